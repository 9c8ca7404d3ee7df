import { comparisonTexts } from '../comparison/texts.js';
import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import type { SourceFactsQuery } from '../queries/source-facts.js';
import { FigureLink } from '../ui/figure-link.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { sourceTexts } from './texts.js';

/** A place that was read, and its record. */
export type FactOf = NonNullable<SourceFactsQuery['sourceDocument']>['facts']['nodes'][number];
type RecordOf = FactOf['record'];
type Figure = Extract<RecordOf, { __typename: 'Observation' }>;

/** The record that a place went into: a figure opens where it is compared, all else on the page of its town. */
export function RecordLink({ record }: { record: RecordOf }) {
  const address = useAddress();
  if (record.__typename === 'Observation') return <LinkOfFigure figure={record} />;
  if (!('label' in record) || !record.municipality) return null;
  return (
    <a href={`${address(`/town/${record.municipality.code}`)}#${record.id}`}>
      <Name name={record.label} nameEn={record.labelEn} />
    </a>
  );
}

function LinkOfFigure({ figure }: { figure: Figure }) {
  const t = useTexts(sourceTexts);
  const words = useTexts(comparisonTexts);
  const { id, town, kpi, statistic, year, measure, raw } = figure;
  const named = kpi ?? statistic?.indicator;
  const indicator = kpi?.indicator.id ?? statistic?.indicator.id;
  if (!named || !indicator) return null;
  return (
    <FigureLink indicator={indicator} town={town.code} figure={id}>
      <Name {...town} />: <Name {...named} />, {year ?? t.undated}, {words[measure]}{' '}
      <Printed>{raw}</Printed>
    </FigureLink>
  );
}
