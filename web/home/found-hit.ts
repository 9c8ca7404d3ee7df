import type { FindAllQuery } from '../queries/types.js';

export type FoundHit = FindAllQuery['search']['edges'][number];
