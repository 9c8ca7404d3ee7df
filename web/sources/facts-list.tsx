import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { apiLanguage } from '../lib/language.js';
import { useAddress } from '../lib/use-address.js';
import { usePages } from '../lib/use-pages.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { SourceFacts } from '../queries/source-facts.js';
import { More } from '../ui/more.js';
import { FactItem } from './fact-item.js';
import { readLines } from './read-lines.js';
import { sourceTexts } from './texts.js';

/** Everything that was read out of a document, by line; where the address names lines, what touches these. */
export function FactsList({ id }: { id: string }) {
  const t = useTexts(sourceTexts);
  const address = useAddress();
  const [texts, setTexts] = useState(false);
  const { query } = useLocation();
  const lines = readLines(query.lines);
  return (
    <>
      <p class="section-note">
        {query.lines && !lines && `${t.wrongLines(query.lines.slice(0, 40))} `}
        {lines ? t.onlyLines(lines.from, lines.to) : t.factsNote}{' '}
        {lines && <a href={`${address(`/sources/${id}`)}#facts`}>{t.allFacts}</a>}
      </p>
      <label>
        <input type="checkbox" checked={texts} onChange={() => setTexts(!texts)} /> {t.withLines}
      </label>
      <Listed key={`${lines?.from}-${lines?.to} ${texts}`} {...{ id, lines, texts }} />
    </>
  );
}

interface ListedProps {
  id: string;
  lines: ReturnType<typeof readLines>;
  /** Whether the lines around are shown, too. */
  texts: boolean;
}

function Listed({ id, lines, texts }: ListedProps) {
  const t = useTexts(sourceTexts);
  const language = apiLanguage(useLanguage());
  const pages = usePages(
    SourceFacts,
    { id, lines, texts, language },
    ({ sourceDocument }) => sourceDocument?.facts,
  );
  // Where no line is to be had, the reason is the same of all: it is said once.
  const notes = new Set(pages.nodes.map(({ evidence }) => evidence.excerpt?.missingNote ?? null));
  const [note] = notes.size === 1 ? notes : [];
  return (
    <>
      {note && <p role="status">{note}</p>}
      {pages.total === 0 && <p>{t.noFacts}</p>}
      <ol class="sources sources-facts">
        {pages.nodes.map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
          <FactItem key={at} fact={fact} withLines={!note} />
        ))}
      </ol>
      <More {...pages} />
    </>
  );
}
