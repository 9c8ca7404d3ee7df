import { compareParams } from '../lib/compare-address.js';
import { fiscalYearOf } from '../lib/fiscal-year.js';
import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import { useToday } from '../lib/use-today.js';
import type { TargetsQuery } from '../queries/targets.js';
import { Name } from '../ui/name.js';
import { Tag } from '../ui/tag.js';
import { Figure } from './figures.js';
import { OtherTargets } from './other-targets.js';
import { Shares } from './shares.js';
import { standingWords } from './standing-texts.js';
import './standings.css';
import { standingOf } from './states.js';
import './target-item.css';
import { attainmentTexts } from './texts.js';
import { AttainmentWorking } from './working.js';

export type TargetKpi = TargetsQuery['kpis']['nodes'][number];

/** A target of a town: what became of it, its figures (each opens its evidence), and how that was held. */
export function TargetItem({ kpi }: { kpi: TargetKpi }) {
  const t = useTexts(attainmentTexts);
  const standings = useTexts(standingWords);
  const address = useAddress();
  const { id, municipality: town, indicator, attainment } = kpi;
  if (!attainment) return null;
  const standing = standingOf(attainment);
  const { baseline, target, actual, missing } = attainment;
  const place = { indicator: indicator.id, town: town.code };
  return (
    <li class="target-item" data-standing={standing}>
      <p class="target-standing">
        <span>{standings[standing]}</span>
      </p>
      <div class="target-name">
        <p>
          <a href={address(`/town/${town.code}`)}>
            <Name {...town} />
          </a>
        </p>
        <h3>
          <a href={`${address(`/town/${town.code}`)}#${id}`}>
            <Name {...kpi} />
          </a>{' '}
          {kpi.isMarkedKpi && <Tag>{t.marked}</Tag>}
        </h3>
      </div>
      <dl class="attainment target-figures">
        <Figure term={t.TARGET} figure={target} missing={null} {...place} />
        <Figure term={t.ACTUAL} figure={actual} missing={missing} {...place} />
        {baseline && <Figure term={t.BASELINE} figure={baseline} missing={null} {...place} />}
        <Shares attainment={attainment} />
      </dl>
      {standing === 'to-come' && <PastYear year={attainment.target?.year ?? null} />}
      <OtherTargets kpi={kpi} town={town.code} />
      <div class="target-more">
        <AttainmentWorking attainment={attainment} />
        <a href={address('/compare', compareParams({ indicator: indicator.id }))}>{t.compare}</a>
        <a href={address('/targets', { indicator: indicator.id })}>
          {t.sameIndicator}
          {t.colon}
          <Name {...indicator} />
        </a>
      </div>
    </li>
  );
}

/** Of a year that is over by now, on the reader's own day: what was read ends before it. */
function PastYear({ year }: { year: number | null }) {
  const t = useTexts(attainmentTexts);
  const today = useToday();
  if (year === null || today === null || year >= fiscalYearOf(today)) return null;
  return <p class="target-past">{t.pastYear}</p>;
}
