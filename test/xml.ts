import { expect } from '@jest/globals';

/** The elements of a document in their order; an end that is not that of the last open one is a fault. */
export function outline(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, '');
  for (const [, end, name = '', attributes = ''] of body.matchAll(/<(\/?)([\w:]+)([^<>]*)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (!attributes.endsWith('/')) open.push(name);
    }
  }
  expect(open).toEqual([]);
  expect(body.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/);
  return names;
}

/** The texts of all elements of a name. */
export const allTexts = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    ([, text]) => text,
  );
