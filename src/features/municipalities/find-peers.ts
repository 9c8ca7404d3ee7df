import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { GroupOfYear } from '../../db/entities/peer-group.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { nearest, type PeerFigures, type PeerYears, peerYears } from '../../domain/peers.js';
import { perOwner } from '../../lib/per-owner.js';
import { inTurn } from '../../lib/turn.js';
import { words } from '../../lib/words.js';
import type { Context } from '../context.js';
import { codesAsked } from './ask-towns.js';
import { groupOf, membersOf } from './peer-groups.js';
import { type ComparedFigures, type FiguresOfTown, figuresOf, peerTable } from './peer-table.js';

/** By what towns are alike. */
export const PeerBasis = words('NEAREST', 'GROUP');
export type PeerBasis = keyof typeof PeerBasis;

/** Whose peers are wanted. */
export interface PeerRequest {
  of: string;
  by?: PeerBasis;
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
  by: PeerBasis;
  town: PeerTown;
  /** Its official group where that is what is asked for: null where none is known. */
  group: GroupOfYear | null;
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
  { of, by = 'NEAREST', year = null, first = PEERS }: PeerRequest,
): Promise<FoundPeers> {
  const [code] = codesAsked(context.memory, argument, [of]) as [string];
  return findPeers(context, JSON.stringify({ code, by, year, first }));
}

/** Found once for a request, under however many parents they are asked for. */
const findPeers = perOwner(async (context: Context, key): Promise<FoundPeers> => {
  const { code, by, year, first } = JSON.parse(key) as Asked;
  const field = await fieldOf(context, code, by === 'NEAREST' ? year : null);
  const { town, years, near, apart } = field;
  if (by === 'NEAREST') {
    const lacking = apart.filter(({ figures }) => figuresOf(figures) === null);
    const candidates = near.length + apart.length - lacking.length;
    const found = { by, town, group: null, years, candidates };
    return { ...found, peers: near.slice(0, first), lacking };
  }
  const group = groupOf(context.memory, code, year);
  const members = group ? membersOf(context.memory, group) : new Set<string>();
  const peers = [...near, ...apart].filter(({ municipality: { id } }) => members.has(id));
  const found = { by, town, group, years, candidates: peers.length, lacking: [] };
  return { ...found, peers: peers.slice(0, first) };
});

interface Asked {
  code: string;
  by: PeerBasis;
  year: number | null;
  first: number;
}

/** All other towns as they lie around one: the nearest first, and those of which no distance is known, by code. */
interface PeerField extends Pick<FoundPeers, 'town' | 'years'> {
  near: PeerTown[];
  apart: PeerTown[];
}

async function fieldOf(context: Context, code: string, year: number | null): Promise<PeerField> {
  const table = await peerTable(context);
  const years = await inTurn(() => yearsOf(table, year));
  return inTurn(() => layField(table, code, years));
}

function layField(
  table: ReadonlyMap<MunicipalityEntity, FiguresOfTown>,
  code: string,
  years: PeerYears | null,
): PeerField {
  const known = new Map<string, PeerFigures>();
  const towns = new Map<string, PeerTown>();
  for (const [municipality, printed] of table) {
    const figures = years ? inYears(printed, years) : NOTHING;
    const compared = figuresOf(figures);
    if (compared) known.set(municipality.id, compared);
    towns.set(municipality.id, { municipality, distance: null, figures });
  }
  const near = known.has(code) ? nearest(code, known) : [];
  const distances = new Map(near.map((one) => [one.code, one.distance]));
  distances.set(code, 0);
  const at = (id: string): PeerTown => {
    const distance = known.has(code) ? (distances.get(id) ?? null) : null;
    return { ...rowOf({ byId: towns }, id), distance };
  };
  return {
    town: at(code),
    years,
    near: near.map((one) => at(one.code)),
    apart: [...towns.keys()].flatMap((id) => (distances.has(id) ? [] : at(id))),
  };
}

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
