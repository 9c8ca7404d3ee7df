import { Ctx, Query, Resolver } from 'type-graphql';
import type { ReleaseRecord } from '../../db/catalogue/record.js';
import type { Context } from '../context.js';
import { tellWhatChanges } from '../tell-what-changes.js';
import { MOST_RELEASES } from './release.cost.js';
import { Release } from './release.type.js';

@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => [Release], {
    description: `The releases that are kept here, the newest first, ${MOST_RELEASES} at most. One that another version of the program has made may have other tables: its address then answers UNKNOWN_RELEASE, and says so. They change while one release is served: they are told at \`/graphql\` only, and their answer is kept by nobody.`,
  })
  async releases(@Ctx() context: Context): Promise<Release[]> {
    tellWhatChanges(context);
    const records = await context.releases.list();
    return records.slice(0, MOST_RELEASES).map((record) => toldBy(context, record));
  }
}

const toldBy = (
  { memory, publicUrl }: Context,
  { id, made, inputs, counts, pinned }: ReleaseRecord,
): Release => ({
  release: id,
  made,
  inputs,
  counts: Object.entries(counts).map(([table, rows]) => ({ table, rows })),
  pinned,
  isCurrent: id === memory.release.id,
  url: `${publicUrl()}/releases/${id}/graphql`,
});
