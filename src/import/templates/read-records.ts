import type { Place, Problem } from '../../ingest/problems.js';
import type { Path } from '../../ingest/read-yaml.js';
import type { Table } from '../../tables/table.js';
import { foldHead } from '../fold-head.js';
import { CELL_VALUES } from './cell-value.js';
import type { TemplateColumn } from './template.js';

type Fields = Record<string, unknown>;

/** Records as the seeds have them, and the cell that each part was read from. */
export interface ReadRecords {
  records: readonly Fields[];
  /** `path` begins with the number of the record. */
  place(path: Path): Place;
}

/**
 * The records of a filled table. A row with an ID begins a record, one with a 区分 a figure of the record above, and one
 * with neither is further evidence of what stands above it.
 */
export function readRecords(
  { file, sheets: [sheet] }: Table,
  columns: readonly TemplateColumn[],
  problems: Problem[],
): ReadRecords {
  const records: Fields[] = [];
  const places = new Map<string, Place>();
  const byHead = new Map(columns.flatMap((one) => one.heads.map((head) => [foldHead(head), one])));
  const heads = sheet?.row(1).map((cell) => cell && (byHead.get(foldHead(cell.text)) ?? cell));
  const unknown = (heads ?? []).flatMap((head) => (head && !('field' in head) ? [head] : []));
  for (const [i, { text, column }] of unknown.entries()) {
    // All heads that there are stand with the first: a file of another kind has a hundred unknown ones.
    const wanted =
      i === 0
        ? ` ${columns.map((one) => one.heads.join(' = ')).join('、')} のどれかにするか、--columns で列を書いてください`
        : '';
    const wantedEn = i === 0 ? ': take one of these, or tell the columns with --columns' : '';
    const message = `「${text}」という見出しの列は知りません。${wanted} / there is no column "${text}"${wantedEn}`;
    problems.push({ file, line: 1, column, message });
  }
  let above: Path = [];
  for (let row = 2; row <= (sheet?.rows ?? 0); row++) {
    const own: Record<TemplateColumn['of'], Fields> = { RECORD: {}, OBSERVATION: {}, EVIDENCE: {} };
    const cells = new Map<string, Place>();
    for (const [i, head] of (heads ?? []).entries()) {
      const text = sheet?.at(row, i + 1)?.text.trim() ?? '';
      if (text === '' || !head || !('field' in head)) continue;
      own[head.of][head.field] = CELL_VALUES[head.as](text);
      cells.set(`${head.of} ${head.field}`, { file, line: row, column: i + 1 });
    }
    if (cells.size === 0) continue;
    const put = (of: TemplateColumn['of'], path: Path) => {
      places.set(path.join('/'), { file, line: row, column: 1 });
      for (const field of Object.keys(own[of])) {
        places.set([...path, field].join('/'), cells.get(`${of} ${field}`) as Place);
      }
    };
    if (own.RECORD.id !== undefined) {
      above = [records.push({ ...own.RECORD }) - 1];
      put('RECORD', above);
    } else if (Object.keys(own.RECORD).length > 0 || above.length === 0) {
      problems.push({ file, line: row, column: 1, message: NO_ID });
      continue;
    }
    if (Object.keys(own.OBSERVATION).length > 0) {
      const [record = 0] = above;
      above = [
        record,
        'observations',
        listIn(records[Number(record)], 'observations').push({ ...own.OBSERVATION }) - 1,
      ];
      put('OBSERVATION', above);
    }
    if (Object.keys(own.EVIDENCE).length > 0) {
      const list = listIn(partAt(records, above), 'evidence');
      put('EVIDENCE', [...above, 'evidence', list.push(own.EVIDENCE) - 1]);
    }
  }
  return { records, place: (path) => nearest(places, path, file) };
}

const NO_ID =
  'この行には ID がありません。ID のない行に書けるのは、上の行の数値と根拠だけです / this row has no ID: without one a row may hold figures and evidence of the row above alone';

function partAt(records: readonly Fields[], path: Path): Fields | undefined {
  let part: unknown = records;
  for (const step of path) part = (part as Record<string | number, unknown>)[step];
  return part as Fields;
}

function listIn(fields: Fields | undefined, name: string): unknown[] {
  const list = (fields?.[name] ?? []) as unknown[];
  if (fields) fields[name] = list;
  return list;
}

/** The cell of a part, or of the nearest thing around it. */
function nearest(places: ReadonlyMap<string, Place>, path: Path, file: string): Place {
  for (let n = path.length; n > 0; n--) {
    const place = places.get(path.slice(0, n).join('/'));
    if (place) return place;
  }
  return { file, line: 1, column: 1 };
}
