/** A site of this machine, which notes what it was asked for. Node's extension host alone can have one. */
export interface Site {
  readonly host: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  stop(): void;
}

/** Starts a site: `pages` by path, the status that each answers with; what is none of them is gone. */
export async function startSite(pages: Readonly<Record<string, number>>): Promise<Site> {
  const { createServer } = await import('node:http');
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    response.writeHead(pages[url] ?? 404, { 'content-type': 'text/html' }).end('<title>Page</title><p>A page.</p>');
  });
  await new Promise<void>((resolve) => {
    // An address of this machine, and none that stands for a page to come.
    server.listen(0, '127.0.0.2', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { host: `127.0.0.2:${port}`, asked, stop: () => server.close() };
}

/** Allows hosts as a user does, in the settings file that the runner names. */
export async function allowHosts(...hosts: readonly string[]): Promise<void> {
  const { writeFileSync } = await import('node:fs');
  const { HEARSAY_USER_CONFIG: file } = globalThis.process.env;
  if (file === undefined) throw new Error('the runner names no settings file');
  writeFileSync(file, JSON.stringify({ online: { allowHosts: hosts } }));
}
