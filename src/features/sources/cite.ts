import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { Language } from '../../domain/vocabulary.js';
import { publisherEn } from './publisher-en.js';

/** Lines of a document's text, or a row of a publisher's table, and what stands there. */
interface Place {
  startLine: number;
  endLine: number;
  quote: string;
  /** Of a row of a table: its sheet, its town and the head of the column. */
  cell?: readonly string[];
  /** The printed page, where it is known. */
  page: number | null;
}

/** A document that is to be credited, and where in it; as a whole where no place is given. */
export interface Credit {
  document: SourceDocumentEntity;
  places?: readonly Place[];
}

/** A document as it is credited: `by` is its publisher in the language of the citation. */
type Credited = Pick<SourceDocumentEntity, 'title' | 'titleEn'> & { by: string };

interface Words {
  processed(credits: readonly string[]): string;
  credit(document: Credited, details: readonly string[]): string;
  copy(name: string): string;
  page(page: number): string;
  places(places: readonly string[]): string;
  lines(start: number, end: number): string;
  rows(rows: readonly string[]): string;
  row(row: number, cell: readonly string[]): string;
  quotes(quotes: readonly string[]): string;
  ours(release: string): string;
}

const WORDS: Record<Language, Words> = {
  JA: {
    processed: (credits) => `${credits.join('、')}を加工して作成。`,
    credit: ({ by, title }, details) =>
      `${by}「${title}」${details.length > 0 ? `（${details.join('、')}）` : ''}`,
    copy: (name) => `写し: ${name}`,
    page: (page) => `${page}頁`,
    places: (places) => `読んだテキストの${places.join('、')}`,
    lines: (start, end) => `${start === end ? start : `${start}～${end}`}行`,
    rows: (rows) => `表の${rows.join('、')}`,
    row: (row, cell) => `${row}行目（${cell.join('、')}）`,
    quotes: (quotes) => quotes.map((quote) => `「${quote}」`).join(''),
    ours: (release) =>
      `まちくらべ（リリース ${release}、CC BY 4.0）。各市町村・各省庁が作成したものではありません。`,
  },
  EN: {
    processed: (credits) => `Processed from ${credits.join('; ')}. `,
    // The original is what can be found; our translation stands behind it in brackets.
    credit: ({ by, title, titleEn }, details) =>
      `${by}, “${title}”${titleEn ? ` [${titleEn}]` : ''}${details.length > 0 ? ` (${details.join(', ')})` : ''}`,
    copy: (name) => `copy: ${name}`,
    page: (page) => `p. ${page} `,
    places: (places) => `text read: ${places.join(', ')}`,
    lines: (start, end) => (start === end ? `line ${start} ` : `lines ${start}-${end} `),
    rows: (rows) => `table: ${rows.join(', ')}`,
    row: (row, cell) => `row ${row} (${cell.join(', ')}) `,
    quotes: (quotes) => quotes.map((quote) => `“${quote}”`).join(' '),
    ours: (release) =>
      `Machikurabe, release ${release}, CC BY 4.0. The municipalities and ministries did not make this.`,
  },
};

/**
 * Credits the documents first, each once, with its address and the places that are cited; says that we processed
 * them; names the release.
 */
export function cite(
  credits: readonly Credit[],
  memory: Pick<ReleaseInMemory, 'release' | 'municipalities'>,
  language: Language,
): string {
  const words = WORDS[language];
  const documents = new Map(credits.map(({ document }) => [document.id, document]));
  const listed = [...documents.values()];
  const credited = listed.map((document, i) => {
    const own = credits.filter((one) => one.document.id === document.id);
    const places = own.flatMap((one) => one.places ?? []);
    // Editions of one data set have one address: it is given with the first.
    const isFirst = listed.findIndex(({ url }) => url === document.url) === i;
    const address = document.url && isFirst ? [document.url] : [];
    const { publisher } = document;
    const by = language === 'EN' ? (publisherEn(memory, publisher) ?? publisher) : publisher;
    return words.credit({ ...document, by }, [
      ...address,
      ...copyOf(document, words),
      ...placesOf(places, words),
    ]);
  });
  return (credited.length > 0 ? words.processed(credited) : '') + words.ours(memory.release.id);
}

/** The copy by its name, without what is said of it. */
function copyOf({ obtainedFrom }: SourceDocumentEntity, words: Words): string[] {
  return obtainedFrom ? [words.copy(obtainedFrom.replace(/,.*$/s, ''))] : [];
}

/** All places, those in texts before those in tables, the quotes of one place together. */
function placesOf(places: readonly Place[], words: Words): string[] {
  const lines = quotedAt(
    places.filter(({ cell }) => !cell),
    words,
    ({ startLine, endLine, page }) =>
      (page === null ? '' : words.page(page)) + words.lines(startLine, endLine),
  );
  const rows = quotedAt(
    places.filter(({ cell }) => cell),
    words,
    ({ startLine, cell }) => words.row(startLine, (cell ?? []).map(shortHead)),
  );
  return [
    ...(lines.length > 0 ? [words.places(lines)] : []),
    ...(rows.length > 0 ? [words.rows(rows)] : []),
  ];
}

function quotedAt(
  places: readonly Place[],
  words: Words,
  name: (place: Place) => string,
): string[] {
  const quotes = new Map<string, string[]>();
  for (const place of places) {
    const named = name(place);
    quotes.set(named, [...(quotes.get(named) ?? []), place.quote]);
  }
  return [...quotes].map(([named, texts]) => named + words.quotes(texts));
}

/** Of a head of many rows the last two: the questions of a survey above them are long. */
const shortHead = (head: string) => head.split(' > ').slice(-2).join(' > ');
