import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RECORD_KINDS } from '../../../src/http/addresses/record-kinds.js';
import { type Api, openApi } from '../../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ method: 'GET', url });
const FIGURE = 'statistic/furusato-nozei.amount/122360/actual/2023';
const KPI = 'katori/kpi/6-7/furusato-nozei-amount';
const nameOf = (path: string) => `http://localhost:4000/${path}.json#it`;
// biome-ignore lint/suspicious/noExplicitAny: a graph of any shape
type Graph = any;

async function record(path: string): Promise<Graph> {
  const { statusCode, headers, body } = await get(`/${path}.json`);
  expect([statusCode, headers['content-type']]).toEqual([
    200,
    'application/ld+json; charset=utf-8',
  ]);
  expect(headers.link).toContain(`releases/${api.release}/${path.split('/')[0]}/`);
  const graph = JSON.parse(body);
  expect(graph['@id']).toBe(nameOf(path));
  expect(graph['api:Dataset.release']).toBe(api.release);
  expect(undeclared(graph)).toEqual([]);
  return graph;
}

/** The terms of a graph whose prefix its context does not hold, and values that are null. */
function undeclared(graph: Graph): string[] {
  const known = Object.keys(graph['@context']);
  const look = (value: Graph): string[] => {
    if (value === null) return ['null'];
    if (Array.isArray(value)) return value.flatMap(look);
    if (typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([term, inner]) => {
      const words = [term, ...(term === '@type' ? [inner].flat() : [])] as string[];
      const wrong = words.filter(
        (one) => !one.startsWith('@') && !known.includes(String(one.split(':')[0])),
      );
      return [...wrong, ...look(inner)];
    });
  };
  const { '@context': _, ...rest } = graph;
  return look(rest);
}

/** A name that we have in English, too. */
function inBoth(ja: string, en: string | null): Graph[] {
  expect(en).toEqual(expect.any(String));
  return [
    { '@value': ja, '@language': 'ja' },
    { '@value': en, '@language': 'en' },
  ];
}

/** The names of our own records in a graph. */
const namesIn = (graph: Graph): string[] =>
  [...JSON.stringify(graph).matchAll(/"@id":"([^"]+#it)"/g)].map(([, name = '']) => name);

const PLACE = 'evidence { quote startLine endLine page document { id } }';

/** The annotations that tell where a record is printed, held against the evidence of the API. */
function expectPlaces(graph: Graph, evidence: Graph[]): void {
  const places: Graph[] = graph['@reverse']['oa:hasBody'];
  expect(evidence.length).toBeGreaterThan(0);
  expect(places).toHaveLength(evidence.length);
  for (const [i, { quote, startLine, endLine, document }] of evidence.entries()) {
    const { 'oa:hasTarget': target, 'oa:hasBody': body } = places[i];
    expect(body['@id']).toBe(graph['@id']);
    expect(target['oa:hasSource']['@id']).toBe(nameOf(`documents/${document.id}`));
    const [text, lines] = target['oa:hasSelector'];
    expect(text).toMatchObject({
      '@type': 'oa:TextQuoteSelector',
      'oa:exact': { '@value': quote },
    });
    expect(lines?.['rdf:value']).toBe(
      startLine === null ? undefined : `line=${startLine - 1},${endLine ?? startLine}`,
    );
  }
  const sources = [...new Set(evidence.map(({ document }) => nameOf(`documents/${document.id}`)))];
  expect(graph['prov:hadPrimarySource']).toEqual(sources.map((id) => ({ '@id': id })));
}

describe('a record as JSON-LD', () => {
  test('a KPI has its match, its figures and the lines that it is printed on', async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { kpi(id: $id) { name unit match indicator { id } municipality { code } plan { id }
        observations { id value raw missing measure year } ${PLACE} } }`,
      { id: KPI },
    );
    const graph = await record(`kpis/${KPI}`);
    expect(graph['@type']).toEqual(['schema:StatisticalVariable', 'prov:Entity']);
    expect(graph['schema:name'][0]).toEqual({ '@value': data.kpi.name, '@language': 'ja' });
    expect(graph['schema:unitText']).toBe(data.kpi.unit);
    expect(data.kpi.match).toBe('EXACT');
    expect(graph['skos:exactMatch']['@id']).toBe(nameOf(`indicators/${data.kpi.indicator.id}`));
    expect(graph['schema:isPartOf']['@id']).toBe(nameOf(`plans/${data.kpi.plan.id}`));
    expect(
      graph['api:Kpi.observations'].map((one: Graph) => [
        ...[one['@id'], one['schema:value'] ?? null, one['api:Observation.missing'] ?? null],
        ...[one['api:Observation.raw'], one['schema:measurementQualifier']],
      ]),
    ).toEqual(
      data.kpi.observations.map(({ id, value, missing, raw, measure }: Graph) => [
        ...[nameOf(`observations/${id}`), value, missing, raw, measure],
      ]),
    );
    expectPlaces(graph, data.kpi.evidence);
  });

  test.each([FIGURE, `${KPI}/target/2027`])(
    'a figure (%s) has value, unit, period, source and citation',
    async (id) => {
      const { data } = await api.ask(
        `query ($id: ID!) { observation(id: $id) { value unit year measure raw citation municipality { code }
        kpi { id } statistic { id } ${PLACE} } }`,
        { id },
      );
      const { observation } = data;
      const graph = await record(`observations/${id}`);
      expect(graph).toMatchObject({
        '@type': ['schema:Observation', 'prov:Entity'],
        'schema:value': observation.value,
        'schema:unitText': observation.unit,
        'schema:observationDate': String(observation.year),
        'schema:measurementQualifier': observation.measure,
        'api:Observation.raw': observation.raw,
        'dcterms:bibliographicCitation': observation.citation,
        'schema:observationAbout': {
          '@id': nameOf(`municipalities/${observation.municipality.code}`),
        },
      });
      const series = observation.kpi
        ? `kpis/${observation.kpi.id}`
        : `series/${observation.statistic.id}`;
      expect(graph['schema:variableMeasured']['@id']).toBe(nameOf(series));
      expectPlaces(graph, observation.evidence);
    },
  );

  test('a municipality lies in its prefecture, an indicator is a concept, a document has its publisher', async () => {
    expect(await record('municipalities/122360')).toMatchObject({
      '@type': 'schema:AdministrativeArea',
      'schema:identifier': '122360',
      'schema:name': [
        { '@value': '香取市', '@language': 'ja' },
        { '@value': 'Katori City', '@language': 'en' },
      ],
      'schema:containedInPlace': { 'schema:identifier': '12' },
    });
    const births = await record('indicators/births');
    expect(births['@type']).toContain('skos:Concept');
    expect(births['skos:prefLabel'][0]['@value']).toBe('出生数');
    const { data } = await api.ask(
      '{ sourceDocuments(first: 1) { nodes { id title titleEn publisher publisherEn } } }',
    );
    const [{ id, title, titleEn, publisher, publisherEn }] = data.sourceDocuments.nodes;
    expect(await record(`documents/${id}`)).toMatchObject({
      'dcterms:title': inBoth(title, titleEn),
      'dcterms:publisher': { 'schema:name': inBoth(publisher, publisherEn) },
    });
  });

  test.each([
    ['plans', `{ plans(first: 3) { nodes { id name ${PLACE} } } }`],
    ['policies', `{ policies(first: 3) { nodes { id title ${PLACE} } } }`],
    ['partnerships', `{ partnerships(first: 3) { nodes { id name ${PLACE} } } }`],
    ['sister-cities', `{ sisterCities(first: 3) { nodes { id label ${PLACE} } } }`],
  ])('%s have the lines that they are printed on', async (noun, query) => {
    const { data } = await api.ask(query);
    const [{ nodes }] = Object.values(data) as Graph[];
    for (const { id, evidence } of nodes) {
      expectPlaces(await record(`${noun}/${id}`), evidence);
    }
  });

  test('a series has all its figures', async () => {
    const { data } = await api.ask(
      'query ($id: ID!) { observation(id: $id) { statistic { id label observations { id value } } } }',
      { id: FIGURE },
    );
    const { id, label, observations } = data.observation.statistic;
    const graph = await record(`series/${id}`);
    expect(graph['schema:name']).toEqual({ '@value': label, '@language': 'ja' });
    expect(
      graph['api:StatisticSeries.observations'].map((one: Graph) => [
        one['@id'],
        one['schema:value'],
      ]),
    ).toEqual(
      observations.map((one: Graph) => [nameOf(`observations/${one.id}`), one.value ?? undefined]),
    );
  });

  test('every record that one names has a document of its own, of each noun', async () => {
    const { data } = await api.ask(
      '{ policies(first: 1) { nodes { id } } partnerships(first: 1) { nodes { id } } sisterCities(first: 1) { nodes { id } } }',
    );
    const begin = [
      `kpis/${KPI}`,
      `observations/${FIGURE}`,
      `policies/${data.policies.nodes[0].id}`,
      `partnerships/${data.partnerships.nodes[0].id}`,
      `sister-cities/${data.sisterCities.nodes[0].id}`,
    ];
    const waiting = new Set(begin.map(nameOf));
    const read: Record<string, number> = {};
    // Names that are found while they are gone through are gone through, too.
    for (const name of waiting) {
      const [, path = '', noun = ''] =
        /^http:\/\/localhost:4000\/(([\w-]+)\/.+)\.json#it$/.exec(name) ?? [];
      read[noun] = (read[noun] ?? 0) + 1;
      if (read[noun] > 5) continue;
      for (const other of namesIn(await record(path))) waiting.add(other);
    }
    expect(Object.keys(read).sort()).toEqual(Object.keys(RECORD_KINDS).sort());
  });

  test('is the same for ever at the address of its release', async () => {
    const frozen = await get(`/releases/${api.release}/kpis/${KPI}.json`);
    expect(frozen.headers['cache-control']).toContain('immutable');
    expect(frozen.body).toBe((await get(`/kpis/${KPI}.json`)).body);
  });
});

describe('what is not there', () => {
  test.each([
    ['/kpis/katori/kpi/nothing.json', 404, 'NOT_FOUND'],
    ['/indicators/nothing.csv', 404, 'NOT_FOUND'],
    ['/municipalities/999999.csv', 404, 'NOT_FOUND'],
    ['/kpis/katori.xml', 404, 'NOT_FOUND'],
    ['/plans/x.csv', 404, 'NOT_FOUND'],
    ['/series/x.csv', 404, 'NOT_FOUND'],
    ['/prefectures/48.json', 404, 'NOT_FOUND'],
    ['/themes/x.json', 404, 'NOT_FOUND'],
    ['/kpis/.json', 404, 'NOT_FOUND'],
    ['/releases/x/kpis/y.json', 404, 'UNKNOWN_RELEASE'],
    ['/indicators/births.json?lang=en', 400, 'BAD_USER_INPUT'],
    ['/municipalities/%E9%A6%99%E9%B3%A5%E5%B8%82.json', 400, 'UNKNOWN_MUNICIPALITY'],
  ])('%s is refused: %i %s', async (url, status, code) => {
    const { statusCode, body } = await get(url);
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([status, code]);
  });

  test('an argument where there is none is told as that', async () => {
    const { body } = await get('/indicators/births.csv?language=EN');
    expect(JSON.parse(body).errors[0].message).toBe(
      'This address takes no argument "language". It takes none at all.',
    );
  });
});
