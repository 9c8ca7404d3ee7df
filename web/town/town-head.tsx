import { formatDate } from '../lib/format-date.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { TownQuery } from '../queries/town.js';
import { DocumentTitle } from '../ui/document-title.js';
import { Fold } from '../ui/fold.js';
import { Name } from '../ui/name.js';
import { townTexts } from './texts.js';

type Town = NonNullable<TownQuery['municipality']>;

/** So many documents stand open. */
const SHOWN = 2;

/** The names of a town, and what of its documents we have read: the measure of all below it. */
export function TownHead({ town }: { town: Town }) {
  const t = useTexts(townTexts);
  const english = useLanguage() === 'en';
  const { name, nameEn, nameKana, prefecture, kind, code, sourceDocuments } = town;
  return (
    <header>
      <h1>{english ? nameEn : name}</h1>
      <p class="town-names">
        <span lang="ja">{english ? `${name}（${nameKana}）` : nameKana}</span>
        {!english && <span lang="en">{nameEn}</span>}
        <span>
          {t.prefecture} {english ? prefecture.nameEn : prefecture.name}
        </span>
        <span>
          {t.kind} {t[kind]}
        </span>
        <span>
          {t.code} {code}
        </span>
      </p>
      {sourceDocuments.length === 0 ? (
        <p>{t.noDocuments}</p>
      ) : (
        <>
          <h2>{t.documents}</h2>
          <Documents those={sourceDocuments.slice(0, SHOWN)} />
          {sourceDocuments.length > SHOWN && (
            <Fold id="documents" title={t.more} count={t.count(sourceDocuments.length - SHOWN)}>
              <Documents those={sourceDocuments.slice(SHOWN)} />
            </Fold>
          )}
          <p class="section-note">{t.onlyWhatWeRead}</p>
        </>
      )}
    </header>
  );
}

function Documents({ those }: { those: Town['sourceDocuments'] }) {
  return (
    <ul class="town-documents">
      {those.map((document) => (
        <TownDocument key={document.id} {...document} />
      ))}
    </ul>
  );
}

function TownDocument({
  id,
  title,
  titleEn,
  publisher,
  publisherEn,
  date,
  extent,
  extentNote,
}: Town['sourceDocuments'][0]) {
  const t = useTexts(townTexts);
  const language = useLanguage();
  const address = useAddress();
  return (
    <li>
      <a href={address(`/sources/${id}`)}>
        <DocumentTitle title={title} titleEn={titleEn} />
      </a>
      <small>
        <Name name={publisher} nameEn={publisherEn} /> · {t[extent]}
        {extentNote && `: ${extentNote}`} · {date ? formatDate(date, language) : t.undated}
      </small>
    </li>
  );
}
