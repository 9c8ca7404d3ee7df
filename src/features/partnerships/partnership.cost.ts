import type { Costs } from '../size-rule.js';

export const PARTNERSHIP_COSTS: Costs = {
  'Partnership.evidence': { list: 'evidence of partnership' },
  'Partnership.narratives': { list: 'narratives of partnership' },
  'Partnership.partnerMunicipalities': { list: 'partners of partnership', shared: true },
};
