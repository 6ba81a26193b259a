/** Shows what is wrong in configuration files, in the files themselves. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { Places } from '../documents/places.ts';
import type { Session } from '../session.ts';
import type { Watch } from '../watch.ts';

/** How long to wait for the articles' own checks, which read the configurations, in milliseconds. */
const pause = 50;

export class ConfigurationProblems {
  private readonly session: Session;
  private readonly watch: Watch;
  private readonly shown = new Set<string>();
  private cancel: (() => void) | null = null;

  constructor(session: Session, watch: Watch) {
    this.session = session;
    this.watch = watch;
  }

  /** Looks soon at the configurations of the open documents and of the workspace's folders. */
  plan(): void {
    this.cancel?.();
    this.cancel = this.session.host.after(pause, () => {
      this.publish().catch((error) => this.session.fault(error));
    });
  }

  private async publish(): Promise<void> {
    const { workspace, connection } = this.session;
    for (const { uri } of this.session.open) await workspace.configurationOf(uri);
    for (const folder of workspace.folders) await workspace.configurations.of(folder);
    const { known } = workspace.configurations;
    this.watch.also(known.keys());
    for (const uri of this.shown) {
      if (known.get(uri)?.problems.length) continue;
      this.shown.delete(uri);
      await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    for (const [uri, { text, problems }] of known) {
      if (!problems.length) continue;
      this.shown.add(uri);
      const places = new Places(text);
      const diagnostics = problems.map(
        (problem): Diagnostic => ({
          range: places.range(problem),
          severity: DiagnosticSeverity.Error,
          source: 'hearsay',
          code: 'configuration',
          message: problem.message,
        }),
      );
      await connection.sendDiagnostics({ uri, diagnostics });
    }
  }
}
