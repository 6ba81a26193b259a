/** An article's path as a reference that stands in JSON-LD: relative to where the report is, never read as a scheme. */
export function referenceTo(path: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return path;
  const encoded = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return encoded.startsWith('/') ? encoded : `./${encoded.replace(/^(?:\.\/)+/, '')}`;
}
