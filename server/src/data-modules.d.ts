/** Word lists and other data are YAML files; the bundler and the test runner turn an import of one into its value. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}

/** Binary data (the model's weights), embedded in the bundle. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}

/** A file's text, embedded in the bundle. */
declare module '*?raw' {
  const text: string;
  export default text;
}
