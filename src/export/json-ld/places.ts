import type { KpiPlaceFragment } from '../answers.js';
import { inJapanese, type Name, type Node, named } from './context.js';

/** Lines of a text: line 1 lies between the places 0 and 1. */
const RFC_5147 = { '@id': 'http://tools.ietf.org/rfc/rfc5147' };

/**
 * Where a record is printed: the documents that it is from (PROV), and for each place an annotation (Web
 * Annotation) with the words that stand there.
 */
export function printedAt(it: { '@id': string }, places: readonly KpiPlaceFragment[], name: Name) {
  const documents = [...new Set(places.map(({ document }) => document.id))];
  return {
    'prov:hadPrimarySource': documents.map((id) => name('documents', id)),
    '@reverse': { 'oa:hasBody': places.map((place) => annotation(it, place, name)) },
  };
}

const annotation = (it: { '@id': string }, place: KpiPlaceFragment, name: Name): Node => ({
  '@type': 'oa:Annotation',
  'oa:motivatedBy': { '@id': 'oa:identifying' },
  'oa:hasBody': it,
  'oa:hasTarget': {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': {
      ...name('documents', place.document.id),
      'dcterms:title': named(place.document.title, place.document.titleEn),
    },
    'oa:hasSelector': selectors(place),
    'schema:pageStart': place.page,
  },
  'api:Evidence.field': place.field,
  'api:Evidence.locator': place.locator,
  'api:Evidence.reading': place.reading,
  'api:Evidence.note': place.note,
});

function selectors({ quote, startLine, endLine }: KpiPlaceFragment): Node[] {
  const text = { '@type': 'oa:TextQuoteSelector', 'oa:exact': inJapanese(quote) };
  if (startLine === null) return [text];
  const lines = `line=${startLine - 1},${endLine ?? startLine}`;
  return [
    text,
    { '@type': 'oa:FragmentSelector', 'dcterms:conformsTo': RFC_5147, 'rdf:value': lines },
  ];
}
