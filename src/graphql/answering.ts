import type { Context } from '../features/context.js';
import type { CostOf } from './cost/cost-of.js';
import type { OperationState } from './operation-state.js';

/** A release as answers are read from it: its database, its memory, and what operations cost in it. */
export interface Serving extends Pick<Context, 'db' | 'memory'> {
  release: string;
  costOf: CostOf;
}

/** The request whose operation is answered. */
export interface Asked {
  state: OperationState;
}

/** All that an operation is answered with; resolvers see the `Context` in it. */
export type Answering = Context & Serving & Asked;
