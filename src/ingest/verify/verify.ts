import type { HeldText } from '../assemble/documents.js';
import type { Fact } from '../fact.js';
import type { Place } from '../problems.js';
import { checkClaims } from './check-claims.js';
import { checkOwner } from './check-owner.js';
import type { Texts } from './cited.js';
import { findQuotes, type QuoteResult } from './find-quotes.js';

/** A fault, with the file, the record and the field that it is in. */
export interface VerifyFault extends Place {
  record: string;
  field: string;
  message: string;
}

/** How many quotes of one document were found again. */
export interface DocumentCount {
  documentId: string;
  file: string | null;
  quotes: number;
  found: number;
  checked: boolean;
}

export interface VerifyReport {
  records: number;
  quotes: number;
  found: number;
  /** Quotes of what is known from outside the documents. */
  external: number;
  documents: DocumentCount[];
  faults: VerifyFault[];
}

/** One record against its own quotes and, where the text is here, the quotes against it. */
export function verifyFact(fact: Fact, texts: Texts): VerifyFault[] {
  return faultsOf(fact, findQuotes(fact, texts), texts);
}

function faultsOf(fact: Fact, { faults }: QuoteResult, texts: Texts): VerifyFault[] {
  const all = [...checkClaims(fact, texts), ...checkOwner(fact, texts), ...faults];
  return all.map((fault) => ({ ...fact.place, record: fact.id, ...fault }));
}

/** Every record. A document whose text is not in `texts` counts as not checked. */
export function verify(
  facts: readonly Fact[],
  held: readonly HeldText[],
  texts: Texts,
): VerifyReport {
  const counts = new Map<string, DocumentCount>();
  const report: VerifyReport = {
    records: facts.length,
    quotes: 0,
    found: 0,
    external: 0,
    documents: [],
    faults: [],
  };
  const fileOf = new Map(held.map(({ documentId, file }) => [documentId, file]));
  for (const fact of facts) {
    const quotes = findQuotes(fact, texts);
    report.faults.push(...faultsOf(fact, quotes, texts));
    report.external += quotes.external.length;
    const again = new Set(quotes.found);
    for (const item of fact.evidence) {
      if (!item.lines) continue;
      const { documentId } = item;
      const count = counts.get(documentId) ?? {
        documentId,
        file: fileOf.get(documentId) ?? null,
        quotes: 0,
        found: 0,
        checked: texts.has(documentId),
      };
      counts.set(documentId, count);
      count.quotes++;
      report.quotes++;
      if (again.has(item)) {
        count.found++;
        report.found++;
      }
    }
  }
  report.documents = [...counts.values()].sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  return report;
}
