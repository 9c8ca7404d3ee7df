import type { TownRows } from '../source.js';
import type { Head } from './head.js';

/** A town, by code and number, with its rows: none where the source has none. */
export interface TownInOrder {
  town: string;
  number: number;
  rows: TownRows;
}

/**
 * All municipalities with their rows, in their order.
 * @throws Error where the source gives them in another, or one that there is not
 */
export function* townsInOrder(
  { towns, numbers }: Head,
  all: Iterable<TownRows>,
): Generator<TownInOrder> {
  let number = 0;
  const without = function* (until: number): Generator<TownInOrder> {
    for (; number < until; number++) {
      const town = towns[number]?.id ?? '';
      yield { town, number, rows: noRowsOf(town) };
    }
  };
  for (const rows of all) {
    const town = rows.municipalityCode;
    const place = numbers.get('municipality')?.get(town);
    if (place === undefined) {
      throw new Error(`towns are wanted that are municipalities, but ${town} is the code of none`);
    }
    if (place < number) {
      throw new Error(
        `towns are wanted once each, in the order of the municipalities, but ${town} came after ${towns[number - 1]?.id}`,
      );
    }
    yield* without(place);
    yield { town, number: number++, rows };
  }
  yield* without(towns.length);
}

/** Nothing of a town. */
export const noRowsOf = (municipalityCode: string): TownRows => ({
  municipalityCode,
  sourceDocument: [],
  plan: [],
  planSuccession: [],
  policy: [],
  policyPlan: [],
  policyPhase: [],
  policyTheme: [],
  budget: [],
  kpi: [],
  observation: [],
  reportedProgress: [],
  partnership: [],
  partnershipMunicipality: [],
  sisterCity: [],
  narrative: [],
  provenance: [],
  evidence: [],
});
