/** What can be told of an address from its words alone. No pattern here takes more than linear time. */
import { distance } from 'fastest-levenshtein';

/** Words that stand where an address is still to come. */
const PLACEHOLDER =
  /^(?:todo|tk|tbd|tba|fixme|xxx+|url|link|href|here|address|source|insert[ _-]?(?:url|link)(?:[ _-]?here)?|link[ _-]?(?:here|tk|to come)|your[ _-]?(?:url|link)(?:[ _-]?here)?|path\/to\/.*|placeholder|\.\.\.|…|\?+)$/i;

/** Hosts that nobody publishes on: kept for examples (RFC 2606, 6761) or the writer's own machine. */
const PLACEHOLDER_HOST =
  /^(?:(?:[\w-]+\.)*example(?:\.(?:com|org|net|edu))?|localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|(?:www\.)?(?:yoursite|yourdomain|yourwebsite|mysite|website|domain|site)\.(?:com|org)|(?:[\w-]+\.)+(?:test|invalid|localhost))$/i;

export const isPlaceholder = (address: string): boolean => PLACEHOLDER.test(address.trim());

/** Addresses that are there and lead nowhere. */
export const isEmptyAddress = (address: string): boolean => {
  const words = address.trim();
  return (
    words === '' || words === '#' || /^(?:javascript:|about:blank$|#!$)/i.test(words) || /^https?:\/{0,2}$/i.test(words)
  );
};

/** The address as a URL, given a scheme where it has only a host; null where it is none or is relative. */
export function parseAddress(address: string): URL | null {
  const words = address.startsWith('//') ? `https:${address}` : address;
  return /^https?:\/\//i.test(words) && URL.canParse(words) ? new URL(words) : null;
}

export const isPlaceholderHost = (url: URL): boolean => PLACEHOLDER_HOST.test(url.hostname);

/** Names of whichever machine asks. */
const OWN_MACHINE = /^(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])$/i;

export const isOwnMachine = (url: URL): boolean => OWN_MACHINE.test(url.hostname);

/** Slips of the keyboard in an address's scheme, with what was meant. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^(?:https?:\/\/){1,4}(?=https?:\/\/)/i, ''],
  [/^(?:h?t{1,3}ps|htt?sp|hhttps|httpss|https?s|ttps|hptts|htpps):\/{1,3}/i, 'https://'],
  [/^(?:h?t?tp|htp|hhttp|htttp|ttp|hptt|http;):?\/{1,3}/i, 'http://'],
  [/^https[:;]?\/(?!\/)/i, 'https://'],
  [/^http[:;]?\/(?!\/)/i, 'http://'],
  [/^https[;.]?\/\//i, 'https://'],
  [/^http[;.]?\/\//i, 'http://'],
  [/^https:\/{3,}/i, 'https://'],
  [/^http:\/{3,}/i, 'http://'],
  [/^https:(?=[\w-]+\.)/i, 'https://'],
  [/^http:(?=[\w-]+\.)/i, 'http://'],
  [/^https?:\\\\/i, 'https://'],
];

/** The scheme that was meant where one is a letter away from http or https; null for any other. */
function meantScheme(words: string): { readonly written: string; readonly meant: string } | null {
  const [written, scheme = ''] = /^([a-z]{3,7})[:;]\/{1,3}(?=[\w-]{1,63}\.)/i.exec(words) ?? [];
  if (written === undefined || /^(?:https?|ftps?)$/i.test(scheme)) return null;
  const near = (/s$/i.test(scheme) ? ['https', 'http'] : ['http', 'https']).find(
    (known) => distance(scheme.toLowerCase(), known) === 1,
  );
  return near ? { written, meant: `${near}://` } : null;
}

/** What is wrong with an address as written, with a better one where it is plain; null where nothing is. */
export function malformation(address: string): { readonly suggestion: string | null } | null {
  const words = address.trim();
  const looksRight =
    /^https?:\/\/[^/]/i.test(words) && !/^https?:\/\/https?:/i.test(words) && !/^https?:\/\/\//i.test(words);
  // Every slip begins as http does, or has lost its first letter.
  if (!looksRight && /^[ht]/i.test(words))
    for (const [slip, meant] of SLIPS) {
      if (!slip.test(words)) continue;
      const suggestion = words.replace(slip, meant).replaceAll(' ', '');
      return { suggestion: URL.canParse(suggestion) ? suggestion : null };
    }
  const slip = meantScheme(words);
  if (slip) {
    const suggestion = slip.meant + words.slice(slip.written.length);
    return { suggestion: URL.canParse(suggestion) ? suggestion : null };
  }
  if (!/^https?:/i.test(words)) return /^mailto:\s*$|^tel:\s*$/i.test(words) ? { suggestion: null } : null;
  const host = /^https?:\/\/([^/?#]*)/i.exec(words)?.[1] ?? '';
  if (/\s/.test(host)) {
    const suggestion = words.replace(/\s+/g, '');
    return { suggestion: URL.canParse(suggestion) ? suggestion : null };
  }
  return URL.canParse(words) ? null : { suggestion: null };
}

/** Sections whose front pages change like the site's own. */
const SECTION =
  /^\/(?:news|world|politics|business|sports?|opinion|culture|science|health|technology|tech|home|index|latest|breaking|video|en|us|uk|international|[a-z]{2}(?:-[a-z]{2})?)(?:\.\w{2,5})?\/?$/i;

/** True for a page of search results. */
export function isSearchPage({ pathname, search }: URL): boolean {
  return (
    (/^\/(?:search|find)\b/i.test(pathname) && search !== '') ||
    /\/(?:search|results)\/?(?:index\.\w{2,5})?$/i.test(pathname)
  );
}

/** True for a site's front page, a section's, a page of search results, or a profile where a post is meant. */
export function isFrontPage(url: URL): boolean {
  const path = url.pathname;
  if (isSearchPage(url)) return true;
  if (/^\/?(?:index\.\w{2,5})?$/.test(path)) return url.search === '';
  if (/(?:^|\.)(?:twitter|x|instagram|tiktok|facebook|threads)\.(?:com|net)$/i.test(url.hostname))
    return /^\/@?[\w.]+\/?$/.test(path);
  return SECTION.test(path) && url.search === '';
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|igsh|yclid|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|twclid|ttclid|li_fat_id|s_cid|cmpid|ns_campaign|ns_mchannel|at_medium|at_campaign|wickedid|ref_src|ref_url|rb_clickid)$/i;

const ASSISTANT =
  /^(?:chatgpt\.com|openai|openai\.com|chat\.openai\.com|copilot\.com|perplexity(?:\.ai)?|gemini|claude\.ai|bing\.chat)$/i;

/** What an address's parameters tell. `clean` is the address without those that follow the reader. */
export function readParameters(address: string): {
  readonly tracked: boolean;
  readonly residue: boolean;
  readonly clean: string;
} {
  const query = address.indexOf('?');
  if (query < 0) return { tracked: false, residue: false, clean: address };
  const hash = address.indexOf('#', query);
  const end = hash < 0 ? address.length : hash;
  const pairs = address.slice(query + 1, end).split('&');
  const kept = pairs.filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  const residue = pairs.some((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return /^(?:utm_source|ref|source)$/i.test(key) && ASSISTANT.test(value);
  });
  const clean = address.slice(0, query) + (kept.length > 0 ? `?${kept.join('&')}` : '') + address.slice(end);
  return { tracked: kept.length < pairs.length, residue, clean };
}
