import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The package's own tables of characters and fonts, read from the disk. */
const folder = dirname(
  dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))),
);
const inPackage = (name: string) => `${join(folder, name)}/`;

/**
 * Opens a PDF with nothing but what it holds: no network, no script, no fonts of the system.
 * @param pixels the largest picture that is looked at
 */
export function openDocument(bytes: Uint8Array, pixels: number): Promise<PDFDocumentProxy> {
  return getDocument({
    data: bytes,
    cMapUrl: inPackage('cmaps'),
    standardFontDataUrl: inPackage('standard_fonts'),
    wasmUrl: inPackage('wasm'),
    iccUrl: inPackage('iccs'),
    maxImageSize: pixels,
    ...{ cMapPacked: true, isEvalSupported: false, enableXfa: false, useSystemFonts: false },
    // What it passes over is told as warnings.
    verbosity: 1,
  }).promise;
}
