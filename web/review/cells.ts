import type { Item } from './items.js';
import { PARTNER_FIELDS, type Partner } from './partners.js';
import type {
  Cell,
  Droppable,
  Evidence,
  Figure,
  Kpi,
  Observation,
  PartnerDecision,
  PartnerField,
  Place,
  RecordDecision,
  WordField,
} from './state.js';

/** What of a record has its own evidence and is decided on by itself. */
export type RecordCell =
  | {
      kind: 'word';
      field: WordField | PartnerField;
      text: string | undefined;
      /** What the machine reads in it. */
      reads?: string | undefined;
      at: Place[];
      isCorrected: boolean;
    }
  | { kind: 'mark'; field: 'direction' | 'marked'; text: string; at: Place[] }
  | {
      kind: 'figure';
      index: number;
      figure: Figure;
      proposed: Observation;
      at: Place[];
      state: 'PROPOSED' | 'CORRECTED' | 'REJECTED';
    };

const of = ({ evidence }: Pick<Kpi, 'evidence'>, field: string): Evidence[] =>
  evidence.filter((one) => (one.field ?? 'name') === field);

/** The cells of a record, as proposed or as corrected, in the order in which they are shown. */
export function cellsOf(
  { kpi }: Item & { kind: 'record' },
  decision: RecordDecision,
): RecordCell[] {
  const word = (field: WordField): RecordCell[] => {
    const corrected = decision.words[field];
    const text = corrected?.printed ?? kpi[field];
    if (text === undefined && field !== 'unit') return [];
    const at = corrected ? [corrected.at] : of(kpi, field);
    return [{ kind: 'word', field, text, at, isCorrected: corrected !== undefined }];
  };
  const mark = (field: 'direction' | 'marked', evidence: string): RecordCell[] => {
    const text = kpi[field];
    return text ? [{ kind: 'mark', field, text: String(text), at: of(kpi, evidence) }] : [];
  };
  return [
    ...word('name'),
    ...word('unit'),
    ...kpi.observations.map((proposed, index): RecordCell => {
      const decided = decision.cells[index];
      const cell = typeof decided === 'object' ? decided : null;
      return {
        ...{ kind: 'figure', index, figure: cell ?? proposed, proposed },
        at: cell ? placesOfCell(cell) : proposed.evidence,
        state: decided === 'REJECTED' ? 'REJECTED' : cell ? 'CORRECTED' : 'PROPOSED',
      };
    }),
    ...word('definition'),
    ...word('measuredBy'),
    ...mark('direction', 'direction'),
    ...mark('marked', 'isMarkedKpi'),
  ];
}

/** The cells of a sister city or a plan: also those of which nothing is printed, since a person may say where it is. */
export function cellsOfPartner(partner: Partner, { words }: PartnerDecision): RecordCell[] {
  return PARTNER_FIELDS[partner.of].map((field) => {
    const corrected = words[field];
    return {
      ...{ kind: 'word', field, text: corrected?.printed ?? partner.texts[field] },
      reads: corrected ? undefined : partner.reads[field],
      at: corrected ? [corrected.at] : of(partner, field),
      isCorrected: corrected !== undefined,
    };
  });
}

const placesOfCell = ({ at, yearAt }: Cell): Place[] => (yearAt ? [at, yearAt] : [at]);

/** Whether a field may be left out: of a name and a unit the record is. */
export const isDroppable = (field: string): field is Droppable =>
  ['definition', 'measuredBy', 'direction', 'marked'].includes(field);

export const keyOfCell = (cell: RecordCell): string =>
  cell.kind === 'figure' ? `figure-${cell.index}` : cell.field;

/** A proposed figure as one that a person takes; null where it is printed nowhere. */
export function cellOf(reading: Figure & { evidence: Evidence[] }): Cell | null {
  const { measure, year, value, valueTo, missing, wanted, comparator, raw, evidence } = reading;
  const place = ({ lines, quote }: Evidence): Place => ({ lines, quote });
  const own = evidence.find(({ field }) => field === undefined || field === 'value');
  const ofYear = evidence.find(({ field }) => field === 'year');
  return own
    ? {
        ...{ measure, year, value, valueTo, missing, wanted, comparator, raw, at: place(own) },
        ...(ofYear ? { yearAt: place(ofYear) } : {}),
      }
    : null;
}
