/** Source, cue and quotation as tokens that an editor can colour. */
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensDelta } from 'vscode-languageserver';
import type { Span } from '../../document/index.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { semanticTokenModifiers, semanticTokenTypes } from '../protocol.ts';
import { outletWords } from '../sources/outlet-words.ts';

interface Token extends Span {
  readonly type: (typeof semanticTokenTypes)[number];
  readonly modifiers: readonly (typeof semanticTokenModifiers)[number][];
}

/** An article's tokens, or those of a part of it. */
export function semanticTokens(snapshot: Snapshot, part?: Span): SemanticTokens {
  return built(new SemanticTokensBuilder(), snapshot, part).build();
}

/** Tells a client what has changed since the tokens it has. */
export class TokenDeltas {
  private readonly builders = new Map<string, SemanticTokensBuilder>();

  all(snapshot: Snapshot): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    this.builders.set(snapshot.uri, builder);
    return built(builder, snapshot).build();
  }

  since(snapshot: Snapshot, previousResultId: string): SemanticTokens | SemanticTokensDelta {
    const builder = this.builders.get(snapshot.uri);
    if (!builder) return this.all(snapshot);
    builder.previousResult(previousResultId);
    return built(builder, snapshot).buildEdits();
  }

  forget(uri: string): void {
    this.builders.delete(uri);
  }
}

function built(
  builder: SemanticTokensBuilder,
  { article, places, text }: Snapshot,
  part?: Span,
): SemanticTokensBuilder {
  const words = wordTokens(article);
  const tokens = [...words, ...quotationTokens(article, words)].sort((a, b) => a.start - b.start);
  for (const token of tokens) {
    if (part && (token.end <= part.start || token.start >= part.end)) continue;
    for (const line of linesOf(text, token)) {
      const { line: row, character } = places.position(line.start);
      const modifiers = token.modifiers.reduce((bits, name) => bits | (1 << semanticTokenModifiers.indexOf(name)), 0);
      builder.push(row, character, line.end - line.start, semanticTokenTypes.indexOf(token.type), modifiers);
    }
  }
  return builder;
}

/** Sources, relays and cues in text order, none over another: what begins first stays, a source before a cue. */
function wordTokens({ attributions, document }: Snapshot['article']): Token[] {
  const tokens: Token[] = [];
  for (const { source, cue, relay, flags } of attributions) {
    const relayed = relay.length > 0 || flags.includes('secondhand');
    if (source) {
      const unnamed = source.kind === 'anonymous' || source.kind === 'vague';
      const modifiers = [...(unnamed ? (['unnamed'] as const) : []), ...(relayed ? (['relayed'] as const) : [])];
      tokens.push({ start: source.start, end: source.end, type: 'source', modifiers });
    }
    for (const outlet of relay)
      tokens.push({ ...outletWords(outlet, document.text), type: 'source', modifiers: ['relayed'] });
    if (cue) tokens.push({ start: cue.start, end: cue.end, type: 'cue', modifiers: [] });
  }
  const rank = ({ type }: Token) => (type === 'cue' ? 1 : 0);
  tokens.sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  let end = 0;
  return tokens.flatMap((token) => {
    // A cue that names its source (“AFP contributed reporting”) is the words behind the name.
    const start = token.type === 'cue' && token.start < end ? afterSpace(document.text, end) : token.start;
    if (start < end || token.end <= start) return [];
    end = token.end;
    return [{ ...token, start }];
  });
}

/** The first place from an offset on that is no space. */
function afterSpace(text: string, offset: number): number {
  let at = offset;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}

/** What is quoted, less the tokens that stand in it. */
function quotationTokens({ quotations }: Snapshot['article'], words: readonly Token[]): Token[] {
  const pieces = quotations.flatMap((quotation) => quotation.pieces).sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let next = 0;
  let from = 0;
  for (const piece of pieces) {
    from = Math.max(from, piece.start);
    while (next < words.length && (words[next]?.end ?? 0) <= from) next++;
    for (let i = next; i < words.length && (words[i]?.start ?? 0) < piece.end; i++) {
      const word = words[i] as Token;
      if (word.start > from) tokens.push({ start: from, end: word.start, type: 'quotation', modifiers: [] });
      from = Math.max(from, word.end);
    }
    if (piece.end > from) tokens.push({ start: from, end: piece.end, type: 'quotation', modifiers: [] });
    from = Math.max(from, piece.end);
  }
  return tokens;
}

/** A span, line by line: a token does not run over a line's end. */
function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && text[stop] !== '\n' && text[stop] !== '\r') stop++;
    if (stop > at) yield { start: at, end: stop };
    at = stop + 1;
  }
}
