/** Links as micromark, the reference implementation's closest port, finds them: the oracle of the Markdown reader. */
import { micromark, parse, postprocess, preprocess } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { LinkKind } from '../../../server/src/document/index.ts';

/** A link as both sides tell it: kind, place, and where its own destination stands. */
export interface OracleLink {
  readonly kind: LinkKind;
  readonly start: number;
  readonly end: number;
  readonly destination: readonly [number, number] | null;
}

interface Open {
  kind: LinkKind;
  start: number;
  end: number;
  destination: readonly [number, number] | null;
}

const KINDS: Readonly<Record<string, LinkKind>> = {
  link: 'reference',
  image: 'image',
  definition: 'definition',
  autolink: 'autolink',
  literalAutolink: 'bare',
  gfmFootnoteCall: 'footnote',
};

const DESTINATIONS = new Set([
  'resourceDestinationString',
  'definitionDestinationString',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
  'literalAutolinkEmail',
]);

/** Every link of a text in text order; what stands in an image's alternative text is no link on the page. */
export function oracleLinks(text: string): OracleLink[] {
  const parser = parse({ extensions: [gfm()] });
  const events = postprocess(parser.document().write(preprocess()(text, undefined, true)));
  const links: OracleLink[] = [];
  const open: Open[] = [];
  let images = 0;
  for (const [step, token] of events) {
    const start = token.start.offset;
    const end = token.end.offset;
    const kind = KINDS[token.type];
    if (kind) {
      if (step === 'enter') open.push({ kind, start, end, destination: null });
      else {
        const link = open.pop();
        if (link && images === (kind === 'image' ? 1 : 0)) links.push(link);
      }
      if (kind === 'image') images += step === 'enter' ? 1 : -1;
    }
    const top = open.at(-1);
    if (step === 'enter' && top) {
      if (token.type === 'resource') {
        if (top.kind === 'reference') top.kind = 'inline';
        top.destination ??= [start + 1, start + 1];
      }
      if (DESTINATIONS.has(token.type)) top.destination = [start, end];
    }
  }
  return links.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The addresses of the page that micromark makes of a text, in order, HTML's own left out. */
export function oracleAddresses(text: string): string[] {
  const html = micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousProtocol: true,
  });
  const addresses: string[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']) => {
    if ('tagName' in node) {
      const note = node.attrs.some(({ name }) => name.startsWith('data-footnote'));
      const address = node.attrs.find(({ name }) => name === 'href' || name === 'src')?.value;
      if (address !== undefined && !note) addresses.push(address);
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parseFragment(html));
  return addresses;
}

/** An address as a page writes it: what is not ASCII percent-encoded, what is encoded left alone. */
export const asWritten = (address: string): string =>
  encodeURI(address.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%25([\da-f]{2})/gi, '%$1');
