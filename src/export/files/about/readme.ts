import type { About } from './about.js';

interface Words {
  head: (release: string) => readonly string[];
  tables: string;
  tail: readonly string[];
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
  tail: [
    '## ほかのファイル',
    '',
    '- `*.parquet`: 同じ表です。市区町村コード順で、1 万行ごとの行グループに分かれています。一覧の値は JSON です。',
    '- `json-stat/指標.json`: 指標ごとの JSON-stat 2.0。',
    '- `*.sqlite`: データベースそのもの。列は版によって変わります。',
    '- `datapackage.json`: Data Package 2.0（Frictionless）。`dcat.jsonld`: DCAT-AP。`schema-org.jsonld`: schema.org。',
    '- `data-dictionary.md`、`data-dictionary.csv`: 列の説明。',
    '- `LICENCES.md`: 利用条件と出典。利用する前にお読みください。',
    '- `SHA256SUMS`: `sha256sum -c SHA256SUMS` で確かめられます。',
    '',
    "CSV は UTF-8（BOM 付き）です。数式として実行される文字列には先頭に `'` が付きます。Parquet と SQLite には付きません。",
  ],
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
  tail: [
    '## Other files',
    '',
    '- `*.parquet`: the same tables, sorted by code, in row groups of 10,000. Lists are JSON.',
    '- `json-stat/INDICATOR.json`: JSON-stat 2.0 of each indicator.',
    '- `*.sqlite`: the database itself. Its columns change with versions.',
    '- `datapackage.json`: Data Package 2.0 (Frictionless). `dcat.jsonld`: DCAT-AP. `schema-org.jsonld`: schema.org.',
    '- `data-dictionary.md`, `data-dictionary.csv`: what each column holds.',
    '- `LICENCES.md`: terms and credits. Read it before you publish.',
    '- `SHA256SUMS`: check with `sha256sum -c SHA256SUMS`.',
    '',
    "CSV is UTF-8 with a byte order mark. A text that a spreadsheet would run as a formula has a `'` before it; in Parquet and SQLite it has not.",
  ],
};

const readme = ({ head, tables, tail }: Words, { release, files }: About): string =>
  [
    ...head(release.id),
    '',
    tables,
    '',
    ...files
      .filter(({ format, table }) => table !== null && format === 'csv')
      .map(({ path, rows }) => `- \`${path}\`: ${rows?.toLocaleString('en')}`),
    '',
    ...tail,
    '',
  ].join('\n');

/** What a person reads first, in Japanese and in English. */
export const readmes = (about: About) => ({
  'README.ja.md': readme(JA, about),
  'README.en.md': readme(EN, about),
});
