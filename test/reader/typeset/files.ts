import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Labels } from '../labels.js';
import { drawnPdf } from './drawn-pdf.js';
import { drawProse, drawTable, type Rulings, type Sheet, turn } from './drawn-table.js';
import { gridOf } from './grid-of.js';
import type { Maker } from './made.js';
import { type MadeTable, madeTable } from './made-table.js';
import { prose } from './noise.js';
import { paperOf } from './paper.js';
import { tableOf } from './table.js';
import { someTable, type TableDesign } from './table-design.js';
import { textTable } from './text-table.js';

/** A file that is no PDF. */
export interface MadeFile {
  ending: string;
  content: string | Buffer;
  labels: Labels;
}

const designOf = ({ random }: Maker): TableDesign => ({
  ...someTable(random),
  groups: random.integer(1, 3) === 1,
  yearsInCells: random.pick(['NONE', 'NONE', 'NONE', 'BASELINES']),
});

/** What stands over and under a table in a file of tables. */
const title = ({ random }: Maker) =>
  `第${random.integer(2, 6)}次総合計画 重要業績評価指標（KPI）一覧`;

const textOf = (html: string) => html.replace(/<\/p>/g, '\n').replace(/<[^>]*>/g, '');

const labelsOf = ({ records }: MadeTable): Labels => ({ records, noise: [] });

/** Rows of texts: a merged cell stands in the first of its places alone, as spreadsheets export it. */
function rowsOf({ head, body }: MadeTable): string[][] {
  return gridOf([...head, ...body]).map((row) => row.map((cell) => cell?.text ?? ''));
}

function csv(maker: Maker): MadeFile {
  const table = madeTable(maker, designOf(maker));
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rowsOf(table).map((row) => row.map(quoted).join(','));
  const content = `\uFEFF${[title(maker), '', ...lines].join('\r\n')}\r\n`;
  return { ending: 'csv', content, labels: labelsOf(table) };
}

function markdown(maker: Maker): MadeFile {
  // Markdown has one row of heads, and no cell of several rows.
  const heads = maker.random.pick(['ONE_LINE', 'BRACKETS'] as const);
  const table = madeTable(maker, { ...designOf(maker), heads, groups: false });
  const [head = [], ...body] = rowsOf(table).map((row) =>
    row.map((text) => text.replaceAll('\n', '<br>')),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = [line(head), line(head.map(() => '---')), ...body.map(line)];
  const content = `# ${title(maker)}\n\n${textOf(prose(maker).html)}\n${rows.join('\n')}\n`;
  return { ending: 'md', content, labels: labelsOf(table) };
}

function html(maker: Maker): MadeFile {
  const { html: table, records } = tableOf(maker, designOf(maker));
  const content = paperOf(`<h1>${title(maker)}</h1>${prose(maker).html}${table}`, {});
  return { ending: 'html', content, labels: { records, noise: [] } };
}

async function workbook(maker: Maker): Promise<MadeFile> {
  const table = madeTable(maker, designOf(maker));
  const grid = gridOf([...table.head, ...table.body]);
  const cells: SheetData = grid.map((row) =>
    row.map((cell) =>
      cell === null
        ? null
        : {
            ...cellOf(cell.text),
            ...(cell.columns ? { columnSpan: cell.columns } : {}),
            ...(cell.rows ? { rowSpan: cell.rows } : {}),
          },
    ),
  );
  const sheet: SheetData = [[{ value: title(maker), type: String }], [], ...cells];
  const content = await writeExcelFile(sheet, { sheet: 'KPI一覧' }).toBuffer();
  return { ending: 'xlsx', content, labels: labelsOf(table) };
}

/** A plain figure is a number in a workbook, shown with its decimals. */
function cellOf(text: string) {
  const [, figure = '', decimals = ''] = /^(\d+(?:\.(\d+))?)$/.exec(text) ?? [];
  if (figure === '') return { value: text, type: String };
  const format = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  return { value: Number(figure), type: Number, format };
}

function layoutText(maker: Maker): MadeFile {
  const table = madeTable(maker, designOf(maker));
  const content = [
    `${' '.repeat(20)}${title(maker)}`,
    '',
    textOf(prose(maker).html),
    textTable(gridOf(table.head), gridOf(table.body)),
    '',
    `${' '.repeat(40)}- ${maker.random.integer(3, 90)} -`,
    '\f',
  ].join('\n');
  return { ending: 'txt', content, labels: labelsOf(table) };
}

/** A PDF of another kind than a browser prints, over two pages where it has many rows. */
const drawn =
  (rulings: Rulings) =>
  (maker: Maker): MadeFile => {
    const rows = maker.random.pick([6, 8, 20]);
    const table = madeTable(maker, { ...designOf(maker), rows });
    const sheet: Sheet = { pages: [], y: 0 };
    turn(sheet);
    drawProse(sheet, title(maker), 14);
    drawProse(sheet, textOf(prose(maker).html));
    drawTable(sheet, gridOf(table.head), gridOf(table.body), rulings);
    drawProse(sheet, textOf(prose(maker).html));
    return { ending: 'pdf', content: drawnPdf(sheet.pages), labels: labelsOf(table) };
  };

/** Every kind of file that no browser prints. */
export const FILES = {
  ...{ csv, markdown, html, workbook },
  'layout-text': layoutText,
  'drawn-ruled': drawn('ALL'),
  'drawn-level': drawn('LEVEL'),
  'drawn-unruled': drawn('NONE'),
} satisfies Record<string, (maker: Maker) => MadeFile | Promise<MadeFile>>;
export type FileKind = keyof typeof FILES;
