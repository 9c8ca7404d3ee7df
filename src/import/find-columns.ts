import type { Column, Columns } from './columns.js';
import type { ReadContext } from './dataset.js';
import { foldHead } from './fold-head.js';
import { problemAt } from './problem-at.js';

/** The head of a column as it stands in a file. */
export interface PrintedHead {
  file: string;
  sheet: string | null;
  row: number;
  column: number;
  /** The publisher's code of the item; null where none is printed. */
  code: string | null;
  text: string;
}

/** A column of a file that is one of `columns.yaml`. */
export interface FoundColumn {
  head: PrintedHead;
  is: Column;
}

/**
 * Finds the columns of a file by their codes, or by their heads where none are printed; never by their position. A
 * code whose head says something else is a problem; what is not known is listed.
 */
export function findColumns(
  heads: readonly PrintedHead[],
  { columns }: Columns,
  context: ReadContext,
): FoundColumn[] {
  const byCode = new Map(columns.flatMap((one) => (one.code ? [[one.code, one] as const] : [])));
  const byHead = new Map(
    columns.flatMap((one) => one.heads.map((head) => [foldHead(head), one] as const)),
  );
  const found = new Map<Column, PrintedHead>();
  for (const head of heads) {
    const folded = foldHead(head.text);
    const is = head.code === null ? byHead.get(folded) : byCode.get(head.code);
    if (!is) {
      const { file, sheet, row, column, code, text } = head;
      context.unknown({ file, sheet, row, column, head: code === null ? text : `${code} ${text}` });
      continue;
    }
    const first = found.get(is);
    if (first) {
      context.problem(
        problemAt('HEAD_TWICE', head, {
          ja: `「${head.text}」の列が二つあります（${first.column}列目と${head.column}列目）。一つにしてください。`,
          en: `The column "${head.text}" comes twice, in columns ${first.column} and ${head.column}: leave one.`,
        }),
      );
      continue;
    }
    found.set(is, head);
    if (head.code === null || is.heads.some((one) => foldHead(one) === folded)) continue;
    context.problem(
      problemAt('HEAD_DIFFERS', head, {
        ja: `項目 ${head.code} の見出しは「${is.heads.join('」か「')}」のはずですが、「${head.text}」とあります。列がずれていないか見てください。公表元が見出しを改めたのなら columns.yaml の heads に加えます。`,
        en: `Item ${head.code} is to be headed "${is.heads.join('" or "')}", but the head reads "${head.text}". See that no column has moved; where the publisher has changed the head, add it to heads in columns.yaml.`,
      }),
    );
  }
  return [...found].map(([is, head]) => ({ head, is }));
}
