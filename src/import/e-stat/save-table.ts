import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flushFile, MAKING, moveInto } from '../../lib/durable-file.js';
import type { StatsPage } from './answer.js';
import type { Asking } from './ask-page.js';
import { faultOfApi } from './fault-of-api.js';
import { addressOf, pagesOf } from './pages-of.js';

/** A table that was fetched, as a file. */
export interface SavedTable {
  path: string;
  /** Without the application id. */
  address: string;
}

/** What is larger is not read as a table. */
const MOST_BYTES = 128 * 1024 * 1024;
const HEAD = ['cat01_code', '項目', 'area_code', '地域', 'time_code', '時間', 'unit', 'value'];

/**
 * Fetches a table and keeps it as a CSV with one value in a row, in the order of the API, as e-Stat gives tables by
 * columns: a page at a time, put in its place when it is whole.
 * @throws FileProblems
 */
export async function saveTable(table: string, dir: string, asking: Asking): Promise<SavedTable> {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, `${table}.csv`);
  const staging = `${path}${MAKING}`;
  const handle = openSync(staging, 'w');
  let bytes = 0;
  const write = (rows: readonly (readonly string[])[]) => {
    const lines = Buffer.from(rows.map((row) => `${row.map(quoted).join()}\n`).join(''));
    bytes += lines.length;
    if (bytes > MOST_BYTES) throw faultOfApi(table, 'TOO_LARGE', tooLarge);
    writeFileSync(handle, lines);
  };
  try {
    let names: Names | null = null;
    for await (const page of pagesOf(table, asking)) {
      if (names === null) write(headOf(page));
      names ??= namesOf(page);
      write(page.values.map(rowOf(names)));
    }
    flushFile(staging);
    moveInto(staging, path);
  } finally {
    closeSync(handle);
    rmSync(staging, { force: true });
  }
  return { path, address: addressOf(table, asking.baseUrl).href };
}

const tooLarge = {
  ja: `表が ${MOST_BYTES} バイトより大きく、読み込めません。e-Stat で項目を選んでダウンロードし、e-stat-csv として読み込んでください。`,
  en: `the table is larger than ${MOST_BYTES} bytes: choose items in e-Stat, download them and import them as e-stat-csv.`,
};

const headOf = ({ tables: [table], notes }: StatsPage) => [
  titleRow('統計名：', table?.STAT_NAME ?? ''),
  titleRow('表番号：', table?.['@id'] ?? ''),
  titleRow('表題：', table?.TITLE ?? ''),
  titleRow('更新日：', table?.UPDATED_DATE ?? ''),
  ...notes.map((note) => titleRow(note['@char'], note.$)),
  HEAD,
];

const titleRow = (...cells: string[]) => HEAD.map((_, i) => cells[i] ?? '');

type Names = ReadonlyMap<string, { name: string; unit: string }>;

/** By kind and code: "area 12236". */
const namesOf = ({ classes }: StatsPage): Names =>
  new Map(
    classes.flatMap((kind) =>
      kind.CLASS.map((one) => {
        const of = { name: one['@name'] ?? '', unit: one['@unit'] ?? '' };
        return [`${kind['@id']} ${one['@code']}`, of] as const;
      }),
    ),
  );

const rowOf = (names: Names) => (value: StatsPage['values'][number]) => {
  const { '@cat01': item, '@area': area, '@time': time, '@unit': unit, $: figure } = value;
  const of = names.get(`cat01 ${item}`);
  return [
    ...[item, of?.name ?? '', area, names.get(`area ${area}`)?.name ?? ''],
    ...[time, names.get(`time ${time}`)?.name ?? '', unit ?? of?.unit ?? '', figure],
  ];
};

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
