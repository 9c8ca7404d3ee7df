import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One program and one sheet of styles, which are copied into each release of a mirror. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  cacheDir: here('../../node_modules/.vite-mirror'),
  build: {
    outDir: here('../../dist/mirror'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // No module: a browser runs none from the disk, where the page says what it needs.
    lib: {
      entry: here('main.tsx'),
      formats: ['iife'],
      name: 'machikurabe',
      fileName: () => 'ask.js',
      cssFileName: 'mirror',
    },
  },
});
