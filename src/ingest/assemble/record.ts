import type { CitedEvidence, Claim } from '../claims.js';
import type { Owner } from '../fact.js';
import type { Path, SeedFile } from '../read-yaml.js';
import type { EvidenceSeed, NarrativeSeed, ProvenanceSeed } from '../schemas/common.js';
import type { Draft } from './draft.js';

/** What the records of one file share. */
export interface Scope {
  draft: Draft;
  file: SeedFile<unknown>;
  /** Begins the ids of the town's records. */
  slug: string;
  municipalityCode: string;
  /** Local id of the document that evidence without one stands in. */
  document: string | undefined;
}

/** A record on its way into the draft. */
export interface RecordSeed {
  id: string;
  path: Path;
  evidence: readonly EvidenceSeed[];
  claims: readonly Claim[];
  owner?: Owner | undefined;
  locator?: readonly string[] | undefined;
}

/** Adds a record's evidence and its claims, and returns the evidence; the record's own row is the caller's. */
export function addRecord(
  scope: Scope,
  { id, path, evidence, claims, owner, locator = [] }: RecordSeed,
): CitedEvidence[] {
  const { draft, file } = scope;
  const place = file.place(path);
  draft.claim(id, place);
  const cited = evidence.map((item, i) => ({
    ...item,
    documentId: documentId(scope, item.document, [...path, 'evidence', i]),
  }));
  draft.facts.push({ id, place, evidence: cited, claims, owner });
  for (const [i, item] of cited.entries()) {
    draft.rows.evidence.push({
      id: `${id}/evidence/${i + 1}`,
      subjectId: id,
      documentId: item.documentId,
      page: item.page ?? null,
      startLine: item.lines?.[0] ?? null,
      endLine: item.lines?.[1] ?? null,
      locator: [...(item.locator ?? locator)],
      quote: item.quote,
      field: item.field ?? null,
      reading: item.reading,
      note: item.note ?? null,
    });
  }
  return cited;
}

/** A town's own document goes before a shared one of the same name; a document's whole id is taken as it is. */
export function documentId(
  { draft, file, slug, document }: Scope,
  named: string | undefined,
  path: Path,
): string {
  const place = file.place(path);
  const local = named ?? document;
  if (!local) {
    draft.fault(place, 'document: none is named, neither here nor at the head of the file');
    return '';
  }
  const own = `${slug}/document/${local}`;
  const other = local.split('/').at(-2) === 'document' ? local : `document/${local}`;
  return draft.refer('document', draft.has(own) ? own : other, place);
}

/** Adds the passages in our own words that belong to a record. */
export function addNarratives(
  scope: Scope,
  subjectId: string,
  path: Path,
  narratives: readonly NarrativeSeed[] | undefined,
  locator: readonly string[] | undefined,
): void {
  for (const [i, { kind, year, text, evidence }] of (narratives ?? []).entries()) {
    const id = `${subjectId}/narrative/${i + 1}`;
    const claims: Claim[] = [
      { field: 'year', kind: 'year', year: year ?? null },
      { field: 'text', kind: 'digits', text },
    ];
    addRecord(scope, { id, path: [...path, 'narratives', i], evidence, claims, locator });
    scope.draft.rows.narrative.push({ id, subjectId, kind, fiscalYear: year ?? null, text });
  }
}

/** Adds how the record came in, where a machine proposed it. */
export function addProvenance(
  { draft }: Pick<Scope, 'draft'>,
  recordId: string,
  provenance: ProvenanceSeed | undefined,
): void {
  if (!provenance) return;
  const { machine, acceptedBy, acceptedOn, corrected } = provenance;
  draft.rows.provenance.push({ recordId, machine, acceptedBy, acceptedOn, corrected });
}
