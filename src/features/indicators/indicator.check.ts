import type { ArgumentChecks } from '../argument-check.js';
import { findIndicator } from './indicator.store.js';

export const INDICATOR_CHECKS = {
  indicator: ({ memory }, name: string, argument) => findIndicator(memory, name, argument),
} satisfies ArgumentChecks;
