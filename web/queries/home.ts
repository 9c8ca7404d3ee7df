// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/home.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact } from './vocabulary.js';

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;
export type HomeQuery = { dataset: { release: string, licence: string, counts: { municipalities: number, withPlanMaterial: number, plans: number, policies: number, kpis: number, observations: number, partnerships: number, sisterCities: number, evidence: number }, countsByMunicipality: Array<{ plans: number, policies: number, kpis: number, municipality: { code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string } } }> }, towns: { facets: { groups: Array<{ key: string | null, count: number }> } }, read: { facets: { groups: Array<{ key: string | null, count: number }> } }, counted: { facets: { groups: Array<{ key: string | null, count: number }> } }, most: { nodes: Array<{ id: string, name: string, nameEn: string }> }, targets: { totalCount: number, reached: { groups: Array<{ key: string | null, count: number }> }, reasons: { groups: Array<{ key: string | null, count: number }> } }, unread: { missing: { groups: Array<{ key: string | null, count: number }> } } };

export const Home: Operation<HomeQuery, HomeQueryVariables> = {
  name: 'Home',
  text: text,
};
