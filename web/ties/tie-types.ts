import type { AgreementsQuery } from '../queries/agreements.js';
import type { SisterCitiesQuery } from '../queries/sister-cities.js';

/** A partnership and a sister city in the list of all. */
export type ListedPartnership = AgreementsQuery['partnerships']['nodes'][number];
export type ListedSister = SisterCitiesQuery['sisterCities']['nodes'][number];

/** The same in the list of one town, which needs not be named. */
export type Partnership = Omit<ListedPartnership, 'municipality'>;
export type Sister = Omit<ListedSister, 'municipality' | 'reciprocity' | 'partnerCountry'> & {
  partnerCountry: Omit<ListedSister['partnerCountry'], 'code'>;
};
