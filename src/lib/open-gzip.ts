import { promisify } from 'node:util';
import { constants, crc32, gzip } from 'node:zlib';

/** Compressed bytes that can be given an end. */
export interface OpenGzip {
  bytes: Buffer;
  /** Of what is compressed in them. */
  crc: number;
  length: number;
}

const compress = promisify(gzip);

/** Compresses the beginning of a content, up to a whole byte and without the end of the file. */
export async function openGzip(beginning: Buffer): Promise<OpenGzip> {
  const bytes = await compress(beginning, { finishFlush: constants.Z_SYNC_FLUSH });
  return { bytes, crc: crc32(beginning), length: beginning.length };
}

const LAST_STORED = 1;

/**
 * The whole file, with this end of its content: as one last block that is not compressed (RFC 1951, 3.2.4), then
 * checksum and length of it all (RFC 1952, 2.3.1). The end may have 65,535 bytes.
 */
export function endGzip({ bytes, crc, length }: OpenGzip, end: Buffer): Buffer {
  const head = bytes.length;
  const tail = head + 5 + end.length;
  const file = Buffer.allocUnsafe(tail + 8);
  bytes.copy(file);
  file[head] = LAST_STORED;
  file.writeUInt16LE(end.length, head + 1);
  file.writeUInt16LE(~end.length & 0xffff, head + 3);
  end.copy(file, head + 5);
  file.writeUInt32LE(crc32(end, crc), tail);
  file.writeUInt32LE((length + end.length) % 2 ** 32, tail + 4);
  return file;
}
