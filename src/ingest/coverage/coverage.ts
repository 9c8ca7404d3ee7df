import type { Assembled } from '../assemble/assemble.js';
import type { UncitedLines } from '../assemble/uncited.js';
import type { CitedEvidence } from '../claims.js';
import type { Fact } from '../fact.js';
import type { Lines } from '../verify/cited.js';
import { classifyLines, type LineClass } from './classify-line.js';
import { figuresIn } from './figures.js';
import { isQuoted, type QuotedPlaces, quotedPlaces } from './quoted-places.js';

/** A line of a text, and whether a quote stands in it. */
export interface CoveredLine {
  number: number;
  text: string;
  lineClass: LineClass;
  cited: boolean;
}

/** A figure that no quote holds, with the reason given for it. */
export interface UncitedFigure {
  line: number;
  figure: string;
  /** Where it begins in the line after NFKC. */
  start: number;
  text: string;
  reason: string | null;
}

/** What of one text is in the graph. */
export interface TextCoverage {
  lines: CoveredLine[];
  figures: number;
  uncited: UncitedFigure[];
  /** Reasons that no figure needs: all are cited, or have an earlier reason. */
  stale: UncitedLines[];
}

/** One document; `text` is null where its text is not there. */
export interface DocumentCoverage {
  documentId: string;
  file: string | null;
  text: TextCoverage | null;
}

/** A record's evidence of one document, and what it claims. */
type Quoting = Pick<Fact, 'evidence' | 'claims'>;

/** Quotes of these fields hold figures that others of the record take over. */
const READ_OFF_FIGURES = ['direction', 'unit', 'missing'];

const NOWHERE: QuotedPlaces = new Set();

/** The documents of municipalities, in the order of the seeds. */
export function coverage(
  { rows, facts, texts: held, uncited }: Assembled,
  texts: ReadonlyMap<string, Lines>,
): DocumentCoverage[] {
  const fileOf = new Map(held.map(({ documentId, file }) => [documentId, file]));
  return rows.sourceDocument
    .filter(({ municipalityCode }) => municipalityCode !== null)
    .map(({ id }) => {
      const text = texts.get(id);
      const own = <T extends { documentId: string }>(items: readonly T[]) =>
        items.filter(({ documentId }) => documentId === id);
      const quoting = facts.map(({ evidence, claims }) => ({ evidence: own(evidence), claims }));
      return {
        documentId: id,
        file: fileOf.get(id) ?? null,
        text: text ? cover(text, quoting, own(uncited)) : null,
      };
    });
}

/**
 * Holds a text against the quotes of its facts. A figure is cited when a quote, found again in its
 * lines, covers all of its digits. A figure that lines print more than once, as a row of a table
 * does, is cited as often as pieces of evidence quote it: three 23団体 want three.
 */
export function cover(
  whole: Lines,
  facts: readonly Quoting[],
  reasons: readonly UncitedLines[],
): TextCoverage {
  const text = whole.at(-1) === '' ? whole.slice(0, -1) : whole;
  const quoted = quotedPlaces(
    text,
    facts.flatMap(({ evidence }) => evidence),
  );
  const taken = quotedPlaces(text, facts.flatMap(takingOver));
  const used = new Set<UncitedLines>();
  const uncited: UncitedFigure[] = [];
  let figures = 0;
  for (const [i, line] of text.entries()) {
    for (const { text: figure, start, end } of figuresIn(line, text[i + 1])) {
      figures++;
      if (isQuoted(taken[i] ?? NOWHERE, line, start, end)) continue;
      const number = i + 1;
      const reason = reasons.find(({ lines: [first, last] }) => first <= number && number <= last);
      if (reason) used.add(reason);
      uncited.push({ line: number, figure, start, text: line, reason: reason?.reason ?? null });
    }
  }
  const classes = classifyLines(text);
  const lines = text.map((line, i) => ({
    number: i + 1,
    text: line,
    lineClass: classes[i] ?? 'BLANK',
    cited: (quoted[i] ?? NOWHERE).size > 0,
  }));
  return { lines, figures, uncited, stale: reasons.filter((reason) => !used.has(reason)) };
}

/** The evidence that takes figures over: that of an absence quotes the row around its mark. */
function takingOver({ evidence, claims }: Quoting): CitedEvidence[] {
  const absent = claims.some(({ kind }) => kind === 'absence');
  return evidence.filter(({ field }) =>
    field === undefined ? !absent : !READ_OFF_FIGURES.includes(field),
  );
}
