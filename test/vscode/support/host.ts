/** Whether this is Node's extension host rather than a web worker's. */
export const inNode = Boolean(globalThis.process?.versions?.node);

/** Has the runner press a button of the window: an extension can press none. */
export const press = (button: string): void => console.log('[press]', button);
