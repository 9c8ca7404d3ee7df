import type { Note } from '../../domain/attempt.js';
import type { PrintedRate } from '../../domain/printed-rate.js';
import type { Language } from '../../domain/vocabulary.js';
import { written } from '../../lib/decimal.js';
import type { Sentence } from '../gaps.js';
import type { Measured } from './measured.js';
import { officialNotes, undatedNotes } from './source-notes.js';

/** What a reader must know beside the value; null where there is nothing to say. */
export function explainNotes(measured: Measured, language: Language): string | null {
  const { attained, attempt, material, otherBaseline } = measured;
  const sentences = [
    ...attained.notes.map((note) => sentenceOf(note, attained.value, attempt.printed)),
    ...undatedNotes(material),
    ...officialNotes(material, otherBaseline),
  ].map((one) => one[language]);
  return sentences.length === 0 ? null : sentences.join(language === 'JA' ? '' : ' ');
}

type Plain = Exclude<Note['code'], `PRINTED_${string}`>;

const PLAIN: Record<Plain, Sentence> = {
  BASELINE_IS_BOUND: {
    JA: '現状値は「以上」「未満」「約」などで示され、一つの点ではないため、使っていません。',
    EN: 'The baseline is printed as a bound, a range or about so, and is not used.',
  },
  BASELINE_OF_OTHER_PERIOD: {
    JA: '現状値は、目標値と同じ種類の期間の数値だと確かめられないため、使っていません。',
    EN: 'The baseline is not known to be of the same kind of period as the target and is not used.',
  },
  FROM_ZERO: {
    JA: '累計の指標で、使える現状値がないため、0から数えます。',
    EN: 'The figures are cumulative and no baseline can be used: they are counted from zero.',
  },
  MAINTAIN: {
    JA: '維持の目標です。目標値と同じときだけ達成とします。',
    EN: 'The figure is to stay as it is: only the target itself counts as reached.',
  },
  DIRECTION_CONTRARY: {
    JA: '計画が望む向き（上げる・下げる）と、現状値から目標値への向きが逆です。実績値が目標値と違うときは、達成したかどうかを言いません。',
    EN: 'The wanted direction and the way from baseline to target are contrary: unless the actual value is the target itself, we do not say whether it is reached.',
  },
  TARGET_IS_ABOUT: {
    JA: '目標値は「約」「程度」などで示されています。印刷された数値そのものとして計算し、1割以内の不足は未達としません。',
    EN: 'The target is printed as about so. It is counted as the very figure, and a shortfall of up to a tenth of it is not called not reached.',
  },
  ROUNDED_TO_100: {
    JA: '四捨五入で100になりましたが、目標値には届いていません。',
    EN: 'It is rounded to 100; the target is not reached.',
  },
  END_IS_OUTSIDE: {
    JA: '実績値は目標の境目と同じです。「未満」「超」の目標は、境目そのものを含みません。',
    EN: 'The actual value is the very bound, which is itself outside the target (未満, 超).',
  },
  BELOW_RANGE: {
    JA: '実績値は目標の範囲より低い値です。',
    EN: 'The actual value lies below the range.',
  },
  ABOVE_RANGE: {
    JA: '実績値は目標の範囲より高い値です。',
    EN: 'The actual value lies above the range.',
  },
  WORDS_NOT_WORSE: {
    JA: '維持の目標です。計画が望む向きで見て、現状値より悪くなければ達成とします。',
    EN: 'The figure is to be kept: not worse than the baseline, the way the plan wants it, is reached.',
  },
};

function isPlain(code: Note['code']): code is Plain {
  return code in PLAIN;
}

function sentenceOf(
  { code, baseline }: Note,
  value: number | null,
  printed: PrintedRate | null,
): Sentence {
  if (isPlain(code)) return PLAIN[code];
  const rate = written(printed?.value ?? 0, printed?.places);
  const x = typeof baseline === 'number' ? written(baseline) : null;
  switch (code) {
    case 'PRINTED_DERIVED':
      return {
        JA: `文書の進捗率は${rate}％です。そこから逆算すると、現状値は${x}になります。${x}はどこにも印刷されていません。印刷された率から導いた値で、観測値ではありません。`,
        EN: `The town prints ${rate} %. Worked back from that, the baseline is ${x}. ${x} is not printed anywhere: it is derived from the printed rate and is never an observation.`,
      };
    case 'PRINTED_DIFFERS': {
      const ours = written(value ?? 0, 2);
      const both = {
        JA: `文書の進捗率は${rate}％で、この計算の${ours}％と違います。`,
        EN: `The town prints ${rate} %, ours is ${ours} %.`,
      };
      if (x === null) return both;
      if (baseline === 0) {
        return {
          JA: `${both.JA}文書の率は、目標値に対する割合（実績値 ÷ 目標値）と合います。`,
          EN: `${both.EN} The printed rate fits actual over target.`,
        };
      }
      return {
        JA: `${both.JA}文書の率は現状値${x}からの計算と合いますが、${x}はどこにも印刷されていません。`,
        EN: `${both.EN} The printed rate fits a baseline of ${x}, which is not printed anywhere.`,
      };
    }
    case 'PRINTED_SEVERAL':
      return {
        JA: `文書の進捗率は${rate}％です。この率に合う現状値はいくつもあり、一つに決まりません。`,
        EN: `The town prints ${rate} %. More than one baseline fits that rate, so none is derived.`,
      };
    case 'PRINTED_UNEXPLAINED':
      return {
        JA: `文書の進捗率は${rate}％ですが、この率になる現状値は見つかりません（目標の向きに合い、印刷された数値と同じ桁で、負でないもの）。`,
        EN: `The town prints ${rate} %, but no baseline explains it (one on the right side of the target, with as many digits as the printed figures and not negative).`,
      };
  }
}
