import { describe, expect, it } from 'vitest';
import { told } from './reading.ts';

describe('who says it', () => {
  it.each([
    ['The mayor of Port Ellen said the bridge would close.', 'The mayor of Port Ellen: said'],
    ['The bridge would close on Monday, two city officials said.', 'two city officials: said'],
    ['According to the harbour board, the crane was inspected in May.', 'the harbour board: According to'],
    ['“We had no warning,” said Ida Brandt, who runs the ferry.', 'Ida Brandt: said'],
    ['The ferry line reportedly lost two ships last winter.', '–: reportedly'],
    // what stands before the verb and is no part of its subject
    [
      'Anton Mirel, a member of the council, died of the fever, the harbour board announced.',
      'the harbour board: announced',
    ],
    ['The crew, whom the board trained, sank the ferry, Ida Brandt said.', 'Ida Brandt: said'],
    ['Organizers of the rally said the bridge would close.', 'Organizers of the rally: said'],
    ['Acting through his lawyers, Anton Mirel denied the charge.', 'Anton Mirel: denied'],
    // a name is taken whole, with whose it is
    [
      'According to the Norda Farm Organization’s chief vet, the flock was ill.',
      'the Norda Farm Organization’s chief vet: According to',
    ],
    ['The bridge, as Ida Brandt of the Norda Times points out, is old.', 'Ida Brandt of the Norda Times: points out'],
    // who is cited, and nouns that carry what was said
    ['The Norda Times cited a security source that the crane had been cut loose.', 'a security source: cited'],
    ['The board would not comment on reports that the crane had fallen.', 'reports: on'],
    ['“It is over,” insisted the builder.', 'the builder: insisted'],
    ['The mayor let slip that the crane would go.', 'The mayor: slip'],
    ['Ida Brandt sits atop most polls ahead of Monday.', 'most polls: atop'],
    ['The crane drew criticism from some voters in the harbour.', 'some voters: criticism'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    // a verb without a subject has the main clause's
    ['The firm wrote a long letter to the dean, Otto Krell, calling the plan unfair.', 'The firm: calling'],
    ['Last spring, Brandt was frank about her dislike of Otto Krell, saying he was late.', 'Brandt: saying'],
    ['On Monday, the clerk closed the office and denied that she had the key.', 'the clerk: denied'],
    ['The ferry line sold its ships on Monday, telling the crew they could go.', 'The ferry line: telling'],
    // people who speak in a clause of their own
    ['The mayor rebuked critics who said the crane would fall.', 'critics: said'],
    ['The harbour board heard from Otto Krell, who claimed that the crane was old.', 'Otto Krell: claimed'],
    // who stands right before the verb
    ['Ida Brandt, the niece of one mayor, is joining the board, Norda TV announced on Monday.', 'Norda TV: announced'],
    [
      'Otto Krell spoke at his party in Port Ellen, hours after news outlets declared him mayor.',
      'news outlets: declared',
    ],
  ])('looks beyond who stands nearest: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('gives a participle to whoever the clause before it closes with', () => {
    const text = 'The town cannot wait, Ida Brandt added, saying the crane should go.';
    expect(told(text)).toEqual(['Ida Brandt: added', 'Ida Brandt: saying']);
  });

  it('leaves a participle to a document and whose it is', () => {
    expect(told('The board published a report by the institute, saying the crane was old.').at(-1)).not.toMatch(
      /^The board: /,
    );
  });

  it('lets a clause between commas speak for itself', () => {
    const text = 'Some donors are paying for the crane, filings lodged on Sunday revealed, even after a strike.';
    expect(told(text)).toEqual([expect.stringMatching(/^filings lodged.*: revealed$/)]);
  });

  it.each([
    'Officials visited the bridge and signed a contract with the builders.',
    'The rebels declared war on the harbour board.',
    'The crew told stories and wrote songs until the ferry sank.',
    'The audience laughed and applauded.',
    'Ida Brandt leads in several polls by the Norda Times.',
    'The board called off the repairs and recalled its ambassador.',
  ])('leaves people who only act alone: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
