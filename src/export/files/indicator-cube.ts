import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import {
  figuresOn,
  type Shelved,
  type ShelvedKpi,
  type ShelvedStatistic,
} from '../../db/memory/shelf.js';
import { rowOf } from '../../db/memory/tables.js';
import { Measure } from '../../domain/vocabulary.js';
import { type CubeCell, jsonStat } from '../formats/json-stat.js';

/** The category of figures for which the source prints no year. */
const UNDATED = 'undated';

/** An indicator as a cube of its series, by measure and year: a KPI of a town, or an official series on one. */
export async function indicatorCube(
  { municipalities, shelves, release }: ReleaseInMemory,
  { id, name, unit }: IndicatorEntity,
): Promise<object> {
  const codes = municipalities.rows.map((row) => row.id);
  const held = await shelves.ofIndicators([id], codes);
  const all = held.flatMap(({ kpis, statistics }) => [...kpis, ...statistics]);
  const nameOf = (series: OfTown) => {
    const printed = 'planId' in series ? series.name : series.label;
    return `${rowOf(municipalities, series.municipalityCode).name} ${printed}`;
  };
  const cells = all.flatMap((series) => cellsOf(series));
  const years = [...new Set(cells.map(({ at }) => at[2] as string))].sort();
  return jsonStat({
    label: name,
    source: `まちくらべ / Machikurabe ${release.id}`,
    note: [
      'A status is the reason why there is no value (MissingReason), the SDMX code of one that is no normal value, or the comparator of a bound or a range (以内, 10～20), of which the value is the lower or the only end; data-dictionary.md says what each means.',
      'Each series has its own unit and its own way to count: `extension`. The upper end of a range stands in observations.',
    ],
    dimensions: {
      series: {
        label: '系列 / series',
        categories: new Map(all.map((one) => [one.id, nameOf(one)])),
      },
      measure: { label: '値の種類 / measure', categories: new Map(Object.entries(Measure)) },
      year: { label: '年 / year', categories: new Map(years.map((year) => [year, year])) },
    },
    role: { time: ['year'], metric: ['measure'] },
    cells,
    extension: {
      release: release.id,
      indicator: { id, unit },
      series: Object.fromEntries(all.map((one) => [one.id, describe(one)])),
    },
  });
}

type OfTown = (ShelvedKpi | ShelvedStatistic) & Shelved;

const describe = (series: OfTown) => ({
  municipality_code: series.municipalityCode,
  unit: 'planId' in series ? series.unit : series.series.unit,
  match: series.match,
});

const cellsOf = ({ id, shelf, place }: OfTown): CubeCell[] =>
  figuresOn(shelf)
    .of(place)
    .map(({ measure, year, value, missing, obsStatus, comparator }) => {
      const told = [obsStatus === 'A' ? [] : obsStatus, comparator === 'EQUAL' ? [] : comparator];
      return {
        at: [id, measure, year === null ? UNDATED : `${year}`],
        value,
        status: missing ?? (told.flat().join(' ') || null),
      };
    });
