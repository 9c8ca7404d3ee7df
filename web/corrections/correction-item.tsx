import { comparisonTexts } from '../comparison/texts.js';
import { formatDate } from '../lib/format-date.js';
import { isJapanese } from '../lib/is-japanese.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CorrectionsQuery } from '../queries/corrections.js';
import { Fact, Facts } from '../ui/facts.js';
import { Printed } from '../ui/printed.js';
import { RecordLink } from './record-link.js';
import { correctionTexts } from './texts.js';

type Correction = CorrectionsQuery['corrections']['nodes'][number];

/** One correction: which field of which record, both values, why, and since when. */
export function CorrectionItem({ correction }: { correction: Correction }) {
  const t = useTexts(correctionTexts);
  const words = useTexts(comparisonTexts);
  const language = useLanguage();
  const { id, recordId, record, field, since, seen, reason, reasonEn } = correction;
  return (
    <li id={id}>
      <Facts>
        <Fact term={t.since}>{formatDate(since, language)}</Fact>
        <Fact term={t.record}>
          <RecordLink record={record} />{' '}
          {'measure' in record && (
            <>
              {words[record.measure]}
              {record.year !== null && ` ${t.year(record.year)}`}{' '}
            </>
          )}
          <code>{recordId}</code>
        </Fact>
        <Fact term={t.field}>
          <code>{field}</code>
        </Fact>
        <Fact term={t.was}>
          <del lang={languageOf(correction.old)}>{correction.old ?? t.nothing}</del>
        </Fact>
        <Fact term={t.is}>
          <ins lang={languageOf(correction.new)}>{correction.new ?? t.nothing}</ins>
        </Fact>
        <Fact term={t.reason}>{language === 'en' ? reasonEn : reason}</Fact>
        <Fact term={t.seen}>
          <Printed>{seen}</Printed>
        </Fact>
      </Facts>
    </li>
  );
}

/** A value may be a printed word, in whatever language the page is. */
const languageOf = (value: string | null) => (value && isJapanese(value) ? 'ja' : undefined);
