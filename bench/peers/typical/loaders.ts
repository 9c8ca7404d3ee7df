import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import { groupBy } from '../shared/grid.mjs';
import { Kpi } from './kpi.js';
import { Prefecture } from './municipality.js';
import { Evidence, Observation } from './observation.js';

export interface Context {
  db: DataSource;
  prefectures: DataLoader<string, Prefecture>;
  kpis: DataLoader<string, Kpi[]>;
  observations: DataLoader<string, Observation[]>;
  evidence: DataLoader<string, Evidence[]>;
}

/** Loaders of one request. */
export function contextOf(db: DataSource): Context {
  const order = { position: 'ASC' } as const;
  return {
    db,
    prefectures: new DataLoader(async (codes) => {
      const rows = await db.getRepository(Prefecture).findBy({ code: In(codes) });
      const byCode = new Map(rows.map((row) => [row.code, row]));
      return codes.map((code) => byCode.get(code) ?? new Error(`no prefecture ${code}`));
    }),
    kpis: new DataLoader(async (codes) => {
      const where = { municipalityCode: In(codes) };
      const groups = groupBy(
        await db.getRepository(Kpi).find({ where, order }),
        'municipalityCode',
      );
      return codes.map((code) => groups.get(code) ?? []);
    }),
    observations: new DataLoader(async (ids) => {
      const where = { kpiId: In(ids) };
      const groups = groupBy(await db.getRepository(Observation).find({ where, order }), 'kpiId');
      return ids.map((id) => groups.get(id) ?? []);
    }),
    evidence: new DataLoader(async (ids) => {
      const where = { subjectId: In(ids) };
      const groups = groupBy(await db.getRepository(Evidence).find({ where, order }), 'subjectId');
      return ids.map((id) => groups.get(id) ?? []);
    }),
  };
}
