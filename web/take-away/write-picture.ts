import { embedFonts } from './embed-fonts.js';

/** Twice as many dots as points: sharp in print and on good screens. */
const SCALE = 2;
/** Milliseconds in which a browser has read the fonts of a picture. */
const FONTS_READ = 400;

/** The picture as a file that opens everywhere; its text stays text, in the reader's own fonts. */
export const writeSvg = (svg: SVGSVGElement): Blob =>
  new Blob(
    [`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`],
    {
      type: 'image/svg+xml',
    },
  );

/** The picture in dots, with the fonts of the page. */
export async function writePng(svg: SVGSVGElement): Promise<Blob> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await embedFonts();
  copy.prepend(style);
  const url = URL.createObjectURL(writeSvg(copy));
  try {
    // A browser draws a picture before it has read the fonts in it; it has them at the second time.
    await decode(url);
    await new Promise((resolve) => setTimeout(resolve, FONTS_READ));
    const image = await decode(url);
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function decode(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}
