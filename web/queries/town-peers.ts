// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/town-peers.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Town } from './fragments.js';
import type { Exact } from './vocabulary.js';

export type TownPeersQueryVariables = Exact<{
  code: string;
}>;
export type TownPeersQuery = { peers: { note: string, noteEn: string, peers: Array<{ municipality: { code: string, name: string, nameEn: string } }> } };

export const TownPeers: Operation<TownPeersQuery, TownPeersQueryVariables> = {
  name: 'TownPeers',
  text: [text, Town].join('\n'),
};
