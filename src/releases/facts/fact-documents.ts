import type { Facets } from '../../domain/facets.js';
import { periodEnd } from '../../domain/periods.js';
import { readColumns } from '../../import/columns.js';
import type { Manifest } from '../../import/facts/manifest.js';
import { searchable } from '../../lib/fold-name.js';
import type { HeadRows } from '../source.js';
import type { FactSeries } from './fact-series.js';
import { publisherOf, type TownNames } from './publisher-of.js';

export type DocumentRow = HeadRows['sourceDocument'][number];

/** The publishers' files that figures are taken from, in the order of their ids. */
export function factDocuments(
  series: ReadonlyMap<string, FactSeries>,
  facetsOf: (id: string) => Facets,
  names: TownNames,
): DocumentRow[] {
  const rows = new Map<string, DocumentRow>();
  for (const [id, { years, column }] of series) {
    const facets = facetsOf(id);
    for (const { year, documentId, edition, file } of years.values()) {
      const row = rows.get(documentId) ?? documentRow(documentId, edition.manifest, file, names);
      rows.set(documentId, row);
      const next = column.dayIn === 'NEXT_YEAR' ? 1 : 0;
      const date = facets.day && year !== null ? `${year + next}-${facets.day}` : null;
      const end = periodEnd({ year, periodType: facets.period, date });
      if (end && (row.knownThrough === null || end > row.knownThrough)) row.knownThrough = end;
    }
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * A file of an edition; nothing is known of it yet. When and from where it was taken differs from one import to the
 * next: the manifest says so, and a release does not, so that one published file makes one release.
 */
export function documentRow(
  id: string,
  { dataset, title, page, licence, files, series }: Manifest,
  name: string,
  names: TownNames,
): DocumentRow {
  const columns = readColumns(dataset);
  const ids = series.filter(({ years }) => years.some((one) => one.file === name));
  const publisher = publisherOf(
    columns,
    ids.map(({ id }) => id),
    names,
  );
  const file = files.find((one) => one.name === name);
  const named = `${title}（${name}）`;
  return {
    id,
    municipalityCode: null,
    title: named,
    titleEn: `${columns.titleEn} (${name})`,
    publisher,
    date: null,
    dateNote: '公表されたファイルに発行日の記載がない。',
    extent: 'WHOLE',
    extentNote: `公表されたファイル ${name} の全体を読み込み`,
    extentNoteEn: `the whole of the published file ${name}`,
    file: name,
    sha256: file?.sha256 ?? null,
    licence,
    url: page,
    obtainedFrom: null,
    retrieved: null,
    urlGap: null,
    licenceGap: licence === null ? 'NOT_STATED' : null,
    retrievedGap: 'IN_MANIFEST',
    pagesGap: 'NO_PAGES',
    knownThrough: null,
    searchText: searchable(named, columns.titleEn, publisher),
  };
}
