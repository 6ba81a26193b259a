import type { OnlineSettings, RepositoryOnlineSettings, UserOnlineSettings } from './types.ts';

/** What holds where nothing is set: polite to hosts, patient with slow ones, done with a folder in minutes. */
export const defaultOnlineSettings: OnlineSettings = {
  concurrency: 16,
  perHost: 2,
  interval: 0,
  timeout: 15_000,
  retries: 2,
  longestWait: 30_000,
  redirects: 10,
  pageSize: 512 * 1024,
  accept: [],
  exclude: [],
  allowHosts: [],
  headers: {},
  archive: 'https://web.archive.org/web/',
  doiResolver: 'https://doi.org/',
  cache: true,
  userAgent: 'hearsay-link-check (a linter for sourcing)',
};

/**
 * True where a pattern covers an address: `*` stands for any run of characters, everything else for itself. Greedy with
 * one step back a star, so time is at most the product of the two lengths.
 */
export function matchesPattern(pattern: string, url: string): boolean {
  let p = 0;
  let u = 0;
  let star = -1;
  let resume = 0;
  while (u < url.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = u;
    } else if (pattern[p] === url[u]) {
      p++;
      u++;
    } else if (star >= 0) {
      p = star + 1;
      u = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings as a repository's configuration and the user's own put them together. Headers, and hosts that may be asked
 * although they are private, come from `user` alone: a repository may be anybody's. `${NAME}` in a header stands for a
 * variable of the environment; a header with a variable that is not set is not sent.
 */
export function onlineSettings(
  repository: RepositoryOnlineSettings = {},
  user: UserOnlineSettings = {},
  environment: Environment = {},
): OnlineSettings {
  const { archive, doiResolver, ...rest } = { ...repository, ...withoutUnset(user) };
  const headers = Object.entries(user.headers ?? {}).map(([host, own]) => {
    const filled = Object.entries(own).flatMap(([name, value]) => {
      if (missingIn(value, environment).length > 0) return [];
      return [[name, value.replace(VARIABLE, (_, variable: string) => environment[variable] ?? '')]];
    });
    return [host.toLowerCase(), Object.fromEntries(filled)];
  });
  return {
    ...defaultOnlineSettings,
    ...rest,
    ...(archive !== undefined && { archive: archive === false ? null : archive }),
    ...(doiResolver !== undefined && { doiResolver }),
    allowHosts: user.allowHosts ?? [],
    headers: Object.fromEntries(headers),
  };
}

/** The variables that the user's headers name and the environment does not set. */
export const unsetVariables = (user: UserOnlineSettings, environment: Environment): readonly string[] =>
  Object.values(user.headers ?? {}).flatMap((own) =>
    Object.values(own).flatMap((value) => missingIn(value, environment)),
  );

const missingIn = (value: string, environment: Environment): string[] =>
  [...value.matchAll(VARIABLE)].flatMap(([, name = '']) => (environment[name] ? [] : name));

const withoutUnset = <T extends object>(settings: T): T =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
