import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { CodedError } from '../lib/coded-error.js';
import type { Answering } from './answering.js';
import { checkArguments, type Faults } from './arguments/check-arguments.js';
import { WrongArguments } from './arguments/wrong-arguments.js';
import type { Cost } from './cost/cost-of.js';
import { checkVariables } from './limits/check-variables.js';

export interface Admitted {
  /** What the answer states of it. */
  cost: number;
  /** As GraphQL reads them. */
  variables: Record<string, unknown>;
}

/**
 * Looks at variables, cost, arguments and rate before an operation runs, and lets it pass. A request
 * pays once, however often it is admitted; a refusal costs what it cost to find.
 * @throws CodedError for what is refused
 * @throws WrongArguments for all that is wrong with the arguments of its fields
 */
export type Admit = (
  context: Answering,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | undefined,
) => Admitted | Promise<Admitted>;

/** Points for a field of the query itself: it counts or searches a table, however little it returns. */
const POINTS_OF_READ = 50;

/** Points for a value that was looked at in vain, and for one that was wrong: what is like it was sought. */
const POINTS_OF_LOOK = 1;
const POINTS_OF_FAULT = 20;
/** Selections, with fragments written out, that are counted for a point. */
const SELECTIONS_OF_POINT = 20;

/** `maximum`: the most that one query may cost. */
export const admitWith =
  (maximum: number): Admit =>
  (context, document, operation, variables) => {
    const { state } = context;
    const pay = (points: number) => {
      if (state.points !== null) return;
      const whole = Math.ceil(points);
      state.charge(whole);
      state.points = whole;
    };
    checkVariables(variables);
    const counted = context.costOf(document, operation);
    const cost = counted.of(variables);
    if (cost.points > maximum) {
      pay(counted.size / SELECTIONS_OF_POINT);
      throw tooComplex(cost.points, maximum);
    }
    const decide = ({ errors: [first, ...others], looked }: Faults): Admitted => {
      if (first) {
        pay(looked * POINTS_OF_LOOK + (1 + others.length) * POINTS_OF_FAULT);
        throw new WrongArguments([first, ...others]);
      }
      pay(pointsOf(cost));
      return { cost: cost.points, variables: cost.variables };
    };
    const faults = checkArguments(context, cost.asking);
    return faults instanceof Promise ? faults.then(decide) : decide(faults);
  };

const pointsOf = ({ points, reads }: Cost) => points + reads * POINTS_OF_READ;

const tooComplex = (cost: number, maximum: number) =>
  new CodedError(
    'QUERY_TOO_COMPLEX',
    `The query may cost ${cost} points; at most ${maximum} are answered. Ask for fewer rows (first), towns, years, measures or levels.`,
    { cost, maximum },
  );
