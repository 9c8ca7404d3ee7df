import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PAGES = '../schema/pages.json';
const ROUTES = 'app/routes.ts';
/** How a page stands there: its name, and the module that is loaded for it. */
const ROUTE = /(\w+): load\(\(\) =>\s*import\('\.\.\/([\w/-]+)\.js'\)/g;

/** Loaded with each page whose code loads it at once. */
const DRAWS = 'comparison/draw-chart.ts';

/**
 * Writes down which scripts each page of schema/pages.json needs, so that its HTML names all of them: a browser that
 * learns of them one from the other waits for each in turn.
 */
export const pageScripts = (): Plugin => {
  let root = '';
  return {
    name: 'page-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const ofModule = (path: string) =>
          chunks.find((chunk) => chunk.facadeModuleId === join(root, path));
        const drawing = ofModule(DRAWS)?.fileName;
        const collect = (file: string | undefined, found = new Set<string>()) => {
          const chunk = chunks.find(({ fileName }) => fileName === file);
          if (!chunk || found.has(chunk.fileName)) return found;
          found.add(chunk.fileName);
          for (const imported of chunk.imports) collect(imported, found);
          if (drawing && chunk.dynamicImports.includes(drawing)) collect(drawing, found);
          return found;
        };
        const read = (path: string) => readFileSync(join(root, path), 'utf8');
        const scripts = Object.fromEntries(
          [...read(ROUTES).matchAll(ROUTE)].map(([, name = '', module]) => [
            name,
            [...collect(ofModule(`${module}.tsx`)?.fileName)].map((file) => `/${file}`),
          ]),
        );
        const without = Object.keys(JSON.parse(read(PAGES))).filter(
          (name) => !scripts[name]?.length,
        );
        if (without.length > 0) this.error(`${ROUTES} names no module of these pages: ${without}`);
        this.emitFile({
          type: 'asset',
          fileName: 'page-scripts.json',
          source: JSON.stringify(scripts),
        });
      },
    },
  };
};
