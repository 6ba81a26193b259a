import { expect, it } from 'vitest';
import { check } from '../../server/src/lint/index.ts';

const lines = [
  'We should never have left the harbour today.',
  'Nobody asked you to come with us, did they?',
  'The wind is turning and the sail is torn.',
  'Then mend it before the next squall is here.',
  'There is no thread left in the whole boat.',
  'Use the net, or use your own good shirt.',
];
const asked = (text: string) => check(text).findings.filter(({ rule }) => rule === 'unattributed-quote').length;

it('asks after each of a few quotations without a speaker, and leaves dialogue alone', () => {
  const quoted = lines.map((line) => `“${line}”`);
  expect(asked(`The council met.\n\n${quoted.slice(0, 2).join('\n\nThe vote was delayed.\n\n')}`)).toBe(2);
  expect(asked(`The boat lay still.\n\n${quoted.join('\n\n')}`)).toBe(0);
});
