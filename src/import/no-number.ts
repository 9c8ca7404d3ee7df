import type { Words } from '../tables/file-problems.js';

/** Why a cell of figures is refused. */
export const noNumber = (fault: keyof typeof FAULTS, raw: string, marks: object): Words =>
  FAULTS[fault](raw, marks);

const FAULTS = {
  NO_NUMBER: (raw: string, marks: object) => ({
    ja: `数が一つだけのはずのセルに「${raw}」とあります（数のない印として知っているのは ${listed(marks)}）。公表元の表と見比べてください。`,
    en: `One number was wanted and "${raw}" came; the marks of absence that are known are ${listed(marks)}. Compare the cell with the publisher's file.`,
  }),
  TOO_PRECISE: (raw: string) => ({
    ja: `「${raw}」は15桁より長く、正確に保てません。`,
    en: `"${raw}" has more than 15 digits, which cannot be kept exactly.`,
  }),
};

const listed = (marks: object) =>
  Object.keys(marks)
    .map((mark) => mark || '空欄')
    .join(' ');
