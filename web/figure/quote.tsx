import { useTexts } from '../lib/use-texts.js';
import type { PrintedFragment } from '../queries/figure.js';
import { Excerpt, type ExcerptOf } from '../ui/excerpt.js';
import { usePlaceWords } from '../ui/place-words.js';
import { Printed } from '../ui/printed.js';
import { figureTexts } from './texts.js';

interface Props {
  evidence: PrintedFragment['evidence'][number];
  /** The lines around; null while they are not known. */
  excerpt: ExcerptOf | null;
}

/** What is printed, what of the figure it tells, where it stands and how sure the reading is. */
export function Quote({ evidence, excerpt }: Props) {
  const t = useTexts(figureTexts);
  const { field, quote, reading, note } = evidence;
  const names: Record<string, string> = {
    value: t.fieldValue,
    year: t.fieldYear,
    measure: t.fieldMeasure,
    unit: t.fieldUnit,
  };
  const name = field === null ? t.fieldValue : (names[field] ?? t.fieldOther(field));
  const place = usePlaceWords(evidence);
  return (
    <figure class="figure-quote">
      <blockquote lang="ja">{quote}</blockquote>
      <figcaption>
        {name} · {place && `${place} · `}
        {t.reading}: {t[reading]}
        {note && (
          <p>
            <Printed>{note}</Printed>
          </p>
        )}
      </figcaption>
      {excerpt && <Excerpt excerpt={excerpt} quote={quote} />}
    </figure>
  );
}
