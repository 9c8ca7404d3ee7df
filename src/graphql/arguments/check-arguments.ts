import { type FieldNode, GraphQLError } from 'graphql';
import type { Check } from '../../features/argument-check.js';
import type { Context } from '../../features/context.js';
import { CodedError } from '../../lib/coded-error.js';
import { inTurn } from '../../lib/turn.js';
import type { Asked } from './checks-of.js';

/** A field that is about to be executed, and what of its arguments is to be looked at. */
export interface Asking {
  node: FieldNode;
  /** How many parents may have it at most. */
  parents: number;
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

/** A value to be looked at, once for all fields that it is an argument of. */
interface Verdict {
  look: () => unknown;
  /** Tells it from the others of its check; it takes longer to make than many a look. */
  key: () => string;
  fault: CodedError | null;
  nodes: FieldNode[];
}

/**
 * Looks at all arguments once for each field, however many parents it may have. Only where that takes
 * long, or one has to be looked up in the database, it is a promise.
 */
export function checkArguments(
  context: Context,
  fields: readonly Asking[],
): Faults | Promise<Faults> {
  const verdicts = verdictsOn(context, fields);
  const waiting: Promise<unknown>[] = [];
  for (const verdict of verdicts) {
    const given = inTurn(() => lookAt(verdict));
    if (given) waiting.push(given);
  }
  if (waiting.length === 0) return faultsOf(verdicts);
  return Promise.all(waiting).then(() => faultsOf(verdicts));
}

function verdictsOn(context: Context, fields: readonly Asking[]): Verdict[] {
  const verdicts: Verdict[] = [];
  const known: Known = new Map();
  const add = (check: Check | null, verdict: Verdict, node: FieldNode) => {
    const one = sameOf(known, check, verdict);
    if (one === verdict) verdicts.push(one);
    one.nodes.push(node);
  };
  for (const { node, parents, asked, fault } of fields) {
    if (fault) {
      add(null, { look: () => undefined, key: () => fault.message, fault, nodes: [] }, node);
    }
    for (const { check, value, argument } of asked) {
      const look = () => check(context, value, argument, { parents });
      const key = () => `${argument} ${parents} ${JSON.stringify(value)}`;
      add(check, { look, key, fault: null, nodes: [] }, node);
    }
  }
  return verdicts;
}

/** What each check looks at: a single value, as is usual, or several by their keys; under null the faults. */
type Known = Map<Check | null, Verdict | Map<string, Verdict>>;

/** The verdict on the same value, where it is to be looked at already; else the one given. */
function sameOf(known: Known, check: Check | null, verdict: Verdict): Verdict {
  const others = known.get(check);
  if (!others) {
    known.set(check, verdict);
    return verdict;
  }
  const byKey = others instanceof Map ? others : new Map([[others.key(), others]]);
  const key = verdict.key();
  const one = byKey.get(key) ?? verdict;
  known.set(check, byKey.set(key, one));
  return one;
}

/** Notes what a check throws; gives a promise where it is not known yet. */
function lookAt(verdict: Verdict): Promise<void> | null {
  const refuse = (error: unknown) => {
    if (!(error instanceof CodedError)) throw error;
    verdict.fault = error;
  };
  try {
    const given = verdict.look();
    return given instanceof Promise ? given.then(() => undefined, refuse) : null;
  } catch (error) {
    refuse(error);
    return null;
  }
}

function faultsOf(verdicts: readonly Verdict[]): Faults {
  return { errors: errorsOf(verdicts), looked: verdicts.length };
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
