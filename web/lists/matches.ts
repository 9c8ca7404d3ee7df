interface Findable {
  name: string;
  nameEn: string;
  readings: string[];
  aliases: string[];
}

/** Without width, case and the difference between the two kana. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Whether every word stands in one of the names. */
export function matches({ name, nameEn, readings, aliases }: Findable, words: string): boolean {
  const names = fold([name, nameEn, ...readings, ...aliases].join('\n'));
  return fold(words)
    .split(/\s+/)
    .every((word) => names.includes(word));
}
