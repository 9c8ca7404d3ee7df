import { createHash } from 'node:crypto';
import { OFFICIAL } from '../../src/db/official.js';

/**
 * The tables that the peers read: one for each kind of record, one row for each record, an index for each column
 * that it is found by, as one stores such data without thinking of anything else. What no peer is asked
 * for is left out.
 */
interface PlainTable {
  name: string;
  /** "name type", alike in SQLite and PostgreSQL. */
  columns: readonly string[];
  /** "column table column". */
  references?: readonly string[];
  /** What stands behind the name of the table. */
  indices: readonly string[];
  /** Which rows are of plans; without it all are. */
  ofPlans?: string;
  /** Where they come from: the views of a release, under their own names if this is left out. */
  from?: (release: string) => string;
}

const REFERENCES = ['municipalityCode municipality id', 'indicatorId indicator id'];
const OWNED = ['id varchar PRIMARY KEY', 'position integer NOT NULL', 'municipalityCode varchar'];
/** Series are asked for by town, in their order, and by indicator and town. */
const OF_A_COMPARISON = [
  ...['("position")', '("municipalityCode", "position")'],
  '("indicatorId", "municipalityCode")',
];
/**
 * Figures of a series in their order. Each figure is of a KPI or of a statistic: over the rows that name none a
 * planner would think the index useless, and read the whole table.
 */
const figuresOf = (owner: string) => `("${owner}", "position") WHERE "${owner}" IS NOT NULL`;

const TABLES: readonly PlainTable[] = [
  {
    name: 'prefecture',
    columns: ['code varchar PRIMARY KEY', 'name varchar NOT NULL', 'nameEn varchar NOT NULL'],
    indices: [],
  },
  {
    name: 'municipality',
    columns: [
      ...['id varchar PRIMARY KEY', 'position integer NOT NULL', 'name varchar NOT NULL'],
      ...['nameKana varchar', 'nameEn varchar', 'kind varchar NOT NULL'],
      ...['prefectureCode varchar NOT NULL', 'searchText text'],
    ],
    references: ['prefectureCode prefecture code'],
    indices: ['("position")', '("prefectureCode")'],
  },
  {
    name: 'source_document',
    columns: [
      ...[...OWNED, 'title varchar NOT NULL', 'publisher varchar NOT NULL', 'date varchar'],
      'knownThrough varchar',
    ],
    indices: ['("position")', '("municipalityCode")'],
  },
  {
    name: 'indicator',
    columns: [
      ...['id varchar PRIMARY KEY', 'position integer NOT NULL', 'name varchar NOT NULL'],
      ...['nameEn varchar', 'unit varchar NOT NULL', 'theme varchar', 'relatedIds text NOT NULL'],
    ],
    indices: ['("position")'],
  },
  {
    name: 'kpi',
    columns: [
      ...[...OWNED, 'planId varchar NOT NULL', 'name varchar NOT NULL', 'unit varchar NOT NULL'],
      ...['direction varchar', 'indicatorId varchar', 'match varchar', 'facets text'],
      'searchText text',
    ],
    references: REFERENCES,
    indices: OF_A_COMPARISON,
  },
  {
    name: 'statistic_series',
    columns: [
      ...[...OWNED, 'indicatorId varchar NOT NULL', 'label varchar NOT NULL', 'publisher varchar'],
      ...['dataset varchar', 'match varchar'],
    ],
    references: REFERENCES,
    indices: OF_A_COMPARISON,
    ofPlans: 'false',
  },
  {
    name: 'observation',
    columns: [
      ...[...OWNED, 'kpiId varchar', 'statisticId varchar', 'indicatorId varchar'],
      ...[
        'measure varchar NOT NULL',
        'year integer',
        'periodType varchar NOT NULL',
        'date varchar',
      ],
      ...['value double precision', 'comparator varchar NOT NULL', 'unit varchar NOT NULL'],
      ...['raw varchar', 'missing varchar', 'obsStatus varchar NOT NULL', 'note text'],
    ],
    references: [...REFERENCES, 'kpiId kpi id', 'statisticId statistic_series id'],
    indices: [
      ...['("position")', '("municipalityCode")', '("indicatorId", "position")'],
      ...['("year", "position")', figuresOf('kpiId'), figuresOf('statisticId')],
    ],
    ofPlans: `"position" < ${OFFICIAL}`,
  },
  {
    name: 'evidence',
    columns: [
      ...['id varchar PRIMARY KEY', 'position integer NOT NULL', 'subjectId varchar NOT NULL'],
      ...['documentId varchar NOT NULL', 'page integer', 'startLine integer', 'endLine integer'],
      ...['locator text NOT NULL', 'quote varchar NOT NULL', 'reading varchar NOT NULL'],
    ],
    indices: [
      '("position")',
      '("subjectId", "position")',
      '("documentId", "startLine", "position")',
    ],
    ofPlans: `"figure" < ${OFFICIAL}`,
    // Of figures alone, and without the numbers in their ids, which are counted one by one. SQLite keeps the order
    // of a CROSS JOIN: evidence first.
    from: (release) => `(
      SELECT o."id" || '/evidence/' || CAST(e."position" AS varchar) AS "id", o."id" AS "subjectId", e.*
      FROM ${release}."evidence_of_figure" e CROSS JOIN ${release}."observation" o WHERE o."position" = e."figure"
    ) AS "stored"`,
  },
];

const nameIn = (column: string) => `"${column.split(' ', 1)[0]}"`;

/**
 * The statements that make the peers' tables out of a release in the same database, in order. `release` is the
 * name under which it is seen; with `ofPlans` the figures of official statistics are left out.
 */
export function plainStatements(release: string, ofPlans: boolean): string[] {
  return TABLES.flatMap((table) => {
    const { name, columns, references = [], indices } = table;
    const typed = columns.map((column) => column.replace(/^\w+/, (word) => `"${word}"`));
    const keys = references.map((reference) => {
      const [column, other, to] = reference.split(' ');
      return `FOREIGN KEY ("${column}") REFERENCES "${other}" ("${to}")`;
    });
    const from = table.from?.(release) ?? `${release}."${name}"`;
    const where = ofPlans && table.ofPlans ? ` WHERE ${table.ofPlans}` : '';
    return [
      `CREATE TABLE "${name}" (${[...typed, ...keys].join(', ')})`,
      `INSERT INTO "${name}" SELECT ${columns.map(nameIn)} FROM ${from}${where}`,
      ...indices.map((on, i) => `CREATE INDEX "${name}_${i + 1}" ON "${name}" ${on}`),
    ];
  });
}

/** Another layout of the plain tables has another one. */
export const PLAIN_HASH = createHash('sha256')
  .update(plainStatements('release', true).join())
  .digest('hex')
  .slice(0, 8);
