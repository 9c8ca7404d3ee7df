import { stringify } from 'yaml';
import { whereabouts } from '../verify/whereabouts.js';
import { asPrinted } from './as-printed.js';
import { nearLines } from './near-lines.js';
import type { FolderText } from './read-folders.js';

/** Places of one document that are told; more of them say that the text is too short to quote. */
const MOST = 20;

/** Where a text stands in the folders' texts, or what is near it, for a person to read and paste. */
export interface Found {
  count: number;
  report: string;
}

/** Looks for a text in each file, as `verify` looks for a quote. */
export function findText(files: readonly FolderText[], wanted: string): Found {
  const hits = files.map((file) => ({
    file,
    places: file.lines ? whereabouts(file.lines, wanted, 1, Number.POSITIVE_INFINITY) : [],
  }));
  const count = hits.reduce((sum, { places }) => sum + places.length, 0);
  const told = count > 0 ? hits.flatMap((hit) => tellHits(hit, wanted)) : tellNear(files, wanted);
  const unread = files.filter(({ lines }) => !lines).map(({ path }) => tellUnread(path));
  return { count, report: [...told, ...unread].join('\n') };
}

const head = ({ path, sha256, documentIds }: FolderText) =>
  documentIds.length > 0
    ? `${documentIds.join(', ')}  ${path}`
    : `${path}  (どの documents.yaml にもありません / in no documents.yaml; sha256: ${sha256})`;

function tellHits(
  { file, places }: { file: FolderText; places: readonly [number, number][] },
  wanted: string,
): string[] {
  if (places.length === 0 || !file.lines) return [];
  const { lines } = file;
  const more = places.length - MOST;
  return [
    head(file),
    ...places.slice(0, MOST).flatMap(([first, last]) => {
      const passage = lines.slice(first - 1, last);
      return [
        ...passage.map((line, i) => `  ${first + i}: ${line.trim()}`),
        `      - { lines: [${first}, ${last}], quote: ${inFlow(asPrinted(passage.join('\n'), wanted))} }`,
      ];
    }),
    ...(more > 0
      ? [`  ほか${more}か所 / and ${more} more places: 長く引いてください / quote more.`]
      : []),
  ];
}

/** A text as it stands in { }: in quotes where it needs them. */
const inFlow = (text: string) =>
  stringify([text], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  })
    .trim()
    .slice(1, -1);

function tellNear(files: readonly FolderText[], wanted: string): string[] {
  const near = files.flatMap((file) =>
    nearLines(file.lines ?? [], wanted).map((line) => ({ file, line })),
  );
  const told = near.flatMap(({ file, line }, i) => [
    ...(near[i - 1]?.file === file ? [] : [head(file)]),
    `  ${line}: ${file.lines?.[line - 1]?.trim()}`,
  ]);
  return [
    `「${wanted}」はありません / stands nowhere: 引用は数字や「約」「以上」を途中で切らず、12行以内で / a quote cuts no figure and no bound, within 12 lines.`,
    ...(told.length > 0 ? ['近い行 / Near it:', ...told] : []),
  ];
}

const tellUnread = (path: string) =>
  `${path} は本文（テキスト）ではありません / is no text; of a PDF: pdftotext -layout ${path}`;
