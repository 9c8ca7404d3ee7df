import { describe, expect, test } from '@jest/globals';
import { excerptAround } from '../../src/domain/excerpt-around.js';

const TEXT = ['計画', '移住者数 12', '人', '', '以上\r'];
const shown = (startLine: number, endLine: number, quote: string, around = 1) =>
  excerptAround(TEXT, { startLine, endLine, quote }, around);

describe('the lines around a quote', () => {
  test('are found where the quote runs over lines and its width differs', () => {
    expect(shown(2, 3, '移住者数　１２人')?.map(({ line, isCited }) => [line, isCited])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, false],
    ]);
  });

  test('end where the text does, without what ends a line', () => {
    expect(shown(5, 5, '以上', 3)?.at(-1)).toEqual({
      ...{ line: 5, text: '以上', isCited: true, isCut: false },
    });
  });

  test('are none where another quote stands, or the text is too short', () => {
    expect(shown(1, 1, '移住者数')).toBeNull();
    expect(shown(5, 6, '以上')).toBeNull();
  });

  test('are cut to 120 characters, the quote in the middle, no character in half', () => {
    const line = `${'𠮷'.repeat(200)}目標 20人${'前'.repeat(500)}`;
    const cut = excerptAround([line], { startLine: 1, endLine: 1, quote: '目標 20人' }, 0);
    expect(cut?.[0]).toMatchObject({ isCut: true });
    expect(cut?.[0]?.text.length).toBeLessThanOrEqual(120);
    expect(cut?.[0]?.text).toContain('𠮷目標 20人前');
    expect(cut?.[0]?.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    const elsewhere = { startLine: 1, endLine: 2, quote: '目標 20人' };
    const [spaced] = excerptAround([`${'前'.repeat(500)}目標　２０ 人後`, ''], elsewhere, 0) ?? [];
    expect(spaced?.text).toContain('前目標　２０ 人後');
    const parted = excerptAround(
      [`${'前'.repeat(500)}目標`, `20人${'後'.repeat(500)}目`],
      elsewhere,
      0,
    );
    expect(parted?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/前目標$/),
      expect.stringMatching(/^20人後/),
    ]);
    const around = excerptAround(
      ['前'.repeat(500), '目標'],
      {
        ...{ startLine: 2, endLine: 2, quote: '目標' },
      },
      3,
    );
    expect(around?.[0]?.text).toBe('前'.repeat(120));
  });
});
