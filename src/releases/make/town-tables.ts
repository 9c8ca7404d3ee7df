import type { KpiState } from '../../db/entities/kpi.entity.js';
import { groupsOf } from '../../lib/align.js';
import type { Insert } from '../sink.js';
import type { TownRows } from '../source.js';
import { checkReferences, leadsNowhere } from './numbers.js';
import { planFigureWriter } from './plan-figures.js';
import { ANY, columnValue, TOWN_TABLES, type TownTable, tableName } from './tables.js';
import { TOWN_TABLE_KEYS, type TownParts, type TownState } from './town-state.js';

type StatedKpi = TownRows['kpi'][number] & KpiState;

/** What a row has that is no content of its own. */
const NUMBERED = ['position', 'firstFigure', 'figures', 'hasTarget', 'hasActual', 'targetState'];

/** Writes the rows of a town, table by table, figures behind their KPI. */
export type WriteTables = (town: TownState, kpis: readonly StatedKpi[]) => Promise<void>;

export function townTablesWriter(parts: TownParts): WriteTables {
  const { writer } = parts;
  const writeFigures = planFigureWriter(parts);
  const tables = TOWN_TABLE_KEYS.map((table) => ({
    table,
    spec: TOWN_TABLES[table],
    insert: writer.into(tableName(table), TOWN_TABLES[table].columns),
    content: TOWN_TABLES[table].columns.filter((name) => !NUMBERED.includes(name)),
  }));

  return async (town, kpis) => {
    const figures = groupsOf(town.rows.observation, ({ kpiId }) => kpiId);
    for (const { table, spec, insert, content } of tables) {
      const known = (target: string) => ({
        has: (id: string) =>
          target === ANY ? town.isRecord(id) : town.find(target, id) !== undefined,
      });
      town.block.add(table);
      for (const row of table === 'kpi' ? kpis : town.rows[table]) {
        checkReferences(table, spec, row, known);
        town.block.add(JSON.stringify(content.map((name) => columnValue(row, name))));
        await writeRow(town, table, row, insert, figures);
      }
    }
    const [left] = figures.keys();
    if (left !== undefined) throw leadsNowhere('a figure', 'kpiId', 'kpi', left);
  };

  async function writeRow(
    town: TownState,
    table: TownTable,
    row: object & { id?: string },
    insert: Insert,
    figures: Map<string, TownRows['observation'][number][]>,
  ): Promise<void> {
    const position = town.numbers.get(table)?.get(row.id ?? '');
    let whole: object = { ...row, position };
    if (table === 'kpi') {
      const kpi = row as StatedKpi;
      const own = figures.get(kpi.id) ?? [];
      figures.delete(kpi.id);
      whole = { ...whole, ...(await writeFigures(town, kpi, position as number, own)) };
    }
    await insert(TOWN_TABLES[table].columns.map((name) => columnValue(whole, name)));
  }
}
