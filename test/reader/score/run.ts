import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Half, halfOfSeed } from '../halves.js';
import { blocks } from '../labelled/blocks.js';
import { SETS } from '../labelled/labelled-document.js';
import { sheets } from '../labelled/sheets.js';
import { texts } from '../labelled/texts.js';
import { ALL_LAYOUTS, madeFiles, typesetDocuments } from '../labelled/typeset-set.js';
import { LAYOUTS, type LayoutName } from '../typeset/layouts.js';
import { hasRealStrings } from '../typeset/strings.js';
import { byCell, byFault, byLayout, bySet, examples } from './report.js';
import { type Scored, scoreDocument } from './scored.js';

const HELP = `npm run reader-score -- [options]
  --sets A,B      only these: ${SETS.join(', ')}
  --layouts A,B   only these of what is typeset: ${ALL_LAYOUTS.join(', ')}
  --seeds N       how many seeds of each half (3)
  --tuned         only the half that rules may be tuned on
  --examples N    how many faults of a kind are shown, of the half that rules may be tuned on (5)
  --keep FOLDER   keep what was typeset, with its labels
  --json FILE     write what was found of each document that rules may be tuned on
  --write         put the tables into docs/reader.md`;

const DOCUMENT = 'docs/reader.md';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sets: { type: 'string', default: SETS.join() },
      layouts: { type: 'string', default: ALL_LAYOUTS.join() },
      seeds: { type: 'string', default: '3' },
      tuned: { type: 'boolean', default: false },
      examples: { type: 'string', default: '5' },
      keep: { type: 'string' },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const sets = values.sets.split(',');
  const layouts = values.layouts.split(',').filter((name): name is LayoutName => name in LAYOUTS);
  const suits = (half: Half) => half === 'TUNED' || !values.tuned;
  const seeds = Array.from({ length: 2 * Number(values.seeds) }, (_, at) => at + 1).filter((seed) =>
    suits(halfOfSeed(seed)),
  );
  if (!hasRealStrings()) {
    console.log('../shared is not there: typeset strings are made up, other sets are left out.');
  }
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'machikurabe-reader-'));
  mkdirSync(folder, { recursive: true });
  try {
    const documents = [
      ...(sets.includes('typeset') ? await typesetDocuments(folder, layouts, seeds) : []),
      ...(sets.includes('files') ? await madeFiles(folder, seeds) : []),
      ...(sets.includes('sheets') ? sheets() : []),
      ...(sets.includes('blocks') ? blocks() : []),
      ...(sets.includes('texts') ? texts() : []),
    ];
    const scored: Scored[] = [];
    for (const document of documents.filter(({ half }) => suits(half))) {
      scored.push(await scoreDocument(document));
    }
    const tables = [bySet, byLayout, byCell, byFault].map((table) => table(scored));
    console.log(tables.join('\n\n'));
    console.log(`\n${examples(scored, Number(values.examples))}`);
    if (values.json) {
      const tuned = scored.filter(({ half }) => half === 'TUNED');
      writeFileSync(values.json, JSON.stringify(tuned, null, 1));
    }
    if (values.write) writeTables(tables, values.seeds);
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true });
  }
}

/** Puts the tables between their marks, with the day and the command. */
function writeTables(tables: readonly string[], seeds: string): void {
  const day = new Date().toISOString().slice(0, 10);
  const score = `\n${day} (\`npm run reader-score -- --seeds ${seeds} --write\`)\n\n${tables.join('\n\n')}\n\n`;
  const text = readFileSync(DOCUMENT, 'utf8');
  writeFileSync(
    DOCUMENT,
    text.replace(/(<!-- score -->\n)[\s\S]*(<!-- \/score -->)/, (_, from, to) => from + score + to),
  );
}

await main();
