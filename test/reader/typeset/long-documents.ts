import { seeded } from '../../random.js';
import { joined, type Made, makerOf, plain } from './made.js';
import { budget, contents, population, prose, telephones } from './noise.js';
import { printableOf } from './strings.js';
import { tableOf } from './table.js';
import { someTable, type TableDesign } from './table-design.js';
import { CHAPTERS, printablesOf } from './town-indicators.js';

const nextPage = (title: string) => plain(`<div class="new-page"></div><h2>${title}</h2>`);

/** The plan of a town that there is not: thirty indicators in five chapters, with all that stands around them. */
export function townPlan(): Made {
  const maker = makerOf(seeded(30), []);
  const style = {
    ...maker.style,
    years: 'era',
    baseline: '現状値',
    target: '目標値',
    absent: '－',
  } as const;
  const figures = { grouped: true, wide: false, gap: '' } as const;
  const design: TableDesign = {
    ...someTable(maker.random),
    ...{ heads: 'MERGED', unit: 'COLUMN', number: true, definition: true, office: true },
    ...{ direction: false, gaps: false, rows: 6 },
    slots: [
      { measure: 'BASELINE', year: 2024 },
      { measure: 'TARGET', year: 2027 },
      { measure: 'TARGET', year: 2030 },
    ],
  };
  const chapters = CHAPTERS.flatMap(({ title, rows }) => [
    nextPage(title),
    prose(maker),
    plain('<h3>成果指標</h3>'),
    tableOf({ ...maker, style: { ...style, figures }, take: () => printablesOf(rows) }, design),
    budget(maker, 2024),
  ]);
  return joined([
    plain('<h1>架空町 第３次総合計画</h1><p>この町と計画は実在しません。</p>'),
    contents(maker),
    nextPage('将来の見通し'),
    population(maker, 2025),
    ...chapters,
    nextPage('資料編'),
    telephones(maker),
  ]);
}

/** A plan of so many pages: most hold prose and tables that are no indicators, every third a table of indicators. */
export function longPlan(pages: number): Made {
  const parts = Array.from({ length: pages }, (_, at) => {
    const maker = makerOf(seeded(at + 1), printableOf('TUNED'));
    const filled = [prose(maker), prose(maker), prose(maker)];
    const own =
      at % 3 === 0
        ? [tableOf(maker, someTable(maker.random))]
        : [budget(maker, 2020), population(maker, 2020)];
    return joined([nextPage(`${at + 1} 施策の展開`), ...filled, ...own]);
  });
  return joined([plain('<h1>第１次総合計画</h1>'), ...parts]);
}
