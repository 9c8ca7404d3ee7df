import { type FigureId, writeFigure } from '../comparison/figure-id.js';
import { type Row, rowKey } from '../comparison/series.js';
import { comparisonTexts } from '../comparison/texts.js';
import { ChangedFigure } from '../frozen/changed-figure.js';
import { PermanentLink } from '../frozen/permanent-link.js';
import { apiLanguage } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { useAsk } from '../lib/use-ask.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Figure, type FigureQueryVariables } from '../queries/figure.js';
import { Cite } from '../take-away/cite.js';
import { FailureNote } from '../ui/failure.js';
import { Progress } from '../ui/progress.js';
import { SidePanel } from '../ui/side-panel.js';
import { Counterparts } from './counterparts.js';
import { Details } from './details.js';
import './figure.css';
import { Headline } from './headline.js';
import { NoSuchFigure } from './no-such-figure.js';
import { Printed } from './printed.js';
import { figureTexts } from './texts.js';

interface Props {
  id: FigureId;
  /** The row of the comparison that it stands in. */
  row: Row;
  indicator: string;
  perHead: boolean;
  open: (id: FigureId | null) => void;
}

/** Everything that is known of one cell: what is printed, where, how it was read, what speaks against it. */
export function FigurePanel({ id, row, indicator, perHead, open }: Props) {
  const t = useTexts(figureTexts);
  const words = useTexts(comparisonTexts);
  const language = useLanguage();
  // Of an undated figure any year will do: it stands outside of the grid.
  const year = id.year ?? 2020;
  const { release } = usePlace();
  const variables: FigureQueryVariables = {
    indicator,
    municipality: row.municipality.code,
    years: { from: year, to: year },
    measures: null,
    per: perHead ? 'CAPITA' : null,
    language: apiLanguage(language),
  };
  const { data, failure, slow, again } = useAsk(Figure, variables);
  const town = language === 'en' ? row.municipality.nameEn : row.municipality.name;
  const found = data?.compare.rows.find((one) => rowKey(one) === id.row);
  const cell = found?.cells.find((one) => one.year === id.year && one.measure === id.measure);
  const printed = cell?.observation ? [cell.observation] : [];
  const undated = found?.undated.filter(({ measure }) => measure === id.measure) ?? [];
  const observations = id.year === null ? undated : printed;
  const isThere = cell !== undefined || observations.length > 0;
  const title = `${town} ${words[id.measure]} ${id.year ?? t.undatedYear}`;
  return (
    <SidePanel
      label={`${t.panel}: ${title}`}
      returnTo={`[data-figure=${JSON.stringify(writeFigure(id))}]`}
      close={() => open(null)}
    >
      <div class="figure-panel">
        <p class="figure-kicker">{title}</p>
        <Progress shown={slow} />
        {failure && <FailureNote failure={failure} again={again} />}
        {data && !isThere && <NoSuchFigure close={() => open(null)} />}
        {data && found && isThere && (
          <>
            {release && <ChangedFigure id={id} comparison={data.compare} variables={variables} />}
            <Headline cell={cell ?? null} observations={observations} unit={data.compare.unit} />
            <Details
              row={found}
              cell={cell ?? null}
              rank={rankOf(row, id)}
              observations={observations}
            />
            {observations.map((observation) => (
              <Printed key={observation.id} observation={observation} />
            ))}
            <Counterparts id={id} comparison={data.compare} open={open} />
            <PermanentLink release={data.compare.release} />
            <Cite
              title={`${nameIn(data.compare.indicator, language)} ${title}`}
              id={writeFigure(id)}
              release={data.compare.release}
              credits={observations.map(({ citation }) => citation).join(' ')}
            />
            <p>
              <a href="/corrections">{t.wrong}</a>
            </p>
          </>
        )}
      </div>
    </SidePanel>
  );
}

/** Ranks are those of the whole comparison, not of the one town that the panel asks for. */
const rankOf = (row: Row, id: FigureId): number | null =>
  row.cells.find(({ year, measure }) => year === id.year && measure === id.measure)?.rank ?? null;
