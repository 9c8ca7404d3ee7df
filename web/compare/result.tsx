import { FigurePanel } from '../figure/figure-panel.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import { Chart } from './chart.js';
import { type FigureId, readFigure } from './figure-id.js';
import { rowKey } from './series.js';
import { Table } from './table.js';
import { compareTexts } from './texts.js';
import { Verdict } from './verdict.js';
import type { CompareView } from './view.js';

interface Props {
  comparison: CompareQuery['compare'];
  view: CompareView;
  open: (id: FigureId | null) => void;
}

/** The answer: what is compared, whether it may be, then the figures. */
export function Result({ comparison, view, open }: Props) {
  const t = useTexts(compareTexts);
  const { indicator, rows, comparability, citation, release } = comparison;
  const english = useLanguage() === 'en';
  const figure = readFigure(view.figure);
  const row = figure && rows.find((one) => rowKey(one) === figure.row);
  return (
    <article>
      <h1>{english ? indicator.nameEn : indicator.name}</h1>
      <p class="compare-counted">{english ? indicator.countedEn : indicator.counted}</p>
      <Verdict {...comparability} />
      <Chart comparison={comparison} />
      <Table comparison={comparison} open={open} />
      <section class="compare-source" aria-label={t.source}>
        <h2>{t.source}</h2>
        <p>{citation}</p>
        <p>
          {t.release} <code>{release}</code>
        </p>
      </section>
      {figure && row && (
        <FigurePanel
          id={figure}
          row={row}
          indicator={indicator.id}
          perHead={view.perHead}
          open={open}
        />
      )}
    </article>
  );
}
