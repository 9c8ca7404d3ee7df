/** A file to write, or lines to type, as a recipe says them. */
export type Step = { file: string; text: string } | { lines: string[] };

/** What a page says to do for one client or reader, in its order. */
export interface Recipe {
  title: string;
  steps: Step[];
}

/** A block of code, with the name of its file before it, where it is one. */
const BLOCK = /(?:^`([\w.-]+)`\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

/** The recipes of a page: its sections that have blocks of code. */
export const recipesOf = (page: string): Recipe[] =>
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf('\n')),
      steps: [...section.matchAll(BLOCK)].map(([, file, language, text = '']) => {
        if (file) return { file, text };
        if (language === 'sh') return { lines: text.trimEnd().split('\n') };
        throw new Error(`A block of ${language} has no name of a file before it: ${text}`);
      }),
    }))
    .filter(({ steps }) => steps.length > 0);
