import { type StatsPage, statsData } from './answer.js';
import { type Asking, askPage } from './ask-page.js';
import { faultOfApi } from './fault-of-api.js';
import { itemsToAsk } from './tables-of-items.js';

/** The most values that the API gives at once. */
const PAGE = 100_000;
const DIMENSIONS = ['tab', 'cat01', 'area', 'time'];

/** Where a table is asked for, without the application id. */
export function addressOf(table: string, baseUrl: string): URL {
  const address = new URL(`${baseUrl}/getStatsData`);
  address.searchParams.set('statsDataId', table);
  const items = itemsToAsk(table);
  if (items.length > 0) address.searchParams.set('cdCat01', items.join());
  return address;
}

/**
 * The pages of a table, one after the other.
 * @throws FileProblems where one cannot be had, or the table changed between two
 */
export async function* pagesOf(table: string, asking: Asking): AsyncGenerator<StatsPage> {
  const whole = addressOf(table, asking.baseUrl);
  let state: string | null = null;
  let taken = 0;
  for (let from: number | null = 1; from !== null; ) {
    const address = new URL(whole);
    address.searchParams.set('limit', `${PAGE}`);
    address.searchParams.set('startPosition', `${from}`);
    const page = pageOf(table, await askPage(table, address, asking));
    state ??= stateOf(page);
    requireSame(table, state, stateOf(page));
    const { TOTAL_NUMBER: total, FROM_NUMBER: begins = from, NEXT_KEY: next } = page.result;
    taken += page.values.length;
    asking.tell(`e-Stat ${table}: ${taken}${total === undefined ? '' : ` / ${total}`}`);
    const isWhole = next === undefined && total !== undefined ? taken === total : true;
    // A page without values that leads to itself would be asked for without end.
    const leadsOn = next === undefined || (next > from && next === taken + 1);
    if (begins !== from || !isWhole || !leadsOn) {
      throw faultOfApi(table, 'NOT_AN_ANSWER', {
        ja: `ページの数値の数が合いません（${from} 番目から ${page.values.length} 個、全部で ${total ?? '?'} 個）。もう一度行ってください。`,
        en: `a page has not the values that it tells of (from the ${from}th ${page.values.length} of ${total ?? '?'}): try again.`,
      });
    }
    yield page;
    from = next ?? null;
  }
}

function pageOf(table: string, json: unknown): StatsPage {
  const read = statsData.safeParse(json);
  const [issue] = read.error?.issues ?? [];
  if (!read.success) {
    throw faultOfApi(table, 'NOT_AN_ANSWER', {
      ja: `API 3.0 の getStatsData の形ではありません（${issue?.path.join('.')}）。ESTAT_BASE_URL を確かめてください。`,
      en: `the answer is not of the shape of getStatsData of API 3.0 (${issue?.path.join('.')}: ${issue?.message}): see ESTAT_BASE_URL.`,
    });
  }
  const { tables, classes } = read.data;
  const others = classes.map((one) => one['@id']).filter((id) => !DIMENSIONS.includes(id));
  const tabs = classes.find((one) => one['@id'] === 'tab')?.CLASS.length ?? 1;
  if (tables.length === 1 && tables[0]?.['@id'] === table && others.length === 0 && tabs <= 1) {
    return read.data;
  }
  const found = [...tables.map((one) => one['@id']), ...others].join(', ');
  throw faultOfApi(table, 'OTHER_TABLE', {
    ja: `項目（cat01）、地域、時間だけで数値が決まる表（社会・人口統計体系の市区町村データなど）が要ります。来たのは ${found}、観測値 ${tabs} 種です。`,
    en: `a table is wanted whose figures are told by item (cat01), area and time alone, such as 社会・人口統計体系 of municipalities; this one has ${found} and ${tabs} kinds of figures.`,
  });
}

/** What changes where a table does: its date and its numbers. */
const stateOf = ({ result, tables: [table] }: StatsPage): string =>
  [table?.UPDATED_DATE, table?.OVERALL_TOTAL_NUMBER, result.TOTAL_NUMBER].join(' / ');

/** Pages of two states of a table would be a table that never was. */
function requireSame(table: string, before: string, now: string): void {
  if (before === now) return;
  throw faultOfApi(table, 'TABLE_CHANGED', {
    ja: `読んでいる間に表が変わりました（更新日と件数が ${before} から ${now} へ）。もう一度行ってください。`,
    en: `the table changed while it was read (date and numbers from ${before} to ${now}): try again.`,
  });
}
