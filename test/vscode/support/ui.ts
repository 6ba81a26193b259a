import { type LanguageStatusItem, l10n, languages, window } from 'vscode';

/** The language status that Hearsay shows; there is no door to what others show, so it is noted when it is made. */
let status: LanguageStatusItem | undefined;

/** Messages that were shown, and what is pressed on the next one. */
const shown: string[] = [];
let answer: string | undefined;

/** Notes what Hearsay shows from now on. Called before it starts: it and the suite have the same `vscode`. */
export function watchInterface(): void {
  const create = languages.createLanguageStatusItem;
  Object.assign(languages, {
    createLanguageStatusItem: (...args: Parameters<typeof create>) => {
      status = create(...args);
      return status;
    },
  });
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
