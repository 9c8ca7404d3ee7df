import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Both } from '../../db/diff/change.js';
import type { WantedChanges } from '../../db/diff/compare-releases.js';
import { diffSize } from '../../db/diff/diff-size.js';
import { countChanges, pageOfChanges } from '../../db/diff/page-of-changes.js';
import { Language } from '../../domain/vocabulary.js';
import { type Connection, pageSize } from '../connection.js';
import type { Context } from '../context.js';
import { languageArg } from '../language.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { cursorOf, placeOfCursor } from './diff-cursor.js';
import { MOST_COUNTED } from './most-counted.js';
import { ReleaseDiffArgs, ReleaseDiffFilter } from './release-diff.input.js';
import { ChangeCount, ReleaseChange, ReleaseChangeConnection } from './release-diff.type.js';
import { withReleases } from './with-releases.js';

/** Which releases are compared, and what is wanted of it. */
interface Compared {
  ids: readonly [from: string, to: string];
  wanted: WantedChanges;
}

type Page = Omit<Connection<ReleaseChange>, 'counting'>;

@Resolver(() => ReleaseChangeConnection)
export class ReleaseDiffResolver {
  @Query(() => ReleaseChangeConnection, {
    description:
      'What became of every record from one release to another: by town, series and table, there by id. Applied to the first, removals before the rest, they give the second. Both stay as they are, so the answer is the same for ever. A page may hold fewer rows than `first`, even none, where much had to be compared to find them: go on from its `endCursor` while `hasNextPage`.',
  })
  async releaseDiff(
    @Ctx() context: Context,
    @Args(() => ReleaseDiffArgs) args: ReleaseDiffArgs,
    @Arg('filter', () => ReleaseDiffFilter, { nullable: true, description: 'Which changes.' })
    filter?: ReleaseDiffFilter,
  ): Promise<Page & Compared> {
    const first = pageSize(args);
    const behind = typeof args.after === 'string' ? placeOfCursor(args.after) : null;
    const ids = [args.from, args.to] as const;
    const { kinds, types, municipalityCodes } = withCodes(context.memory, filter) ?? {};
    const wanted = { kinds: kinds ?? null, types: types ?? null, codes: municipalityCodes ?? null };
    const { changes, next } = await withReleases(context, ids, (both) =>
      pageOfChanges(both, wanted, { first, behind }),
    );
    const edges = changes.map(({ change: { id: recordId, ...change }, place }) => ({
      cursor: cursorOf(place),
      node: { ...change, recordId },
    }));
    const pageInfo = {
      hasNextPage: next !== null,
      hasPreviousPage: behind !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: next ? cursorOf(next) : (edges.at(-1)?.cursor ?? null),
    };
    return { edges, nodes: edges.map(({ node }) => node), pageInfo, ids, wanted };
  }

  @FieldResolver(() => [ChangeCount], {
    nullable: true,
    description:
      'How many changes there are, by type and kind: of the whole list, not of this page. Null where the parts that differ are too large to be compared whole for it: `countNote` says so.',
  })
  counts(
    @Root() { ids, wanted }: Compared,
    @Ctx() context: Context,
  ): Promise<ChangeCount[] | null> {
    return withReleases(context, ids, async (both) =>
      (await mayCount(both)) ? countChanges(both, wanted) : null,
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why `counts` is null; null where it is not.',
  })
  countNote(
    @Root() { ids }: Compared,
    @Ctx() context: Context,
    @Arg('language', () => Language, languageArg) language: Language,
  ): Promise<string | null> {
    return withReleases(context, ids, async (both) =>
      (await mayCount(both)) ? null : TOO_MANY[language],
    );
  }
}

const mayCount = async (both: Both) => (await diffSize(both)) <= MOST_COUNTED;

const TOO_MANY: Record<Language, string> = {
  JA: `異なる部分が ${MOST_COUNTED} 行を超えるため、ここでは数えません。手元では npm run cli -- releases diff が数えます。`,
  EN: `The parts that differ have more than ${MOST_COUNTED} rows, so they are not counted here; npm run cli -- releases diff counts them.`,
};
