import * as vscode from 'vscode';
import { type CancellationToken, type LanguageStatusItem, l10n, languages, window } from 'vscode';

/** Tools for assistants came with 1.95. */
export const toolsAreThere = vscode.version.localeCompare('1.95', 'en', { numeric: true }) >= 0;

/** The language status that Hearsay shows; there is no door to what others show, so it is noted when it is made. */
let status: LanguageStatusItem | undefined;

/** Messages that were shown, and what is pressed on the next one. */
const shown: string[] = [];
let answer: string | undefined;

/** A tool for assistants, as `vscode.lm` takes it from 1.95 on. */
export interface AssistantTool {
  prepareInvocation(options: { readonly input: object }): {
    readonly confirmationMessages?: { readonly title: string };
  };
  invoke(options: { readonly input: object }, token: CancellationToken): Promise<{ content: { value: string }[] }>;
}
type RegisterTool = (name: string, tool: AssistantTool) => object;
const tools = new Map<string, AssistantTool>();

/** A tool that Hearsay registered; undefined where this VS Code has none. */
export const assistantTool = (name: string): AssistantTool | undefined => tools.get(name);

/** Notes what Hearsay shows from now on. Called before it starts: it and the suite have the same `vscode`. */
export function watchInterface(): void {
  const create = languages.createLanguageStatusItem;
  Object.assign(languages, {
    createLanguageStatusItem: (...args: Parameters<typeof create>) => {
      status = create(...args);
      return status;
    },
  });
  if (toolsAreThere) {
    const { lm } = vscode as unknown as { lm: { registerTool: RegisterTool } };
    const register = lm.registerTool;
    Object.assign(lm, {
      registerTool: (name: string, tool: AssistantTool) => {
        tools.set(name, tool);
        return register(name, tool);
      },
    });
  }
  const note = async (message: string): Promise<string | undefined> => {
    shown.push(message);
    const pressed = answer;
    answer = undefined;
    return pressed;
  };
  Object.assign(window, { showErrorMessage: note, showWarningMessage: note, showInformationMessage: note });
}

export const languageStatus = (): LanguageStatusItem | undefined => status;

/** How many messages there were since they were last taken. */
export const messageCount = (): number => shown.length;

/** The messages since this was last asked. */
export const takeMessages = (): string[] => shown.splice(0);

/** Presses a button on the next message. */
export function pressOnNextMessage(button: string): void {
  answer = l10n.t(button);
}
