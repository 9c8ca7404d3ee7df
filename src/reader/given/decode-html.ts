import { decodeText } from '../../tables/decode-text.js';
import type { TableFile } from '../../tables/table.js';

/** The standard looks no further for it. */
const HEAD_BYTES = 1024;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]{1,40})/iu;

/**
 * The text of a page: in the encoding that its meta element names, where its bytes are strictly of that, else
 * by content, as any other text. No byte is guessed or replaced.
 */
export function decodeHtml(file: TableFile): string {
  const head = Buffer.from(file.bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const [, label] = CHARSET.exec(head) ?? [];
  return (label && decoded(file.bytes, label)) ?? decodeText(file, '\f').text;
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Not of that encoding, or of one that nobody knows.
    return null;
  }
}
