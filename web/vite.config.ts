import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressAssets } from './tools/compress-assets.js';
import { firstScript } from './tools/first-script.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  publicDir: false,
  cacheDir: here('../node_modules/.vite'),
  build: {
    outDir: here('../dist/explorer'),
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy lets nothing in that is written into another file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // How long a plugin takes is nothing that the reader of a build can act upon.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  plugins: [firstScript('app/apply-theme.js'), compressAssets()],
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      [
        ...['/graphiql', '/corrections', '/changes.atom'],
        '^(/releases/[^/]+)?/(graphql|compare\\.|municipalities/)',
      ].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
});
