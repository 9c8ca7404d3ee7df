import { writePlace } from '../lib/release-address.js';
import { useAddress } from '../lib/use-address.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { usePages } from '../lib/use-pages.js';
import { usePlace } from '../lib/use-place.js';
import { useTexts } from '../lib/use-texts.js';
import { Corrections } from '../queries/corrections.js';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import { CorrectionItem } from './correction-item.js';
import './corrections.css';
import { HowToReport } from './how-to-report.js';
import { correctionTexts } from './texts.js';

/** What was corrected after a release had it wrongly, and how to report more. */
export function CorrectionsPage() {
  const t = useTexts(correctionTexts);
  usePageTitle(t.title);
  const { release } = usePlace();
  const address = useAddress();
  const pages = usePages(Corrections, {}, ({ corrections }) => corrections);
  const { nodes, total } = pages;
  const file = (page: string) => writePlace({ release, page });
  return (
    <article>
      <h1>{t.title}</h1>
      <HowToReport />
      <Section id="corrections" title={t.soFar} count={total === null ? null : t.count(total)}>
        {total === 0 && <p>{t.none}</p>}
        <ul class="corrections">
          {nodes.map((correction) => (
            <CorrectionItem key={correction.id} correction={correction} />
          ))}
        </ul>
        <More {...pages} />
        <p>
          <a href={file('/corrections.csv')}>{t.csv}</a>{' '}
          <a href={file('/corrections.atom')}>{t.feed}</a>{' '}
          <a href={address('/changes')}>{t.changes}</a>
        </p>
        <p class="section-note">{t.api}</p>
      </Section>
    </article>
  );
}
