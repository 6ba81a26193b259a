import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../document/index.ts';
import { check } from '../lint/index.ts';
import { statusNotification } from './protocol.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Answers a client over a connection. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
  documents.onDidChangeContent(({ document }) => {
    const { uri, version, languageId } = document;
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    const diagnostics = check(document.getText(), { language: languageId as Language }).findings.map((finding) => {
      counts[finding.severity]++;
      const { message, rule: code, help: href } = finding;
      const range = { start: document.positionAt(finding.start), end: document.positionAt(finding.end) };
      const severity = severities[finding.severity];
      return { range, severity, message, code, codeDescription: { href }, source: 'hearsay' } satisfies Diagnostic;
    });
    void connection.sendDiagnostics({ uri, version, diagnostics });
    void connection.sendNotification(statusNotification, { uri, version, counts });
  });
  documents.onDidClose(({ document: { uri } }) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
  documents.listen(connection);
  connection.listen();
}
