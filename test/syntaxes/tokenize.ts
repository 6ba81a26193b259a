import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, type IRawGrammar, parseRawGrammar, Registry } from 'vscode-textmate';
import manifest from '../../package.json' with { type: 'json' };

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../..');

/** The grammars of VS Code that ours go into, by scope. */
const own: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.basic': 'html',
};

const contributed = manifest.contributes.grammars;

const registry = new Registry({
  onigLib: loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer as ArrayBuffer).then(
    () => ({ createOnigScanner, createOnigString }),
  ),
  loadGrammar: async (scope): Promise<IRawGrammar | null> => {
    const ours = contributed.find(({ scopeName }) => scopeName === scope);
    const path = ours
      ? join(root, ours.path)
      : own[scope] && require.resolve(`tm-grammars/grammars/${own[scope]}.json`);
    return path ? parseRawGrammar(readFileSync(path, 'utf8'), path) : null;
  },
  getInjections: (scope) =>
    contributed.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
});

/** Words of a text and the innermost scope that Hearsay gives them, in text order; what it gives none is left out. */
export async function marked(text: string, scope = 'text.html.markdown'): Promise<[words: string, scope: string][]> {
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`no grammar for ${scope}`);
  const found: [string, string][] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const innermost = scopes.filter((name) => /\.hearsay$/.test(name) && !name.startsWith('meta.')).at(-1);
      if (innermost) found.push([line.slice(startIndex, endIndex), innermost]);
    }
  }
  return found;
}
