import { useLocation } from 'preact-iso';
import { useAsk } from '../lib/use-ask.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { useTexts } from '../lib/use-texts.js';
import { ReleaseList } from '../queries/release-list.js';
import { FailureNote } from '../ui/failure.js';
import { Progress } from '../ui/progress.js';
import { Section } from '../ui/section.js';
import { ChangeForm } from './change-form.js';
import { Changes } from './changes.js';
import { Counts } from './counts.js';
import { Releases } from './releases.js';
import { changeTexts } from './texts.js';
import { comparedOf, filterOf, readView } from './view.js';

/** The releases of the server, and what became of every record from one to another. */
export function ChangesPage() {
  const t = useTexts(changeTexts);
  usePageTitle(t.title, t.lead);
  const view = readView(useLocation().query);
  const { data, failure, slow, again } = useAsk(ReleaseList, {}, 'CURRENT');
  const releases = data?.releases ?? [];
  const compared = comparedOf(view, releases);
  const filter = filterOf(view);
  return (
    <article>
      <h1>{t.title}</h1>
      <p class="section-note">{t.lead}</p>
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
      <Section id="changes" title={t.compared}>
        {data && !compared && <p>{t.onlyOne}</p>}
        {compared && (
          <>
            <ChangeForm view={view} compared={compared} releases={releases} />
            {view.from === null ? (
              <p>{t.choosePair}</p>
            ) : (
              <>
                <Counts compared={compared} filter={filter} />
                <Changes
                  key={JSON.stringify([compared, filter])}
                  compared={compared}
                  filter={filter}
                />
              </>
            )}
          </>
        )}
        <p class="section-note">{t.noFile}</p>
      </Section>
      <Releases releases={releases} />
    </article>
  );
}
