import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { In } from 'typeorm';
import { Kpi } from './kpi.js';
import type { Context } from './loaders.js';
import { Municipality, Prefecture } from './municipality.js';
import { Evidence, Observation } from './observation.js';

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => Municipality, { nullable: true })
  municipality(@Arg('code', () => ID) code: string, @Ctx() { db }: Context) {
    return db.getRepository(Municipality).findOneBy({ code });
  }

  @Query(() => [Municipality])
  async municipalities(@Arg('codes', () => [ID]) codes: string[], @Ctx() { db }: Context) {
    const rows = await db.getRepository(Municipality).findBy({ code: In(codes) });
    const byCode = new Map(rows.map((row) => [row.code, row]));
    return codes.flatMap((code) => byCode.get(code) ?? []);
  }

  @FieldResolver(() => Prefecture)
  prefecture(@Root() { prefectureCode }: Municipality, @Ctx() { prefectures }: Context) {
    return prefectures.load(prefectureCode);
  }

  @FieldResolver(() => [Kpi])
  async kpis(
    @Root() { code }: Municipality,
    @Arg('first', () => Int) first: number,
    @Ctx() { kpis }: Context,
  ) {
    return (await kpis.load(code)).slice(0, first);
  }
}

@Resolver(() => Kpi)
export class KpiResolver {
  @FieldResolver(() => [Observation])
  observations(@Root() { id }: Kpi, @Ctx() { observations }: Context) {
    return observations.load(id);
  }
}

@Resolver(() => Observation)
export class ObservationResolver {
  @FieldResolver(() => [Evidence])
  evidence(@Root() { id }: Observation, @Ctx() { evidence }: Context) {
    return evidence.load(id);
  }
}
