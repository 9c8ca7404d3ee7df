import { isKnownUnit } from '../../../domain/printed/printed-unit.js';
import { tokensIn } from '../../../domain/printed/tokens.js';
import type { Printed } from '../../blocks/block.js';
import { partOf } from '../printed-parts.js';
import { foldLabel, labelOf } from './label.js';

/** A label of a name with the name right behind it: 成果指標① 収納率, 活動指標2夜間徴収回数. */
const LED =
  /^[\s■●○◆◇□・【〔［[(（<＜〈]*(?:(?:成果|活動|評価|数値|重要業績評価|アウトカム|アウトプット)指標(?:名称?)?[\s①-⑳】〕］\])）>＞〉:：]*|(?:指標名?|KPI|ＫＰＩ)\s*[①-⑳\d]?(?:[】〕］\])）>＞〉]\s*[:：]?|\s*[:：])\s*)/u;
/** The number of the indicator, where no unit follows: 指標1人当たり names one person. */
const NUMBER = /^[\d０-９][\s】〕］\])）>＞〉:：.．]*(?![\d０-９])/u;
/** Words that go on a sentence about indicators, and name none: 成果指標の達成状況. */
const NO_NAME = /^(?:[のをがはにとへも、。・]|及び|並び|名|設定|達成|結果|一覧|値)/u;

/** The class of an indicator and its name, where both stand in one cell or line. */
export function splitName(printed: Printed): { label: Printed; name: Printed } | null {
  const [label = ''] = LED.exec(printed.text) ?? [];
  const led = label + numberBehind(printed.text.slice(label.length));
  const rest = printed.text.slice(led.length);
  if (label === '' || rest.trim().length < 2 || NO_NAME.test(rest) || labelOf(rest)) return null;
  return {
    label: partOf(printed, 0, led.length),
    name: partOf(printed, led.length, printed.text.length),
  };
}

function numberBehind(text: string): string {
  const [first] = tokensIn(text);
  const isCount = first?.kind === 'FIGURE' && first.start === 0 && isKnownUnit(first.unit);
  return isCount ? '' : (NUMBER.exec(text)?.[0] ?? '');
}

const KEY = /KPI|重要業績/u;
/** What marks an indicator as one of the 重要業績評価指標. */
export const markOf = (label: Printed): Printed | null =>
  KEY.test(label.text.normalize('NFKC')) ? label : null;

/** What no indicator is called: a department, a number, a sentence. */
const OFFICE = /(?:課|部|係|室|局|班)$|。|^\d+$/u;
/** Whether a label stands among its words: heads that ran together, 番号 指標名 現状値, name nothing. */
export const holdsLabel = (text: string): boolean =>
  text.split(/\s+/u).some((part) => labelOf(part) !== null);

/** Whether a text may be the name of an indicator. */
export const mayName = (text: string): boolean =>
  !holdsLabel(text) &&
  text.length > 2 &&
  text.length < 80 &&
  /\p{L}{2}/u.test(text) &&
  !OFFICE.test(foldLabel(text));
