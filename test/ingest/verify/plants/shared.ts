import { PlanKind, PlanStatus } from '../../../../src/domain/vocabulary.js';
import {
  changed,
  eachOf,
  nextDigit,
  otherValues,
  type Plant,
  type Seed,
  withFields,
} from './plant.js';

const ALL = ['kpis', 'policies', 'partnerships', 'sister-cities', 'plans'];

/** Faults in plans, and such as any record may have. */
export const SHARED_PLANTS: readonly Plant[] = [
  {
    fault: 'the status of a plan',
    files: ['plans'],
    passes: 45,
    reason: 'a plan that is only named is there or not known of: no word decides between the two',
    *plant(seed) {
      yield* otherValues(seed, 'status', PlanStatus);
    },
  },
  {
    fault: 'a plan yet to be made, said to be there',
    files: ['plans'],
    passes: 0,
    *plant(seed) {
      if (seed.status === 'PLANNED') {
        yield withFields(seed, { status: 'EXISTING' });
      }
    },
  },
  {
    fault: 'the kind of a plan',
    files: ['plans'],
    passes: 15,
    reason: 'names overlap: a 基本計画 may be a sectoral plan, and other is any',
    *plant(seed) {
      yield* otherValues(seed, 'kind', PlanKind);
    },
  },
  {
    fault: 'the first or last year of a period',
    files: ['plans'],
    passes: 0,
    *plant(seed) {
      for (const key of ['start', 'end']) {
        if (seed.period?.[key] === undefined) continue;
        for (const year of [seed.period[key] + 1, undefined]) {
          yield withFields(seed, { period: { ...seed.period, [key]: year } });
        }
      }
    },
  },
  {
    fault: 'the plan above, or the issuer',
    files: ['plans'],
    passes: 100,
    reason: 'what is above what, and whose it is, is seen from the whole document',
    *plant(seed, { siblings }) {
      const other = siblings.find((one) => one.id !== seed.id && one.id !== seed.parent);
      if (other) yield withFields(seed, { parent: other.id });
    },
  },
  {
    fault: 'the plan that a plan follows',
    files: ['plans'],
    passes: 0,
    *plant(seed, { siblings }) {
      for (const { id } of siblings) {
        if (id === seed.id || seed.follows?.includes(id)) continue;
        if (seed.follows || id === siblings[0].id) yield withFields(seed, { follows: [id] });
      }
    },
  },
  {
    fault: 'a figure in a narrative',
    files: ALL,
    passes: 15,
    reason: 'a figure that stands elsewhere in the cited lines is taken for the one that is meant',
    *plant(seed: Seed) {
      yield* eachOf(seed, 'narratives', (narrative) => {
        const text = nextDigit(narrative.text);
        if (text === null) return false;
        narrative.text = text;
      });
    },
  },
  {
    fault: 'evidence of another document',
    files: ALL,
    passes: 0,
    *plant(seed: Seed) {
      yield changed(seed, (copy) => {
        for (const item of copy.evidence) {
          if (item.lines) item.document = 'ssdse-a-2018';
        }
      });
    },
  },
  {
    fault: 'the evidence of another record',
    files: ALL,
    passes: 0,
    *plant(seed: Seed, { siblings }) {
      const name = seed.name ?? seed.title ?? seed.partnerName;
      const stands = (one: Seed) =>
        one.evidence.some(({ quote }: Seed) => quote.includes(name)) ||
        (one.name ?? one.title ?? one.partnerName) === name;
      const other = siblings.find((one) => one.id !== seed.id && !stands(one));
      if (other) {
        yield withFields(seed, { evidence: structuredClone(other.evidence) });
      }
    },
  },
];
