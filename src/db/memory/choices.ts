/**
 * What a shelf is of: the KPIs of a town, its official series, an indicator with both in a block of towns or in
 * one town, or KPIs that stand side by side.
 */
export type Choice = OfTown | OfBlock | OfPair | OfKpis;
export type ChoiceKind = Choice['kind'];
/** Which series of a town. */
export type TownKind = 'plans' | 'official';
interface OfTown {
  kind: TownKind;
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

interface OfKpis {
  kind: 'kpis';
  /** The positions of the first and the last of them. */
  first: number;
  last: number;
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

/** About as many KPIs as stand on a page of a list. */
const MOST_KPIS = 16;

/** The KPIs around one at a position. */
export function kpisBeside(position: number): OfKpis {
  const first = position - (position % MOST_KPIS);
  return { kind: 'kpis', first, last: first + MOST_KPIS - 1 };
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
  if (kind === 'plans' || kind === 'official') return { kind, municipalityCode };
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
  return `${choice.municipalityCode}:${choice.kind}`;
}
