import { findNodeAtLocation, getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { isNode, parseDocument } from 'yaml';
import type { Span } from '../document/index.ts';

/** The way to a value inside another one. */
export type Path = readonly (string | number)[];

/** A configuration file's value, with where each part of it stands in the text. */
export interface Located {
  readonly value: unknown;
  /** Where the text is not well-formed. */
  readonly errors: readonly (Span & { readonly message: string })[];
  /** Where a value stands, or its key where it has one; the text's beginning where there is none. */
  place(path: Path, part?: 'key' | 'value'): Span;
}

/** Reads JSON, with comments and trailing commas. */
export function locateJson(text: string): Located {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return {
    value: root && getNodeValue(root),
    errors: errors.map(({ error, offset, length }) => ({
      start: offset,
      end: offset + length,
      message: `this is not JSON (${words(printParseErrorCode(error))})`,
    })),
    place(path, part = 'value') {
      const value = root && findNodeAtLocation(root, [...path]);
      const node = part === 'key' && value?.parent?.type === 'property' ? value.parent.children?.[0] : value;
      return node ? { start: node.offset, end: node.offset + node.length } : { start: 0, end: 0 };
    },
  };
}

/** Reads YAML 1.2. */
export function locateYaml(text: string): Located {
  const document = parseDocument(text, { prettyErrors: false });
  return {
    value: document.errors.length ? undefined : document.toJS({ maxAliasCount: 100 }),
    errors: document.errors.map(({ pos: [start, end], message }) => ({
      start,
      end,
      message: `this is not YAML (${message})`,
    })),
    place(path) {
      const node = document.getIn(path, true);
      const [start, end] = (isNode(node) && node.range) || [0, 0];
      return { start, end };
    },
  };
}

/** `InvalidSymbol` as words. */
const words = (code: string) => code.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase();
