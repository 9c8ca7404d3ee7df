/** Pages of which something is kept: more than a reader goes back. */
const MOST = 50;

const pages = new Map<string, Map<string, unknown>>();

/** The address without what stands behind #, which leads to a place of the same page. */
export const pageHere = (): string => location.pathname + location.search;

/** What is kept of the page at this address, for who comes back to it. */
export function keptHere(): Map<string, unknown> {
  const address = pageHere();
  const kept = pages.get(address) ?? new Map<string, unknown>();
  // The page that was seen last is let go last.
  pages.delete(address);
  pages.set(address, kept);
  const [oldest] = pages.keys();
  if (pages.size > MOST && oldest !== undefined) pages.delete(oldest);
  return kept;
}
