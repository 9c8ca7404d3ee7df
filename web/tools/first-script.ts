import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * A script that the page waits for before it is drawn. Vite bundles modules alone, and those come after the
 * first paint; the policy of the page lets nothing stand in its HTML.
 */
export function firstScript(path: string): Plugin {
  let src = `/${path}`;
  let text = '';
  return {
    name: 'first-script',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved({ root, command }) {
      if (command !== 'build') return;
      text = readFileSync(join(root, path), 'utf8');
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      src = `/assets/${basename(path, '.js')}-${hash}.js`;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: src.slice(1), source: text });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }],
  };
}
