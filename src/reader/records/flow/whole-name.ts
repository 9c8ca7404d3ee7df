import { fold } from '../../../lib/text.js';

/** Words with which a definition begins, and no name. */
const BEGINS =
  /^(?:各年|毎年|当該年|年度末|年度[中内間]|[1一]?年間[にの]|[1-9]年間[にの]|.{2,16}(?:アンケート|調査)(?:で|において|における|の結果|による))/u;
/** What is measured: an indicator's name ends so. */
const MEASURED =
  /(?:数|率|割合|額|量|度|値|比|件|人口|面積|時間|実績|得点|順位|指数|状況|こと|者|回|所|高|費|産|延長|残高|件名|日数|距離|スコア|ポイント)(?:[(（【〔[][^()（）〔〕]*[)）】〕\]])*$/u;
/** Nothing whole ends so. */
const OPEN_END =
  /(?:(?<!も)の|(?<!こ)と|(?<!ど)も|[をにはがでへや・‧、,「『(（〔])$|(?:した|する|された|おける|による|ための|及び|並びに|など)$/u;
/** Nothing whole begins so: the end of what was cut. */
const OPEN_START =
  /^[)）」』】〕〉、。ー々・‧ぁぃぅぇぉゃゅょっァィゥェォャュョッん〔]|^(?:の(?!り|ぼ)|を|する|した|された)/u;

export const beginsDefinition = (text: string) => BEGINS.test(fold(text));
export const endsAsMeasured = (text: string) => MEASURED.test(fold(text));

/** Whether words were cut: they end or begin within a phrase, or within brackets. */
export function isCut(text: string): boolean {
  const plain = fold(text);
  const count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
  return (
    OPEN_END.test(plain) ||
    OPEN_START.test(plain) ||
    count(/[([「『【〔]/gu) !== count(/[)\]」』】〕]/gu)
  );
}
