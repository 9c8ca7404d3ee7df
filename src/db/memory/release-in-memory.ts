import type { DataSource } from 'typeorm';
import { CountryEntity } from '../entities/country.entity.js';
import { DefinitionSourceEntity } from '../entities/definition-source.entity.js';
import { IndicatorEntity } from '../entities/indicator.entity.js';
import { MunicipalityEntity } from '../entities/municipality.entity.js';
import { PeerGroupEntity } from '../entities/peer-group.entity.js';
import { PlaceEntity } from '../entities/place.entity.js';
import { PrefectureEntity } from '../entities/prefecture.entity.js';
import { ReleaseEntity } from '../entities/release.entity.js';
import { SourceDocumentEntity } from '../entities/source-document.entity.js';
import { ThemeEntity } from '../entities/theme.entity.js';
import { type KpiRanges, readKpiRanges } from './kpi-ranges.js';
import { type OfficialTable, readOfficial } from './official-series.js';
import { readCounts, type SeriesCounts } from './series-counts.js';
import { type ShelfRoom, shelfRoom } from './shelf-room.js';
import { type Shelves, shelvesOf } from './shelves.js';
import { readTable, type Table } from './tables.js';
import { readWordsInUse, type WordsInUse } from './words-in-use.js';

/**
 * What comparisons and walks are made of, held in memory since a release never changes: the small
 * tables whole, KPIs, series and figures on shelves. Lists, filters and search ask the database.
 */
export interface ReleaseInMemory {
  release: ReleaseEntity;
  prefectures: ReadonlyMap<string, PrefectureEntity>;
  municipalities: Table<MunicipalityEntity>;
  /** Wards, and what was before a municipality. */
  places: Table<PlaceEntity>;
  /** Of municipalities that official groups are known of. */
  peerGroups: Table<PeerGroupEntity>;
  countries: Table<CountryEntity>;
  themes: Table<ThemeEntity>;
  indicators: Table<IndicatorEntity>;
  definitionSources: Table<DefinitionSourceEntity>;
  documents: Table<SourceDocumentEntity>;
  counts: SeriesCounts;
  official: OfficialTable;
  kpiRanges: KpiRanges;
  shelves: Shelves;
  wordsInUse: WordsInUse;
}

/** Reads the release that a database holds; of KPIs, figures and evidence nothing yet: they come into the room. */
export async function readRelease(
  db: DataSource,
  room: ShelfRoom = shelfRoom(),
): Promise<ReleaseInMemory> {
  const release = await db.getRepository(ReleaseEntity).findOneOrFail({ where: {} });
  const prefectures = await db.getRepository(PrefectureEntity).find();
  const municipalities = await readTable(db, MunicipalityEntity);
  const indicators = await readTable(db, IndicatorEntity);
  const documents = await readTable(db, SourceDocumentEntity);
  const official = await readOfficial(db, documents);
  const kpiRanges = await readKpiRanges(db);
  return {
    release,
    prefectures: new Map(prefectures.map((row) => [row.code, row])),
    municipalities,
    places: await readTable(db, PlaceEntity),
    peerGroups: await readTable(db, PeerGroupEntity),
    countries: await readTable(db, CountryEntity),
    themes: await readTable(db, ThemeEntity),
    indicators,
    definitionSources: await readTable(db, DefinitionSourceEntity),
    documents,
    official,
    kpiRanges,
    counts: await readCounts(db, indicators.rows),
    shelves: shelvesOf({ db, municipalities, documents, official, kpiRanges, room }),
    wordsInUse: await readWordsInUse(db),
  };
}
