import type { FastifyRequest } from 'fastify';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Charge } from '../http/charge.js';
import { CodedError } from '../lib/coded-error.js';
import type { CostOf } from './cost/cost-of.js';
import { checkVariables } from './limits/check-variables.js';
import { noteOf } from './request-note.js';

export interface AdmitOptions {
  /** The most that one query may cost. */
  maximum: number;
  charge: Charge;
}

export interface Admitted {
  /** The objects that its answer may hold: what the answer states. */
  cost: number;
  /** As GraphQL reads them. */
  variables: Record<string, unknown>;
}

/** A context that knows the release that is served, and what operations cost in it. */
export interface Serving {
  release: string;
  costOf: CostOf;
}

/**
 * Looks at variables, cost and rate before an operation runs, and lets it pass. A request pays once,
 * however often it is admitted.
 * @throws CodedError for what is refused
 */
export type Admit = (
  context: Serving & { request: FastifyRequest },
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | undefined,
) => Admitted;

/** Points for a field of the query itself: it counts or searches a table, however little it returns. */
const POINTS_OF_READ = 50;

export const admitWith =
  ({ maximum, charge }: AdmitOptions): Admit =>
  ({ request, costOf }, document, operation, variables) => {
    checkVariables(variables);
    const cost = costOf(document, operation).of(variables);
    if (cost.objects > maximum) throw tooComplex(cost.objects, maximum);
    const note = noteOf(request);
    if (!note.paid) charge(request, cost.objects + cost.reads * POINTS_OF_READ);
    note.paid = true;
    return { cost: cost.objects, variables: cost.variables };
  };

const tooComplex = (cost: number, maximum: number) =>
  new CodedError(
    'QUERY_TOO_COMPLEX',
    `The query may return ${cost} objects; at most ${maximum} are answered. Ask for fewer rows (first), years or levels.`,
    { cost, maximum },
  );
