/** The longest string that is taken over from a document as printed. */
export const LONGEST_PRINTED = 120;
/** The most lines that one piece of evidence may span. */
export const MOST_LINES = 12;
