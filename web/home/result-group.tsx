import { useState } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import type { SearchType } from '../queries/vocabulary.js';
import type { FoundHit } from './found-hit.js';
import { ResultItem } from './result-item.js';
import { homeTexts } from './texts.js';

/** So many of each kind are shown before the reader wants more. */
const FEW = 5;

interface Props {
  type: SearchType;
  hits: FoundHit[];
  /** All of them are wanted at once. */
  whole: boolean;
}

export function ResultGroup({ type, hits, whole }: Props) {
  const t = useTexts(homeTexts);
  const [open, setOpen] = useState(false);
  const shown = open || whole ? hits : hits.slice(0, FEW);
  return (
    <section>
      <h2>
        {t[type]} <small>{hits.length}</small>
      </h2>
      <ul class="results-list">
        {shown.map((hit) => (
          <ResultItem key={JSON.stringify(hit.node)} hit={hit} />
        ))}
      </ul>
      {hits.length > shown.length && (
        <button type="button" onClick={() => setOpen(true)}>
          {t.more(hits.length - shown.length)}
        </button>
      )}
    </section>
  );
}
