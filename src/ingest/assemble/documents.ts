import { searchable } from '../../lib/fold-name.js';
import type { CitedEvidence, Claim } from '../claims.js';
import type { Path, SeedFile } from '../read-yaml.js';
import type { DocumentSeed } from '../schemas/documents.js';
import type { Draft } from './draft.js';

/** The text of a document, by which verification finds it. */
export interface HeldText {
  documentId: string;
  file: string;
  sha256: string;
}

/** Adds documents; `slug` is null for those whose publisher is no municipality. */
export function addDocuments(
  draft: Draft,
  file: SeedFile<{ documents: DocumentSeed[] }>,
  town: { slug: string; code: string } | null,
): HeldText[] {
  const held: HeldText[] = [];
  for (const [i, seed] of file.data.documents.entries()) {
    const path: Path = ['documents', i];
    const id = `${town ? `${town.slug}/` : ''}document/${seed.id}`;
    draft.claim(id, file.place(path));
    if (seed.pages) draft.pages.set(id, seed.pages);
    if (seed.file && seed.sha256) {
      held.push({ documentId: id, file: seed.file, sha256: seed.sha256 });
    }
    if (seed.date && seed.dateEvidence) {
      const evidence: CitedEvidence[] = [
        { ...seed.dateEvidence, documentId: id, field: 'date', reading: 'CERTAIN' },
      ];
      const claims: Claim[] = [{ field: 'date', kind: 'date', date: seed.date, year: null }];
      draft.facts.push({ id, place: file.place(path), evidence, claims });
    }
    draft.rows.sourceDocument.push({
      id,
      municipalityCode: town?.code ?? null,
      title: seed.title,
      titleEn: seed.titleEn ?? null,
      publisher: seed.publisher,
      date: seed.date ?? null,
      dateNote: seed.dateNote ?? null,
      extent: seed.extent,
      extentNote: seed.extentNote,
      extentNoteEn: seed.extentNoteEn,
      file: seed.file ?? null,
      sha256: seed.sha256 ?? null,
      licence: seed.licence ?? null,
      url: seed.url ?? null,
      obtainedFrom: seed.obtainedFrom ?? null,
      retrieved: seed.retrieved ?? null,
      urlGap: seed.notKnown.url ?? null,
      licenceGap: seed.notKnown.licence ?? null,
      retrievedGap: seed.notKnown.retrieved ?? null,
      pagesGap: seed.notKnown.pages ?? null,
      knownThrough: null,
      searchText: searchable(seed.title, seed.titleEn, seed.publisher),
    });
  }
  return held;
}
