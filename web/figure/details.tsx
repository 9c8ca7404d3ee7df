import { formatNumber } from '../lib/format-number.js';
import { seriesSource } from '../lib/series-source.js';
import { unitName } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { PrintedFragment } from '../queries/figure.js';
import type { ObsStatus } from '../queries/vocabulary.js';
import { Fact, Facts } from '../ui/facts.js';
import { Printed } from '../ui/printed.js';
import type { FigureCell, FigureRow } from './headline.js';
import { figureTexts } from './texts.js';

interface Props {
  row: FigureRow;
  cell: FigureCell | null;
  rank: number | null;
  observations: PrintedFragment[];
}

/** What there is to say of a status; why a figure is missing is said elsewhere. */
const STATUSES = {
  A: null,
  B: 'B',
  D: 'D',
  E: 'E',
  F: 'F',
  P: 'P',
  L: null,
  M: null,
  O: null,
  Q: null,
} as const satisfies Record<ObsStatus, ObsStatus | null>;

/** What a reader must know of the figure before using it. */
export function Details({ row, cell, rank, observations }: Props) {
  const t = useTexts(figureTexts);
  const language = useLanguage();
  const { kpi, statistic } = row;
  const [first] = observations;
  const status = first && STATUSES[first.obsStatus];
  const comparator = cell?.comparator ?? first?.comparator;
  const by = cell?.denominator;
  const plan = kpi && (language === 'en' ? (kpi.plan.nameEn ?? kpi.plan.name) : kpi.plan.name);
  const raw = observations.map((one) => `「${one.raw}」`).join(' ');
  return (
    <Facts>
      <Fact term={cell && cell.value === null ? t.printedMark : t.raw}>
        {raw && <Printed>{raw}</Printed>}
      </Fact>
      <Fact term={t.bound}>{comparator && t[comparator]}</Fact>
      <Fact term={t.series}>
        {kpi
          ? `${language === 'en' ? (kpi.nameEn ?? kpi.name) : kpi.name} — ${t.plan(plan ?? '')}`
          : statistic && `${statistic.label} — ${seriesSource(statistic, language)}`}
      </Fact>
      <Fact term={t.definition}>{kpi?.definition && <Printed>{kpi.definition}</Printed>}</Fact>
      <Fact term={t.measuredBy}>{kpi?.measuredBy && <Printed>{kpi.measuredBy}</Printed>}</Fact>
      <Fact term={t.period}>{first && t[first.periodType]}</Fact>
      <Fact term={t.rank}>{rank === null ? null : t.rankOf(rank)}</Fact>
      <Fact term={t.status}>{status && t[status]}</Fact>
      <Fact term={t.denominator}>
        {by?.value == null
          ? null
          : `${formatNumber(by.value, language)} ${unitName(by.unit, language)} (${by.year} ${by.statistic ? seriesSource(by.statistic, language) : ''})`}
      </Fact>
      <Fact term={t.noteOf}>{first?.note && <Printed>{first.note}</Printed>}</Fact>
    </Facts>
  );
}
