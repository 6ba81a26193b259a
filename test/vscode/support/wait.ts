/**
 * Waits until something is so.
 * @param what the words of the failure
 * @param probe gives undefined, null or false as long as it is not
 */
export async function until<T>(
  what: string | (() => string),
  probe: () => T | Promise<T>,
  seconds = 12,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) return value as Exclude<T, undefined | null | false>;
    if (Date.now() > end)
      throw new Error(`after ${seconds} s still not so: ${typeof what === 'string' ? what : what()}`);
    await pause(50);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
