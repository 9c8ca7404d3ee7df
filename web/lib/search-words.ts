/** The longest search that the API takes. */
export const LONGEST = 200;

/** The words of an address or a field, as the API takes them. */
export const readWords = (typed: string | undefined): string =>
  (typed ?? '').trim().slice(0, LONGEST);

/** The API looks for letters and digits: brackets and dots alone find nothing. */
export const canBeFound = (words: string): boolean => /[\p{L}\p{N}]/u.test(words.normalize('NFKC'));

/** What can be searched of what is typed; nothing where it cannot be found. */
export function searchWords(typed: string): string {
  const words = readWords(typed);
  return canBeFound(words) ? words : '';
}
