import { In } from 'typeorm';
import { ProvenanceEntity } from '../../db/entities/provenance.entity.js';
import { alignToKeys } from '../../lib/align.js';
import { inBatches } from '../../lib/batches.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';
import type { Provenance } from './provenance.type.js';

const TYPED: Provenance = {
  proposedBy: 'PERSON',
  machine: null,
  acceptedBy: null,
  acceptedOn: null,
  corrected: null,
};

const loader = perOwner(({ db }: Context) =>
  inBatches<string, Provenance>(async (ids) => {
    const rows = await db.getRepository(ProvenanceEntity).findBy({ recordId: In(ids) });
    return alignToKeys(ids, rows, ({ recordId }) => recordId).map((row) =>
      row ? { ...row, proposedBy: 'MACHINE' } : TYPED,
    );
  }),
);

/** How the record with this id came in. */
export const loadProvenance = (context: Context, id: string): Promise<Provenance> =>
  loader(context).load(id);

/** For the fields that carry it. */
export const provenanceField = {
  description: 'How it came in: typed by a person, or proposed by a machine and accepted by one.',
};
