import type { CitedEvidence, Claim } from '../../../../src/ingest/claims.js';

/** A claim with the quotes that it rests on, and the text where it needs one. */
export interface Case {
  claim: Claim;
  quotes: readonly Partial<CitedEvidence>[];
  text?: readonly string[];
}

const worded = (
  list: string,
  value: string,
  quote: string,
  { names = [], ...item }: { names?: string[] } & Partial<CitedEvidence> = {},
): Case => {
  const field = list === 'Direction' ? 'direction' : /Kind$/u.test(list) ? 'kind' : 'status';
  const claim = { field, kind: 'worded', list, value, names } as unknown as Claim;
  return { claim, quotes: [{ quote, ...(names.length > 0 ? {} : { field }), ...item }] };
};
const ticked = (items: string[], quote: string, text?: string[]): Case => ({
  claim: { field: 'targetActors', kind: 'ticked', items },
  quotes: [{ quote, field: 'targetActors' }],
  ...(text ? { text } : {}),
});
const phases = (cells: [number, string | null, string | null][], ...quotes: string[]): Case => ({
  claim: {
    field: 'schedule',
    kind: 'phases',
    cells: cells.map(([year, raw, phase]) => ({ year, raw, phase })),
  },
  quotes: [
    ...quotes.map((quote) => ({ quote, field: 'schedule' })),
    { quote: 'H25 H26 H27', field: 'scheduleYears' },
  ],
});
const digits = (words: string, ...text: string[]): Case => ({
  claim: { field: 'text', kind: 'digits', text: words },
  quotes: [{ quote: '', lines: [1, text.length] }],
  text,
});
const town = (partners: string[], region: string | null = null): Case => ({
  claim: {
    ...{ field: 'partnerMunicipality', kind: 'town', code: '412074', name: '鹿島市' },
    ...{ prefecture: '佐賀県', partners, region },
  },
  quotes: [],
});
const mark = (kind: 'KPI' | 'REPRINT' | 'PRIORITY', marked: boolean, quote: string): Case => ({
  claim: { field: 'mark', kind: 'mark', mark: kind, marked },
  quotes: [{ quote }],
});
const part = (whole: number, one: number, raw: string): Case => ({
  claim: { field: 'generalRevenue', kind: 'part', raw, whole, part: one },
  quotes: [],
});
const HEAD = '指標 2022（令和4） 2023（令和5） 2025（令和7）';
const rowOf = (figures: string[], printed: string, ...years: number[]): Case => {
  const text = [HEAD, printed];
  const cite = (quote: string, line: number): CitedEvidence => {
    return { documentId: 'd', quote, lines: [line, line], reading: 'CERTAIN' };
  };
  const cells = years.map((year, i) => {
    const raw = figures[i] ?? '';
    const measure = 'TARGET' as const;
    return { measure, year, raw, value: cite(raw, 2), head: cite(String(year), 1) };
  });
  return { claim: { field: 'observations', kind: 'columns', cells }, quotes: [], text };
};
const row = (...years: number[]) =>
  rowOf(['23団体', '24団体', '30団体'], '団体数 23団体 24団体 30団体', ...years);
/** As pdftotext -layout sets a table whose unit has a column of its own. */
const bare = (...years: number[]) =>
  rowOf(['２３', '24', '30以上'], '団体数   団体     ２３          24      30以上', ...years);
const noted = (note: string) => ({ reading: 'INFERRED', note }) as const;

/** What a careful person reads so. */
export const TRUE_READINGS: readonly (readonly [string, Case])[] = [
  ['all ticked actors', ticked(['市民', '行政'], '■市民 □事業者 ■行政')],
  ['ticks of another kind', ticked(['市民'], '☑市民 ☐事業者')],
  ['boxes behind their words', ticked(['行政'], '市民□ 行政■')],
  ['filled and empty rings', ticked(['市民'], '●市民 ○事業者')],
  ['actors in another order', ticked(['行政', '市民'], '■市民 □事業者 ■行政')],
  ['none where none is ticked', ticked([], '□市民 □事業者')],
  ['actors where no box is printed', ticked(['市民'], '対象 市民')],
  ['a box that heads a line', ticked(['市民'], '■ 対象主体 市民')],
  ['新規', worded('PolicyStatus', 'NEW', '種 別 新規')],
  ['a ticked 継続', worded('PolicyStatus', 'CONTINUING', '□新規 ■継続')],
  ['締結した', worded('AgreementStatus', 'CONCLUDED', '協定を締結した')],
  ['締結 after 検討', worded('AgreementStatus', 'CONCLUDED', '内容を検討し、協定を締結しました')],
  ['協議を重ねた', worded('AgreementStatus', 'IN_TALKS', '締結に向けて協議を重ねた')],
  ['検討', worded('AgreementStatus', 'UNDER_CONSIDERATION', '友好都市等締結に係る取組の検討')],
  ['廃止', worded('AgreementStatus', 'ENDED', '協定を廃止した')],
  ['what a note says', worded('AgreementStatus', 'ACTIVE', '提供開始', noted('活動中と読んだ。'))],
  ['a plan yet to be made', worded('PlanStatus', 'PLANNED', '次期計画の策定')],
  ['a plan that is made each year', worded('PlanStatus', 'EXISTING', '毎年、実施計画を策定し')],
  ['a plan under review', worded('PlanStatus', 'UNDER_REVIEW', '計画の抜本的な見直し')],
  ['姉妹都市', worded('SisterCityKind', 'SISTER', '姉妹都市', { names: ['姉妹都市'] })],
  [
    '姉妹・友好都市, left open',
    worded('SisterCityKind', 'UNSPECIFIED', '姉妹・友好都市', { names: ['姉妹・友好都市'] }),
  ],
  [
    'a summit',
    worded('PartnershipKind', 'SUMMIT', 'あやめサミット', { names: ['あやめサミット'] }),
  ],
  ['an ordinance', worded('PlanKind', 'ORDINANCE', '基本条例', { names: ['基本条例'] })],
  ['an arrow up', worded('Direction', 'INCREASE', '30件 ↑')],
  ['a target under 計画', worded('Measure', 'TARGET', 'R5計画')],
  ['a baseline under 目標設定時', worded('Measure', 'BASELINE', '目標設定時')],
  ['a target beside 計画策定時', worded('Measure', 'TARGET', '計画策定時 目標')],
  ['rising figures', worded('Direction', 'INCREASE', '23団体 24団体', noted('上がっている。'))],
  [
    'an arrow that carries on',
    phases(
      [
        [2013, '検討', '検討'],
        [2014, '実施', '実施'],
        [2015, '→', '実施'],
      ],
      'H25 H26 H27 検討 実施 →',
    ),
  ],
  [
    'a blank cell',
    phases(
      [
        [2013, '検討', '検討'],
        [2014, null, null],
        [2015, '実施', '実施'],
      ],
      'H25 H26 H27 検討 実施',
    ),
  ],
  ['a figure that is printed', digits('14件の新しい取組をした。', '14件の新規取組を実施')],
  ['a year of an era told in another', digits('2023年度に始めた。', '令和5年度に開始')],
  ['a scale told anew', digits('2万人が来た。', '来場者 20,000人')],
  ['words without figures', digits('市民とともに進める。', '市民と協働して')],
  ['the printed town', town(['鹿島市'], '佐賀県')],
  ['the printed town with its prefecture', town(['佐賀県鹿島市'])],
  ['the KPI mark', mark('KPI', true, '（市民協働課調べ）  KPI')],
  ['再掲', mark('REPRINT', true, '② 講座の充実 【再掲】')],
  ['a title of 重点 without the mark', mark('PRIORITY', false, '② 重点ブランディング')],
  ['an amount and its part', part(500, 200, '500千円 (200千円)')],
  ['figures in the order of their head', row(2022, 2023, 2025)],
  ['figures without a unit in the order of their head', bare(2022, 2023, 2025)],
];

/** What a tired hand writes. */
export const FALSE_READINGS: readonly (readonly [string, Case])[] = [
  ['an actor with an empty box', ticked(['市民', '事業者'], '■市民 □事業者')],
  ['a ticked actor left out', ticked(['市民'], '■市民 □事業者 ■行政')],
  ['an actor that is not in the row', ticked(['市民', '大学'], '■市民 □事業者')],
  ['an actor of an empty ☐', ticked(['事業者'], '☑市民 ☐事業者')],
  ['a row quoted short of its end', ticked(['市民'], '■市民 □事業者', ['■市民 □事業者 ■行政'])],
  ['new for 継続', worded('PolicyStatus', 'NEW', '種 別 継続')],
  ['new where 継続 is ticked', worded('PolicyStatus', 'NEW', '□新規 ■継続')],
  ['concluded for talks', worded('AgreementStatus', 'CONCLUDED', '締結に向けて協議を重ねた')],
  ['concluded for 検討', worded('AgreementStatus', 'CONCLUDED', '友好都市締結の検討')],
  ['in talks for 締結した', worded('AgreementStatus', 'IN_TALKS', '協定を締結した')],
  ['ended without a word of it', worded('AgreementStatus', 'ENDED', '協定を締結した')],
  ['unknown for 締結した', worded('AgreementStatus', 'UNKNOWN', '協定を締結した')],
  [
    'inferred without a word of it',
    worded('AgreementStatus', 'ENDED', '提供開始', noted('活動中と読んだ。')),
  ],
  ['a target for 計画策定時', worded('Measure', 'TARGET', '計画策定時')],
  ['a target for the name of the plan', worded('Measure', 'TARGET', '第2次総合計画')],
  ['a plan yet to be made as there', worded('PlanStatus', 'EXISTING', '次期計画の策定')],
  ['a plan that is there as planned', worded('PlanStatus', 'PLANNED', '計画を策定した')],
  [
    'friendship for 姉妹都市',
    worded('SisterCityKind', 'FRIENDSHIP', '姉妹都市', { names: ['姉妹都市'] }),
  ],
  [
    'sister for 姉妹・友好都市',
    worded('SisterCityKind', 'SISTER', '姉妹・友好都市', { names: ['姉妹・友好都市'] }),
  ],
  [
    '友好都市 of 姉妹・友好都市等',
    worded('SisterCityKind', 'FRIENDSHIP', '姉妹・友好都市等', { names: ['友好都市'] }),
  ],
  [
    'a council for a summit',
    worded('PartnershipKind', 'COUNCIL', 'あやめサミット', { names: ['あやめサミット'] }),
  ],
  [
    'a guideline for an ordinance',
    worded('PlanKind', 'GUIDELINE', '基本条例', { names: ['基本条例'] }),
  ],
  ['decrease for ↑', worded('Direction', 'DECREASE', '30件 ↑')],
  [
    'another phase than the arrow carries',
    phases(
      [
        [2013, '検討', '検討'],
        [2014, '実施', '実施'],
        [2015, '→', '検討'],
      ],
      'H25 H26 H27 検討 実施 →',
    ),
  ],
  [
    'a word for an arrow',
    phases(
      [
        [2013, '検討', '検討'],
        [2014, '実施', '実施'],
        [2015, '実施', '実施'],
      ],
      'H25 H26 H27 検討 実施 →',
    ),
  ],
  [
    'cells in another order',
    phases(
      [
        [2013, '実施', '実施'],
        [2014, '検討', '検討'],
        [2015, '→', '検討'],
      ],
      'H25 H26 H27 検討 実施 →',
    ),
  ],
  [
    'a phase without its print',
    phases(
      [
        [2013, '検討', '検討'],
        [2014, null, '実施'],
        [2015, null, null],
      ],
      'H25 H26 H27 検討',
    ),
  ],
  ['a figure that is not printed', digits('15件の新しい取組をした。', '14件の新規取組を実施')],
  ['a year that is not printed', digits('2024年度に始めた。', '令和5年度に開始')],
  ['digits of a year as a figure', digits('5市が加わる。', '令和5年度に開始')],
  ['another town', town(['鹿嶋市'])],
  ['a town whose name holds it', town(['大鹿島市'])],
  ['a town of the name elsewhere', town(['鹿島市'], '茨城県')],
  ['a KPI mark that is not printed', mark('KPI', true, '（市民協働課調べ）')],
  ['no KPI mark where one is printed', mark('KPI', false, '（市民協働課調べ）  KPI')],
  ['a reprint not said to be one', mark('REPRINT', false, '② 講座の充実 【再掲】')],
  ['a part larger than its whole', part(200, 500, '500千円 (200千円)')],
  ['two years of a row swapped', row(2023, 2022, 2025)],
  ['two years of a row of bare figures swapped', bare(2023, 2022, 2025)],
];
