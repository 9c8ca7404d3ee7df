import {
  cellsOf,
  escapeText,
  type FigureCell,
  type Made,
  type Maker,
  recordOf,
  type Slot,
} from './made.js';
import { budget } from './noise.js';
import { printFigure } from './print-figure.js';
import { printYear } from './print-year.js';
import type { Printable } from './strings.js';

const cell = (text: string, tag: 'td' | 'th' = 'td', columns = 1, rows = 1) =>
  `<${tag} colspan="${columns}" rowspan="${rows}">${escapeText(text)}</${tag}>`;
const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const table = (...rows: string[]) => `<table class="all">${rows.join('')}</table>`;

const PROJECTS = ['健康づくり推進事業', '環境美化推進事業', '学力向上推進事業', '企業誘致推進事業'];
const OFFICES = ['健康増進課', '環境課', '学校教育課', '産業振興課'];

/** What stands on every sheet over its indicators. */
function sheetHead({ random }: Maker): string {
  return `<h2>事務事業評価シート</h2>${table(
    row(
      cell('事務事業名', 'th'),
      cell(random.pick(PROJECTS)),
      cell('担当課', 'th'),
      cell(random.pick(OFFICES)),
    ),
    row(
      cell('事業期間', 'th'),
      cell('平成27年度～'),
      cell('内線', 'th'),
      cell(String(random.integer(200, 999))),
    ),
  )}`;
}

/** 指標名・単位・年度・目標・実績 in a block for each indicator. */
export function blockSheet(maker: Maker): Made {
  const { random } = maker;
  const first = random.integer(2017, 2021);
  const blocks = maker.take(random.integer(2, 3)).map((one) => block(maker, one, first));
  const costs = budget(maker, first);
  return {
    html: [sheetHead(maker), ...blocks.map(({ html }) => html), costs.html].join(''),
    records: blocks.flatMap(({ records }) => records),
    noise: costs.noise,
  };
}

/** Three years are aimed at, two are over. */
function block(maker: Maker, printable: Printable, first: number): Made {
  const { style } = maker;
  const years = [first, first + 1, first + 2];
  const cells = cellsOf(
    maker,
    printable,
    [
      ...years.map((year): Slot => ({ measure: 'TARGET', year })),
      ...years.slice(0, 2).map((year): Slot => ({ measure: 'ACTUAL', year })),
    ],
    false,
  );
  const texts = cells.map(({ text }) => cell(text));
  const rates = cells.slice(3).map(({ figure }, at) => {
    const share = (100 * (figure.value ?? 0)) / (cells[at]?.figure.value || 1);
    return cell(printFigure(share, 1, style.figures));
  });
  return {
    html: table(
      row(
        cell('指標名', 'th'),
        cell(printable.name, 'td', 3),
        cell('単位', 'th'),
        cell(printable.unit || style.absent),
      ),
      row(
        cell('年度', 'th'),
        ...years.map((year) => cell(printYear(style.years, year), 'th')),
        cell('備考', 'th', 2),
      ),
      row(cell('目標', 'th'), ...texts.slice(0, 3), cell('', 'td', 2, 3)),
      row(cell('実績', 'th'), ...texts.slice(3), cell(style.absent)),
      row(cell('達成率（％）', 'th'), ...rates, cell(style.absent)),
    ),
    records: [recordOf(printable, [...cells, absentCell(style.absent, first + 2)])],
    noise: [],
  };
}

/** What cannot be known yet has its mark. */
const absentCell = (text: string, year: number): FigureCell => ({
  text,
  figure: { measure: 'ACTUAL', year, value: null, comparator: 'EQUAL', raw: text },
});

/** Kinds of indicators by row, plan and result of each year by column; how many the measure is for is no indicator. */
export function gridSheet(maker: Maker): Made {
  const { random, style } = maker;
  const first = random.integer(2017, 2021);
  const slots: Slot[] = [
    { measure: 'ACTUAL', year: first },
    { measure: 'TARGET', year: first + 1 },
    { measure: 'ACTUAL', year: first + 1 },
    { measure: 'TARGET', year: first + 2 },
  ];
  const head = row(
    ...['区分', '指標名', '単位'].map((text) => cell(text, 'th', 1, 2)),
    cell(printYear(style.years, first), 'th'),
    cell(printYear(style.years, first + 1), 'th', 2),
    cell(printYear(style.years, first + 2), 'th'),
  );
  const kinds = row(...['実績', '計画', '実績', '計画'].map((text) => cell(text, 'th')));
  const group = `${random.integer(10, 40)},${random.integer(100, 999)}`;
  const aimedAt = row(
    ...['対象指標', '対象となる市民の数', '人', ...slots.map(() => group)].map((text) =>
      cell(text),
    ),
  );
  const rows = maker.take(random.integer(2, 4)).map((printable, at) => {
    const cells = cellsOf(maker, printable, slots, false);
    const kind = at % 2 === 0 ? '活動指標' : '成果指標';
    const texts = [kind, printable.name, printable.unit || style.absent];
    return {
      html: row(...[...texts, ...cells.map(({ text }) => text)].map((text) => cell(text))),
      record: recordOf(printable, cells),
    };
  });
  const costs = budget(maker, first);
  return {
    html: `${sheetHead(maker)}${table(head, kinds, aimedAt, ...rows.map(({ html }) => html))}${costs.html}`,
    records: rows.map(({ record }) => record),
    noise: [...costs.noise, { kind: 'TARGET_GROUP_SIZE', words: '対象となる市民の数' }],
  };
}

/** Two rows for each indicator, what was aimed at over what was reached, years by column. */
export function pairedRows(maker: Maker): Made {
  const { random, style } = maker;
  const first = random.integer(2017, 2021);
  const years = [first, first + 1, first + 2, first + 3];
  const slots = [
    ...years.map((year): Slot => ({ measure: 'TARGET', year })),
    ...years.slice(0, 2).map((year): Slot => ({ measure: 'ACTUAL', year })),
  ];
  const rows = maker.take(random.integer(3, 5)).map((printable) => {
    const cells = cellsOf(maker, printable, slots, false);
    const texts = cells.map(({ text }) => cell(text));
    const unit = printable.unit || style.absent;
    return {
      html:
        row(
          cell(printable.name, 'td', 1, 2),
          cell(unit, 'td', 1, 2),
          cell('目標'),
          ...texts.slice(0, 4),
        ) + row(cell('実績'), ...texts.slice(4), cell(''), cell('')),
      record: recordOf(printable, cells),
    };
  });
  const heads = ['指標名', '単位', '区分', ...years.map((year) => printYear(style.years, year))];
  return {
    html: table(row(...heads.map((text) => cell(text, 'th'))), ...rows.map(({ html }) => html)),
    records: rows.map(({ record }) => record),
    noise: [],
  };
}
