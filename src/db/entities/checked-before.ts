/** Of a reference: what it leads to is checked before the row is written, by `src/releases/make.ts`. */
export const CHECKED_BEFORE = { createForeignKeyConstraints: false };
