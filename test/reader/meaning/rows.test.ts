import { describe, expect, test } from '@jest/globals';
import { printed, proposed, record } from './records.js';

type Cells = Parameters<typeof record>[0]['figures'];

/** What is proposed of a row: "BASELINE 2022 23", and its questions: "OUT_OF_RANGE 2400". */
function row(figures: Cells, parts: Partial<Parameters<typeof record>[0]> = {}) {
  const { kpi, questions } = proposed(record({ ...parts, figures }));
  return {
    kpi,
    read: kpi.observations.map(({ measure, year, value, unit }) =>
      [measure, year, value, unit].filter((one) => one !== undefined).join(' '),
    ),
    asked: questions.map(({ kind, place }) => `${kind} ${place.quote}`),
    questions,
  };
}

describe('the figures of a row', () => {
  test('are certain where heads, unit and name are printed in one table', () => {
    const { kpi } = row([
      ['現状値|R4', '23団体'],
      ['目標値|R9', '24団体'],
    ]);
    expect(kpi).toMatchObject({ unit: '団体', certainty: 'CERTAIN', against: [] });
    expect(kpi.observations.map(({ certainty }) => certainty)).toEqual(['CERTAIN', 'CERTAIN']);
  });

  test.each(['FLOW', 'RUNNING'] as const)(
    'are never certain where the reader of %s found them',
    (reader) => {
      const { kpi } = row([['目標値|R9', '24団体']], { reader });
      expect(kpi.certainty).toBe('LIKELY');
      expect(kpi.observations[0]?.certainty).toBe('LIKELY');
    },
  );

  test('of a record with a caution are not certain', () => {
    const about = [printed('協議会')];
    const { kpi } = row([['目標値|R9', '24団体']], { doubts: [{ kind: 'NAME_UNSURE', about }] });
    expect(kpi.certainty).toBe('LIKELY');
    expect(kpi.against.map(({ kind }) => kind)).toEqual(['NAME_UNSURE']);
  });

  test('are asked for, all of them, where cells and heads do not fit', () => {
    const { read, asked, questions } = row(
      [
        ['現状値|R4', '23団体'],
        ['目標値|R9', '24団体'],
      ],
      { doubts: [{ kind: 'CELLS_DO_NOT_FIT_HEADS', about: [] }] },
    );
    expect(read).toEqual([]);
    expect(asked).toEqual(['CELLS_DO_NOT_FIT_HEADS 23団体', 'CELLS_DO_NOT_FIT_HEADS 24団体']);
    expect(questions[1]?.readings).toMatchObject([{ measure: 'TARGET', year: 2027, value: 24 }]);
  });

  test('are asked for where two of one measure claim one year, and are one where they agree', () => {
    const twice: Cells = [
      ['目標値|R9', '24団体'],
      ['目標値|R9', '25団体'],
      ['実績値|R4', '20団体'],
      ['実績値|R4', '20団体'],
    ];
    expect(row(twice)).toMatchObject({
      read: ['ACTUAL 2022 20'],
      asked: ['YEAR_TWICE 24団体', 'YEAR_TWICE 25団体'],
    });
  });

  test('are asked for where a target would have the very year that its baseline has', () => {
    const year = printed('R4');
    const figures = [
      { cell: printed('52.1億円'), heads: [printed('基準値'), year] },
      { cell: printed('54.0億円'), heads: [printed('目標値'), year] },
    ];
    const { kpi, questions } = proposed({ ...record({ figures: [] }), figures });
    expect(kpi.observations.map(({ measure }) => measure)).toEqual(['BASELINE']);
    expect(questions.map(({ kind }) => kind)).toEqual(['YEAR_TWICE']);
  });

  test('go on as targets behind a target, with a caution', () => {
    const { kpi, read, asked } = row([
      ['基準値|R5', '7770人'],
      ['計画目標|R7', '10171人'],
      ['R9', '10181人'],
    ]);
    expect(read).toEqual(['BASELINE 2023 7770', 'TARGET 2025 10171', 'TARGET 2027 10181']);
    expect(asked).toEqual([]);
    expect(kpi.observations[2]?.against.map(({ kind }) => kind)).toEqual(['MEASURE_BY_POSITION']);
  });
});

describe('a figure that is away from its row', () => {
  test.each<[string, Cells, string[]]>([
    [
      'a hundred times',
      [
        ['現状値|R4', '23'],
        ['目標値|R5', '2300'],
        ['目標値|R6', '24'],
      ],
      ['2300'],
    ],
    [
      'with its point lost',
      [
        ['実績値|R4', '45.2'],
        ['実績値|R5', '45.6'],
        ['実績値|R6', '452'],
      ],
      ['452'],
    ],
    [
      'a thousand times the only other',
      [
        ['現状値|R4', '3'],
        ['目標値|R9', '3000'],
      ],
      ['3', '3000'],
    ],
    [
      'in another scale of its unit',
      [
        ['現状値|R4', '2千円'],
        ['目標値|R5', '2300円'],
        ['目標値|R6', '2500円'],
      ],
      [],
    ],
    [
      'as a goal that grows',
      [
        ['現状値|R4', '3'],
        ['目標値|R5', '30'],
        ['目標値|R6', '300'],
      ],
      [],
    ],
    [
      'as what was lost in one year',
      [
        ['現状値|R4', '34'],
        ['目標値|R7', '818'],
        ['目標値|R8', '1019'],
      ],
      [],
    ],
    [
      'as nought',
      [
        ['現状値|R4', '0'],
        ['目標値|R7', '500'],
        ['目標値|R8', '600'],
      ],
      [],
    ],
  ])('%s', (_, figures, asked) => {
    expect(row(figures).asked).toEqual(asked.map((quote) => `OUT_OF_RANGE ${quote}`));
  });
});

describe('a unit', () => {
  test.each<[string, Cells, Partial<Parameters<typeof record>[0]>, string | undefined]>([
    ['of its column', [['目標値|R9', '24']], { unit: printed('団体') }, '団体'],
    [
      'of its column, with what it says besides',
      [['目標値|R9', '24']],
      { unit: printed('（単位：千円）') },
      '千円',
    ],
    ['㎥, of its column', [['目標値|R9', '24']], { unit: printed('㎥') }, '㎥'],
    [
      'of its cells',
      [
        ['目標値|R9', '24か所'],
        ['目標値|R5', '－'],
      ],
      {},
      'か所',
    ],
    ['of a head', [['目標値（％）|R9', '24.5']], {}, '％'],
    [
      'of the title of the table',
      [['目標値|R9', '24']],
      { notes: [printed('（単位：人）')] },
      '人',
    ],
    [
      'of a table that names several: none',
      [['目標値|R9', '24']],
      { notes: [printed('（単位：千円、％）')] },
      undefined,
    ],
    [
      'of a table that names several, a blank between: none',
      [['目標値|R9', '24']],
      { notes: [printed('（単位：人　件）')] },
      undefined,
    ],
    [
      'of heads that name two: none',
      [
        ['現状値（人）|R4', '24'],
        ['目標値（％）|R9', '25'],
      ],
      {},
      undefined,
    ],
    ['that is none: a dash', [['目標値|R9', '1.5']], { unit: printed('－') }, undefined],
    ['that is printed nowhere', [['目標値|R9', '24']], {}, undefined],
  ])('%s', (_, figures, parts, unit) => {
    const { kpi } = row(figures, parts);
    expect(kpi.unit).toBe(unit);
    expect(kpi.against.map(({ kind }) => kind)).toEqual(unit === undefined ? ['NO_UNIT'] : []);
  });

  test.each<[string, Cells, string]>([
    ['人', [['目標値|R9', '24団体']], 'the cell prints 団体, and the unit is 人'],
    ['人', [['目標値|R9', '24.5']], '24.5 is no whole number of 人'],
  ])('%s does not fit %j', (unit, figures, reason) => {
    const { read, questions } = row(figures, { unit: printed(unit) });
    expect(read).toEqual([]);
    expect(questions).toMatchObject([{ kind: 'UNIT_DOES_NOT_FIT', reason }]);
  });

  test('of a share holds nothing above 100', () => {
    const parts = { name: '利用した人の割合', unit: printed('％') };
    expect(row([['目標値|R9', '101']], parts).asked).toEqual(['UNIT_DOES_NOT_FIT 101']);
    expect(row([['目標値|R9', '101']], { ...parts, name: '達成率' }).asked).toEqual([]);
  });

  test('of a cell goes with that of its column in another scale or spelling', () => {
    const cells: Cells = [
      ['現状値|R4', '5億円'],
      ['目標値|R9', '600,000'],
    ];
    expect(row(cells, { unit: printed('千円') }).read).toEqual([
      'BASELINE 2022 5 億円',
      'TARGET 2027 600000',
    ]);
    const spelled: Cells = [['目標値|R9', '12箇所']];
    expect(row(spelled, { unit: printed('か所') }).read).toEqual(['TARGET 2027 12']);
  });
});
