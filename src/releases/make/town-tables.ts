import type { KpiState } from '../../db/entities/kpi.entity.js';
import { groupsOf } from '../../lib/align.js';
import type { Value } from '../sink.js';
import type { TownRows } from '../source.js';
import { contentOf } from './content.js';
import { checkReferences, leadsNowhere } from './numbers.js';
import { planFigureWriter } from './plan-figures.js';
import { ANY, columnValue, TOWN_TABLES, tableName } from './tables.js';
import { TOWN_TABLE_KEYS, type TownParts, type TownState } from './town-state.js';

type StatedKpi = TownRows['kpi'][number] & KpiState;

/** What a row has that is no content of its own. */
const NUMBERED = [
  ...['position', 'firstFigure', 'figures', 'profile', 'hasTarget', 'hasActual', 'targetState'],
  ...['reachedReason', 'targetMissing', 'targetYear'],
];

/** Writes the rows of a town, table by table, figures behind their KPI. */
export type WriteTables = (town: TownState, kpis: readonly StatedKpi[]) => Promise<void>;

export function townTablesWriter(parts: TownParts): WriteTables {
  const { writer } = parts;
  const writeFigures = planFigureWriter(parts);
  const tables = TOWN_TABLE_KEYS.map((table) => {
    const { columns } = TOWN_TABLES[table];
    return {
      table,
      spec: TOWN_TABLES[table],
      insert: writer.into(tableName(table), columns),
      content: columns.flatMap((name, i) => (NUMBERED.includes(name) ? [] : [i])),
    };
  });

  return async (town, kpis) => {
    const figures = groupsOf(town.rows.observation, ({ kpiId }) => kpiId);
    for (const { table, spec, insert, content } of tables) {
      const known = (target: string) => ({
        has: (id: string) =>
          target === ANY ? town.isRecord(id) : town.find(target, id) !== undefined,
      });
      const put = (values: Value[], column: string, value: number) => {
        values[(spec.columns as readonly string[]).indexOf(column)] = value;
      };
      town.block.add(table);
      for (const row of table === 'kpi' ? kpis : town.rows[table]) {
        checkReferences(table, spec, row, known);
        const values = spec.columns.map((name) => columnValue(row, name));
        town.block.add(contentOf(content.map((i) => values[i] as Value)));
        const position = 'id' in row ? town.numbers.get(table)?.get(row.id) : undefined;
        if (position !== undefined) put(values, 'position', position);
        if (table === 'kpi') {
          const kpi = row as StatedKpi;
          const own = await writeFigures(town, kpi, position as number, figures.get(kpi.id) ?? []);
          figures.delete(kpi.id);
          put(values, 'firstFigure', own.firstFigure);
          put(values, 'figures', own.figures);
          put(values, 'profile', own.profile);
        }
        const wait = insert(values);
        if (wait) await wait;
      }
    }
    const [left] = figures.keys();
    if (left !== undefined) throw leadsNowhere('a figure', 'kpiId', 'kpi', left);
  };
}
