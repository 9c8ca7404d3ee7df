import type { Line, Printed } from '../../blocks/block.js';
import { carryEra } from '../carry-era.js';
import { joined, partOf } from '../printed-parts.js';
import { isUnitAlone } from './datum.js';
import { type LabelKind, labelOf } from './label.js';
import { splitName } from './name-label.js';
import { isRun } from './split-run.js';

/** A label, a run of figures, a unit or other words of a sheet that was printed without its borders. */
export interface Piece {
  kind: LabelKind | 'RUN' | 'NAME_TEXT' | 'UNIT_TEXT' | 'TEXT';
  printed: Printed;
}

/** A label at the beginning of a line is no longer than this. */
const LONGEST_LABEL = 16;

/** The pieces of a line, in its order. */
export function piecesOf({ printed }: Line): Piece[] {
  const { text } = printed;
  const list = gluedYears(printed) ?? listOfLabels(printed);
  const named = list ? null : splitName(printed);
  if (named) {
    return [
      { kind: 'NAME', printed: named.label },
      { kind: 'NAME_TEXT', printed: named.name },
    ];
  }
  // 令和2年度 令和3年度 are two heads, 事 業 費 and 令和2年度・2020 年度 one.
  if (list && list.filter(({ kind }) => kind === 'YEAR').length > 1) return list;
  const whole = labelOf(text);
  if (whole) return [{ kind: whole, printed }];
  if (list) return list;
  if (isRun(text)) return [{ kind: 'RUN', printed }];
  if (isUnitAlone(text)) return [{ kind: 'UNIT_TEXT', printed }];
  return pairsOf(printed) ?? led(printed) ?? rowOf(printed) ?? [{ kind: 'TEXT', printed }];
}

/** 平成(年度)171819: two digits for each year, which count on. */
function gluedYears(printed: Printed): Piece[] | null {
  const [, digits] = /\D(\d{4,16})\s*$/u.exec(printed.text.normalize('NFKC')) ?? [];
  if (!digits || digits.length % 2 > 0) return null;
  const start = printed.text.trimEnd().length - digits.length;
  const numbers = Array.from({ length: digits.length / 2 }, (_, i) =>
    partOf(printed, start + i * 2, start + i * 2 + 2),
  );
  const heads = carryEra([partOf(printed, 0, start), ...numbers]).slice(1);
  return heads.every(({ text }) => labelOf(text) === 'YEAR')
    ? heads.map((head) => ({ kind: 'YEAR', printed: head }))
    : null;
}

/** Several labels on one line: H25年度 H26年度 H27年度, 区分 計画値 実績値. */
function listOfLabels(printed: Printed): Piece[] | null {
  const parts = [...printed.text.matchAll(/\S+/gu)].map(({ 0: part, index }) =>
    partOf(printed, index, index + part.length),
  );
  if (parts.length < 2) return null;
  const heads = carryEra(parts);
  const pieces = heads.map((head) => ({ kind: labelOf(head.text), printed: head }));
  const first = pieces[0];
  const eraAlone =
    first && !first.kind && heads.length > 2 && labelOf(heads[1]?.text ?? '') === 'YEAR';
  const known = eraAlone ? pieces.slice(1) : pieces;
  return known.every((piece): piece is { kind: LabelKind; printed: Printed } => piece.kind !== null)
    ? known
    : null;
}

/** Labels and values in turn on one line: 指標名 健診の受診率 単位 ％. */
function pairsOf(printed: Printed): Piece[] | null {
  const labels = [...printed.text.matchAll(/\S+/gu)].flatMap(({ 0: text, index }) => {
    const kind = labelOf(text);
    return kind ? [{ kind, index, end: index + text.length }] : [];
  });
  if (labels.length < 2 || labels[0]?.index !== 0) return null;
  return labels.flatMap(({ kind, index, end }, i) => {
    const label: Piece = { kind, printed: partOf(printed, index, end) };
    const value = partOf(printed, end, labels[i + 1]?.index ?? printed.text.length);
    return value.text === ''
      ? [label]
      : [label, { kind: valueKind(kind, value.text), printed: value }];
  });
}

function valueKind(label: LabelKind, value: string): Piece['kind'] {
  if (isRun(value)) return 'RUN';
  if (label === 'NAME') return 'NAME_TEXT';
  return label === 'UNIT' ? 'UNIT_TEXT' : 'TEXT';
}

/** A label with what it says right behind it: 目標-98.50%97.70%, 単位: 人, 指標名 収納率. */
function led(printed: Printed): Piece[] | null {
  const { text } = printed;
  for (let at = Math.min(LONGEST_LABEL, text.length - 1); at > 0; at--) {
    const kind = labelOf(text.slice(0, at));
    if (!kind || /\s$/u.test(text.slice(0, at))) continue;
    const behind = text.slice(at);
    const sign = /^\s*[:：]?\s*/u.exec(behind)?.[0] ?? '';
    const rest = partOf(printed, at + sign.length, text.length);
    const label = partOf(printed, 0, at);
    if (rest.text === '') continue;
    const dated = kind === 'MEASURE' ? datedFigure(label, rest) : null;
    if (dated) return dated;
    if (isRun(rest.text))
      return [
        { kind, printed: label },
        { kind: 'RUN', printed: rest },
      ];
    if (sign === '') continue;
    if (kind === 'UNIT')
      return [
        { kind, printed: label },
        { kind: 'UNIT_TEXT', printed: rest },
      ];
    if (kind === 'NAME')
      return [
        { kind, printed: label },
        { kind: 'NAME_TEXT', printed: rest },
      ];
    return [
      { kind, printed: label },
      { kind: 'TEXT', printed: rest },
    ];
  }
  return null;
}

/** 現状値 12人（平成26年度）: the year behind the figure is that of its label. */
function datedFigure(label: Printed, rest: Printed): Piece[] | null {
  const [bracket] = /\s*[（(][^（()）]*[）)]\s*$/u.exec(rest.text) ?? [];
  if (!bracket || labelOf(bracket) !== 'YEAR') return null;
  const end = rest.text.length - bracket.length;
  const figure = partOf(rest, 0, end);
  if (!isRun(figure.text)) return null;
  const head = joined([label, partOf(rest, end, rest.text.length)], '');
  return [
    { kind: 'MEASURE', printed: head },
    { kind: 'RUN', printed: figure },
  ];
}

/** Items of a list are read as text. */
const ITEM = /^\s*[・‧･◆◼■●○]/u;

/** A whole row on one line: 健診の受診率 ％ 目標値 40.0 45.0 50.0. */
function rowOf(printed: Printed): Piece[] | null {
  const { text } = printed;
  const parts = [...text.matchAll(/\S+/gu)];
  const label = parts.find(
    ({ 0: part, index }) => labelOf(part) === 'MEASURE' && isRun(text.slice(index + part.length)),
  );
  if (!label || label.index === 0 || ITEM.test(text)) return null;
  const end = label.index + label[0].length;
  const before = text.slice(0, label.index).trimEnd();
  const unit = parts.findLast(({ index }) => index < label.index);
  const hasUnit = unit && unit.index > 0 && isUnitAlone(unit[0]);
  const name = partOf(printed, 0, hasUnit ? unit.index : before.length);
  const cells = parts.filter(({ index }) => index > label.index);
  // One figure behind its label is a line of text, which may go on in the next one.
  if (cells.length < 2) return null;
  const isBare = parts.every(({ 0: part, index }) => index >= label.index || !labelOf(part));
  if (!isBare || !/\p{L}{2}/u.test(name.text)) return null;
  return [
    { kind: 'NAME', printed: name },
    { kind: 'NAME_TEXT', printed: name },
    ...(hasUnit
      ? [{ kind: 'UNIT_TEXT', printed: partOf(printed, unit.index, before.length) } as const]
      : []),
    { kind: 'MEASURE', printed: partOf(printed, label.index, end) },
    { kind: 'RUN', printed: partOf(printed, end, text.length) },
  ];
}

/** A run of several lines as one. */
export const joinRuns = (runs: readonly Printed[]): Printed =>
  runs.length === 1 && runs[0] ? runs[0] : joined(runs, '  ');
