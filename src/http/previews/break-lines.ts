const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** What no line begins with. */
const NOT_FIRST = /^[、。，．・：；！？）」』】ー々%％)\],.:;!?]/u;

/** What no line ends with. */
const NOT_LAST = /[（「『【([“]+$/u;

/**
 * Breaks a text between its words into lines no wider than `widest`, at most `most` of them; what does not fit is cut, with
 * a mark.
 */
export function breakLines(
  text: string,
  { widest, most, widthOf }: { widest: number; most: number; widthOf: (text: string) => number },
): string[] {
  const lines = [''];
  for (const { segment } of segmenter.segment(text.replace(/\s+/g, ' ').trim())) {
    const last = lines.at(-1) ?? '';
    const isOver = widthOf(`${last}${segment}`.trimEnd()) > widest;
    const opening = NOT_LAST.exec(last)?.[0] ?? '';
    if (isOver && last !== opening && !NOT_FIRST.test(segment)) {
      lines[lines.length - 1] = last.slice(0, last.length - opening.length);
      lines.push(opening + segment.trimStart());
    } else lines[lines.length - 1] = last + segment;
  }
  const told = lines.map((line) => line.trim()).filter(Boolean);
  if (told.length <= most) return told;
  let last = told[most - 1] ?? '';
  while (last !== '' && widthOf(`${last}…`) > widest) last = last.slice(0, -1);
  return [...told.slice(0, most - 1), `${last}…`];
}
