import type { Printed } from '../blocks/block.js';
import type { Box, Word } from '../pages/page.js';

const WIDE = /[\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u;

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

/** Japanese runs on over the end of a line; between Latin letters it is a blank. */
function joinedLines(before: string, next: string): string {
  const runsOn = before === '' || WIDE.test(before.slice(-1)) || WIDE.test(next.slice(0, 1));
  return before + (runsOn ? '' : ' ') + next;
}
