import { expect, test } from '@jest/globals';
import { readGiven } from '../../../src/reader/given/read-given.js';
import { findInTables } from '../../../src/reader/records/table/find-in-tables.js';
import { blockShape } from './block-shape.js';

const read = (html: string, bytes: Uint8Array = Buffer.from(html)) =>
  readGiven({ name: 'plan.html', bytes });
const shapes = (html: string) => read(`<!DOCTYPE html><html><body>${html}`)?.blocks.map(blockShape);

test('a page is lines and tables in their order; scripts, styles, controls and what is hidden are none', () => {
  const html = `<title>町</title><style>td { color: red }</style><script>var a = '<td>1</td>'</script>
    <h2>指標 <span>一覧</span></h2><p>一行<br>二行</p><p hidden>隠し</p><div style="display: none">隠し</div>
    <table><caption>表1</caption><tr><th>指標名<th>目標値（R9）<tr><td>出生数<td>150人</table>
    <ul><li>注1<li>注2</ul><button>押す</button>`;
  expect(shapes(html)).toEqual([
    ...['指標 一覧', '一行', '二行', '表1'],
    ['指標名@0,0', '目標値（R9）@0,1', '出生数@1,0', '150人@1,1'],
    ...['注1', '注2'],
  ]);
});

test('cells stand where rowspan and colspan put them, and leave a short row short', () => {
  const html = `<table>
    <thead><tr><th rowspan="2">指標名</th><th colspan=2>目標値</th></tr><tr><th>R7</th><th>R9</th></tr></thead>
    <tbody><tr><td rowspan="0">出生数</td><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>`;
  expect(shapes(html)).toEqual([
    [
      ...['指標名@0,0 2x1', '目標値@0,1 1x2', 'R7@1,1', 'R9@1,2'],
      ...['出生数@2,0 2x1', '1@2,1', '2@2,2', '3@3,1'],
    ],
  ]);
});

test('no two cells cover one place, whatever their spans say', () => {
  const html = '<table><tr><td>a<td rowspan=2>b<tr><td colspan=3>c<td>d</table>';
  expect(shapes(html)).toEqual([['a@0,0', 'b@0,1 2x1', 'c@1,0', 'd@1,2']]);
});

test('a table that lays out the page gives way to the tables inside of it', () => {
  const html = `<table><tr><td>左の見出し<table><tr><td>指標名<td>R9</table>後<td>右</table>`;
  expect(shapes(html)).toEqual(['左の見出し', ['指標名@0,0', 'R9@0,1'], '後', '右']);
});

test('a raised digit is the mark of a note and no digit of the figure', () => {
  const html = '<table><tr><th>指標名<th>目標値（R9）<tr><td>受診率<td>45<sup>1</sup></table>';
  const [record] = findInTables(read(`<html>${html}`)?.blocks ?? []).records;
  expect(record?.figures[0]?.cell.text).toBe('45¹');
});

test('lines of a cell are words of their own, and a break of the source within Japanese is none', () => {
  const html = '<table><tr><td>通いの場の<br>参加\n      者数</td></tr></table>';
  const [table] = read(`<html>${html}`)?.blocks ?? [];
  const words = table?.kind === 'TABLE' ? table.cells[0]?.printed.words : [];
  expect(words?.map(({ text }) => text)).toEqual(['通いの場の', '参加者数']);
});

test('the encoding is the one that the page names, or else what its bytes are', () => {
  const body = Buffer.from('8e77 9557'.replace(' ', ''), 'hex');
  const page = (charset: string) =>
    Buffer.concat([Buffer.from(`<html><meta charset="${charset}"><p>`), body]);
  expect(read('', page('Shift_JIS'))?.blocks.map(blockShape)).toEqual(['指標']);
  expect(read('', page('utf-8'))?.blocks.map(blockShape)).toEqual(['指標']);
  const euc = Buffer.concat([
    Buffer.from('<html><meta http-equiv="Content-Type" content="text/html; charset=euc-jp"><p>'),
    Buffer.from('bbd8c9b8', 'hex'),
  ]);
  expect(read('', euc)?.blocks.map(blockShape)).toEqual(['指標']);
});

test('a page that is deeper, wider or longer than any that a person wrote is refused at once', () => {
  const cells = '<td colspan=1000 rowspan=65534>'.repeat(20);
  const bombs = [
    '<div>'.repeat(300_000),
    `<table>${`<tr>${cells}`.repeat(100)}</table>`,
    'あ'.repeat(17 * 1024 * 1024),
    '<table><tr><td>'.repeat(3000),
  ];
  for (const bomb of bombs) expect(() => read(`<html>${bomb}`)).toThrow(/too large/);
});
