/** A head of a column as it is compared: without difference of width, white space and commas. */
export const foldHead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[、，,]/g, ',')
    .replace(/[〜～]/g, '~');
