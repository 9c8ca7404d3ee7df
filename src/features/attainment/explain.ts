import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { AttainmentReason, ReachedReason } from '../../domain/attainment-vocabulary.js';
import type { Language } from '../../domain/vocabulary.js';
import { documentsBehind, GAPS, type Sentence, wordsOf } from '../gaps.js';
import { FACET_WORDS } from '../indicators/facet-words.js';
import type { Material } from './measured.js';
import { OPEN, REASONS } from './reason-words.js';
import { yearOf } from './source-notes.js';

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

/** Why a share cannot be computed, and what was read; null where there is no reason. */
export function explainReason(
  material: Material,
  reason: AttainmentReason | null,
  language: Language,
): string | null {
  return reason && joined(REASONS[reason], details(material, reason, language), language);
}

/** Why it cannot be said whether the target is reached; null where it can. */
export function explainOpen(
  material: Material,
  reason: ReachedReason | null,
  language: Language,
): string | null {
  return reason && joined(OPEN[reason], details(material, reason, language), language);
}

const joined = (head: Sentence, rest: string[], language: Language) =>
  [head[language], ...rest].join(language === 'JA' ? '' : ' ');

function details(
  material: Material,
  reason: AttainmentReason | ReachedReason,
  language: Language,
): string[] {
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
    case 'TARGET_IS_NEGATIVE':
    case 'ACTUAL_IS_NEGATIVE':
    case 'LESS_IS_WANTED':
    case 'DIRECTION_UNKNOWN':
    case 'FLOOR_OR_FALL':
    case 'ACTUAL_IS_BOUND':
    case 'TARGET_IS_UPPER_BOUND':
    case 'TARGET_IS_RANGE':
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
