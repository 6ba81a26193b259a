/** What the browser client needs of the web worker that the server runs in; the DOM's types clash with Node's. */
declare class Worker {
  constructor(url: string);
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}
