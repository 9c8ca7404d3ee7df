import { inflateRawSync } from 'node:zlib';
import { zipDirectory } from '../../src/tables/zip-directory.js';

/** "B12" → what the XML of the first sheet holds there: read by patterns, not by the library that imports use. */
export function xlsxCells(bytes: Buffer): Map<string, string> {
  const parts = new Map(zipDirectory({ name: '', bytes }).map((one) => [one.path, one]));
  const xml = (path: string) => {
    const part = parts.get(path);
    return part ? inflateRawSync(part.packed).toString('utf8') : '';
  };
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    [...(item ?? '').replace(/<rPh.*?<\/rPh>/gs, '').matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)]
      .map(([, text]) => text)
      .join(''),
  );
  const cells = xml('xl/worksheets/sheet1.xml').matchAll(
    /<c r="([A-Z]+\d+)"([^>]*)>(?:<f>.*?<\/f>)?<v>(.*?)<\/v><\/c>/gs,
  );
  return new Map(
    Array.from(cells, ([, place = '', type = '', value = '']) => [
      place,
      type.includes('t="s"') ? (shared[Number(value)] ?? '') : value,
    ]),
  );
}
