import { crc32, inflateRawSync } from 'node:zlib';
import { type Fault, faultOf } from './faults.js';
import { type FileProblem, FileProblems } from './file-problems.js';
import type { TableFile } from './table.js';
import { type ZipEntry, zipDirectory } from './zip-directory.js';

const XML = /\.(xml|rels|vml)$/i;
/** A document type can declare entities that multiply, or files to be read. */
const DECLARATION = /<!(DOCTYPE|ENTITY)/i;
const WORKBOOK = 'xl/workbook.xml';

/** Unpacks each part of an .xlsx within what its directory says, and refuses it where one is not what it should be. */
export function checkWorkbookParts(file: TableFile): void {
  const entries = zipDirectory(file);
  if (!entries.some(({ path }) => path === WORKBOOK)) {
    const what = { ja: '表計算のブックではない zip', en: 'a zip that is no .xlsx workbook' };
    throw new FileProblems([faultOf(file.name, 'NOT_A_TABLE', what)]);
  }
  const problems = entries.flatMap((entry): FileProblem[] => {
    const refused = faultIn(entry);
    return refused ? [faultOf(file.name, refused, entry.path)] : [];
  });
  if (problems.length > 0) throw new FileProblems(problems);
}

function faultIn(entry: ZipEntry): Fault | null {
  const bytes = unpack(entry);
  if (bytes === null || bytes.length !== entry.size || crc32(bytes) !== entry.crc32)
    return 'DAMAGED';
  if (!XML.test(entry.path)) return null;
  // Written in UTF-16, a declaration would not be seen here.
  if (bytes.includes(0)) return 'NUL_BYTES';
  return DECLARATION.test(bytes.toString('latin1')) ? 'XML_BOMB' : null;
}

/** Null where it cannot be unpacked, or would be larger than was said. */
function unpack({ method, packed, size }: ZipEntry): Buffer | null {
  if (method === 0) return Buffer.from(packed);
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}
