import { expect, test } from '@jest/globals';
import { bibtex } from '../../src/lib/references/bibtex.js';
import { cslJson } from '../../src/lib/references/csl-json.js';
import type { Reference } from '../../src/lib/references/reference.js';
import { ris } from '../../src/lib/references/ris.js';

const reference = (rest: Partial<Reference> = {}): Reference => ({
  key: 'machikurabe-00fda933-births',
  title: '出生数（香取市）',
  author: 'まちくらべ',
  issued: '2026-11-28',
  version: '00fda93328b74bcd',
  url: 'https://example.jp/releases/00fda93328b74bcd/compare?indicator=births&towns=122360',
  accessed: '2026-12-01',
  note: '厚生労働省「人口動態統計」を加工して作成。',
  language: 'ja',
  ...rest,
});

/** Entry and fields as BibTeX finds them: by counting braces, whatever stands before one. */
function readBibtex(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const body = text.slice(text.indexOf(',') + 1);
  let depth = 0;
  let start = 0;
  let name = '';
  for (const [at, letter] of [...body].entries()) {
    if (letter === '{') {
      if (depth === 0) name = body.slice(start, at).replaceAll(/[\s,=]/g, '');
      if (depth++ === 0) start = at + 1;
    }
    if (letter === '}') {
      depth -= 1;
      if (depth === 0) fields[name] = body.slice(start, at);
      if (depth === 0) start = at + 1;
      if (depth < 0)
        return body.slice(at + 1).trim() === '' ? fields : { rest: body.slice(at + 1) };
    }
  }
  return { rest: body.slice(start) };
}

test('BibTeX has Japanese as it is, names in a second pair of braces, both dates and the address', () => {
  const text = bibtex(reference());
  expect(text.startsWith('@misc{machikurabe-00fda933-births,\n')).toBe(true);
  expect(readBibtex(text)).toEqual({
    author: '{まちくらべ}',
    title: '{出生数（香取市）}',
    year: '2026',
    date: '2026-11-28',
    version: '00fda93328b74bcd',
    url: reference().url,
    urldate: '2026-12-01',
    langid: 'japanese',
    note: '厚生労働省「人口動態統計」を加工して作成。',
  });
});

test('BibTeX takes no letter of a text for a command, and no brace for an end', () => {
  const fields = readBibtex(bibtex(reference({ title: 'a}b{ 100% & $5 #1 x_y ~^ \\cmd\nnext' })));
  expect(fields.title).toBe(
    '{a\\textbraceright{}b\\textbraceleft{} 100\\% \\& \\$5 \\#1 x\\_y \\textasciitilde{}\\textasciicircum{} \\textbackslash{}cmd next}',
  );
  expect(Object.keys(fields)).toContain('note');
  expect(readBibtex(bibtex(reference({ url: 'https://example.jp/?q={a}' }))).url).toBe(
    'https://example.jp/?q=%7Ba%7D',
  );
});

test('RIS has a line for each tag, from the type to the end, and no line within a value', () => {
  const note = '一行目\r\nER  - \u2028TY  - BOOK';
  const lines = ris(reference({ note })).split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n\u2028]*$/);
  const read = new Map(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
  expect(read.size).toBe(lines.length);
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - DATA', 'ER  - ']);
  expect(Object.fromEntries(read)).toMatchObject({
    AU: 'まちくらべ',
    PY: '2026',
    DA: '2026/11/28/',
    Y2: '2026/12/01/',
    UR: reference().url,
    ET: '00fda93328b74bcd',
    N1: '一行目 ER - TY - BOOK',
  });
});

test('CSL-JSON has dates in parts and a body that is not taken apart', () => {
  expect(JSON.parse(cslJson(reference()))).toEqual([
    {
      id: 'machikurabe-00fda933-births',
      type: 'dataset',
      title: '出生数（香取市）',
      author: [{ literal: 'まちくらべ' }],
      publisher: 'まちくらべ',
      issued: { 'date-parts': [[2026, 11, 28]] },
      version: '00fda93328b74bcd',
      URL: reference().url,
      accessed: { 'date-parts': [[2026, 12, 1]] },
      language: 'ja',
      note: '厚生労働省「人口動態統計」を加工して作成。',
    },
  ]);
});

test('a day that is not known is left out, not made up', () => {
  const unknown = reference({ issued: null });
  expect(Object.keys(readBibtex(bibtex(unknown)))).not.toContain('year');
  expect(ris(unknown)).not.toMatch(/^(PY|DA)/m);
  expect(JSON.parse(cslJson(unknown))[0]).not.toHaveProperty('issued');
});
