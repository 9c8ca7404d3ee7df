/** As many as tokens.css defines. */
const COLOURS = 8;

/** The colour of the nth town; the ninth is that of the first again. */
export const townColour = (at: number): string => `var(--series-${(at % COLOURS) + 1})`;
