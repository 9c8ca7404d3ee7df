import { describe, expect, test } from '@jest/globals';
import type { CitedEvidence, Claim } from '../../../src/ingest/claims.js';
import { cover } from '../../../src/ingest/coverage/coverage.js';

const quote = (line: number, text: string, field?: string): CitedEvidence => ({
  documentId: 'd',
  lines: [line, line],
  quote: text,
  reading: 'CERTAIN',
  ...(field ? { field } : {}),
});
/** Each piece of evidence in a record of its own. */
const facts = (evidence: CitedEvidence[], claims: Claim[] = []) =>
  evidence.map((item) => ({ evidence: [item], claims }));
const reason = (first: number, last: number) => ({
  documentId: 'd',
  lines: [first, last] as const,
  reason: '説明文の中の数',
  place: { file: 'uncited.yaml', line: 1, column: 1 },
});
const uncited = (text: string[], evidence: CitedEvidence[]) =>
  cover(text, facts(evidence), []).uncited.map(({ line, figure }) => `${line} ${figure}`);

describe('a figure is cited', () => {
  test('when a quote of its line holds it, whatever its width and spaces', () => {
    expect(uncited(['約 １２ 社 と'], [quote(1, '12社')])).toEqual([]);
  });

  test('not when the quote of its line leaves it out', () => {
    expect(uncited(['12社と連携'], [quote(1, '連携')])).toEqual(['1 12社']);
  });

  test('not when the quote holds only a part of it', () => {
    expect(uncited(['1,200千円'], [quote(1, '200千円')])).toEqual(['1 1,200千円']);
    expect(uncited(['123団体'], [quote(1, '23団体')])).toEqual(['1 123団体']);
    expect(uncited(['令和4年6月'], [quote(1, '令和4年')])).toEqual(['1 令和4年6月']);
  });

  test('not when the quote makes one figure of two', () => {
    expect(uncited(['1 23団体'], [quote(1, '123団体')])).toEqual(['1 23団体']);
    expect(uncited(['1 23団体'], [quote(1, '1 23団体')])).toEqual([]);
    expect(uncited(['1      23団体'], [quote(1, '123団体')])).toEqual(['1 23団体']);
    const across: CitedEvidence = { ...quote(1, '123団体'), lines: [1, 2] };
    expect(uncited(['協議会 1', '23団体'], [across])).toEqual(['2 23団体']);
  });

  test('not when the quote is of another line', () => {
    expect(uncited(['12社', '12社'], [quote(2, '12社')])).toEqual(['1 12社']);
  });

  test('when the quote runs over the break of the line that it stands on', () => {
    const across: CitedEvidence = { ...quote(1, '375,284千円（2021）'), lines: [1, 3] };
    expect(uncited(['375,284', '千円', '（2021）'], [across])).toEqual([]);
  });

  test('as often as it is quoted: two records leave the third of three equal cells', () => {
    const cells = ['23団体 23団体 23団体'];
    const once = quote(1, '23団体');
    expect(uncited(cells, [once, once])).toEqual(['1 23団体']);
    expect(uncited(cells, [once, once, once])).toEqual([]);
  });

  test('not by the quote of a direction or a unit, which takes no figure over', () => {
    const row = quote(1, '5人 6人', 'direction');
    expect(uncited(['5人 6人'], [row, quote(1, '5人', 'unit')])).toEqual(['1 5人', '1 6人']);
    expect(uncited(['5人 6人'], [row, quote(1, '5人')])).toEqual(['1 6人']);
  });

  test('not by the row around the mark of an absence', () => {
    const absence: Claim = { field: 'missing', kind: 'absence', raw: '－', reason: 'NOT_SET' };
    const { uncited } = cover(['－ 5人'], facts([quote(1, '－ 5人')], [absence]), []);
    expect(uncited.map(({ figure }) => figure)).toEqual(['5人']);
  });
});

describe('a line is cited', () => {
  test('when part of a quote stands in it, figures or none', () => {
    const across: CitedEvidence = { ...quote(1, '協議会数'), lines: [1, 4] };
    const { lines } = cover(['協議', '', '会数', 'の説明'], facts([across]), []);
    expect(lines.map(({ cited }) => cited)).toEqual([true, false, true, false]);
  });
});

describe('a reason', () => {
  test('is given to each uncited figure of its lines, and to no cited one', () => {
    const { uncited, stale } = cover(['12社 30件', '5月'], facts([quote(1, '30件')]), [
      reason(1, 2),
    ]);
    expect(uncited.map(({ figure, reason: why }) => [figure, why])).toEqual([
      ['12社', '説明文の中の数'],
      ['5月', '説明文の中の数'],
    ]);
    expect(stale).toEqual([]);
  });

  test('is stale when all figures of its lines are cited, or none stands in them', () => {
    const [cited, empty, past] = [reason(1, 1), reason(2, 2), reason(9, 12)];
    const { stale } = cover(['12社', '協議'], facts([quote(1, '12社')]), [cited, empty, past]);
    expect(stale).toEqual([cited, empty, past]);
  });

  test('is stale when an earlier one covers its figures', () => {
    const [first, second] = [reason(1, 2), reason(2, 2)];
    expect(cover(['12社', '30件'], [], [first, second]).stale).toEqual([second]);
  });

  test('is null for a figure outside all of them', () => {
    const { uncited } = cover(['12社', '30件'], [], [reason(1, 1)]);
    expect(uncited.map(({ reason: why }) => why)).toEqual(['説明文の中の数', null]);
  });
});
