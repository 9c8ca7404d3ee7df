import { LONGEST_PRINTED } from '../../domain/quote-limits.js';
import type { IndicatorSeed } from '../../ingest/schemas/indicators.js';
import type { Printed } from '../blocks/block.js';
import { DOUBTS, type Doubt } from '../doubt.js';
import type { ProposedKpi } from '../proposal/kpi-form.js';
import { partOf } from '../records/printed-parts.js';
import type { RawRecord } from '../records/raw-record.js';
import { directionOf } from './direction-of.js';
import { doubtOf, evidenceFor, type Quotes } from './evidence.js';
import { proposeFacets } from './facets/propose-facets.js';
import { markOf } from './mark-of.js';
import { nearestIndicators } from './nearest.js';
import { proposeObservation } from './propose-observation.js';
import type { Row } from './read-row.js';
import type { From } from './reading.js';

/** What a proposal is made with: how print is quoted, and our indicators. */
export interface Means {
  quotes: Quotes;
  indicators: readonly IndicatorSeed[];
}

/** An indicator in the form of seeds, each of its fields with the place that prints it. */
export function proposeKpi(
  id: string,
  record: RawRecord,
  { unit, readings, asked }: Row,
  { quotes, indicators }: Means,
): ProposedKpi {
  const name = atMost(record.name);
  const definition = record.definition && sentences(record.definition);
  const measuredBy = record.measuredBy && atMost(officeIn(record.measuredBy));
  const way = directionOf(record, readings, quotes);
  const mark = markOf(record, quotes);
  const cautions = cautionsOf(record, unit);
  const isCertain =
    cautions.length === 0 && (record.reader === 'TABLE' || record.reader === 'LABELLED');
  const facets = proposeFacets(record, unit, readings, quotes);
  const period = facets.flatMap((one) => (one.facet === 'period' ? one.value : []))[0];
  const locator = record.under.map((one) => atMost(one).text).filter((text) => text !== '');
  return {
    id,
    name: name.text,
    ...(definition ? { definition: definition.text } : {}),
    ...(unit ? { unit: unit.said } : {}),
    ...(way ? { direction: way.direction, directionReading: way.directionReading } : {}),
    ...(measuredBy ? { measuredBy: measuredBy.text } : {}),
    marked: mark.length > 0,
    ...(locator.length > 0 ? { locator } : {}),
    certainty: isCertain && asked.length === 0 ? 'CERTAIN' : 'LIKELY',
    against: cautions.map((doubt) => doubtOf(quotes, doubt)),
    facets,
    nearest: nearestIndicators(
      { name: name.text, definition: definition?.text ?? null, unit: unit?.said ?? null, facets },
      indicators,
    ),
    evidence: [
      ...evidenceFor(quotes, name),
      ...(definition ? evidenceFor(quotes, definition, 'definition') : []),
      ...(unit ? evidenceFor(quotes, unit.from, 'unit') : []),
      ...(measuredBy ? evidenceFor(quotes, measuredBy, 'measuredBy') : []),
      ...mark,
      ...(way?.evidence ?? []),
    ],
    observations: readings.map((one) =>
      proposeObservation(one, period ?? 'UNSPECIFIED', isCertain, quotes),
    ),
  };
}

function cautionsOf({ doubts, name, figures }: RawRecord, unit: From<string> | null): Doubt[] {
  const cautions = doubts.filter(({ kind }) => DOUBTS[kind] === 'CAUTION');
  if (!unit) cautions.push({ kind: 'NO_UNIT', about: figures.map(({ cell }) => cell).slice(0, 1) });
  const isLong = name.text.length > LONGEST_PRINTED;
  if (isLong) cautions.push({ kind: 'NAME_UNSURE', about: [name] });
  return cautions;
}

const atMost = (printed: Printed): Printed =>
  printed.text.length > LONGEST_PRINTED ? partOf(printed, 0, LONGEST_PRINTED) : printed;

const OFFICE =
  /^[\s(（【［[]*(?:(?:担当|所管|主管|関係)(?:部署|課|部|局)?名?\s*[:：]\s*)?(.+?)(?:調べ)?[\s)）】］\]]*$/u;

/** （市民協働課調べ） names 市民協働課. */
function officeIn(printed: Printed): Printed {
  const office = OFFICE.exec(printed.text)?.[1] ?? printed.text;
  const start = printed.text.indexOf(office);
  return partOf(printed, start, start + office.length);
}

/** As many whole sentences as may be taken over; none where the first is longer. */
function sentences(printed: Printed): Printed | null {
  if (printed.text.length <= LONGEST_PRINTED) return printed;
  const end = printed.text.slice(0, LONGEST_PRINTED).lastIndexOf('。');
  return end > 0 ? partOf(printed, 0, end + 1) : null;
}
