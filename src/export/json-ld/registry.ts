import type {
  RecordDocumentQuery,
  RecordIndicatorQuery,
  RecordMunicipalityQuery,
  RecordPrefectureQuery,
  RecordThemeQuery,
} from '../answers.js';
import {
  inEnglish,
  inJapanese,
  type Name,
  type Node,
  named,
  type RecordOf,
  townOf,
} from './context.js';

export function municipalityNode(town: RecordOf<RecordMunicipalityQuery>, name: Name): Node {
  const { prefecture } = town;
  return {
    ...name('municipalities', town.code),
    '@type': 'schema:AdministrativeArea',
    'schema:identifier': town.code,
    'schema:name': named(town.name, town.nameEn),
    'schema:alternateName': { '@value': town.nameKana, '@language': 'ja-Hira' },
    'schema:additionalType': town.kind,
    'schema:containedInPlace': prefectureNode(prefecture, name),
    'schema:subjectOf': town.sourceDocuments.map(({ id, title, titleEn }) => ({
      ...name('documents', id),
      'dcterms:title': named(title, titleEn),
    })),
    'api:Municipality.jisCode': town.jisCode,
  };
}

export const prefectureNode = (prefecture: RecordOf<RecordPrefectureQuery>, name: Name): Node => ({
  ...name('prefectures', prefecture.code),
  '@type': 'schema:AdministrativeArea',
  'schema:identifier': prefecture.code,
  'schema:name': named(prefecture.name, prefecture.nameEn),
});

export const themeNode = (theme: RecordOf<RecordThemeQuery>, name: Name): Node => ({
  ...name('themes', theme.id),
  '@type': 'skos:Concept',
  'schema:identifier': theme.id,
  'skos:prefLabel': named(theme.name, theme.nameEn),
});

export function indicatorNode(indicator: RecordOf<RecordIndicatorQuery>, name: Name): Node {
  const { theme } = indicator;
  return {
    ...name('indicators', indicator.id),
    '@type': ['skos:Concept', 'schema:StatisticalVariable'],
    'schema:identifier': indicator.id,
    'skos:prefLabel': named(indicator.name, indicator.nameEn),
    'skos:altLabel': indicator.aliases,
    'skos:hiddenLabel': indicator.readings,
    'skos:definition': inJapanese(indicator.definition),
    'skos:scopeNote': [inJapanese(indicator.counted), inEnglish(indicator.countedEn)],
    'skos:broader': themeNode(theme, name),
    'schema:unitText': indicator.unit,
  };
}

export function documentNode(document: RecordOf<RecordDocumentQuery>, name: Name): Node {
  return {
    ...name('documents', document.id),
    '@type': ['schema:DigitalDocument', 'dcat:Resource', 'prov:Entity'],
    'dcterms:identifier': document.id,
    'dcterms:title': named(document.title, document.titleEn),
    'dcterms:publisher': {
      '@type': 'schema:Organization',
      'schema:name': named(document.publisher, document.publisherEn),
    },
    'dcterms:issued': document.date,
    'dcterms:license': document.licence,
    'dcterms:rights': document.licenceNote,
    'dcterms:extent': document.extentNote,
    'dcterms:spatial': document.municipality && townOf(document.municipality, name),
    'dcat:landingPage': document.url && { '@id': document.url },
    'schema:sha256': document.sha256,
    'prov:wasDerivedFrom': document.obtainedFrom,
    'api:SourceDocument.retrieved': document.retrieved,
  };
}
