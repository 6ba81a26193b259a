/** An editor's settings as the server understands them: whatever an editor sends, what cannot be used is passed over. */
import { readConfiguration } from '../../config/read.ts';
import type { EditorSettings } from '../protocol.ts';

export const defaultEditorSettings: EditorSettings = {
  enable: true,
  profile: null,
  publication: [],
  rules: {},
  codeLens: { enable: true },
  inlayHints: { enable: false },
  semanticHighlighting: { enable: true },
  workspaceDiagnostics: { enable: false },
};

/** Settings from what an editor sent for the section `hearsay`. */
export function editorSettings(value: unknown): EditorSettings {
  const given = objectOf(value);
  const { enable, profile, publication, rules } = given;
  return {
    enable: typeof enable === 'boolean' ? enable : defaultEditorSettings.enable,
    profile: usable({ profile }) ? (profile as string) : null,
    publication: [publication].flat().filter((name): name is string => typeof name === 'string' && name !== ''),
    rules: Object.fromEntries(
      Object.entries(objectOf(rules)).filter(([id, setting]) => usable({ rules: { [id]: setting } })),
    ),
    codeLens: switchOf(given.codeLens, defaultEditorSettings.codeLens),
    inlayHints: switchOf(given.inlayHints, defaultEditorSettings.inlayHints),
    semanticHighlighting: switchOf(given.semanticHighlighting, defaultEditorSettings.semanticHighlighting),
    workspaceDiagnostics: switchOf(given.workspaceDiagnostics, defaultEditorSettings.workspaceDiagnostics),
  };
}

/** Whether a configuration file could say this. */
function usable(part: Readonly<Record<string, unknown>>): boolean {
  if (Object.values(part).some((value) => value === undefined || value === null)) return false;
  return readConfiguration(JSON.stringify(part), 'settings.json')?.problems.length === 0;
}

function switchOf(value: unknown, fallback: { readonly enable: boolean }): { readonly enable: boolean } {
  const { enable } = objectOf(value);
  return typeof enable === 'boolean' ? { enable } : fallback;
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
