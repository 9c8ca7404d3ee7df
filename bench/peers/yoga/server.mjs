// GraphQL Yoga with a schema of Pothos and its dataloader plugin.
import { createServer } from 'node:http';
import SchemaBuilder from '@pothos/core';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import { createYoga } from 'graphql-yoga';
import { announce } from '../shared/announce.mjs';
import { openStore } from '../shared/store.mjs';
import { schemaOf } from './schema.mjs';

const builder = new SchemaBuilder({ plugins: [DataloaderPlugin] });
const schema = schemaOf(builder, openStore(process.env.DATABASE));
const yoga = createYoga({ schema, logging: false, graphiql: false, landingPage: false });
const server = createServer(yoga);
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => announce(server.address().port));
