import { dateIn } from '../../domain/printed/dates.js';
import type { Words } from '../../tables/file-problems.js';
import { periodIn } from '../partners/period.js';
import type { ProposedPlan, ProposedSisterCity } from '../proposal/partner-forms.js';
import type { Proposal } from '../proposal/proposal-form.js';
import type { Lines } from './find-printed.js';
import type { PlanDecision, SisterCityDecision } from './partner-decisions.js';
import { quotedWhole } from './quote-whole.js';
import { type ReviewedWords, reviewedWords } from './reviewed-words.js';
import { type Made, plainEvidence, provenanceOf, wait, withoutUndefined } from './seed-item.js';

/** What a partner or a plan is made in. */
interface MadeIn {
  proposal: Proposal;
  lines: Lines;
}

/** What a person is still to say, by its field. */
const ASKED: Record<string, Words> = {
  id: { ja: 'id', en: 'its id' },
  nameEn: { ja: '英語の名称', en: 'its name in English' },
  country: { ja: '国', en: 'its country' },
  kindLabel: { ja: '文書での呼び方', en: "the document's own word for it" },
  kind: { ja: '種類', en: 'its kind' },
  status: { ja: '状態', en: 'its status' },
  issuer: { ja: '策定者', en: 'its issuer' },
};

/** An accepted sister city in the form of sister-cities.yaml, or what it still wants. */
export function sisterCitySeed(
  { partnerName: name, country, region, kindLabel, dateRaw, evidence }: ProposedSisterCity,
  decision: SisterCityDecision,
  at: MadeIn,
): Made {
  const proposed = { texts: { name, country, region, kindLabel, date: dateRaw }, evidence };
  const { texts, evidence: quotes, corrected } = whole(reviewedWords(proposed, decision), at);
  const { asked } = decision;
  const lacking = missing({ ...asked, kindLabel: texts.kindLabel }, [
    'id',
    'nameEn',
    'country',
    'kindLabel',
    'kind',
    'status',
  ]);
  if (lacking) return lacking;
  const date = texts.date === undefined ? undefined : dateIn(texts.date);
  if (date === null) return unread(texts.date, '締結日', 'date');
  return {
    seed: withoutUndefined({
      id: asked.id ?? '',
      partnerName: texts.name,
      partnerNameEn: asked.nameEn,
      ...{ country: asked.country, region: texts.region, partnerCode: asked.partnerCode },
      ...{ kind: asked.kind, kindLabel: texts.kindLabel },
      ...{ date, dateRaw: texts.date },
      status: asked.status,
      evidence: [
        ...withCountry(quotes, asked.country ?? ''),
        ...(asked.partnerCode ? [fromOutside('partnerMunicipality', asked.partnerCode)] : []),
      ],
      provenance: provenanceOf(at.proposal.proposedBy.machine, decision, corrected),
    }),
  };
}

/** An accepted plan in the form of plans.yaml, or what it still wants. */
export function listedPlanSeed(
  { name, period, evidence }: ProposedPlan,
  decision: PlanDecision,
  at: MadeIn,
): Made {
  const proposed = { texts: { name, period: period?.raw }, evidence };
  const { texts, evidence: quotes, corrected } = whole(reviewedWords(proposed, decision), at);
  const { asked } = decision;
  const lacking = missing(asked, ['id', 'issuer', 'kind', 'status']);
  if (lacking) return lacking;
  const years = texts.period === undefined ? undefined : periodIn(texts.period);
  if (years === null) return unread(texts.period, '計画の期間', 'period');
  return {
    seed: withoutUndefined({
      id: asked.id ?? '',
      name: texts.name,
      ...{ nameEn: asked.nameEn, issuer: asked.issuer, kind: asked.kind, status: asked.status },
      period: years && { raw: texts.period, ...years },
      evidence: quotes.map(plainEvidence),
      provenance: provenanceOf(at.proposal.proposedBy.machine, decision, corrected),
    }),
  };
}

function whole(reviewed: ReviewedWords, { proposal, lines }: MadeIn): ReviewedWords {
  const { texts, evidence } = reviewed;
  return { ...reviewed, evidence: quotedWhole(evidence, texts, lines, proposal) };
}

function missing(given: Record<string, unknown>, wanted: readonly string[]): Made | null {
  const lacking = wanted.flatMap((field) => (given[field] ? [] : (ASKED[field] ?? [])));
  if (lacking.length === 0) return null;
  return wait(
    `まだ書かれていません: ${lacking.map(({ ja }) => ja).join('、')}。`,
    `Not said yet: ${lacking.map(({ en }) => en).join(', ')}.`,
  );
}

const unread = (text: string | undefined, ja: string, en: string): Made =>
  wait(
    `「${text}」からは${ja}が読めません。訂正するか、除いてください。`,
    `No ${en} is read in “${text}”: correct it, or leave it out.`,
  );

/** The country is a code of ours: of a name that is printed, or known from outside. */
function withCountry(quotes: ReviewedWords['evidence'], code: string): object[] {
  const isNamed = quotes.some(({ field }) => field === 'country');
  const inNote = `${code} は ISO 3166-1 による本サービスの表記。`;
  const evidence = quotes.map((one) =>
    plainEvidence(one.field === 'country' ? { ...one, note: `${one.note ?? ''}${inNote}` } : one),
  );
  return isNamed ? evidence : [...evidence, fromOutside('country', code)];
}

const LISTS = {
  country: { document: 'iso-3166-1', note: '国名は印刷から取っていない。受け入れた人が選んだ。' },
  partnerMunicipality: {
    document: 'local-government-codes',
    note: 'コードは印刷されていない。名称と県名から引き、受け入れた人が確かめた。',
  },
};

/** What a person takes from a list that is no part of the document. */
function fromOutside(field: keyof typeof LISTS, quote: string): object {
  const { document, note } = LISTS[field];
  return { document, quote, field, reading: 'EXTERNAL', note };
}
