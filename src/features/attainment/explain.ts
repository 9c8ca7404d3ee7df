import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { AttainmentReason, Language } from '../../domain/vocabulary.js';
import { documentsBehind, GAPS, type Sentence, wordsOf } from '../gaps.js';
import { FACET_WORDS } from '../indicators/facet-words.js';
import type { Material, Measured } from './measured.js';
import { yearOf } from './source-notes.js';

const REASONS: Record<AttainmentReason, Sentence> = {
  NO_TARGET: {
    JA: '目標値がないため、計算できません。',
    EN: 'It cannot be computed without a target.',
  },
  NO_ACTUAL: {
    JA: '実績値がないため、計算できません。',
    EN: 'It cannot be computed without an actual value.',
  },
  NO_BASELINE: {
    JA: '使える現状値がないため、計算できません。',
    EN: 'It cannot be computed without a baseline to measure from.',
  },
  BASELINE_EQUALS_TARGET: {
    JA: '現状値と目標値が同じで、進む幅がないため、割合を計算できません。',
    EN: 'Baseline and target are the same: there is no way of which a share could be computed.',
  },
  BASELINE_WITHIN_BOUND: {
    JA: '出発点がすでに目標の範囲にあったため、割合を計算できません。',
    EN: 'The starting point kept the bound already: there is no way of which a share could be computed.',
  },
  TARGET_IS_ZERO: {
    JA: '目標値が0のため、割合を計算できません。',
    EN: 'The target is 0: no share of it can be computed.',
  },
  OTHER_PERIOD: {
    JA: '実績値と目標値の期間の種類が違うため、計算できません。',
    EN: 'Actual and target are of different kinds of period.',
  },
  ACTUAL_IS_BOUND: {
    JA: '実績値が「以上」「未満」「約」などで示され、一つの点ではないため、計算できません。',
    EN: 'The actual value is printed as a bound, a range or about so, not as a point.',
  },
  TARGET_IN_WORDS: {
    JA: '目標が数値ではなくことばで示されているため、割合は計算できません。',
    EN: 'The target is set in words, not as a figure: no share of it can be computed.',
  },
  TARGET_IS_ABOUT: {
    JA: '目標値が「約」「程度」などで示され、どこまでを含むかの記載がないため、割合は計算できません。',
    EN: 'The target is printed as about so, and what still counts is not: no share can be computed.',
  },
  PAST_RANGE: {
    JA: '実績値が目標の範囲を通り越したため、割合を計算できません。',
    EN: 'The actual value went through the range and past it: no share of the way can be computed.',
  },
};

const NO_BASELINE_PRINTED: Sentence = {
  JA: '読んだ文書に、現状値の記載はありません。',
  EN: 'What we read prints no baseline.',
};
const NO_SERIES: Sentence = {
  JA: 'この指標に対応する公的統計は、収録していません。',
  EN: 'We hold no official series of this indicator for the town.',
};
const undatedTarget = (raw: string): Sentence => ({
  JA: `年の記載のない目標値（${raw}）があります。year を指定しなければ、それで計算します。`,
  EN: `There is a target without a printed year (${raw}): leave out \`year\` to measure against it.`,
});

/** Why there is no value; null where there is one. */
export function explain(measured: Measured, language: Language): string | null {
  const { reasonCode } = measured;
  if (!reasonCode) return null;
  const sentences = [REASONS[reasonCode][language], ...details(measured, reasonCode, language)];
  return sentences.join(language === 'JA' ? '' : ' ');
}

function details({ material }: Measured, reason: AttainmentReason, language: Language): string[] {
  const { target, actual, baseline, against, official } = material.chosen;
  switch (reason) {
    case 'NO_TARGET':
      return [...gapIn(material, 'target', language), ...hint(material, language)];
    case 'NO_ACTUAL':
      if (against === 'OFFICIAL' && !official) return [NO_SERIES[language]];
      return [...gapIn(material, 'actual', language), ...lookedAt(material, language)];
    case 'NO_BASELINE':
      if (!baseline) return [NO_BASELINE_PRINTED[language]];
      return baseline.missing ? [GAPS[baseline.missing][language], ...noteOf(baseline)] : [];
    case 'OTHER_PERIOD': {
      const [ours, theirs] = [actual, target].map(
        (one) => FACET_WORDS.period[one?.periodType ?? 'UNSPECIFIED'][language],
      );
      return language === 'JA'
        ? [`実績値は${ours}、目標値は${theirs}の数値です。`]
        : [`Actual: ${ours}; target: ${theirs}.`];
    }
    case 'TARGET_IN_WORDS':
      return target ? [wordsOf(target.raw)[language]] : [];
    case 'BASELINE_EQUALS_TARGET':
    case 'BASELINE_WITHIN_BOUND':
    case 'TARGET_IS_ZERO':
    case 'ACTUAL_IS_BOUND':
    case 'TARGET_IS_ABOUT':
    case 'PAST_RANGE':
      return [];
  }
}

const noteOf = (observation: ObservationEntity | null) =>
  observation?.note ? [observation.note] : [];

/** Why the target or the actual value is missing, and what was read. */
function gapIn({ gaps, chosen }: Material, part: 'target' | 'actual', language: Language) {
  const gap = gaps[part];
  if (!gap) return [];
  return [
    GAPS[gap.missing][language],
    ...noteOf(chosen[part]),
    ...documentsBehind(gap.missing, gap.documents, language),
  ];
}

/** The targets none of which has an actual value; nothing where a year was asked for. */
function lookedAt({ chosen: { inVain } }: Material, language: Language): string[] {
  if (inVain.length < 2) return [];
  const targets = inVain.map((one) => `${yearOf(one)[language]} ${one.raw}`);
  return language === 'JA'
    ? [`実績値のある目標はありません（見た目標: ${targets.join('、')}）。`]
    : [`No target has an actual value (looked at: ${targets.join('; ')}).`];
}

/** Points to a target without a year where one was asked for by its year. */
function hint({ plan, chosen }: Material, language: Language): string[] {
  if (chosen.target || chosen.targetYear === null) return [];
  const undated = plan.find(
    ({ measure, year, value }) => measure === 'TARGET' && year === null && value !== null,
  );
  return undated ? [undatedTarget(undated.raw)[language]] : [];
}
