import { groupBy } from '../lib/group-by.js';
import type { AxisUnit } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/compare.js';
import { Printed } from '../ui/printed.js';
import { idOf, type Placed } from './at-a-glance.js';
import type { FigureId } from './figure-id.js';
import { gapWords } from './gap-words.js';
import { glanceTexts } from './glance-texts.js';
import { keyOf, type Ranking } from './ranking.js';
import { nameOfRow } from './row-words.js';
import { comparisonTexts } from './texts.js';

interface Props {
  ranking: Ranking;
  comparison: CompareQuery['compare'];
  unit: AxisUnit;
  open: (id: FigureId) => void;
}

/** Who is where in the newest year, from which end it is counted, whether high is wanted, and who is not in it. */
export function RankingList({ ranking, comparison, unit, open }: Props) {
  const t = { ...useTexts(comparisonTexts), ...useTexts(glanceTexts) };
  const language = useLanguage();
  const { group, year, places } = ranking;
  const { direction, directionNote } = comparison.indicator;
  const summary = comparison.summaries.find(
    (one) => one.comparableGroup === group && one.year === year && one.measure === 'ACTUAL',
  );
  return (
    <section>
      <h2>{t.ranking(year, unit.label)}</h2>
      <p class="ranking-direction">
        {direction ? t[direction] : `${t.notBetter}${language === 'en' ? ' ' : ''}${directionNote}`}
      </p>
      <ol class="ranking">
        {places.map((placed) => (
          <li key={keyOf(placed)}>
            <span>{t.place(placed.cell.rank ?? 0)}</span>
            <span>{nameOfRow(placed.row, language)}</span>
            <button type="button" class="cell-button" onClick={() => open(idOf(placed))}>
              {unit.format(placed.cell.value ?? 0)}
            </button>
          </li>
        ))}
      </ol>
      {summary && (
        <p>
          {t.summary(unit.format(summary.median), summary.count, summary.missing)} {unit.label}
        </p>
      )}
      <Unranked placed={ranking.unranked} open={open} />
    </section>
  );
}

/** Those that have no place, each reason once. */
function Unranked({ placed, open }: { placed: Placed[]; open: Props['open'] }) {
  const t = useTexts(glanceTexts);
  const language = useLanguage();
  if (placed.length === 0) return null;
  const byReason = groupBy(placed, ({ row, cell }) =>
    cell.value === null ? gapWords(cell, language) : (row.rankNote ?? ''),
  );
  return (
    <section class="not-ranked">
      <h3>{t.notInRanking}</h3>
      <ul>
        {[...byReason].map(([reason, alike]) => (
          <li key={reason}>
            {alike.map((one) => (
              <button
                key={keyOf(one)}
                type="button"
                class="plain-button"
                onClick={() => open(idOf(one))}
              >
                {nameOfRow(one.row, language)}
              </button>
            ))}{' '}
            <Printed>{reason}</Printed>
          </li>
        ))}
      </ul>
    </section>
  );
}
