/**
 * Works on tasks as they come, some at a time, and gives the results back in the tasks' order. No more tasks are taken
 * than `window` ahead of the reader, so memory stays the same however many there are.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  work: (task: Task) => Promise<Result>,
  window: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  try {
    for await (const task of tasks) {
      const result = work(task);
      result.catch(() => {}); // It is thrown when its turn comes.
      running.push(result);
      if (running.length >= window) yield await (running.shift() as Promise<Result>);
    }
    while (running.length) yield await (running.shift() as Promise<Result>);
  } finally {
    await Promise.allSettled(running);
  }
}

/** Tasks in groups, so that the way to a thread and back is paid once a group. */
export async function* grouped<Task>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  size: number,
): AsyncGenerator<Task[]> {
  let group: Task[] = [];
  for await (const task of tasks) {
    group.push(task);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length) yield group;
}
