import { formatDate } from '../lib/format-date.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Fact } from './facts.js';
import { Printed } from './printed.js';
import { uiTexts } from './texts.js';

/** What is known of where a document is from; what is not known has a note. */
export interface TermsOf {
  url: string | null;
  urlNote: string | null;
  obtainedFrom: string | null;
  licence: string | null;
  licenceNote: string | null;
  retrieved: string | null;
  retrievedNote: string | null;
  pagesNote: string | null;
}

/** Where a document is, on which terms, and since when we have it; or of each why that is not known. */
export function DocumentTerms({ document }: { document: TermsOf }) {
  const t = useTexts(uiTexts);
  const language = useLanguage();
  const { url, urlNote, obtainedFrom, licence, licenceNote, retrieved, retrievedNote } = document;
  return (
    <>
      <Fact term={t.publisherPage}>
        {url ? (
          <a href={url} rel="external noreferrer">
            {url}
          </a>
        ) : (
          urlNote
        )}
      </Fact>
      <Fact term={t.copyOf}>{obtainedFrom}</Fact>
      <Fact term={t.terms}>
        {licence ? <Printed>{licence}</Printed> : `${licenceNote} ${t.ourLicence}`}
      </Fact>
      <Fact term={t.retrieved}>{retrieved ? formatDate(retrieved, language) : retrievedNote}</Fact>
      <Fact term={t.pages}>{document.pagesNote}</Fact>
    </>
  );
}
