/** Finds credit lines, datelines and notices that an article comes from elsewhere. */
import { keptWith } from '../../document/kept-with.ts';
import { Pattern } from '../../document/pattern.ts';
import type { Span } from '../../document/types.ts';
import type { BlockAnalysis } from '../extraction/types.ts';
import { readOutlet } from '../outlets/index.ts';
import { type LooseRelay, looseRelaysOf } from '../relays/loose.ts';
import type { RelayMention } from '../relays/types.ts';
import { agencyNames } from './agencies.ts';
import { type CreditPattern, ELSEWHERE, ELSEWHERE_AT_OUTLET, WIRE } from './patterns.ts';

/** A credit, in prose offsets of its block. */
export interface Credit {
  /** `relayed`: the outlet passes on what the sentence says, and nobody else is given for it. */
  readonly kind: 'wire-credit' | 'republished' | 'relayed';
  /** The words that give credit. */
  readonly cue: Span;
  /** Whom they credit; null where they do not say. */
  readonly source: Span | null;
  /** Every outlet credited. */
  readonly outlets: readonly RelayMention[];
  /** The words that are the credit alone: no other attribution is looked for in them. */
  readonly line: Span;
  /** The sentence it stands in, where that is more. */
  readonly sentence?: Span;
}

/** Credits are short lines. */
const LONGEST = 300;
/** "GENEVA (AP) —", "Port Amsel, 4 May (Reuters) -": at the head of a block. */
const DATELINE = Pattern.of(/^[^()\n]{0,70}\((?<outlet>(?:the )?\p{Lu}[A-Za-zÀ-ɏ\d./& -]{1,30})\)\s*(?:[-—–]|:)/u);
/** "… closed at noon. (Reuters)", "[AP.]": at a block's end, or alone. */
const TAIL = Pattern.of(
  /(?:^|[.!?”"]\s*)(?:[—–-]+\s*)?[([](?<outlet>(?:the )?\p{Lu}[A-Za-zÀ-ɏ\d./& ,-]{1,40})[)\]]\.?$|(?:[.!?”"]\s+)(?:[—–-]+\s*)(?<bare>\p{Lu}[A-Za-zÀ-ɏ\d./& -]{1,30})$/u,
);

/** Where a line or a sentence begins that may be a credit, and one to its end. */
const LINES = Pattern.of(/(?:^|(?<=[.!?”")\]]\s)|(?<=\s[—–|]\s))(?=[\p{Lu}©[(*_—–-]|h\/t|with |via |dpa )/gu);
const LINE = Pattern.of(/^[^\n]*?(?:[.!?](?=\s+\p{Lu}|\s*$)|$)/u);

/** "By The Associated Press", alone in its block. */
const ALONE = Pattern.of(/^\W*(?:(?:[Bb]y|[Ff]rom|BY) )?(?<name>(?:[Tt]he )?\p{Lu}[A-Za-zÀ-ɏ .-]{1,40})\W*$/u);
const LONGEST_NAME = 60;

const kept = keptWith<BlockAnalysis, readonly Credit[]>();

/** The credits of a block, in text order; kept as long as its analysis is. */
export function creditsOf(analysis: BlockAnalysis): readonly Credit[] {
  let credits = kept.get(analysis);
  if (!credits) {
    credits = [...read(analysis.text), ...looseRelaysOf(analysis).map(toCredit)];
    kept.set(analysis, credits);
  }
  return credits;
}

const toCredit = ({ cue, outlet, sentence }: LooseRelay): Credit => ({
  kind: 'relayed',
  cue,
  source: { start: outlet.start, end: outlet.end },
  outlets: [outlet],
  line: { start: cue.start, end: outlet.end },
  sentence,
});

/** A name, or "the" and a name: none longer than seven words. */
const NAME = /(?:\bthe )?\p{Lu}[A-Za-zÀ-ɏ\d.'’&-]*(?: (?:of |the |de )?\p{Lu}[A-Za-zÀ-ɏ\d.'’&-]*){0,6}/gu;

/** The outlets of a list of names: "Reuters and AP", "AFP/Reuters". */
function outletsIn(text: string, from: number, until: number): RelayMention[] {
  const found: RelayMention[] = [];
  for (const match of text.slice(from, until).matchAll(NAME)) {
    const words = match[0].replace(/[.\s]+$/, '');
    const start = from + match.index;
    const outlet = readOutlet(words);
    if (outlet) found.push({ outlet, words, start, end: start + words.length });
  }
  return found;
}

function creditAt(
  text: string,
  pattern: CreditPattern,
  kind: Credit['kind'],
  from: number,
  until: number,
): Credit | null {
  const line = text.slice(from, until);
  const match = pattern.exec(line);
  if (!match) return null;
  const lead = /^[\s[(*_—–-]*/.exec(match[0])?.[0].length ?? 0;
  const cue = { start: from + lead, end: from + match[0].trimEnd().length };
  const outlets = outletsIn(text, cue.start, until).slice(0, 6);
  const [first] = outlets;
  return {
    kind,
    cue,
    source: first ? { start: first.start, end: outlets.at(-1)?.end ?? first.end } : null,
    outlets,
    line: { start: from, end: until },
  };
}

function read(text: string): Credit[] {
  const credits: Credit[] = [];
  const head = text.slice(0, 140);
  const dateline = head.includes('(') ? DATELINE.exec(head) : null;
  const name = dateline?.groups?.outlet;
  if (dateline && name) {
    const start = dateline[0].indexOf(`(${name})`) + 1;
    const outlet = readOutlet(name);
    if (outlet?.name) {
      const source = { start, end: start + name.length };
      credits.push({
        kind: 'wire-credit',
        cue: { start: start - 1, end: source.end + 1 },
        source,
        outlets: [{ ...source, outlet, words: name }],
        line: { start: 0, end: dateline[0].length },
      });
    }
  }
  const alone = text.length <= LONGEST_NAME ? ALONE.exec(text)?.groups?.name?.replace(/[.\s]+$/, '') : undefined;
  const agency = alone === undefined ? null : readOutlet(alone);
  if (alone !== undefined && agency?.name && agencyNames.has(agency.name)) {
    const start = text.indexOf(alone);
    const source = { start, end: start + alone.length };
    const outlets = [{ ...source, outlet: agency, words: alone }];
    credits.push({ kind: 'wire-credit', cue: source, source, outlets, line: { start: 0, end: text.length } });
  }
  // The lines and sentences of a short block, or the last sentence of a long one.
  const from = text.length <= LONGEST ? 0 : Math.max(0, text.length - LONGEST);
  const rest = text.slice(from);
  const mayCredit = [ELSEWHERE, WIRE, ELSEWHERE_AT_OUTLET].some((pattern) => pattern.comesNear(rest));
  for (const match of mayCredit ? LINES.all(rest) : []) {
    if (from > 0 && match.index === 0) continue;
    const start = from + match.index;
    const end = start + (LINE.exec(text.slice(start))?.[0].length ?? 0);
    const credit = lineAt(text, start, end);
    if (credit && !credits.some(({ line }) => line.start < credit.line.end && credit.line.start < line.end))
      credits.push(credit);
  }
  const tail = TAIL.exec(rest);
  const tailName = tail?.groups?.outlet ?? tail?.groups?.bare;
  if (tail && tailName && !credits.some(({ line }) => line.end > from + tail.index + 1)) {
    const outlets = outletsIn(
      text,
      from + tail.index + tail[0].lastIndexOf(tailName),
      from + tail.index + tail[0].lastIndexOf(tailName) + tailName.length,
    );
    const [first] = outlets;
    if (first?.outlet.name)
      credits.push({
        kind: 'wire-credit',
        cue: { start: first.start, end: outlets.at(-1)?.end ?? first.end },
        source: { start: first.start, end: outlets.at(-1)?.end ?? first.end },
        outlets,
        line: { start: first.start, end: text.length },
      });
  }
  return credits;
}

function lineAt(text: string, start: number, end: number): Credit | null {
  const republished = creditAt(text, ELSEWHERE, 'republished', start, end);
  if (republished) return republished;
  const wire = creditAt(text, WIRE, 'wire-credit', start, end);
  if (wire) {
    // "agencies" is a line of its own or nothing
    const bare = /^\W*(?:staff |correspondents? )?(?:and )?(?:news |wire )?agencies/i.test(
      text.slice(wire.cue.start, end),
    );
    return bare && /[A-Za-zÀ-ɏ]/u.test(text.slice(wire.cue.end, end)) ? null : wire;
  }
  const at = creditAt(text, ELSEWHERE_AT_OUTLET, 'republished', start, end);
  if (!at) return null;
  const words = text.slice(at.cue.end, end).replace(/^[\s:]+|[.\s)]+$/g, '');
  const outlet = readOutlet(words);
  return outlet?.name ? at : null;
}
