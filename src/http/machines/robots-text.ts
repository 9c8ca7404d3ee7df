import { FROZEN_PATHS, pathOf } from '../page-paths.js';

/**
 * Tells crawlers what not to take: the same pages of every release, each of which would have to be opened. `/graphql` is
 * free to them, since they see pages only with what those ask for.
 */
export const robotsText = (publicUrl: string): string =>
  [
    'User-agent: *',
    ...[...FROZEN_PATHS, '/graphql'].map((path) => `Disallow: /releases/*${pathOf(path, '')}`),
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
