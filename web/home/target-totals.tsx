import { countStandings } from '../attainment/count-standings.js';
import { Totals } from '../attainment/totals.js';
import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import type { HomeQuery } from '../queries/home.js';
import { Section } from '../ui/section.js';
import { homeTexts } from './texts.js';

/** What became of all targets: each number leads to the list of them. */
export function TargetTotals({ targets, unread }: Pick<HomeQuery, 'targets' | 'unread'>) {
  const t = useTexts(homeTexts);
  const address = useAddress();
  const standings = countStandings({
    reached: targets.reached.groups,
    reasons: targets.reasons.groups,
    missing: unread.missing.groups,
  });
  return (
    <Section id="targets" title={t.targets} count={t.count(targets.totalCount)}>
      <Totals
        standings={standings}
        chosen={null}
        hrefOf={(state) => address('/targets', { state: state ?? undefined })}
      />
    </Section>
  );
}
