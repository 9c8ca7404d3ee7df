import { groupsOf } from '../../../lib/align.js';
import type { MadeFile } from '../manifest.js';
import type { About } from './about.js';

interface Words {
  head: (release: string) => readonly string[];
  tables: string;
  others: string;
  /** What is to be known of files in a format; of those that were written. */
  formats: Readonly<Partial<Record<string, string>>>;
  about: readonly string[];
  csv: string;
}

const JA: Words = {
  head: (release) => [
    `# まちくらべ リリース ${release}`,
    '',
    '市区町村が計画で約束したことと公的統計の値です。一つずつ、印刷された文書、行、引用が付いています。',
    '',
    '`observations` が中心の表です。一行が一つの値、または値がないことの記録です。値がないときは `missing` に理由があり、0 や空文字で埋めることはありません。',
    '数値の意味は `comparator`（以上、以内など）、単位は `unit`、種類は `measure`（BASELINE 現状値、TARGET 目標値、ACTUAL 実績値）にあります。',
    '市区町村コードは 6 桁の文字列です。表計算ソフトで開くときは文字列として読み込んでください。',
    '値が複数の箇所に印刷されているとき、`observations` は最初の箇所を示し、`evidence` にはすべてあります。',
  ],
  tables: '## 表',
  others: '## ほかのファイル',
  formats: {
    parquet:
      '- `*.parquet`: 1 万行ごとの行グループに分かれた表です。`observations` は市区町村コード順です。一覧の値は JSON です。',
    'json-stat': '- `json-stat/指標.json`: 指標ごとの JSON-stat 2.0。',
    sqlite: '- `*.sqlite`: データベースそのもの。列は版によって変わります。',
  },
  about: [
    '- `datapackage.json`: Data Package 2.0（Frictionless）。`dcat.jsonld`: DCAT-AP。`schema-org.jsonld`: schema.org。',
    '- `data-dictionary.md`、`data-dictionary.csv`: 列の説明。',
    '- `LICENCES.md`: 利用条件と出典。利用する前にお読みください。',
    '- `SHA256SUMS`: `sha256sum -c SHA256SUMS` で確かめられます。',
  ],
  csv: "CSV は UTF-8（BOM 付き）です。数式として実行される文字列には先頭に `'` が付きます。Parquet と SQLite には付きません。",
};

const EN: Words = {
  head: (release) => [
    `# Machikurabe, release ${release}`,
    '',
    'What Japanese municipalities promise in their plans and what official statistics count. Each figure comes with its document, lines and quote.',
    '',
    '`observations` is the main table: a row a figure, or a printed absence of one. Where there is no value, `missing` says why; a gap is never 0 or an empty text.',
    'How a value is meant (at least, at most) stands in `comparator`, its unit in `unit`, whether it is a BASELINE, TARGET or ACTUAL in `measure`.',
    'Codes of municipalities are texts of six digits: read them as text in a spreadsheet.',
    'Where a figure is printed in several places, `observations` names the first and `evidence` all of them.',
  ],
  tables: '## Tables',
  others: '## Other files',
  formats: {
    parquet:
      '- `*.parquet`: tables in row groups of 10,000; `observations` is sorted by code of municipality. Lists are JSON.',
    'json-stat': '- `json-stat/INDICATOR.json`: JSON-stat 2.0 of each indicator.',
    sqlite: '- `*.sqlite`: the database itself. Its columns change with versions.',
  },
  about: [
    '- `datapackage.json`: Data Package 2.0 (Frictionless). `dcat.jsonld`: DCAT-AP. `schema-org.jsonld`: schema.org.',
    '- `data-dictionary.md`, `data-dictionary.csv`: what each column holds.',
    '- `LICENCES.md`: terms and credits. Read it before you publish.',
    '- `SHA256SUMS`: check with `sha256sum -c SHA256SUMS`.',
  ],
  csv: "CSV is UTF-8 with a byte order mark. A text that a spreadsheet would run as a formula has a `'` before it; in Parquet and SQLite it has not.",
};

function readme(words: Words, { release, files }: About): string {
  const written = new Set(files.map(({ format }) => format));
  return [
    ...words.head(release.id),
    '',
    words.tables,
    '',
    ...[...groupsOf(files, ({ table }) => table)].flatMap(([table, own]) =>
      table === null ? [] : [tableLine(own)],
    ),
    '',
    words.others,
    '',
    ...Object.entries(words.formats).flatMap(([format, line]) =>
      line && written.has(format) ? [line] : [],
    ),
    ...words.about,
    '',
    ...(written.has('csv') ? [words.csv, ''] : []),
  ].join('\n');
}

/** The files of a table, and how many rows they have. */
const tableLine = (own: readonly MadeFile[]) =>
  `- ${own.map(({ path }) => `\`${path}\``).join(', ')}: ${own[0]?.rows?.toLocaleString('en')}`;

/** What a person reads first, in Japanese and in English. */
export const readmes = (about: About) => ({
  'README.ja.md': readme(JA, about),
  'README.en.md': readme(EN, about),
});
