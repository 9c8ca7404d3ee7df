import type { TownPartnersQuery } from '../queries/types.js';

type Ties = NonNullable<TownPartnersQuery['municipality']>;

export type Partnership = Ties['partnerships']['nodes'][number];
export type Sister = Ties['sisterCities']['nodes'][number];
