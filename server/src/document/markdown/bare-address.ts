/** Addresses without markup, as GFM's "autolinks (extension)" reads them, and mail addresses. */
import type { InlineParser } from '@lezer/markdown';
import { insideBrackets } from './brackets.ts';

const START = /www\.|https?:\/\//iy;
const REST = /[^\s<]*/y;
const MAIL = /[\w.+-]{1,100}@(?:[\dA-Za-z_-]+\.)+[\dA-Za-z_-]*[A-Za-z](?![\w-])/y;

/** What a host's name is made of: letters and digits of any script, `-`, `.` and `_`. */
const HOST = /^(?:[^\p{P}\p{S}\s]|[-._])+/u;

/** A link or footnote mark that follows an address without a space is none of it. */
const LINK_AFTER = /!?\[(?:\^[^\]\s]{1,100}\]|[^[\]]{0,200}\][([])/g;

const TRAILING = /[?!.,:*_~'";]/;

/** How much of `words`, which run up to white space, belongs to the address: what a sentence puts after it does not. */
function lengthOf(words: string, bracketed: boolean): number {
  let end = words.length;
  if (bracketed) {
    let depth = 0;
    for (let i = 0; i < end; i++) {
      if (words[i] === '[') depth += 1;
      else if (words[i] === ']' && --depth < 0) end = i;
    }
  }
  let unclosed = 0;
  for (let i = 0; i < end; i++) unclosed += words[i] === '(' ? 1 : words[i] === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = words[end - 1] ?? '';
    if (last === ')' && unclosed < 0) unclosed += 1;
    else if (last === ';') {
      const entity = /&[a-z]{1,31};$/i.exec(words.slice(Math.max(0, end - 33), end));
      if (entity) end -= entity[0].length - 1;
    } else if (!TRAILING.test(last)) break;
  }
  return end;
}

/** The end of the address that begins at `at`, or -1. */
function addressEnd(text: string, at: number, bracketed: boolean): number {
  const before = at > 0 ? (text[at - 1] as string) : '';
  if (/[A-Za-z]/.test(before)) return -1;
  START.lastIndex = at;
  const scheme = START.exec(text)?.[0];
  if (scheme === undefined || (!scheme.includes(':') && !/^$|[\s(*_~[\]]/.test(before))) return -1;
  REST.lastIndex = at + scheme.length;
  let rest = REST.exec(text)?.[0] ?? '';
  if (rest.includes('[')) {
    LINK_AFTER.lastIndex = at + scheme.length;
    const after = LINK_AFTER.exec(text)?.index ?? text.length;
    rest = rest.slice(0, after - at - scheme.length);
  }
  const length = lengthOf(rest, bracketed);
  const host = HOST.exec(rest.slice(0, length))?.[0] ?? '';
  const labels = host.split('.');
  if (!/^[^-._]/.test(host) || labels.slice(-2).some((label) => label.includes('_'))) return -1;
  return at + scheme.length + length;
}

function mailEnd(text: string, at: number): number {
  if (at > 0 && /[\w.+/-]/.test(text[at - 1] as string)) return -1;
  MAIL.lastIndex = at;
  const match = MAIL.exec(text);
  return match ? at + match[0].length : -1;
}

/** The text last asked about, and whether a mail address may be in it. */
let asked = '';
let mayMail = false;
const mentionsMail = (text: string): boolean => {
  if (text !== asked) {
    asked = text;
    mayMail = text.includes('@');
  }
  return mayMail;
};

const isMailStart = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 43 || unit === 95;

export const bareAddress: InlineParser = {
  name: 'BareAddress',
  parse(context, next, at) {
    const starts = next === 104 || next === 72 || next === 119 || next === 87;
    const { text, offset } = context;
    if (!starts && !(isMailStart(next) && mentionsMail(text))) return -1;
    let end = starts ? addressEnd(text, at - offset, insideBrackets(context)) : -1;
    if (end < 0 && mentionsMail(text)) end = mailEnd(text, at - offset);
    return end < 0 ? -1 : context.addElement(context.elt('URL', at, end + offset));
  },
};

const POINTED = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*)>/iy;

/** `<https://…>` where no other tag means anything: in plain text. */
export const pointedAddress: InlineParser = {
  name: 'PointedAddress',
  parse(context, next, at) {
    if (next !== 60) return -1;
    POINTED.lastIndex = 0;
    const match = POINTED.exec(context.slice(at, Math.min(context.end, at + 2000)));
    if (!match) return -1;
    const end = at + match[0].length;
    return context.addElement(
      context.elt('Autolink', at, end, [
        context.elt('LinkMark', at, at + 1),
        context.elt('URL', at + 1, end - 1),
        context.elt('LinkMark', end - 1, end),
      ]),
    );
  },
};
