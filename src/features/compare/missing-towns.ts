import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { couldHaveFigure } from '../../domain/missing.js';
import { type Measure, MissingReason } from '../../domain/vocabulary.js';
import type { LaidCell, LaidRow } from './lay-grid.js';

/** The towns that have no value of a year and measure for one reason. */
export interface MissingTowns {
  year: number;
  measure: Measure;
  reason: MissingReason;
  towns: readonly MunicipalityEntity[];
}

/**
 * Who is missing and why, by year, measure and reason: each town once. A town is missing where none of its
 * series has a value, those only RELATED apart; what its own source says of the gap goes before what nobody
 * printed, and what could be before what cannot.
 */
export function summariseMissing(rows: readonly LaidRow[]): MissingTowns[] {
  const ofTown = new Map<MunicipalityEntity, LaidRow[]>();
  for (const row of rows) {
    if (row.match === 'RELATED') continue;
    const others = ofTown.get(row.municipality);
    if (others) others.push(row);
    else ofTown.set(row.municipality, [row]);
  }
  const places = rows[0]?.cells ?? [];
  return places.flatMap(({ year, measure }, i) => {
    const missing = [...ofTown].map(([town, series]) => {
      return { town, reason: whyMissing(series.map(({ cells }) => cells[i] as LaidCell)) };
    });
    return Object.values(MissingReason).flatMap((reason) => {
      const towns = missing.filter((one) => one.reason === reason).map(({ town }) => town);
      return towns.length > 0 ? [{ year, measure, reason, towns }] : [];
    });
  });
}

/** The reason that says most of the gap of one town; null where one of its series has a value. */
function whyMissing(cells: readonly LaidCell[]): MissingReason | null {
  if (cells.some(({ missing }) => missing === null)) return null;
  const rating = ({ observation, missing, series }: LaidCell) =>
    Number(observation !== null) * 4 +
    Number(couldHaveFigure(missing)) * 2 +
    Number(series.statistic !== null);
  const [first] = [...cells].sort((a, b) => rating(b) - rating(a));
  return first?.missing ?? null;
}
