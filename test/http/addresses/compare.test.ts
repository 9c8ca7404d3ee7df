import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMPARISON_COLUMNS } from '../../../src/export/long-form/comparison-columns.js';
import { type Api, openApi } from '../../api.js';
import { notesOf, READERS, type ReadRow, sheetOf } from './read-files.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (url: string, headers = {}) => api.app.inject({ method: 'GET', url, headers });
const ENDINGS = Object.keys(READERS);

/** The rows of a file, each value as CSV tells it: that is the least that every format can say. */
async function rowsOf(ending: string, query: string): Promise<ReadRow[]> {
  const { statusCode, rawPayload } = await get(`/compare.${ending}?${query}`);
  expect(statusCode).toBe(200);
  const rows = (await READERS[ending]?.(rawPayload)) ?? [];
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, told(value)])),
  );
}

const told = (value: unknown) => {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
};

const FIGURE = `id raw date periodType obsStatus note value valueTo comparator unit measure missing wanted
  evidence { quote startLine endLine page reading note locator document { id title publisher licence } }`;
const COMPARE = `query ($indicator: String!, $municipalities: [ID!], $years: YearRange, $per: Normalization) {
  compare(indicator: $indicator, municipalities: $municipalities, years: $years, per: $per) {
    unit citation release indicator { id name nameEn } comparability { level mayRank rankNote reasons { message } }
    rows {
      municipality { code name nameEn } kpi { id name } statistic { id label } match comparableGroup
      besideGroup mayRank rankNote
      undated { ${FIGURE} }
      cells {
        year measure value valueTo comparator missing wanted missingNote rank denominator { value year }
        observation { ${FIGURE} }
      }
    }
  }
}`;

interface Figure {
  evidence: { document: Record<string, unknown>; [field: string]: unknown }[];
  [field: string]: unknown;
}

/** What the columns of a figure hold, out of an answer of the API. */
function printed(figure: Figure | null) {
  const [place] = figure?.evidence ?? [];
  return {
    observation_id: figure?.id,
    raw: figure?.raw,
    date: figure?.date,
    period_type: figure?.periodType,
    obs_status: figure?.obsStatus,
    note: figure?.note,
    publisher: place?.document.publisher,
    document_id: place?.document.id,
    document: place?.document.title,
    licence: place?.document.licence,
    page: place?.page,
    start_line: place?.startLine,
    end_line: place?.endLine,
    locator: place?.locator,
    quote: place?.quote,
    reading: place?.reading,
    evidence_note: place?.note,
  };
}

/** The rows that a comparison must have, out of an answer of the API. */
// biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
function expectedRows({ indicator, unit, release, rows, comparability }: any): ReadRow[] {
  const columns = COMPARISON_COLUMNS.map(({ name }) => name);
  const blank = Object.fromEntries(columns.map((name) => [name, '']));
  // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
  const expected = rows.flatMap(({ municipality, kpi, statistic, cells, undated, ...row }: any) => {
    const series = {
      source_kind: statistic ? 'OFFICIAL' : kpi && 'PLAN',
      municipality_code: municipality.code,
      municipality: municipality.name,
      municipality_en: municipality.nameEn,
      indicator_id: indicator.id,
      indicator: indicator.name,
      indicator_en: indicator.nameEn,
      match: row.match,
      kpi_id: kpi?.id,
      series_id: statistic?.id,
      series: statistic?.label ?? kpi?.name,
      comparable_group: row.comparableGroup,
      beside_group: row.besideGroup,
      may_rank: row.mayRank,
      rank_note: row.rankNote,
      release,
      verdict: comparability.level,
    };
    const key = kpi?.id ?? statistic?.id ?? `${municipality.code}/none`;
    const page = `http://localhost:4000/releases/${release}/compare?indicator=${indicator.id}&towns=${municipality.code}`;
    const address = (measure: string, year: unknown) =>
      `${page}${unit.endsWith('/人') ? '&per=head' : ''}&figure=${key}/${measure.toLowerCase()}/${year}`;
    return [
      // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
      ...cells.map(({ observation, valueTo, missingNote, denominator, ...cell }: any) => ({
        ...{ ...series, unit, ...printed(observation), ...cell },
        ...{ value_to: valueTo, missing_note: missingNote },
        ...{ denominator: denominator?.value, denominator_year: denominator?.year },
        address: address(cell.measure, cell.year),
      })),
      ...undated.map((figure: Figure) => ({
        ...{ ...series, ...printed(figure), measure: figure.measure, missing: figure.missing },
        ...{ value: figure.value, value_to: figure.valueTo, unit: figure.unit },
        ...{ comparator: figure.value === null ? null : figure.comparator, wanted: figure.wanted },
        address: address(String(figure.measure), 'undated'),
      })),
    ];
  });
  // What is printed stands before the gaps.
  const [figures, gaps] = [true, false].map((isPrinted) =>
    expected.filter((row: ReadRow) => Boolean(row.observation_id) === isPrinted),
  );
  return [...(figures ?? []), ...(gaps ?? [])].map((row: ReadRow) => ({
    ...blank,
    ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, told(value)])),
  }));
}

const ASKED: [string, Record<string, unknown>][] = [
  ['indicator=furusato-nozei.amount', { indicator: 'furusato-nozei.amount' }],
  [
    'indicator=移住者数&years=2015-2030',
    { indicator: '移住者数', years: { from: 2015, to: 2030 } },
  ],
  [
    'indicator=births&municipalities=122360,石岡市&per=CAPITA&years=2020-',
    {
      indicator: 'births',
      municipalities: ['122360', '石岡市'],
      per: 'CAPITA',
      years: { from: 2020 },
    },
  ],
];

describe.each(ENDINGS)('compare.%s', (ending) => {
  test.each(ASKED)('has of %s what the API answers, in every column', async (query, variables) => {
    const { data, errors } = await api.ask(COMPARE, variables);
    expect(errors).toBeUndefined();
    const expected = expectedRows(data.compare);
    expect(expected.filter(({ value }) => value !== '').length).toBeGreaterThan(0);
    expect(expected.filter(({ missing }) => missing !== '').length).toBeGreaterThan(0);
    const rows = await rowsOf(ending, query);
    // Where a sheet's first rows have nothing in a column, it still has its head.
    expect(rows).toEqual(expected);
  });
});

test.each(ASKED)(
  'the wide form of %s has a row a series, with each figure and how it is meant in the columns of its year',
  async (query, variables) => {
    const { data } = await api.ask(COMPARE, variables);
    const wide = await rowsOf('json', `${query}&shape=wide`);
    expect(wide).toHaveLength(data.compare.rows.length);
    const figures = expectedRows(data.compare);
    for (const row of wide) {
      const own = figures.filter(
        ({ kpi_id, series_id, municipality_code }) =>
          `${kpi_id}${series_id}${municipality_code}` ===
          `${row.kpi_id}${row.series_id}${row.municipality_code}`,
      );
      for (const { year, measure, value, value_to, missing, obs_status, ...told } of own) {
        const place = `${year || 'undated'}_${String(measure).toLowerCase()}`;
        const status = missing || obs_status;
        if (year === '') {
          expect([row[place], row[`${place}_status`]]).toEqual([
            expect.stringContaining(String(told.raw)),
            expect.stringContaining(String(status)),
          ]);
          continue;
        }
        expect([row[place], row[`${place}_status`]]).toEqual([value, status]);
        expect(
          ['to', 'comparator', 'wanted', 'raw'].map((one) => row[`${place}_${one}`] ?? ''),
        ).toEqual([
          value_to,
          told.comparator === 'EQUAL' ? '' : told.comparator,
          told.wanted,
          value === '' ? told.raw : '',
        ]);
      }
    }
    for (const ending of ENDINGS) {
      expect(await rowsOf(ending, `${query}&shape=wide`)).toEqual(wide);
    }
  },
);

test('a year of all towns of the country is one file, each with its figure or why there is none', async () => {
  const rows = await rowsOf('csv', 'indicator=births&among=all&measures=ACTUAL&years=2020');
  const { data } = await api.ask('{ municipalities { totalCount } }');
  const codes = new Set(rows.map(({ municipality_code }) => municipality_code));
  expect(codes.size).toBe(data.municipalities.totalCount);
  expect(codes.size).toBe(1741);
  expect(rows.filter(({ value, missing }) => (value === '') === (missing === ''))).toEqual([]);
});

test('a workbook says besides what may not be ranked, how to cite it, and what each column holds', async () => {
  const [query, variables] = ASKED[1] ?? ['', {}];
  const { data } = await api.ask(COMPARE, variables);
  const { citation, comparability, release } = data.compare;
  const { rawPayload } = await get(`/compare.xlsx?${query}`);
  const notes = sheetOf(rawPayload, 1).map(({ text }) => text);
  expect(notes).toEqual(
    expect.arrayContaining([
      citation,
      release,
      comparability.rankNote,
      ...comparability.reasons.map(({ message }: { message: string }) => message),
      `http://localhost:4000/releases/${release}/compare.xlsx?${encodeURI(query)}`,
    ]),
  );
  for (const { municipality, rankNote } of data.compare.rows) {
    if (!rankNote) continue;
    expect(notes).toContainEqual(expect.stringMatching(`^${municipality.name}.*${rankNote}$`));
  }
  expect(sheetOf(rawPayload, 2).map(({ column }) => column)).toEqual(
    COMPARISON_COLUMNS.map(({ name }) => name),
  );
  const english = (await get(`/compare.xlsx?${query}&language=EN`)).rawPayload;
  const { data: translated } = await api.ask(
    COMPARE.replace('citation', 'citation(language: EN)'),
    variables,
  );
  expect(sheetOf(english, 1).map(({ text }) => text)).toContain(translated.compare.citation);
});

test('a Parquet file says beside its columns what a workbook says in its notes', async () => {
  const { rawPayload } = await get(`/compare.parquet?${ASKED[0]?.[0]}`);
  const { data } = await api.ask(COMPARE, ASKED[0]?.[1]);
  const { release, citation, verdict } = notesOf(rawPayload);
  expect([release, citation]).toEqual([api.release, data.compare.citation]);
  expect(JSON.parse(verdict ?? '')).toMatchObject({ mayRank: data.compare.comparability.mayRank });
});

test('a table begins with figures, and says of each how it may be used, where it is shown and by whom it is divided', async () => {
  const rows = await rowsOf(
    'csv',
    'indicator=furusato-nozei.amount&per=CAPITA&municipalities=香取市',
  );
  const printed = rows.findLastIndex(({ raw }) => raw !== '');
  const gap = rows.findIndex(({ raw }) => raw === '');
  expect(gap).toBe(printed + 1);
  // 562,073,000 yen by 72,356 people of the census of 2020.
  const figure = rows.find(
    ({ year, measure, value }) => [year, measure].join() === '2022,ACTUAL' && value,
  );
  expect(figure).toMatchObject({
    verdict: 'WITH_CAUTION',
    denominator: '72356',
    denominator_year: '2020',
    address: `http://localhost:4000/releases/${api.release}/compare?indicator=furusato-nozei.amount&towns=122360&per=head&figure=statistic/furusato-nozei.amount/122360/actual/2022`,
  });
  const { headers } = await get('/compare.csv?indicator=furusato-nozei.amount&per=CAPITA');
  const name = String(headers['content-disposition']);
  expect(name).toContain('filename="machikurabe-furusato-nozei.amount-per-head-');
  expect(decodeURIComponent(name)).toContain('まちくらべ-ふるさと納税受入額-千円-一人当たり-');
});
