import { describe, expect, test } from '@jest/globals';
import { findFlow } from '../../../../src/reader/records/flow/find-flow.js';
import { linesOf } from '../../support/lines-of.js';
import { told } from './support/told.js';

const read = (text: string) => findFlow(linesOf(text)).records;

describe('rows that were flattened to lines', () => {
  test('a row on one line gives its office, its unit and its figures in the order of the heads', () => {
    const records = read(`成果指標
指標名 単位 現状値（R4） 目標値（R9） 担当課
特定健診受診率 ％ 45.2 60.0 健康課
自主防災組織の数 団体 12 20 危機管理課
ごみの排出量
（1人1日当たり） g 820 760 環境課
窓口の待ち時間に対する
満足度 ％ - 80以上 市民課
120`);
    expect(records.map(told)).toEqual([
      '特定健診受診率 [％] 現状値（R4）=45.2 目標値（R9）=60.0',
      '自主防災組織の数 [団体] 現状値（R4）=12 目標値（R9）=20',
      'ごみの排出量（1人1日当たり） [g] 現状値（R4）=820 目標値（R9）=760',
      '窓口の待ち時間に対する満足度 [％] 現状値（R4）=- 目標値（R9）=80以上',
    ]);
    expect(records.map(({ measuredBy }) => measuredBy?.text)).toEqual([
      '健康課',
      '危機管理課',
      '環境課',
      '市民課',
    ]);
  });

  test('a cell to a line is read by its rhythm, and groups by the headings that name them', () => {
    const records = read(`分野
指標名
現状値
（令和4年度）
中間目標
（令和7年度）
最終目標
（令和9年度）

子育て
待機児童数
3人
0人
0人

教育
図書館の貸出冊数
12,345冊
13,000冊

14,000冊

第3章 施策の展開
1 子育て
子どもを安心して産み育てられる環境を整えます。
2 教育`);
    expect(records.map(told)).toEqual([
      '待機児童数 現状値,（令和4年度）=3人 中間目標,（令和7年度）=0人 最終目標,（令和9年度）=0人',
      '図書館の貸出冊数 現状値,（令和4年度）=12,345冊 中間目標,（令和7年度）=13,000冊 最終目標,（令和9年度）=14,000冊',
    ]);
    expect(records.map(({ under }) => under[0]?.text)).toEqual(['子育て', '教育']);
  });

  test('a definition is told from the name that it repeats, and goes on from a name printed once', () => {
    const records = read(`施策 指標名 指標の定義
基準値 目標値
R4 R5 R7 R9

交流
交流施設の
利用者数

各年度における交流施設
の延べ利用者数
（交流課調べ）

1,200
人
（R3）
1,300
人
1,400
人
1,500
人

各年度における交流施設の
うち温泉の利用者数
（交流課調べ）
800人 850人 900人 950人`);
    const columns = (cells: string[]) =>
      ['基準値,R4', '目標値,R5', '目標値,R7', '目標値,R9'].map((h, i) => `${h}=${cells[i]}`);
    expect(records.map(told)).toEqual([
      [
        '交流施設の利用者数 ⟨各年度における交流施設の延べ利用者数⟩',
        ...columns(['1,200人（R3）', '1,300人', '1,400人', '1,500人']),
        'NAME_UNSURE',
      ].join(' '),
      [
        '交流施設の利用者数 ⟨各年度における交流施設のうち温泉の利用者数⟩',
        ...columns(['800人', '850人', '900人', '950人']),
        'NAME_UNSURE',
      ].join(' '),
    ]);
    expect(records.every(({ measuredBy }) => measuredBy?.text === '（交流課調べ）')).toBe(true);
  });
});

describe('what does not add up', () => {
  test('a row with too few figures, or with those of two rows, is a question', () => {
    const records = read(`指標名 現状値（R4） 目標値（R9）
観光客数 10万人 12万人
宿泊者数 3万人
空き家の数 210戸 200戸
市道の舗装率
橋りょうの点検率
71% 75% 60% 100%
公園の数 31箇所 32箇所`);
    expect(
      records
        .filter(({ doubts }) => doubts.some(({ kind }) => kind === 'CELLS_DO_NOT_FIT_HEADS'))
        .map(({ name, figures }) => [name.text, figures.length]),
    ).toEqual([
      ['宿泊者数', 1],
      ['市道の舗装率橋りょうの点検率', 4],
    ]);
  });

  test('a text without the rhythm of its heads, running text and heads with one figure give nothing', () => {
    const texts = [
      '指標名 現状値 目標値\n延べ人数は 5人 でした。\n電話 0479-54-1111\n予算 1,200千円 です',
      `指標名 現状値（R4） 目標値（R9）\n${'市民とともに歩むまちをつくります。\n'.repeat(20)}人口 5人 6人`,
      'KPI\n目標値\n37件\n30件',
      '事業名 R5 R6 R7\n道路改良事業 1,200千円 1,300千円 1,400千円',
    ];
    expect(texts.flatMap(read)).toEqual([]);
  });

  test('years under two measures are no columns where the order leaves it open which is whose', () => {
    expect(
      read(
        '指標名 実績値 目標値\nR3 R4 R5 R9\n健診受診率 40% 41% 45% 50%\n受診者数 4人 5人 6人 7人',
      ),
    ).toEqual([]);
  });
});
