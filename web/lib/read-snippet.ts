export interface SnippetPart {
  text: string;
  hit: boolean;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescapeText = (html: string): string =>
  html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The text of a snippet of a search, in parts that are hits and parts that are none; never as HTML. */
export const readSnippet = (snippet: string): SnippetPart[] =>
  snippet
    .split(/<mark>(.*?)<\/mark>/)
    .map((part, at) => ({ text: unescapeText(part), hit: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
