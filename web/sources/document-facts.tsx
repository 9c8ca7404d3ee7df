import { formatDate } from '../lib/format-date.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { SourceQuery } from '../queries/source.js';
import { DocumentTerms } from '../ui/document-terms.js';
import { Fact, Facts } from '../ui/facts.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { sourceTexts } from './texts.js';

/** What is known of a document; what is not known says so. */
export function DocumentFacts({
  document,
}: {
  document: NonNullable<SourceQuery['sourceDocument']>;
}) {
  const t = useTexts(sourceTexts);
  const language = useLanguage();
  const address = useAddress();
  const { publisher, publisherEn, municipality, date, dateNote, extent, extentNote } = document;
  const { file, sha256 } = document;
  return (
    <Facts>
      <Fact term={t.publisher}>
        {municipality ? (
          <a href={address(`/town/${municipality.code}`)}>
            <Name {...municipality} />
          </a>
        ) : (
          <Name name={publisher} nameEn={publisherEn} />
        )}
      </Fact>
      <Fact term={t.date}>
        {date ? formatDate(date, language) : t.noDate}
        {dateNote && (
          <>
            {' — '}
            <Printed>{dateNote}</Printed>
          </>
        )}
      </Fact>
      <Fact term={t.extent}>
        {t[extent]}
        {extentNote && `: ${extentNote}`}
      </Fact>
      <DocumentTerms document={document} />
      <Fact term={t.file}>{file && <code>{file}</code>}</Fact>
      <Fact term={t.sha256}>{sha256 && <code class="sources-hash">{sha256}</code>}</Fact>
      <Fact term={t.id}>
        <code>{document.id}</code>
      </Fact>
    </Facts>
  );
}
