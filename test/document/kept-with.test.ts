import { describe, expect, it } from 'vitest';
import { keptWith } from '../../server/src/document/kept-with.ts';

describe('what is kept with an object', () => {
  it('is there for that object and for no other, and gives way to what is kept later', () => {
    const lengths = keptWith<{ readonly name: string }, number>();
    const [roe, poe] = [{ name: 'Roe' }, { name: 'Roe' }];
    expect(lengths.get(roe)).toBeUndefined();
    lengths.set(roe, 3);
    expect([lengths.get(roe), lengths.get(poe)]).toEqual([3, undefined]);
    lengths.set(roe, 4);
    expect(lengths.get(roe)).toBe(4);
  });

  it('stands in a place of its own', () => {
    const [first, second] = [keptWith<object, string>(), keptWith<object, string>()];
    const key = {};
    first.set(key, 'one');
    expect(second.get(key)).toBeUndefined();
    second.set(key, 'two');
    expect([first.get(key), second.get(key)]).toEqual(['one', 'two']);
  });

  it('is seen and copied by nobody, and goes with frozen objects too', () => {
    const kept = keptWith<object, string>();
    const key = Object.freeze({ name: 'Roe' });
    kept.set(key, 'one');
    expect(kept.get(key)).toBe('one');
    expect(Reflect.ownKeys(key)).toEqual(['name']);
    expect(kept.get({ ...key })).toBeUndefined();
    expect(key).toEqual({ name: 'Roe' });
  });
});
