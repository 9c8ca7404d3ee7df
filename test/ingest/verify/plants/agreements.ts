import {
  AgreementStatus,
  PartnershipKind,
  SisterCityKind,
} from '../../../../src/domain/vocabulary.js';
import { changed, nextDigit, otherValues, type Plant, quotesOf, withFields } from './plant.js';

const BOTH = ['partnerships', 'sister-cities'];

/** Faults in agreements and sister cities. */
export const AGREEMENT_PLANTS: readonly Plant[] = [
  {
    fault: 'the status of an agreement',
    files: BOTH,
    passes: 30,
    reason:
      'what is unknown rests on no word; what is joined, run or set up is active or planned by the tense and the section that it stands in',
    *plant(seed) {
      yield* otherValues(seed, 'status', AgreementStatus);
    },
  },
  {
    fault: 'in talks or considered, said to be concluded or ended',
    files: BOTH,
    passes: 0,
    *plant(seed) {
      if (!['IN_TALKS', 'UNDER_CONSIDERATION'].includes(seed.status)) return;
      for (const status of ['CONCLUDED', 'ENDED']) {
        yield withFields(seed, { status: status });
      }
    },
  },
  {
    fault: 'the kind of a sister city',
    files: ['sister-cities'],
    passes: 0,
    *plant(seed) {
      yield* otherValues(seed, 'kind', SisterCityKind);
    },
  },
  {
    fault: 'the label of a sister city, cut from a longer one, with its kind',
    files: ['sister-cities'],
    passes: 0,
    *plant(seed) {
      if (!/・|等$/u.test(seed.kindLabel)) return;
      yield changed(seed, (copy) =>
        Object.assign(copy, { kindLabel: '友好都市', kind: 'FRIENDSHIP' }),
      );
    },
  },
  {
    fault: 'the kind of a partnership',
    files: ['partnerships'],
    passes: 45,
    reason:
      'a document seldom says what kind a body is: only summits, advisory bodies, schools, companies and the like are named by their words',
    *plant(seed) {
      yield* otherValues(seed, 'kind', PartnershipKind);
    },
  },
  {
    fault: 'the code of another town, with its quote',
    files: BOTH,
    passes: 0,
    *plant(seed, { codes }) {
      const own = seed.partnerCode ?? seed.partnerCodes?.[0];
      if (!own) return;
      for (const code of codes
        .filter((one) => one !== own && !seed.partnerCodes?.includes(one))
        .slice(0, 5)) {
        yield changed(seed, (copy) => {
          if (copy.partnerCode) copy.partnerCode = code;
          else copy.partnerCodes[0] = code;
          for (const item of copy.evidence) if (item.quote === own) item.quote = code;
        });
      }
    },
  },
  {
    fault: 'the country, with its code',
    files: ['sister-cities'],
    passes: 0,
    *plant(seed) {
      yield withFields(seed, { country: seed.country === 'KR' ? 'US' : 'KR' });
    },
  },
  {
    fault: 'the region',
    files: ['sister-cities'],
    passes: 0,
    *plant(seed) {
      if (seed.region) yield withFields(seed, { region: '秋田県' });
    },
  },
  {
    fault: 'a date, with its printed form',
    files: BOTH,
    passes: 0,
    *plant(seed) {
      const [date, dateRaw] = [nextDigit(seed.date ?? ''), nextDigit(seed.dateRaw ?? '')];
      if (!date || !dateRaw) return;
      yield changed(seed, (copy) => void Object.assign(copy, { date, dateRaw }));
    },
  },
  {
    fault: 'a partner that is not printed',
    files: ['partnerships'],
    passes: 0,
    *plant(seed) {
      yield changed(seed, (copy) => void copy.partners.push('名張商工会議所'));
    },
  },
  {
    fault: 'inferred: a name that nobody printed',
    files: ['partnerships'],
    passes: 0,
    *plant(seed) {
      yield changed(seed, (copy) => {
        copy.name = `${copy.name}特別協約`;
        for (const item of [...quotesOf(copy), ...quotesOf(copy, 'name')]) {
          Object.assign(item, { reading: 'INFERRED', note: '文の流れから読んだ。' });
        }
      });
    },
  },
  {
    fault: 'a translation',
    files: BOTH,
    passes: 100,
    reason: 'names in English are ours, and no document prints them',
    *plant(seed) {
      const key = seed.partnerName ? 'partnerNameEn' : 'nameEn';
      yield withFields(seed, { [key]: 'Another name' });
    },
  },
];
