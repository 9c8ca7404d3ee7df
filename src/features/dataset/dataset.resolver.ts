import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { countAll, countByMunicipality } from './count.js';
import { Dataset, DatasetCounts, MunicipalityCounts } from './dataset.type.js';

@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => Dataset, { description: 'What this server serves: release, licence, counts.' })
  dataset(@Ctx() { memory, publicUrl }: Context): Dataset {
    const { id, name, licence } = memory.release;
    return { name, release: id, licence, correctionsUrl: `${publicUrl()}/corrections` };
  }

  @FieldResolver(() => DatasetCounts, { description: 'How much it holds.' })
  counts(@Ctx() { db }: Context): Promise<DatasetCounts> {
    return countAll(db);
  }

  @FieldResolver(() => [MunicipalityCounts], {
    description: 'The same for each municipality of which we hold a document.',
  })
  countsByMunicipality(@Ctx() { db }: Context): Promise<MunicipalityCounts[]> {
    return countByMunicipality(db);
  }
}
