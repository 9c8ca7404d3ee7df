import { CountryEntity } from '../../db/entities/country.entity.js';
import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { PlaceEntity } from '../../db/entities/place.entity.js';
import { PrefectureEntity } from '../../db/entities/prefecture.entity.js';
import { EndedBy, MunicipalityKind, PlaceKind } from '../../domain/vocabulary.js';
import { may, must, recordTable } from './record-table.js';
import type { Table } from './table.js';

/** What there is to be of: municipalities, with what was before them, prefectures, countries. */
export const REGISTRY_TABLES: readonly Table[] = [
  recordTable({
    name: 'municipalities',
    of: 'Municipality',
    rowsOf: MunicipalityEntity,
    key: ['code'],
    columns: [
      must('code', 'text', 'Municipality.code', { from: ({ id }) => id, bounds: true }),
      must('jis_code', 'text', 'Municipality.jisCode', { from: ({ id }) => id.slice(0, 5) }),
      must('name', 'text', 'Municipality.name'),
      must('name_kana', 'text', 'Municipality.nameKana'),
      must('name_en', 'text', 'Municipality.nameEn'),
      must('kind', 'text', 'Municipality.kind', { words: MunicipalityKind }),
      must('prefecture_code', 'text', 'Prefecture.code'),
    ],
  }),
  recordTable({
    name: 'municipality_places',
    of: 'MunicipalityPlace',
    rowsOf: PlaceEntity,
    columns: [
      must('municipality_code', 'text', 'Municipality.code', { bounds: true }),
      must('id', 'text', 'MunicipalityPlace.id', { from: ({ id }) => `place/${id}` }),
      must('code', 'text', 'MunicipalityPlace.code'),
      must('name', 'text', 'MunicipalityPlace.name'),
      must('name_kana', 'text', 'MunicipalityPlace.nameKana'),
      must('kind', 'text', 'MunicipalityPlace.kind', { words: PlaceKind }),
      may('ended_on', 'text', 'MunicipalityPlace.endedOn'),
      may('ended_by', 'text', 'MunicipalityPlace.endedBy', { words: EndedBy }),
      may('source', 'text', 'MunicipalityPlace.source'),
    ],
  }),
  recordTable({
    name: 'prefectures',
    of: 'Prefecture',
    rowsOf: PrefectureEntity,
    key: ['code'],
    ordered: { order: { code: 'ASC' } },
    columns: [
      must('code', 'text', 'Prefecture.code'),
      must('name', 'text', 'Prefecture.name'),
      must('name_en', 'text', 'Prefecture.nameEn'),
    ],
  }),
  recordTable({
    name: 'countries',
    of: 'Country',
    rowsOf: CountryEntity,
    key: ['code'],
    columns: [
      must('code', 'text', 'Country.code', { from: ({ id }) => id }),
      must('name', 'text', 'Country.name'),
      must('name_en', 'text', 'Country.nameEn'),
    ],
  }),
];
