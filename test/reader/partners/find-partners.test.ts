import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/reader/blocks/block.js';
import { findPartners } from '../../../src/reader/partners/find-partners.js';
import { linesOf } from '../support/lines-of.js';
import { tableOf } from '../support/table-of.js';

const sistersOf = (blocks: readonly Block[]) =>
  findPartners(blocks).sisterCities.map(({ name, country, region, kind, date, doubts }) =>
    [name, country, region, kind, date]
      .map((one) => one?.text ?? '')
      .concat(doubts.map((one) => one.kind))
      .join('|'),
  );
const plansOf = (blocks: readonly Block[]) =>
  findPartners(blocks).plans.map(({ name, period, doubts }) =>
    [name.text, period?.text ?? '', ...doubts.map(({ kind }) => kind)].join('|'),
  );

describe('sister cities', () => {
  test('a table gives each row its kind and its date, and no row without a date', () => {
    const table = tableOf(`区分|都市名|国名|提携年月日
姉妹都市|リンデン市|ドイツ連邦共和国|平成2年5月8日
友好都市|東山市（長野県）||S61.10.4
友好都市|南川町||協議中`);
    expect(sistersOf([table])).toEqual([
      'リンデン市|ドイツ連邦共和国||姉妹都市|平成2年5月8日',
      '東山市||長野県|友好都市|S61.10.4',
    ]);
  });

  test('a column of places holds countries and prefectures', () => {
    const table = tableOf(`友好都市名|所在地|締結日
東山市|長野県|昭和61年10月4日
リンデン市|ドイツ|1990年5月8日`);
    expect(sistersOf([table])).toEqual([
      '東山市||長野県|友好都市|昭和61年10月4日',
      'リンデン市|ドイツ||友好都市|1990年5月8日',
    ]);
  });

  test('the kind of a table stands in its head or in the line above, if it is one', () => {
    const rows = '|提携日\nアメリカ合衆国 オレゴン州 セーラム市|1987年3月1日';
    const salem = 'セーラム市|アメリカ合衆国|オレゴン州|姉妹都市|1987年3月1日';
    expect(sistersOf([tableOf(`姉妹都市名${rows}`)])).toEqual([salem]);
    expect(sistersOf([...linesOf('2 姉妹都市'), tableOf(`都市名${rows}`)])).toEqual([salem]);
    expect(sistersOf([...linesOf('姉妹都市、友好都市'), tableOf(`都市名${rows}`)])).toEqual([]);
    expect(sistersOf([tableOf(`都市名${rows}`)])).toEqual([]);
  });

  test('a list gives the kind beside the name or over the list, and the date on the line or below', () => {
    const lines = linesOf(`(1) 姉妹都市，友好都市
① リンデン市（ドイツ）——姉妹都市
ア 盟約年月日 1990年（平成2年）5月8日
イ 交流は1988年に始まった。
友好都市 東山市 <昭和61年10月4日 旧東山町盟約>
長野県西川町(友好都市)
平成3年(1991年)4月27日盟約締結

姉妹町村
・ 北沢村（岩手県） 平成5年7月1日提携
・ 平成10年には記念式典を行った。`);
    expect(sistersOf(lines)).toEqual([
      'リンデン市|ドイツ||姉妹都市|1990年（平成2年）5月8日',
      '東山市|||友好都市|昭和61年10月4日',
      '西川町||長野県|友好都市|平成3年(1991年)4月27日',
      '北沢村||岩手県|姉妹町村|平成5年7月1日',
    ]);
  });

  test('running text that lists several is quoted with a caution, and what is not concluded is left out', () => {
    const lines = linesOf(`本市は、これまで、長野県東山市、岩手県北沢
村及びオレゴン州セーラム市などの姉妹・友好都市と交流してきました。
・岩手県南川町との友好都市締結に係る取組の検討
長野県西川町、岩手県上村町との姉妹都市の締結を目指します。
友好都市締結記念の塔（長野県東山市）
更新日：平成30年12月13日`);
    expect(sistersOf(lines)).toEqual([
      '東山市||長野県|姉妹・友好都市||SAID_OF_SEVERAL',
      '北沢村||岩手県|姉妹・友好都市||SAID_OF_SEVERAL',
      'セーラム市||オレゴン州|姉妹・友好都市||SAID_OF_SEVERAL',
    ]);
  });
});

describe('plans with periods', () => {
  test('a list gives names with their periods, open ends stay open, and each plan counts once', () => {
    const lines = linesOf(`関連する個別計画
・ 東山市協働指針（風のまち）（2009（平成21）年度～）
・ 第3次東山市環境基本計画（令和5年度〜令和14年度）
・ 東山市空家等対策計画
主な取組
・ 東山市観光計画の見直し
・ 環境の日（令和5年度）
第3次東山市環境基本計画（令和5年度～令和14年度）
(1) 東山市交流ビジョン
計画期間 令和4年から令和8年度までの5年間`);
    expect(plansOf(lines)).toEqual([
      '東山市協働指針（風のまち）|2009（平成21）年度～',
      '第3次東山市環境基本計画|令和5年度〜令和14年度',
      '東山市空家等対策計画|',
      '東山市交流ビジョン|令和4年から令和8年度までの5年間',
    ]);
  });

  test('two periods of one plan are both doubted', () => {
    const lines = linesOf('緑の基本計画（R3～R12年度）\n緑の基本計画（R4～R13年度）');
    expect(plansOf(lines)).toEqual([
      '緑の基本計画|R3～R12年度|NOT_READ_FOR_CERTAIN',
      '緑の基本計画|R4～R13年度|NOT_READ_FOR_CERTAIN',
    ]);
  });

  test('a table of plans and periods gives its rows', () => {
    const table = tableOf(`計画名|計画期間|担当課
東山市地域福祉計画|令和6年度～令和10年度|福祉課
その他|令和6年度～令和10年度|
東山市水道ビジョン|策定中|水道課`);
    expect(plansOf([table])).toEqual(['東山市地域福祉計画|令和6年度～令和10年度']);
  });
});
