import { describe, expect, it } from 'vitest';
import { check } from '../../server/src/lint/index.ts';

const genreOf = (text: string) => check(text).article.genre;
const sourcing = (text: string) => check(text).findings.map(({ rule }) => rule);

const manual = `# tidewatch

Some users say that the cache is slow. Call \`open(path)\` once, then \`read()\` until it returns \`null\`; the option
\`--no-cache\` is said to help on old disks.

\`\`\`js
import { open } from 'tidewatch';
\`\`\`

Sources close to \`onError\` are reported by \`readAll()\` with their \`line_number\`.
`;

const recipe = `# Herring on toast

Some cooks say that herring needs no salt. Rinse the fillets. Pat them dry with a cloth. Melt the butter in a wide pan.
Add the onion and let it soften. Stir in the mustard. Lay the fillets on top and cover the pan for six minutes. Many people
believe that lemon spoils it. Toast the bread. Serve at once. The dish is said to come from the northern islands.
`;

const story = `# The lamp

Marta set the lamp on the sill and listened. The rain had stopped, but the gutters still spoke to one another in the dark, and
she could hear the boats knocking against the quay below the house. "You should not wait up for him," said her grandmother.

People in the village believed that she could tell the weather from the way the wool pulled, and some said worse. The priest
had once told the children not to walk past her gate after sunset. They walked past it anyway, and shouted, and ran home.

A stranger knocked. He held his hat in front of him the way men hold hats at funerals, and he asked whether she had a boat. A
sailor had told him so at the inn. "Which sailor?" she asked, and he would not say. It was rumoured that her grandmother had
not laughed since the war, but she laughed now, and told her to let him in and shut the door before the lamp went out.
`;

const machineWritten = `# The future of coastal shipping

Many experts believe that coastal shipping will change beyond recognition. Critics argue that the transition has been too slow,
while supporters claim that patience will be rewarded. It is widely thought that cleaner engines offer the greatest promise, and
some say that the industry has no choice. Studies show that passengers care about the air they breathe. Research suggests that
harbours which invest early attract more trade. Observers note, however, that smaller ports lack the means to follow. Others
contend that governments should step in with loans and guarantees. The debate is far from over, and the stakes could hardly be
higher for the communities that live by the sea and for everyone who depends on what the ships bring.
`;

describe('the genre of a text', () => {
  it('is told from code, steps and narration', () => {
    expect(genreOf(manual)).toBe('technical');
    expect(genreOf(recipe)).toBe('instructions');
    expect(genreOf(story)).toBe('fiction');
  });

  it('keeps sourcing quiet where nobody asks for sources', () => {
    for (const text of [manual, recipe, story]) expect(sourcing(text)).toEqual([]);
  });

  it('leaves links to be checked in every genre', () => {
    expect(sourcing(`${manual}\nRead [the guide](#).\n`)).toEqual(['empty-link']);
  });

  it('is reporting for text without names and dates that nobody narrates, however long', () => {
    expect(genreOf(machineWritten)).toBe('reporting');
    expect(sourcing(machineWritten)).toContain('vague-attribution');
  });

  it('is reporting for a sentence alone, whatever it says', () => {
    for (const text of [
      'He said she had told him so.',
      'Add the `--force` flag, officials said.',
      'Stir, sources say.',
    ])
      expect(genreOf(text)).toBe('reporting');
  });

  it('can be set by the article and by a configuration', () => {
    const told = `---\nhearsay:\n  genre: reporting\n---\n\n${story}`;
    expect(sourcing(told)).toContain('vague-attribution');
    const settings = { genre: 'fiction' } as const;
    expect(check('Some experts say the dam will hold.', { settings }).findings).toEqual([]);
  });

  it('can be read of any text', () => {
    for (const text of ['', '\uFFFC\uFFFC\uFFFC', '`a` '.repeat(500), '— '.repeat(500)])
      expect(genreOf(text)).toBeTypeOf('string');
  });
});
