/** A page as a picture, with its size in the unit of the boxes. */
export interface DrawnPage {
  png: Buffer;
  width: number;
  height: number;
}

/** Draws a page of the original; null where it cannot be drawn. */
export type PageImage = (page: number) => Promise<DrawnPage | null>;
