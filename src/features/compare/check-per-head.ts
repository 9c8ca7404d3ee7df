import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { PerHeadMeaning } from '../../domain/definition-vocabulary.js';
import { badUserInput } from '../../domain/errors.js';
import { perHeadMeaning } from '../../domain/per-head.js';

type Refusal = (
  indicator: IndicatorEntity,
  memory: Pick<ReleaseInMemory, 'indicators'>,
) => string | null;

/** Why values are not divided by heads, and what to ask instead; null where they may be. */
const REFUSALS: Record<PerHeadMeaning, Refusal> = {
  AMOUNT: () => null,
  SHARE_OF_RESIDENTS: () => null,
  NONE_OF_RATIO: ({ name, unit }) => `left out for ${name}: ${unit} is a share or an index`,
  NONE_OF_POPULATION({ name }, { indicators }) {
    const part = indicators.rows.find(({ residents }) => residents === 'PART');
    const instead = part ? `, or for a part of it per head (${part.name})` : '';
    return `left out for ${name}: it is the population that values are divided by, 1 in every town (ask for its figures as they are${instead})`;
  },
};

/** @throws CodedError BAD_USER_INPUT for what is per something already, and for the population itself */
export function checkPerHead(
  memory: Pick<ReleaseInMemory, 'indicators'>,
  indicator: IndicatorEntity,
): void {
  const wanted = REFUSALS[perHeadMeaning(indicator)](indicator, memory);
  if (wanted) throw badUserInput('per', wanted, 'CAPITA');
}
