import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';
import { discrepanciesOfSeeds } from './discrepancies-of-seeds.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ largestCost: Number.POSITIVE_INFINITY });
});
afterAll(() => api.close());

const KATORI = '122360';
const AMOUNT = `discrepancy/${KATORI}/furusato-nozei.amount/2021`;
const RATIO = `discrepancy/${KATORI}/finance.future-burden-ratio/2021`;

async function ask(query: string) {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

async function ids(filter: string): Promise<string[]> {
  const { discrepancies } = await ask(
    `{ discrepancies(first: 100, filter: { ${filter} }) { totalCount nodes { id } } }`,
  );
  expect(discrepancies.totalCount).toBe(discrepancies.nodes.length);
  return discrepancies.nodes.map(({ id }: { id: string }) => id);
}

describe('the discrepancies of the five cities', () => {
  test('are those that the files of the seeds hold, no more and no fewer', async () => {
    const found = await ids('');
    expect(found.map((id) => id.replace('discrepancy/', '')).sort()).toEqual(
      discrepanciesOfSeeds(),
    );
    expect(found).toEqual(expect.arrayContaining([AMOUNT, RATIO]));
  });

  test('ふるさと納税 of 香取市 in FY2021: 375,284千円 and 364,561,325円, each with its lines', async () => {
    const { discrepancies } = await ask(`{
      discrepancies(filter: { indicator: "ふるさと納税", municipalityCodes: ["${KATORI}"] }) {
        nodes {
          municipality { name } indicator { id } year difference unit withinRounding
          observations {
            value unit kpi { id } statistic { publisher }
            evidence { field startLine endLine quote document { publisher } }
          }
        }
      }
    }`);
    expect(discrepancies.nodes).toMatchObject([
      {
        municipality: { name: '香取市' },
        indicator: { id: 'furusato-nozei.amount' },
        year: 2021,
        difference: 10_722.675,
        unit: '千円',
        withinRounding: false,
        observations: [
          { value: 375_284, unit: '千円', statistic: null },
          { value: 364_561_325, unit: '円', kpi: null, statistic: { publisher: '総務省' } },
        ],
      },
    ]);
    const [plan, ministry] = discrepancies.nodes[0].observations;
    expect(plan.evidence[0]).toMatchObject({
      field: null,
      startLine: 1707,
      endLine: 1708,
      document: { publisher: '香取市' },
    });
    expect(plan.evidence[0].quote.replace(/\s/g, '')).toBe('375,284千円');
    expect(ministry.evidence[0]).toMatchObject({
      field: null,
      quote: expect.stringContaining('364561325'),
      document: { publisher: '総務省' },
    });
    expect(ministry.evidence[0].startLine).toBeGreaterThan(1);
  });

  test('the 19 % of the plan and the 19.1 % of the ministry agree when rounded', async () => {
    const { discrepancies } = await ask(`{
      discrepancies(filter: { indicator: "将来負担比率" }) {
        nodes { id difference unit withinRounding observations { raw } note en: note(language: EN) }
      }
    }`);
    const [one, ...others] = discrepancies.nodes;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: RATIO, difference: 0.1, unit: '%', withinRounding: true });
    expect(one.observations).toEqual([{ raw: '19%' }, { raw: '19.1' }]);
    expect(one.note).toContain('四捨五入すると一致します');
    expect(one.en).toContain('Rounded');
  });

  test('the note names no cause, and speaks of rounding only where it makes them agree', async () => {
    const { discrepancies } = await ask(
      '{ discrepancies { nodes { withinRounding note en: note(language: EN) } } }',
    );
    for (const { withinRounding, note, en } of discrepancies.nodes) {
      expect(note).toContain('原因は、証拠に挙げた行に書かれていません。');
      expect(en).toContain('do not say why');
      expect([note.includes('四捨五入'), en.includes('Rounded')]).toEqual([
        withinRounding,
        withinRounding,
      ]);
    }
  });
});

describe('the filter', () => {
  test('divides them by rounding', async () => {
    expect(await ids('withinRounding: true')).toEqual([RATIO]);
    expect(await ids('withinRounding: false')).toEqual([AMOUNT]);
    expect(await ids('withinRounding: null')).toEqual([AMOUNT, RATIO]);
  });

  test('joins its conditions by "and"', async () => {
    expect(await ids('indicator: "ふるさと納税", withinRounding: true')).toEqual([]);
    expect(await ids('indicator: "furusato-nozei.count"')).toEqual([]);
  });

  test('goes by town; no town lets none through', async () => {
    expect(await ids(`municipalityCodes: ["462187", "${KATORI}"]`)).toEqual([AMOUNT, RATIO]);
    expect(await ids('municipalityCodes: ["462187"]')).toEqual([]);
    expect(await ids('municipalityCodes: []')).toEqual([]);
  });
});

describe('the discrepancies of a comparison', () => {
  async function shown(args: string): Promise<string[]> {
    const { compare } = await ask(`{ compare(${args}) { discrepancies { id } } }`);
    return compare.discrepancies.map(({ id }: { id: string }) => id);
  }

  test('are those of its indicator', async () => {
    expect(await shown('indicator: "ふるさと納税"')).toEqual([AMOUNT]);
    expect(await shown('indicator: "将来負担比率"')).toEqual([RATIO]);
    expect(await shown('indicator: "移住者数"')).toEqual([]);
  });

  test('are those of its towns', async () => {
    expect(await shown('indicator: "ふるさと納税", municipalities: ["462187"]')).toEqual([]);
    expect(await shown('indicator: "ふるさと納税", municipalities: []')).toEqual([]);
    expect(await shown('indicator: "ふるさと納税", among: { prefectureCode: "12" }')).toEqual([
      AMOUNT,
    ]);
  });

  test('are those of its years', async () => {
    const of = (years: string) => shown(`indicator: "ふるさと納税", years: ${years}`);
    expect(await of('{ from: 2021, to: 2021 }')).toEqual([AMOUNT]);
    expect(await of('{ from: 2022, to: 2023 }')).toEqual([]);
    expect(await of('{ to: 2020 }')).toEqual([]);
  });

  test('stand there whatever measures are asked for', async () => {
    expect(await shown('indicator: "ふるさと納税", measures: [TARGET]')).toEqual([AMOUNT]);
  });

  test('take one statement more, whatever the number of towns', async () => {
    const count = async (fields: string, towns: string) => {
      api.statements.length = 0;
      await ask(`{ compare(indicator: "ふるさと納税"${towns}) { unit ${fields} } }`);
      return api.statements.length;
    };
    for (const towns of ['', `, municipalities: ["${KATORI}"]`, ', among: { text: "市" }']) {
      const more = await count('discrepancies { id year difference }', towns);
      expect(more - (await count('', towns))).toBe(1);
    }
  });
});
