import type { Wanted } from '../vocabulary.js';

const WORDS: Readonly<Record<Exclude<Wanted, 'OTHER'>, RegExp>> = {
  MAINTAIN:
    /維持|現状(?=値?(?:$|[)、。]|の?(?:程度|まま)|どおり|通り|並))|継続|[同現]行?水準|同程度|並み|据え?置|横ばい|保持/u,
  INCREASE:
    /増加|増(?=$|[)、。やえ員額量])|増大|増進|向上|上昇|拡大|アップ|延伸|(?:引き?|を|^)上げ|上回|伸ば|伸び|倍増|高め|UP/iu,
  DECREASE:
    /減少|減(?=$|[)、。ら員額量])|半減|低下|低減|削減|縮小|縮減|短縮|ダウン|抑制|(?:引き?|を|^)下げ|下回|DOWN/iu,
};
/** これ以上増やさない wants no increase, and 減少を抑制 no decrease. */
const DENIED = /ない|せず|なし|抑え|歯止め|止め|(?:減少|低下)\p{L}{0,4}(?:抑制|緩和|縮小|鈍化)/u;
/** What is measured, and no way to go: 減少率を全国平均以下に. */
const NOUNS = /(?:増加|減少|増減|上昇|低下|伸び|向上|削減)(?:率|数|幅|額|量)/gu;

/**
 * Which way the words of a target point: 現状維持 MAINTAIN, 増加 INCREASE. OTHER where they say
 * something else (全国平均以上), or two things (維持・向上).
 */
export function wantedIn(words: string): Wanted {
  const plain = words.normalize('NFKC').replace(/\s+/gu, '');
  if (DENIED.test(plain)) return 'OTHER';
  const told = plain.replace(NOUNS, '');
  const said = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((one) =>
    WORDS[one].test(told),
  );
  const [only] = said;
  return only && said.length === 1 ? only : 'OTHER';
}
