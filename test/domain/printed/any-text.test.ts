import { describe, expect, test } from '@jest/globals';
import { cellIn } from '../../../src/domain/printed/cell.js';
import { dateIn } from '../../../src/domain/printed/dates.js';
import { quantitiesIn } from '../../../src/domain/printed/quantities.js';
import { tokensIn } from '../../../src/domain/printed/tokens.js';
import { yearsIn } from '../../../src/domain/printed/years.js';
import { seeded } from '../../random.js';

/** What print is made of, and some of what it is not. */
const PIECES = [
  ...'0123456789０１２３.,，．、・/-－−△▲ー―~～〜()（）「」%％ \n\t　'.split(''),
  ...['①', '¹', '²', '½', '※', '…', 'R', 'H', 'S', 'X', 'FY', 'CO2', 'm²', 'km', 'kg/人・日'],
  ...[
    '令和',
    '平成',
    '昭',
    '元',
    '年',
    '年度',
    '月',
    '日',
    '人',
    '件',
    '千円',
    '億',
    '万',
    '百',
    '三十',
  ],
  ...[
    '以上',
    '以内',
    '未満',
    '約',
    '程度',
    'を超える',
    '台',
    '目',
    '第',
    '未定',
    'マイナス',
    '±',
    '’23',
  ],
  ...['\u{E000}', '\u{E001}', '\u{1F600}', '\uD800', '\uFE00', '゙', 'ﾊﾟ', '葛\u{E0100}'],
];
const { integer, pick, list } = seeded(14);
const TEXTS = Array.from({ length: 20_000 }, () => list(14, () => pick(PIECES)).join(''));

/** What must hold of the reading of any text, where it does not. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { kind, start, end } of tokensIn(text)) {
    if (start < last || end <= start || end > text.length) faults.push(`${kind} ${start} ${end}`);
    last = end;
  }
  for (const { value } of quantitiesIn(text)) {
    if (!Number.isFinite(value)) faults.push(`the figure ${value}`);
  }
  for (const year of yearsIn(text)) {
    if (year < 1600 || year > 2199) faults.push(`the year ${year}`);
  }
  if (!/^\d{4}(-\d\d){0,2}$/.test(dateIn(text) ?? '2000')) faults.push('the date');
  if (!['FIGURE', 'ABSENCE', 'WORDS', 'REFUSED'].includes(cellIn(text).kind)) faults.push('cell');
  return faults;
}

test('of any text the figures are numbers, the years years, and the tokens lie in order', () => {
  const faulty = TEXTS.flatMap((text) => {
    const faults = faultsOf(text);
    return faults.length > 0 ? [{ text, faults }] : [];
  });
  expect(faulty).toEqual([]);
});

describe('a figure is what it is', () => {
  const UNITS = [
    '人',
    '件',
    '千円',
    '％',
    'か所',
    '万人',
    'km',
    '㎡',
    '人・日',
    '団体',
    '億円',
    '',
  ];
  const BOUNDS = ['', '', '以上', '以下', '未満', '程度'];
  const figures = Array.from({ length: 200 }, () => {
    const number = integer(0, 10 ** integer(1, 6)).toLocaleString('en-US');
    const sign = pick(['', '', '△', '−', '約']);
    return sign + number + pick(['', '', '.5']) + pick(UNITS) + pick(BOUNDS);
  });
  const reading = (text: string) => JSON.stringify([quantitiesIn(text), yearsIn(text)]);

  test('whatever its width', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    for (const text of figures) expect([text, reading(wide(text))]).toEqual([text, reading(text)]);
  });

  test('with blanks around it and behind its digits', () => {
    for (const text of figures) {
      const spaced = ` ${text.replace(/(\d)(?=[^\d.,])/gu, '$1 ')} `;
      expect([text, reading(spaced)]).toEqual([text, reading(text)]);
    }
  });

  test('with marks of notes behind it, and an item before it', () => {
    for (const text of figures) {
      for (const mark of ['¹', '※', '※1', '*', '②', '（注1）']) {
        expect([text, mark, reading(text + mark)]).toEqual([text, mark, reading(text)]);
      }
      expect([text, reading(`①${text}`)]).toEqual([text, reading(text)]);
    }
  });

  test('beside others in columns', () => {
    const [two, one] = [figures.slice(1), figures];
    for (const [i, text] of two.entries()) {
      const other = one[i] as string;
      const both = quantitiesIn(`${other}  ${text}`);
      expect([other, text, both]).toEqual([
        ...[other, text, [...quantitiesIn(other), ...quantitiesIn(text)]],
      ]);
    }
  });
});

describe('the time of a reading grows with the text alone', () => {
  const LONG = 20_000;
  test.each([
    '1',
    '1,',
    '1,1',
    '1.',
    '△',
    '−',
    '1-',
    '～',
    '1～',
    '(',
    '(1)',
    '一',
    '億',
    '1億',
    'A',
    'A1',
    '①',
    '※',
    'R',
    'R5',
    '令和',
    '令和5',
    '令和5、',
    '5・',
    '年',
    '2023',
    '2023-',
    '人',
    '1人',
    '1人・',
    '人/',
    '、',
    ' ',
    '　',
    '\t',
    '…',
    'X',
    '約',
    '約1',
    '第',
    '注',
    'ー',
    '1 ',
    '百',
    '以上',
    '1以',
    '1月',
    '½',
  ])('%j', (piece) => {
    const text = piece.repeat(LONG / piece.length);
    const begin = performance.now();
    tokensIn(text);
    expect(performance.now() - begin).toBeLessThan(2500);
  });
});
