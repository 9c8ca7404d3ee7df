import type { FindAllQuery } from '../queries/find-all.js';

export type FoundHit = FindAllQuery['search']['edges'][number];
