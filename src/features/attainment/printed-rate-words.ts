import type { Note } from '../../domain/attempt.js';
import type { PrintedRate, RateKind } from '../../domain/printed-rate.js';
import { written } from '../../lib/decimal.js';
import type { Sentence } from '../gaps.js';

export type RateNote = Extract<Note, { code: `PRINTED_${string}` }>;

/** Of what a town's rate is. */
const KINDS: Record<RateKind, Sentence> = {
  ACTUAL_OVER_TARGET: { JA: '実績値 ÷ 目標値', EN: 'actual ÷ target' },
  TARGET_OVER_ACTUAL: { JA: '目標値 ÷ 実績値', EN: 'target ÷ actual' },
  PROGRESS: {
    JA: '(実績値 − 現状値) ÷ (目標値 − 現状値)',
    EN: '(actual − baseline) ÷ (target − baseline)',
  },
};

/** What a town's own rate says, beside ours where there is one. */
export function rateSentence(note: RateNote, value: number | null, printed: PrintedRate | null) {
  const rate = written(printed?.value ?? 0, printed?.places);
  return join({ JA: `文書の進捗率は${rate}％`, EN: `The town prints ${rate} %` }, note, value);
}

function join(start: Sentence, note: RateNote, value: number | null): Sentence {
  const { JA, EN } = start;
  switch (note.code) {
    case 'PRINTED_IS':
      return {
        JA: `${JA}で、${KINDS[note.as].JA} と合います。`,
        EN: `${EN}, which is ${KINDS[note.as].EN}.`,
      };
    case 'PRINTED_DIFFERS': {
      const ours = written(value ?? 0, 2);
      const why = whyDiffers(note);
      return {
        JA: `${JA}で、この計算の${ours}％と違います。${why.JA}`,
        EN: `${EN}, ours is ${ours} %.${why.EN && ` ${why.EN}`}`,
      };
    }
    case 'PRINTED_DERIVED': {
      const x = written(note.baseline);
      return {
        JA: `${JA}です。そこから逆算すると、現状値は${x}になります。${x}はどこにも印刷されていません。印刷された率から導いた値で、観測値ではありません。`,
        EN: `${EN}. Worked back from that, the baseline is ${x}. ${x} is not printed anywhere: it is derived from the printed rate and is never an observation.`,
      };
    }
    case 'PRINTED_SEVERAL':
      return {
        JA: `${JA}です。この率に合う現状値はいくつもあり、一つに決まりません。`,
        EN: `${EN}. More than one baseline fits that rate, so none is derived.`,
      };
    case 'PRINTED_UNEXPLAINED':
      return {
        JA: `${JA}ですが、この率になる現状値は見つかりません（目標の向きに合い、印刷された数値と同じ桁で、負でないもの）。`,
        EN: `${EN}, but no baseline explains it (one on the right side of the target, with as many digits as the printed figures and not negative).`,
      };
  }
}

/** By which figures the town's rate is another than ours; nothing where none lead to it. */
function whyDiffers({ as, baseline }: Extract<RateNote, { code: 'PRINTED_DIFFERS' }>): Sentence {
  if (as) {
    return {
      JA: `文書の率は ${KINDS[as].JA} と合います。`,
      EN: `The printed rate fits ${KINDS[as].EN}.`,
    };
  }
  if (baseline === null) return { JA: '', EN: '' };
  const x = written(baseline);
  return {
    JA: `文書の率は現状値${x}からの計算と合いますが、${x}はどこにも印刷されていません。`,
    EN: `The printed rate fits a baseline of ${x}, which is not printed anywhere.`,
  };
}
