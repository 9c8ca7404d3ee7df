import type { DatasetId } from './datasets/prepare.js';
import { GROWTH_QUESTIONS, QUESTIONS, REPEATED_QUESTIONS } from './questions/questions.js';

/** A set of questions asked of one database. */
export interface Suite {
  id: SuiteId;
  title: string;
  dataset: DatasetId;
  questions: readonly string[];
  /** Ask about the towns of the small country alone, in the large one too. */
  sameTowns?: boolean;
  /** The same request again and again, of ours and of the limit for cached answers. */
  repeated?: boolean;
  /** Without the evenly spaced load. */
  throughputOnly?: boolean;
}
export type SuiteId = 'five' | 'country' | 'growth-5' | 'growth-1741' | 'repeated';

/** Seconds of each part of one measurement. */
export interface Times {
  warm: number;
  closed: number;
  open: number;
}

export interface Plan {
  suites: readonly Suite[];
  rounds: number;
  times: Times;
}

const all = QUESTIONS.map(({ id }) => id);
const five: Suite = {
  id: 'five',
  title: 'the five cities',
  dataset: 'five',
  questions: all,
};
const repeated: Suite = {
  id: 'repeated',
  title: 'the same request again and again: ours, and Fastify sending those bytes from memory',
  dataset: 'five',
  questions: REPEATED_QUESTIONS,
  repeated: true,
};
const growth = { questions: GROWTH_QUESTIONS, sameTowns: true, throughputOnly: true };

const WHOLE: Plan = {
  suites: [
    five,
    {
      id: 'country',
      title: 'a made country of 1,741 towns × 100 KPIs × 8 figures',
      dataset: 'country',
      questions: all,
    },
    { id: 'growth-5', title: 'five towns of 5', dataset: 'small-country', ...growth },
    { id: 'growth-1741', title: 'the same five towns of 1,741', dataset: 'country', ...growth },
    { ...repeated, dataset: 'country' },
  ],
  rounds: 5,
  times: { warm: 4, closed: 1.5, open: 1 },
};

const QUICK: Plan = {
  suites: [
    { ...five, questions: all.filter((id) => id !== 'compare-10000') },
    { ...repeated, questions: ['compare-500'] },
  ],
  rounds: 5,
  times: { warm: 0.3, closed: 0.3, open: 0.2 },
};

/**
 * What is measured: all, or what shows within three minutes whether all is well; or the suites
 * named, with the times of either.
 * @throws RangeError for a suite that does not exist
 */
export function planOf(quick: boolean, named?: readonly string[]): Plan {
  const plan = quick ? QUICK : WHOLE;
  if (!named) return plan;
  const suites = named.map((name) => {
    const suite = WHOLE.suites.find(({ id }) => id === name);
    if (suite) return suite;
    throw new RangeError(
      `a suite is one of ${WHOLE.suites.map(({ id }) => id).join()}, not ${name}`,
    );
  });
  return { ...plan, suites };
}
