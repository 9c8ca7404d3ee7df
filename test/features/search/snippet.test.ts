import { describe, expect, test } from '@jest/globals';
import type { Term } from '../../../src/features/search/read-query.js';
import { snippet } from '../../../src/features/search/snippet.js';

const term = (...words: string[]): Term => ({ words, others: [] });
/** Without its marks and ellipses. */
const bare = (html: string) => html.replaceAll(/<\/?mark>|…/g, '');

describe('a snippet', () => {
  test('marks every hit as it is written', () => {
    expect(snippet('霧島ｼﾞｵﾊﾟｰｸとジオパーク', [term('じおぱーく')])).toBe(
      '霧島<mark>ｼﾞｵﾊﾟｰｸ</mark>と<mark>ジオパーク</mark>',
    );
    expect(snippet('DX化とＤＸ', [term(' dx')])).toBe('<mark>DX</mark>化と<mark>ＤＸ</mark>');
  });

  test('marks hits that touch or overlap as one', () => {
    expect(snippet('移住定住の促進', [term('移住'), term('住定'), term('定住')])).toBe(
      '<mark>移住定住</mark>の促進',
    );
    expect(snippet('ああああ', [term('ああ')])).toBe('<mark>ああああ</mark>');
  });

  test('covers a whole written character where a part of it is hit', () => {
    expect(snippet('約3㌔の道', [term('ろ')])).toBe('約3<mark>㌔</mark>の道');
  });

  test('marks another name where that is the hit', () => {
    const terms = [{ words: ['ふるさと納税'], others: ['ふるさと応援寄附金'] }];
    expect(snippet('ふるさと応援寄附金の活用', terms)).toBe(
      '<mark>ふるさと応援寄附金</mark>の活用',
    );
  });

  test('is the line that holds most of the words, and of equals the first', () => {
    expect(snippet('移住\n観光と移住\n移住と観光', [term('移住'), term('観光')])).toBe(
      '<mark>観光</mark>と<mark>移住</mark>',
    );
  });

  test('prefers what was typed to another name, and this to a part of what was typed', () => {
    const terms = [{ words: [' furusato', ' nozei'], others: ['ふるさと納税'] }];
    const lines = ['Furusato support', 'ふるさと納税の活用', 'Furusato nozei'];
    expect(snippet(lines.join('\n'), terms)).toBe('<mark>Furusato</mark> <mark>nozei</mark>');
    expect(snippet(lines.slice(0, 2).join('\n'), terms)).toBe('<mark>ふるさと納税</mark>の活用');
    expect(snippet(lines.slice(0, 1).join('\n'), terms)).toBe('<mark>Furusato</mark> support');
  });

  test('is HTML in which only the marks are markup', () => {
    expect(snippet(`<b onclick="x('移住')">R&D 移住</b><mark>`, [term('移住')])).toBe(
      '&lt;b onclick=&quot;x(&#39;<mark>移住</mark>&#39;)&quot;&gt;R&amp;D <mark>移住</mark>&lt;/b&gt;&lt;mark&gt;',
    );
    expect(snippet('A<B', [term('<')])).toBe('A<mark>&lt;</mark>B');
  });
});

describe('a long line', () => {
  const kana = (n: number) =>
    Array.from({ length: n }, (_, i) => 'いろはにほへとち'[i % 8]).join('');

  test('of 80 characters is shown whole', () => {
    const line = `${kana(78)}移住`;
    expect(snippet(line, [term('移住')])).toBe(`${kana(78)}<mark>移住</mark>`);
  });

  test('is cut to 80 characters around the first hit', () => {
    const html = snippet(`${kana(100)}移住${kana(100)}`, [term('移住')]);
    expect(html).toMatch(/^….*<mark>移住<\/mark>.*…$/);
    expect(bare(html)).toHaveLength(80);
    expect(bare(html)).toBe(`${kana(100).slice(80)}移住${kana(58)}`);
  });

  test('shows its beginning or its end where the hit stands there', () => {
    const first = snippet(`移住${kana(100)}`, [term('移住')]);
    expect(first).toBe(`<mark>移住</mark>${kana(78)}…`);
    const last = snippet(`${kana(102)}移住`, [term('移住')]);
    expect(last).toBe(`…${kana(102).slice(24)}<mark>移住</mark>`);
  });

  test('keeps a written character whole and a mark closed where it is cut', () => {
    const family = '👨‍👩‍👧';
    expect(snippet(family.repeat(100), [term('👨')])).toBe(`<mark>${family.repeat(80)}</mark>…`);
  });
});
