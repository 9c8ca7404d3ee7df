import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { townForReview } from '../../../src/cli/review-town.js';
import { writeAccepted } from '../../../src/cli/write-accepted.js';
import { type Change, type Desk, openDesk } from '../../../src/reader/review/desk.js';
import { readWords } from '../../../src/reader/review/read-words.js';
import { partnersToReview } from './partners-to-review.js';

describe('a review of sister cities and plans', () => {
  let plan: ReturnType<typeof partnersToReview>;
  let desk: Desk;
  beforeEach(() => {
    plan = partnersToReview();
    desk = openDesk(plan.path);
    change({
      by: '山田花子',
      document: {
        ...{ title: '国際交流の概要', publisher: '香取市', extent: 'WHOLE' },
        ...{ extentNote: '全部を読んだ。', extentNoteEn: 'All of it.' },
      },
    });
  });
  afterEach(() => rmSync(plan.folder, { recursive: true }));

  const change = (one: Omit<Change, 'revision'>) =>
    desk.change({ revision: desk.revision(), ...one });
  const write = () => writeAccepted(plan.seeds, desk);
  const file = (name: string) =>
    readFileSync(join(plan.seeds, 'municipalities/katori', name), 'utf8');
  const decision = (asked: object, more: object = {}) => ({ decision: 'ACCEPTED', asked, ...more });

  const NAPLES = { id: 'naples', nameEn: 'Naples', country: 'IT', kind: 'SISTER' };
  const YAMADA = {
    ...{ id: 'yamada', nameEn: 'Yamada', country: 'JP', kind: 'FRIENDSHIP' },
    partnerCode: '034827',
  };
  const PLAN = { id: 'environment', issuer: '香取市', kind: 'BASIC_PLAN', status: 'EXISTING' };
  const at = (line: number, printed: string) => ({
    printed,
    at: { lines: [line, line], quote: printed },
  });
  const accepted = {
    sisterCities: {
      'sister-1': decision({ ...NAPLES, status: 'CONCLUDED' }),
      'sister-2': decision(
        { ...YAMADA, status: 'CONCLUDED' },
        { words: { name: at(6, '山田町'), date: at(7, '令和元年11月25日') } },
      ),
    },
    plans: { 'plan-1': decision(PLAN) },
  };
  const WRITTEN = [
    ...['documents/overview', 'plans/environment', 'sisterCities/naples', 'sisterCities/yamada'],
  ];

  it('becomes seeds that load and are verified, without one indicator', () => {
    change(accepted);
    expect(write()).toEqual({ written: WRITTEN, kept: [], waiting: [], faults: [] });
    const cities = file('sister-cities.yaml');
    expect(cities).toContain('document: overview');
    expect(cities).toMatch(/partnerName: 山田町\n *partnerNameEn: Yamada\n *country: JP/u);
    expect(cities).toContain('date: 2019-11-25');
    expect(cities).toContain('quote: JP, field: country, reading: EXTERNAL');
    expect(cities).toContain('field: partnerMunicipality, reading: EXTERNAL');
    expect(cities).toMatch(/quote: イタリア, field: country, note: IT は/u);
    expect(cities.match(/acceptedBy: 山田花子, acceptedOn: .*, corrected: \w+/gu)).toEqual([
      expect.stringMatching(/corrected: false$/u),
      expect.stringMatching(/corrected: true$/u),
    ]);
    expect(file('plans.yaml')).toContain(
      'period: { raw: 令和5年度～令和14年度, start: 2023, end: 2032 }',
    );
  });

  it('keeps what the seeds have under the same id, and says so', () => {
    change(accepted);
    write();
    const before = file('sister-cities.yaml');
    change({ sisterCities: { 'sister-2': decision({ ...YAMADA, status: 'ACTIVE' }) } });
    expect(write()).toMatchObject({ written: [], kept: WRITTEN });
    expect(file('sister-cities.yaml')).toBe(before);
    const town = townForReview(plan.seeds, desk);
    expect(town.namedTowns).toContainEqual({
      ...{ code: '034827', name: '山田町', nameEn: 'Yamada', prefecture: '岩手県' },
    });
    expect(town.sisterCities).toEqual([
      { id: 'naples', name: 'ナポリ市' },
      { id: 'yamada', name: '山田町' },
    ]);
  });

  it('is taken up again, and waits for what no document prints', () => {
    change({ sisterCities: { 'sister-1': decision({ id: 'naples', nameEn: 'Naples' }) } });
    desk = openDesk(plan.path);
    expect(desk.review().sisterCities['sister-1']).toMatchObject({
      ...{ decision: 'ACCEPTED', by: '山田花子' },
    });
    change({
      sisterCities: {
        'sister-2': decision(
          { ...YAMADA, status: 'CONCLUDED' },
          { words: { date: at(1, '概要') } },
        ),
      },
    });
    expect(write().waiting.map(({ record, why }) => [record, why.en])).toEqual([
      ['sister-1', 'Not said yet: its country, its kind, its status.'],
      ['sister-2', 'No date is read in “概要”: correct it, or leave it out.'],
    ]);
    change({ sisterCities: { 'sister-1': null } });
    expect(Object.keys(desk.review().sisterCities)).toEqual(['sister-2']);
  });

  it('writes nothing where a word of ours is not what is printed', () => {
    const kind = { ...NAPLES, kind: 'FRIENDSHIP', status: 'CONCLUDED' };
    change({ sisterCities: { 'sister-1': decision(kind) } });
    const { written, faults } = write();
    expect(written).toEqual([]);
    expect(faults.join()).toContain('FRIENDSHIP is not what "姉妹都市" says');
  });

  it('leaves out a field, and what was cited for it', () => {
    const dropped = ['country', 'date'];
    change({
      sisterCities: { 'sister-1': decision({ ...NAPLES, status: 'CONCLUDED' }, { dropped }) },
    });
    expect(write().faults).toEqual([]);
    const cities = file('sister-cities.yaml').replace(/^#.*$/gmu, '');
    expect(cities).toContain('quote: IT, field: country, reading: EXTERNAL');
    expect(cities).not.toContain('date');
  });

  it('says at once what a date and a period are read as', () => {
    expect([
      readWords('1960年（昭和35年）5月3日', 'date'),
      readWords('姉妹都市', 'date'),
      readWords('令和5年度～', 'period'),
      readWords('令和5年度', 'period'),
    ]).toEqual(['1960-05-03', null, '2023–', null]);
  });
});
