/** Rows of a file that cost a point, where no resolver is asked for them. */
export const ROWS_OF_POINT = 4;
