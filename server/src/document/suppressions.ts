import type { Span, SuppressionComment } from './types.ts';

const COMMENT = /^<!--\s*hearsay-(disable-next-line|disable-file|disable|enable)(?=[\s-])([\s\S]*?)-->$/;

/** A suppression, where a comment is one: `<!-- hearsay-disable-next-line RULE… -- reason -->`. */
export function readSuppression(text: string, { start, end }: Span): SuppressionComment | null {
  const match = COMMENT.exec(text.slice(start, end).trimEnd());
  if (!match) return null;
  const [whole, kind, body = ''] = match;
  const at = start + whole.length - 3 - body.length;
  const dash = /(?:^|\s)--\s/.exec(body);
  const names = dash ? body.slice(0, dash.index) : body;
  const reason = dash ? body.slice(dash.index + dash[0].length).trim() : '';
  return {
    kind: kind as SuppressionComment['kind'],
    start,
    end,
    rules: [...names.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({
      name,
      start: at + index,
      end: at + index + name.length,
    })),
    reason: reason || null,
  };
}
