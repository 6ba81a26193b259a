/** The answer to a question that was asked before, else asks it; whoever asks meanwhile waits for the same answer. */
export function remembered<T>(
  known: Map<string, Promise<T>>,
  key: string,
  ask: (key: string) => Promise<T>,
): Promise<T> {
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const asked = ask(key);
  known.set(key, asked);
  return asked;
}
