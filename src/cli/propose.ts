import { parseArgs } from 'node:util';
import { loadRegistry } from '../ingest/new-town/load-registry.js';
import { townsLike, townsNamed } from '../ingest/new-town/town-named.js';
import { localId } from '../ingest/schemas/common.js';
import { isFile } from '../lib/paths.js';
import { type PageRange, pageRanges } from '../reader/documents/page-choice.js';
import { drawCrops } from '../reader/draw-crops.js';
import { readIndicators } from '../reader/meaning/read-indicators.js';
import type { Proposal } from '../reader/proposal/proposal-form.js';
import { documentId, propose as proposeFile } from '../reader/propose.js';
import { requireWritable, writeOut } from '../reader/write-out.js';
import { FileProblems } from '../tables/file-problems.js';
import { type Command, complain, DONE, misuse, say } from './command.js';
import { requireSeeds, SEEDS } from './folders.js';
import { showProgress } from './show-progress.js';
import { tellProblems } from './tell-problems.js';

export const propose: Command = {
  usage: `propose FILE --municipality CODE [--document ID] [--pages 120-160] [--out DIR] [--seeds DIR]
  計画を機械で読み、指標の案を、根拠の場所と引用つきで書き出します。案を確かめて採るのは人です（review）。
  Reads a plan by machine and writes what indicators it proposes, each cell with its place and quote. What is not sure is
  a question, not a figure; a person accepts (review). FILE is a PDF with text, a workbook (xlsx, xls), CSV, HTML,
  Markdown or a plain text, also what pdftotext -layout writes. Nothing is written where it cannot be read.
  --municipality CODE  whose plan it is: 全国地方公共団体コード (122360), or the name: 香取市
  --document ID   id of the document in the seeds (default: made of the file's name)
  --pages PAGES   which pages to read, counted from the first of the file: 12, 120-160, 3-, 1-40,44-
  --out DIR       where to write DOCUMENT.txt (the text that evidence cites) and kpis.proposed.yaml,
                  with pictures of what is asked in crops/ (default: DOCUMENT.proposed)`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        ...{ municipality: { type: 'string' }, document: { type: 'string' } },
        ...{ pages: { type: 'string' }, out: { type: 'string' }, seeds: SEEDS },
      },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw misuse('propose takes one file.');
    if (!isFile(file))
      throw misuse(`${file} というファイルはありません / There is no file ${file}.`);
    const municipality = codeOf(values.municipality, values.seeds);
    const document = idOf(values.document ?? documentId(file));
    const pages = rangesOf(values.pages);
    const out = values.out ?? `${document}.proposed`;
    requireWritable(out);
    const on = new Date().toISOString().slice(0, 10);
    const indicators = readIndicators(values.seeds);
    const progress = showProgress('ページ / pages');
    try {
      const options = { municipality, document, pages, on, indicators, progress };
      const proposed = await proposeFile(file, options);
      const { proposal, crops, notices } =
        proposed.kind === 'PDF'
          ? await drawCrops(
              file,
              proposed.proposal,
              showProgress('問いの画像のページ / pages drawn'),
            )
          : { ...proposed, crops: new Map<string, Uint8Array>(), notices: [] };
      const written = writeOut(out, file, { ...proposed, proposal }, crops);
      for (const { ja, en } of [...proposed.notices, ...notices]) complain(`${ja}\n    ${en}`);
      say(reportOf(proposal, written));
      return DONE;
    } catch (error) {
      if (error instanceof FileProblems) return tellProblems(error.problems);
      throw error;
    }
  },
};

function codeOf(asked: string | undefined, seeds: string): string {
  if (!asked) throw misuse('--municipality must say whose plan it is: --municipality 122360');
  requireSeeds(seeds);
  const registry = loadRegistry(seeds);
  const [town, ...others] = townsNamed(asked, registry);
  if (town && others.length === 0) return town.code;
  const like = town
    ? [town, ...others].map(({ code, name }) => `${code} ${name}`)
    : townsLike(asked, registry);
  throw misuse(
    `--municipality: ${asked} という市区町村はありません / ${town ? 'several municipalities have' : 'no municipality has'} the code or name ${asked}${like.length > 0 ? `; 近いもの / the nearest: ${like.join(', ')}` : ''}.`,
  );
}

function idOf(document: string): string {
  const { success, error } = localId.safeParse(document);
  if (success) return document;
  throw misuse(`--document ${error?.issues[0]?.message}; "${document}" came.`);
}

function rangesOf(pages: string | undefined): PageRange[] | null {
  if (pages === undefined) return null;
  const ranges = pageRanges(pages);
  if (ranges) return ranges;
  throw misuse(`--pages must be such as 12, 120-160, 3- or 1-40,44-; "${pages}" came.`);
}

function reportOf(proposal: Proposal, written: readonly string[]): string {
  const { kpis, questions, leftOut, sisterCities, plans } = proposal;
  const certain = kpis.filter(({ certainty }) => certainty === 'CERTAIN').length;
  return `指標の案 ${kpis.length} 件（うち確か ${certain} 件）、問い ${questions.length} 件、指標でないもの ${leftOut.length} 件、姉妹都市 ${sisterCities.length} 件、計画 ${plans.length} 件
${kpis.length} indicators proposed (${certain} of them certain), ${questions.length} questions, ${leftOut.length} left out, ${sisterCities.length} sister cities, ${plans.length} plans
${written.map((path) => `  ${path}`).join('\n')}
次に / Next: npm run cli -- review ${written.at(-1)}`;
}
