import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page to accept, which `npm run cli -- review` serves under an address of its own. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  cacheDir: here('../../node_modules/.vite-review'),
  build: {
    outDir: here('../../dist/review'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // How long a plugin takes is nothing that the reader of a build can act upon.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
