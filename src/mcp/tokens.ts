/** What a tool answers may take so many tokens; an answer goes out twice, as text and as data. */
export const MOST_TOKENS = 10_000;

/** Tokens of a character, as the dearest of the tokenizers takes them that were measured (docs/decisions/mcp.md). */
const OF_ASCII = 0.5;
const OF_OTHERS = 1.2;

/** About how many tokens a text takes, rather too many than too few. */
export function tokensOf(text: string): number {
  let ascii = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) < 128) ascii += 1;
  return Math.ceil(ascii * OF_ASCII + (text.length - ascii) * OF_OTHERS);
}
