import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import type { Reading } from '../queries/vocabulary.js';
import { DocumentTitle } from './document-title.js';
import './evidence.css';
import { Printed } from './printed.js';
import { uiTexts } from './texts.js';

/** Where a fact stands in its source. */
export interface EvidenceOf {
  field: string | null;
  quote: string;
  startLine: number | null;
  endLine: number | null;
  reading: Reading;
  note: string | null;
  document: { id: string; title: string; titleEn: string | null };
}

/** Where a fact is printed: folded, with its lines as the handle. */
export function Evidence({ evidence }: { evidence: EvidenceOf[] }) {
  const t = useTexts(uiTexts);
  const first = evidence[0];
  if (!first) return null;
  return (
    <details class="evidence">
      <summary>
        {t.source} {first.startLine !== null && t.lines(first.startLine, first.endLine)}
      </summary>
      <EvidenceList evidence={evidence} />
    </details>
  );
}

export function EvidenceList({ evidence }: { evidence: EvidenceOf[] }) {
  const t = useTexts(uiTexts);
  const address = useAddress();
  return (
    <ul>
      {evidence.map(({ field, quote, startLine, endLine, reading, note, document }) => (
        <li key={`${document.id}/${field}/${startLine}`}>
          <q lang="ja">{quote}</q>
          <small>
            {reading !== 'CERTAIN' && <strong>{t[reading]} </strong>}
            {startLine !== null && `${t.lines(startLine, endLine)}, `}
            <a href={address(`/sources/${document.id}`)}>
              <DocumentTitle {...document} />
            </a>
          </small>
          {note && (
            <small>
              <Printed>{note}</Printed>
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
