import {
  type DocumentNode,
  type GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getVariableValues,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { Place } from '../../features/size-rule.js';
import { CodedError } from '../../lib/coded-error.js';
import type { Asking } from '../arguments/check-arguments.js';
import { atMost } from '../limits/at-most.js';
import { type Counted, type FieldStep, type Plan, planner } from './plan.js';

/** Fragments inside fragments can make many times more selections than a document has tokens. */
const MOST_SELECTIONS = 20_000;

/** Each shows all of the value that is wrong, however long it is. */
const ONE_ERROR = { maxErrors: 1 };

/** What a query may cost at most. */
export interface Cost {
  /** Points for the objects that its answer may hold, and for what is worked out for it. */
  points: number;
  /** The fields of the query itself: each reads at least one table. */
  reads: number;
  /** The variables as GraphQL reads them. */
  variables: Record<string, unknown>;
  /** The fields that will be executed and have arguments to be looked at, each once. */
  asking: readonly Asking[];
}

/** The cost of one operation, as far as it is known before the variables are. */
export interface OperationCost {
  /** Its selections, with fragments written out. */
  size: number;
  /**
   * The cost with these variables.
   * @throws CodedError BAD_USER_INPUT for variables that cannot be, LIMIT_EXCEEDED
   */
  of(variables?: Readonly<Record<string, unknown>>): Cost;
}

interface Walk {
  variables: Record<string, unknown>;
  reads: number;
  asking: Map<FieldStep, Asking>;
}

/** Gives the cost of an operation; the document must be valid: no fragment spreads itself. */
export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode) => OperationCost;

/**
 * Counts from the top down: how many objects may stand at a place depends on how many stand above it.
 * What needs no variables is looked at once for each document that is asked again.
 */
export function costWith(schema: GraphQLSchema, counted: Counted): CostOf {
  const known = new WeakMap<OperationDefinitionNode, OperationCost>();
  return (document, operation) => {
    const cost = known.get(operation) ?? planCost(schema, counted, document, operation);
    known.set(operation, cost);
    return cost;
  };
}

function planCost(
  schema: GraphQLSchema,
  counted: Counted,
  document: DocumentNode,
  { selectionSet, variableDefinitions = [] }: OperationDefinitionNode,
): OperationCost {
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no query type');
  const plan = planner(schema, counted, document)(selectionSet, query);
  return {
    size: plan.size,
    of(given = {}) {
      const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, ONE_ERROR);
      if (!coerced) throw badVariable(errors?.[0]);
      atMost(MOST_SELECTIONS, 'selections, with fragments written out', plan.size);
      const walk: Walk = { variables: coerced, reads: 0, asking: new Map() };
      const points = count(walk, plan, { count: 1, distinct: true });
      return {
        points: Math.ceil(points),
        reads: walk.reads,
        variables: coerced,
        asking: [...walk.asking.values()],
      };
    },
  };
}

/** GraphQL's own words: the variable, what came and what is wrong with it. */
function badVariable(error: GraphQLError | undefined): CodedError {
  const message = error?.message ?? 'A variable has a value that it cannot have.';
  const [, argument = 'variables'] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  return new CodedError('BAD_USER_INPUT', message, { argument });
}

function count(walk: Walk, { steps }: Plan, place: Place): number {
  let sum = 0;
  for (const step of steps) {
    if (!isIncluded(walk, step.node)) continue;
    sum += step.kind === 'field' ? countField(walk, step, place) : count(walk, step.below, place);
  }
  return sum;
}

function countField(walk: Walk, step: FieldStep, place: Place): number {
  const { node, field, reads, below } = step;
  if (reads) walk.reads++;
  const args = getArgumentValues(field, node, walk.variables);
  const here = placeOf(walk, step, place, args);
  if (here.count === 0) return 0;
  let most = 0;
  for (const plan of below) most = Math.max(most, count(walk, plan, here));
  return here.count * (here.price ?? 1) + (here.work ?? 0) + most;
}

/** How many objects there are; none where an argument is wrong, which is told when all are looked at. */
function placeOf(
  { asking }: Walk,
  step: FieldStep,
  place: Place,
  args: Record<string, unknown>,
): Place {
  const { node, lister, rule } = step;
  const known = asking.get(step);
  const one = known ?? { node, parents: place.count, asked: lister?.(args) ?? [], fault: null };
  if (!known && one.asked.length > 0) asking.set(step, one);
  try {
    return rule(place, args);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    asking.set(step, { ...one, fault: error });
    return { count: 0, distinct: true };
  }
}

function isIncluded({ variables }: Walk, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}
