import { describe, expect, test } from '@jest/globals';
import { kanaOfRomaji, placeNameRomaji } from '../../src/domain/romaji.js';

describe('romaji of place names', () => {
  test.each([
    ['とうきょう', 'Tokyo'],
    ['おおさか', 'Osaka'],
    ['きゅうしゅう', 'Kyushu'],
    ['こうち', 'Kochi'],
    ['おおいた', 'Oita'],
    ['こおりやま', 'Koriyama'],
    ['りゅうおう', 'Ryuo'],
    ['おおうち', 'Ouchi'],
    ['しょうおう', 'Shoo'],
  ])('long o and u are written short: %s is %s', (kana, romaji) => {
    expect(placeNameRomaji(kana)).toBe(romaji);
  });

  test.each([
    ['にいがた', 'Niigata'],
    ['いいづか', 'Iizuka'],
    ['うおぬま', 'Uonuma'],
    ['びえい', 'Biei'],
    ['きたあきた', 'Kitaakita'],
    ['あいおい', 'Aioi'],
  ])('other vowels that follow each other all stay: %s is %s', (kana, romaji) => {
    expect(placeNameRomaji(kana)).toBe(romaji);
  });

  test.each([
    ['さっぽろ', 'Sapporo'],
    ['ふっつ', 'Futtsu'],
    ['はっちょう', 'Hatcho'],
    ['くっちゃん', 'Kutchan'],
  ])('a small tsu doubles the consonant, ch as tch: %s is %s', (kana, romaji) => {
    expect(placeNameRomaji(kana)).toBe(romaji);
  });

  test.each([
    ['もんべつ', 'Monbetsu'],
    ['ぐんま', 'Gunma'],
    ['あんぱち', 'Anpachi'],
  ])('n stays n before b, m and p: %s is %s', (kana, romaji) => {
    expect(placeNameRomaji(kana)).toBe(romaji);
  });

  test.each([
    ['しんおんせん', "Shin'onsen"],
    ['かんおんじ', "Kan'onji"],
    ['なんよう', "Nan'yo"],
    ['たんない', 'Tannai'],
  ])('an apostrophe parts n from a vowel or y only: %s is %s', (kana, romaji) => {
    expect(placeNameRomaji(kana)).toBe(romaji);
  });

  test.each([
    ['まなづる', 'Manazuru'],
    ['おぢや', 'Ojiya'],
    ['すず', 'Suzu'],
    ['つしま', 'Tsushima'],
    ['ふじ', 'Fuji'],
    ['ちちぶ', 'Chichibu'],
    ['つ', 'Tsu'],
  ])('the syllables are Hepburn: %s is %s', (kana, romaji) => {
    expect(placeNameRomaji(kana)).toBe(romaji);
  });

  test('the mark of a long vowel is not written', () => {
    expect(placeNameRomaji('こーと')).toBe('Koto');
  });

  test('the end of a word inside a name is not seen', () => {
    expect(placeNameRomaji('かつうら')).toBe('Katsura');
  });
});

describe('romaji that someone types', () => {
  test.each([
    ['furusato', 'ふるさと'],
    ['napori', 'なぽり'],
    ['kanko', 'かんこ'],
    ["shin'onsen", 'しんおんせん'],
  ])('%s is read %s', (romaji, kana) => {
    expect(kanaOfRomaji(romaji)).toBe(kana);
  });

  test.each(['naples', 'dx', 'settlers', 'furusato2', 'ふるさと', '移住', ''])(
    '%j is no romaji',
    (word) => {
      expect(kanaOfRomaji(word)).toBeNull();
    },
  );

  test.each(['in', 'no', 'to', 'home', 'date'])('%s is rather English', (word) => {
    expect(kanaOfRomaji(word)).toBeNull();
  });
});
