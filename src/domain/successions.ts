import type { EndedBy } from './vocabulary.js';

/** What ended, and the municipality of today that it leads to. */
export interface Succession {
  code: string;
  successor: string;
  /** The first day without it. */
  endedOn: string;
  /** Null for a ward, and where it is not said: then nothing is known of its area. */
  endedBy: EndedBy | null;
}

/** What each way to end makes of the successor: whether its code begins with it, and its area grows. */
const MAKES: Record<EndedBy, { begins: boolean; grows: boolean }> = {
  MERGER: { begins: true, grows: true },
  ABSORPTION: { begins: false, grows: true },
  PROMOTION: { begins: true, grows: false },
  RENAMING: { begins: false, grows: false },
  NEW_CODE: { begins: true, grows: false },
};

/** The successions that lead to a municipality and of which it is known how. */
const leadingTo = (code: string, successions: readonly Succession[]) =>
  successions.flatMap(({ successor, endedBy, ...part }) =>
    successor === code && endedBy ? { ...part, ...MAKES[endedBy] } : [],
  );

/** The codes of the municipalities that lay, on a day, where one of today lies; sorted. */
export function partsOn(code: string, day: string, successions: readonly Succession[]): string[] {
  const ahead = leadingTo(code, successions).filter(({ endedOn }) => endedOn > day);
  const parts = new Set(ahead.map((part) => part.code));
  // A code that is used again is that of a part that ended, too.
  if (!ahead.some(({ begins }) => begins)) parts.add(code);
  return [...parts].sort();
}

/** The days from which a municipality of today has a larger area than before, in their order. */
export function areaChanges(code: string, successions: readonly Succession[]): string[] {
  const grown = leadingTo(code, successions).filter(({ grows }) => grows);
  return [...new Set(grown.map(({ endedOn }) => endedOn))].sort();
}

/** The municipality of today by the code that it had before, where it is of the same area; all other codes as they are. */
export function codeToday(code: string, successions: readonly Succession[]): string {
  const moved = successions.find((one) => one.code === code && one.endedBy);
  return moved?.endedBy && !MAKES[moved.endedBy].grows ? moved.successor : code;
}
