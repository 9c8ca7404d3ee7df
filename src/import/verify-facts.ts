import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeKey } from '../domain/place-spellings.js';
import { fileSha256 } from '../lib/file-sha256.js';
import { isFile } from '../lib/paths.js';
import { sumWritten } from '../lib/sum-written.js';
import { readTable } from '../tables/read-table.js';
import type { Cell, Sheet, Table } from '../tables/table.js';
import { type ImportedEdition, listEditions, readFacts, readGroups } from './facts/editions.js';
import { type FactRow, OF_A_SUM } from './facts/fact-row.js';
import type { Manifest, PrintedIn } from './facts/manifest.js';
import type { KnownPlaces } from './places/known-places.js';
import { MINUS } from './read-number.js';

/** What was found again of the figures of one edition. */
export interface VerifiedEdition {
  /** "ssdse-a 2024" */
  name: string;
  /** Figures, and official groups of municipalities. */
  figures: number;
  found: number;
  /** Files of the publisher that are not there: their figures are not checked. */
  absent: readonly string[];
  /** Each figure that the file prints otherwise, and where. */
  faults: readonly string[];
}

/** Finds the publishers' files by their SHA-256 and each imported figure in them by row and column, once more. */
export function verifyFacts(
  factsDir: string,
  filesDir: string,
  places: KnownPlaces,
): VerifiedEdition[] {
  const files = new Map(
    readdirSync(filesDir, { recursive: true, encoding: 'utf8' })
      .map((name) => join(filesDir, name))
      .filter(isFile)
      .map((path) => [fileSha256(path), path]),
  );
  return listEditions(factsDir).map((edition) => verifyEdition(edition, files, places));
}

function verifyEdition(
  { dir, manifest }: ImportedEdition,
  files: ReadonlyMap<string | null, string>,
  places: KnownPlaces,
): VerifiedEdition {
  const tables = new Map<string, Table>();
  const absent: string[] = [];
  for (const { name, sha256 } of manifest.files) {
    const path = files.get(sha256);
    if (path === undefined) absent.push(`${name} (SHA-256 ${sha256})`);
    else tables.set(name, readTable({ name, bytes: readFileSync(path) }));
  }
  const faults: string[] = [];
  let found = 0;
  for (const { of, figure, place } of printedIn(dir, manifest)) {
    const sheet = place && sheetOf(tables.get(place.file), place);
    if (!place || (!sheet && absent.length > 0)) continue;
    const fault = sheet ? faultOf(figure, sheet, place, places) : 'no such sheet';
    if (fault === null) found++;
    else
      faults.push(
        `${place.file}:${figure.row}:${place.column} ${of} ${figure.municipality}: ${fault}`,
      );
  }
  const { dataset, edition, counts, groups } = manifest;
  const figures = counts.figures + (groups?.municipalities ?? 0);
  return { name: `${dataset} ${edition}`, figures, found, absent, faults };
}

/** What a cell is said to print; a group has no value. */
type Printed = Pick<FactRow, 'municipality' | 'row' | 'raw' | 'value'>;
type Place = Omit<PrintedIn, 'year'>;

/** All that an edition says is printed, with the series, and where. */
function* printedIn(
  dir: string,
  { series, groups }: Manifest,
): Generator<{ of: string; figure: Printed; place: Place | undefined }> {
  for (const one of series) {
    const places = new Map(one.years.map((printed) => [printed.year, printed]));
    for (const figure of readFacts(dir, one)) {
      yield { of: one.id, figure, place: places.get(figure.year) };
    }
  }
  if (!groups) return;
  for (const group of readGroups(dir, groups)) {
    yield { of: 'groups', figure: { ...group, value: null }, place: groups };
  }
}

const sheetOf = (table: Table | undefined, { sheet }: Place) =>
  table?.sheets.find(({ name }) => name === sheet);

/** What is wrong with a figure; null where its row is that of its town and its cell prints it. */
function faultOf(
  figure: Printed,
  sheet: Sheet,
  { column }: Place,
  places: KnownPlaces,
): string | null {
  const { row, raw, value, municipality } = figure;
  if (row === OF_A_SUM) return faultOfSum(figure, sheet, column, places);
  const cells = sheet.row(row);
  const text = textOf(cells[column - 1]);
  if (!prints(text, raw.trim())) {
    return `"${raw}" was read, but the cell prints "${text}"`;
  }
  const number = cells[column - 1]?.number ?? null;
  if (value !== null && !(isSameFigure(value, raw) && isSameSign(value, raw, number))) {
    return `the cell prints "${raw}", but the figure is ${value}`;
  }
  if (isOfTown(cells, municipality, places)) return null;
  return `the row does not name ${municipality} ${places.byCode.get(municipality)?.name ?? ''}`;
}

/** What is wrong with a figure that no row prints; null where it is the sum of its column over all rows of its town. */
function faultOfSum(
  { value, municipality }: Printed,
  sheet: Sheet,
  column: number,
  places: KnownPlaces,
): string | null {
  const parts: string[] = [];
  for (let row = 1; row <= sheet.rows; row++) {
    const cells = sheet.row(row);
    const part = textOf(cells[column - 1])
      .normalize('NFKC')
      .replaceAll(',', '');
    if (/^\d+(?:\.\d+)?$/.test(part) && isOfTown(cells, municipality, places)) parts.push(part);
  }
  const sum = sumWritten(parts);
  if (sum === value) return null;
  return `the ${parts.length} rows of ${municipality} add up to ${sum}, but the figure is ${value}`;
}

const textOf = (cell: Cell | null | undefined) =>
  cell ? cell.text.trim() || `${cell.number ?? ''}` : '';

function isOfTown(
  cells: readonly (Cell | null)[],
  municipality: string,
  places: KnownPlaces,
): boolean {
  const code = municipality.slice(0, 5).replace(/^0/, '');
  const keys = places.byCode.get(municipality)?.keys;
  return cells.some((cell) => {
    const text = cell?.text.trim() ?? '';
    return text !== '' && (text.includes(code) || isNamed(text, keys));
  });
}

/** A unit may stand behind it. */
const prints = (text: string, raw: string) =>
  text === raw || (raw !== '' && text.startsWith(raw) && !/\p{N}/u.test(text.slice(raw.length)));

const isNamed = (text: string, keys: ReadonlySet<string> | undefined) =>
  [...(keys ?? [])].some((key) => placeKey(text).endsWith(key));

/** What units that are powers of ten of each other differ by: 千, 万, 百万, 億, and ha beside km². A slip is a factor of ten. */
const POWERS = [0, 2, 3, 4, 6, 8].flatMap((power) => [power, -power]);

/** The digits are the same, and the point where it is printed or where another unit has it. */
function isSameFigure(value: string, raw: string): boolean {
  const printed = raw.normalize('NFKC').replace(/[^\d.]/g, '');
  return POWERS.some((power) => pointless(printed, power) === pointless(value, 0));
}

/** A number's digits and how many of them stand before the point: "0.610" is "61 0", whose zeros say nothing. */
function pointless(text: string, power: number): string {
  const [whole = '', decimals = ''] = text.replace(/[^\d.]/g, '').split('.');
  const digits = `${whole}${decimals}`;
  const significant = digits.replace(/^0+/, '');
  const before = whole.length - (digits.length - significant.length) + power;
  return significant.replace(/0+$/, '') === ''
    ? '0'
    : `${significant.replace(/0+$/, '')} ${before}`;
}

/** Formats of workbooks may leave a minus out. */
const isSameSign = (value: string, raw: string, number: number | null): boolean =>
  value === '0' ||
  value.startsWith('-') === ((number ?? 0) < 0 || MINUS.test(raw.normalize('NFKC').trim()));
