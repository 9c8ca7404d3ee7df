import { apiLanguage } from '../lib/language.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { PrintedFragment } from '../queries/figure.js';
import { FigureLines } from '../queries/figure-lines.js';
import { CellFacts } from '../ui/cell-facts.js';
import { CopyButton } from '../ui/copy-button.js';
import { DocumentTerms } from '../ui/document-terms.js';
import { DocumentTitle } from '../ui/document-title.js';
import { Fact, Facts } from '../ui/facts.js';
import { FailureNote } from '../ui/failure.js';
import { Name } from '../ui/name.js';
import { Printed as InPrint } from '../ui/printed.js';
import { Quote } from './quote.js';
import { figureTexts } from './texts.js';

/** The lines that a figure, or the mark instead of one, is printed on. */
export function Printed({ observation }: { observation: PrintedFragment }) {
  const t = useTexts(figureTexts);
  const language = useLanguage();
  const { id, evidence, citation } = observation;
  const { data, failure, again } = useAsk(FigureLines, { id, language: apiLanguage(language) });
  const excerpts = data?.observation?.evidence.map(({ excerpt }) => excerpt) ?? [];
  // Where no line is to be had, the reason is the same of all: it is said once.
  const [note, ...others] = new Set(excerpts.map(({ missingNote }) => missingNote));
  const sameNote = others.length === 0 ? note : null;
  const [first] = evidence;
  if (!first) return null;
  return (
    <section aria-label={t.evidence}>
      <h3>{t.evidence}</h3>
      {evidence.map((one, at) => (
        <Quote
          key={`${one.field}${one.quote}`}
          evidence={one}
          excerpt={sameNote ? null : (excerpts[at] ?? null)}
        />
      ))}
      {sameNote && <p class="figure-citation">{sameNote}</p>}
      {failure && <FailureNote failure={failure} again={again} />}
      <Source evidence={first} />
      <h3>{t.citation}</h3>
      <p class="figure-citation">{citation}</p>
      <CopyButton label={t.copyCitation} text={citation} />
    </section>
  );
}

/** The document, what we read of it, and where in it the figure stands. */
function Source({ evidence }: { evidence: PrintedFragment['evidence'][number] }) {
  const t = useTexts(figureTexts);
  const address = useAddress();
  const { document, cell, locator, startLine, endLine } = evidence;
  const lines = startLine === null ? undefined : `${startLine}-${endLine ?? startLine}`;
  return (
    <Facts>
      <Fact term={t.document}>
        <a href={`${address(`/sources/${document.id}`, { lines })}`}>
          <DocumentTitle {...document} />
        </a>
      </Fact>
      <Fact term={t.publisher}>
        <Name name={document.publisher} nameEn={document.publisherEn} />
      </Fact>
      {cell && <CellFacts cell={cell} />}
      {!cell?.columnHead && locator.length > 0 && (
        <Fact term={t.place}>
          <InPrint>{locator.join(' › ')}</InPrint>
        </Fact>
      )}
      <Fact term={t.held}>{`${t[document.extent]}: ${document.extentNote}`}</Fact>
      <DocumentTerms document={document} />
    </Facts>
  );
}
