/** What is counted: six kinds of cells; figures by measure, year and value; records as wholes. */
export const COUNTED = [
  'name',
  'unit',
  'measure',
  'year',
  'value',
  'comparator',
  'figure',
  'record',
] as const;
export type Counted = (typeof COUNTED)[number];
export const CELLS = COUNTED.slice(0, 6);

/** Kinds of faults, by what a person would say of them. */
export const FAULTS = [
  'RECORD_MISSED',
  'RECORD_INVENTED',
  'NOISE_PROPOSED',
  'NAME_DIFFERS',
  'UNIT_DIFFERS',
  'UNIT_MISSED',
  'UNIT_INVENTED',
  'FIGURE_MISSED',
  'FIGURE_INVENTED',
  'MEASURE_DIFFERS',
  'YEAR_DIFFERS',
  'YEAR_MISSED',
  'YEAR_INVENTED',
  'VALUE_DIFFERS',
  'VALUE_FOR_ABSENT',
  'BOUND_DIFFERS',
] as const;
export type FaultKind = (typeof FAULTS)[number];

export interface Fault {
  kind: FaultKind;
  /** What was proposed wrongly was called certain. */
  certain: boolean;
  /** What was to be read and what was. */
  text: string;
}

export interface Finding {
  counted: Counted;
  /** Of what is proposed a part is right; of what is printed a part is missed. What is taken for another is wrong and missed. */
  outcome: 'RIGHT' | 'WRONG' | 'MISSED';
  certain: boolean;
}

export interface Judged {
  findings: Finding[];
  faults: Fault[];
}
