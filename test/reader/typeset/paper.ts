import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Paper } from './layouts.js';

const FONT = 'node_modules/@fontsource-variable/noto-sans-jp/index.css';

const STYLES = `
  body { font: 9.5pt/1.5 'Noto Sans JP Variable', sans-serif; }
  h1 { font-size: 20pt } h2 { font-size: 14pt } h3 { font-size: 11pt; margin: 12pt 0 4pt }
  .new-page { break-before: page }
  .contents { display: flex; justify-content: space-between }
  table { border-collapse: collapse; width: 100%; margin: 6pt 0; font-size: 9pt }
  th, td { padding: 3pt 5pt; vertical-align: middle; text-align: center; font-weight: 400 }
  td.name, td.definition { text-align: left }
  td.figure { text-align: right }
  th.name { width: 28% }
  .all th, .all td { border: 0.6pt solid #333 }
  .all th { background: #e8eef4 }
  .level th, .level td { border-top: 0.6pt solid #333; border-bottom: 0.6pt solid #333 }
  .head thead { border-bottom: 1pt solid #333 }
  .none td, .none th { padding: 4pt 9pt }
  .above { text-align: right; margin: 0 } .note { font-size: 7.5pt; margin: 0 }
  .side-by-side { display: flex; gap: 18pt } .side { flex: 1 }
  .page-columns { columns: 2; column-gap: 20pt } .page-columns table { break-inside: avoid; font-size: 7.5pt }
  .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 10pt }
  .card { border: 0.6pt solid #333; padding: 6pt; break-inside: avoid }
  .pair { display: flex; justify-content: space-around; text-align: center }
  td.upright { writing-mode: vertical-rl; white-space: nowrap; padding: 5pt 3pt }
  tr { break-inside: avoid }
  .dotted th, .dotted td { border: 0.8pt dotted #333 }
  .filled table { border-collapse: separate; border-spacing: 2pt }
  .filled th { background: #2b5d8a; color: #fff } .filled td { background: #e9f0f6 }
  .spaced th, .spaced td.name { text-align: justify; text-align-last: justify }
  .no-repeat thead { display: table-row-group }
  .grey { color: #888; font-size: 7pt } .grey table { font-size: 6.5pt }
  .shuffled td:nth-child(2n) { position: relative; z-index: 1 }
  .shuffled td:nth-child(3n) { position: relative; z-index: 2 }
`;

/** The page as the browser prints it. */
export function paperOf(html: string, { className = '' }: Paper): string {
  const font = pathToFileURL(resolve(FONT)).href;
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="stylesheet" href="${font}"><style>${STYLES}</style><body class="${className}">${html}</body></html>`;
}
