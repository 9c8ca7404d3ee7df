import { expect, test } from '@jest/globals';
import { readLanguage } from '../../web/lib/language.js';
import { declareTexts, pickTexts } from '../../web/lib/texts.js';

const TEXTS = declareTexts({
  title: { ja: '比べる', en: 'Compare' },
  rows: { ja: (count: number) => `${count}行`, en: (count: number) => `${count} rows` },
});

test('texts come in the language that was asked for, Japanese without a word', () => {
  expect(pickTexts(TEXTS, readLanguage('en')).rows(3)).toBe('3 rows');
  expect(pickTexts(TEXTS, readLanguage(undefined)).title).toBe('比べる');
  expect(readLanguage('fr')).toBe('ja');
});

test('a text without English is a type error', () => {
  // @ts-expect-error: English is missing
  expect(declareTexts({ title: { ja: '比べる' } })).toBeDefined();
});
