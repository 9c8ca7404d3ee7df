import { useTexts } from '../lib/use-texts.js';
import type { PrintedFragment } from '../queries/types.js';
import { CopyButton } from '../ui/copy-button.js';
import { Fact, Facts } from '../ui/facts.js';
import { figureTexts } from './texts.js';

type Evidence = PrintedFragment['evidence'][number];

/** The lines that a figure, or the mark instead of one, is printed on. */
export function Printed({ observation }: { observation: PrintedFragment }) {
  const t = useTexts(figureTexts);
  const [first] = observation.evidence;
  if (!first) return null;
  const { document } = first;
  return (
    <section aria-label={t.evidence}>
      <h3>{t.evidence}</h3>
      {observation.evidence.map((evidence) => (
        <Quote key={`${evidence.field}${evidence.quote}`} evidence={evidence} />
      ))}
      <Facts>
        <Fact term={t.document}>{`${document.publisher}「${document.title}」`}</Fact>
        <Fact term={t.held}>{`${t[document.extent]}: ${document.extentNote}`}</Fact>
        <Fact term={t.place}>{first.locator.join(' › ')}</Fact>
        <Fact term={t.copyOf}>{document.obtainedFrom}</Fact>
        <Fact term={t.publisherPage}>
          {document.url && (
            <a href={document.url} rel="external noreferrer">
              {document.url}
            </a>
          )}
        </Fact>
      </Facts>
      <h3>{t.citation}</h3>
      <p class="figure-citation">{observation.citation}</p>
      <CopyButton label={t.copyCitation} text={observation.citation} />
    </section>
  );
}

function Quote({ evidence }: { evidence: Evidence }) {
  const t = useTexts(figureTexts);
  const { field, quote, startLine, endLine, page, reading, note } = evidence;
  const names: Record<string, string> = {
    value: t.fieldValue,
    year: t.fieldYear,
    measure: t.fieldMeasure,
    unit: t.fieldUnit,
  };
  const name = field === null ? t.fieldValue : (names[field] ?? t.fieldOther(field));
  const places = [
    startLine !== null && t.lines(startLine, endLine ?? startLine),
    page !== null && t.page(page),
  ];
  return (
    <figure class="figure-quote">
      <blockquote>{quote}</blockquote>
      <figcaption>
        {name} · {places.filter(Boolean).join(' · ')}
        {places.some(Boolean) && ' · '}
        {t.reading}: {t[reading]}
        {note && <p>{note}</p>}
      </figcaption>
    </figure>
  );
}
