import { mediaType } from '../media-types.js';
import type { About } from './about.js';
import { DESCRIPTION, LICENCE_URL, TITLE } from './dataset-words.js';

const inBoth = (text: { ja: string; en: string }) =>
  Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));

/** The release as a catalogue takes it in: DCAT-AP, addresses relative to where it stands. */
export const dcat = ({ release, publishers, files }: About): object => ({
  '@context': {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    spdx: 'http://spdx.org/rdf/terms#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  },
  '@id': './',
  '@type': 'dcat:Dataset',
  'dct:identifier': release.id,
  'dcat:version': release.id,
  'dct:title': inBoth(TITLE),
  'dct:description': inBoth(DESCRIPTION),
  'dct:language': ['ja', 'en'].map((one) => ({
    '@id': `http://publications.europa.eu/resource/authority/language/${one === 'ja' ? 'JPN' : 'ENG'}`,
  })),
  'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/JPN' },
  'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': inBoth(TITLE) },
  'dct:creator': publishers.map(({ publisher }) => ({
    '@type': 'foaf:Agent',
    'foaf:name': publisher,
  })),
  'dcat:distribution': files.map(({ path, bytes, sha256 }) => ({
    '@id': path,
    '@type': 'dcat:Distribution',
    'dct:title': path,
    'dcat:accessURL': { '@id': './' },
    'dcat:downloadURL': { '@id': path },
    'dcat:mediaType': {
      '@id': `http://www.iana.org/assignments/media-types/${mediaType(path)}`,
    },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': `${bytes}` },
    'dct:license': { '@id': LICENCE_URL },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': sha256,
    },
  })),
});

/** The same as search engines read it: a Dataset of schema.org. */
export const schemaOrg = ({ release, files }: About): object => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  '@id': './',
  identifier: release.id,
  version: release.id,
  name: TITLE.ja,
  alternateName: TITLE.en,
  description: `${DESCRIPTION.ja} ${DESCRIPTION.en}`,
  inLanguage: ['ja', 'en'],
  isAccessibleForFree: true,
  license: LICENCE_URL,
  spatialCoverage: { '@type': 'Country', name: 'Japan' },
  distribution: files.map(({ path, bytes, sha256 }) => ({
    '@type': 'DataDownload',
    contentUrl: path,
    encodingFormat: mediaType(path),
    contentSize: `${bytes} B`,
    sha256,
  })),
});
