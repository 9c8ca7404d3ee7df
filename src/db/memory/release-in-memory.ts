import type { DataSource } from 'typeorm';
import { CountryEntity } from '../entities/country.entity.js';
import { DefinitionSourceEntity } from '../entities/definition-source.entity.js';
import { IndicatorEntity } from '../entities/indicator.entity.js';
import { MunicipalityEntity } from '../entities/municipality.entity.js';
import { PlaceEntity } from '../entities/place.entity.js';
import { PrefectureEntity } from '../entities/prefecture.entity.js';
import { ReleaseEntity } from '../entities/release.entity.js';
import { SourceDocumentEntity } from '../entities/source-document.entity.js';
import { ThemeEntity } from '../entities/theme.entity.js';
import { type FigureEvidence, readEvidence } from './evidence.js';
import { type Figures, readFigures } from './figures.js';
import {
  type KpiRow,
  readKpis,
  readStatistics,
  type SeriesTable,
  type StatisticRow,
} from './series.js';
import { readTable, type Table } from './tables.js';
import { readWordsInUse, type WordsInUse } from './words-in-use.js';

/**
 * What comparisons and walks are made of, held in memory since a release never changes: the small
 * tables as rows, figures and their evidence as columns. Lists, filters and search ask the database.
 */
export interface ReleaseInMemory {
  release: ReleaseEntity;
  prefectures: ReadonlyMap<string, PrefectureEntity>;
  municipalities: Table<MunicipalityEntity>;
  /** Wards, and what was before a municipality. */
  places: Table<PlaceEntity>;
  countries: Table<CountryEntity>;
  themes: Table<ThemeEntity>;
  indicators: Table<IndicatorEntity>;
  definitionSources: Table<DefinitionSourceEntity>;
  documents: Table<SourceDocumentEntity>;
  kpis: SeriesTable<KpiRow>;
  statistics: SeriesTable<StatisticRow>;
  wordsInUse: WordsInUse;
  figures: Figures;
  evidence: FigureEvidence;
}

/** Reads the release that a database holds. */
export async function readRelease(db: DataSource): Promise<ReleaseInMemory> {
  const release = await db.getRepository(ReleaseEntity).findOneOrFail({ where: {} });
  const prefectures = await db.getRepository(PrefectureEntity).find();
  const municipalities = await readTable(db, MunicipalityEntity);
  const kpis = await readKpis(db, municipalities);
  const statistics = await readStatistics(db, municipalities);
  const figures = await readFigures(db, { kpis, statistics });
  return {
    release,
    prefectures: new Map(prefectures.map((row) => [row.code, row])),
    municipalities,
    places: await readTable(db, PlaceEntity),
    countries: await readTable(db, CountryEntity),
    themes: await readTable(db, ThemeEntity),
    indicators: await readTable(db, IndicatorEntity),
    definitionSources: await readTable(db, DefinitionSourceEntity),
    documents: await readTable(db, SourceDocumentEntity),
    kpis,
    statistics,
    wordsInUse: await readWordsInUse(db),
    figures,
    evidence: await readEvidence(db, figures),
  };
}
