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
    expect(records.every(({ measuredBy }) => measuredBy?.text === '交流課')).toBe(true);
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

  test('years under two measures are years alone where the order leaves open which is whose', () => {
    const records = read(
      '指標名 実績値 目標値\nR3 R4 R5 R9\n健診受診率 40% 41% 45% 50%\n受診者数 4人 5人 6人 7人',
    );
    expect(records.map(told)).toEqual([
      '健診受診率 R3=40% R4=41% R5=45% R9=50%',
      '受診者数 R3=4人 R4=5人 R5=6人 R9=7人',
    ]);
  });

  test('words of several cells that were drawn line by line across them are asked about', () => {
    const [record] = read(`指標名 定義 基準値 目標値
市民活動 各年度末時点で
団体数 登録する団体の数 12団体 15団体
見守り 各年度の訪問の数 31件 40件`);
    expect(record?.doubts.map(({ kind }) => kind)).toContain('NOT_READ_FOR_CERTAIN');
  });
});

describe('columns beside the figures', () => {
  test('numbers, groups set upright, arrows and offices below the figures are told from names', () => {
    const records = read(`施策 番号 指標 単
位
基準値
（R5）
目標値
（R10）
方向性 担当課

子
育
て

1 乳児健診受診率 ％ 96.1 98.0 ↗ こども
課

2
保育士の登録者
数
人
210 250 ↗

まちづくり推進
課

くらし
3 犯罪の認知件数 件 410 300 ↘ 市民課
本市の人口は、5,000人減りました。
財源 10千円 20千円`);
    expect(records.map(told)).toEqual([
      '乳児健診受診率 [％] 基準値,（R5）=96.1 目標値,（R10）=98.0',
      '保育士の登録者数 [人] 基準値,（R5）=210 目標値,（R10）=250',
      '犯罪の認知件数 [件] 基準値,（R5）=410 目標値,（R10）=300',
    ]);
    expect(records.map(({ under }) => under[0]?.text)).toEqual(['子育て', '子育て', 'くらし']);
    expect(records.map(({ direction }) => direction?.text)).toEqual(['↗', '↗', '↘']);
  });

  test('rows of 目標 and of 実績 are one indicator, and a rate of attainment is no figure', () => {
    expect(
      read(`指標名 単位 区分 R3 R4
来館者数 人
目標 300 320
実績 280 310`).map(told),
    ).toEqual(['来館者数 [人] R3,目標=300 R4,目標=320 R3,実績=280 R4,実績=310']);
    expect(
      read('指標名 基準値（R3） 目標値（R8） 達成率\n来館者数 300人 320人 90％').map(told),
    ).toEqual(['来館者数 基準値（R3）=300人 目標値（R8）=320人']);
  });

  test('a year in a column of its own goes to the figure whose head it shares', () => {
    const [record] = read(`指標名 単位 基準年度 基準値 目標年度 目標値
来館者数 人 R3 300 R8 320`);
    expect(
      record?.figures.map(({ heads, cell }) => [...heads, cell].map(({ text }) => text)),
    ).toEqual([
      ['基準値', 'R3', '300'],
      ['目標値', 'R8', '320'],
    ]);
  });

  test('years in the cells of 現状値 leave the other columns theirs, and a year printed twice is one', () => {
    expect(
      read(`指標名
現状値
実績値
（令和5年度）
目標値
令和9年度
（2027年度）
森林の面積
34千
ha
（令和4年度）
35
千ha 36千ha`).map(told),
    ).toEqual([
      '森林の面積 現状値=34千ha（令和4年度） 実績値,（令和5年度）=35千ha 目標値,令和9年度=36千ha ORDER_ALONE',
    ]);
  });

  test('bounds, years and units that break over lines go to the figure before them', () => {
    expect(
      read(`番号 指標 基準値 目標値
1
節水する人の割合
80.6％
（令和元年
度）
84.0％以
上
2
観光消費額
12.5 億
円
15 億
円`).map(told),
    ).toEqual([
      '節水する人の割合 基準値=80.6％（令和元年度） 目標値=84.0％以上',
      '観光消費額 基準値=12.5億円 目標値=15億円',
    ]);
  });

  test('the name of a row that is asked about goes on to no other', () => {
    const [, second] = read(`指標名 定義 基準値 目標値
市民課
31件 40件

各年度における訪問の数
5件 6件`);
    expect(second?.doubts.map(({ kind }) => kind)).toContain('NOT_READ_FOR_CERTAIN');
  });

  test('heads of another table end the one before', () => {
    expect(
      read(`指標名 基準値（R3） 目標値（R8）
来館者数 300人 320人
区分 R3決算 R4予算
人件費 10千円 20千円`).map(told),
    ).toEqual(['来館者数 基準値（R3）=300人 目標値（R8）=320人']);
  });
});
