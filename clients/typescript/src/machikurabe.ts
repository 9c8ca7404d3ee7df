import type {
  CompareQuery,
  CompareQueryVariables,
  EvidenceQuery,
  FiguresQuery,
  FiguresQueryVariables,
  IndicatorsQuery,
  TownsQuery,
} from './answers.js';
import { ask, type Source } from './ask.js';
import { Compare, CurrentRelease, Evidence, Figures, Indicators, Towns } from './queries.js';

export type Comparison = CompareQuery['compare'];
export type Figure = FiguresQuery['observations']['nodes'][number];
export type FigureEvidence = NonNullable<EvidenceQuery['observation']>;
export type Town = TownsQuery['municipalities']['nodes'][number];
export type Indicator = IndicatorsQuery['indicators']['nodes'][number];
export type FigureChoice = Pick<FiguresQueryVariables, 'filter' | 'orderBy'>;

/** The most that the server gives at once. */
const PAGE = 100;

/** The same source, fixed to the release that is current now: what it answers never changes. */
export async function fixed(source: Source): Promise<Source> {
  const { release, ...rest } = source;
  if (release !== undefined) return source;
  const { dataset } = await ask(rest, CurrentRelease, {});
  return { ...rest, release: dataset.release };
}

/** An indicator across towns: each cell has a value or says why there is none. */
export async function compare(source: Source, choice: CompareQueryVariables): Promise<Comparison> {
  return (await ask(source, Compare, choice)).compare;
}

/**
 * Figures and printed absences, page after page as they are asked for. All are of one release, also where a new
 * one comes meanwhile. For more than some thousands take a file: docs/downloads.md.
 */
export async function* figures(source: Source, choice: FigureChoice = {}): AsyncGenerator<Figure> {
  const still = await fixed(source);
  let after: string | null = null;
  do {
    const page: FiguresQuery = await ask(still, Figures, { ...choice, first: PAGE, after });
    yield* page.observations.nodes;
    const { hasNextPage, endCursor } = page.observations.pageInfo;
    after = hasNextPage ? (endCursor ?? null) : null;
  } while (after !== null);
}

/** One figure with every place that prints it; null where no figure has this id. */
export async function evidence(
  source: Source,
  id: string,
  language: 'JA' | 'EN' = 'JA',
): Promise<FigureEvidence | null> {
  return (await ask(source, Evidence, { id, language })).observation ?? null;
}

/** Towns by a part of their name, reading or code, the first 100 of them. */
export async function towns(source: Source, text: string): Promise<Town[]> {
  const { municipalities } = await ask(source, Towns, { filter: { text }, first: PAGE });
  return municipalities.nodes;
}

/** Indicators by a part of their names, the first 100 of them. */
export async function indicators(source: Source, text: string): Promise<Indicator[]> {
  const { indicators: found } = await ask(source, Indicators, { filter: { text }, first: PAGE });
  return found.nodes;
}
