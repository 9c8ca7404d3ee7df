import escapeHtml from 'escape-html';

export interface AtomLink {
  rel: 'self' | 'alternate' | 'related';
  /** Media type of what it leads to. */
  type: string;
  href: string;
}

export interface AtomEntry {
  /** The same for ever, whatever becomes of its address. */
  id: string;
  title: string;
  /** An instant, as RFC 3339 writes it. */
  updated: string;
  /** In English; the rest is in Japanese. */
  summary: string;
  content: string;
  links?: readonly AtomLink[];
}

export interface AtomFeed {
  id: string;
  title: string;
  /** In English. */
  subtitle: string;
  updated: string;
  author: string;
  links: readonly AtomLink[];
  entries: readonly AtomEntry[];
}

/** A feed (Atom 1.0, RFC 4287) in Japanese, with a line of English where readers need it. */
export const atomFeed = (feed: AtomFeed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
<id>${text(feed.id)}</id>
<title>${text(feed.title)}</title>
<subtitle xml:lang="en">${text(feed.subtitle)}</subtitle>
<updated>${feed.updated}</updated>
<author><name>${text(feed.author)}</name></author>
${feed.links.map(link).join('')}${feed.entries.map(entry).join('')}</feed>
`;

const entry = ({ id, title, updated, summary, content, links = [] }: AtomEntry) => `<entry>
<id>${text(id)}</id>
<title>${text(title)}</title>
<updated>${updated}</updated>
${links.map(link).join('')}<summary xml:lang="en">${text(summary)}</summary>
<content type="text">${text(content)}</content>
</entry>
`;

const link = ({ rel, type, href }: AtomLink) =>
  `<link rel="${rel}" type="${type}" href="${text(href)}"/>\n`;

/** What XML has no way to write is left out. */
const text = (raw: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
  escapeHtml(raw.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''));
