import type { Language } from '../../domain/vocabulary.js';
import { FINDING_WORDS } from './finding-words.js';
import type { LaidRow, RowFinding } from './lay-grid.js';
import { TELLS } from './tell-row.js';

/** What a finding means, without an end and without the towns. */
export function headOf(
  { code, level }: Pick<RowFinding, 'code' | 'level'>,
  language: Language,
): string {
  const words = FINDING_WORDS[code];
  if (!('bar' in words)) return words[language];
  return words[level === 'NOT_COMPARABLE' ? 'bar' : 'caution'][language];
}

/** A finding in a sentence, with what each of the towns counts. */
export function explainFinding(
  { code, level, rows }: Pick<RowFinding, 'code' | 'level' | 'rows'>,
  language: Language,
): string {
  const tell = TELLS[code];
  const details = listed(rows, (row) => tell?.(row, language) ?? '', language);
  const head = headOf({ code, level }, language);
  if (language === 'JA') return `${head}${details ? `（${details}）` : ''}。`;
  return `${head}${details ? ` (${details})` : ''}.`;
}

const MOST_TOWNS = 5;
const MOST_KINDS = 5;

const LIST = {
  JA: {
    towns: '、',
    kinds: '／',
    moreTowns: (rest: number) => `ほか${rest}市区町村`,
    moreKinds: (rest: number) => `ほか${rest}通り`,
  },
  EN: {
    towns: ', ',
    kinds: '; ',
    moreTowns: (rest: number) => ` and ${rest} more`,
    moreKinds: (rest: number) => `and ${rest} other kinds`,
  },
};

/** "支援金の利用者だけ: 香取市／日本人だけ: 山口市、美祢市" */
function listed(
  rows: readonly LaidRow[],
  tell: (row: LaidRow) => string,
  language: Language,
): string {
  const kinds = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const told = tell(row);
    const { id, name, nameEn } = row.municipality;
    const towns = kinds.get(told) ?? new Map<string, string>();
    // By id: some towns share their name.
    kinds.set(told, towns.set(id, language === 'JA' ? name : nameEn));
  }
  const words = LIST[language];
  const parts = [...kinds].slice(0, MOST_KINDS).map(([told, towns]) => {
    const shown = [...towns.values()].slice(0, MOST_TOWNS).join(words.towns);
    const more = towns.size > MOST_TOWNS ? words.moreTowns(towns.size - MOST_TOWNS) : '';
    return `${told ? `${told}: ` : ''}${shown}${more}`;
  });
  if (kinds.size > MOST_KINDS) parts.push(words.moreKinds(kinds.size - MOST_KINDS));
  return parts.join(words.kinds);
}
