import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import { Chart } from './chart.js';
import { Table } from './table.js';
import { compareTexts } from './texts.js';
import { Verdict } from './verdict.js';

/** The answer: what is compared, whether it may be, then the figures. */
export function Result({ comparison }: { comparison: CompareQuery['compare'] }) {
  const t = useTexts(compareTexts);
  const { indicator, unit, comparability, citation, release } = comparison;
  const english = useLanguage() === 'en';
  return (
    <article>
      <h1>{english ? indicator.nameEn : indicator.name}</h1>
      <p class="compare-counted">
        {english ? indicator.countedEn : indicator.counted} <span>{t.unit(unit)}</span>
      </p>
      <Verdict {...comparability} />
      <Chart comparison={comparison} />
      <Table comparison={comparison} />
      <section class="compare-source" aria-label={t.source}>
        <h2>{t.source}</h2>
        <p>{citation}</p>
        <p>
          {t.release} <code>{release}</code>
        </p>
      </section>
    </article>
  );
}
