import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { tellWhatChanges } from '../tell-what-changes.js';
import { countAll, countByMunicipality } from './count.js';
import { Dataset, DatasetCounts, MunicipalityCounts } from './dataset.type.js';
import { Download } from './download.type.js';

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

  @FieldResolver(() => [Download], {
    description:
      'The files of the release, where they were made here; else none (docs/release-files.md says how they are). They may be made at any time: they are told at `/graphql` only, and their answer is kept by nobody.',
  })
  downloads(@Ctx() context: Context): Download[] {
    tellWhatChanges(context);
    const { memory, filesOf, publicUrl } = context;
    const { id } = memory.release;
    return filesOf(id).map(({ path, format, bytes, sha256, rows }) => {
      const url = `${publicUrl()}/releases/${id}/${path}`;
      return { name: path, format, bytes, sha256, rows, url };
    });
  }
}
