import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { hashOf } from '../../lib/hash-of.js';
import type { RenderPage } from '../../lib/page-contract/render-page.js';
import { projectFile } from '../../lib/project-file.js';
import { type FillTemplate, type PageScripts, pageTemplate } from './page-template.js';

/** The explorer as `npm run build:web` leaves it. */
export interface BuiltExplorer {
  fill: FillTemplate;
  render: RenderPage;
  /** Names its code: another build renders otherwise. */
  code: string;
}

let built: Promise<BuiltExplorer> | null = null;

/** Read when the first page is asked for: no start waits for it. */
export function builtExplorer(): Promise<BuiltExplorer> {
  built ??= readBuilt().catch((error) => {
    built = null;
    throw error;
  });
  return built;
}

async function readBuilt(): Promise<BuiltExplorer> {
  const html = readFileSync(projectFile('dist/explorer/index.html'), 'utf8');
  const scripts: PageScripts = JSON.parse(
    readFileSync(projectFile('dist/explorer/page-scripts.json'), 'utf8'),
  );
  const file = projectFile('dist/explorer-server/render.js');
  const { renderPage }: { renderPage: RenderPage } = await import(pathToFileURL(file).href);
  // Names of assets hold a hash of what is in them, and what is rendered is of the same components.
  return { fill: pageTemplate(html, scripts), render: renderPage, code: hashOf(html) };
}
