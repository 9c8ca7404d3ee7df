import type { QuotedEvidence } from '../proposal/quoted.js';
import type { RawRecord } from '../records/raw-record.js';
import { evidenceFor, inferredFrom, type Quotes } from './evidence.js';

const SAYS_KPI = /KPI|ＫＰＩ|重要業績評価指[標数]/u;
const NOTE = '業績評価指標（KPI）であることを示す印と読んだ。';

/** What marks an indicator as a 重要業績評価指標: none where nothing does. */
export function markOf({ marked, notes, name }: RawRecord, quotes: Quotes): QuotedEvidence[] {
  if (!marked) return SAYS_KPI.test(name.text) ? evidenceFor(quotes, name, 'isMarkedKpi') : [];
  if (SAYS_KPI.test(marked.text)) return evidenceFor(quotes, marked, 'isMarkedKpi');
  const legend = notes.filter(({ text }) => SAYS_KPI.test(text) && text.includes(marked.text));
  return [
    ...inferredFrom(quotes, marked, 'isMarkedKpi', NOTE),
    ...legend.flatMap((one) => evidenceFor(quotes, one, 'isMarkedKpi')),
  ];
}
