import type { GraphQLSchema } from 'graphql';
import type { Context } from '../features/context.js';
import { memoryReader } from '../features/prepare-memory.js';
import { inTurn } from '../lib/turn.js';
import type { Serving } from './answering.js';
import { ALL_CHECKS } from './arguments/all-checks.js';
import { checksOf } from './arguments/checks-of.js';
import { costWith } from './cost/cost-of.js';
import { measureRelease } from './cost/measure-release.js';
import { sizeRules } from './cost/size-rules.js';

/** Makes of releases that are open all that answers are read from. */
export function prepareServing(
  schema: GraphQLSchema,
  shelfBytes?: number,
): (open: { id: string; db: Context['db'] }) => Promise<Serving> {
  const readMemory = memoryReader(shelfBytes);
  const listers = checksOf(schema, ALL_CHECKS);
  return async ({ id, db }) => {
    const memory = await readMemory(db);
    const sizes = await measureRelease(db, memory);
    const costOf = await inTurn(() =>
      costWith(schema, { rules: sizeRules(schema, sizes), listers }),
    );
    return { release: id, db, memory, costOf };
  };
}
