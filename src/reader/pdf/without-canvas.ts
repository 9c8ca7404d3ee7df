import { createRequire } from 'node:module';

/** pdfjs-dist wants this class as soon as it is loaded, for drawing; where there is no canvas, nothing is drawn. */
class NoMatrix {}

try {
  createRequire(import.meta.url).resolve('@napi-rs/canvas');
} catch {
  Object.assign(globalThis, { DOMMatrix: NoMatrix });
}
