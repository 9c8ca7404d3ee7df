import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallPage {
  /** Operators of the page; (…) Tj of /F1 is Helvetica, <…> Tj of /J1 Japanese in UTF-16, of /V1 the same set upright. */
  content: string;
  /** More entries of its dictionary, such as /Rotate 90. */
  entries?: string;
}

const FONTS = `<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
/J1 << /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /UniJIS-UTF16-H /DescendantFonts [4 0 R] >>
/V1 << /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /UniJIS-UTF16-V /DescendantFonts [4 0 R] >> >>`;
const DESCENDANT = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /DW 1000
/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>
/FontDescriptor << /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 4 /FontBBox [0 -120 1000 880]
/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>`;

/** The bytes of a PDF of A4 pages that is written by hand; objects from number 100 on are added as they are. */
export function smallPdf(
  pages: readonly (string | SmallPage)[],
  more: Record<number, string> = {},
  trailer = '',
): Buffer {
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ')}] >>`,
    ],
    [3, FONTS],
    [4, DESCENDANT],
  ]);
  for (const [i, page] of pages.entries()) {
    const { content, entries = '' } = typeof page === 'string' ? { content: page } : page;
    objects.set(
      10 + 2 * i,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font 3 0 R /XObject << /X1 100 0 R >> >> /Contents ${11 + 2 * i} 0 R ${entries} >>`,
    );
    objects.set(11 + 2 * i, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  for (const [number, object] of Object.entries(more)) objects.set(Number(number), object);
  return assemblePdf(objects, trailer);
}

function assemblePdf(objects: ReadonlyMap<number, string>, trailer: string): Buffer {
  let text = '%PDF-1.7\n';
  const places: string[] = [];
  for (const [number, object] of [...objects].sort(([a], [b]) => a - b)) {
    places.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = [...objects.keys()].reduce((most, number) => Math.max(most, number), 0) + 1;
  const start = text.length;
  text += `xref\n0 1\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Japanese as a string of the fonts /J1 and /V1. */
export const utf16 = (text: string): string => {
  const swapped = Buffer.from(text, 'utf16le').swap16();
  return `<${swapped.toString('hex')}>`;
};

/** A text at a place, counted in points from the lower left corner. */
export const textAt = (x: number, y: number, text: string, font = '/J1', size = 10): string =>
  `BT ${font} ${size} Tf ${x} ${y} Td ${utf16(text)} Tj ET`;

/** Puts bytes into a file of a folder of its own. */
export function fileOf(bytes: Uint8Array, name = 'plan.pdf'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'machikurabe-pdf-')), name);
  writeFileSync(path, bytes);
  return path;
}
