/** Whether a value has a schema's shape, with the place of what has not. */
import type { TSchema } from '@sinclair/typebox';
import { Errors, type ValueError, ValueErrorType } from '@sinclair/typebox/errors';
import type { Span } from '../document/index.ts';
import { nearestName } from '../lint/nearest.ts';
import type { Located, Path } from './located.ts';
import { wanted } from './wanted.ts';

type Problem = Span & { readonly message: string };

/** What does not have the schema's shape, the first problem of each place. */
export function* shapeProblems(schema: TSchema, value: unknown, located: Located, base: Path): Generator<Problem> {
  const seen = new Set<string>();
  for (const error of Errors(schema, value)) {
    if (seen.has(error.path)) continue;
    seen.add(error.path);
    const path = pointer(error.path, value);
    const unknown = error.type === ValueErrorType.ObjectAdditionalProperties;
    // What is missing has no place: the object that lacks it has.
    const at = error.type === ValueErrorType.ObjectRequiredProperty ? path.slice(0, -1) : path;
    yield { ...located.place([...base, ...at], unknown ? 'key' : 'value'), message: describe(error, path) };
  }
}

function describe({ type, schema }: ValueError, path: Path): string {
  const name = path.join('.') || 'the configuration';
  if (type === ValueErrorType.ObjectAdditionalProperties) {
    const known = Object.keys((schema.properties ?? {}) as object);
    return `there is no setting ${name}${suggestion(String(path.at(-1)), known)}`;
  }
  if (type === ValueErrorType.ObjectRequiredProperty) return `${name} is missing`;
  return `${name} must be ${wanted(schema)}`;
}

/** The nearest of the names there are, where one is near. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near ? `; did you mean ${near}?` : '';
}

/** The way that a JSON pointer names, list indices as numbers. */
function pointer(text: string, value: unknown): Path {
  let at = value;
  return text
    .split('/')
    .slice(1)
    .map((piece) => {
      const key = piece.replace(/~1/g, '/').replace(/~0/g, '~');
      const step = Array.isArray(at) ? Number(key) : key;
      at = (at as Record<string | number, unknown> | undefined)?.[step];
      return step;
    });
}
