import { fold } from '../../lib/text.js';
import type { Block, Line } from '../blocks/block.js';
import type { FoundPartners, FoundPlan, FoundSisterCity } from './found-partners.js';
import { periodIn } from './period.js';
import { plansOfLists } from './plan-lists.js';
import { plansOfTable } from './plan-tables.js';
import { sistersOfLists } from './sister-lists.js';
import { sistersOfProse } from './sister-prose.js';
import { sistersOfTable } from './sister-tables.js';

/** The sister cities and the plans with periods that tables and lists of a document name, each once. */
export function findPartners(blocks: readonly Block[]): FoundPartners {
  const lines = blocks.filter((block): block is Line => block.kind === 'LINE');
  const listed = [...blocks.flatMap(sistersAt), ...sistersOfLists(lines)];
  const sisters = [...listed, ...sistersOfProse(lines).filter(isNewTo(listed))];
  const plans = [...blocks.flatMap(plansAt), ...plansOfLists(lines)];
  return {
    sisterCities: onceEach(sisters, (one) => fold(one.date?.text ?? '')),
    plans: onceEach(plans, (one) => JSON.stringify(one.period && periodIn(one.period.text))),
  };
}

const sistersAt = (block: Block, at: number, blocks: readonly Block[]): FoundSisterCity[] => {
  const above = blocks[at - 1];
  if (block.kind !== 'TABLE') return [];
  return sistersOfTable(block, above?.kind === 'LINE' ? above : null);
};

/** Running text adds what no list names. */
const isNewTo = (listed: readonly FoundSisterCity[]) => {
  const names = new Set(listed.map(({ name }) => fold(name.text)));
  return ({ name }: FoundSisterCity) => !names.has(fold(name.text));
};

const plansAt = (block: Block): FoundPlan[] => (block.kind === 'TABLE' ? plansOfTable(block) : []);

/** What is named several times counts once; where two places contradict each other both are doubted. */
function onceEach<T extends FoundSisterCity | FoundPlan>(
  found: readonly T[],
  claim: (one: T) => string,
): T[] {
  const groups = grouped(found, ({ name }) => fold(name.text));
  return groups.flatMap((same) => {
    const claims = grouped(same, claim).flatMap(([first]) => first ?? []);
    if (claims.length === 1) return claims;
    return claims.map((one) => ({
      ...one,
      doubts: [{ kind: 'NOT_READ_FOR_CERTAIN' as const, about: same.map(({ name }) => name) }],
    }));
  });
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
