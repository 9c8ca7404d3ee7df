import type { Printed } from '../blocks/block.js';
import { lineEnd } from '../blocks/line-end.js';
import type { Box, Word } from '../pages/page.js';

/** The lines of a text as words in one box, each a line lower; blanks around them are left out. */
export function printedLines(text: string, page: number, box: Box): Printed {
  const lines = text.split(/\r\n|[\r\n]/u).flatMap((line) => line.trim() || []);
  const height = box.height / Math.max(lines.length, 1);
  const words = lines.map((line, i): Word => {
    const own = { ...box, y: box.y + i * height, height };
    return { text: line, page, box: own, size: 1 };
  });
  return { text: lines.reduce(joinedLines, ''), words };
}

const joinedLines = (before: string, next: string): string =>
  before === '' ? next : before + lineEnd(before, next) + next;
