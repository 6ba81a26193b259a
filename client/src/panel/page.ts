/** What a page is put together from: addresses that its panel may load, and what its policy calls them. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** The source of the panel's own files, as a policy names it. */
  readonly cspSource: string;
  /** Random, and new for every page: what has it may run. */
  readonly nonce: string;
  readonly title: string;
}

/** The page in a panel. It loads its script and its style, and nothing else from anywhere. */
export function pageHtml({ script, style, cspSource, nonce, title }: PageParts): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${cspSource} 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>${escaped(title)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escaped(style)}">
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** 128 random bits, as a policy's nonce. */
export const newNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
