import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';
import {
  cell,
  compare,
  namesOf,
  REASONS,
  type Reason,
  ROWS,
  type Row,
  reasonsOf,
} from './compared.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const FIVE = ['香取市', '山口市', '美祢市', '鹿児島市', '霧島市'];

interface Ranked extends Row {
  besideGroup: string | null;
  mayRank: boolean;
}

describe('移住者数', () => {
  const args = 'indicator: "移住者数"';

  test('is not comparable: other things, other parts, other periods, a break, no figures', async () => {
    const { comparability } = await compare(api, args, REASONS);
    expect(comparability.level).toBe('NOT_COMPARABLE');
    const codes = comparability.reasons.map(({ code }: Reason) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'DEFINITION_DIFFERS',
        'SCOPE_DIFFERS',
        'PERIOD_DIFFERS',
        'SERIES_BREAK',
        'NO_FIGURE',
      ]),
    );
    expect(codes[0]).toBe('DEFINITION_DIFFERS');
  });

  test('names the towns of each reason', async () => {
    const reasons = await reasonsOf(api, args);
    for (const code of ['DEFINITION_DIFFERS', 'SCOPE_DIFFERS', 'PERIOD_DIFFERS', 'SERIES_BREAK']) {
      expect(namesOf(reasons.get(code))).toEqual(FIVE);
    }
    expect(namesOf(reasons.get('NO_FIGURE'))).toEqual(FIVE.slice(1));
  });

  test('says in words what each town counts', async () => {
    const reasons = await reasonsOf(api, args);
    const others = FIVE.join('、');
    expect(reasons.get('DEFINITION_DIFFERS')).toMatchObject({
      level: 'NOT_COMPARABLE',
      message: `数えているものが違います（「本市の移住者支援を活用した移住者数」: 香取市／「転入者数」: ${others}）。`,
    });
    expect(reasons.get('DEFINITION_DIFFERS')?.english).toContain('“In-migrants”: Katori City, ');
    expect(reasons.get('SCOPE_DIFFERS')?.message).toBe(
      `数える範囲が違います（支援金などの利用者だけ「移住者支援金」: 香取市／日本人だけ: ${others}）。`,
    );
    expect(reasons.get('PERIOD_DIFFERS')).toMatchObject({
      level: 'WITH_CAUTION',
      message: `期間や時点が違います（年度: 香取市／暦年: ${others}）。`,
    });
    expect(reasons.get('SERIES_BREAK')?.message).toContain(`（「転入者数」2018年から: ${others}）`);
  });

  test('ranks no row that is only related', async () => {
    const { rows }: { rows: Row[] } = await compare(api, args, ROWS);
    const related = rows.filter(({ match }) => match === 'RELATED');
    expect(related).toHaveLength(5);
    for (const { comparableGroup, cells } of related) {
      expect(comparableGroup).toBeNull();
      expect(cells.filter(({ rank }) => rank !== null)).toEqual([]);
    }
  });

  test('shows no break where all years shown lie on one side of it', async () => {
    const reasons = await reasonsOf(api, `${args}, years: { from: 2018, to: 2024 }`);
    expect(reasons.has('SERIES_BREAK')).toBe(false);
  });
});

describe('ふるさと納税', () => {
  test('is comparable with caution: the town and the ministry measure', async () => {
    const { comparability } = await compare(api, 'indicator: "ふるさと納税"', REASONS);
    expect(comparability).toMatchObject({
      level: 'WITH_CAUTION',
      reasons: [{ code: 'MEASURER_DIFFERS', level: 'WITH_CAUTION' }],
    });
  });

  test('puts the plan beside the ministry and ranks the ministry’s five alone, and rows without figures nowhere', async () => {
    const fields = `rows { kpi { id } statistic { id } comparableGroup besideGroup mayRank
      rankNote english: rankNote(language: EN) }`;
    const { rows } = await compare(api, 'indicator: "ふるさと納税"', fields);
    const told = (of: (row: Ranked) => boolean) =>
      rows
        .filter(of)
        .map(({ comparableGroup, besideGroup, mayRank }: Ranked) => [
          comparableGroup,
          besideGroup,
          mayRank,
        ]);
    const beside = 'furusato-nozei.amount/flow/all';
    expect(told(({ statistic }) => statistic !== null)).toEqual(
      Array(5).fill([`${beside}/furusato-nozei-survey`, beside, true]),
    );
    expect(told(({ kpi }) => kpi !== null)).toEqual([[`${beside}/municipality`, beside, false]]);
    expect(told(({ kpi, statistic }) => !kpi && !statistic)).toEqual(
      Array(4).fill([null, null, false]),
    );
    const plan = rows.find(({ kpi }: Ranked) => kpi !== null);
    expect(plan.rankNote).toBe('並べて見るだけで、順位は付けません。調査の主体が違います。');
    expect(plan.english).toBe(
      'It may stand beside others and is not ranked: different bodies measured.',
    );
  });

  test('says which reason keeps series out of one ranking, and that not all are ranked', async () => {
    const { comparability } = await compare(
      api,
      'indicator: "ふるさと納税"',
      'comparability { mayRank rankNote reasons { code barsRanking } }',
    );
    expect(comparability).toEqual({
      mayRank: false,
      rankNote:
        '順位は、同じものを同じように数えた系列どうしにだけ付けます。ほかは順位に入れません。調査の主体が違います。',
      reasons: [{ code: 'MEASURER_DIFFERS', barsRanking: true }],
    });
  });

  test('of targets alone: the grid holds no value of four towns, and nothing to compare with', async () => {
    const reasons = await reasonsOf(api, 'indicator: "ふるさと納税", measures: [TARGET]');
    expect([...reasons.keys()]).toEqual(['NOTHING_TO_COMPARE', 'NO_FIGURE']);
    // The ministry does have figures of these towns: nobody may read that there are none.
    expect(reasons.get('NO_FIGURE')?.message).toBe(
      'この指標の値が表に一つもない市区町村があります（山口市、美祢市、鹿児島市、霧島市）。',
    );
    expect(namesOf(reasons.get('NOTHING_TO_COMPARE'))).toEqual(['香取市']);
  });
});

describe('将来負担比率', () => {
  const args = 'indicator: "将来負担比率"';

  test('does not rank 30％以内, and says that it is a bound', async () => {
    const { rows } = await compare(api, args, ROWS);
    expect(cell(rows[0], 'TARGET', 2023)).toMatchObject({ value: 30, rank: null });
    const reason = (await reasonsOf(api, args)).get('BOUND_NOT_POINT');
    expect(reason?.level).toBe('WITH_CAUTION');
    expect(namesOf(reason)).toEqual(['香取市']);
  });
});

test('an indicator that one town alone prints has nothing to be compared with', async () => {
  const { comparability } = await compare(api, 'indicator: "市税収納率"', REASONS);
  expect(comparability.level).toBe('NOT_COMPARABLE');
  expect(comparability.reasons).toMatchObject([
    { code: 'NOTHING_TO_COMPARE', municipalities: [{ name: '香取市' }] },
    { code: 'NO_FIGURE', municipalities: FIVE.slice(1).map((name) => ({ name })) },
  ]);
});
