/** As many as tokens.css defines. */
const COLOURS = 8;

/** The number of the colour of the nth town; the ninth has that of the first again. */
export const townColourNumber = (at: number): number => (at % COLOURS) + 1;

/** The colour of the nth town, where it is drawn. */
export const townColour = (at: number): string => `var(--series-${townColourNumber(at)})`;
