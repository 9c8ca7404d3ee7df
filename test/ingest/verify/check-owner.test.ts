import { describe, expect, test } from '@jest/globals';
import { checkOwner } from '../../../src/ingest/verify/check-owner.js';

const place = { file: 'births.csv', line: 2, column: 1 };
/** The fields at fault when the first line of a text is cited for births of a town. */
const faultsOf = (text: string[], name = '津市', code = '242012') => {
  const evidence = [
    { documentId: 'd', lines: [1, 1] as [number, number], quote: '', reading: 'CERTAIN' as const },
  ];
  const owner = { code, name, label: '出生数' };
  const fact = { id: 'r', place, evidence, claims: [], owner };
  return checkOwner(fact, new Map([['d', text]])).map(({ field }) => field);
};

describe('the line of a statistic', () => {
  test('holds the code of its municipality', () => {
    expect(faultsOf(['242012,出生数,390'])).toEqual([]);
    expect(faultsOf(['１２２３６０,出生数,390', '242012,出生数,368'])).toEqual(['municipality']);
    expect(faultsOf(['1242012,出生数,390'])).toEqual(['municipality']);
  });

  test('or its name where the text has no codes', () => {
    expect(faultsOf(['津 市 出生数 390'])).toEqual([]);
    expect(faultsOf(['三重県津市 出生数 390'])).toEqual([]);
    expect(faultsOf(['大津市 出生数 390'])).toEqual(['municipality']);
    expect(faultsOf(['津市 出生数 390', '242012 出生数 368'])).toEqual(['municipality']);
  });

  test('names its series where other lines of the municipality do', () => {
    expect(faultsOf(['242012,死亡数,390', '242012,出生数,368'])).toEqual(['label']);
    expect(faultsOf(['242012,390,368', '市町村,出生数,死亡数'])).toEqual([]);
  });

  test('is not looked at where the text is not there', () => {
    expect(checkOwner({ id: 'r', place, evidence: [], claims: [] }, new Map())).toEqual([]);
  });
});
