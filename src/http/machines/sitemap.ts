import escapeHtml from 'escape-html';

/** As many addresses as one file may hold (sitemaps.org). */
const MOST_URLS = 50_000;

export interface Sitemap {
  /** What stands at the first address: all addresses, or the list of the parts. */
  whole: string;
  /** The files of at most so many addresses; one of them is the whole. */
  parts: string[];
}

/**
 * The addresses of a site for search engines: in one file, or a list of files where they are too many for one.
 * @param partUrl where a part of them stands, counted from 1
 */
export function sitemap(
  urls: readonly string[],
  partUrl: (part: number) => string,
  most = MOST_URLS,
): Sitemap {
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, at) =>
    written('urlset', 'url', urls.slice(at * most, (at + 1) * most)),
  );
  const [only, ...more] = parts;
  if (only && more.length === 0) return { whole: only, parts };
  const list = parts.map((_, at) => partUrl(at + 1));
  return { whole: written('sitemapindex', 'sitemap', list), parts };
}

const written = (list: string, item: string, urls: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => `<${item}><loc>${escapeHtml(url)}</loc></${item}>\n`).join('')}</${list}>
`;
