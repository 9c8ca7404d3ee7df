import { formatDate } from '../lib/format-date.js';
import { apiLanguage } from '../lib/language.js';
import { useAddress } from '../lib/use-address.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { usePages } from '../lib/use-pages.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Sources, type SourcesQuery } from '../queries/sources.js';
import { DocumentTitle } from '../ui/document-title.js';
import { More } from '../ui/more.js';
import { Name } from '../ui/name.js';
import { Section } from '../ui/section.js';
import { About } from './about.js';
import './page.css';
import { sourceTexts } from './texts.js';

type Document = SourcesQuery['sourceDocuments']['nodes'][number];

/** The documents that all facts come from. */
export function SourcesPage() {
  const t = useTexts(sourceTexts);
  usePageTitle(t.title, t.lead);
  const pages = usePages(
    Sources,
    { language: apiLanguage(useLanguage()) },
    ({ sourceDocuments }) => sourceDocuments,
  );
  const { nodes, data } = pages;
  const groups = [
    { id: 'towns', title: t.ofTowns, those: nodes.filter(({ municipality }) => municipality) },
    { id: 'others', title: t.others, those: nodes.filter(({ municipality }) => !municipality) },
  ].filter(({ those }) => those.length > 0);
  return (
    <article>
      <h1>{t.title}</h1>
      <p class="section-note">{t.lead}</p>
      {groups.map(({ id, title, those }) => (
        <Section key={id} id={id} title={title} count={t.count(those.length)}>
          <ul class="sources">
            {those.map((document) => (
              <SourceItem key={document.id} document={document} data={data} />
            ))}
          </ul>
        </Section>
      ))}
      <More {...pages} />
      {data && <About />}
    </article>
  );
}

function SourceItem({ document, data }: { document: Document; data: SourcesQuery | null }) {
  const t = useTexts(sourceTexts);
  const language = useLanguage();
  const address = useAddress();
  const { id, title, titleEn, publisher, publisherEn, date, extent, extentNote } = document;
  const counts = data?.dataset.countsByMunicipality.find(
    (one) => one.municipality.code === document.municipality?.code,
  );
  return (
    <li>
      <a href={address(`/sources/${id}`)}>
        <DocumentTitle title={title} titleEn={titleEn} />
      </a>
      <small>
        <Name name={publisher} nameEn={publisherEn} /> ·{' '}
        {date ? formatDate(date, language) : `${t.date}: ${t.noDate}`}
      </small>
      <small>
        {t[extent]}
        {extentNote && `: ${extentNote}`}
      </small>
      {counts?.documents === 1 && (
        <small>
          {t.Plan} {counts.plans} · {t.policies} {counts.policies} · {t.Kpi} {counts.kpis} ·{' '}
          {t.Observation} {counts.planObservations} · {t.Partnership} {counts.partnerships} ·{' '}
          {t.SisterCity} {counts.sisterCities}
        </small>
      )}
    </li>
  );
}
