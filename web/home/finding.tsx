import { useLocation } from 'preact-iso';
import { Chart } from '../comparison/chart.js';
import { writeFigure } from '../comparison/figure-id.js';
import { comparisonTexts } from '../comparison/texts.js';
import { verdictWords } from '../comparison/verdict-words.js';
import { readView, writeView } from '../comparison/view.js';
import { apiLanguage } from '../lib/language.js';
import { type Named, nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Compare } from '../queries/compare.js';
import { FailureNote } from '../ui/failure.js';
import { Section } from '../ui/section.js';
import { homeTexts } from './texts.js';

/** One comparison of the release: what it says, whether that may be compared, its picture and its sources. */
export function Finding({ indicator }: { indicator: Named & { id: string } }) {
  const t = useTexts(homeTexts);
  const ofChart = useTexts(comparisonTexts);
  const language = useLanguage();
  const address = useAddress();
  const { route } = useLocation();
  const { data, failure, again } = useAsk(Compare, {
    indicator: indicator.id,
    language: apiLanguage(language),
  });
  const view = { ...readView({}), indicator: indicator.id };
  const comparison = data?.compare;
  const verdict = comparison && verdictWords(ofChart, comparison.comparability);
  return (
    <Section id="finding" title={nameIn(indicator, language)}>
      <div class="home-finding">
        {failure && <FailureNote failure={failure} again={again} />}
        {comparison && verdict && (
          <>
            <p class="home-verdict">
              <strong>{verdict.title}</strong>{' '}
              {comparison.comparability.level === 'WITH_CAUTION' ? t.caution : verdict.why}
            </p>
            <Chart
              comparison={comparison}
              open={(id) =>
                route(address('/compare', writeView({ ...view, figure: writeFigure(id) })))
              }
            />
          </>
        )}
      </div>
      <p>
        <a href={address('/compare', writeView(view))}>{t.toComparison}</a>{' '}
        <small class="home-rule">{t.rule}</small>
      </p>
    </Section>
  );
}
