import { type FigureId, writeFigure } from '../comparison/figure-id.js';
import { rowKey } from '../comparison/series.js';
import { comparisonTexts } from '../comparison/texts.js';
import { formatNumber } from '../lib/format-number.js';
import { seriesSource } from '../lib/series-source.js';
import { unitName } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { FigureQuery } from '../queries/figure.js';
import { Name } from '../ui/name.js';
import { figureTexts } from './texts.js';

interface Props {
  id: FigureId;
  comparison: FigureQuery['compare'];
  open: (id: FigureId) => void;
}

/** What else is printed of the town and the year, and where sources differ. */
export function Counterparts({ id, comparison, open }: Props) {
  const t = useTexts(figureTexts);
  const words = useTexts(comparisonTexts);
  const language = useLanguage();
  const { rows, unit } = comparison;
  const discrepancies = comparison.discrepancies.filter(({ year }) => year === id.year);
  const [town] = rows.map(({ municipality }) => municipality);
  const others = rows.flatMap((row) =>
    row.cells
      .filter(({ year, value }) => year === id.year && value !== null)
      .map((cell) => ({ row, cell, other: { ...id, row: rowKey(row), measure: cell.measure } }))
      .filter(({ other }) => writeFigure(other) !== writeFigure(id)),
  );
  if (id.year === null || !town || others.length === 0) return null;
  return (
    <section>
      <h3>{t.others(language === 'en' ? town.nameEn : town.name, id.year)}</h3>
      <ul class="figure-others">
        {others.map(({ row, cell, other }) => (
          <li key={writeFigure(other)}>
            <button type="button" onClick={() => open(other)}>
              {formatNumber(cell.value ?? 0, language, unit)} {unitName(unit, language)}
            </button>
            <small>
              {words[cell.measure]}
              {row.match === 'RELATED' && `・${t.related}`} —{' '}
              {row.statistic && `${row.statistic.label} (${seriesSource(row.statistic, language)})`}
              {row.kpi && <Name {...row.kpi} />}
            </small>
          </li>
        ))}
      </ul>
      {discrepancies.map(({ id: key, difference, unit, note }) => (
        <p key={key} class="figure-discrepancy">
          <strong>{t.discrepancy}: </strong>
          {t.difference(`${formatNumber(difference, language)} ${unitName(unit, language)}`)}
          {note}
        </p>
      ))}
    </section>
  );
}
