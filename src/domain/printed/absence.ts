const DASHES = new Set(['-', '‐', '–', '—', '―', 'ー', '−', '─']);

/** Whether printed text is a mark that stands in a figure's place: a dash, 未把握, …, X, ***. */
export function isAbsenceMark(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').replace(/%$/, '');
  return (
    DASHES.has(plain) ||
    /^(?:未把握|未測定|未定|集計中|非公表|該当なし|・{2,}|\.{2,}|…+|X|x|\*+)$/.test(plain)
  );
}
