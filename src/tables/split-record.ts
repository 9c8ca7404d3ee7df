import type { Fault } from './faults.js';

/** One row of a CSV text (RFC 4180). */
export interface CsvRecord {
  /** As printed: what stood between quotation marks stands without them. */
  cells: string[];
  /** Where the next row begins. */
  next: number;
  /** Whether a line end follows. */
  ended: boolean;
  fault: Fault | null;
}

/**
 * The row of a CSV text that begins at a place. csv-parse keeps every row that it reads, or none: a
 * large file is kept as its text, and each of its rows is read again when it is asked for.
 */
export function splitRecord(text: string, start: number): CsvRecord {
  const cells: string[] = [];
  let fault: Fault | null = null;
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end === -1) return { cells, next: text.length, ended: true, fault: 'OPEN_QUOTE' };
      cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = endOfCell(text, end + 1);
      if (at > end + 1) fault = 'STRAY_QUOTE';
    } else {
      const end = endOfCell(text, at);
      const cell = text.slice(at, end);
      if (cell.includes('"')) fault = 'STRAY_QUOTE';
      cells.push(cell);
      at = end;
    }
    if (text[at] === ',') at += 1;
    else break;
  }
  const width = text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  return { cells, next: Math.min(at + width, text.length), ended: at < text.length, fault };
}

/** The quotation mark that is not doubled. */
function closingQuote(text: string, open: number): number {
  let end = text.indexOf('"', open + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

const COMMA = ','.charCodeAt(0);
const LF = '\n'.charCodeAt(0);
const CR = '\r'.charCodeAt(0);

function endOfCell(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === COMMA || sign === LF || sign === CR) break;
  }
  return at;
}
