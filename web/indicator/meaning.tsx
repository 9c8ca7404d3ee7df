import { useTexts } from '../lib/use-texts.js';
import type { IndicatorQuery } from '../queries/indicator.js';
import { Fact, Facts } from '../ui/facts.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import {
  aggregations,
  countUnits,
  denominators,
  measurers,
  periods,
  scopes,
} from './facet-words.js';
import { indicatorTexts } from './texts.js';

/** The definition, and what it says in words that can be compared. */
export function Meaning({ indicator }: { indicator: NonNullable<IndicatorQuery['indicator']> }) {
  const t = useTexts(indicatorTexts);
  const gathered = useTexts(aggregations);
  const units = useTexts(countUnits);
  const who = useTexts(measurers);
  const when = useTexts(periods);
  const part = useTexts(scopes);
  const shares = useTexts(denominators);
  const { definition, aliases, readings, theme, unit, facets, id } = indicator;
  const printed = (text: string | null) => text && <Printed>{text}</Printed>;
  return (
    <Facts>
      <Fact term={t.definition}>{printed(definition)}</Fact>
      <Fact term={t.countUnit}>{units[facets.countUnit]}</Fact>
      <Fact term={t.aggregation}>{gathered[facets.aggregation]}</Fact>
      <Fact term={t.period}>{when[facets.period]}</Fact>
      <Fact term={t.day}>{facets.day}</Fact>
      <Fact term={t.scope}>{part[facets.scope]}</Fact>
      <Fact term={t.open}>{indicator.open ? t.openWhy : null}</Fact>
      <Fact term={t.denominator}>
        {facets.denominator &&
          printed(facets.denominator.detail ?? shares[facets.denominator.kind])}
      </Fact>
      <Fact term={t.since}>{facets.since}</Fact>
      <Fact term={t.measurer}>{who[facets.measurer]}</Fact>
      <Fact term={t.detail}>{printed(facets.detail)}</Fact>
      <Fact term={t.note}>{printed(facets.note)}</Fact>
      <Fact term={t.unit}>{printed(unit)}</Fact>
      <Fact term={t.theme}>
        <Name {...theme} />
      </Fact>
      <Fact term={t.aliases}>{printed(aliases.join('、') || null)}</Fact>
      <Fact term={t.readings}>{printed(readings.join('、') || null)}</Fact>
      <Fact term={t.id}>
        <code>{id}</code>
      </Fact>
    </Facts>
  );
}
