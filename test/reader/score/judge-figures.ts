import type { ExpectedFigure, ExpectedRecord } from '../labels.js';
import type { Counted, Fault, FaultKind, Finding, Judged } from './finding.js';
import { pairFigures } from './pair.js';
import type { ReadFigure, ReadRecord } from './read-record.js';

const CELLS_OF_FIGURE = ['measure', 'year', 'value', 'comparator', 'figure'] as const;

const say = ({ measure, year, value, comparator }: ExpectedFigure | ReadFigure) =>
  `${measure} ${year ?? 'no year'} ${value ?? 'no value'}${comparator === 'EQUAL' ? '' : ` ${comparator}`}`;

/** The figures of a record that was expected beside those of one that was read, or of either alone. */
export function judgeFigures(label: ExpectedRecord | null, read: ReadRecord | null): Judged {
  const { pairs, missed, extra } = pairFigures(label?.figures ?? [], read?.figures ?? []);
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  const name = label?.name || read?.name || '';
  for (const [expected, figure] of pairs) {
    const judged = judgePair(expected, figure);
    // What a careful person was not sure of is wrong only where it is called certain.
    if (expected.unsure && (judged.faults.length === 0 || !figure.certain)) continue;
    findings.push(...judged.findings);
    for (const kind of judged.faults) {
      const text = `${name}: ${expected.raw} is ${say(expected)}, not ${say(figure)}`;
      faults.push({ kind, certain: figure.certain, text });
    }
  }
  for (const figure of extra) {
    findings.push(...cellsOf(figure).map((counted) => wrong(counted, figure.certain)));
    // A record that was invented is one fault, and not as many as it has figures.
    if (label)
      faults.push({
        kind: 'FIGURE_INVENTED',
        certain: figure.certain,
        text: `${name}: ${say(figure)}`,
      });
  }
  for (const figure of missed.filter(({ unsure, value }) => !unsure && value !== null)) {
    findings.push(...cellsOf(figure).map(missing));
    if (read)
      faults.push({
        kind: 'FIGURE_MISSED',
        certain: false,
        text: `${name}: ${figure.raw} is ${say(figure)}`,
      });
  }
  return { findings, faults };
}

export const wrong = (counted: Counted, certain: boolean): Finding => ({
  ...{ counted, outcome: 'WRONG', certain },
});
export const missing = (counted: Counted): Finding => ({
  ...{ counted, outcome: 'MISSED', certain: false },
});

/** A year that is not printed and a value that is absent are no cells. */
const cellsOf = ({ year, value }: ExpectedFigure | ReadFigure) =>
  CELLS_OF_FIGURE.filter(
    (cell) =>
      (cell !== 'year' || year !== null) &&
      (!['value', 'comparator', 'figure'].includes(cell) || value !== null),
  );

function judgePair(
  expected: ExpectedFigure,
  read: ReadFigure,
): { findings: Finding[]; faults: FaultKind[] } {
  const findings: Finding[] = [];
  const faults: FaultKind[] = [];
  const { certain } = read;
  const judge = (counted: Counted, wanted: unknown, came: unknown, fault: FaultKind) => {
    if (wanted === null && came === null) return;
    if (wanted === came) {
      findings.push({ counted, outcome: 'RIGHT', certain });
      return;
    }
    if (came !== null) findings.push(wrong(counted, certain));
    if (wanted !== null) findings.push(missing(counted));
    faults.push(fault);
  };
  judge('measure', expected.measure, read.measure, 'MEASURE_DIFFERS');
  const yearFault = expected.year === null ? 'YEAR_INVENTED' : 'YEAR_MISSED';
  judge('year', expected.year, read.year, expected.year && read.year ? 'YEAR_DIFFERS' : yearFault);
  const absent = expected.value === null;
  if (!absent && read.value === null) findings.push(wrong('value', certain));
  judge('value', expected.value, read.value, absent ? 'VALUE_FOR_ABSENT' : 'VALUE_DIFFERS');
  if (expected.value !== null && read.value !== null) {
    judge('comparator', expected.comparator, read.comparator, 'BOUND_DIFFERS');
    const isSame = !faults.some((kind) => kind !== 'BOUND_DIFFERS');
    findings.push(
      ...(isSame
        ? [{ counted: 'figure', outcome: 'RIGHT', certain } as const]
        : [wrong('figure', certain), missing('figure')]),
    );
  } else if (expected.value !== null) findings.push(missing('figure'), missing('comparator'));
  return { findings, faults };
}
