import { describe, expect, test } from '@jest/globals';
import { findPlace } from '../../src/import/places/find-place.js';
import { loadKnownPlaces } from '../../src/import/places/known-places.js';
import { PLACES } from './read-file.js';

const find = (code: string | null, name: string | null, prefecture: string | null = null) => {
  const found = findPlace({ code, name, prefecture }, PLACES);
  if ('municipality' in found) return found.municipality;
  return 'dropped' in found ? found.dropped : found.code;
};

describe('a row is of the municipality that its code, prefecture and name say together', () => {
  test.each([
    ['R12236', '香取市', '千葉県', '122360'],
    ['12236', '香取市', null, '122360'],
    ['122360', '千葉県香取市', '千葉県', '122360'],
    ['１２２３６０', '香取市', null, '122360'],
    ['1101', '札幌市', null, 'CODE_AND_NAME'],
    ['1100', '札幌市', '北海道', '011002'],
    ['11002', '札幌市', '北海道', '011002'],
    ['34827', '岩手県下閉伊郡山田町', null, '034827'],
    ['03482', '山田町', '岩手県', '034827'],
    ['212067', '多治見市', null, 'CODE_AND_NAME'],
    ['12106', null, null, 'CODE_UNKNOWN'],
    ['12106', '岩見沢市', null, '012106'],
    ['R12106', null, null, 'WARD'],
    [null, '香取市', '千葉県', '122360'],
    [null, '府中市', null, 'CODE_MISSING'],
    [null, '府中市', '広島県', '342084'],
    ['282219', '篠山市', '兵庫県', '282219'],
    ['213624', '関ヶ原町', '岐阜県', '213624'],
  ])('%s %s %s is %s', (code, name, prefecture, wanted) => {
    expect(find(code, name, prefecture)).toBe(wanted);
  });

  test('a swapped name, a prefecture of elsewhere and a wrong check digit are refused', () => {
    expect(find('122360', '霧島市')).toBe('CODE_AND_NAME');
    expect(find('122360', '香取市', '茨城県')).toBe('CODE_AND_PREFECTURE');
    expect(find('122361', '香取市')).toBe('CODE_UNKNOWN');
    expect(find('R99999', '香取市')).toBe('CODE_UNKNOWN');
  });

  test('a code that a workbook made a number of is that code', () => {
    expect(find('122360.0', '香取市', '千葉県')).toBe('122360');
    expect(find('122,360', '香取市', '千葉県')).toBe('122360');
    expect(find('12,000', null, '千葉県')).toBe('PREFECTURE');
    expect(find('122360.5', '香取市')).toBe('CODE_UNKNOWN');
  });

  test('a municipality without its name is not taken for its prefecture', () => {
    expect(find('122360', null, '千葉県')).toBe('CODE_AND_NAME');
    expect(find('01101', null, '北海道')).toBe('PREFECTURE');
  });

  test('the code that a name should have is that of the prefecture of its row', () => {
    const told = findPlace({ code: '402311', name: '那珂川町', prefecture: '福岡県' }, PLACES);
    const message = 'message' in told ? told.message.en : '';
    expect(message).toContain('403059 (→ 402311 那珂川市)');
    expect(message).not.toContain('094111');
    const swapped = findPlace({ code: '122360', name: '霧島市', prefecture: null }, PLACES);
    expect('message' in swapped && swapped.message.en).toContain('462187');
  });

  test('a row that is none of a municipality is left out, and says why', () => {
    expect(find('00000', '全国')).toBe('NATION');
    expect(find('120006', null, '千葉県')).toBe('PREFECTURE');
    expect(find('12000', '千葉県')).toBe('PREFECTURE');
    expect(find(null, '市町村計', '千葉県')).toBe('SUBTOTAL');
    expect(find(null, '香取郡')).toBe('COUNTY');
    expect(find('01101', '中央区', '北海道')).toBe('WARD');
    expect(find(null, '国後郡泊村', '北海道')).toBe('NORTHERN');
    expect(find(null, '色丹村', '北海道')).toBe('NORTHERN');
    expect(find(null, '泊村', '北海道')).toBe('014036');
    expect(find('221317', '浜松市中区', '静岡県')).toBe('WARD');
  });

  test('a municipality of before keeps its code where it is known how it ended', () => {
    expect(find('073091', '飯野町', '福島県')).toBe('073091');
    expect(find('14209', '相模原市')).toBe('142093');
    // Without a code, a name is that of today where one has it.
    expect(find(null, '相模原市')).toBe('141500');
    expect(find(null, '飯野町')).toBe('073091');
    const unsaid = loadKnownPlaces('test/fixtures/seeds');
    const town = { code: '403059', prefecture: '福岡県', name: '那珂川町' };
    expect(findPlace(town, unsaid)).toEqual({ dropped: 'FORMER' });
  });

  test('marks, islands, remarks and prefectures without their last character are understood', () => {
    expect(find('122360', '*香取市', '*千葉県')).toBe('122360');
    expect(find('462187', '霧島市', '鹿児島')).toBe('462187');
    expect(find(null, null, '青森')).toBe('PREFECTURE');
    expect(find('020001', '\u001f', '青森県')).toBe('PREFECTURE');
    expect(find('133817', '三宅島　三宅村', '東京都')).toBe('133817');
    expect(find('134015', '八丈島八丈町', '東京都')).toBe('134015');
    expect(find('221350', '浜松市北区（三方原）', '静岡県')).toBe('WARD');
    expect(find('122360', '香取市', '茨城')).toBe('CODE_AND_PREFECTURE');
  });

  test('letters of PDFs and old forms of kanji are the same name', () => {
    expect(find('12236', '⾹取市')).toBe('122360');
    expect(find('39405', '梼原町')).toBe('394050');
  });
});
