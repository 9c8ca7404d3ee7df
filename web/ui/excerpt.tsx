import { useTexts } from '../lib/use-texts.js';
import './excerpt.css';
import { uiTexts } from './texts.js';

/** The lines that print a quote with those around them, or why they are not shown. */
export interface ExcerptOf {
  missingNote: string | null;
  lines: { line: number; text: string; isCited: boolean; isCut: boolean }[];
}

/** Lines of a text with their numbers, the cited ones lit. */
export function Excerpt({ excerpt, quote }: { excerpt: ExcerptOf; quote: string }) {
  const t = useTexts(uiTexts);
  const { missingNote, lines } = excerpt;
  if (missingNote) return <p class="excerpt-gap">{missingNote}</p>;
  const cited = lines.filter(({ isCited }) => isCited).map(({ line }) => line);
  const [start = 0] = cited;
  return (
    <ol class="excerpt" lang="ja" aria-label={t.linesAround(start, cited.at(-1) ?? start)}>
      {lines.map(({ line, text, isCited, isCut }) => (
        <li key={line} value={line} class={isCited ? 'excerpt-cited' : undefined}>
          {isCited ? <Lit text={text} quote={quote} /> : text}
          {isCut && '…'}
        </li>
      ))}
    </ol>
  );
}

/** A cited line: the quote in it lit, or the whole where the quote is printed otherwise or runs over lines. */
function Lit({ text, quote }: { text: string; quote: string }) {
  const at = text.indexOf(quote);
  if (at < 0) return <mark>{text}</mark>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
