import { faultOf } from './faults.js';
import { FileProblems } from './file-problems.js';
import { refuseCharacters } from './refuse-characters.js';
import type { Encoding, TableFile } from './table.js';

const PIECE = 64 * 1024;

/** What the web calls them: its shift_jis is CP932. */
const LABELS: Record<Encoding, string> = { 'utf-8': 'utf-8', cp932: 'shift_jis' };

/**
 * The text of a file and its encoding, by content: a BOM says UTF-8; else what is strictly UTF-8 is
 * that, and what is strictly CP932 is that. No byte is guessed or replaced. Controls have no place in
 * a text, but those of `allowed`.
 */
export function decodeText(
  { name, bytes }: TableFile,
  allowed = '',
): { text: string; encoding: Encoding } {
  const hasBom = Buffer.from(bytes.subarray(0, 3)).toString('hex') === 'efbbbf';
  const whole = decoded(bytes, LABELS['utf-8']);
  // CP932 would read much of it as other characters.
  if (whole === null && !hasBom && decoded(bytes, 'euc-jp') !== null) {
    const what = { ja: 'EUC-JP のようです', en: 'it looks like EUC-JP' };
    throw new FileProblems([faultOf(name, 'ENCODING', what)]);
  }
  const text = whole ?? (hasBom ? null : decoded(bytes, LABELS.cp932));
  if (text !== null) {
    refuseCharacters(name, text, allowed);
    return { text, encoding: whole === null ? 'cp932' : 'utf-8' };
  }
  const wanted = hasBom ? (['utf-8'] as const) : (['utf-8', 'cp932'] as const);
  const faults = wanted.map((encoding) => ({ encoding, at: firstFault(bytes, LABELS[encoding]) }));
  if (faults.some(({ at }) => at === null)) {
    const what = { ja: '最後の文字の途中', en: 'within its last character' };
    throw new FileProblems([faultOf(name, 'CUT_OFF', what)]);
  }
  const at = Math.max(...faults.map((fault) => fault.at ?? 0));
  const row = Buffer.from(bytes.subarray(0, at)).toString('latin1').split('\n').length;
  const list = faults.map((fault) => `${fault.encoding} (byte ${(fault.at ?? 0) + 1})`);
  const what = {
    ja: `${list.join('、')} として読めません`,
    en: `it is not ${list.join(' nor ')}`,
  };
  throw new FileProblems([faultOf(name, 'ENCODING', what, { row })]);
}

/** Null where the bytes are not strictly of this encoding. */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The place of the first byte that cannot be read; null where only the last character is not whole. */
function firstFault(bytes: Uint8Array, label: string): number | null {
  const piece = faultyStep(bytes, label, 0, PIECE);
  return piece === null ? null : faultyStep(bytes, label, piece, 1);
}

/** Where the first step of so many bytes begins that cannot be read. */
function faultyStep(bytes: Uint8Array, label: string, start: number, step: number): number | null {
  const decoder = new TextDecoder(label, { fatal: true });
  decoder.decode(bytes.subarray(0, start), { stream: true });
  for (let at = start; at < bytes.length; at += step) {
    try {
      decoder.decode(bytes.subarray(at, at + step), { stream: true });
    } catch {
      return at;
    }
  }
  return null;
}
