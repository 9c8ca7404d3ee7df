import { useTexts } from '../lib/use-texts.js';
import { CellFacts } from '../ui/cell-facts.js';
import { Excerpt } from '../ui/excerpt.js';
import { Facts } from '../ui/facts.js';
import { usePlaceWords } from '../ui/place-words.js';
import { Printed } from '../ui/printed.js';
import { Tag } from '../ui/tag.js';
import { uiTexts } from '../ui/texts.js';
import { type FactOf, RecordLink } from './record-link.js';

/** A place that was read: where it is, what is printed there, and the record that it went into. */
export function FactItem({ fact, withLines }: { fact: FactOf; withLines: boolean }) {
  const t = useTexts(uiTexts);
  const { evidence, record } = fact;
  const { quote, reading, note, cell, excerpt } = evidence;
  const place = usePlaceWords(evidence);
  return (
    <li>
      <p class="sources-place">
        {place} {reading !== 'CERTAIN' && <Tag>{t[reading]}</Tag>}
      </p>
      <q lang="ja">{quote}</q>
      {withLines && excerpt && <Excerpt excerpt={excerpt} quote={quote} />}
      {cell && cell.columnHead !== null && (
        <Facts>
          <CellFacts cell={cell} />
        </Facts>
      )}
      <p>
        <RecordLink record={record} />
      </p>
      {note && (
        <small>
          <Printed>{note}</Printed>
        </small>
      )}
    </li>
  );
}
