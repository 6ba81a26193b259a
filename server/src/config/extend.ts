import { profileNames } from '../lint/index.ts';
import type { ArticleSettings, Configuration } from './schema.ts';

/** What `extends` names, each in its order: house styles by name, files by path. */
export function basesOf({
  extends: bases = [],
}: Configuration): readonly ({ profile: Configuration } | { file: string })[] {
  return [bases].flat().map((name) => {
    const profile = profileNames.find((known) => known === name);
    return profile ? { profile: { profile } } : { file: name };
  });
}

/** A configuration laid over the one it extends: rules and lists come together, of the rest its own word counts. */
export function extended(base: Configuration, own: Configuration): Configuration {
  const { extends: _, ...rest } = own;
  const rules = rulesOver(base.rules, own.rules);
  const ignore = [...(base.ignore ?? []), ...(own.ignore ?? [])];
  const overrides = [...(base.overrides ?? []), ...(own.overrides ?? [])];
  return {
    ...base,
    ...rest,
    ...(rules && { rules }),
    ...(ignore.length && { ignore }),
    ...(overrides.length && { overrides }),
    ...((base.suppressions ?? own.suppressions) && { suppressions: { ...base.suppressions, ...own.suppressions } }),
    ...((base.online ?? own.online) && { online: { ...base.online, ...own.online } }),
  };
}

type Rules = NonNullable<ArticleSettings['rules']>;

function rulesOver(base: Rules | undefined, own: Rules | undefined): Rules | undefined {
  if (!base || !own) return own ?? base;
  const detailed = (setting: Rules[string] | undefined) =>
    typeof setting === 'string' ? { severity: setting } : setting;
  const over = Object.entries(own).map(([id, setting]): [string, Rules[string]] => {
    const [before, after] = [detailed(base[id]), detailed(setting)];
    const options = { ...before?.options, ...after?.options };
    // A reason is for the severity that it stands beside: it does not outlive it.
    const { reason: _, ...rest } = before ?? {};
    const kept = after?.severity === undefined ? before : rest;
    return [id, { ...kept, ...after, ...(Object.keys(options).length && { options }) }];
  });
  return { ...base, ...Object.fromEntries(over) };
}
