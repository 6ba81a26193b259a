/** The configuration, as a value: it gives the type, the check and the published JSON Schema. */
import { type Static, Type } from '@sinclair/typebox';

const strict = { additionalProperties: false };

export const RuleSeverity = Type.Union(
  (['error', 'warning', 'info', 'hint', 'off', 'default'] as const).map((severity) => Type.Literal(severity)),
  { description: '`default` is what the profile says; it is for setting options alone' },
);

/** Why a rule is set as it is: nothing depends on it. */
export const RuleReason = Type.String({
  minLength: 1,
  description: 'Why the rule is set so, for colleagues; hearsay explain and --print-config give it',
});

export const rulesDescription = 'Rules by name: a severity, or severity, options and the reason for them';

const Rules = Type.Record(
  Type.String(),
  Type.Union([
    RuleSeverity,
    Type.Object(
      {
        severity: Type.Optional(RuleSeverity),
        options: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
        reason: Type.Optional(RuleReason),
      },
      strict,
    ),
  ]),
  { description: rulesDescription },
);

const Profile = Type.Union(
  (['newsroom', 'wire', 'factcheck', 'wikipedia', 'content', 'links'] as const).map((profile) => Type.Literal(profile)),
  { description: 'The house style: severities and options that go together' },
);

const Genre = Type.Union(
  (['auto', 'reporting', 'technical', 'instructions', 'fiction'] as const).map((genre) => Type.Literal(genre)),
  {
    description:
      'What kind of text it is; auto goes by the text. Only reporting is asked for sources, every kind for its links',
    default: 'auto',
  },
);

const Names = Type.Union([Type.String(), Type.Array(Type.String())], {
  description: "The articles' own outlet, in all its spellings: what it reports itself is first-hand",
});

const perArticle = {
  profile: Type.Optional(Profile),
  genre: Type.Optional(Genre),
  publication: Type.Optional(Names),
  rules: Type.Optional(Rules),
};

/** How the online check behaves: what a repository may say as well as a user. */
const online = {
  exclude: Type.Optional(
    Type.Array(Type.String(), { description: 'Addresses not to ask; * stands for any characters' }),
  ),
  accept: Type.Optional(Type.Array(Type.Integer(), { description: 'Statuses that count as an answer' })),
  concurrency: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, description: 'Requests at once' })),
  perHost: Type.Optional(Type.Integer({ minimum: 1, maximum: 8, description: 'Requests at once to one host' })),
  interval: Type.Optional(Type.Integer({ minimum: 0, description: 'Milliseconds between requests to one host' })),
  timeout: Type.Optional(Type.Integer({ minimum: 100, description: 'Milliseconds a request may take' })),
  retries: Type.Optional(Type.Integer({ minimum: 0, maximum: 5, description: 'How often to ask again' })),
  archive: Type.Optional(
    Type.Union([Type.String(), Type.Literal(false)], {
      description: 'Where archived copies of dead pages are looked up, the address appended; false for no look-up',
      default: 'https://web.archive.org/web/',
    }),
  ),
  cache: Type.Optional(
    Type.Boolean({ description: 'Keep answers from run to run in the project’s cache folder', default: true }),
  ),
  doiResolver: Type.Optional(
    Type.String({ description: 'Where a DOI is resolved, the DOI appended', default: 'https://doi.org/' }),
  ),
};

/** Nothing that sends secrets or reaches private addresses: a repository's configuration may be anybody's. */
const Online = Type.Object(online, { ...strict, description: 'How --online asks' });

/** What only the user's own settings may say: their secrets, and the way into their own network. */
export const UserSettings = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    online: Type.Optional(
      Type.Object(
        {
          ...online,
          allowHosts: Type.Optional(
            Type.Array(Type.String(), {
              description:
                'Hosts that may be asked although their address is private, with their port where they have one',
            }),
          ),
          headers: Type.Optional(
            Type.Record(Type.String(), Type.Record(Type.String(), Type.String()), {
              description: 'Headers by host, sent to that host alone; ${NAME} stands for a variable of the environment',
            }),
          ),
        },
        strict,
      ),
    ),
  },
  { ...strict, title: 'Hearsay settings of one user' },
);

export type UserSettings = Static<typeof UserSettings>;

const Override = Type.Object(
  {
    files: Type.Union([Type.String(), Type.Array(Type.String())], {
      description: 'Patterns as in .gitignore, from the folder of this file',
    }),
    ...perArticle,
  },
  strict,
);

export const Configuration = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    extends: Type.Optional(
      Type.Union([Type.String(), Type.Array(Type.String())], {
        description:
          'Configuration files to start from, by their path from this one, or names of profiles; a later one wins, and this file over all. Patterns of a file that is extended count from the folder of the file that extends it',
      }),
    ),
    ...perArticle,
    ignore: Type.Optional(
      Type.Array(Type.String(), { description: 'Articles to leave out: patterns as in .gitignore' }),
    ),
    siteRoot: Type.Optional(
      Type.String({
        description:
          'The folder, from this file, that links beginning with / start from; without it such links are not looked up',
      }),
    ),
    online: Type.Optional(Online),
    wikiLinks: Type.Optional(
      Type.Boolean({ description: 'Read [[Page]] and [[Page|words]] in Markdown as links', default: false }),
    ),
    quotations: Type.Optional(
      Type.Boolean({
        description:
          'Look for quotations in what is linked as their source: files, and pages where --online asks for them',
        default: false,
      }),
    ),
    chain: Type.Optional(
      Type.Boolean({
        description:
          'Follow the chain: ask of what is linked where it has the claim from (other articles, and pages where --online asks for them)',
        default: false,
      }),
    ),
    suppressions: Type.Optional(
      Type.Object(
        {
          requireReason: Type.Optional(
            Type.Boolean({ description: 'A suppression comment must say why (` -- reason`)', default: false }),
          ),
          reportUnused: Type.Optional(
            Type.Boolean({ description: 'Report suppressions that suppress nothing', default: true }),
          ),
        },
        { ...strict, description: 'Comments that switch rules off' },
      ),
    ),
    overrides: Type.Optional(
      Type.Array(Override, { description: 'Settings for some of the articles; a later one wins' }),
    ),
  },
  { ...strict, title: 'Hearsay configuration', $schema: 'http://json-schema.org/draft-07/schema#' },
);

export type Configuration = Static<typeof Configuration>;

/** What a configuration says of one article. */
export type ArticleSettings = Pick<Configuration, 'profile' | 'publication' | 'rules'>;
