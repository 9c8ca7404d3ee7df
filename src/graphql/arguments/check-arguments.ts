import { type FieldNode, GraphQLError } from 'graphql';
import type { Context } from '../../features/context.js';
import { CodedError } from '../../lib/coded-error.js';
import type { Asked } from './checks-of.js';

/** A field that is about to be executed, and what of its arguments is to be looked at. */
export interface Asking {
  node: FieldNode;
  asked: readonly Asked[];
  /** What was found wrong already when its cost was counted. */
  fault: CodedError | null;
}

/** What is wrong with the arguments of a query. */
export interface Faults {
  /** Each says another thing, and where it is meant. */
  errors: GraphQLError[];
  /** How many values were looked at: each once, however often it stands there. */
  looked: number;
}

/**
 * Looks at all arguments once for each field, however many parents it may have. Only where one has to
 * be looked up in the database it is a promise.
 */
export function checkArguments(
  context: Context,
  fields: readonly Asking[],
): Faults | Promise<Faults> {
  const verdicts = new Map<string, Verdict>();
  const numbers = new Map<unknown, number>();
  const waiting: Promise<void>[] = [];
  for (const { node, asked, fault } of fields) {
    if (fault) tell(verdicts, fault.message, { fault, nodes: [] }).nodes.push(node);
    for (const { check, value, argument } of asked) {
      const number = numbers.get(check) ?? numbers.size;
      numbers.set(check, number);
      const key = `${number} ${argument} ${JSON.stringify(value)}`;
      const known = verdicts.get(key);
      if (known) {
        known.nodes.push(node);
        continue;
      }
      const verdict = tell(verdicts, key, { fault: null, nodes: [node] });
      const given = verdictOf(() => check(context, value, argument), verdict);
      if (given) waiting.push(given);
    }
  }
  const gathered = () => ({ errors: errorsOf([...verdicts.values()]), looked: verdicts.size });
  return waiting.length > 0 ? Promise.all(waiting).then(gathered) : gathered();
}

interface Verdict {
  fault: CodedError | null;
  nodes: FieldNode[];
}

function tell(verdicts: Map<string, Verdict>, key: string, verdict: Verdict): Verdict {
  const known = verdicts.get(key) ?? verdict;
  verdicts.set(key, known);
  return known;
}

/** Notes what a check throws; gives a promise where it is not known yet. */
function verdictOf(check: () => unknown, verdict: Verdict): Promise<void> | null {
  const refuse = (error: unknown) => {
    if (!(error instanceof CodedError)) throw error;
    verdict.fault = error;
  };
  try {
    const given = check();
    return given instanceof Promise ? given.then(() => undefined, refuse) : null;
  } catch (error) {
    refuse(error);
    return null;
  }
}

/** One error for all places of which the same is to be said. */
function errorsOf(verdicts: readonly Verdict[]): GraphQLError[] {
  const said = new Map<string, { originalError: CodedError; nodes: FieldNode[] }>();
  for (const { fault, nodes } of verdicts) {
    if (!fault) continue;
    const one = said.get(fault.message) ?? { originalError: fault, nodes: [] };
    one.nodes.push(...nodes.filter((node) => !one.nodes.includes(node)));
    said.set(fault.message, one);
  }
  return [...said].map(([message, options]) => new GraphQLError(message, options));
}
