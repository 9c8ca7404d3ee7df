/** The longest search that the API takes. */
export const LONGEST = 200;

/** The words of an address, as the API takes them. */
export const readWords = (q: string | undefined): string => (q ?? '').trim().slice(0, LONGEST);

/** The API looks for letters and digits: brackets and dots alone find nothing. */
export const canBeFound = (words: string): boolean => /[\p{L}\p{N}]/u.test(words.normalize('NFKC'));
