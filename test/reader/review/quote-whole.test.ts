import { describe, expect, it } from '@jest/globals';
import { appendToList } from '../../../src/reader/review/append-to-list.js';
import { findPrinted } from '../../../src/reader/review/find-printed.js';
import { quotedWhole } from '../../../src/reader/review/quote-whole.js';

describe('what becomes seeds', () => {
  it('quotes a name over its lines where the machine quotes a part of it', () => {
    const lines = ['指標名', '地域の行事に参加している生', '徒の割合（％）', '61.3'];
    const evidence = [
      {
        lines: [3, 3] as [number, number],
        quote: '徒の割合（％）',
        reading: 'CERTAIN' as const,
      },
    ];
    const words = { name: '地域の行事に参加している生徒の割合' };
    const text = { file: 'a.txt', sha256: '', lines: 4, pages: [[1, 1] as [number, number]] };
    expect(
      quotedWhole(evidence, words, lines, { text }).map(({ lines: at, quote }) => [at, quote]),
    ).toEqual([
      [[2, 3], '地域の行事に参加している生徒の割合'],
      [[3, 3], '徒の割合（％）'],
    ]);
  });

  it('finds no figure that is a part of another', () => {
    expect(findPrinted('5団体', ['45団体', '5団体'], [1, 2])).toEqual({
      lines: [2, 2],
      quote: '5団体',
    });
    expect(findPrinted('000人', ['2,000人'], [1, 1])).toBeNull();
  });

  it('stands behind the list of a file, whose comments and items stay', () => {
    const place = [7, 7];
    const item = { id: 'b', evidence: [{ lines: place }, { lines: place }] };
    const written =
      '  - id: b\n    evidence:\n      - { lines: [ 7, 7 ] }\n      - { lines: [ 7, 7 ] }\n';
    expect(appendToList('kpis: []\n# how\n', 'kpis', [item])).toBe(`kpis:\n${written}# how\n`);
    expect(appendToList('kpis:\n  - id: a # first\n', 'kpis', [item])).toBe(
      `kpis:\n  - id: a # first\n${written}`,
    );
  });
});
