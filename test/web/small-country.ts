import { releasePath } from '../../src/db/catalogue/folder.js';
import { dataSource } from '../../src/db/data-source.js';
import { importBoundaries } from '../../src/import/boundaries/import-boundaries.js';
import { writeBoundaries } from '../../src/import/boundaries/write-boundaries.js';
import { factsDirOf } from '../../src/import/facts/edition-dirs.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { seedFolder } from '../../src/releases/seed.js';
import { type Api, serve } from '../api.js';
import { FROZEN } from '../frozen-seeds.js';
import { geoJson, square } from '../import/boundaries/made-land.js';
import { PLACES, readFile } from '../import/read-file.js';
import { ssdseText } from '../import/ssdse-file.js';
import { newFolder } from '../ingest/seeds-folder.js';

/** A town of the made country: marriages of 2020 and residents as a file prints them, and where it lies. */
type Town = [
  ssdse: string,
  prefecture: string,
  name: string,
  marriages: string,
  residents: string,
  x: number,
  y: number,
];

/** Figures that nobody has printed. */
export const COUNTRY: Town[] = [
  ['R01100', '北海道', '札幌市', '900', '1900000', 141.3, 43],
  ['R01202', '北海道', '函館市', '80', '250000', 140.7, 41.8],
  ['R02201', '青森県', '青森市', '300', '270000', 140.7, 40.8],
  ['R04100', '宮城県', '仙台市', '700', '1090000', 140.8, 38.2],
  ['R07546', '福島県', '双葉町', '0', '0', 141, 37.4],
  ['R12236', '千葉県', '香取市', '200', '72356', 140.5, 35.9],
  ['R13201', '東京都', '八王子市', '500', '579000', 139.3, 35.6],
  ['R13421', '東京都', '小笠原村', '12', '2900', 142.2, 27],
  ['R35203', '山口県', '山口市', '300', '193966', 131.4, 34.1],
  ['R46218', '鹿児島県', '霧島市', '250', '123135', 130.8, 31.7],
  ['R47201', '沖縄県', '那覇市', '600', '317000', 127.7, 26.2],
  ['R47382', '沖縄県', '与那国町', '…', '1676', 123, 24.4],
];

/** A server over twelve towns with figures, and with their boundaries unless none are wanted. */
export async function serveCountry(withBoundaries = true): Promise<Api> {
  const dataDir = newFolder();
  const text = ssdseText(
    [
      ['A9101', '2020', '婚姻件数', ...COUNTRY.map((town) => town[3])],
      ['A1101', '2020', '総人口', ...COUNTRY.map((town) => town[4])],
    ],
    COUNTRY.map((town) => town.slice(0, 3).join(',')),
  );
  writeEdition(factsDirOf(dataDir), readFile(text));
  if (withBoundaries) writeBoundaries(factsDirOf(dataDir), boundaries());
  const { record } = await seedFolder(FROZEN, dataDir, { kept: 2 });
  const db = dataSource(`sqlite:${releasePath(dataDir, record.id)}`, { readonly: true });
  await db.initialize();
  return serve(db, record.id, [], { dataDir });
}

/** Each town as a square. */
function boundaries() {
  const land = geoJson(
    ...COUNTRY.map(([ssdse, , , , , x, y]): [string, number[][]] => [
      ssdse.slice(1),
      square(x, y, 0.2),
    ]),
  );
  const own = new Set(COUNTRY.map(([ssdse]) => ssdse.slice(1)));
  const places = {
    byCode: new Map([...PLACES.byCode].filter(([code]) => own.has(code.slice(0, 5)))),
  };
  return importBoundaries([land], { edition: '2021', places, retrieved: '2026-01-02' });
}
