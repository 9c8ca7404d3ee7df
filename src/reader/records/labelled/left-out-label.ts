import type { LeftOutReason } from '../../left-out.js';
import type { LabelKind } from './label.js';

/** What a label says is no indicator, and why. */
export const REASONS = {
  BUDGET: 'BUDGET',
  TELEPHONE: 'TELEPHONE',
  TARGET_GROUP: 'TARGET_GROUP_SIZE',
  OTHER_PLACE: 'OTHER_PLACE',
} as const satisfies Partial<Record<LabelKind, LeftOutReason>>;

export const isReason = (kind: string | null): kind is keyof typeof REASONS =>
  kind !== null && kind in REASONS;
