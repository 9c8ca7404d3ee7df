import { expect, test } from '@jest/globals';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { drawPdf } from '../../../src/reader/pdf/draw-pdf.js';
import { fileOf, smallPdf } from './small-pdf.js';

/** A red square of 20 points whose upper left corner is 100 points right and 50 down, on a page that stands upright. */
const RED = '1 0 0 rg 100 772 20 20 re f';

async function pixelAt(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return [...context.getImageData(x, y, 1, 1).data];
}

test('a page is drawn with two pixels a point, and a part of it is what stands in its box', async () => {
  const pdf = await drawPdf(fileOf(smallPdf([RED])));
  try {
    const page = await pdf.page(1);
    expect(page).toMatchObject({ width: 595, height: 842 });
    expect(await pixelAt(page?.png ?? new Uint8Array(), 220, 120)).toEqual([255, 0, 0, 255]);
    expect(await pixelAt(page?.png ?? new Uint8Array(), 260, 120)).toEqual([255, 255, 255, 255]);
    const [part] = (await pdf.parts(1, [{ x: 95, y: 45, width: 30, height: 30 }])) ?? [];
    expect(part).toMatchObject({ width: 30, height: 30 });
    expect(await pixelAt(part?.png ?? new Uint8Array(), 30, 30)).toEqual([255, 0, 0, 255]);
    expect(await pixelAt(part?.png ?? new Uint8Array(), 4, 4)).toEqual([255, 255, 255, 255]);
  } finally {
    await pdf.close();
  }
});
