import { useTexts } from '../lib/use-texts.js';
import { Fact } from './facts.js';
import { Printed } from './printed.js';
import { uiTexts } from './texts.js';

/** A place in a table. */
export interface CellOf {
  file: string;
  sheet: string | null;
  row: number;
  rowHead: string | null;
  columnHead: string | null;
}

/** File, sheet, row and column, each as the publisher's file has it. */
export function CellFacts({ cell }: { cell: CellOf }) {
  const t = useTexts(uiTexts);
  const { file, sheet, row, rowHead, columnHead } = cell;
  return (
    <>
      <Fact term={columnHead === null ? t.tableRead : t.publishedFile}>
        <code>{file}</code>
      </Fact>
      <Fact term={t.sheet}>{sheet && <Printed>{sheet}</Printed>}</Fact>
      <Fact term={t.row}>
        {t.rowNumber(row)} {rowHead && <Printed>{rowHead}</Printed>}
      </Fact>
      <Fact term={t.column}>{columnHead && <Printed>{columnHead}</Printed>}</Fact>
    </>
  );
}
