/** A data set that is cited, as reference managers know one: who offers it, where, in which version. */
export interface Reference {
  /** A short name of ASCII, by which a manuscript cites it. */
  key: string;
  title: string;
  /** The body that offers it: no person's name, and never taken apart like one. */
  author: string;
  /** Day of the version (2026-11-28); null where it is not known. */
  issued: string | null;
  version: string;
  url: string;
  /** Day on which it was looked at. */
  accessed: string;
  /** Whom it is owed to, and its terms. */
  note: string;
  language: 'ja' | 'en';
}

/** On one line: what a file of lines or of fields can hold. */
export const oneLine = (text: string): string =>
  text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
