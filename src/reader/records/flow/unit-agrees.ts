import { cellIn } from '../../../domain/printed/cell.js';
import { fold } from '../../../lib/text.js';
import type { Printed } from '../../blocks/block.js';

const NOTE = /[(（【〔][^()（）〔〕]*[)）】〕]$/u;
const PERSONS = /^[百千万]{0,2}[人名]$/u;
const YEN = /円$/u;

/** Whether the words name the unit that all figures have: 参加者数 人, 取得率 %, 件数 件. */
export function unitAgrees(
  figures: readonly string[],
  column: Printed | null,
  words: readonly string[],
): boolean {
  const units = new Set(
    figures.map(cellIn).flatMap((cell) => (cell.kind === 'FIGURE' ? cell.unit : [])),
  );
  const [only = '', ...others] = units;
  const unit = only || fold(column?.text ?? '');
  if (unit === '' || others.length > 0) return false;
  return words.some((text) => counts(fold(text).replace(NOTE, ''), unit));
}

function counts(words: string, unit: string): boolean {
  if (/^[%％]$/u.test(unit)) return /(?:率|割合|比|度)$/u.test(words);
  if (PERSONS.test(unit)) {
    return /(?:[人者員客児童生民名]|生徒|フォロワー|ボランティア)(?:の?総?数)$|人口$/u.test(words);
  }
  if (YEN.test(unit)) return /[額費高]$/u.test(words);
  return words.endsWith(`${unit}数`);
}
