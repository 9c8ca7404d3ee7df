import type { SearchEntryEntity } from '../../db/entities/search-entry.entity.js';
import { townLines } from '../../domain/town-lines.js';
import type { SearchType, SisterCityKind } from '../../domain/vocabulary.js';
import { groupsOf } from '../../lib/align.js';
import { foldText } from '../../lib/fold-text.js';
import type { HeadRows, TownRows } from '../source.js';

type Line = string | null | undefined;
export type Entry = Omit<SearchEntryEntity, 'position'>;

/** In English: the records hold the printed words alone. */
const TIES: Record<SisterCityKind, string> = {
  SISTER: 'sister city',
  FRIENDSHIP: 'friendship city',
  BROTHER: 'brother city',
  PARTNERSHIP: 'partnership city',
  UNSPECIFIED: 'sister or friendship city',
};

/**
 * What the search looks through, derived from the rows: each record with its names, readings and
 * translations, what is said of it in our words, what is quoted for that and for the record as a
 * whole, the offices and partners that it names, and the town that it belongs to. A reader looks for
 * the printed name of an initiative, which our summary need not repeat: the quote holds it. An
 * indicator has the labels of its official series.
 */
export interface SearchEntries {
  municipalities(): Entry[];
  /** With the labels of its series, by indicator. */
  indicators(labels: ReadonlyMap<string, readonly string[]>): Entry[];
  documents(rows: HeadRows['sourceDocument']): Entry[];
  /** Of what is a town's, documents too. */
  ofTown(rows: TownRows): Entry[];
}

export function searchEntries(head: HeadRows): SearchEntries {
  const town = namesOfTowns(head);
  const lines = linesOfTowns(head);
  const countryNames = new Map(head.country.map(({ id, name, nameEn }) => [id, [name, nameEn]]));
  const documents = (rows: HeadRows['sourceDocument'], entry = entryMaker()) =>
    rows.map((row) =>
      entry(
        'SOURCE_DOCUMENT',
        row.id,
        [row.title, row.titleEn],
        [row.publisher, row.extentNote, row.extentNoteEn, ...town(row.municipalityCode)],
      ),
    );
  return {
    documents,
    municipalities: (entry = entryMaker()) =>
      head.municipality.map((row) =>
        entry('MUNICIPALITY', row.id, [row.name, row.nameEn, row.nameKana], lines(row)),
      ),
    indicators: (labels, entry = entryMaker()) =>
      head.indicator.map((row) =>
        entry(
          'INDICATOR',
          row.id,
          [row.name, row.nameEn, ...row.aliases, ...row.readings],
          [row.definition, row.counted, row.countedEn, ...(labels.get(row.id) ?? [])],
        ),
      ),
    ofTown(rows) {
      const entry = entryMaker();
      return [
        ...recordsOfTown(rows, { town, countryNames, entry }),
        ...documents(rows.sourceDocument, entry),
      ];
    },
  };
}

type NamesOfTown = (code: string | null) => readonly string[];

interface EntryParts {
  town: NamesOfTown;
  countryNames: ReadonlyMap<string, readonly string[]>;
  entry: ReturnType<typeof entryMaker>;
}

function recordsOfTown(rows: TownRows, { town, countryNames, entry }: EntryParts): Entry[] {
  const narratives = groupBy(rows.narrative, 'subjectId', 'text');
  const narrativeIds = groupBy(rows.narrative, 'subjectId', 'id');
  const quotes = groupBy(rows.evidence.filter(isOfTheWhole), 'subjectId', 'quote');
  const partners = groupBy(rows.partnershipMunicipality, 'partnershipId', 'municipalityCode');
  const told = (id: string) => [
    ...(narratives.get(id) ?? []),
    ...[id, ...(narrativeIds.get(id) ?? [])].flatMap((subject) => quotes.get(subject) ?? []),
  ];
  const countries = groupBy(
    rows.evidence.filter(({ field, reading }) => field === 'country' && reading !== 'EXTERNAL'),
    'subjectId',
    'quote',
  );
  const country = (id: string, code: string) => [
    ...(countries.get(id) ?? []),
    ...(countryNames.get(code) ?? []),
  ];
  return [
    ...rows.kpi.map((row) =>
      entry(
        'KPI',
        row.id,
        [row.name, row.nameEn],
        [row.definition, row.measuredBy, ...told(row.id), ...town(row.municipalityCode)],
      ),
    ),
    ...rows.policy.map((row) =>
      entry(
        'POLICY',
        row.id,
        [row.title, row.titleEn],
        [
          ...[row.code, ...row.leadDepartments, ...row.relatedDepartments, ...row.targetActors],
          ...[row.completionCriterion, ...told(row.id), ...town(row.municipalityCode)],
        ],
      ),
    ),
    ...rows.plan.map((row) =>
      entry(
        'PLAN',
        row.id,
        [row.name, row.nameEn],
        [row.issuer, row.periodRaw, ...told(row.id), ...town(row.municipalityCode)],
      ),
    ),
    ...rows.partnership.map((row) =>
      entry(
        'PARTNERSHIP',
        row.id,
        [row.name, row.nameEn],
        [
          ...[...row.partners, row.dateRaw, ...told(row.id)],
          ...(partners.get(row.id) ?? []).flatMap(town),
          ...town(row.municipalityCode),
        ],
      ),
    ),
    ...rows.sisterCity.map((row) =>
      entry(
        'SISTER_CITY',
        row.id,
        [row.partnerName, row.partnerNameEn],
        [
          ...[...country(row.id, row.country), row.region, row.kindLabel, TIES[row.kind]],
          ...[row.dateRaw, ...row.fieldsOfExchange, ...told(row.id)],
          ...[...town(row.partnerCode), ...town(row.municipalityCode)],
        ],
      ),
    ),
  ];
}

/** Quotes for one field are left out: of a year, a mark, a head of a column. */
const isOfTheWhole = ({ field, reading }: TownRows['evidence'][number]) =>
  field === null && reading !== 'EXTERNAL';

/**
 * The first of the names is the label, the second the one in English. Each line is folded once: of a town's entries
 * most have those of the town.
 */
function entryMaker() {
  const known = new Map<string, string>();
  const fold = (line: string) => {
    const folded = known.get(line) ?? foldText(line);
    known.set(line, folded);
    return folded;
  };
  return (
    type: SearchType,
    subjectId: string,
    names: readonly [string, Line, ...Line[]],
    others: readonly Line[],
  ): Entry => {
    const label = distinct(names);
    const lines = distinct([...label, ...others]);
    const folded = lines.map(fold);
    return {
      id: `${type}:${subjectId}`,
      type,
      subjectId,
      label: names[0],
      labelEn: names[1] ?? null,
      foldedLabel: `\n${folded.slice(0, label.length).join('\n')}\n`,
      foldedText: folded.join('\n'),
      text: lines.join('\n'),
    };
  };
}

const distinct = (lines: readonly Line[]) => [...new Set(lines.filter(isText))];
const isText = (line: Line): line is string => typeof line === 'string';

/** A town's name, reading and English name, by its code. */
function namesOfTowns({ municipality }: HeadRows): NamesOfTown {
  const lines = new Map(
    municipality.map(({ id, name, nameKana, nameEn }) => [id, [name, nameKana, nameEn]]),
  );
  return (code) => (code && lines.get(code)) || [];
}

/** What else a town may be called: with its prefecture, in romaji, by its wards and what it was. */
function linesOfTowns({
  prefecture,
  place,
}: HeadRows): (town: HeadRows['municipality'][number]) => string[] {
  const prefectures = new Map(prefecture.map((row) => [row.code, row]));
  const places = groupsOf(place, ({ municipalityCode }) => municipalityCode);
  return (town) => {
    const found = prefectures.get(town.prefectureCode);
    return found ? townLines(town, found, places.get(town.id) ?? []) : [];
  };
}

/** The values of one column by those of another. */
function groupBy<K extends string, V extends string>(
  rows: readonly Record<K | V, string>[],
  key: K,
  value: V,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row[value]);
    else groups.set(row[key], [row[value]]);
  }
  return groups;
}
