import { describe, expect, test } from '@jest/globals';
import { classifyLines } from '../../../src/ingest/coverage/classify-line.js';

const classOf = (...text: string[]) => classifyLines(text)[0];

describe('a line is', () => {
  test('BLANK where only white space stands', () => {
    expect(classifyLines(['', ' ', '　'])).toEqual(['BLANK', 'BLANK', 'BLANK']);
  });

  test.each([
    '2022（令和4） 2023（令和5） 2025（令和7）',
    '（2021） 73.0% 73.0% 73.0%',
    '－ 2.0千人 3.5千人 5.0千人',
    '30％以内 30％以内',
    '実施 → → →',
    '→',
    '30件 ↑',
    'H27',
    '□市民 ■地域コミュニティ □事業者',
    '開館\t令和2年4月1日',
  ])('TABLE where cells hold figures, marks or boxes: %s', (line) => {
    expect(classOf(line)).toBe('TABLE');
  });

  test.each(['6-1', '1 市民協働', '① 自治会等への支援', '(1) 広報紙等', '## 基本方針1 観光の振興'])(
    'HEADING where a mark of a section begins a title: %s',
    (line) => {
      expect(classOf(line, '', '本文が続きます。')).toBe('HEADING');
      expect(classOf(line, '本文が続き、列の幅をいっぱいに使う長い行がここにあります。')).toBe(
        'HEADING',
      );
    },
  );

  test('PROSE and no HEADING where its sentence runs on over the edge of the column', () => {
    expect(
      classifyLines([
        '②新たに京セラと地域課題解決に協働で取り組',
        'むため協議を開始したほか、内閣府が運営する',
        '呼びかけた。',
      ]),
    ).toEqual(['PROSE', 'PROSE', 'PROSE']);
  });

  test('PROSE where a sentence begins with a number', () => {
    expect(classOf('1 厳しい行財政運営を強いられる中、合併を契機として改善に努めます。')).toBe(
      'PROSE',
    );
  });

  test.each(['・計画の見直し', '- 市民への周知', '○農業者への支援', '● 一覧'])(
    'LIST where a bullet begins it: %s',
    (line) => {
      expect(classOf(line)).toBe('LIST');
    },
  );

  test('FURNITURE from the third time on that a short line stands in a text', () => {
    const pages = ['推進項目', '', '推進項目', '', '推進項目', '', '完了の目安'];
    expect(new Set(classifyLines(pages))).toEqual(new Set(['FURNITURE', 'BLANK', 'LABEL']));
    expect(classOf(...pages.slice(0, 3))).toBe('LABEL');
  });

  test('no FURNITURE where the repeated line ends a sentence', () => {
    expect(classOf('とします。', '', 'とします。', '', 'とします。')).toBe('PROSE');
  });

  test('LABEL where nothing else says what it is', () => {
    expect(classOf('住民自治（まちづくり）')).toBe('LABEL');
  });
});
