import { fold } from '../../lib/text.js';
import type { Definition } from '../definition.js';
import type { Facets, Qualified } from '../facets.js';

/** Whether one of two at least is the wanted one. */
export const either = <T>(a: T, b: T, wanted: T) => a === wanted || b === wanted;

/** Whether both are of one statistic: what it fixes is the same, though a table may not print it. */
export const sameSource = ({ facets: a }: { facets: Facets }, { facets: b }: { facets: Facets }) =>
  a.source !== null && a.source === b.source;

/** Whether one table prints both: what it does not print of its time is the same for all of its towns. */
export const sameTable = (a: Pick<Definition, 'table'>, b: Pick<Definition, 'table'>) =>
  a.table !== null && a.table === b.table;

/** The parts of a population, in no order. */
export const groupsOf = ({ groups }: Facets): string | null =>
  groups.length === 0 ? null : groups.map(qualified).sort().join(' ');

const qualified = ({ kind, detail }: Qualified<string>) =>
  detail === null ? kind : `${kind} ${fold(detail)}`;

const folded = (printed: string | null) => (printed === null ? null : fold(printed));

/** How what two series print lies to each other. */
export type Relation = 'SAME' | 'DIFFERENT' | 'ONE_PRINTED' | 'NONE_PRINTED';

export function relationOf(a: string | null, b: string | null): Relation {
  if (a === null && b === null) return 'NONE_PRINTED';
  if (a === null || b === null) return 'ONE_PRINTED';
  return folded(a) === folded(b) ? 'SAME' : 'DIFFERENT';
}

/** Whether something particular is printed of both and all that is printed of both is the same. */
export function sameParticulars(a: Facets, b: Facets): boolean {
  const relations = [
    relationOf(a.detail, b.detail),
    relationOf(a.coverage, b.coverage),
    relationOf(a.threshold, b.threshold),
    relationOf(a.event, b.event),
    relationOf(a.season, b.season),
    relationOf(groupsOf(a), groupsOf(b)),
  ];
  return (
    relations.includes('SAME') && relations.every((one) => one === 'SAME' || one === 'NONE_PRINTED')
  );
}
