/** The JSON report's contract, as values: they give the types here and the published JSON Schema. */
import { type Static, Type } from '@sinclair/typebox';

const offset = Type.Integer({
  minimum: 0,
  description: 'UTF-16 code units into the text, a byte order mark not counted',
});
const place = { start: offset, end: offset };
const Span = Type.Object(place);
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);
const oneOf = <const T extends readonly string[]>(...values: T) =>
  Type.Union(values.map((v) => Type.Literal(v as T[number])));
const ids = (of: string) => Type.Array(Type.String(), { description: `Ids of ${of}` });

export const Severity = oneOf('error', 'warning', 'info', 'hint');
const Position = Type.Object({
  line: Type.Integer({ minimum: 0 }),
  character: Type.Integer({ minimum: 0, description: 'UTF-16 code units into the line' }),
});

export const FindingReport = Type.Object({
  rule: Type.String(),
  severity: Severity,
  message: Type.String(),
  help: Type.String({ description: "The address of the rule's page" }),
  ...place,
  range: Type.Object({ start: Position, end: Position }, { description: 'The same place, zero-based' }),
  attribution: nullable(Type.String()),
  link: nullable(Type.String()),
  fingerprint: Type.String({ description: 'Stays the same while the lines it stands on do' }),
  fixes: Type.Array(
    Type.Object({
      title: Type.String(),
      edits: Type.Array(Type.Object({ ...place, newText: Type.String() })),
      safe: Type.Boolean({ description: 'True where it cannot change the meaning: `--fix` applies it' }),
      preferred: Type.Boolean(),
    }),
  ),
  related: Type.Array(Type.Object({ ...place, message: Type.String() })),
});

const kind = oneOf('person', 'organization', 'outlet', 'document', 'study', 'place', 'anonymous', 'vague');

export const AttributionReport = Type.Object({
  id: Type.String(),
  sentence: Span,
  source: nullable(
    Type.Object({ ...place, text: Type.String(), kind, name: nullable(Type.String()), id: nullable(Type.String()) }),
  ),
  cue: nullable(Type.Object({ ...place, text: Type.String() })),
  content: Type.Array(Span, { description: 'Pieces, in text order' }),
  quotation: oneOf('direct', 'indirect', 'mixed'),
  relay: Type.Array(Type.Object({ name: Type.String(), ...place, link: nullable(Type.String()) }), {
    description: 'Outlets it came through, nearest first',
  }),
  within: nullable(Type.String({ description: 'The attribution that this one is nested in' })),
  disclosure: nullable(
    Type.Object(
      {
        reason: nullable(Type.Object({ ...place, text: Type.String(), stock: Type.Boolean() })),
        position: nullable(Type.String()),
        basis: nullable(Type.String()),
        count: nullable(Type.Integer()),
        corroboration: ids('attributions and links'),
      },
      { description: 'What the article tells of an unnamed source' },
    ),
  ),
  flags: Type.Array(
    oneOf(
      'anonymous',
      'vague',
      'agentless',
      'secondhand',
      'chain',
      'state-media',
      'social',
      'study',
      'document',
      'metonym',
      'headline',
      'wire-credit',
      'republished',
    ),
  ),
  links: ids('the links that stand as evidence for it'),
});

export const SourceReport = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind,
  mentions: Type.Array(Span),
  attributions: ids('attributions'),
});

export const LinkReport = Type.Object({
  id: Type.String(),
  kind: oneOf(
    'inline',
    'reference',
    'autolink',
    'bare',
    'image',
    'footnote',
    'html',
    'frontmatter',
    'definition',
    'wiki',
  ),
  ...place,
  text: nullable(Span),
  destination: nullable(Type.Object({ ...place, value: Type.String() })),
  status: oneOf(
    'unchecked',
    'empty',
    'placeholder',
    'undefined',
    'malformed',
    'missing-file',
    'outside-workspace',
    'soft-404',
    'broken-fragment',
    'alive',
    'redirected',
    'refused',
    'dead',
    'skipped',
  ),
  detail: nullable(Type.String({ description: 'What is wrong, for the reader' })),
  suggestion: nullable(
    Type.String({ description: 'A better address: the corrected one, where it moved, an archived copy' }),
  ),
});

/** One article's part of the report. */
export const FileReport = Type.Object({
  path: Type.String(),
  language: Type.String(),
  genre: Type.String({
    description:
      'reporting | technical | instructions | fiction, as the text tells; only reporting is asked for sources',
  }),
  findings: Type.Array(FindingReport),
  attributions: Type.Array(AttributionReport),
  sources: Type.Array(SourceReport),
  links: Type.Array(LinkReport),
});

const count = Type.Integer({ minimum: 0 });

/** How much was looked at, and how many findings of each severity there are. */
export const Summary = Type.Object({ files: count, error: count, warning: count, info: count, hint: count });

export const JsonReport = Type.Object(
  {
    schema: Type.Literal('hearsay-report/1'),
    tool: Type.Object({ name: Type.Literal('hearsay'), version: Type.String() }),
    files: Type.Array(FileReport),
    failures: Type.Array(Type.Object({ path: Type.String(), message: Type.String() }), {
      description: 'Files that could not be read',
    }),
    summary: Summary,
  },
  { title: 'Hearsay report', $schema: 'http://json-schema.org/draft-07/schema#' },
);

export type FileReport = Static<typeof FileReport>;
/** As much of an article's part as was asked for: formats that show findings alone need no more. */
export type ArticleReport = Pick<FileReport, 'path' | 'language' | 'findings'> & Partial<FileReport>;
export type FindingReport = Static<typeof FindingReport>;
export type AttributionReport = Static<typeof AttributionReport>;
export type SourceReport = Static<typeof SourceReport>;
export type LinkReport = Static<typeof LinkReport>;
export type Summary = Static<typeof Summary>;
