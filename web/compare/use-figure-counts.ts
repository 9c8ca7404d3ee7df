import { useAsk } from '../lib/use-ask.js';
import { TownsWithFigures, type TownsWithFiguresQuery } from '../queries/towns-with-figures.js';

type Holder = TownsWithFiguresQuery['observations']['facets']['groups'][number];

/**
 * The towns of which there are figures of an indicator, by code; null while that is not known. `codes`: those
 * that are asked about, null for the hundred with most; nothing is asked where it is undefined.
 */
export function useFigureCounts(
  indicator: string,
  codes: string[] | null | undefined,
): Map<string, Holder> | null {
  const asks = codes !== undefined && codes?.length !== 0;
  const { data, settled, failure } = useAsk(TownsWithFigures, asks ? { indicator, codes } : null);
  if (!asks || !data || !settled || failure) return null;
  return new Map(
    data.observations.facets.groups.flatMap((one) => (one.key ? [[one.key, one]] : [])),
  );
}
