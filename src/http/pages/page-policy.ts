import { createHash } from 'node:crypto';

const NOTHING_ELSE = [
  "default-src 'none'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** By whom a page may be framed: what can be done in a frame must not be taken for something else. */
const NO_FRAME = "frame-ancestors 'none'";
export const ANY_FRAME = 'frame-ancestors *';

/**
 * What a page may load and do: own files only; blob: and data: are pictures that the page itself makes. Of styles
 * it may hold one sheet, which the server has written for it.
 */
export function pagePolicy(styles: string, isFramed: boolean): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  const own = styles ? ` 'sha256-${hash}'` : '';
  return [...NOTHING_ELSE, `style-src 'self'${own}`, isFramed ? ANY_FRAME : NO_FRAME].join('; ');
}
