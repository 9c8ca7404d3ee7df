/** By size and industry: 都市Ⅱ－１; some tables leave out whether it is one of cities. */
const BY_SIZE = /^(都市|町村)?([IV]+|\d)-(\d)$/u;
/** By what kind of city it is. */
const BY_KIND = ['政令指定都市', '中核市', '施行時特例市', '特例市', '特別区'];
const OTHER_WORDS: Readonly<Record<string, string>> = {
  指定都市: '政令指定都市',
  政令市: '政令指定都市',
  東京都特別区: '特別区',
};

/** The group of a municipality as all tables call it, "都市II-1"; null for other words. */
export function groupMeant(printed: string, municipality: string): string | null {
  const text = printed
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[‐‑–—―−ー]/gu, '-');
  const [, towns, size, industry] = BY_SIZE.exec(text) ?? [];
  if (size !== undefined) {
    const own = municipality.endsWith('市') ? '都市' : '町村';
    return `${towns ?? own}${size}-${industry}`;
  }
  const kind = OTHER_WORDS[text] ?? text;
  return BY_KIND.includes(kind) ? kind : null;
}
