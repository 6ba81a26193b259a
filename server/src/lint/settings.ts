/** What decides an article's findings, from the defaults up: configuration, then the article's own front matter. */
import type { FrontMatter } from '../document/index.ts';
import { severities } from '../rules/index.ts';
import type { LintSettings, RuleSetting } from './types.ts';

/** What `newsroom`, the default profile, decides with nothing configured. */
export const defaultSettings: LintSettings = {
  rules: {},
  profile: 'newsroom',
  genre: 'auto',
  publication: [],
  requireReason: false,
  reportUnused: true,
  wikiLinks: false,
  quotations: false,
  chain: false,
};

/** What a configuration, one of its overrides or an article says; every part may be left out. */
export interface SettingsLayer {
  readonly profile?: string;
  readonly genre?: LintSettings['genre'];
  readonly publication?: string | readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting['severity'] | Partial<RuleSetting>>>;
}

/** Settings with others laid over them: rules one by one, the rest as a whole. */
export function withLayer(settings: LintSettings, layer: SettingsLayer): LintSettings {
  const rules = new Map(Object.entries(settings.rules));
  for (const [id, setting] of Object.entries(layer.rules ?? {})) {
    const before = rules.get(id);
    const given: Partial<RuleSetting> = typeof setting === 'string' ? { severity: setting } : setting;
    const { severity = before?.severity ?? 'default', options = {} } = given;
    // A reason is for the severity that it stands beside: it does not outlive it.
    const reason = given.reason ?? (given.severity === undefined ? before?.reason : undefined);
    rules.set(id, {
      severity,
      options: { ...before?.options, ...options },
      ...(reason !== undefined && { reason }),
    });
  }
  return {
    ...settings,
    rules: Object.fromEntries(rules),
    ...(layer.profile !== undefined && { profile: layer.profile }),
    ...(layer.genre !== undefined && { genre: layer.genre }),
    ...(layer.publication !== undefined && { publication: [layer.publication].flat() }),
  };
}

/**
 * Settings with an article's front matter over them: the key `hearsay` says what a configuration can, `publication`
 * names the article's own outlet beside those configured. What has not the shape of a setting is passed over.
 */
export function withFrontMatter(settings: LintSettings, frontMatter: FrontMatter | null): LintSettings {
  const { hearsay, publication } = frontMatter?.data ?? {};
  const layered = isObject(hearsay) ? withLayer(settings, layerOf(hearsay)) : settings;
  const own = namesOf(publication);
  return own.length ? { ...layered, publication: [...layered.publication, ...own] } : layered;
}

function layerOf(data: Readonly<Record<string, unknown>>): SettingsLayer {
  const rules: Record<string, Partial<RuleSetting>> = {};
  for (const [id, value] of Object.entries(isObject(data.rules) ? data.rules : {})) {
    const { severity, options, reason } = isObject(value) ? value : { severity: value };
    // YAML 1.1 habits write `off` without quotation marks, which some readers give as false.
    const asked = severity === false ? 'off' : severity;
    if (asked === undefined ? options : isSeverity(asked))
      rules[id] = {
        ...(isSeverity(asked) && { severity: asked }),
        ...(isObject(options) && { options }),
        ...(typeof reason === 'string' && { reason }),
      };
  }
  const publication = namesOf(data.publication);
  return {
    rules,
    ...(typeof data.profile === 'string' && { profile: data.profile }),
    ...(isGenre(data.genre) && { genre: data.genre }),
    ...(publication.length && { publication }),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGenre = (value: unknown): value is LintSettings['genre'] =>
  ['auto', 'reporting', 'technical', 'instructions', 'fiction'].includes(value as string);

const isSeverity = (value: unknown): value is RuleSetting['severity'] =>
  ['off', 'default', ...severities].includes(value as string);

const namesOf = (value: unknown): string[] => [value].flat().filter((name): name is string => typeof name === 'string');
