import type { RenderedPage } from '../../lib/page-contract/render-page.js';

/** Makes a page of the built file; without its parts, one that the script fills in. */
export type FillTemplate = (page: RenderedPage | null) => string;

/** The scripts that each page needs, by its name in schema/pages.json. */
export type PageScripts = Record<string, readonly string[]>;

const SLOTS =
  /<!--head-->(.*?)<!--\/head-->|<!--scripts-->|<!--styles-->|<!--page-->|<!--given-->|(?<=<html lang=")ja(?=")/gs;

/** The built index.html, with the slots that a page fills. */
export const pageTemplate =
  (html: string, scripts: PageScripts): FillTemplate =>
  (page) =>
    html.replace(SLOTS, (slot, usualHead: string | undefined) => {
      if (usualHead !== undefined) return page?.head ?? usualHead.trim();
      if (slot === 'ja') return page?.language ?? slot;
      if (!page) return '';
      if (slot === '<!--scripts-->') return preloads(scripts[page.name ?? ''] ?? []);
      if (slot === '<!--styles-->') return styleElement(page.styles);
      return slot === '<!--page-->' ? page.body : givenElement(page.given);
    });

/** A browser that learned of them one from the other would wait for each in turn. */
const preloads = (scripts: readonly string[]) =>
  scripts.map((script) => `<link rel="modulepreload" href="${script}">`).join('');

/** Its hash stands in the page's policy. */
const styleElement = (styles: string) => (styles ? `<style id="styles">${styles}</style>` : '');

/** Data, not code: the page's policy lets no script stand in it. */
const givenElement = (given: unknown) =>
  `<script type="application/json" id="given">${JSON.stringify(given).replaceAll('<', '\\u003c')}</script>`;
