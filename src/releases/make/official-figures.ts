import { OFFICIAL } from '../../db/official.js';
import type { SeriesHead } from '../../db/series-head.js';
import { usualId } from '../../db/usual-id.js';
import { usualPrint } from '../../db/usual-print.js';
import type { Rows } from '../../ingest/assemble/rows.js';
import type { Sink } from '../sink.js';
import { FIGURE_COLUMNS } from './stored-figure.js';

/** Says where each series has figures of each town, in two numbers each. */
export interface OfficialFigures {
  /** Begins a series; the next ones are of it. */
  series(head: SeriesHead): void;
  put(town: number, first: number, figures: number): void;
  /** The heads of all series, in order. */
  heads: readonly SeriesHead[];
  /** How many series of each indicator a town has. */
  countOf(town: number): Map<string, number>;
  /** Those of a town that are of the indicators, with their figures as they came. */
  ofTown(
    sink: Sink,
    town: number,
    code: string,
    isWanted: (indicatorId: string) => boolean,
  ): Promise<Pick<Rows, 'statisticSeries' | 'observation'>>;
}

/** A statement of more parts is refused. */
const MOST_PARTS = 100;

export function officialFigures(towns: number): OfficialFigures {
  const heads: SeriesHead[] = [];
  const firsts: Uint32Array[] = [];
  const counts: Uint16Array[] = [];
  return {
    heads,
    series(head) {
      heads.push(head);
      firsts.push(new Uint32Array(towns));
      counts.push(new Uint16Array(towns));
    },
    put(town, first, figures) {
      (firsts.at(-1) as Uint32Array)[town] = first - OFFICIAL;
      (counts.at(-1) as Uint16Array)[town] = figures;
    },
    countOf(town) {
      const all = new Map<string, number>();
      for (const [i, { indicatorId }] of heads.entries()) {
        if (counts[i]?.[town]) all.set(indicatorId, (all.get(indicatorId) ?? 0) + 1);
      }
      return all;
    },
    async ofTown(sink, town, code, isWanted) {
      const own = heads.flatMap((head, i) => {
        const figures = counts[i]?.[town] ?? 0;
        if (figures === 0 || !isWanted(head.indicatorId)) return [];
        const first = OFFICIAL + (firsts[i]?.[town] as number);
        return [{ head, id: `statistic/${head.id}/${code}`, first, figures }];
      });
      const found: Pick<Rows, 'statisticSeries' | 'observation'> = {
        statisticSeries: [],
        observation: [],
      };
      for (let i = 0; i < own.length; i += MOST_PARTS) {
        const part = own.slice(i, i + MOST_PARTS);
        const selects = part.map(
          ({ first, figures }) =>
            `SELECT ${COLUMNS} FROM "figure" WHERE "position" >= ${first} AND "position" < ${first + figures}`,
        );
        const rows = await sink.query<StoredRow>(selects.join(' UNION ALL '));
        let next = 0;
        for (const { head, id, figures } of part) {
          const { unit: _, periodType: __, id: ___, ...rest } = head;
          found.statisticSeries.push({ ...rest, id, municipalityCode: code });
          for (const row of rows.slice(next, next + figures)) {
            found.observation.push(wholeFigure(row, head, id, code));
          }
          next += figures;
        }
      }
      return found;
    },
  };
}

const COLUMNS = FIGURE_COLUMNS.map((name) => `"${name}"`).join(', ');

/** A figure as it is stored. */
type StoredRow = {
  [K in keyof Rows['observation'][number]]: Rows['observation'][number][K] | null;
} & Pick<Rows['observation'][number], 'measure' | 'obsStatus'> & { position: number };

function wholeFigure(
  row: StoredRow,
  { indicatorId, unit: ownUnit, periodType }: SeriesHead,
  statisticId: string,
  municipalityCode: string,
): Rows['observation'][number] {
  const { position, measure, year, value, missing } = row;
  const unit = row.unit ?? ownUnit;
  return {
    ...{
      municipalityCode,
      kpiId: null,
      statisticId,
      indicatorId,
      measure,
      year,
      value,
      missing,
      unit,
    },
    id: row.id ?? usualId(statisticId, { measure, year }),
    periodType: row.periodType ?? periodType,
    date: row.date,
    valueTo: row.valueTo,
    comparator: row.comparator ?? 'EQUAL',
    raw: row.raw ?? usualPrint({ position, value, unit }) ?? '',
    wanted: row.wanted,
    obsStatus: row.obsStatus,
    note: row.note,
  };
}
