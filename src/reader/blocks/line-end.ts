/** Letters that stand side by side without a blank: kana, ideographs, and what is as wide as they are. */
export const WIDE = /[\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u;

/** What the end of a line is between two lines that are read as one: Japanese runs on over it, as does what was parted at a hyphen. */
export function lineEnd(before: string, next: string): '' | ' ' {
  const isJoined =
    WIDE.test(before.slice(-1)) || WIDE.test(next.slice(0, 1)) || /[-/]$/.test(before);
  return isJoined ? '' : ' ';
}
