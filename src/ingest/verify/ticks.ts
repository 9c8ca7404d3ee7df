/** Marks of a ticked box, and of an empty one. A ring is an empty box only beside a filled one. */
const FULL = '■☑☒✓✔✅●◉';
const EMPTY = '□☐▢○◯';
const MARK = new RegExp(`[${FULL}${EMPTY}]`, 'u');
const BOX = /[■□☑☒☐▢]/gu;
const DOT = /[●◉✓✔✅]/u;

/** A printed word, and whether the box beside it is ticked. */
export interface Ticked {
  item: string;
  ticked: boolean;
}

/**
 * A printed row of check boxes, in its order; none where the text is no such row: "■市民 □事業者"
 * and "市民☑ 事業者☐" are, "■ 主担当課" and "○ 実施" are not.
 */
export function ticksIn(text: string): Ticked[] {
  const boxes = text.match(BOX)?.length ?? 0;
  if (boxes < 2 && !(DOT.test(text) && /[□☐▢○◯]/u.test(text))) return [];
  const parts = text.trim().split(new RegExp(`(${MARK.source})`, 'u'));
  // Words and marks alternate, words first: each word goes with the mark before or behind it.
  const behind = parts.at(-1)?.trim() === '' && parts[0]?.trim() !== '';
  const found: Ticked[] = [];
  for (let i = 1; i < parts.length; i += 2) {
    const item = (parts[behind ? i - 1 : i + 1] ?? '').replace(/^[\s:：、・,]+|[\s、・,]+$/gu, '');
    if (item) found.push({ item, ticked: FULL.includes(parts[i] ?? '') });
  }
  return found;
}

/** What of a text counts: of a row of check boxes what is ticked, else the whole. */
export function chosen(text: string): string {
  const ticks = ticksIn(text);
  if (ticks.length === 0) return text;
  return ticks.flatMap(({ item, ticked }) => (ticked ? item : [])).join(' ');
}
