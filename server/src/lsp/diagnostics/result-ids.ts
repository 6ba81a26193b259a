import type { Diagnostic } from 'vscode-languageserver';

/** Gives results ids: what a document's diagnostics were last told as keeps its id while they are equal. */
export class ResultIds {
  private readonly last = new Map<string, { readonly id: string; readonly told: string }>();
  private count = 0;

  idOf(uri: string, diagnostics: readonly Diagnostic[]): string {
    const told = JSON.stringify(diagnostics);
    const before = this.last.get(uri);
    if (before?.told === told) return before.id;
    const id = String(++this.count);
    this.last.set(uri, { id, told });
    return id;
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}
