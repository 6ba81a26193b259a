/** The configuration's JSON Schema as editors complete from it: the check's own, with every rule and option by name. */
import { type TObject, type TSchema, Type } from '@sinclair/typebox';
import { rules } from '../rules/index.ts';
import { Configuration, RuleReason, RuleSeverity, rulesDescription } from './schema.ts';

const severity = Type.Unsafe<unknown>({ $ref: '#/definitions/severity' });
const strict = { additionalProperties: false };

/** The schema of values like `value`. */
function like(value: unknown): TSchema {
  const described = { default: value };
  if (Array.isArray(value)) return Type.Array(Type.String(), described);
  if (typeof value === 'number') return Type.Number(described);
  if (typeof value === 'boolean') return Type.Boolean(described);
  return typeof value === 'string' ? Type.String(described) : Type.Unknown(described);
}

const optional = (properties: Readonly<Record<string, TSchema>>) =>
  Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, Type.Optional(schema)]));

const byName = Type.Object(
  optional(
    Object.fromEntries(
      rules.map(({ meta, defaults }) => {
        const options = Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, like(value)]));
        const detailed = Type.Object(
          {
            severity: Type.Optional(severity),
            options: Type.Optional(Type.Object(optional(options), strict)),
            reason: Type.Optional(RuleReason),
          },
          strict,
        );
        return [meta.id, Type.Union([severity, detailed], { description: meta.summary })];
      }),
    ),
  ),
  { ...strict, description: rulesDescription },
);

/** The same object with its rules by name. */
const withRules = ({ properties, ...rest }: TObject): TObject =>
  Type.Object({ ...properties, rules: Type.Optional(Type.Unsafe({ $ref: '#/definitions/rules' })) }, rest);

const override = Configuration.properties.overrides as unknown as { items: TObject; description: string };

export const PublishedConfiguration = {
  ...withRules({
    ...Configuration,
    properties: {
      ...Configuration.properties,
      overrides: Type.Optional(Type.Array(withRules(override.items), { description: override.description })),
    },
  } as TObject),
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Hearsay configuration',
  definitions: { severity: RuleSeverity, rules: byName },
};
