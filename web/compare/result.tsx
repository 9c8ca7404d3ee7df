import type { ComponentChildren } from 'preact';
import { Beside } from '../comparison/beside.js';
import { Cards } from '../comparison/cards.js';
import { Chart } from '../comparison/chart.js';
import { type FigureId, readFigure } from '../comparison/figure-id.js';
import { glanceTexts } from '../comparison/glance-texts.js';
import { rowKey } from '../comparison/series.js';
import { Table } from '../comparison/table.js';
import { titleOf } from '../comparison/title-of.js';
import { unitOfView } from '../comparison/unit-of-view.js';
import { Unread } from '../comparison/unread.js';
import { Verdict } from '../comparison/verdict.js';
import { FigurePanel } from '../figure/figure-panel.js';
import { NoSuchFigure } from '../figure/no-such-figure.js';
import { ChangedFigures } from '../frozen/changed-figures.js';
import { useAddress } from '../lib/use-address.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery, CompareQueryVariables } from '../queries/compare.js';
import { TakeAway } from '../take-away/take-away.js';
import { compareTexts } from './texts.js';

interface Props {
  comparison: CompareQuery['compare'];
  /** What it answers. */
  variables: CompareQueryVariables;
  /** Whether another answer is on its way. */
  old: boolean;
  /** The figure whose panel is open, as the address holds it. */
  figure: string | null;
  open: (id: FigureId | null) => void;
  /** Where there is no room for a table: whether it is unfolded, and the address where it is or is not. */
  fold: { whole: boolean; href: string };
  /** What is said of the choice itself. */
  children: ComponentChildren;
}

/** The answer: what is compared, whether it may be, then the figures. */
export function Result(props: Props) {
  const { comparison, variables, old, open, fold, children } = props;
  const { indicator, rows, comparability } = comparison;
  const t = useTexts(compareTexts);
  const glance = useTexts(glanceTexts);
  const language = useLanguage();
  const english = language === 'en';
  const unit = unitOfView(comparison, language);
  const address = useAddress();
  const perHead = variables.per === 'CAPITA';
  const { release, embedded } = usePlace();
  const figure = readFigure(props.figure);
  const row = figure && rows.find((one) => rowKey(one) === figure.row);
  return (
    <article aria-busy={old}>
      <h1>{titleOf(indicator, perHead, language)}</h1>
      <p class="compare-counted">{english ? indicator.countedEn : indicator.counted}</p>
      <p>
        <a href={address('/nation', { indicator: indicator.id })}>{t.nation}</a>
      </p>
      {release && !embedded && <ChangedFigures comparison={comparison} variables={variables} />}
      <Verdict comparability={comparability} rows={rows} />
      {children}
      {props.figure && !row && !old && <NoSuchFigure close={() => open(null)} />}
      <Cards comparison={comparison} unit={unit} open={open} />
      <Chart comparison={comparison} open={open} />
      <Beside comparison={comparison} unit={unit} open={open} />
      <Unread rows={rows} open={open} />
      <a class="table-unfold" href={fold.href}>
        {fold.whole ? glance.foldTable : glance.wholeTable}
      </a>
      <a class="skip-table" href="#take-away">
        {t.skipTable}
      </a>
      <div class="table-whole" data-whole={fold.whole}>
        <Table comparison={comparison} perHead={perHead} unit={unit} open={open} />
      </div>
      {!embedded && <TakeAway comparison={comparison} variables={variables} />}
      {figure && row && (
        <FigurePanel id={figure} row={row} indicator={indicator.id} perHead={perHead} open={open} />
      )}
    </article>
  );
}
