import type { DatasetId } from './datasets/prepare.js';
import { countryOf, type Times as Size, TIMES } from './datasets/sizes.js';
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
  /** Of ours alone. */
  alone?: boolean;
}
export type SuiteId = 'five' | 'country' | 'growth-5' | 'growth-1741' | 'repeated' | `size-${Size}`;

/** What is measured of ours from its making on, at each size. */
export const LIFE = ['publish', 'start', 'cold'] as const;
export type LifeSuite = (typeof LIFE)[number];

/** Seconds of each part of one measurement. */
export interface Times {
  warm: number;
  closed: number;
  open: number;
}

export interface Plan {
  suites: readonly Suite[];
  life: readonly LifeSuite[];
  /** Of what is measured at each size. */
  sizes: readonly Size[];
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
const ofSize = (times: Size): Suite => ({
  id: `size-${times}`,
  title: `ours over the made country with ${times} times as much said of each town`,
  dataset: countryOf(times),
  questions: all,
  throughputOnly: true,
  alone: true,
});

/** What is measured where nothing is named, at the sizes that are prepared within minutes. */
const USUAL_SIZES: readonly Size[] = [1, 4];

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
  life: LIFE,
  sizes: USUAL_SIZES,
  rounds: 5,
  times: { warm: 4, closed: 1.5, open: 1 },
};

const QUICK: Plan = {
  suites: [
    { ...five, questions: all.filter((id) => id !== 'compare-10000') },
    { ...repeated, questions: ['compare-500'] },
  ],
  life: [],
  sizes: USUAL_SIZES,
  rounds: 5,
  times: { warm: 0.3, closed: 0.3, open: 0.2 },
};

export interface Named {
  suites?: readonly string[] | undefined;
  sizes?: readonly string[] | undefined;
}

/**
 * What is measured: all, or what shows within three minutes whether all is well; or the suites
 * named, with the times of either.
 * @throws RangeError for a suite or size that does not exist
 */
export function planOf(quick: boolean, { suites: named, sizes: wanted }: Named): Plan {
  const usual = quick ? QUICK : WHOLE;
  const sizes = wanted ? TIMES.filter((one) => wanted.includes(`${one}`)) : usual.sizes;
  if (wanted && sizes.length < wanted.length) {
    throw new RangeError(`a size is one of ${TIMES.join()}, not ${wanted.join()}`);
  }
  const names: readonly string[] = [...WHOLE.suites.map(({ id }) => id), 'size', ...LIFE];
  const unknown = named?.find((name) => !names.includes(name));
  if (unknown) throw new RangeError(`a suite is one of ${names.join()}, not ${unknown}`);
  if (quick && !named) return usual;
  const asked = named ?? names;
  const suites = asked.flatMap((name) =>
    name === 'size' ? sizes.map(ofSize) : WHOLE.suites.filter(({ id }) => id === name),
  );
  return { ...usual, suites, life: LIFE.filter((one) => asked.includes(one)), sizes };
}
