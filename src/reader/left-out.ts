import type { Printed } from './blocks/block.js';

/** Why something that has figures is no indicator. */
export const LEFT_OUT = [
  'BUDGET',
  'TELEPHONE',
  'AGE_GROUP',
  /** 対象指標: the size of the group that a measure is for. */
  'TARGET_GROUP_SIZE',
  /** A value of the nation, the prefecture or another town. */
  'OTHER_PLACE',
  'PAGE_NUMBER',
  'SCHEDULE',
  'POPULATION_FORECAST',
] as const;
export type LeftOutReason = (typeof LEFT_OUT)[number];

/** What was seen, and is not proposed. */
export interface LeftOut {
  reason: LeftOutReason;
  printed: Printed;
}
