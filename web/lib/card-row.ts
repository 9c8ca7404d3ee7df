/** A figure on the picture that a link to a page is shown with, and what it is of. */
export interface CardRow {
  name: string;
  /** As the page writes it, with its unit. */
  text: string;
  /** Its part of the longest bar, from 0 to 1; null where bars would compare what may not be compared. */
  share: number | null;
}
