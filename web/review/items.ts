import { lackingOf, type Partner, partnerDecision, partnersOf, textOf } from './partners.js';
import type { Kpi, Proposal, Question, Quoted, RecordDecision, Review } from './state.js';

/** What a person goes through, page by page. */
export type Item =
  | { kind: 'record'; key: string; page: number; kpi: Kpi }
  | { kind: 'partner'; key: string; page: number; partner: Partner }
  | { kind: 'question'; key: string; page: number; question: Question };

/** The records, partners and questions of a proposal in the order of their pages, with those that were brought in. */
export function itemsOf(proposal: Proposal, review: Review): Item[] {
  const records = proposal.kpis.map((kpi): Item => {
    return { kind: 'record', key: kpi.id, page: kpi.evidence[0]?.page ?? 1, kpi };
  });
  const questions = proposal.questions.map((question): Item => {
    return { kind: 'question', key: question.id, page: question.place.page, question };
  });
  const made = Object.values(review.answers).flatMap(({ record, words, page = 1 }): Item[] =>
    record && words
      ? [{ kind: 'record', key: record, page, kpi: madeKpi(record, page, words) }]
      : [],
  );
  const partners = partnersOf(proposal).map((partner): Item => {
    return { kind: 'partner', key: partner.id, page: partner.evidence[0]?.page ?? 1, partner };
  });
  return [...records, ...made, ...partners, ...questions].sort((a, b) => a.page - b.page);
}

/** An indicator that the machine did not propose, in the form of those that it did. */
function madeKpi(
  id: string,
  page: number,
  { name, unit }: NonNullable<Review['answers'][string]['words']>,
): Kpi {
  return {
    ...{ id, name: name.printed, unit: unit.printed, marked: false, certainty: 'LIKELY' },
    ...{ against: [], facets: [], nearest: [], observations: [] },
    evidence: [
      { page, ...name.at },
      { page, ...unit.at, field: 'unit' },
    ],
  };
}

export const isRecord = (item: Item): item is Item & { kind: 'record' } => item.kind === 'record';

/** What a record is called: as it was corrected, or as it was proposed. */
export const nameOf = ({ key, kpi }: Item & { kind: 'record' }, review: Review): string =>
  review.records[key]?.words.name?.printed ?? kpi.name;

/** What an item is called in a list. */
export function labelOf(item: Item, review: Review): string {
  if (item.kind === 'record') return nameOf(item, review);
  if (item.kind === 'question') return `？ ${item.question.place.quote}`;
  const { partner } = item;
  return textOf(partner, 'name', partnerDecision(partner, review)) ?? partner.name;
}

export const undecided = (): RecordDecision => ({
  ...{ decision: 'OPEN', words: {}, dropped: [], cells: {} },
});

/** Whether a record is accepted, and yet lacks what no document prints. */
export function wantsMore({ kpi }: Item & { kind: 'record' }, decision: RecordDecision): boolean {
  const { asked, words } = decision;
  const isWhole =
    asked?.plan &&
    asked.indicator &&
    asked.match &&
    asked.facets.countUnit &&
    (words.unit ?? kpi.unit);
  return decision.decision === 'ACCEPTED' && !isWhole;
}

export type Standing = 'open' | 'wanting' | 'accepted' | 'rejected';

/** How it stands with an item. */
export function standingOf(item: Item, review: Review): Standing {
  if (item.kind === 'question') {
    const answer = review.answers[item.key];
    return answer ? (answer.answer === 'FIGURE' ? 'accepted' : 'rejected') : 'open';
  }
  if (item.kind === 'partner') {
    const decision = partnerDecision(item.partner, review);
    return standing(decision.decision, lackingOf(item.partner, decision).length > 0);
  }
  const decision = review.records[item.key] ?? undecided();
  return standing(decision.decision, wantsMore(item, decision));
}

function standing(decision: RecordDecision['decision'], isWanting: boolean): Standing {
  if (decision === 'OPEN') return 'open';
  if (decision === 'REJECTED') return 'rejected';
  return isWanting ? 'wanting' : 'accepted';
}

/** Whether nothing at all speaks against a record or a partner. */
export function isCertain(item: Item & { kind: 'record' | 'partner' }): boolean {
  const parts = item.kind === 'partner' ? [item.partner] : [item.kpi, ...item.kpi.observations];
  return parts.every(({ certainty, against }) => certainty === 'CERTAIN' && against.length === 0);
}

/** Every place of an item. */
export function placesOf(item: Item): Quoted[] {
  if (item.kind === 'question') return [item.question.place];
  if (item.kind === 'partner') return item.partner.evidence;
  const { evidence, observations } = item.kpi;
  return [...evidence, ...observations.flatMap((one) => one.evidence)];
}
