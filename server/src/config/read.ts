import type { Span } from '../document/index.ts';
import { rules } from '../rules/index.ts';
import { type Located, locateJson, locateYaml, type Path } from './located.ts';
import { type ArticleSettings, Configuration } from './schema.ts';
import { shapeProblems, suggestion } from './shape.ts';

/** Something wrong in a configuration file, with its place in the text. */
export interface ConfigurationProblem extends Span {
  readonly message: string;
}

/** A configuration file, read. With problems, `configuration` is what nothing configured gives. */
export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * Reads a configuration file's text; `name` (`hearsay.config.yaml`, `package.json`) tells how it is written. Null for a
 * package.json that says nothing of Hearsay. Never throws.
 */
export function readConfiguration(text: string, name: string): ReadConfiguration | null {
  const located = /\.ya?ml$/.test(name) ? locateYaml(text) : locateJson(text);
  const base: Path = /(?:^|[\\/])package\.json$/.test(name) ? ['hearsay'] : [];
  if (base.length && !located.errors.length && !hasKey(located.value, 'hearsay')) return null;
  // What follows a first slip is often no slip of its own.
  if (located.errors.length) return { configuration: {}, problems: located.errors.slice(0, 1) };
  const value = base.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], located.value) ?? {};
  const problems = [...shapeProblems(Configuration, value, located, base)];
  if (!problems.length) problems.push(...ruleProblems(value as Configuration, located, base));
  return { configuration: problems.length ? {} : (value as Configuration), problems };
}

/** Rules and options that there are not. */
function* ruleProblems(configuration: Configuration, located: Located, base: Path): Generator<ConfigurationProblem> {
  const parts: [Path, ArticleSettings][] = [[base, configuration]];
  for (const [index, override] of (configuration.overrides ?? []).entries())
    parts.push([[...base, 'overrides', index], override]);
  for (const [at, part] of parts) {
    for (const [id, setting] of Object.entries(part.rules ?? {})) {
      const path = [...at, 'rules', id];
      const rule = rules.find(({ meta }) => meta.id === id);
      if (!rule) {
        const known = rules.map(({ meta }) => meta.id);
        yield { ...located.place(path, 'key'), message: `there is no rule ${id}${suggestion(id, known)}` };
      } else if (typeof setting === 'object') {
        for (const [key, value] of Object.entries(setting.options ?? {})) {
          const message = optionProblem(id, rule.defaults as Readonly<Record<string, unknown>>, key, value);
          if (message) yield { ...located.place([...path, 'options', key], 'key'), message };
        }
      }
    }
  }
}

function optionProblem(
  rule: string,
  defaults: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): string | null {
  if (!(key in defaults)) return `the rule ${rule} has no option ${key}${suggestion(key, Object.keys(defaults))}`;
  const wanted = typeName(defaults[key]);
  return typeName(value) === wanted ? null : `the option ${key} of ${rule} must be ${wanted}`;
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || typeof value === 'object') return 'an object';
  return { string: 'text', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? typeof value;
}

const hasKey = (value: unknown, key: string) => typeof value === 'object' && value !== null && key in value;
