import { parse } from 'yaml';
import { readNumber } from '../read-number.js';
import type { TemplateColumn } from './template.js';

const YES = /^(?:○|〇|はい|true|yes)$/iu;
const NO = /^(?:×|いいえ|false|no)$/iu;

/** What a cell says, as the seeds have it. What is not of the kind stays text, which the schema then refuses. */
export const CELL_VALUES: Readonly<Record<TemplateColumn['as'], (text: string) => unknown>> = {
  TEXT: (text) => text,
  NUMBER(text) {
    const read = readNumber(text, {});
    return 'value' in read && read.value !== null ? Number(read.value) : text;
  },
  BOOLEAN: (text) => (YES.test(text) ? true : NO.test(text) ? false : text),
  LINES(text) {
    const [, first, last = first] = /^(\d+)(?:[-–~〜](\d+))?$/u.exec(text.normalize('NFKC')) ?? [];
    return first === undefined ? text : [Number(first), Number(last)];
  },
  LIST: (text) => text.split(/[|｜]/u).map((one) => one.trim()),
  YAML(text) {
    try {
      return parse(text);
    } catch {
      return text;
    }
  },
};
