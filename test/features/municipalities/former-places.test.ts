import { describe, expect, test } from '@jest/globals';
import type { MunicipalityEntity } from '../../../src/db/entities/municipality.entity.js';
import type { PlaceEntity } from '../../../src/db/entities/place.entity.js';
import type { PrefectureEntity } from '../../../src/db/entities/prefecture.entity.js';
import { askTowns } from '../../../src/features/municipalities/ask-towns.js';
import { askedBy, explainResolved } from '../../../src/features/municipalities/explain-resolved.js';
import type { Registry } from '../../../src/features/municipalities/town-index.js';

const table = <T extends { id: string }>(rows: T[]) => ({
  rows,
  byId: new Map(rows.map((row) => [row.id, row])),
});
const town = (id: string, name: string, nameKana: string, nameEn: string, position: number) =>
  ({
    ...{ id, name, nameKana, nameEn, position, kind: 'CITY', searchText: '' },
    prefectureCode: id.slice(0, 2),
  }) satisfies MunicipalityEntity;
const former = (
  code: string,
  name: string,
  nameKana: string,
  [municipalityCode, endedOn, kind, endedBy]: [
    string,
    string,
    PlaceEntity['kind'],
    PlaceEntity['endedBy'],
  ],
) =>
  ({
    ...{ id: `${code}/${endedOn}`, code, name, nameKana, municipalityCode, endedOn, kind, endedBy },
    position: 0,
    source: null,
  }) satisfies PlaceEntity;

const registry: Registry = {
  prefectures: new Map<string, PrefectureEntity>([
    ['14', { code: '14', name: '神奈川県', nameEn: 'Kanagawa' }],
    ['15', { code: '15', name: '新潟県', nameEn: 'Niigata' }],
  ]),
  municipalities: table([
    town('141500', '相模原市', 'さがみはらし', 'Sagamihara City', 0),
    town('152129', '村上市', 'むらかみし', 'Murakami City', 1),
  ]),
  places: table([
    former('142093', '相模原市', 'さがみはらし', [
      '141500',
      '2010-04-01',
      'FORMER_CODE',
      'NEW_CODE',
    ]),
    former('152129', '村上市', 'むらかみし', [
      '152129',
      '2008-04-01',
      'FORMER_MUNICIPALITY',
      'MERGER',
    ]),
    former('155853', '山北町', 'さんぽくまち', [
      '152129',
      '2008-04-01',
      'FORMER_MUNICIPALITY',
      'MERGER',
    ]),
  ]),
};

function resolved(asked: string) {
  const [found] = askTowns(registry, 'municipalities', [asked]);
  if (!found) throw new Error(`${asked} was not found`);
  return { code: found.town.id, by: askedBy(found), says: explainResolved(found, 'JA'), found };
}

describe('what ended leads to the municipality of today', () => {
  test('by a code that it had, with or without check digit', () => {
    for (const asked of ['142093', '14209']) {
      expect(resolved(asked)).toMatchObject({
        code: '141500',
        by: 'FORMER_CODE',
        says: `「${asked}」は相模原市（141500）の2010-04-01より前のコード（142093）です。`,
      });
    }
    expect(explainResolved(resolved('142093').found, 'EN')).toBe(
      '"142093" is the code of 相模原市 (141500) before 2010-04-01 (142093).',
    );
  });

  test('by the name and code of a part of a merger', () => {
    for (const asked of ['山北町', '新潟県山北町', '155853']) {
      expect(resolved(asked)).toMatchObject({ code: '152129', by: 'FORMER_MUNICIPALITY' });
    }
    expect(resolved('山北町').says).toContain('2008-04-01になくなった山北町');
  });

  test('but a name and a code of today are that of today, whoever had them before', () => {
    for (const asked of ['村上市', '相模原市', '15212']) {
      expect(resolved(asked)).toMatchObject({ by: asked === '15212' ? 'OTHER_CODE' : 'NAME' });
    }
  });
});
