import type { Measure } from '../../domain/vocabulary.js';
import type { ProposedKpi } from '../proposal/kpi-form.js';
import type { RecordDecision } from './decisions.js';
import type { ReviewedKpi } from './reviewed.js';
import { type Made, plainEvidence, provenanceOf, wait, withoutUndefined } from './seed-item.js';

/** An accepted record as a seed, or what it still wants. */
export function kpiSeed(
  kpi: ReviewedKpi,
  proposed: Pick<ProposedKpi, 'facets' | 'locator'>,
  decision: RecordDecision,
  machine: string,
): Made {
  const { asked } = decision;
  if (!asked?.plan) return wait('計画が選ばれていません。', 'No plan is chosen.');
  if (!asked.indicator || !asked.match) {
    return wait('指標と一致の度合いが選ばれていません。', 'No indicator and match are chosen.');
  }
  if (!asked.facets.countUnit) {
    return wait('何を数えるかが選ばれていません。', 'It is not said what is counted.');
  }
  if (kpi.unit === undefined) {
    return wait(
      '単位が印刷されていません。「単位」を訂正で書いてください。',
      'No unit is printed: give it by correcting the unit.',
    );
  }
  if (kpi.observations.length === 0) {
    return wait('数値が一つも残っていません。', 'Not one figure is left.');
  }
  const { facets, evidence } = facetsOf(proposed.facets, asked.facets);
  const locator = asked.locator ?? proposed.locator;
  const seed = {
    id: asked.id,
    plan: asked.plan,
    policy: asked.policy,
    name: kpi.name,
    nameEn: asked.nameEn,
    definition: kpi.definition,
    unit: kpi.unit,
    direction: kpi.direction,
    directionReading: kpi.directionReading,
    measuredBy: kpi.measuredBy,
    marked: kpi.marked,
    indicator: asked.indicator,
    match: asked.match,
    facets,
    locator: locator && locator.length > 0 ? locator : undefined,
    evidence: [...kpi.evidence, ...evidence].map(plainEvidence),
    observations: kpi.observations.map(({ measure, year, evidence: own, ...rest }) => ({
      ...{ measure, year, period: facets.period },
      ...rest,
      comparator: rest.comparator === 'EQUAL' ? undefined : rest.comparator,
      evidence: own.map((one) => plainEvidence(asMeasure(one, measure))),
    })),
    provenance: provenanceOf(machine, decision, kpi.corrected),
  };
  return { seed: withoutUndefined(seed) };
}

/** The facets that a person left standing, with the words that they rest on. */
function facetsOf(proposed: ProposedKpi['facets'], chosen: Readonly<Record<string, string>>) {
  const isKept = ({ facet, value }: ProposedKpi['facets'][number]) => {
    const word = chosen[facet];
    if (facet === 'day' && (chosen.period ?? 'POINT_IN_TIME') !== 'POINT_IN_TIME') return false;
    return word === undefined || word === value;
  };
  const kept = proposed.filter(isKept);
  const words = Object.entries(chosen).filter(([, word]) => word !== '');
  const facets: Record<string, unknown> = {
    ...Object.fromEntries(words),
    ...Object.fromEntries(kept.map(({ facet, value }) => [facet, value])),
  };
  const evidence = kept.flatMap((one) =>
    one.evidence.map((quote) => ({ ...quote, field: one.facet })),
  );
  return { facets, evidence };
}

/** The word that says each measure; where print says it in others, it was read so, and a person took it. */
const SAID: Record<Measure, { word: RegExp; note: string }> = {
  BASELINE: { word: /基準|現状/u, note: '現状値と読んだ。' },
  TARGET: { word: /目標/u, note: '目標値と読んだ。' },
  ACTUAL: { word: /実績/u, note: '実績値と読んだ。' },
};

function asMeasure<T extends Parameters<typeof plainEvidence>[0]>(item: T, measure: Measure) {
  const { word, note } = SAID[measure];
  if (item.field !== 'measure' || word.test(item.quote.normalize('NFKC'))) return item;
  return { ...item, reading: 'INFERRED', note: item.note ?? note };
}
