/** What a reader does to move on the page. */
export const MOVES = ['wheel', 'pointerdown', 'keydown'] as const;
