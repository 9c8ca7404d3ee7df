import type { Direction } from '../vocabulary.js';

const WORDS: Record<Direction, RegExp> = {
  MAINTAIN: /維持(?!管理)|確保|保持|堅持|キープ/u,
  INCREASE: /(?:に|へ|まで)(?:増加|拡大|向上|上昇|引き?上げ|増や|高め)/u,
  DECREASE: /(?:に|へ|まで)(?:減少|削減|低減|縮減|縮小|短縮|低下|抑制|引き?下げ|減ら|抑え)/u,
};

/**
 * What the words beside the figure of a target say of its way: 90％を維持 is to be kept, 900gに削減 to be
 * fallen to. Null where they say nothing of it, or two things.
 */
export function directionBeside(printed: string): Direction | null {
  const plain = printed.normalize('NFKC').replace(/\s+/gu, '');
  const said = (Object.keys(WORDS) as Direction[]).filter((one) => WORDS[one].test(plain));
  const [only] = said;
  return only && said.length === 1 ? only : null;
}
