import type { Counting, ValueCount } from '../../db/counting.js';
import type { Context } from '../context.js';
import { findIndicator } from '../indicators/indicator.store.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { countByProfile } from './count-by-profile.js';
import {
  among,
  type Conditions,
  type Counted,
  countStored,
  named,
  positions,
} from './count-stored.js';
import type { ObservationFilter } from './observation.input.js';

/** What figures were counted by when the release was made, by how a grouping names it. */
const COUNTED: Record<string, Counted> = {
  'row.indicatorId': 'indicator',
  'row.year': 'year',
  'row.measure': 'measure',
  'row.missing': 'missing',
  'row.municipalityCode': 'town',
};

/**
 * Counts the figures of a filter from what was counted when the release was made: by indicator, by town, and by the
 * profiles of KPIs and series where some of both are asked for. No figure is looked at.
 */
export function figureCounting(
  { db, memory }: Pick<Context, 'db' | 'memory'>,
  filter: ObservationFilter | null | undefined,
  ofIndicator?: string,
): Counting {
  const { municipalityCodes, source, indicator, theme, ...words } = withCodes(memory, filter) ?? {};
  const isOfSome = [indicator, ofIndicator, theme].some((one) => typeof one === 'string');
  const conditions = conditionsOf(words);
  const indicators = isOfSome ? indicatorsMeant() : null;
  const towns = municipalityCodes?.flatMap((code) => memory.municipalities.byId.get(code) ?? []);
  return {
    total: async () => (await counts()).reduce((sum, { count }) => sum + count, 0),
    async by({ by }) {
      const column = COUNTED[by];
      if (!column) throw new Error(`figures are counted by ${Object.keys(COUNTED)}, not by ${by}`);
      return counts(column);
    },
  };

  async function counts(column?: Counted): Promise<ValueCount[]> {
    const isByTown = towns || column === 'town';
    const isByIndicator = indicators || column === 'indicator';
    if (isByTown && isByIndicator) {
      return countByProfile(db, memory, { source, indicators, towns, conditions }, column);
    }
    const counted = await countStored(db, isByTown ? 'town_count' : 'figure_count', column, [
      ...conditions,
      ...(source ? [['row."isPlan" = :isPlan', { isPlan: source === 'PLAN' }] as const] : []),
      ...(indicators ? [among('row."indicator"', positions(indicators))] : []),
      ...(towns ? [among('row."town"', positions(towns))] : []),
    ]);
    if (column === 'town') return named(counted, memory.municipalities.rows);
    return column === 'indicator' ? named(counted, memory.indicators.rows) : counted;
  }

  function indicatorsMeant() {
    const asked = typeof indicator === 'string' ? findIndicator(memory, indicator).id : undefined;
    return memory.indicators.rows.filter(
      (row) =>
        row.id === (asked ?? row.id) &&
        row.id === (ofIndicator ?? row.id) &&
        row.theme === (theme || row.theme),
    );
  }
}

function conditionsOf({
  years,
  measures,
  missing,
  obsStatus,
}: Pick<ObservationFilter, 'years' | 'measures' | 'missing' | 'obsStatus'>): Conditions {
  const conditions: Conditions[number][] = [];
  const { from, to } = years ?? {};
  if (typeof from === 'number') conditions.push(['row."year" >= :from', { from }]);
  if (typeof to === 'number') conditions.push(['row."year" <= :to', { to }]);
  for (const [column, values] of Object.entries({ measure: measures, missing, obsStatus })) {
    if (values) conditions.push(among(`row."${column}"`, values));
  }
  return conditions;
}
