import type { RecordPartnershipQuery, RecordSisterCityQuery } from '../answers.js';
import { type Name, type Node, named, type RecordOf, townOf } from './context.js';
import { printedAt } from './places.js';

/** What the town has agreed on with others: partners that are no municipality have their printed names. */
export function partnershipNode(partnership: RecordOf<RecordPartnershipQuery>, name: Name): Node {
  const it = name('partnerships', partnership.id);
  return {
    ...it,
    '@type': 'prov:Entity',
    'schema:identifier': partnership.id,
    'schema:name': named(partnership.name, partnership.nameEn),
    'schema:spatialCoverage': townOf(partnership.municipality, name),
    'schema:participant': [
      ...partnership.partnerMunicipalities.map((town) => townOf(town, name)),
      ...partnership.partners.map((partner) => ({ 'schema:name': partner })),
    ],
    'schema:startDate': partnership.date,
    'api:Partnership.dateRaw': partnership.dateRaw,
    'api:Partnership.kind': partnership.kind,
    'api:Partnership.status': partnership.status,
    ...printedAt(it, partnership.evidence, name),
  };
}

export function sisterCityNode(city: RecordOf<RecordSisterCityQuery>, name: Name): Node {
  const it = name('sister-cities', city.id);
  const { partnerMunicipality: town, partnerCountry: country } = city;
  return {
    ...it,
    '@type': 'prov:Entity',
    'schema:identifier': city.id,
    'schema:name': named(city.label, city.labelEn),
    'schema:spatialCoverage': townOf(city.municipality, name),
    'schema:participant': {
      ...(town && name('municipalities', town.code)),
      '@type': 'schema:City',
      'schema:name': named(city.partnerName, city.partnerNameEn),
      'schema:containedInPlace': {
        '@type': 'schema:Country',
        'schema:identifier': country.code,
        'schema:name': named(country.name, country.nameEn),
      },
    },
    'schema:startDate': city.date,
    'api:SisterCity.dateRaw': city.dateRaw,
    'api:SisterCity.kind': city.kind,
    'api:SisterCity.kindLabel': city.kindLabel,
    'api:SisterCity.status': city.status,
    ...printedAt(it, city.evidence, name),
  };
}
