import { dateIn } from '../../domain/printed/dates.js';
import type { Printed } from '../blocks/block.js';
import type { Doubt } from '../doubt.js';
import { doubtOf, evidenceFor, type Quotes } from '../meaning/evidence.js';
import type { ProposedPlan, ProposedSisterCity } from '../proposal/partner-forms.js';
import type { FoundPartners, FoundPlan, FoundSisterCity } from './found-partners.js';
import { periodIn } from './period.js';

/** The partners and plans of a document in the form of seeds, each with the places of its evidence. */
export function proposePartners({ sisterCities, plans }: FoundPartners, quotes: Quotes) {
  return {
    sisterCities: sisterCities.map((one, i) => sisterCity(one, i + 1, quotes)),
    plans: plans.map((one, i) => plan(one, i + 1, quotes)),
  };
}

function sisterCity(found: FoundSisterCity, number: number, quotes: Quotes): ProposedSisterCity {
  const { name, country, region, kind, date } = found;
  const iso = date && dateIn(date.text);
  return {
    id: `sister-${number}`,
    partnerName: name.text,
    ...(country ? { country: country.text } : {}),
    ...(region ? { region: region.text } : {}),
    ...(kind ? { kindLabel: kind.text } : {}),
    ...(date && iso ? { date: iso, dateRaw: date.text } : {}),
    ...doubted(found.doubts, quotes),
    evidence: [
      ...evidenceFor(quotes, name),
      ...cited(quotes, country, 'country'),
      ...cited(quotes, region, 'region'),
      ...cited(quotes, kind, 'kindLabel'),
      ...(iso ? cited(quotes, date, 'date') : []),
    ],
  };
}

function plan(found: FoundPlan, number: number, quotes: Quotes): ProposedPlan {
  const { name, period } = found;
  const years = period && periodIn(period.text);
  return {
    id: `plan-${number}`,
    name: name.text,
    ...(period && years ? { period: { raw: period.text, ...years } } : {}),
    ...doubted(found.doubts, quotes),
    evidence: [...evidenceFor(quotes, name), ...(years ? cited(quotes, period, 'period') : [])],
  };
}

const cited = (quotes: Quotes, printed: Printed | null, field: string) =>
  printed ? evidenceFor(quotes, printed, field) : [];

const doubted = (doubts: readonly Doubt[], quotes: Quotes) => ({
  certainty: doubts.length > 0 ? ('LIKELY' as const) : ('CERTAIN' as const),
  against: doubts.map((doubt) => doubtOf(quotes, doubt)),
});
