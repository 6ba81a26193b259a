/** A worker as a browser's global scope makes them. */
interface FakeableWorker {
  dispatchEvent(event: object): boolean;
}
interface Scope {
  Worker?: new (url: string) => FakeableWorker;
  Event?: new (type: string) => object;
}

/** The workers made since `watchWorkers`, newest last. */
const workers: FakeableWorker[] = [];

/** Notes the workers that the web extension host makes: the server is one. */
export function watchWorkers(): void {
  const scope = globalThis as Scope;
  const { Worker } = scope;
  if (!Worker) return;
  scope.Worker = new Proxy(Worker, {
    construct(target, args: [string]) {
      const worker = new target(...args);
      workers.push(worker);
      return worker;
    },
  });
}

/** Ends the server as a fault in it would. */
export async function crashServer(): Promise<void> {
  const { Event } = globalThis as Scope;
  const worker = workers.at(-1);
  if (worker && Event) {
    worker.dispatchEvent(new Event('error'));
    return;
  }
  const pid = await serverProcess();
  process.kill(pid, 'SIGKILL');
}

/** The process id of the server that this extension host started. */
async function serverProcess(): Promise<number> {
  const { execFileSync } = await import('node:child_process');
  const lines = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  const line = lines.split('\n').find((args) => /dist[\\/]server[\\/]node\.cjs/.test(args));
  if (!line) throw new Error(`no server among:\n${lines}`);
  return Number.parseInt(line, 10);
}
