import { directionBeside } from '../../domain/printed/direction-beside.js';
import { wantedIn } from '../../domain/printed/wanted-in.js';
import type { Direction } from '../../domain/vocabulary.js';
import type { QuotedEvidence } from '../proposal/quoted.js';
import type { RawRecord } from '../records/raw-record.js';
import { evidenceFor, inferredFrom, type Quotes } from './evidence.js';
import type { Reading } from './reading.js';

export interface DirectionSaid {
  direction: Direction;
  directionReading: 'CERTAIN' | 'INFERRED';
  evidence: readonly QuotedEvidence[];
}

const ARROWS: Readonly<Record<Direction, RegExp>> = {
  INCREASE: /[↑↗⬆⇧⤴]/u,
  DECREASE: /[↓↘⬇⇩⤵]/u,
  MAINTAIN: /[→⇒➡⇨]/u,
};
/** The words are those that a note must hold to bear out the way that was worked out. */
const LEADS: Readonly<Record<Direction, string>> = {
  INCREASE: '現状値から最後の目標値へ数値が上がっている。望む方向そのものは印刷されていない。',
  DECREASE: '現状値から最後の目標値へ数値が下がっている。望む方向そのものは印刷されていない。',
  MAINTAIN: '現状値とどの年の目標値も同じである。望む方向そのものは印刷されていない。',
};

/** The way that an indicator is wanted to go: printed, or else where its figures lead. */
export function directionOf(
  { direction }: RawRecord,
  readings: readonly Reading[],
  quotes: Quotes,
): DirectionSaid | null {
  const said = direction && printedDirection(direction.text);
  if (direction && said) {
    const evidence = evidenceFor(quotes, direction, 'direction');
    return { direction: said, directionReading: 'CERTAIN', evidence };
  }
  return besideTarget(readings, quotes) ?? leadOf(readings, quotes);
}

/** ↗, 増加, 維持; null where it says nothing of a way, or two things. */
function printedDirection(text: string): Direction | null {
  const arrows = (Object.keys(ARROWS) as Direction[]).filter((one) => ARROWS[one].test(text));
  const [arrow] = arrows;
  if (arrow) return arrows.length === 1 ? arrow : null;
  const wanted = wantedIn(text);
  return wanted === 'OTHER' ? null : wanted;
}

/** 90％を維持 */
function besideTarget(readings: readonly Reading[], quotes: Quotes): DirectionSaid | null {
  for (const { measure, cell, raw } of readings) {
    const direction =
      measure.said === 'TARGET' && cell.kind !== 'ABSENCE' ? directionBeside(raw.text) : null;
    if (!direction) continue;
    const evidence = evidenceFor(quotes, raw, 'direction');
    return { direction, directionReading: 'CERTAIN', evidence };
  }
  return null;
}

/** Where the figures lead from the baseline over all targets, if they never turn. */
function leadOf(readings: readonly Reading[], quotes: Quotes): DirectionSaid | null {
  const inTime = readings
    .filter(({ measure }) => measure.said !== 'ACTUAL')
    .sort((a, b) => orderOf(a) - orderOf(b));
  const values = inTime.map(({ cell, unit }) =>
    cell.kind === 'FIGURE' && cell.comparator === 'EQUAL' && unit === null ? cell.value : null,
  );
  const first = inTime[0];
  const last = inTime.at(-1);
  const hasBoth = first?.measure.said === 'BASELINE' && last?.measure.said === 'TARGET';
  if (!first || !last || !hasBoth || values.some((value) => value === null)) return null;
  const direction = wayOf(values as number[]);
  if (!direction) return null;
  const evidence = [first, last].flatMap(({ raw }) =>
    inferredFrom(quotes, raw, 'direction', LEADS[direction]),
  );
  return { direction, directionReading: 'INFERRED', evidence };
}

const orderOf = ({ measure, year }: Reading) =>
  measure.said === 'BASELINE' ? 0 : (year?.said ?? Number.POSITIVE_INFINITY);

function wayOf(values: readonly number[]): Direction | null {
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] ?? value)));
  if (steps.every((step) => step === 0)) return 'MAINTAIN';
  if (steps.every((step) => step >= 0)) return 'INCREASE';
  return steps.every((step) => step <= 0) ? 'DECREASE' : null;
}
