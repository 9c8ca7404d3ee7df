import type { DataSource } from 'typeorm';
import type { ValueCount } from '../../db/counting.js';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { ActualSource } from '../../domain/vocabulary.js';
import {
  among,
  type Conditions,
  type Counted,
  countsOf,
  named,
  positions,
} from './count-stored.js';

/** Figures of these indicators and towns: of all where there is no list. */
interface FiguresMeant {
  source?: ActualSource | null;
  indicators: readonly IndicatorEntity[] | null;
  towns?: readonly MunicipalityEntity[];
  /** What is asked of each figure besides. */
  conditions: Conditions;
}

/** What figures are of, and how it says its town and its indicator. */
const OWNERS = {
  PLAN: { table: 'kpi', town: 'owner."municipalityCode"', indicator: 'owner."indicatorId"' },
  OFFICIAL: { table: 'series_town', town: 'owner."town"', indicator: 'series."indicatorId"' },
} satisfies Record<ActualSource, object>;

/** Counts figures by what they are of: KPIs, and series in towns, whose profiles say how many they have of which. */
export async function countByProfile(
  db: DataSource,
  { municipalities }: Pick<ReleaseInMemory, 'municipalities'>,
  { source, indicators, towns, conditions }: FiguresMeant,
  column?: Counted,
): Promise<ValueCount[]> {
  const counts = { PLAN: ofPlans, OFFICIAL: ofStatistics };
  const asked = source ? [source] : (Object.keys(OWNERS) as ActualSource[]);
  return (await Promise.all(asked.map((one) => counts[one]()))).flat();

  function ofPlans() {
    return sums('PLAN', towns && idsOf(towns));
  }

  async function ofStatistics() {
    const sum = await sums('OFFICIAL', towns && positions(towns));
    return column === 'town' ? named(sum, municipalities.rows) : sum;
  }

  function sums(of: ActualSource, townsOfOwners?: readonly unknown[]) {
    const { table, town, indicator } = OWNERS[of];
    const isOfOwner = column === 'town' || column === 'indicator';
    const query = db
      .createQueryBuilder()
      .select('SUM(has."figures")', 'count')
      .from(table, 'owner')
      .innerJoin(
        (profiles) => {
          profiles.select('row."profile"', 'profile').addSelect('SUM(row."figures")', 'figures');
          profiles.from('figure_profile', 'row').groupBy('row."profile"');
          if (column && !isOfOwner) {
            profiles.addSelect(`row."${column}"`, 'value').addGroupBy(`row."${column}"`);
          }
          for (const [sql, values] of conditions) profiles.andWhere(sql, values);
          return profiles;
        },
        'has',
        'has."profile" = owner."profile"',
      );
    if (of === 'OFFICIAL') {
      query.innerJoin('series', 'series', 'series."position" = owner."series"');
    }
    const meant = [
      ...(indicators ? [among(indicator, idsOf(indicators))] : []),
      ...(townsOfOwners ? [among(town, townsOfOwners)] : []),
    ];
    for (const [sql, values] of meant) query.andWhere(sql, values);
    if (isOfOwner) return countsOf(query, column === 'town' ? town : indicator);
    return countsOf(query, column && 'has."value"');
  }
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
