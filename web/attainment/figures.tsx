import type { ComponentChildren } from 'preact';
import { useTexts } from '../lib/use-texts.js';
import type { MissingReason } from '../queries/vocabulary.js';
import { FigureLink } from '../ui/figure-link.js';
import { missingWords } from '../ui/missing-words.js';
import { Printed } from '../ui/printed.js';
import { SeriesSource } from '../ui/series-source.js';
import { uiTexts } from '../ui/texts.js';
import './attainment.css';
import type { Attained } from './measured-kpi.js';
import { OfficialValue } from './official-value.js';
import { AttainmentShares } from './shares.js';
import { attainmentTexts } from './texts.js';
import { AttainmentWorking } from './working.js';

interface Props {
  attainment: Attained;
  indicator: string;
  town: string;
}

/** From where, to where, and what came: each as printed, opening its evidence. */
export function AttainmentFigures({ attainment, indicator, town }: Props) {
  const t = useTexts(attainmentTexts);
  const { baseline, target, actual, missing } = attainment;
  const place = { indicator, town };
  const series = actual?.statistic;
  return (
    <>
      <dl class="attainment">
        <Figure term={t.BASELINE} figure={baseline} missing={null} {...place} />
        <Figure term={t.TARGET} figure={target} missing={target ? null : missing} {...place} />
        <Figure term={t.ACTUAL} figure={actual} missing={target ? missing : null} {...place}>
          {series && <SeriesSource series={series} />}
        </Figure>
        <AttainmentShares attainment={attainment} />
      </dl>
      <AttainmentWorking attainment={attainment} />
    </>
  );
}

interface FigureProps extends Omit<Props, 'attainment'> {
  term: string;
  figure: Attained['actual'] | Attained['target'];
  /** Why there is none; where nothing says so, it is in nothing that we read. */
  missing: MissingReason | null;
  children?: ComponentChildren;
}

/** One of them, as printed, with its year; or why there is none. */
export function Figure({ term, figure, missing, indicator, town, children }: FigureProps) {
  const t = { ...useTexts(uiTexts), ...useTexts(attainmentTexts) };
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
          {children && <small>{children}</small>}
        </dd>
      ) : (
        <dd class="gap-words">{missing ? words[missing] : t.notPrinted}</dd>
      )}
    </div>
  );
}

/** As printed; official statistics print no unit. */
function Shown({ figure }: { figure: NonNullable<FigureProps['figure']> }): ComponentChildren {
  if (!('statistic' in figure) || !figure.statistic || figure.value === null) {
    return <Printed>{figure.raw}</Printed>;
  }
  return <OfficialValue value={figure.value} unit={figure.unit} />;
}
