import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { nearest, type PeerFigures, type PeerYears, peerYears } from '../../domain/peers.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';
import { codesAsked } from './ask-towns.js';
import { type ComparedFigures, type FiguresOfTown, figuresOf, peerTable } from './peer-table.js';

/** Whose peers are wanted. */
export interface PeerRequest {
  of: string;
  year?: number | null;
  first?: number;
}

/** How many, where it is not said. */
export const PEERS = 10;

/** A town with what it is held against others by. */
export interface PeerTown {
  municipality: MunicipalityEntity;
  /** From the town whose peers are wanted; null where one of them lacks a figure. */
  distance: number | null;
  figures: ComparedFigures;
}

export interface FoundPeers {
  town: PeerTown;
  /** Null where no year has what is wanted. */
  years: PeerYears | null;
  /** The nearest, as many as are wanted. */
  peers: PeerTown[];
  /** How many towns there are to choose from. */
  candidates: number;
  /** The towns that lack a figure. */
  lacking: PeerTown[];
}

const NOTHING: ComparedFigures = {
  POPULATION: null,
  OLDER_RESIDENTS: null,
  FISCAL_CAPACITY: null,
};

/**
 * The towns nearest to one, by their official figures.
 * @throws CodedError UNKNOWN_MUNICIPALITY, AMBIGUOUS_MUNICIPALITY; `argument` is what errors call the town
 */
export function peersAsked(
  context: Context,
  argument: string,
  { of, year = null, first = PEERS }: PeerRequest,
): Promise<FoundPeers> {
  const [code] = codesAsked(context.memory, argument, [of]) as [string];
  return findPeers(context, JSON.stringify({ code, year, first }));
}

/** Found once for a request, under however many parents they are asked for. */
const findPeers = perOwner(async (context: Context, key): Promise<FoundPeers> => {
  const { code, year, first } = JSON.parse(key) as {
    code: string;
    year: number | null;
    first: number;
  };
  const municipality = rowOf(context.memory.municipalities, code);
  const table = await peerTable(context);
  const years = yearsOf(table, year);
  if (!years) {
    const town = { municipality, distance: null, figures: NOTHING };
    return { town, years, peers: [], candidates: 0, lacking: [] };
  }
  const towns = new Map<string, PeerFigures>();
  const shown = new Map<string, PeerTown>();
  for (const [one, figures] of table) {
    const compared = inYears(figures, years);
    const known = figuresOf(compared);
    if (known) towns.set(one.id, known);
    shown.set(one.id, { municipality: one, distance: null, figures: compared });
  }
  const at = (id: string, distance: number | null) => ({ ...shown.get(id), distance }) as PeerTown;
  const found = towns.has(code) ? nearest(code, towns) : [];
  return {
    town: at(code, towns.has(code) ? 0 : null),
    years,
    peers: found.slice(0, first).map(({ code: id, distance }) => at(id, distance)),
    candidates: towns.size - Number(towns.has(code)),
    lacking: [...shown.values()].filter(
      ({ municipality: { id } }) => id !== code && !towns.has(id),
    ),
  };
});

const inYears = (figures: FiguresOfTown, { census, fiscalYear }: PeerYears): ComparedFigures => ({
  POPULATION: figures.POPULATION.get(census) ?? null,
  OLDER_RESIDENTS: figures.OLDER_RESIDENTS.get(census) ?? null,
  FISCAL_CAPACITY: figures.FISCAL_CAPACITY.get(fiscalYear) ?? null,
});

/** The years of which most towns have all figures; of a year that is wanted only that. */
function yearsOf(
  table: ReadonlyMap<MunicipalityEntity, FiguresOfTown>,
  wanted: number | null,
): PeerYears | null {
  const towns = [...table.values()];
  const those = (measure: keyof FiguresOfTown) => [
    ...new Set(towns.flatMap((figures) => [...figures[measure].keys()])),
  ];
  const fiscalYears = those('FISCAL_CAPACITY').filter((one) => wanted === null || one === wanted);
  return peerYears(
    fiscalYears,
    those('POPULATION'),
    (years) => towns.filter((figures) => figuresOf(inYears(figures, years)) !== null).length,
  );
}

/**
 * A filter without `peersOf`: its towns, and the town itself, as codes.
 * @throws CodedError UNKNOWN_MUNICIPALITY, AMBIGUOUS_MUNICIPALITY; `argument` is what errors call the filter
 */
export async function withoutPeers<F extends Narrowed>(
  context: Context,
  argument: string,
  filter: F | null | undefined,
): Promise<F | null | undefined> {
  if (!filter?.peersOf) return filter;
  const { town, peers } = await peersAsked(context, `${argument}.peersOf.of`, filter.peersOf);
  const found = [town, ...peers].map(({ municipality }) => municipality.id);
  const named = codesAsked(context.memory, `${argument}.codes`, filter.codes);
  const codes = named ? named.filter((code) => found.includes(code)) : found;
  const { peersOf: _, ...others } = filter;
  return { ...others, codes } as F;
}

/** What of a filter of towns names them. */
interface Narrowed {
  codes?: string[] | null;
  peersOf?: PeerRequest | null;
}
