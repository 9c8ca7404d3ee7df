import type { ComparabilityLevel } from '../../domain/definition-vocabulary.js';
import type { Language } from '../../domain/vocabulary.js';
import type { CompareQuery } from '../answers.js';
import type { Note } from '../sheets.js';

type Comparison = CompareQuery['compare'];

const WORDS = {
  JA: {
    indicator: '指標',
    unit: '単位',
    verdict: '判定',
    ranking: '順位づけ',
    allRanked: 'すべての系列を一つの順位に並べられます。',
    caution: '注意',
    notRanked: '順位づけできない系列',
    citation: '出典（引用にはこの文をそのまま）',
    release: 'リリース（データの版）',
    address: 'この表の変わらないアドレス',
    gaps: '空欄',
    gapsText: '値がない欄には、理由が missing と missing_note にあります。0 ではありません。',
  },
  EN: {
    indicator: 'Indicator',
    unit: 'Unit',
    verdict: 'Verdict',
    ranking: 'Ranking',
    allRanked: 'All series may be put into one ranking.',
    caution: 'Caution',
    notRanked: 'Series that may not be ranked',
    citation: 'To cite, take this sentence',
    release: 'Release of the data',
    address: 'The address of this table that never changes',
    gaps: 'Gaps',
    gapsText: 'A cell without a value says why in missing and missing_note. It is not 0.',
  },
} as const satisfies Record<Language, Record<string, string>>;

const LEVELS: Record<ComparabilityLevel, Record<Language, string>> = {
  COMPARABLE: { JA: '比べてよい', EN: 'May be compared' },
  WITH_CAUTION: { JA: '注意して比べる', EN: 'Compare with caution' },
  NOT_COMPARABLE: { JA: '比べてはいけない', EN: 'Must not be compared' },
};
const NOTHING_TO_COMPARE = { JA: '比べる相手がありません', EN: 'Nothing to compare it with' };

/** What must be known of a comparison before it is used: verdict, cautions, what may not be ranked, how to cite it. */
export function comparisonNotes(
  { indicator, unit, comparability, rows, citation, release }: Comparison,
  { language, address }: { language: Language; address: string },
): Note[] {
  const words = WORDS[language];
  const english = language === 'EN';
  const nameOf = ({ name, nameEn }: { name: string; nameEn: string }) => (english ? nameEn : name);
  return [
    { note: words.indicator, text: `${nameOf(indicator)} (${indicator.id})` },
    { note: words.unit, text: unit },
    { note: words.verdict, text: verdictOf(comparability)[language] },
    { note: words.ranking, text: comparability.rankNote ?? words.allRanked },
    ...comparability.reasons.map(({ message }) => ({ note: words.caution, text: message })),
    ...rows.flatMap(({ municipality, kpi, statistic, rankNote }) => {
      const series = [nameOf(municipality), statistic?.label ?? kpi?.name].filter(Boolean);
      return rankNote ? { note: words.notRanked, text: `${series.join(' ')}: ${rankNote}` } : [];
    }),
    { note: words.gaps, text: words.gapsText },
    { note: words.citation, text: citation },
    { note: words.release, text: release },
    { note: words.address, text: address },
  ];
}

function verdictOf({ level, reasons }: Comparison['comparability']): Record<Language, string> {
  const grave = reasons.filter((reason) => reason.level === level);
  const isAlone = grave.length > 0 && grave.every(({ code }) => code === 'NOTHING_TO_COMPARE');
  return isAlone ? NOTHING_TO_COMPARE : LEVELS[level];
}
