import { readFileSync } from 'node:fs';

/** The page whose recipes are followed. */
export const PAGE = readFileSync(new URL('../../docs/clients.md', import.meta.url), 'utf8');
