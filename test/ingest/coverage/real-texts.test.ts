import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cover, coverage } from '../../../src/ingest/coverage/coverage.js';
import { coverageFaults } from '../../../src/ingest/coverage/report.js';
import { loadSeeds } from '../../../src/ingest/load-seeds.js';
import { readTexts } from '../../../src/ingest/verify/read-texts.js';

const SOURCES = '../shared/sources';
const here = existsSync(SOURCES);
if (!here)
  console.log(`Not checked: that every figure is cited or has a reason, ${SOURCES} is absent`);
/** Whose values are not printed a second time: what is true of them is not true of any right town. */
const FIRST_FIVE = ['122360', '352039', '352136', '462012', '462187'];
const withTexts = here ? describe : describe.skip;

withTexts('coverage of the real texts (needs ../shared/sources)', () => {
  const assembled = loadSeeds('seeds');
  const { lines: texts, faults } = readTexts(assembled.texts, [SOURCES]);
  const documents = coverage(assembled, texts);
  const covered = documents.flatMap(({ documentId, text }) => (text ? [{ documentId, text }] : []));

  test('every document whose text is there is covered, the first five among them', () => {
    const files = readdirSync(SOURCES);
    const here = assembled.texts.filter(({ file }) => file && files.includes(file));
    expect(faults).toEqual([]);
    expect(covered.map(({ documentId }) => documentId).sort()).toEqual(
      here.map(({ documentId }) => documentId).sort(),
    );
    expect(covered.length).toBeGreaterThanOrEqual(5);
  });

  test('every figure that nothing cites has a reason, and every reason an uncited figure', () => {
    for (const { text } of covered) {
      expect(text.uncited.filter(({ reason }) => reason === null)).toEqual([]);
      expect(text.stale).toEqual([]);
    }
    expect(coverageFaults(documents)).toBe(0);
  });

  test('every row of figures, marks and boxes is cited in the plans that hold tables', () => {
    for (const { documentId, text } of covered) {
      if (!/^(?:katori|kirishima|yamaguchi)\//.test(documentId)) continue;
      const left = text.lines.filter(({ lineClass, cited }) => lineClass === 'TABLE' && !cited);
      expect(left).toEqual([]);
    }
  });

  test('no value of an indicator could be taken away unnoticed', () => {
    const values = assembled.rows.observation.filter(
      ({ kpiId, municipalityCode, value }) =>
        kpiId !== null && value !== null && FIRST_FIVE.includes(municipalityCode),
    );
    expect(values.length).toBeGreaterThan(80);
    const unnoticed = values.filter(({ id }) => {
      const fact = assembled.facts.find((one) => one.id === id);
      const documentId = fact?.evidence[0]?.documentId ?? '';
      const others = assembled.facts
        .filter((one) => one !== fact && one.evidence.some((e) => e.documentId === documentId))
        .map(({ evidence, claims }) => ({
          evidence: evidence.filter((item) => item.documentId === documentId),
          claims,
        }));
      const before = covered.find((one) => one.documentId === documentId)?.text.uncited.length ?? 0;
      return cover(texts.get(documentId) ?? [], others, []).uncited.length <= before;
    });
    expect(unnoticed.map(({ id }) => id)).toEqual([]);
  });
});
