import { page } from './page.js';
import type { ParquetPlace } from './parquet-place.js';
import type { Piece, Pieces } from './write-pieces.js';

/** What the program of the page is told: it looks into no other file for names and places. */
export interface AskData {
  release: string;
  municipalities: readonly Named[];
  indicators: readonly Named[];
  files: { municipality: ParquetPlace; indicator: ParquetPlace };
}

type Named = Omit<Piece, 'rows'>;

/** The page that asks the Parquet for one town or one indicator. */
export const askPage = (release: string, pieces: Pieces, files: AskData['files']): string => {
  const data: AskData = {
    release,
    municipalities: pieces.municipalities.map(named),
    indicators: pieces.indicators.map(named),
    files,
  };
  return page({
    title: 'まちくらべ',
    head: '<script src="ask.js" defer></script>\n',
    body: `<div id="ask"><p>この画面は JavaScript で動きます。データは <a href="index.html">ファイル</a> にもあります。 / <span lang="en">This page needs JavaScript; the data stand in <a href="index.html">files</a>, too.</span></p></div>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  });
};

const named = ({ id, name, nameEn, hasFiles }: Piece): Named => ({ id, name, nameEn, hasFiles });
