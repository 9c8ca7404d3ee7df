/** A page in points from its upper left corner: what is drawn on it, in the order in which it is. */
export interface DrawnPage {
  width: number;
  height: number;
  operators: string[];
}

const FONT = 'HeiseiKakuGo-W5';

/** Text in UTF-16 as the font's encoding has it. */
const hex = (text: string) =>
  [...Buffer.from(text, 'utf16le').swap16()]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const fixed = (place: number) => place.toFixed(2);

/** Draws a text whose first line's foot stands at y. */
export function drawText(page: DrawnPage, text: string, x: number, y: number, size: number): void {
  const place = `${fixed(x)} ${fixed(page.height - y)}`;
  page.operators.push(`BT /F1 ${size} Tf 1 0 0 1 ${place} Tm <${hex(text)}> Tj ET`);
}

export function drawLine(page: DrawnPage, from: [number, number], to: [number, number]): void {
  const at = ([x, y]: [number, number]) => `${fixed(x)} ${fixed(page.height - y)}`;
  page.operators.push(`0.5 w ${at(from)} m ${at(to)} l S`);
}

/**
 * A PDF whose font is not in it, with the encoding that many programs for Japanese write (UniJIS-UCS2-H):
 * another kind of file than a browser prints.
 */
export function drawnPdf(pages: readonly DrawnPage[]): Buffer {
  const objects: string[] = [
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}]>>`,
    `<</Type /Font /Subtype /Type0 /BaseFont /${FONT}-UniJIS-UCS2-H /Encoding /UniJIS-UCS2-H /DescendantFonts [4 0 R]>>`,
    `<</Type /Font /Subtype /CIDFontType0 /BaseFont /${FONT} /CIDSystemInfo <</Registry (Adobe) /Ordering (Japan1) /Supplement 2>> /DW 1000 /W [1 632 500] /FontDescriptor 5 0 R>>`,
    `<</Type /FontDescriptor /FontName /${FONT} /Flags 4 /FontBBox [-92 -250 1010 922] /ItalicAngle 0 /Ascent 752 /Descent -221 /CapHeight 737 /StemV 114>>`,
  ];
  for (const { width, height, operators } of pages) {
    const content = operators.join('\n');
    const box = `[0 0 ${fixed(width)} ${fixed(height)}]`;
    objects.push(
      `<</Type /Page /Parent 2 0 R /MediaBox ${box} /Resources <</Font <</F1 3 0 R>>>> /Contents ${objects.length + 2} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    );
  }
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end, 'latin1');
}
