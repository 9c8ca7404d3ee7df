import { cellIn } from '../../../domain/printed/cell.js';
import { GLOSS } from '../measured-name.js';

/** How a name ends, and what its figures are counted in. */
const COUNTED_IN: readonly (readonly [name: RegExp, unit: RegExp])[] = [
  [/(?:率|割合)$/u, /%|‰|割|ポイント/u],
  [/(?:者|人|員)数$/u, /人|名/u],
  [/件数$/u, /件/u],
  [/回数$/u, /回/u],
  [/(?:箇|か|カ|ヶ|ケ)所数$/u, /所/u],
  [/世帯数$/u, /世帯/u],
  [/面積$/u, /ha|m2|km2|^a$|ヘクタール|坪|反/u],
];

/** False where the unit in a cell is none in which an indicator of that name is counted. */
export function nameFitsUnit(name: string, cell: string): boolean {
  const read = cellIn(cell);
  if (read.kind !== 'FIGURE' || read.unit === '') return true;
  const plain = name.replace(GLOSS, '');
  const [, unit] = COUNTED_IN.find(([end]) => end.test(plain)) ?? [];
  return unit === undefined || unit.test(read.unit.normalize('NFKC'));
}
