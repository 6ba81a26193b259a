/// <reference types="mocha" />
// The build for browsers: it runs in the Node extension host and in the web worker's alike.
import 'mocha/mocha.js';

declare const Mocha: typeof import('mocha');

/** What the runner knows the suite's own lines by, among VS Code's. */
const mark = '[suite]';

/** Runs the suites of a window in VS Code's extension host, which calls it; throws where a test fails. */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => console.log(mark, ...args);
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, reporter: Mocha.reporters.Spec });
  if (process.env.HEARSAY_GREP) mocha.grep(process.env.HEARSAY_GREP);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
