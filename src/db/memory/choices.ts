import type { Range } from './kpi-ranges.js';

/**
 * What a shelf is of: KPIs of a town that stand side by side, its official series, an indicator with both in a
 * block of towns or in one town.
 */
export type Choice = OfKpis | OfTown | OfBlock | OfPair;
export type ChoiceKind = Choice['kind'];

interface OfKpis extends Range {
  kind: 'kpis';
}

interface OfTown {
  kind: 'official';
  municipalityCode: string;
}
interface OfBlock {
  kind: 'block';
  indicatorId: string;
  block: Block;
}
interface OfPair extends Whose {
  kind: 'pair';
}

/** Whose a series or a figure is. */
export interface Whose {
  municipalityCode: string;
  indicatorId: string;
}

/** Towns that lie side by side, by their positions. */
export interface Block {
  number: number;
  first: number;
  last: number;
}

/** How large a block is: as many as there are municipalities in Japan, and some more. */
const MOST_TOWNS = 2000;

/** As many KPIs as stand on a page of a list where its length is not asked for. */
const MOST_KPIS = 20;

/** The KPIs around one at a position, of all of its town. */
export function kpisBeside(position: number, town: Range): OfKpis {
  const first = position - ((position - town.first) % MOST_KPIS);
  return { kind: 'kpis', first, last: Math.min(first + MOST_KPIS - 1, town.last) };
}

/** In which block each town is, by its code. */
export type Blocks = ReadonlyMap<string, Block>;

export function blocksOf(towns: readonly { id: string; position: number }[]): Blocks {
  const blocks = new Map<string, Block>();
  for (let from = 0; from < towns.length; from += MOST_TOWNS) {
    const own = towns.slice(from, from + MOST_TOWNS);
    const [first = 0, last = 0] = [own[0]?.position, own.at(-1)?.position];
    const block = { number: from / MOST_TOWNS, first, last };
    for (const { id } of own) blocks.set(id, block);
  }
  return blocks;
}

/** The choice of a kind that a series of this indicator and town is of. */
export function choiceOf(
  kind: Exclude<ChoiceKind, 'kpis'>,
  whose: Whose,
  blocks: Blocks,
): Exclude<Choice, OfKpis> {
  const { municipalityCode, indicatorId } = whose;
  if (kind === 'official') return { kind, municipalityCode };
  if (kind === 'pair') return { kind, municipalityCode, indicatorId };
  const block = blocks.get(municipalityCode);
  if (!block) throw new Error(`${municipalityCode} is no town`);
  return { kind, indicatorId, block };
}

/** The name of the shelf of a choice. */
export function keyOf(choice: Choice): string {
  if (choice.kind === 'pair') return `${choice.indicatorId}/${choice.municipalityCode}`;
  if (choice.kind === 'block') return `${choice.indicatorId}#${choice.block.number}`;
  if (choice.kind === 'kpis') return `kpis ${choice.first}`;
  return choice.municipalityCode;
}
