/** HTML without style attributes, which the page's policy does not let stand, and their rules. */
export interface Lifted {
  body: string;
  /** A style sheet: the rule of number n is for `data-style="n"`. */
  styles: string;
}

/** Anything else could be more than a declaration. */
const PLAIN = /^[\w\s%#(),.:;+*/-]*$/;

/** Makes a rule of each style attribute. The renderer escapes quotes in texts, so that they stand in tags alone. */
export function liftStyles(html: string): Lifted {
  const numbers = new Map<string, number>();
  const body = html.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    if (!PLAIN.test(style)) return '';
    const number = numbers.get(style) ?? numbers.size;
    numbers.set(style, number);
    return ` data-style="${number}"`;
  });
  const rules = [...numbers].map(([style, number]) => `#app [data-style="${number}"]{${style}}`);
  return { body, styles: rules.join('') };
}
