import { describe, expect, test } from '@jest/globals';
import type { Quotes } from '../../../src/reader/meaning/evidence.js';
import { findPartners } from '../../../src/reader/partners/find-partners.js';
import { proposePartners } from '../../../src/reader/partners/propose-partners.js';
import { linesOf } from '../support/lines-of.js';

const quotes: Quotes = ({ text, words }) =>
  words.map(({ box }) => ({ page: 1, lines: [box.y + 1, box.y + 1], quote: text }));
const proposed = (text: string) => proposePartners(findPartners(linesOf(text)), quotes);

describe('what is proposed of partners and plans', () => {
  test('a partner has its date as printed and as read, each field with its own line', () => {
    const { sisterCities } = proposed(
      '① リンデン市（ドイツ）――姉妹都市\nア 盟約年月日 平成2年5月8日',
    );
    expect(sisterCities).toEqual([
      {
        ...{ id: 'sister-1', partnerName: 'リンデン市', country: 'ドイツ', kindLabel: '姉妹都市' },
        ...{ date: '1990-05-08', dateRaw: '平成2年5月8日', certainty: 'CERTAIN', against: [] },
        evidence: [
          { page: 1, lines: [1, 1], quote: 'リンデン市', reading: 'CERTAIN' },
          { page: 1, lines: [1, 1], quote: 'ドイツ', field: 'country', reading: 'CERTAIN' },
          { page: 1, lines: [1, 1], quote: '姉妹都市', field: 'kindLabel', reading: 'CERTAIN' },
          { page: 1, lines: [2, 2], quote: '平成2年5月8日', field: 'date', reading: 'CERTAIN' },
        ],
      },
    ]);
  });

  test('a plan with an open end has no end, and one that is named without a period none', () => {
    const { plans } = proposed('関連計画\n・緑の基本計画（R3年度～）\n・水と緑の環境計画');
    expect(plans.map(({ id, name, period }) => [id, name, period])).toEqual([
      ['plan-1', '緑の基本計画', { raw: 'R3年度～', start: 2021 }],
      ['plan-2', '水と緑の環境計画', undefined],
    ]);
  });

  test('what is said of several is likely, with the words that say it', () => {
    const { sisterCities } = proposed('岩手県北沢村、長野県東山市などの姉妹・友好都市と交流する。');
    expect(sisterCities.map(({ certainty, against }) => [certainty, against[0]?.kind])).toEqual([
      ['LIKELY', 'SAID_OF_SEVERAL'],
      ['LIKELY', 'SAID_OF_SEVERAL'],
    ]);
  });
});
