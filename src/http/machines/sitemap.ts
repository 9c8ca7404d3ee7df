import escapeHtml from 'escape-html';

/** As many addresses as one file may hold (sitemaps.org). */
const MOST_URLS = 50_000;

/**
 * The addresses of a site for search engines: in one file, or a list of files where they are too many for one.
 * @param partUrl where a part of them stands, counted from 1
 */
export function sitemap(
  urls: readonly string[],
  partUrl: (part: number) => string,
  most = MOST_URLS,
): string {
  if (urls.length <= most) return written('urlset', 'url', urls);
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, at) => partUrl(at + 1));
  return written('sitemapindex', 'sitemap', parts);
}

/** One of the parts, counted from 1; null where there is none. */
export function sitemapPart(
  urls: readonly string[],
  part: number,
  most = MOST_URLS,
): string | null {
  const own = urls.slice((part - 1) * most, part * most);
  return own.length > 0 ? written('urlset', 'url', own) : null;
}

const written = (list: string, item: string, urls: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => `<${item}><loc>${escapeHtml(url)}</loc></${item}>\n`).join('')}</${list}>
`;
