import { FigurePanel } from '../figure/figure-panel.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery, CompareQueryVariables } from '../queries/types.js';
import { TakeAway } from '../take-away/take-away.js';
import { Beside } from './beside.js';
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
  /** What was asked. */
  variables: CompareQueryVariables;
  open: (id: FigureId | null) => void;
}

/** The answer: what is compared, whether it may be, then the figures. */
export function Result({ comparison, view, variables, open }: Props) {
  const { indicator, rows, comparability } = comparison;
  const t = useTexts(compareTexts);
  const english = useLanguage() === 'en';
  const figure = readFigure(view.figure);
  const row = figure && rows.find((one) => rowKey(one) === figure.row);
  return (
    <article>
      <h1>{english ? indicator.nameEn : indicator.name}</h1>
      <p class="compare-counted">{english ? indicator.countedEn : indicator.counted}</p>
      <Verdict {...comparability} />
      <Chart comparison={comparison} open={open} />
      <Beside comparison={comparison} open={open} />
      <a class="skip-table" href="#take-away">
        {t.skipTable}
      </a>
      <Table comparison={comparison} open={open} />
      <TakeAway comparison={comparison} variables={variables} />
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
