import { describe, expect, test } from '@jest/globals';
import { foldText, foldWithOrigins } from '../../src/lib/fold-text.js';

describe('running text as a search compares it', () => {
  test.each([
    ['ジオパーク', 'じおぱーく'],
    ['ｼﾞｵﾊﾟｰｸ', 'じおぱーく'],
    ['移住・定住', '移住定住'],
    ['移住･定住', '移住定住'],
    ['ICT・AI活用', ' ict ai活用'],
    ['3ヶ月', ' 3け月'],
    ['住⺠', '住民'],
    ['⿓郷', '竜郷'],
    ['高﨑', '高崎'],
    ['檮原', '梼原'],
    ['𠮷野', '吉野'],
    ['國際', '国際'],
    ['ＤＸ', ' dx'],
    ['DX推進', ' dx推進'],
    ['自治体DXの推進', '自治体 dxの推進'],
    ['第２次計画', '第 2次計画'],
    ['Katori City', ' katori city'],
    ['Shin’onsen', " shin' onsen"],
    ['Kōchi', ' kochi'],
    ['①', ' 1'],
    ['㍿香取', '株式会社香取'],
    ['', ''],
    [' \t', ''],
  ])('%j is folded to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('white space counts between words of letters and nowhere else', () => {
    expect(foldText('移住　定住')).toBe(foldText('移住定住'));
    expect(foldText('DX 推進')).toBe(foldText('DX推進'));
    expect(foldText('推進 DX')).toBe(foldText('推進DX'));
    expect(foldText('  Katori \n City ')).toBe(foldText('Katori City'));
    expect(foldText('Katori City')).not.toBe(foldText('KatoriCity'));
  });

  test('characters that are not seen do not count', () => {
    expect(foldText('葛\u{e0100}城\u200b市')).toBe('葛城市');
    expect(foldText('D\u00adX')).toBe(' dx');
  });

  test('a word of letters is held at its beginning only, Japanese anywhere', () => {
    const text = foldText('Naples, ナポリ市');
    expect(text).toContain(foldText('Nap'));
    expect(text).not.toContain(foldText('ples'));
    expect(text).toContain(foldText('ポリ'));
    expect(foldText('移住者数')).toContain(foldText('住者'));
  });

  test('sonant marks, long vowels and small kana do count', () => {
    expect(foldText('ばす')).not.toBe(foldText('はす'));
    expect(foldText('サークル')).not.toBe(foldText('サクル'));
    expect(foldText('きよう')).not.toBe(foldText('きょう'));
  });
});

describe('the way back from folded to written text', () => {
  /** The written characters from which a folded string comes. */
  function written(text: string, folded: string): string {
    const back = foldWithOrigins(text);
    const at = back.folded.indexOf(folded);
    expect(at).toBeGreaterThanOrEqual(0);
    const from = back.origins[at] ?? -1;
    const to = back.origins[at + folded.length - 1] ?? -1;
    return back.characters.slice(from, to + 1).join('');
  }

  test.each([
    'DX推進 方針（ＤＸ）',
    'ｼﾞｵﾊﾟｰｸ と が\u3099 と ㌔',
    'Kōchi City, İzmir, ΟΔΟΣ ΟΔΟΣ',
    'D\u00adX\u200b と 葛\u{e0100}城市 👨‍👩‍👧 𠮟る',
    'ICT・AI ・ 移住・定住 U・Iターン 𠮷野ヶ里',
    'Ⅰ - (1) - ①',
    '',
  ])('%j is folded as a whole', (text) => {
    const { folded, origins, characters } = foldWithOrigins(text);
    expect(folded).toBe(foldText(text));
    expect(origins).toHaveLength(folded.length);
    expect(characters.join('')).toBe(text);
  });

  test('leads to whole written characters', () => {
    expect(written('霧島ｼﾞｵﾊﾟｰｸの', 'じおぱーく')).toBe('ｼﾞｵﾊﾟｰｸ');
    expect(written('約３㌔の道', 'ろ')).toBe('㌔');
    expect(written('葛\u{e0100}城市', '葛城')).toBe('葛\u{e0100}城');
    expect(written('自治体ＤＸの', ' dx')).toBe('ＤＸ');
    expect(written('移住 定住', '移住定住')).toBe('移住 定住');
  });
});
