import { formatNumber } from '../lib/format-number.js';
import { unitName } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import './beside.css';
import { type FigureId, writeFigure } from './figure-id.js';
import { rankingsOf } from './ranking.js';
import { type Row, rowKey } from './series.js';
import { comparisonTexts } from './texts.js';

interface Props {
  comparison: CompareQuery['compare'];
  open: (id: FigureId) => void;
}

/** What belongs to the chart and fits in none of its places: ranks, undated figures, discrepancies. */
export function Beside({ comparison, open }: Props) {
  const { rows } = comparison;
  return (
    <div class="beside">
      {rankingsOf(rows).map((ranking) => (
        <RankingList key={ranking.group} {...ranking} comparison={comparison} open={open} />
      ))}
      <Undated rows={rows} open={open} />
      <Discrepancies comparison={comparison} />
    </div>
  );
}

type RankingProps = Props & ReturnType<typeof rankingsOf>[number];

function RankingList({ group, year, places, comparison, open }: RankingProps) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language, comparison.unit);
  const summary = comparison.summaries.find(
    (one) => one.comparableGroup === group && one.year === year && one.measure === 'ACTUAL',
  );
  return (
    <section>
      <h2>{t.ranking(year, unitName(comparison.unit, language))}</h2>
      <ol class="ranking">
        {places.map(({ row, cell }) => {
          const id = { row: rowKey(row), measure: cell.measure, year };
          return (
            <li key={writeFigure(id)}>
              <span>{t.place(cell.rank ?? 0)}</span>
              <span>{nameOf(row, language)}</span>
              <button type="button" class="cell-button" onClick={() => open(id)}>
                {number(cell.value ?? 0)}
              </button>
            </li>
          );
        })}
      </ol>
      {summary && (
        <p>
          {t.summary(number(summary.median), summary.count, summary.missing)}{' '}
          {unitName(comparison.unit, language)}
        </p>
      )}
    </section>
  );
}

function Undated({ rows, open }: { rows: Row[]; open: Props['open'] }) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  const figures = rows.flatMap((row) => row.undated.map((figure) => ({ row, figure })));
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>{t.undated}</h2>
      <p>{t.undatedWhy}</p>
      <ul>
        {figures.map(({ row, figure }) => {
          const id = { row: rowKey(row), measure: figure.measure, year: null };
          return (
            <li key={figure.id}>
              {nameOf(row, language)} {t[figure.measure]}{' '}
              <button type="button" data-figure={writeFigure(id)} onClick={() => open(id)}>
                {figure.raw}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Discrepancies({ comparison }: { comparison: Props['comparison'] }) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  const { discrepancies } = comparison;
  if (discrepancies.length === 0) return null;
  return (
    <section>
      <h2>{t.discrepancies}</h2>
      <ul>
        {discrepancies.map(({ id, year, municipality, observations, difference, unit, note }) => (
          <li key={id}>
            {language === 'en' ? municipality.nameEn : municipality.name} {year}:{' '}
            {observations
              .map(
                ({ value, unit, statistic }) =>
                  `${formatNumber(value ?? 0, language)} ${unitName(unit, language)} (${statistic ? statistic.publisher : t.plan})`,
              )
              .join(' / ')}
            <small>
              {t.difference(`${formatNumber(difference, language)} ${unitName(unit, language)}`)}{' '}
              {note}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ municipality }: Row, language: 'ja' | 'en'): string =>
  language === 'en' ? municipality.nameEn : municipality.name;
