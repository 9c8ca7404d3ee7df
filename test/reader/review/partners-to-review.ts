import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proposal } from '../../../src/reader/proposal/proposal-form.js';
import { folderToReview, hash, quoted } from './plan-to-review.js';

/** A made-up page of partners and plans, a line each. */
const TEXT = `国際交流の概要
姉妹都市
ナポリ市（イタリア）
1960年（昭和35年）5月3日
友好都市
岩手県山田町
令和元年11月25日
関連計画
第2次環境基本計画
令和5年度～令和14年度
`;

/** What a machine could have read in it: two right, and one with its name cut and its date not seen. */
const PROPOSAL: Proposal = {
  ...{ municipality: '122360', document: 'overview' },
  original: { file: 'plan.txt', sha256: hash(TEXT), pages: 1 },
  text: { file: 'plan.txt', sha256: hash(TEXT), lines: 10, pages: [[1, 1]] },
  proposedBy: { machine: 'machikurabe reader 0.1.0', on: '2026-11-28' },
  ...{ kpis: [], questions: [], leftOut: [] },
  sisterCities: [
    {
      ...{ id: 'sister-1', partnerName: 'ナポリ市', country: 'イタリア', kindLabel: '姉妹都市' },
      ...{ date: '1960-05-03', dateRaw: '1960年（昭和35年）5月3日' },
      ...{ certainty: 'CERTAIN', against: [] },
      evidence: [
        quoted({ line: 3, quote: 'ナポリ市' }),
        quoted({ line: 3, quote: 'イタリア', field: 'country' }),
        quoted({ line: 2, quote: '姉妹都市', field: 'kindLabel' }),
        quoted({ line: 4, quote: '1960年（昭和35年）5月3日', field: 'date' }),
      ],
    },
    {
      ...{ id: 'sister-2', partnerName: '山田', region: '岩手県', kindLabel: '友好都市' },
      certainty: 'LIKELY',
      against: [{ kind: 'NAME_UNSURE', places: [quoted({ line: 6, quote: '山田' })] }],
      evidence: [
        quoted({ line: 6, quote: '山田' }),
        quoted({ line: 6, quote: '岩手県', field: 'region' }),
        quoted({ line: 5, quote: '友好都市', field: 'kindLabel' }),
      ],
    },
  ],
  plans: [
    {
      ...{ id: 'plan-1', name: '第2次環境基本計画', certainty: 'CERTAIN', against: [] },
      period: { raw: '令和5年度～令和14年度', start: 2023, end: 2032 },
      evidence: [
        quoted({ line: 9, quote: '第2次環境基本計画' }),
        quoted({ line: 10, quote: '令和5年度～令和14年度', field: 'period' }),
      ],
    },
  ],
};

/** A folder with a proposal of partners alone, and seeds that know the lists of countries and codes. */
export function partnersToReview() {
  const folder = folderToReview(TEXT, PROPOSAL);
  const path = join(folder.seeds, 'documents.yaml');
  const lists = readFileSync(path, 'utf8');
  const one = lists.slice(lists.indexOf('  - id: lists'));
  const more = ['iso-3166-1', 'local-government-codes'].map((id) => one.replace('lists', id));
  writeFileSync(path, lists + more.join(''));
  return folder;
}
