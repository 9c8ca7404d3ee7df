import type { Language } from '../../domain/vocabulary.js';
import type { Sentence } from '../gaps.js';
import type { Judged } from './compare.js';
import { headOf } from './explain-finding.js';
import type { LaidRow, RowFinding } from './lay-grid.js';

const WORDS = {
  RELATED: {
    JA: 'ほかの指標の系列なので、順位は付けません。',
    EN: 'It is a series of another indicator and is not ranked with this one.',
  },
  NO_FIGURES: {
    JA: 'この系列の値がないので、順位は付けません。',
    EN: 'It has no values and is not ranked.',
  },
  ALONE: {
    JA: '同じものを同じように数えた、ほかの市区町村の系列がないので、順位は付けません。',
    EN: 'No other town has a series that counts the same in the same way: it is not ranked.',
  },
  NOTHING: {
    JA: '順位を付けられる系列が二つ以上ありません。',
    EN: 'There are no two series that could be ranked.',
  },
  ROW: {
    JA: '並べて見るだけで、順位は付けません。',
    EN: 'It may stand beside others and is not ranked: ',
  },
  APART: {
    JA: 'ほかの系列とは比べられず、順位は付けません。',
    EN: 'It may not be compared with the others and is not ranked: ',
  },
  NONE: {
    JA: '順位は付けません。',
    EN: 'None are ranked: ',
  },
  SOME: {
    JA: '順位は、同じものを同じように数えた系列どうしにだけ付けます。ほかは順位に入れません。',
    EN: 'Only series that count the same in the same way are ranked; the others are not: ',
  },
} as const satisfies Record<string, Sentence>;

/** Why a row is ranked with no other town’s; null where it is. */
export function whyUnranked(row: LaidRow, language: Language): string | null {
  if (row.mayRank) return null;
  if (row.match === 'RELATED') return WORDS.RELATED[language];
  if (row.comparableGroup === null) return WORDS.NO_FIGURES[language];
  const reasons = row.findings.filter(({ barsRanking, rows }) => barsRanking && rows.includes(row));
  if (reasons.length === 0) return WORDS.ALONE[language];
  const grave = reasons.filter(({ level }) => level === 'NOT_COMPARABLE');
  if (!standsBeside(row) && grave.length > 0) return because(WORDS.APART, grave, language);
  const codes = new Set(grave.map(({ code }) => code));
  const gravest = reasons.filter((one) => grave.includes(one) || !codes.has(one.code));
  return because(WORDS.ROW, gravest, language);
}

/** Whether a series of another town may stand beside it: then a caution is about both. */
const standsBeside = (row: LaidRow): boolean =>
  row.findings
    .filter(({ level }) => level === 'WITH_CAUTION')
    .flatMap(({ rows }) => rows)
    .some(
      (other) =>
        other.municipality.id !== row.municipality.id && other.besideGroup === row.besideGroup,
    );

/** Why not all rows are ranked together; null where they are. */
export function whyNotAllRanked(judged: Judged, language: Language): string | null {
  if (judged.mayRank) return null;
  const reasons = judged.reasons.filter(({ barsRanking }) => barsRanking);
  if (reasons.length === 0) return WORDS.NOTHING[language];
  return because(judged.someRanked ? WORDS.SOME : WORDS.NONE, reasons, language);
}

function because(begin: Sentence, reasons: readonly RowFinding[], language: Language): string {
  const heads = [...new Set(reasons.map((reason) => headOf(reason, language)))];
  if (language === 'JA') return `${begin.JA}${heads.map((head) => `${head}。`).join('')}`;
  const listed = heads.map((head) => head.charAt(0).toLowerCase() + head.slice(1)).join('; ');
  return `${begin.EN}${listed}.`;
}
