import type { ArgumentChecks } from '../argument-check.js';
import { onList } from '../closed-list.js';

export const THEME_CHECKS = {
  theme: onList('UNKNOWN_THEME', 'the id of a theme, as `themes` lists them', ({ themes }) =>
    themes.rows.map(({ id, name, nameEn }) => ({
      asked: id,
      names: [id, name, nameEn],
      listed: { id, name },
    })),
  ),
} satisfies ArgumentChecks;
