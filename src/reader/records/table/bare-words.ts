import { tokensIn } from '../../../domain/printed/tokens.js';
import { fold } from '../../../lib/text.js';

/** What a head says beside its years and what stands in brackets. */
export interface BareWords {
  /** Folded, without blanks, years and brackets: of 目標値（令和9年度） 目標値. */
  words: string;
  hasYear: boolean;
  /** What the brackets hold that is no year: 人 of 現状値（人）. */
  inBrackets: readonly string[];
}

const BRACKETS = /[([【〔〈「『]([^()[\]【】〔〕〈〉「」『』]*)[)\]】〕〉」』]/gu;
/** What goes on from a year and leaves it one: 令和5年度末時点. */
const AROUND_YEAR = /^(?:年度|年)?(?:末|期?末時点|時点|現在|頃|以降|初|当初)?$/u;
/** What stands right behind a date and says of what time it is. */
const TIME = /^\s*(?:年度|年)?(?:末)?(?:時点|現在|頃|末)/u;
const lengthOfTime = (text: string) => TIME.exec(text)?.[0].length ?? 0;
const SIGNS = /[\s・:：,，、。.／/|※*○●◎◆◇■□▼▽▲△★☆▶►→⇒～~]+/gu;

/** The words of a head, apart from the years that it names. */
export function bareWords(text: string): BareWords {
  let rest = '';
  let at = 0;
  let hasYear = false;
  for (const token of tokensIn(text)) {
    if (token.kind !== 'DATE' && token.kind !== 'DAY' && token.kind !== 'MARK') continue;
    hasYear ||= token.kind === 'DATE';
    rest += text.slice(at, token.start);
    at = token.end + (token.kind === 'MARK' ? 0 : lengthOfTime(text.slice(token.end)));
  }
  const plain = fold(rest + text.slice(at));
  const inBrackets: string[] = [];
  const outside = plain.replace(BRACKETS, (_, inner: string) => {
    const held = inner.replace(SIGNS, '');
    if (held !== '' && !AROUND_YEAR.test(held)) inBrackets.push(held);
    return '';
  });
  const words = outside.replace(SIGNS, '').replace(/[()[\]【】]/gu, '');
  // A head that is all in brackets: 【目標値】
  if (words === '' && inBrackets.length > 0)
    return { words: inBrackets.join(''), hasYear, inBrackets: [] };
  return { words: hasYear && AROUND_YEAR.test(words) ? '' : words, hasYear, inBrackets };
}
