import { tellFailure } from '../commands/index.ts';

/** Does something that a person asked for, and tells where it fails. */
export async function told(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    await tellFailure(error);
  }
}
