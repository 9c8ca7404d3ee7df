import { POINTS_OF_PEERS } from '../connection.cost.js';
import { pageSize } from '../connection.js';
import { PeerMeasure } from '../municipalities/peer-table.js';
import type { Costs } from '../size-rule.js';

const MEASURES = Object.keys(PeerMeasure).length;
const sizeOf = (args: Readonly<Record<string, unknown>>) => pageSize(args as { first?: number });

export const PEER_COSTS: Costs = {
  'Query.peers': (_, args) => ({
    count: 1,
    distinct: true,
    work: POINTS_OF_PEERS,
    page: sizeOf(args),
  }),
  'Peers.peers': ({ count, page = 0 }) => ({ count: count * page, distinct: true }),
  'Peers.lacking': ({ count }, args) => ({ count: count * sizeOf(args), distinct: true }),
  'PeerTown.gaps': ({ count }) => ({ count: count * MEASURES, distinct: false }),
};
