/** The bytes of characters in an encoding that TextEncoder does not know: the other way round from TextDecoder. */
function encoder(label: string): (text: string) => Buffer {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, Buffer>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const pair = Buffer.from([high, low]);
      const text = decoder.decode(pair);
      if (text.length === 1 && text !== '\ufffd' && !bytes.has(text)) bytes.set(text, pair);
    }
  }
  return (text) =>
    Buffer.concat(Array.from(text, (sign) => bytes.get(sign) ?? Buffer.from(sign, 'latin1')));
}

export const cp932 = encoder('shift_jis');
export const eucJp = encoder('euc-jp');
export const utf16le = (text: string, bom = '\ufeff') => Buffer.from(bom + text, 'utf16le');
export const utf16be = (text: string) => utf16le(text).swap16();
