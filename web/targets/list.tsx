import { TargetItem, type TargetKpi } from '../attainment/target-item.js';
import { compareParams } from '../lib/compare-address.js';
import { formatNumber } from '../lib/format-number.js';
import { useAddress } from '../lib/use-address.js';
import { usePages } from '../lib/use-pages.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Targets, type TargetsQueryVariables } from '../queries/targets.js';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import { targetsTexts } from './texts.js';
import type { TargetsView } from './view.js';

interface Props {
  view: TargetsView;
  variables: TargetsQueryVariables;
}

/** The targets that the conditions let through, part by part. */
export function TargetList({ view, variables }: Props) {
  const t = useTexts(targetsTexts);
  const language = useLanguage();
  const pages = usePages(Targets, variables, ({ kpis }) => kpis);
  const { nodes, total } = pages;
  return (
    <Section
      id="list"
      title={t.list}
      count={total === null ? null : t.count(formatNumber(total, language))}
    >
      <p class="section-note">{t.which}</p>
      {view.indicator && <OfIndicator indicator={view.indicator} />}
      {total === 0 && <p>{t.nothing}</p>}
      <ul class="targets">
        {nodes.map((kpi: TargetKpi) => (
          <TargetItem key={kpi.id} kpi={kpi} />
        ))}
      </ul>
      <More {...pages} />
    </Section>
  );
}

/** Of one concept towns can be compared, and all figures taken away. */
function OfIndicator({ indicator }: { indicator: string }) {
  const t = useTexts(targetsTexts);
  const address = useAddress();
  return (
    <p class="targets-indicator">
      <a class="button-link" href={address('/compare', compareParams({ indicator }))}>
        {t.compare}
      </a>{' '}
      <a href={address(`/indicators/${indicator}.csv`)}>{t.figures}</a>
    </p>
  );
}
