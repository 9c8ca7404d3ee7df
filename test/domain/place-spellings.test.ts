import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { codesMeant } from '../../src/domain/municipality-code.js';
import { otherSpellings, placeKey, romajiOf } from '../../src/domain/place-spellings.js';
import { parseYaml, type SeedFile } from '../../src/ingest/read-yaml.js';
import { type RegistryCorrections, readRegistry } from '../../src/ingest/registry.js';

const seed = parseYaml('registry.yaml', readFileSync('seeds/registry.yaml', 'utf8'), []);
const { municipalities } = readRegistry(seed as SeedFile<RegistryCorrections>, []);

function keysOf(names: readonly string[]): Map<string, Set<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const name of names) {
    const key = placeKey(name);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
  }
  return byKey;
}

describe('the spellings of a place', () => {
  test.each([
    ['names', (name: string) => name],
    ['names without 市, 町, 村 and 区', (name: string) => name.slice(0, -1)],
  ])('join no two towns of different %s', (_, part) => {
    const keys = keysOf(municipalities.map(({ name }) => part(name)));
    expect([...keys.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  test.each([
    ['関が原町', '関ケ原町'],
    ['六か所村', '六ヶ所村'],
    ['竜ヶ崎市', '龍ケ崎市'],
    ['大嶋町', '大島町'],
  ])('%s is %s', (a, b) => {
    expect(placeKey(a)).toBe(placeKey(b));
  });

  test.each([
    ['鹿嶋市', '鹿島市'],
    ['津市', '大津市'],
    ['坂町', '阪町'],
  ])('%s is not %s', (a, b) => {
    expect(placeKey(a)).not.toBe(placeKey(b));
  });

  test('in running text are those of け, か and が, and the one without 郡', () => {
    expect(otherSpellings('関が原')).toEqual(expect.arrayContaining(['関け原', '関か原']));
    expect(otherSpellings('岩手県下閉伊郡山田町')).toEqual(['岩手県山田町']);
    expect(otherSpellings('下閉伊郡山田町')).toEqual(['山田町']);
    expect(otherSpellings('蒲郡市')).toEqual([]);
    expect(otherSpellings('移住者数')).toEqual([]);
  });
});

describe('romaji', () => {
  test.each([
    ['222151', ['Gotemba', 'Gotenba']],
    ['012190', ['Mombetsu', 'Monbetsu']],
    ['122360', ['Katori']],
    ['122181', ['Katsuura', 'Katsura']],
  ])('of %s are %j', (code, stems) => {
    const town = municipalities.find((one) => one.code === code);
    if (!town) throw new Error(code);
    expect(romajiOf(town).sort()).toEqual(stems.sort());
  });
});

describe('digits', () => {
  test.each([
    ['122360', ['122360']],
    ['12236', ['122360']],
    ['82350', ['082350', '823503']],
    ['8235', ['082350']],
    ['１２２３６', ['122360']],
    ['122361', []],
    ['香取市', []],
    ['1223601', []],
    ['', []],
  ])('%j may stand for %j', (text, codes) => {
    expect(codesMeant(text).filter((code) => code !== '823503' || text === '82350')).toEqual(
      expect.arrayContaining(codes),
    );
    if (codes.length === 0) expect(codesMeant(text)).toEqual([]);
  });
});
