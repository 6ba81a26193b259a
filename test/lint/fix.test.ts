import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../server/src/lint/index.ts';
import type { Fix } from '../../server/src/rules/index.ts';

const fix = (start: number, end: number, newText: string, rest: Partial<Fix> = {}): { fixes: Fix[] } => ({
  fixes: [{ title: 'Mend', safe: true, edits: [{ start, end, newText }], ...rest }],
});

describe('safe fixes', () => {
  it('are made, others are not', () => {
    expect(applyFixes('abcdef', [fix(0, 1, 'A'), fix(2, 3, 'C', { safe: false }), fix(4, 5, '')])).toEqual({
      text: 'Abcdf',
      applied: 2,
    });
  });

  it('are made one a finding, the preferred one first', () => {
    const both = { fixes: [...fix(0, 1, 'x').fixes, ...fix(0, 1, 'y', { preferred: true }).fixes] };
    expect(applyFixes('abc', [both])).toEqual({ text: 'ybc', applied: 1 });
  });

  it.each<[string, [number, number], [number, number]]>([
    ['overlap', [0, 3], [2, 4]],
    ['insert at one place', [2, 2], [2, 2]],
    ['insert where the other ends', [1, 2], [2, 2]],
  ])('that %s wait for another round', (_, a, b) => {
    expect(applyFixes('abcdef', [fix(...a, '1'), fix(...b, '2')]).applied).toBe(1);
  });

  it('that stand side by side are both made', () => {
    expect(applyFixes('abcdef', [fix(2, 4, '2'), fix(0, 2, '1')])).toEqual({ text: '12ef', applied: 2 });
  });
});
