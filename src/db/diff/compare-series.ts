import type { DataSource } from 'typeorm';
import { groupsOf } from '../../lib/align.js';
import type { Both, Change, Compared, DiffRecord } from './change.js';
import { compareRecords } from './compare-records.js';
import {
  type FigureRange,
  readFigures,
  readSeries,
  type SeriesOfTown,
  townsOfSeries,
} from './read-figures.js';

/** As many figures of a release as are compared in one piece, where no single town has more. */
const FIGURES_AT_ONCE = 1_000;

/**
 * Compares a series, some towns at a time in the order of their codes: its figures stand town by town in
 * both releases. `codes` names the towns that are wanted, null for all; those before `from` are left out.
 */
export async function* compareSeries(
  both: Both,
  series: string,
  { from, codes }: { from: string; codes: ReadonlySet<string> | null },
): AsyncGenerator<Compared> {
  const before = await townsOfSeries(both[0], series);
  const after = await townsOfSeries(both[1], series);
  const fields = [await readSeries(both[0], series), await readSeries(both[1], series)] as const;
  const wanted = (towns: readonly SeriesOfTown[]) =>
    towns.filter(({ code }) => code >= from && (codes?.has(code) ?? true));
  for (const [first, last] of piecesOf(
    wanted(before),
    wanted(after),
    codes ? 0 : FIGURES_AT_ONCE,
  )) {
    const piece = (towns: readonly SeriesOfTown[]) =>
      towns.filter(({ code }) => code >= first && code <= last);
    const old = await readTowns(both[0], fields[0], series, piece(before));
    const now = await readTowns(both[1], fields[1], series, piece(after));
    yield {
      through: last,
      rows: old.length + now.length,
      changes: compareTowns(old, now),
    };
  }
}

/** Compares town by town, so that the changes of one stand together whatever their ids. */
function compareTowns(before: readonly DiffRecord[], after: readonly DiffRecord[]): Change[] {
  const codeOf = ({ municipalityCode }: DiffRecord) => municipalityCode ?? '';
  const [old, now] = [groupsOf(before, codeOf), groupsOf(after, codeOf)];
  const codes = [...new Set([...old.keys(), ...now.keys()])].sort();
  return codes.flatMap((code) => compareRecords(old.get(code) ?? [], now.get(code) ?? []));
}

/** From which town to which a piece goes: as many as have no more figures together, or one. */
function piecesOf(
  before: readonly SeriesOfTown[],
  after: readonly SeriesOfTown[],
  most: number,
): (readonly [first: string, last: string])[] {
  const sizes = new Map<string, number>();
  for (const { code, from, to } of [...before, ...after]) {
    sizes.set(code, Math.max(sizes.get(code) ?? 0, to - from));
  }
  const pieces: { first: string; last: string; figures: number }[] = [];
  for (const [code, figures] of [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const piece = pieces.at(-1);
    if (piece && piece.figures + figures <= most) {
      piece.last = code;
      piece.figures += figures;
    } else pieces.push({ first: code, last: code, figures });
  }
  return pieces.map(({ first, last }) => [first, last]);
}

/** The series and the figures of these towns. */
async function readTowns(
  db: DataSource,
  fields: DiffRecord['fields'],
  series: string,
  towns: readonly SeriesOfTown[],
): Promise<DiffRecord[]> {
  const ofTowns = towns.map(({ code }): DiffRecord => {
    const id = `statistic/${series}/${code}`;
    const municipalityCode = code;
    return {
      ...{ type: 'StatisticSeries', id, municipalityCode },
      fields: { ...fields, municipalityCode },
    };
  });
  const records = [...ofTowns];
  for (const range of joined(towns)) records.push(...(await readFigures(db, range)));
  return records;
}

/** Ranges that go on from each other as one: nearly all do, since figures are numbered town by town. */
function joined(towns: readonly FigureRange[]): FigureRange[] {
  const ranges: FigureRange[] = [];
  for (const { from, to } of [...towns].sort((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (last?.to === from) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}
