import type { Measure } from '../vocabulary.js';

/** A word that says which measure a figure is, white space apart. */
export interface MeasureWord {
  measure: Measure;
  word: string;
}

interface Found extends MeasureWord {
  start: number;
  end: number;
}

/** What heads say of the figures under them. 計画 is a word for a target only where no plan is named. */
const WORDS: Readonly<Record<Measure, RegExp>> = {
  BASELINE:
    /(?:目標|計画)値?の?(?:(?:策定|当初|開始|改定)時?|設定時)|(?:策定|設定|開始)[時前]|(?<!評価|判断|判定|選定)基準(?![日点])(?:年度?)?値?|現[状況](?!維持)値?|現在値|初期値|(?<!年度)当初(?!予算|目標|計画|見込)値?/gu,
  TARGET:
    /(?:中間|最終|達成|数値|年度)?目標値?|計画[値数量額]|(?:(?<=年度?の?|[/・(（\d])|^)計画(?=$|[/・()（）\d])|見込み?[値量額]?|予定値|[目め]ざす|めざそう|期待値/gu,
  ACTUAL:
    /実績[値数額]?|決算[値額]?|(?:調査|測定)結果|実[測数]値?|達成値|(?:最新|直近|今回|前回)値/gu,
};
const MEASURES = Object.keys(WORDS) as Measure[];

/**
 * The one measure that a head says: 現状値（R4実績） a baseline, 実績見込 an actual. Null where it says
 * none, or two of them.
 */
export function measureIn(text: string): MeasureWord | null {
  const words = wordsIn(text.replace(/\s+/gu, ''));
  const [first] = words;
  const of = (measure: Measure) => words.find((one) => one.measure === measure);
  if (!first || words.every(({ measure }) => measure === first.measure)) return first ?? null;
  // What is foreseen of a year whose results are out soon is its actual.
  const isTarget = words.some(({ measure, word }) => measure === 'TARGET' && !/^見込/u.test(word));
  return isTarget ? null : (of('BASELINE') ?? of('ACTUAL') ?? null);
}

/** The words of a head in their order; of two that overlap the longer one. */
function wordsIn(plain: string): Found[] {
  const words = MEASURES.flatMap((measure) =>
    [...plain.matchAll(WORDS[measure])].map(
      ({ 0: word, index }): Found => ({ measure, word, start: index, end: index + word.length }),
    ),
  );
  const isInLonger = ({ start, end, word }: Found) =>
    words.some(
      (other) => other.start <= start && other.end >= end && other.word.length > word.length,
    );
  return words.filter((one) => !isInLonger(one)).sort((a, b) => a.start - b.start);
}
