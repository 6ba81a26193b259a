/**
 * What makes two spellings of an address one: host in lower case, no scheme, `www.`, parameters, fragment or end slash.
 * A path is taken from the file `from`, both from the workspace's root. Null for what is neither (`mailto:`).
 */
export function addressKey(address: string, from = ''): string | null {
  const base = `file:///${from.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(address, base)) return null;
  const { protocol, host, pathname } = new URL(address, base);
  if (!/^(?:https?|file):$/.test(protocol)) return null;
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/(?:index\.html?)?$/, '')}`;
}
