import { useRoute } from 'preact-iso';
import { useMissing } from '../lib/given.js';
import { apiLanguage } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Source } from '../queries/source.js';
import { DocumentTitle } from '../ui/document-title.js';
import { FailureNote } from '../ui/failure.js';
import { Progress } from '../ui/progress.js';
import { Section } from '../ui/section.js';
import { About } from './about.js';
import { DocumentFacts } from './document-facts.js';
import { FactsList } from './facts-list.js';
import './page.css';
import { Taken } from './taken.js';
import { sourceTexts } from './texts.js';

/** One document. */
export function SourcePage() {
  const id = useRoute().params.id ?? '';
  return <OneSource key={id} id={id} />;
}

function OneSource({ id }: { id: string }) {
  const t = useTexts(sourceTexts);
  const address = useAddress();
  const language = useLanguage();
  const { data, failure, slow, again } = useAsk(Source, { id, language: apiLanguage(language) });
  const document = data?.sourceDocument;
  const title = document && nameIn({ name: document.title, nameEn: document.titleEn }, language);
  const says = document && [document.publisher, document.extentNote].filter(Boolean).join(': ');
  usePageTitle(data ? (title ?? t.unknown) : null, says);
  if (failure) return <FailureNote failure={failure} again={again} />;
  if (!data) return <Progress shown={slow} />;
  return (
    <article>
      <p>
        <a href={address('/sources')}>{t.toSources}</a>
      </p>
      {document ? (
        <>
          <h1>
            <DocumentTitle {...document} />
          </h1>
          {document.titleEn && t.ourTranslation && <p class="section-note">{t.ourTranslation}</p>}
          <DocumentFacts document={document} />
          <Section id="taken" title={t.taken}>
            <Taken document={document} />
          </Section>
          <Section id="facts" title={t.facts}>
            <FactsList id={id} />
          </Section>
          <About />
        </>
      ) : (
        <Unknown />
      )}
    </article>
  );
}

function Unknown() {
  const t = useTexts(sourceTexts);
  useMissing();
  return (
    <>
      <h1>{t.unknown}</h1>
      <p>{t.unknownHint}</p>
    </>
  );
}
