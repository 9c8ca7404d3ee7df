/** A code as it is written without a workbook's ways with numbers: "122,360" and "122360.0" are 122360. */
export const codeWritten = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/\.0+$/, '')
    .replace(/^(\d{1,3}),(\d{3})$/, '$1$2');
