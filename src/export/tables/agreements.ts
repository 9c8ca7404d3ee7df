import { PartnershipEntity } from '../../db/entities/partnership.entity.js';
import { PartnershipMunicipalityEntity } from '../../db/entities/partnership-municipality.entity.js';
import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import { AgreementStatus, PartnershipKind, SisterCityKind } from '../../domain/vocabulary.js';
import { may, must, recordTable } from './record-table.js';
import type { Table } from './table.js';

const agreed = (type: string) => [
  may('date', 'text', `${type}.date`),
  may('date_raw', 'text', `${type}.dateRaw`),
  must('status', 'text', `${type}.status`, { words: AgreementStatus }),
  may('status_as_of', 'text', `${type}.statusAsOf`),
];

/** With whom municipalities work together. */
export const AGREEMENT_TABLES: readonly Table[] = [
  recordTable({
    name: 'partnerships',
    of: 'Partnership',
    rowsOf: PartnershipEntity,
    columns: [
      must('id', 'text', 'Partnership.id'),
      must('municipality_code', 'text', 'Municipality.code', { bounds: true }),
      must('name', 'text', 'Partnership.name'),
      may('name_en', 'text', 'Partnership.nameEn'),
      must('kind', 'text', 'Partnership.kind', { words: PartnershipKind }),
      must('partners', 'list', 'Partnership.partners'),
      must('partner_municipality_codes', 'list', 'Partnership.partnerMunicipalities', {
        links: { of: PartnershipMunicipalityEntity, by: 'partnershipId', to: 'municipality' },
      }),
      ...agreed('Partnership'),
    ],
  }),
  recordTable({
    name: 'sister_cities',
    of: 'SisterCity',
    rowsOf: SisterCityEntity,
    columns: [
      must('id', 'text', 'SisterCity.id'),
      must('municipality_code', 'text', 'Municipality.code', { bounds: true }),
      must('partner_name', 'text', 'SisterCity.partnerName'),
      must('partner_name_en', 'text', 'SisterCity.partnerNameEn'),
      must('country', 'text', 'SisterCity.country'),
      may('region', 'text', 'SisterCity.region'),
      may('partner_code', 'text', 'SisterCity.partnerMunicipality'),
      must('kind', 'text', 'SisterCity.kind', { words: SisterCityKind }),
      must('kind_label', 'text', 'SisterCity.kindLabel'),
      must('fields_of_exchange', 'list', 'SisterCity.fieldsOfExchange'),
      ...agreed('SisterCity'),
    ],
  }),
];
