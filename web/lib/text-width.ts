/** About how wide a text is, in ems: a full-width character is one, others little more than half. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter < '\u0100' ? 0.56 : 1), 0);

/** Breaks a text into lines of at most so many ems; between words where it has any. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[!-~]+\s*|\s+|[^!-~\s]/g) ?? []) {
    if (
      line &&
      !/^[（「『(]+$/.test(line) &&
      textWidth(line + part.trimEnd()) > most &&
      !/^[、。，．）」』)]/.test(part)
    ) {
      // No line ends with an opening bracket.
      const opening = /[（「『(]+$/.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - opening.length).trimEnd());
      line = opening;
    }
    line += part;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}
