import type { ExpectedFigure, ExpectedRecord } from '../labels.js';
import { likeness } from './alike.js';
import type { ReadFigure, ReadRecord } from './read-record.js';

/** What was expected and what was read in its place. */
export interface Pairs<E, R> {
  pairs: [E, R][];
  missed: E[];
  extra: R[];
}

/** Names this much alike are of one indicator, whatever its figures are. */
const BY_NAME = 0.5;
/** Of figures this share must be the same where names are not alike. */
const BY_FIGURES = 0.5;

/** Indicators with what was read of them: the likest first, each once. */
export function pairRecords(
  expected: readonly ExpectedRecord[],
  read: readonly ReadRecord[],
): Pairs<ExpectedRecord, ReadRecord> {
  const likes = expected.flatMap((label) =>
    read.map((record) => {
      const name = likeness(label.name, record.name);
      const figures = sharedFigures(label, record);
      return {
        label,
        record,
        isPair: name >= BY_NAME || figures >= BY_FIGURES,
        like: 2 * name + figures,
      };
    }),
  );
  const pairs: [ExpectedRecord, ReadRecord][] = [];
  for (const { label, record } of likes
    .filter(({ isPair }) => isPair)
    .sort((a, b) => b.like - a.like)) {
    if (pairs.some(([one, other]) => one === label || other === record)) continue;
    pairs.push([label, record]);
  }
  return withRest(expected, read, pairs);
}

function sharedFigures(label: ExpectedRecord, record: ReadRecord): number {
  const shared = label.figures.filter(
    ({ measure, year, value }) =>
      value !== null &&
      record.figures.some(
        (figure) => figure.measure === measure && figure.year === year && figure.value === value,
      ),
  );
  return shared.length / Math.max(1, label.figures.length, record.figures.length);
}

type Key = (figure: ExpectedFigure | ReadFigure) => string;
/** What makes two figures one, the strictest first. */
const KEYS: readonly Key[] = [
  ({ measure, year, value }) => `${measure} ${year} ${value}`,
  ({ measure, year }) => `${measure} ${year}`,
  ({ year, value }) => `${year} ${value}`,
  ({ measure, value }) => `${measure} ${value}`,
  ({ value }) => `${value}`,
];

/** Figures of one indicator likewise. */
export function pairFigures(
  expected: readonly ExpectedFigure[],
  read: readonly ReadFigure[],
): Pairs<ExpectedFigure, ReadFigure> {
  const pairs: [ExpectedFigure, ReadFigure][] = [];
  for (const [at, keyOf] of KEYS.entries()) {
    for (const label of expected) {
      // Marks of absence are all alike: only their place says which is which.
      if (pairs.some(([one]) => one === label) || (at > 1 && label.value === null)) continue;
      const figure = read.find(
        (one) => keyOf(one) === keyOf(label) && !pairs.some(([, other]) => other === one),
      );
      if (figure) pairs.push([label, figure]);
    }
  }
  return withRest(expected, read, pairs);
}

const withRest = <E, R>(expected: readonly E[], read: readonly R[], pairs: [E, R][]) => ({
  pairs,
  missed: expected.filter((label) => !pairs.some(([one]) => one === label)),
  extra: read.filter((record) => !pairs.some(([, other]) => other === record)),
});
