import { formatNumber } from '../lib/format-number.js';
import { nameIn } from '../lib/name-in.js';
import { type AxisUnit, unitName } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/compare.js';
import './beside.css';
import { type FigureId, writeFigure } from './figure-id.js';
import { rankingsOf } from './ranking.js';
import { RankingList } from './ranking-list.js';
import { Reached } from './reached.js';
import { nameOfRow } from './row-words.js';
import { type Row, rowKey } from './series.js';
import { comparisonTexts } from './texts.js';

interface Props {
  comparison: CompareQuery['compare'];
  unit: AxisUnit;
  open: (id: FigureId) => void;
}

/** What belongs to the chart and fits in none of its places: ranks, undated figures, discrepancies. */
export function Beside({ comparison, unit, open }: Props) {
  const { rows } = comparison;
  return (
    <div class="beside">
      {rankingsOf(rows).map((ranking) => (
        <RankingList
          key={ranking.group}
          ranking={ranking}
          comparison={comparison}
          unit={unit}
          open={open}
        />
      ))}
      <Reached rows={rows} />
      <Undated rows={rows} open={open} />
      <Discrepancies comparison={comparison} />
    </div>
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
              {nameOfRow(row, language)} {t[figure.measure]}{' '}
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
  const { discrepancies, rows, unit: compared } = comparison;
  // Each in the unit of the comparison: two units would hide how far they are apart.
  const shown = new Map(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ observation, value }) =>
        observation && value !== null ? [[observation.id, { value, unit: compared }]] : [],
      ),
    ),
  );
  if (discrepancies.length === 0) return null;
  return (
    <section>
      <h2>{t.discrepancies}</h2>
      <ul>
        {discrepancies.map(({ id, year, municipality, observations, difference, unit, note }) => (
          <li key={id}>
            {nameIn(municipality, language)} {year}:{' '}
            {observations
              .map((one) => {
                const { value, unit: own } = (unit === compared && shown.get(one.id)) || one;
                const source = one.statistic
                  ? nameIn(
                      { name: one.statistic.publisher, nameEn: one.statistic.publisherEn },
                      language,
                    )
                  : t.plan;
                return `${formatNumber(value ?? 0, language)} ${unitName(own, language)} (${source})`;
              })
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
