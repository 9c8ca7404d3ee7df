/** How long a publisher waits for another, unless it is told to have more patience. */
export const PATIENCE_MS = 2000;
/** How often it looks. */
export const PAUSE_MS = 100;
