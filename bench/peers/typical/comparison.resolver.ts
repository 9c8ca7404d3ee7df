import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { type DataSource, In, IsNull, Not } from 'typeorm';
import { layGrid } from '../shared/grid.mjs';
import { Comparison } from './comparison.js';
import { Indicator, Kpi, StatisticSeries } from './kpi.js';
import type { Context } from './loaders.js';
import { Municipality } from './municipality.js';
import { Evidence, Measure, Observation } from './observation.js';

const order = { position: 'ASC' } as const;

@Resolver()
export class ComparisonResolver {
  @Query(() => Comparison)
  async compare(
    @Arg('indicator', () => ID) id: string,
    @Arg('municipalities', () => [ID]) codes: string[],
    @Arg('from', () => Int) from: number,
    @Arg('to', () => Int) to: number,
    @Ctx() { db }: Context,
    @Arg('measures', () => [Measure], { nullable: true }) measures?: Measure[],
  ): Promise<Comparison> {
    const indicator = await db.getRepository(Indicator).findOneByOrFail({ id });
    const indicatorId = In([id, ...indicator.relatedIds]);
    const where = { indicatorId, municipalityCode: In(codes) };
    const found = await db.getRepository(Municipality).findBy({ code: In(codes) });
    const byCode = new Map(found.map((row) => [row.code, row]));
    const kpis = await db.getRepository(Kpi).find({ where, order });
    const statistics = await db.getRepository(StatisticSeries).find({ where, order });
    const figures = [
      ...(await figuresOf(db, 'kpiId', kpis)),
      ...(await figuresOf(db, 'statisticId', statistics)),
    ];
    const rows = layGrid({
      indicator,
      towns: codes.flatMap((code) => byCode.get(code) ?? []),
      kpis,
      statistics,
      figures,
      knownThrough: await knownThrough(db, figures),
      measures,
      from,
      to,
    });
    return { unit: indicator.unit, rows };
  }
}

/** The figures of series, with the series that each belongs to. */
async function figuresOf(
  db: DataSource,
  owner: 'kpiId' | 'statisticId',
  series: readonly { id: string }[],
) {
  const where = { [owner]: In(series.map(({ id }) => id)) };
  const rows = await db.getRepository(Observation).find({ where, order });
  return rows.map((row) => ({ ...row, seriesId: row[owner] }));
}

/** The last day that the documents of each series speak of. */
async function knownThrough(db: DataSource, figures: { id: string; seriesId: string | null }[]) {
  const subjectId = In(figures.map(({ id }) => id));
  const evidence = await db.getRepository(Evidence).find({
    where: { subjectId, startLine: Not(IsNull()) },
    relations: { document: true },
  });
  const seriesOf = new Map(figures.map((row) => [row.id, row.seriesId]));
  const known = new Map<string | null | undefined, string>();
  for (const { subjectId: id, document } of evidence) {
    const series = seriesOf.get(id);
    const day = document.knownThrough;
    if (day && day > (known.get(series) ?? '')) known.set(series, day);
  }
  return known;
}
