import {
  cellsOf,
  escapeText,
  type Made,
  type Maker,
  planYears,
  recordOf,
  type Slot,
} from './made.js';
import { printYear } from './print-year.js';

/** The year of each figure in a column of its own beside it, one year or another by row. */
export function yearColumns(maker: Maker): Made {
  const { random, style } = maker;
  const [start, , end] = planYears(random);
  const merged = random.pick([true, false]);
  const rows = maker.take(random.integer(4, 6)).map((printable) => {
    const slots: Slot[] = [
      { measure: 'BASELINE', year: start - random.integer(0, 2) },
      { measure: 'TARGET', year: end },
    ];
    const cells = cellsOf(maker, printable, slots, false);
    const figures = cells.flatMap(({ text, figure }) => [
      printYear(style.years, figure.year ?? start),
      text,
    ]);
    const texts = [printable.name, printable.unit || style.absent, ...figures];
    const html = `<tr>${texts.map((text) => `<td>${escapeText(text)}</td>`).join('')}</tr>`;
    return { html, record: recordOf(printable, cells) };
  });
  const heads = merged
    ? '<tr><th rowspan="2">指標名</th><th rowspan="2">単位</th><th colspan="2">基準値</th><th colspan="2">目標値</th></tr><tr><th>年度</th><th>数値</th><th>年度</th><th>数値</th></tr>'
    : '<tr><th>指標名</th><th>単位</th><th>基準年度</th><th>基準値</th><th>目標年度</th><th>目標値</th></tr>';
  return {
    html: `<table class="all">${heads}${rows.map(({ html }) => html).join('')}</table>`,
    records: rows.map(({ record }) => record),
    noise: [],
  };
}
