import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../lib/project-file.js';

type Canvas = typeof import('@napi-rs/canvas');

/** Draws pictures, with the fonts of the explorer. */
export interface Painter {
  createCanvas: Canvas['createCanvas'];
  /** Families for `font`, of each weight. */
  families: Readonly<Record<400 | 700, string>>;
}

let found: Promise<Painter | null> | null = null;

/** Looked for when the first picture is asked for; null on a system that the package has no build for. */
export function findPainter(): Promise<Painter | null> {
  found ??= import('@napi-rs/canvas').then(withFonts, () => null);
  return found;
}

/** Each part of a font, of some of its characters, is a family of its own: the first that has a character draws it. */
function withFonts({ createCanvas, GlobalFonts }: Canvas): Painter {
  const dir = projectFile('dist/explorer/assets');
  const files = readdirSync(dir).filter((name) => name.endsWith('.woff2'));
  const familiesOf = (weight: 400 | 700) =>
    files
      .filter((name) => name.startsWith(`sans-${weight}-`))
      .map((name, i) => {
        const family = `Card${weight}-${i}`;
        GlobalFonts.registerFromPath(join(dir, name), family);
        return `"${family}"`;
      })
      .join(', ');
  return { createCanvas, families: { 400: familiesOf(400), 700: familiesOf(700) } };
}
