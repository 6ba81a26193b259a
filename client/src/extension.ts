import type { ExtensionContext } from 'vscode';

/** Called by VS Code when the first article opens. */
export function activate(_context: ExtensionContext): void {}
