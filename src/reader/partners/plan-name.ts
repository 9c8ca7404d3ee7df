/** How the names of plans end, before what brackets say beside them. */
const ENDS =
  /(?:計画|指針|大綱|ビジョン|戦略|方針|構想|プラン|推計|プログラム|ガイドライン|綱領|方策)(?:[(（][^()（）]*[)）]|\p{sc=Han}{1}期)?$/u;
/** What is done with a plan is none: 計画の見直し. */
const LONGEST = 50;
const SENTENCE = /[。、]|(?:して|する|ます|です)/u;

/** Whether words are the name of a plan. */
export const namesPlan = (text: string) =>
  text.length >= 4 && text.length <= LONGEST && ENDS.test(text) && !SENTENCE.test(text);
