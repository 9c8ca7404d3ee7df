import { PartnershipEntity } from '../../db/entities/partnership.entity.js';
import { PartnershipMunicipalityEntity } from '../../db/entities/partnership-municipality.entity.js';
import type { Costs } from '../size-rule.js';
import { evidenceOf, narrativesOf } from '../sources/owned-lists.js';

export const PARTNERSHIP_COSTS: Costs = {
  'Partnership.evidence': evidenceOf(PartnershipEntity),
  'Partnership.narratives': narrativesOf(PartnershipEntity),
  'Partnership.partnerMunicipalities': {
    of: PartnershipMunicipalityEntity,
    by: 'row.partnershipId',
    shared: true,
  },
};
