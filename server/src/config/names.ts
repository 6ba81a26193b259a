/** The names a configuration file can have, in the order in which they are looked for. */
export const configurationNames = [
  'hearsay.config.json',
  'hearsay.config.jsonc',
  'hearsay.config.yaml',
  'package.json',
] as const;
