/** How names of what is measured end. */
const MEASURED =
  /(?:率|割合|数|量|額|高|面積|延長|度|時間|日数|人口|スコア|指数|得点|点|寿命|濃度|所得|残高|順位|シェア)$/u;
const NOT_MEASURED =
  /(?:年度|限度|制度|程度|態度|高度|今度|複数|多数|少数|半数|過半数|定数|期間|時点|視点|観点|拠点|重点|地点|予算額|事業費|限度額|補助額|助成額|交付額|支給額|負担額)$/u;
/** What is in brackets at its end says how it is counted. */
export const GLOSS = /[（(][^（()）]*[）)]$/u;

/** Whether a name ends as names of indicators do: 受診率, 移住者数（累計）. */
export function isMeasured(name: string): boolean {
  const plain = name
    .trim()
    .replace(GLOSS, '')
    .replace(/[※＊*]\d*$/u, '');
  return plain.length > 2 && MEASURED.test(plain) && !NOT_MEASURED.test(plain);
}

/** Where the clause that ends a text begins: behind 、 where a verb or a topic ends before it. */
export function clauseStart(text: string): number {
  const ends = [...text.matchAll(/(?<=[ぁ-ん])[、，]|[：:]\s*|[》】]\s*/gu)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : 0;
}
