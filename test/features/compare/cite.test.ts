import { describe, expect, test } from '@jest/globals';
import { cite } from '../../../src/features/compare/cite.js';
import { document } from './entities.js';

const plan = document();
const survey = document({
  id: 'survey',
  publisher: '総務省',
  title: 'ふるさと納税に関する現況調査',
  obtainedFrom: 'a copy of the table',
});

describe('a citation', () => {
  test('credits the documents first, then says who processed them, then names the release', () => {
    expect(cite([plan], 'r1', 'JA')).toMatch(
      /^香取市「第2次総合計画 後期基本計画」を加工して作成。まちくらべ.*r1/,
    );
    expect(cite([plan], 'r1', 'EN')).toMatch(
      /^Processed from 香取市, “第2次総合計画 後期基本計画”\. Machikurabe.*r1/,
    );
  });

  test('says that the towns and ministries did not make it', () => {
    expect(cite([plan], 'r1', 'JA')).toMatch(/作成したものではありません。$/);
    expect(cite([plan], 'r1', 'EN')).toMatch(/did not make this\.$/);
  });

  test('names every document once, in their order', () => {
    expect(cite([survey, plan, survey], 'r1', 'JA')).toMatch(
      /^総務省「[^」]+」（[^）]+）、香取市「[^」]+」を加工して作成。/,
    );
    expect(cite([plan, survey, plan], 'r1', 'EN')).toMatch(
      /^Processed from 香取市, [^;]+; 総務省, [^;]+$/,
    );
  });

  test('tells two documents of one title apart by their ids', () => {
    const other = document({ id: 'another' });
    expect(cite([plan, other], 'r1', 'JA').match(/後期基本計画/g)).toHaveLength(2);
  });

  test('says where a copy came from, and only then', () => {
    expect(cite([survey], 'r1', 'JA')).toContain('写し: a copy of the table');
    expect(cite([survey], 'r1', 'EN')).toContain('copy: a copy of the table');
    expect(cite([plan], 'r1', 'JA')).not.toContain('写し');
    expect(cite([plan], 'r1', 'EN')).not.toContain('copy');
  });

  test('claims to have processed nothing where there is no document', () => {
    expect(cite([], 'r1', 'JA')).toMatch(/^まちくらべ/);
    expect(cite([], 'r1', 'EN')).toMatch(/^Machikurabe/);
  });
});
