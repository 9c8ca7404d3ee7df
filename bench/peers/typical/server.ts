// The usual server of this stack, put together as the documents of its parts show it.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'type-graphql';
import { DataSource } from 'typeorm';
import { announce } from '../shared/announce.mjs';
import { ComparisonResolver } from './comparison.resolver.js';
import { Indicator, Kpi, StatisticSeries } from './kpi.js';
import { type Context, contextOf } from './loaders.js';
import { Municipality, Prefecture } from './municipality.js';
import { KpiResolver, MunicipalityResolver, ObservationResolver } from './municipality.resolver.js';
import { Evidence, Observation, SourceDocument } from './observation.js';

const db = await new DataSource({
  type: 'better-sqlite3',
  database: process.env.DATABASE ?? '',
  readonly: true,
  entities: [
    Prefecture,
    Municipality,
    Indicator,
    Kpi,
    StatisticSeries,
    Observation,
    SourceDocument,
    Evidence,
  ],
}).initialize();

const schema = await buildSchema({
  resolvers: [MunicipalityResolver, KpiResolver, ObservationResolver, ComparisonResolver],
  validate: false,
});
const server = new ApolloServer<Context>({ schema });
const { url } = await startStandaloneServer(server, {
  context: async () => contextOf(db),
  listen: { port: Number(process.env.PORT ?? 0), host: '127.0.0.1' },
});
announce(Number(new URL(url).port));
