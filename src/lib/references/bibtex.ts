import { oneLine, type Reference } from './reference.js';

/** What TeX would take for a command of its own. BibTeX counts braces, also those behind a backslash. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

const escaped = (text: string) =>
  oneLine(text).replaceAll(/[\\{}~^#$%&_]/g, (letter) => ESCAPES[letter] ?? letter);

/** An entry for BibTeX and biblatex, in UTF-8. The second braces keep names and capitals as they are. */
export function bibtex(reference: Reference): string {
  const { key, title, author, issued, version, url, accessed, note, language } = reference;
  const fields = {
    author: `{${escaped(author)}}`,
    title: `{${escaped(title)}}`,
    ...(issued && { year: issued.slice(0, 4), date: issued }),
    version: escaped(version),
    // An address is taken as it stands: nothing in it is a command. Braces are counted all the same.
    url: url.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    urldate: accessed,
    langid: language === 'ja' ? 'japanese' : 'english',
    note: escaped(note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}
