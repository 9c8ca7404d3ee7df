import { useTexts } from '../lib/use-texts.js';
import { uiTexts } from './texts.js';

/** Where a quote stands in a text or a table. */
export interface PlaceOf {
  startLine: number | null;
  endLine: number | null;
  page: number | null;
  cell: object | null;
}

/** Its lines, or of a table its rows, and the page where it is known; none where neither is. */
export function usePlaceWords({ startLine, endLine, page, cell }: PlaceOf): string {
  const t = useTexts(uiTexts);
  const words = cell ? t.rows : t.lines;
  const places = [
    page === null ? null : t.page(page),
    startLine === null ? null : words(startLine, endLine),
  ];
  return places.filter(Boolean).join(' · ');
}
