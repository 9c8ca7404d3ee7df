import type { Wanted } from '../vocabulary.js';

const WORDS: Readonly<Record<Exclude<Wanted, 'OTHER'>, RegExp>> = {
  MAINTAIN: /維持|現状(?!より|から|比|以|値以|を(?:上|下))|継続|同水準|同程度|据え?置|横ばい|保持/u,
  INCREASE:
    /増加|増(?=$|[)、。])|増や|増大|増進|向上|上昇|拡大|アップ|延伸|引き?上げ|上回|伸ば|伸び|倍増|高め|UP/iu,
  DECREASE:
    /減少|減(?=$|[)、。])|減ら|半減|低下|低減|削減|縮小|縮減|短縮|ダウン|抑制|引き?下げ|下回|DOWN/iu,
};
/** これ以上増やさない wants no increase. */
const DENIED = /ない|せず|なし|抑え|歯止め|止め/u;

/**
 * Which way the words of a target point: 現状維持 MAINTAIN, 増加 INCREASE. OTHER where they say
 * something else (全国平均以上), or two things (維持・向上).
 */
export function wantedIn(words: string): Wanted {
  const plain = words.normalize('NFKC').replace(/\s+/gu, '');
  if (DENIED.test(plain)) return 'OTHER';
  const said = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((one) =>
    WORDS[one].test(plain),
  );
  const [only] = said;
  return only && said.length === 1 ? only : 'OTHER';
}
