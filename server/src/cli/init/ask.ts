import { createInterface } from 'node:readline/promises';

/** Whether somebody sits at a terminal who can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Asks one question on the terminal; an empty answer, or the end of input, is `otherwise`. Ctrl-C ends the program. */
export async function ask(question: string, otherwise: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.on('SIGINT', () => process.exit(128 + 2));
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = terminal.question(`${question}${otherwise ? ` [${otherwise}]` : ''}: `);
  const given = await Promise.race([answer, ended]);
  terminal.close();
  return given.trim() || otherwise;
}
