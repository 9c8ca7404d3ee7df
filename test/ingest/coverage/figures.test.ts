import { describe, expect, test } from '@jest/globals';
import { figuresIn } from '../../../src/ingest/coverage/figures.js';

const read = (line: string, next?: string) => figuresIn(line, next).map(({ text }) => text);

describe('figures are', () => {
  test.each([
    ['23団体 23団体 24団体', ['23団体', '23団体', '24団体']],
    ['（2021） 150,000件 160,000件', ['2021', '150,000件', '160,000件']],
    ['－ 2.0千人 3.5千人', ['2.0千人', '3.5千人']],
    ['7,826千円  (7,826千円)決算額(一般財源)', ['7,826千円', '7,826千円']],
    ['28億円', ['28億円']],
    ['▲1,200千円', ['▲1,200千円']],
    ['37件 240.00％包括連携協定', ['37件', '240.00%']],
    ['30％以内 30％以内', ['30%', '30%']],
    ['市内２１地域の枠組み', ['21地域']],
    ['会社（市内22郵便局）と講座など12社', ['22郵便局', '12社']],
    ['6つの分野、5年後、3 件', ['6つ', '5年', '3件']],
    ['NPO5団体と高さ3.2', ['5団体', '3.2']],
  ])('amounts with what they count or measure: %s', (line, figures) => {
    expect(read(line)).toEqual(figures);
  });

  test.each([
    ['2022（令和4） 2023（令和5）', ['2022', '令和4', '2023', '令和5']],
    ['Ｈ25 H26', ['H25', 'H26']],
    ['1960年（昭和35年）5月3日', ['1960年', '昭和35年', '5月3日']],
    ['2019年（令和元年）11月25日', ['2019年', '令和元年', '11月25日']],
    ['昭 和 58(1983)年', ['昭 和 58', '1983']],
    ['（R4.6月認定）（R4～R6）', ['R4.6月', 'R4', 'R6']],
    ['令和4年から令和8年度までの5年間', ['令和4年', '令和8年度', '5年']],
    ['平成25～29年度', ['平成25', '29年度']],
    ['高まり、1981年11', ['1981年11']],
    ['アクションプラン2023-', ['2023']],
    ['2026に基づき', ['2026']],
    ['11月７日を中心とした', ['11月7日']],
    ['月曜日 18:45～18:50、午前9時まで', ['18:45~18:50', '9時']],
  ])('years, dates and times: %s', (line, figures) => {
    expect(read(line)).toEqual(figures);
  });

  test('numbers alone in their cell or on their line', () => {
    expect(read('1. 国際交流\t71')).toEqual(['71']);
    expect(read('国際交流  71  人事  82')).toEqual(['71', '82']);
    expect(read('559')).toEqual(['559']);
    expect(read('375,284')).toEqual(['375,284']);
  });

  test('numbers whose unit stands on the line under them', () => {
    expect(read('375,284', '千円')).toEqual(['375,284千円']);
    expect(read('構成するのは12', '団体である')).toEqual(['12団体']);
    expect(read('市民協働1', '')).toEqual([]);
  });

  test('the days of the week that an ordinal picks', () => {
    expect(read('毎月第1～3金曜日、第4日曜日')).toEqual(['1~3金曜日', '4日曜日']);
  });
});

describe('no figures are', () => {
  test.each([
    ['numbers of lists', '1 市民協働'],
    ['numbers of lists', '82．産官学連携により取り組んだ件'],
    ['numbers of lists', '3．市の魅力と価値'],
    ['circled numbers', '①観光の振興／②国際観光の推進'],
    ['circled numbers', '⑪ 地域とともにある学校づくりの支援'],
    ['codes of sections', '6-1'],
    ['codes of sections', '整理番号 Ⅰ - (2) - ⑪ 種 別 新規'],
    ['codes of sections', '(1) 活動（交流）拠点の充実'],
    ['codes of sections', '8節 大綱6：市民参画'],
    ['codes of sections', '# 基本目標 1 「魅力の創出・交流」の拡大'],
    ['codes of sections', '目標13【気候変動】（1～6）'],
    ['numbers of columns', '1 2 3 4'],
    ['ordinals in names', '第2次総合計画、第3期、 第 3 編'],
    ['numbers after a Latin letter', 'B5判（Ｐ８参照）（N-1）'],
    ['kanji numerals', '第二次計画を一定の期間で二つ'],
    ['no numbers', '－ → 未把握'],
  ])('%s: %s', (_, line) => {
    expect(read(line)).toEqual([]);
  });

  test('the number of a list does not hide the figures after it', () => {
    expect(read('1 23の住民自治協議会により')).toEqual(['23の']);
    expect(read('2 2011（平成23）年以降、23の')).toEqual(['2011', '平成23', '23の']);
    expect(read('①5件')).toEqual(['5件']);
    expect(read('12 人 13 人')).toEqual(['12人', '13人']);
    expect(read('1 人口減少の対策')).toEqual([]);
  });
});

test('a figure tells where its number stands in the line after NFKC', () => {
  const [first, second] = figuresIn('⑩ １２社、令和４年');
  const plain = '⑩ １２社、令和４年'.normalize('NFKC');
  expect(plain.slice(first?.start, first?.end)).toBe('12');
  expect(plain.slice(second?.start, second?.end)).toBe('令和4');
});
