import { z } from 'zod';
import type { FacetName } from '../../domain/facets.js';
import { facetShape } from '../../ingest/schemas/facets.js';
import { quotedEvidence } from './quoted.js';

/** One facet with the words that it rests on. */
const facetForm = <Name extends FacetName>(name: Name) =>
  z.strictObject({
    facet: z.literal(name),
    value: facetShape[name],
    evidence: z
      .array(quotedEvidence)
      .default([])
      .describe('None where it is the word for what is not printed'),
  });

/** A facet of an indicator, proposed: a person decides. */
export const facetForms = z.discriminatedUnion('facet', [
  facetForm('countUnit'),
  facetForm('aggregation'),
  facetForm('period'),
  facetForm('day'),
  facetForm('scope'),
  facetForm('groups'),
  facetForm('denominator'),
  facetForm('measurer'),
  facetForm('method'),
]);
export type ProposedFacet = z.infer<typeof facetForms>;
