/** The vocabularies that records are told in; what none of them has a word for has the word of the API. */
export const contextOf = (publicUrl: string) => ({
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  api: `${publicUrl}/schema.graphql#`,
});

/** A node of a graph, or a part of one; what is null is left out. */
export type Node = { [term: string]: unknown };

/** The record that a query of one record answers. */
export type RecordOf<Answer> = NonNullable<Answer[keyof Answer]>;

/** What the nouns of the API are called in addresses. */
export type Noun =
  | 'municipalities'
  | 'indicators'
  | 'kpis'
  | 'observations'
  | 'series'
  | 'documents'
  | 'plans'
  | 'policies'
  | 'partnerships'
  | 'sister-cities'
  | 'themes'
  | 'prefectures';

/** Names a record: it stands in the document of this address, in whichever release. */
export type Name = (noun: Noun, id: string) => { '@id': string };

export const nameWith =
  (publicUrl: string): Name =>
  (noun, id) => ({ '@id': `${publicUrl}/${noun}/${id}.json#it` });

/** A text in a language. */
export const inJapanese = (text: string) => ({ '@value': text, '@language': 'ja' });
export const inEnglish = (text: string) => ({ '@value': text, '@language': 'en' });

/** A name in Japanese, and in English where we have one. */
export const named = (name: string, nameEn: string | null) =>
  nameEn === null ? [inJapanese(name)] : [inJapanese(name), inEnglish(nameEn)];

/** A town where it is named. */
export const townOf = (town: { code: string; name: string }, name: Name) => ({
  ...name('municipalities', town.code),
  'schema:name': town.name,
});
