import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyseBlock, emptyCarry } from '../../../server/src/attribution/extraction/index.ts';
import { wordTableOf } from '../../../server/src/attribution/extraction/model/learned-words.ts';
import { decodeModel } from '../../../server/src/attribution/extraction/model/model-file.ts';
import { readCorpus } from '../../../server/train/corpus.ts';
import { encodeModel } from '../../../server/train/model-file.ts';
import { trainModel } from '../../../server/train/train-model.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-training-'));
afterAll(() => rmSync(folder, { recursive: true }));

const speakers = [
  'The mayor',
  'A baker',
  'Two sailors',
  'The guild',
  'Her aunt',
  'One miller',
  'Ida Brandt',
  'A clerk',
];
const claims = ['the mill was old', 'nobody came', 'the tide was late', 'bread was dear', 'it would rain'];

/** Sentences in which an invented verb attributes, and others of the same people in which none does. */
function corpus(name: string): string {
  const lines = speakers.flatMap((speaker, i) =>
    claims.map((claim, j) => {
      const told = `${speaker} blorted that ${claim}.`;
      const text = `${told} ${speaker} walked home past the harbour.`;
      const cue = speaker.length + 1;
      const attribution = {
        source: [[0, speaker.length]],
        cue: [[cue, cue + 'blorted'.length]],
        content: [[told.indexOf(claim), told.length - 1]],
      };
      return JSON.stringify({ id: `invented/${i}-${j}`, text, attributions: [attribution] });
    }),
  );
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

describe('training', () => {
  const articles = readCorpus(corpus('invented.jsonl'), false);
  const trained = trainModel(articles);

  it('learns a cue, its source and its content from what is annotated', () => {
    const text = 'The ferryman blorted that the river was high.';
    const [found, ...more] = analyseBlock(text, 'paragraph', emptyCarry, trained.model).attributions;
    const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
    expect(more).toEqual([]);
    expect(words(found?.source)).toBe('The ferryman');
    expect(words(found?.cue)).toBe('blorted');
    expect(found?.content.map(words).join(' ')).toContain('the river was high');
  });

  it('gives the same bytes for the same articles', () => {
    expect(Buffer.compare(encodeModel(trainModel(articles)), encodeModel(trained))).toBe(0);
  });

  it('writes a file that reads like the model it holds', () => {
    const read = decodeModel(encodeModel(trained), (cueWords, sourceWords) => wordTableOf(cueWords(), sourceWords()));
    for (const { text } of articles)
      expect(analyseBlock(text, 'paragraph', emptyCarry, read)).toEqual(
        analyseBlock(text, 'paragraph', emptyCarry, trained.model),
      );
  });

  it('refuses weights of another format, and says what to do', () => {
    const bytes = encodeModel(trained);
    bytes[0] = 99;
    expect(() => decodeModel(bytes, () => trained.model.words)).toThrow(/format 99.*npm run train/);
  });
});
