/** How a finding is known again after the text around it has changed. */
import type { Span } from '../document/types.ts';

/** What a fingerprint is made of. */
interface Subject extends Span {
  readonly rule: string;
}

/**
 * A fingerprint for each finding of a text: its rule, its words, the words of its line, and which of the equal ones it
 * is. What stands on other lines does not touch it. 128 bits in hexadecimal.
 */
export function fingerprints(text: string, findings: readonly Subject[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = squeeze(text.slice(finding.start, finding.end));
    const subject = [finding.rule, words, squeeze(lineAround(text, finding))].join('\0');
    const nth = seen.get(subject) ?? 0;
    seen.set(subject, nth + 1);
    return hash(`${subject}\0${nth}`);
  });
}

const squeeze = (words: string) => words.replace(/\s+/g, ' ').trim();

/** How much of a line, before and behind a finding, tells it apart. Whole books come on one line. */
const reach = 1000;

/** The lines that a span touches, no farther from it than `reach`. */
function lineAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const to = behind.indexOf('\n');
  return (
    before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + (to === -1 ? behind : behind.slice(0, to))
  );
}

/** MurmurHash3's mixing, four lanes: spreads well and is the same everywhere. It guards nothing. */
function hash(text: string): string {
  const lanes = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];
  for (let lane = 0; lane < lanes.length; lane++) {
    let h = lanes[lane] ?? 0;
    for (let i = 0; i < text.length; i++) {
      h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995);
      h ^= h >>> 15;
    }
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    lanes[lane] = (h ^ (h >>> 16)) >>> 0;
  }
  return lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('');
}
