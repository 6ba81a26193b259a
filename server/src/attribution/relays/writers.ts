/** Journalists as sources: what "Guardian columnist Jana Roth" says is the Guardian's. */

import { Pattern } from '../../document/pattern.ts';
import { knownOutlet, outletNamed, readOutlet } from '../outlets/index.ts';
import { writers } from '../outlets/words.ts';
import { host, ofOutlet } from './forms.ts';
import type { RelayMention } from './types.ts';

const WRITER = new RegExp(String.raw`\b(?:${[...writers].join('|')})\b`, 'i');

/** The outlet that the person a noun phrase stands for writes for; null where it says none. */
export function outletOfWriter(words: string, start: number): RelayMention | null {
  // "one of them, the Gazette's Jane Roe"
  const comma = words.lastIndexOf(', ');
  const apposed = comma < 0 ? null : outletOfWriter(words.slice(comma + 2), start + comma + 2);
  return apposed ?? outletOf(words, start);
}

const HOST = new Pattern(host);

/** "radio host Jane Roe": what was said to her went out on the air. */
export function broadcastOf(words: string, start: number): RelayMention | null {
  if (!HOST.test(words)) return null;
  const outlet = outletNamed(words.replace(/^(?:an?|the) /i, ''));
  return { outlet, words, start, end: start + words.length };
}

const OF_OUTLET = new Pattern(ofOutlet);

function outletOf(words: string, start: number): RelayMention | null {
  const at = WRITER.exec(words);
  const possessive = OF_OUTLET.exec(words);
  const mention = (from: number, phrase: string): RelayMention | null => {
    const outlet = readOutlet(phrase);
    return outlet && { outlet, words: phrase, start: start + from, end: start + from + phrase.length };
  };
  if (possessive?.[1]) {
    const found = mention(words.indexOf(possessive[1]), possessive[1].trim());
    if (found?.outlet.name) return found;
  }
  if (!at) {
    // "Jane Roe of the Gazette"
    const name = /^(?:\p{Lu}[A-Za-zÀ-ɏ.’'-]+ ){2,3}of (.+)$/u.exec(words);
    return name?.[1] && knownOutlet(name[1]) ? mention(words.length - name[1].length, name[1]) : null;
  }
  const before = words.slice(0, at.index).trim();
  for (let phrase = before; phrase !== ''; phrase = phrase.slice(0, Math.max(0, phrase.lastIndexOf(' ')))) {
    const found = mention(words.indexOf(phrase), phrase);
    if (found?.outlet.name) return found;
  }
  const after = /\b(?:of|for|at|with|from) (.+)$/.exec(words.slice(at.index));
  return after?.[1] ? mention(words.length - after[1].length, after[1]) : null;
}
