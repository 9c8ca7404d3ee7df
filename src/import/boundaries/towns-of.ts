import { checkDigit } from '../../domain/municipality-code.js';
import { FileProblems, type Words } from '../../tables/file-problems.js';
import type { KnownPlaces } from '../places/known-places.js';
import { problemAt } from '../problem-at.js';
import type { TownShape } from './join-shapes.js';
import type { Shape } from './shape.js';

/**
 * The land of the municipalities of today: wards are their city's, what ended is its successor's, and
 * the villages of the northern territories are left out.
 * @throws FileProblems with each code that is none, and the municipalities of which no land is there
 */
export function townsOf(
  files: ReadonlyMap<string, readonly Shape[]>,
  { byCode }: Pick<KnownPlaces, 'byCode'>,
): TownShape[] {
  const towns: TownShape[] = [];
  const problems = [];
  for (const [file, shapes] of files) {
    for (const { code, row, geometry } of shapes) {
      const place = byCode.get(wholeCode(code));
      if (!place) {
        const at = { file, sheet: null, row, column: null };
        problems.push(problemAt('CODE_UNKNOWN', at, unknown(code)));
      } else if (place.municipality !== null) {
        towns.push({ municipality: place.municipality, geometry });
      }
    }
  }
  const there = new Set(towns.map(({ municipality }) => municipality));
  const gone = [...byCode.values()].filter(
    ({ code, municipality }) => code === municipality && !there.has(code),
  );
  if (gone.length > 0 && problems.length === 0) {
    const whole = { file: [...files.keys()].join(', '), sheet: null, row: null, column: null };
    const names = gone.map(({ code, name }) => `${code} ${name}`);
    problems.push(problemAt('TOWN_MISSING', whole, missing(names)));
  }
  if (problems.length > 0) throw new FileProblems(problems);
  return towns;
}

/** Such files have five digits, the check digit left out; four where they are numbers. */
function wholeCode(code: string): string {
  if (!/^\d{4,5}$/.test(code)) return code;
  const jis = code.padStart(5, '0');
  return jis + checkDigit(jis);
}

const unknown = (code: string): Words => ({
  ja: `「${code}」は、今の、または廃止された市区町村のコードではありません。5桁か6桁の全国地方公共団体コードを求めます。`,
  en: `"${code}" is the code of no municipality, present or past: 5 or 6 digits of 全国地方公共団体コード are wanted.`,
});

/** So many names are told. */
const MOST_NAMES = 10;

function missing(names: readonly string[]): Words {
  const [some, more] = [names.slice(0, MOST_NAMES).join('、'), names.length - MOST_NAMES];
  return {
    ja: `${names.length} の市区町村の境界がありません（${some}${more > 0 ? ` ほか ${more}` : ''}）。全国の分を、都道府県ごとのファイルならすべて渡してください。`,
    en: `There is no land of ${names.length} municipalities (${some}${more > 0 ? ` and ${more} more` : ''}): give the whole country, all files where each is of a prefecture.`,
  };
}
