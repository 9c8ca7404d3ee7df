import { expect, test } from '@jest/globals';
import { findRunning } from '../../../../src/reader/records/running/find-running.js';
import { linesOf, written } from '../typed-page.js';

const read = (text: string) => findRunning(linesOf(text));
const writtenOf = (text: string) => written(read(text).records);

test('a headline over two lines gives name, bound and year of its aim', () => {
  expect(
    writtenOf(`
    ◼「地域活動に参加している」市民の
    割合を85％以上まで向上（2030年度）
    （％）
    90
    85以上
    64.3
    0
    2023
    2030
  `),
  ).toEqual(['「地域活動に参加している」市民の割合（％）', '  目標値 2030年度: 85％以上']);
});

test('a sentence gives where it starts from and where it is to go, each with its year', () => {
  expect(
    writtenOf('市は、健診受診率を令和5年度の23.5％から令和9年度までに30％に引き上げます。'),
  ).toEqual(['健診受診率', '  現状値 令和5年度: 23.5％', '  目標値 令和9年度: 30％']);
  expect(writtenOf('令和9年度までに、待機児童数を0人とする。')).toEqual([
    '待機児童数',
    '  目標値 令和9年度: 0人',
  ]);
});

test('a span of years goes with the count that it adds up', () => {
  expect(writtenOf('数値目標：移住の相談件数を5年間で120件に増加させる。')).toEqual([
    '移住の相談件数',
    '  目標値 5年間: 120件',
  ]);
  expect(writtenOf('《数値目標》 5年間で 80 人の担い手の育成を図る。')).toEqual([
    '担い手の育成',
    '  目標値 5年間: 80 人',
  ]);
});

test('figures about an arrow are what is and what is aimed at', () => {
  expect(
    writtenOf(`
    ・新規就農者数：5人（2024年度）→10人（2029年度）
    **入場者数700人（2014年度）→年1,500人（2019年度）**
    ・健診の受診率　現状値 35.2％（令和4年度）→ 目標値 50％以上（令和9年度）
  `),
  ).toEqual([
    '新規就農者数',
    ...['  現状値 2024年度: 5人', '  目標値 2029年度: 10人'],
    '入場者数',
    ...['  現状値 2014年度: 700人', '  目標値 2019年度: 年1,500人'],
    '健診の受診率',
    ...['  現状値 令和4年度: 35.2％', '  目標値 令和9年度: 50％以上'],
  ]);
});

test('a label that says what follows is no part of the name', () => {
  expect(
    writtenOf(`
    KPI：観光の入込客数 100万人 → 120万人
    KPI 空き家の活用件数 5年間で50件
    ・新規就農者数　基準値：3人（R1）　目標値：10人（R6）
  `),
  ).toEqual([
    ...['観光の入込客数', '  現状値: 100万人', '  目標値: 120万人'],
    ...['空き家の活用件数', '  目標値 5年間: 50件'],
    ...['新規就農者数', '  基準値 R1: 3人', '  目標値 R6: 10人'],
  ]);
});

test('an item that ends with a figure is aimed at where its heading or a bound says so', () => {
  expect(
    writtenOf(`
    基本目標の数値指標
    ・図書館の利用者数 年1,500人
    ◼防災行動の実践率
    90％以上
  `),
  ).toEqual(['図書館の利用者数', '  目標値: 1,500人', '防災行動の実践率', '  目標値: 90％以上']);
  expect(writtenOf('現状と課題\n・高齢化の割合 30.2％\n・町の出生数 120人')).toEqual([]);
});

test('a headline of a chart that says nothing of an aim is a question', () => {
  expect(read('◼バスの導入台数\n1,300台\n（台）\n1,500\n1,300').records).toMatchObject([
    { name: { text: 'バスの導入台数' }, doubts: [{ kind: 'NO_MEASURE' }] },
  ]);
});

test.each([
  '特定健診など12社と連携して事業を実施したほか、市内22郵便局と協定を結んだ。',
  '前年度は受診率を30％に引き上げました。',
  '令和4年度には、利用者数を200人まで増加させた。',
  '障害者の雇用数を60,000人増加',
  '食品の廃棄量を65％削減（2000年度比）',
  '補助金の限度額を10万円とする。',
  '計画の期間を5年間とする。',
  '対象となる年齢を18歳に引き下げる。',
  '委員の定数を15人とする。',
  '予算額を前年度の3,000千円から2,500千円に減少させる。',
  '世帯の90%以上がごみの分別を実践',
  '人口を2040年に5万人とすると推計されます。',
  '番号 重要業績評価指標（KPI） 策定時の値 2人（R3）',
  '受診率を70％以上とし、継続率を40％以上とする。',
])('%s is no indicator for certain', (text) => {
  expect(writtenOf(text)).toEqual([]);
});

test('aims of the nation are left out with their reason', () => {
  expect(read('国は、接種率を2030年度までに90％に引き上げる。')).toMatchObject({
    records: [],
    leftOut: [{ reason: 'OTHER_PLACE' }],
  });
});
