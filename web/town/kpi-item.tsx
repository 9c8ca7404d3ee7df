import { AttainmentFigures } from '../attainment/figures.js';
import type { MeasuredKpi } from '../attainment/measured-kpi.js';
import { OtherTargets } from '../attainment/other-targets.js';
import { attainmentTexts } from '../attainment/texts.js';
import { compareParams } from '../lib/compare-address.js';
import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import { matchWords } from '../ui/match-words.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { Tag } from '../ui/tag.js';
import { townTexts } from './texts.js';

interface Props {
  kpi: MeasuredKpi;
  town: string;
}

export function KpiItem({ kpi, town }: Props) {
  const t = { ...useTexts(townTexts), ...useTexts(attainmentTexts) };
  const matches = useTexts(matchWords);
  const address = useAddress();
  const { id, indicator, policy, definition, match, isMarkedKpi, attainment } = kpi;
  return (
    <li id={id} class="kpi">
      <h3>
        <Name {...kpi} /> {isMarkedKpi && <Tag>{t.marked}</Tag>}
      </h3>
      {definition && (
        <p class="kpi-about">
          <Printed>{definition}</Printed>
        </p>
      )}
      {attainment && (
        <AttainmentFigures attainment={attainment} indicator={indicator.id} town={town} />
      )}
      <OtherTargets kpi={kpi} town={town} />
      <p class="kpi-links">
        <a href={address('/compare', compareParams({ indicator: indicator.id }))}>{t.compare}</a>
        <span>
          {t.indicator}
          {t.colon}
          <a href={address(`/indicator/${indicator.id}`)}>
            <Name {...indicator} />
          </a>
          {match !== 'EXACT' && t.because(matches[match])}
        </span>
        {policy && (
          <span>
            {t.policy}
            {t.colon}
            <a href={`#${policy.id}`}>
              {policy.code} <Name name={policy.title} nameEn={policy.titleEn} />
            </a>
          </span>
        )}
      </p>
    </li>
  );
}
