import { type Edit, seedsWith } from '../ingest/seeds-folder.js';

const OF_TOWN = 'municipalities/sample';

/** The minimal seeds with a number in texts of several tables, so that each number is another release. */
export function numberedSeeds(n: number): string {
  const edits: Edit[] = [
    ['indicators.yaml', '見本として数える人の数。', `見本として数える人の数【${n}】。`],
    [`${OF_TOWN}/plans.yaml`, 'name: 見本村総合計画', `name: 見本村総合計画【${n}】`],
    [`${OF_TOWN}/policies.yaml`, 'title: 移住の促進', `title: 移住の促進【${n}】`],
    [`${OF_TOWN}/kpis.yaml`, '移り住む人を増やす。', `移り住む人を増やす【${n}】。`],
  ];
  return seedsWith(...edits).dir;
}

/** Reads the number from memory and in several statements, as few as show a mixture. */
export const NUMBERED_QUERY = `{
  dataset { release }
  indicator(id: "settlers") { definition }
  plans { nodes { name } }
  policies { nodes { title } }
}`;

/**
 * Judges answers to that query: gives the number of the release that an answer is of, or null where it
 * is whole of none. Each differs from the first one in the number and the id of its release alone.
 */
export function judgeNumbered(first: string): (body: string) => number | null {
  const plain = (body: string) => {
    const n = Number(/【(\d+)】/.exec(body)?.[1]);
    const id = /"release":"([0-9a-f]{16})"/.exec(body)?.[1] ?? '';
    return { n, id, text: body.replaceAll(`【${n}】`, '【】').replaceAll(id, 'ID') };
  };
  const wanted = plain(first);
  const ids = new Map([[wanted.n, wanted.id]]);
  return (body) => {
    const { n, id, text } = plain(body);
    if (!ids.has(n)) ids.set(n, id);
    return text === wanted.text && ids.get(n) === id ? n : null;
  };
}
