import { In } from 'typeorm';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { PartnershipEntity } from '../../db/entities/partnership.entity.js';
import { PartnershipMunicipalityEntity } from '../../db/entities/partnership-municipality.entity.js';
import { groupToKeys } from '../../lib/align.js';
import { inBatches } from '../../lib/batches.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';
import { loadById, loadPageOfParent } from '../loaders.js';
import { withCodes } from '../municipalities/ask-towns.js';
import type { PartnershipFilter } from './partnership.input.js';
import { partnershipFilter } from './partnership.store.js';

export const findPartnership = loadById(PartnershipEntity);
const partnershipsWanted = (filter: PartnershipFilter | null, memory: Context['memory']) =>
  partnershipFilter(withCodes(memory, filter));
export const loadPartnershipsOf = loadPageOfParent(
  PartnershipEntity,
  'municipalityCode',
  partnershipsWanted,
);

/** Partnerships of other towns, by the code of a town that they name as a partner. */
export const loadPartnershipsAsPartner = loadPageOfParent(
  PartnershipEntity,
  {
    column: 'link.municipalityCode',
    join: (query) =>
      query.innerJoin(PartnershipMunicipalityEntity, 'link', 'link.partnershipId = row.id'),
  },
  partnershipsWanted,
);

const partners = perOwner(({ db }: Context) =>
  inBatches<string, MunicipalityEntity[]>(async (partnerships) => {
    const links = await db.getRepository(PartnershipMunicipalityEntity).find({
      where: { partnershipId: In(partnerships) },
      relations: { municipality: true },
      order: { municipalityCode: 'ASC' },
    });
    const groups = groupToKeys(partnerships, links, ({ partnershipId }) => partnershipId);
    return groups.map((group) => group.flatMap(({ municipality }) => municipality ?? []));
  }),
);

/** The municipalities that a partnership names as partners. */
export const loadPartners = (context: Context, partnershipId: string) =>
  partners(context).load(partnershipId);
