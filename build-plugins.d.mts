import type { Plugin } from 'esbuild';

/** What the tests ask of the build's plugins. */
export function builtData(modules: readonly string[]): Plugin;
export function constants(options: { readonly examples: boolean }): Plugin;
