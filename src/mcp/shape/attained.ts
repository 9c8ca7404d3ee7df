import type { ActualSource, Language, ReachedReason } from '../queries/types.js';
import type { Documents } from './evidence.js';
import { figureOf } from './figure.js';
import { inLanguage } from './named.js';

interface Attained {
  targetYear: number | null;
  reached: boolean | null;
  reachedReasonCode: ReachedReason | null;
  reachedReason: string | null;
  against: ActualSource;
  note: string | null;
  progressFromBaseline: { words: string };
  actualOverTarget: { words: string };
  target: Parameters<typeof figureOf>[0] | null;
  actual: Parameters<typeof figureOf>[0] | null;
}

/** Whether a target is reached, or why it cannot be said, with both figures and their evidence. */
export const attainedOf = (one: Attained, documents: Documents) => ({
  targetYear: one.targetYear,
  reached: one.reached ?? 'UNKNOWN',
  reasonCode: one.reachedReasonCode,
  reason: one.reachedReason,
  /** Whose count the actual value is. */
  actualOf: one.against,
  note: one.note,
  progressFromBaseline: one.progressFromBaseline.words,
  actualOverTarget: one.actualOverTarget.words,
  target: one.target && figureOf(one.target, documents),
  actual: one.actual && figureOf(one.actual, documents),
});

/** The same in one sentence. */
export function attainedWords(name: string, one: Attained, language: Language): string {
  const year = one.targetYear ?? inLanguage(language, '年の印刷されていない', 'an unprinted year');
  const [target, actual] = [printedWords(one.target), printedWords(one.actual)];
  if (one.reached === null) {
    return inLanguage(
      language,
      `${name}: 達成したかは言えません。${one.reachedReason}`,
      `${name}: whether it is reached cannot be said. ${one.reachedReason}`,
    );
  }
  return inLanguage(
    language,
    `${name}: ${year}年の目標${target}に、実績${actual}で${one.reached ? '達しました' : '達していません'}。`,
    `${name}: the target of ${year}, ${target}, is ${one.reached ? '' : 'not '}reached with ${actual}.`,
  );
}

/** A figure as it is printed, and its unit where that is not a part of it: 「760582000」（円）. */
function printedWords(figure: Attained['target']): string {
  if (!figure) return '—';
  const { raw, unit } = figure;
  return raw.includes(unit) ? `「${raw}」` : `「${raw}」（${unit}）`;
}
