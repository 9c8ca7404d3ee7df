import { cellIn } from '../../../domain/printed/cell.js';
import type { FigureToken, Token } from '../../../domain/printed/token.js';
import { tokensIn } from '../../../domain/printed/tokens.js';
import type { Printed } from '../../blocks/block.js';
import { type Draft, draftOf } from '../draft.js';
import { clauseStart, isMeasured } from '../measured-name.js';
import { partOf } from '../printed-parts.js';
import { datesIn } from './dates-behind.js';
import type { Statement } from './statements.js';

/** Behind these words a figure is where something is to go: 85％まで向上, 23％から30％に引き上げ. */
const WAY =
  '(?:向上|増加|増や|増大|拡大|上昇|高め|伸ば|引き?上げ|引き?下げ|減少|減ら|低減|低下|削減|縮減|縮小|短縮|抑制|抑え|延伸|改善)';
const TO = '(?:に?まで|に|へ)';
const AIMS = new RegExp(
  `^[※＊*]?(?:程度)?(?:${TO}(?:、)?${WAY}|と(?:し(?!て|た)|する(?!場合|など|と))|を(?:目指|めざ|目標と|達成|維持|確保)|${TO}?(?:維持|達成)(?!して|され|率|度|状況))`,
  'u',
);
/** The same with a verb of the past, or of what is thought to come about. */
const DONE =
  /^.{0,24}?(?:(?:まし|っ|し|せ|げ|れ)た(?!め)|(?:し|げ|り)て(?:いる|います|きた|おり)|となり、|見込|予測|推計|想定|試算)/u;
/** What may stand between the particle and the figure beside years and figures. */
const BETWEEN =
  /^(?:[、，\s（）()]|現状値?|現在|当初|基準値?|目標値?|計画期間中?|[のでにはも]|から|より|まで|時点|末|期間|年間|毎年度?|各年度?|年|延べ|累計|合計|概ね|おおむね|全体|平均)*$/u;

/** The indicator that a statement aims at: 受診率を令和9年度までに23％から30％に引き上げる. */
export function aimOf(statement: Statement): Draft | null {
  const { text } = statement.printed;
  const tokens = tokensIn(text);
  const found = tokens.flatMap((token) => {
    const isAim =
      token.kind === 'FIGURE' &&
      cellIn(text.slice(token.start, token.end)).kind === 'FIGURE' &&
      AIMS.test(text.slice(token.end)) &&
      !DONE.test(text.slice(token.end));
    return isAim ? [token] : [];
  });
  const [figure, second] = found;
  // Of two aims in one sentence nobody knows which name the second one has.
  if (!figure || second) return null;
  const hasWay = new RegExp(`^${TO}`, 'u').test(text.slice(figure.end));
  const name = nameBefore(statement, tokens, figure, hasWay);
  if (!name) return null;
  const draft = draftOf(partOf(statement.printed, name.start, name.end));
  if (name.unsure) draft.doubts.push({ kind: 'NAME_UNSURE', about: [draft.name] });
  const { base, years, span } = besides(text, tokens, name.end, figure);
  const part = ({ start, end }: Pick<Token, 'start' | 'end'>) =>
    partOf(statement.printed, start, end);
  const says = (measure: string, at: number, end: number): Printed => ({
    text: measure,
    words: partOf(statement.printed, at, end).words,
  });
  if (base) {
    const heads = [says('現状値', base.end, base.end + 2), ...base.years.map(part)];
    draft.figures.push({ cell: part(base), heads });
  }
  const heads = [
    says('目標値', figure.end, text.length),
    ...years.map(part),
    ...datesIn(statement.printed, tokens, figure.end),
    ...span.map(part),
  ];
  draft.figures.push({ cell: part(figure), heads });
  return draft;
}

function nameBefore(
  statement: Statement,
  tokens: readonly Token[],
  figure: FigureToken,
  hasWay: boolean,
) {
  const before = statement.printed.text.slice(0, figure.start);
  const particles = [...before.matchAll(/を|(?<![でにと])は(?=[、，\d０-９令平年])/gu)].reverse();
  for (const { index } of particles) {
    if (!BETWEEN.test(withoutTokens(before, index + 1, tokens))) return null;
    const cut = clauseStart(before.slice(0, index));
    // A headline is one phrase, unless it has an object before its comma.
    const start = statement.isItem && !/を|[:：》】]/u.test(before.slice(0, cut)) ? 0 : cut;
    const name = before.slice(start, index);
    const dated = tokens.find((token) => token.kind === 'DATE' && token.start === start);
    const from = dated
      ? start +
        (/^(?:まで)?(?:に|の)?[、，]?/u.exec(before.slice(dated.end))?.[0].length ?? 0) +
        dated.end -
        dated.start
      : start;
    const plain = before.slice(from, index);
    if (plain.trim().length < 3 || name.length > 80) continue;
    if (!isMeasured(plain) && !(statement.isItem && hasWay)) continue;
    const unsure = start > 0 && !/(?:は|まで)[、，]$|[:：》】]\s*$/u.test(before.slice(0, start));
    return { start: from, end: index, unsure };
  }
  return null;
}

/** A stretch of text without what the reader of print knows. */
function withoutTokens(text: string, from: number, tokens: readonly Token[]): string {
  let rest = '';
  let at = from;
  for (const { start, end } of tokens.filter(
    (one) => one.start >= from && one.end <= text.length,
  )) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

/** The figure that it starts from, the year of the aim, and the years that it adds up. */
function besides(text: string, tokens: readonly Token[], from: number, figure: FigureToken) {
  const between = tokens.filter(({ start, end }) => start >= from && end <= figure.start);
  const base = between.find(
    (token) =>
      token.kind === 'FIGURE' &&
      /^(?:[（(][^（()）]*[）)])?(?:から|より)/u.test(text.slice(token.end)),
  );
  const span = between.filter(
    (token) => token.kind === 'FIGURE' && token.unit === '年間' && token !== base,
  );
  const dates = tokens.filter(({ kind }) => kind === 'DATE');
  const baseYears = base ? dates.filter((date) => isBeside(text, date, base)) : [];
  const years = dates.filter((date) => {
    if (baseYears.includes(date)) return false;
    const behind = text.slice(date.end);
    return date.end <= figure.start && /^(?:末)?(?:まで)?(?:に|の目標)/u.test(behind);
  });
  return { base: base ? { ...base, years: baseYears } : null, years, span };
}

/** 令和5年度の23％から, 23％（令和5年度）から. */
const isBeside = (text: string, date: Token, base: Token): boolean =>
  (date.end <= base.start &&
    /^(?:末|時点|現在)?の?(?:実績値?|現状値?)?(?:の|で)?$/u.test(
      text.slice(date.end, base.start),
    )) ||
  (date.start >= base.end && /^[（(]\s*$/u.test(text.slice(base.end, date.start)));
