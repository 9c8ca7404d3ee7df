/** To which sides of its place a sign draws. */
export interface Arms {
  left: boolean;
  right: boolean;
  up: boolean;
  down: boolean;
}

/** Box drawing signs by their arms: l, r, u, d. */
const SIGNS = {
  lr: '─━┄┅┈┉╌╍═╴╶╸╺╼╾',
  ud: '│┃┆┇┊┋╎╏║╵╷╹╻╽╿',
  rd: '┌┍┎┏╒╓╔╭',
  ld: '┐┑┒┓╕╖╗╮',
  ru: '└┕┖┗╘╙╚╰',
  lu: '┘┙┚┛╛╜╝╯',
  rud: '├┝┞┟┠┡┢┣╞╟╠',
  lud: '┤┥┦┧┨┩┪┫╡╢╣',
  lrd: '┬┭┮┯┰┱┲┳╤╥╦',
  lru: '┴┵┶┷┸┹┺┻╧╨╩',
  lrud: '┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╪╫╬',
};
const armsOf = (sides: string): Arms => ({
  left: sides.includes('l'),
  right: sides.includes('r'),
  up: sides.includes('u'),
  down: sides.includes('d'),
});
const DRAWN = new Map(
  Object.entries(SIGNS).flatMap(([sides, signs]) =>
    [...signs].map((sign) => [sign, armsOf(sides)] as const),
  ),
);

const ONLY_RULED = /^(?=.*[-=+]{3})[\s|+:=-]+$/;
const BAR = /[|｜￤]/gu;
/** A dash of other letters draws only in a row of its kind. */
const ROW_OF_DASHES = /([―—–_＿=＝－ー-])\1{3,}/gu;
const BARS = armsOf('ud');
const DASHES = armsOf('lr');
const CROSSING = armsOf('lrud');

/** The signs of a line that draw, by their index in it; bars count where the line beside has them, too. */
export function rulingsOf(line: string, above = '', below = ''): ReadonlyMap<number, Arms> {
  const found = new Map<number, Arms>();
  if (ONLY_RULED.test(line)) {
    for (const { 0: sign, index } of line.matchAll(/[|+:=-]/g)) {
      found.set(index, /[|+]/.test(sign) ? CROSSING : DASHES);
    }
    return found;
  }
  for (const { 0: sign, index } of line.matchAll(/[\u2500-\u257f]/gu)) {
    const arms = DRAWN.get(sign);
    if (arms) found.set(index, arms);
  }
  for (const { 0: dashes, index } of line.matchAll(ROW_OF_DASHES)) {
    for (let i = 0; i < dashes.length; i++) found.set(index + i, DASHES);
  }
  if (barsIn(line) > 1 && (barsIn(above) > 1 || barsIn(below) > 1)) {
    for (const { index } of line.matchAll(BAR)) found.set(index, BARS);
  }
  return found;
}

const barsIn = (line: string) => line.match(ONLY_RULED.test(line) ? /[|+]/g : BAR)?.length ?? 0;
