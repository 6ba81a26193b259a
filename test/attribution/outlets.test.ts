import { describe, expect, it } from 'vitest';
import { readOutlet, stateOutletAt } from '../../server/src/attribution/outlets/index.ts';

describe('what names an outlet', () => {
  it.each([
    ['the New York Times', 'The New York Times'],
    ['NYT', 'The New York Times'],
    ['Time magazine', 'Time'],
    ['the Hill', 'The Hill'],
    ['the Daily Lantern', 'Daily Lantern'],
    ['Norda News Agency', 'Norda News Agency'],
    ['one news site, Norda.com', 'Norda.com'],
    ['the news site Norda Info', 'Norda Info'],
    ['an investigation by the Harbour Gazette', 'Harbour Gazette'],
    ['a Guardian investigation', 'The Guardian'],
  ])('%s', (words, name) => {
    expect(readOutlet(words)?.name).toBe(name);
  });

  it.each([
    'the New York Times Company',
    'Reuters reporter Jana Roth',
    'the Post Office',
    'Independent voters',
    'this newspaper',
    'the Guardian Building',
    'the media',
    'the ministry',
  ])('%s names none', (words) => {
    expect(readOutlet(words)).toBeNull();
  });

  it.each(['a local newspaper', 'Valdorian media', 'various news outlets'])('%s describes some', (words) => {
    expect(readOutlet(words)).toMatchObject({ name: null, stateControlled: false });
  });
});

describe('who controls it', () => {
  it.each(['Xinhua', 'IRNA', 'TASS', 'Valdorian state television', 'state-run Norda News Agency'])(
    '%s: a state',
    (words) => {
      expect(readOutlet(words)?.stateControlled).toBe(true);
    },
  );
  it.each(['the BBC', 'NPR', 'Deutsche Welle', 'Reuters', 'Al Jazeera', 'a local newspaper'])(
    '%s: no state',
    (words) => {
      expect(readOutlet(words)?.stateControlled).toBe(false);
    },
  );
  it('tells by the words alone that an outlet is labelled', () => {
    expect(readOutlet('state-run IRNA')?.stateLabelled).toBe(true);
    expect(readOutlet('IRNA')?.stateLabelled).toBe(false);
  });
  it('knows an address of the outlet and of its parts', () => {
    expect(stateOutletAt('english.news.cn')).toBe(null);
    expect(stateOutletAt('en.tass.com')?.name).toBe('TASS');
    expect(stateOutletAt('courier.vd')).toBe(null);
  });
});
