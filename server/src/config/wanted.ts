/** What a schema asks for, in words. */
import type { TSchema } from '@sinclair/typebox';

/** "one of wire, newsroom", "a whole number of 100 or more", "text, or a list of text": to stand behind "must be". */
export function wanted(schema: TSchema): string {
  if ('const' in schema) return String(schema.const);
  if (schema.anyOf) return alternatives(schema.anyOf);
  switch (schema.type) {
    case 'array':
      return schema.items?.type === 'integer' ? 'a list of whole numbers' : `a list of ${wanted(schema.items)}`;
    case 'integer':
      return `a whole number${range(schema)}`;
    case 'string':
      return schema.minLength ? 'text that is not empty' : 'text';
    case 'boolean':
      return 'true or false';
    case 'object':
      return 'an object';
    default:
      return 'something else';
  }
}

/** Constants come first, as one list. */
function alternatives(options: readonly TSchema[]): string {
  const all = options.flatMap((option): readonly TSchema[] => option.anyOf ?? [option]);
  const constants = all.filter((option) => 'const' in option).map(wanted);
  const others = all.filter((option) => !('const' in option)).map(wanted);
  const list = constants.length > 1 ? [`one of ${constants.join(', ')}`] : constants;
  return [...list, ...others].join(', or ');
}

function range({ minimum, maximum }: TSchema): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? ` of ${minimum} or more` : ` from ${minimum} to ${maximum}`;
}
