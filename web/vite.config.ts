import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { CODE_GROUPS } from './tools/code-groups.js';
import { compressAssets } from './tools/compress-assets.js';
import { firstScript } from './tools/first-script.js';
import { noCircles } from './tools/no-circles.js';
import { pageScripts } from './tools/page-scripts.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  publicDir: false,
  cacheDir: here('../node_modules/.vite'),
  build: {
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy lets nothing in that is written into another file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // A page that is rendered on the server has its styles before its code is asked for.
    cssCodeSplit: false,
    // How long a plugin takes is nothing that the reader of a build can act upon.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // One build makes both.
  builder: {},
  environments: {
    client: {
      build: {
        outDir: here('../dist/explorer'),
        rolldownOptions: { output: { codeSplitting: CODE_GROUPS } },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      // The router reads it, only to make an address whole of which the path alone is wanted.
      define: { 'location.origin': '"http://localhost"' },
      build: {
        outDir: here('../dist/explorer-server'),
        rolldownOptions: { input: { render: here('server/render.tsx') } },
      },
    },
  },
  plugins: [firstScript('app/apply-theme.js'), compressAssets(), pageScripts(), noCircles()],
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      [
        ...['/graphiql', '/changes.atom', '/boundaries'],
        '^(/releases/[^/]+)?/(graphql|compare\\.|corrections\\.|lists/|municipalities/)',
      ].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
});
