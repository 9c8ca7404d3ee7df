import type { ComponentChildren } from 'preact';
import { useTexts } from '../lib/use-texts.js';
import type { KpiInYearQuery, MissingReason } from '../queries/types.js';
import { FigureLink } from '../ui/figure-link.js';
import { missingWords } from '../ui/missing-words.js';
import { Printed } from '../ui/printed.js';
import { uiTexts } from '../ui/texts.js';
import { AttainmentRate } from './attainment-rate.js';
import { AttainmentWorking } from './attainment-working.js';
import { kpiTexts } from './kpi-texts.js';
import type { TownKpi } from './kpis.js';
import { OfficialValue } from './official-value.js';

type InYear = NonNullable<NonNullable<KpiInYearQuery['kpi']>['attainment']>;
/** With or without the official figure, which only the answer for one year holds. */
export type Attained = NonNullable<TownKpi['attainment']> | InYear;

interface Props {
  attainment: Attained;
  indicator: string;
  town: string;
}

/** From where, to where, and what came: each as printed, opening its evidence. */
export function AttainmentFigures({ attainment, indicator, town }: Props) {
  const t = useTexts(kpiTexts);
  const { baseline, target, actual, missing } = attainment;
  const place = { indicator, town };
  return (
    <>
      <dl class="attainment">
        <Figure term={t.BASELINE} figure={baseline} missing={null} {...place} />
        <Figure term={t.TARGET} figure={target} missing={target ? null : missing} {...place} />
        <Figure term={t.ACTUAL} figure={actual} missing={target ? missing : null} {...place} />
        <AttainmentRate attainment={attainment} />
      </dl>
      <AttainmentWorking attainment={attainment} />
    </>
  );
}

interface FigureProps extends Omit<Props, 'attainment'> {
  term: string;
  figure: Attained['actual'];
  /** Why there is none; where nothing says so, it is in nothing that we read. */
  missing: MissingReason | null;
}

function Figure({ term, figure, missing, indicator, town }: FigureProps) {
  const t = { ...useTexts(uiTexts), ...useTexts(kpiTexts) };
  const words = useTexts(missingWords);
  return (
    <div>
      <dt>{term}</dt>
      {figure ? (
        <dd>
          <FigureLink indicator={indicator} town={town} figure={figure.id}>
            <Shown figure={figure} />
          </FigureLink>
          <small>
            {figure.year === null ? t.noYear : t.fiscalYear(figure.year)}
            {figure.missing && t.because(words[figure.missing])}
          </small>
        </dd>
      ) : (
        <dd class="gap-words">{missing ? words[missing] : t.notPrinted}</dd>
      )}
    </div>
  );
}

/** As printed; official statistics print no unit. */
function Shown({ figure }: { figure: NonNullable<Attained['actual']> }): ComponentChildren {
  if (!('statistic' in figure) || !figure.statistic || figure.value === null) {
    return <Printed>{figure.raw}</Printed>;
  }
  return <OfficialValue value={figure.value} unit={figure.unit} />;
}
