import { standingWords } from '../attainment/standing-texts.js';
import '../attainment/standings.css';
import { standingOf } from '../attainment/states.js';
import { attainmentTexts } from '../attainment/texts.js';
import { useTexts } from '../lib/use-texts.js';
import { FigureLink } from '../ui/figure-link.js';
import { missingWords } from '../ui/missing-words.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { uiTexts } from '../ui/texts.js';
import type { ThemeKpi } from './theme-policies.js';

/** What a policy is measured by: target, newest actual value, and what became of it. */
export function ThemeKpis({ kpis, town }: { kpis: ThemeKpi[]; town: string }) {
  if (kpis.length === 0) return null;
  return (
    <ul class="theme-kpis">
      {kpis.map((kpi) => (
        <ThemeKpiItem key={kpi.id} kpi={kpi} town={town} />
      ))}
    </ul>
  );
}

function ThemeKpiItem({ kpi, town }: { kpi: ThemeKpi; town: string }) {
  const t = useTexts(attainmentTexts);
  const words = useTexts(standingWords);
  const { attainment, indicator } = kpi;
  if (!attainment) return null;
  const { target, actual, missing } = attainment;
  const standing = standingOf(attainment);
  const place = { indicator: indicator.id, town };
  return (
    <li data-standing={standing}>
      <span class="theme-kpi-name">
        <Name {...kpi} />
      </span>{' '}
      <strong>{words[standing]}</strong>
      <span class="theme-kpi-figures">
        {t.TARGET} <Shown figure={target} missing={null} {...place} /> {t.ACTUAL}{' '}
        <Shown figure={actual} missing={missing} {...place} />
      </span>
    </li>
  );
}

interface ShownProps {
  figure: NonNullable<ThemeKpi['attainment']>['target'];
  missing: NonNullable<ThemeKpi['attainment']>['missing'];
  indicator: string;
  town: string;
}

/** As printed, opening its evidence; or why there is none. */
function Shown({ figure, missing, indicator, town }: ShownProps) {
  const t = { ...useTexts(uiTexts), ...useTexts(attainmentTexts) };
  const gaps = useTexts(missingWords);
  if (!figure) return <span class="gap-words">{missing ? gaps[missing] : t.notPrinted}</span>;
  return (
    <>
      <FigureLink indicator={indicator} town={town} figure={figure.id}>
        <Printed>{figure.raw}</Printed>
      </FigureLink>{' '}
      <small>{figure.year === null ? t.noYear : t.fiscalYear(figure.year)}</small>
    </>
  );
}
