import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Code of processors is loaded from its own files, and what is not installed by whoever looks for it. */
const APART = ['better-sqlite3', '@napi-rs/canvas', 'class-validator'];

// The compiled server and its packages in a few files: a start reads 1,400 of them else, which takes half of it.
export default defineConfig({
  publicDir: false,
  // As Node.js does: else packages that are required come once more than where they are imported.
  resolve: { mainFields: ['main'] },
  ssr: { noExternal: true, external: APART },
  build: {
    ssr: true,
    // As deep as the compiled files: what they name from their own place is found from here, too.
    outDir: inProject('dist/src/program'),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        start: inProject('dist/src/start.js'),
        main: inProject('dist/src/main.js'),
        'writer-thread': inProject('dist/src/export/formats/writer-thread.js'),
      },
      // Types of the schema and tables are called by the names of their classes.
      output: { keepNames: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
