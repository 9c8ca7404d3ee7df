import type { TownRows } from '../source.js';
import type { Writer } from './writer.js';

/** Writes the goals that policies list, one a row. */
export function goalWriter(writer: Writer): (rows: Pick<TownRows, 'policy'>) => Promise<void> {
  const insert = writer.into('policy_goal', ['goal', 'policyId']);
  return async ({ policy }) => {
    for (const { id, sdgGoals } of policy) for (const goal of sdgGoals) await insert([goal, id]);
  };
}
