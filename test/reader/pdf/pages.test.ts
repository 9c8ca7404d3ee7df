import { expect, test } from '@jest/globals';
import type { ReadPage } from '../../../src/reader/pdf/read-pdf.js';
import { openPdf } from '../../../src/reader/pdf/read-pdf.js';
import { fileOf, type SmallPage, smallPdf, textAt, utf16 } from './small-pdf.js';

async function pageOf(
  page: string | SmallPage,
  more: Record<number, string> = {},
): Promise<ReadPage> {
  const pdf = await openPdf(fileOf(smallPdf([page], more)));
  try {
    return await pdf.page(1);
  } finally {
    await pdf.close();
  }
}

const textsOf = ({ words }: ReadPage) => words.map(({ text }) => text);

test('a word has the box of its characters, from the upper left corner of the page', async () => {
  const { words, width, height } = await pageOf(textAt(100, 700, '待機児童数'));
  expect({ width, height }).toEqual({ width: 595, height: 842 });
  expect(words).toEqual([
    { text: '待機児童数', page: 1, box: { x: 100, y: 133.2, width: 50, height: 10 }, size: 10 },
  ]);
});

test('what is drawn piece by piece on one line is one word, and a gap wider than a character parts it', async () => {
  const pieces = [textAt(50, 700, '令和'), textAt(70, 700, '9'), textAt(80, 700, '年度')];
  const page = await pageOf([...pieces, textAt(114, 700, '目標値')].join('\n'));
  expect(textsOf(page)).toEqual(['令和9年度', '目標値']);
});

test('a blank of half a character stays in a word, an ideographic one parts heads', async () => {
  const page = await pageOf(
    `BT /F1 10 Tf 50 700 Td (Target 85) Tj ET ${textAt(50, 600, '現状値\u3000目標値')}`,
  );
  expect(textsOf(page)).toEqual(['Target 85', '現状値', '目標値']);
});

test('an upright ruling parts what stands close, a level one does not', async () => {
  const ruled = (line: string) => pageOf(`${textAt(50, 700, '12人15人')} ${line}`);
  expect(textsOf(await ruled('80 690 m 80 720 l S'))).toEqual(['12人', '15人']);
  expect(textsOf(await ruled('40 703 m 200 703 l S'))).toEqual(['12人15人']);
});

test('a note mark is kept apart from the figure that it stands at', async () => {
  const page = await pageOf(
    `BT /J1 10 Tf 50 700 Td ${utf16('８５％')} Tj /J1 6 Tf 4 Ts ${utf16('※１')} Tj ET`,
  );
  expect(textsOf(page)).toEqual(['８５％', '※１']);
});

test('a digit that is raised behind a word points to a note, and is none of its figure', async () => {
  const raised = (rise: number) =>
    pageOf(
      `BT /J1 10 Tf 50 700 Td ${utf16('４５.２')} Tj /J1 6 Tf ${rise} Ts ${utf16('１２')} Tj /J1 10 Tf 0 Ts ${utf16('人')} Tj ET`,
    );
  expect(textsOf(await raised(4))).toEqual(['４５.２¹²', '人']);
  expect(textsOf(await raised(-1))).toEqual(['４５.２', '１２', '人']);
});

test('radicals and ligatures stay as the file says them', async () => {
  const says = '2 beginbfchar <41> <2ED1> <42> <FB01> endbfchar';
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${says} endcmap`;
  const page = await pageOf('BT /F1 10 Tf 50 700 Td (AB) Tj ET', {
    3: '<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 101 0 R >> >>',
    101: `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  });
  expect(textsOf(page)).toEqual(['⻑ﬁ']);
});

test('text that is set upright is read downwards', async () => {
  const { words } = await pageOf(textAt(300, 700, '基本目標', '/V1'));
  expect(words).toEqual([
    { text: '基本目標', page: 1, box: { x: 295, y: 142, width: 10, height: 40 }, size: 10 },
  ]);
});

test('what nobody sees is not read: without ink, white on white, off the page, cut out, painted over', async () => {
  const page = await pageOf(
    [
      textAt(50, 700, '見える'),
      `BT 3 Tr /J1 10 Tf 50 680 Td ${utf16('裏の文字')} Tj ET 0 Tr`,
      `1 g ${textAt(50, 660, '白い文字')} 0 g`,
      textAt(700, 640, '外の文字'),
      `q 0 0 40 40 re W n ${textAt(50, 620, '切られた')} Q`,
      `${textAt(50, 600, '古い値')} 1 g 40 590 100 30 re f 0 g ${textAt(50, 600, '新しい値')}`,
      `0.1 0.3 0.5 rg 40 490 100 30 re f 1 g ${textAt(50, 500, '白抜き')}`,
    ].join('\n'),
  );
  expect(textsOf(page)).toEqual(['見える', '新しい値', '白抜き']);
  expect(page.unseen).toBe(19);
});

test('what is printed twice to be bold is read once', async () => {
  const page = await pageOf(`${textAt(50, 700, '指標名')} ${textAt(50.4, 700, '指標名')}`);
  expect(textsOf(page)).toEqual(['指標名']);
});

test('a page that is turned, by its entry or by how it is set, is read upright', async () => {
  const entry = await pageOf({
    content: `BT /J1 10 Tf 0 1 -1 0 100 300 Tm ${utf16('横の表')} Tj ET`,
    entries: '/Rotate 90',
  });
  const set = await pageOf(`BT /J1 10 Tf 0 1 -1 0 100 300 Tm ${utf16('横の表')} Tj ET`);
  for (const { words, width, height } of [entry, set]) {
    expect({ width, height }).toEqual({ width: 842, height: 595 });
    expect(words).toEqual([
      { text: '横の表', page: 1, box: { x: 300, y: 91.2, width: 30, height: 10 }, size: 10 },
    ]);
  }
  expect([entry.turned, set.turned]).toEqual([0, 90]);
});

test('rulings are strokes, sides of rectangles, thin fills and dashes, wherever a form puts them', async () => {
  const form =
    '<< /Type /XObject /Subtype /Form /BBox [0 0 500 500] /Matrix [1 0 0 1 10 20] /Length 24 >>\nstream\n0 100 m 200 100 l S      \nendstream';
  const { rules } = await pageOf(
    [
      '50 800 m 250 800 l S',
      '300 700 100 50 re S',
      '50 650 200 0.7 re f',
      `${Array.from({ length: 30 }, (_, i) => `${50 + 5 * i} 500 m ${53 + 5 * i} 500 l S`).join(' ')}`,
      '50 50 m 90 90 l S',
      '2 0 0 2 100 0 cm /X1 Do',
    ].join('\n'),
    { 100: form },
  );
  const level = (y: number, x: number, to: number) => ({ from: { x, y }, to: { x: to, y } });
  const upright = (x: number, y: number, to: number) => ({ from: { x, y }, to: { x, y: to } });
  expect(rules).toEqual([
    level(42, 50, 250),
    level(92, 300, 400),
    level(142, 300, 400),
    level(191.65, 50, 250),
    level(342, 50, 198),
    level(602, 120, 520),
    upright(300, 92, 142),
    upright(400, 92, 142),
  ]);
});
