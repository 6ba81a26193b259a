// A folder of Markdown with links of every local kind, and of each whether it leads somewhere. The same every time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small seeded generator (mulberry32): numbers in [0, 1). @param {number} seed */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @typedef {{ text: string, below?: string, address?: string }} Written a line, what stands at the foot, the address */

/**
 * Links that lead nowhere. `n` makes each address its own; `other` is another file of the folder.
 * @type {Record<string, (n: number, other: string) => Written>}
 */
export const broken = {
  'no address': () => ({ text: 'The board [said]() so.' }),
  'only a hash': () => ({ text: 'The paper [reported](#) it.', address: '#' }),
  'reference not defined': (n) => ({ text: `A [study][gone-${n}] says so.` }),
  'collapsed reference not defined': (n) => ({ text: `See the [gone ${n}][] there.` }),
  'image reference not defined': (n) => ({ text: `![The quay][gone-${n}]` }),
  'footnote not defined': (n) => ({ text: `The rate fell.[^gone${n}]` }),
  'no such heading here': (n) => ({ text: `See [above](#gone-${n}).`, address: `#gone-${n}` }),
  'no such heading there': (n, other) => ({
    text: `See [the list](${other}#gone-${n}).`,
    address: `${other}#gone-${n}`,
  }),
  'no such file': (n) => ({ text: `See [the memo](memos/gone-${n}.pdf).`, address: `memos/gone-${n}.pdf` }),
  'no such picture': (n) => ({ text: `![The quay](img/gone-${n}.jpg)`, address: `img/gone-${n}.jpg` }),
  'no such file, encoded': (n) => ({ text: `See [it](not%20there%20${n}.md).`, address: `not%20there%20${n}.md` }),
  'no such file, defined below': (n) => ({
    text: `See [the list][gone file ${n}].`,
    below: `[gone file ${n}]: lists/gone-${n}.md`,
    address: `lists/gone-${n}.md`,
  }),
  'no such file, HTML': (n) => ({
    text: `See <a href="gone-${n}.html">the page</a> there.`,
    address: `gone-${n}.html`,
  }),
};

/** Links that lead somewhere, and what looks like a link and is none. @type {typeof broken} */
export const sound = {
  'a file': (_, other) => ({ text: `See [the list](${other}).`, address: other }),
  'a heading': () => ({ text: 'See [the methods](#methods).', address: '#methods' }),
  'the second heading of a name': () => ({ text: 'See [them again](#methods-1).', address: '#methods-1' }),
  'a heading with marks': () => ({ text: 'See [who](#who-says-so--and-why).', address: '#who-says-so--and-why' }),
  'a heading with a picture sign': () => ({ text: 'See [boats](#-the-boats).', address: '#-the-boats' }),
  'a heading that is a link': () => ({ text: 'See [minutes](#the-minutes).', address: '#the-minutes' }),
  'a heading underlined': () => ({ text: 'See [accounts](#accounts-of-2026).', address: '#accounts-of-2026' }),
  'a heading in another script': () => ({ text: 'See [them](#порт-и-флот).', address: '#порт-и-флот' }),
  'a heading percent-encoded': () => ({ text: 'See [it](#caf%C3%A9-hours).', address: '#caf%C3%A9-hours' }),
  'a heading there': (_, other) => ({ text: `See [there](${other}#methods).`, address: `${other}#methods` }),
  'an id in HTML': () => ({ text: 'See [the place](#here-it-stands).', address: '#here-it-stands' }),
  'the top': () => ({ text: 'To the [top](#top) again.', address: '#top' }),
  'a picture': () => ({ text: '![The quay](img/quay.jpg)', address: 'img/quay.jpg' }),
  'a name with spaces': () => ({ text: 'See [it](files/the%20minutes.md).', address: 'files/the%20minutes.md' }),
  'a pointed address': () => ({ text: 'See [it](<files/the minutes.md>).', address: 'files/the minutes.md' }),
  'a reference': (n, other) => ({ text: `See [the List][Ref  ${n}].`, below: `[ref ${n}]: ${other}`, address: other }),
  'a footnote': (n) => ({ text: `The rate fell.[^n${n}]`, below: `[^n${n}]: The yearbook, page ${n % 90}.` }),
  'a mail address': () => ({ text: 'Write to [the desk](mailto:desk@courier.vd).', address: 'mailto:desk@courier.vd' }),
  sic: () => ({ text: 'He “went [sic] home”, she said.' }),
  'an editor’s words': () => ({ text: '“[The minister] resigned,” the clerk wrote.' }),
  'an editor’s words in a link': (_, other) => ({
    text: `“[[The minister] resigned](${other}),” the clerk wrote.`,
    address: other,
  }),
  ellipsis: () => ({ text: '“It was […] late,” he said.' }),
  'two brackets': () => ({ text: '“[He][sic] went home,” she said.' }),
  'a task': () => ({ text: '- [x] call the harbour master' }),
  code: (n) => ({ text: `Write \`[said](gone-${n}.md)\` for a link.` }),
  'a fence': (n) => ({ text: `\`\`\`markdown\n[said](gone-${n}.md) and [a][gone-${n}]\n\`\`\`` }),
  'indented code': (n) => ({ text: `A link is written so:\n\n    [said](gone-${n}.md)` }),
  'a comment': (n) => ({ text: `<!-- [said](gone-${n}.md) -->` }),
  'escaped brackets': (n) => ({ text: `Not a link: \\[said\\](gone-${n}.md).` }),
  'an array': () => ({ text: 'The cell row[i][j] holds it.' }),
};

/**
 * Writes the folder.
 * @param {string} folder
 * @param {{ files: number, links: number }} size
 * @returns the lines that hold a broken link and those that hold a sound one, each `file:line`, and of broken ones with an
 * address `file address` as well
 */
export function writeFolder(folder, { files, links }) {
  const random = numbers(4);
  const each = links / files;
  const nameOf = (/** @type {number} */ i) => `pages/p${String(i).padStart(4, '0')}.md`;
  /** @type {Map<string, { kind: string, broken: boolean, file: string, line: number, address: string | null }>} */
  const expected = new Map();
  const kindsOf = (/** @type {typeof broken} */ kinds) => Object.entries(kinds);
  const put = (/** @type {string} */ name, /** @type {string} */ text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  let n = 0;
  for (let i = 0; i < files; i++) {
    const file = nameOf(i);
    const lines = [
      `# Day ${i} at the quay`,
      '',
      '## Methods',
      '',
      'The clerk counted the boats at dawn.',
      '',
      '## Methods',
      '',
      'The clerk counted them again at noon.',
      '',
      '## Who says so — and why?',
      '',
      '## 🚢 The *boats*',
      '',
      '## [The minutes](../pages/files/the%20minutes.md)',
      '',
      'Accounts of 2026',
      '----------------',
      '',
      '## Порт и флот',
      '',
      '## Café hours',
      '',
      '<a id="here-it-stands"></a>',
      '',
    ];
    const below = [];
    for (let k = 0; k < each; k++) {
      n += 1;
      const bad = random() < 0.1473;
      const kinds = kindsOf(bad ? broken : sound);
      const [kind, write] = kinds[Math.floor(random() * kinds.length)] ?? /** @type {never} */ (kinds[0]);
      const other = nameOf((i + 1 + Math.floor(random() * (files - 1))) % files).slice('pages/'.length);
      const written = write(n, other);
      const line = lines.length + 1;
      expected.set(`${file}:${line}`, { kind, broken: bad, file, line, address: written.address ?? null });
      lines.push(...written.text.split('\n'), '');
      if (written.below) below.push({ text: written.below, line });
    }
    for (const { text, line } of below) {
      // What is wrong with a definition may be told at either place.
      const at = expected.get(`${file}:${line}`);
      if (at) expected.set(`${file}:${lines.length + 1}`, at);
      lines.push(text, '');
    }
    put(file, lines.join('\n'));
  }
  put('pages/files/the minutes.md', '# Minutes\n');
  put('pages/img/quay.jpg', 'not a picture\n');
  return expected;
}
