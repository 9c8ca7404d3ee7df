import { countStandings } from '../attainment/count-standings.js';
import { standingWords } from '../attainment/standing-texts.js';
import { STANDINGS } from '../attainment/states.js';
import { Totals } from '../attainment/totals.js';
import { formatNumber } from '../lib/format-number.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { TargetCountsQuery } from '../queries/target-counts.js';
import { targetsTexts } from './texts.js';
import { type TargetsView, writeTargetsView } from './view.js';

interface Props {
  view: TargetsView;
  counts: TargetCountsQuery;
}

/** The totals of what is listed, whatever state it is narrowed to: a sentence, a bar, and links. */
export function Summary({ view, counts: { states, unread } }: Props) {
  const t = useTexts(targetsTexts);
  const words = useTexts(standingWords);
  const language = useLanguage();
  const address = useAddress();
  const shown = (count: number) => formatNumber(count, language);
  const standings = countStandings({
    reached: states.reached.groups,
    reasons: states.reasons.groups,
    missing: unread.missing.groups,
  });
  const parts = STANDINGS.map((one) => t.part(words[one], shown(standings.counts[one])));
  return (
    <>
      <p class="targets-summary">{t.summary(shown(states.totalCount), parts.join(t.comma))}</p>
      <Totals
        standings={standings}
        chosen={view.standing}
        hrefOf={(standing) => address('/targets', writeTargetsView({ ...view, standing }))}
      />
    </>
  );
}
