import type { ExpectedRecord, Labels } from '../labels.js';
import { nameKey, sameName, unitKey } from './alike.js';
import type { Fault, Finding, Judged } from './finding.js';
import { judgeFigures, missing, wrong } from './judge-figures.js';
import { pairRecords } from './pair.js';
import type { ReadRecord } from './read-record.js';

/** What was read in one document beside what is to be read in it. */
export function judge(labels: Labels, read: readonly ReadRecord[]): Judged {
  const { pairs, missed, extra } = pairRecords(labels.records, read);
  return merged([
    ...pairs.map(([label, record]) => judgeRecord(label, record)),
    ...missed.filter(({ unsure }) => !unsure).map(judgeMissed),
    ...extra.map((record) => judgeInvented(labels, record)),
  ]);
}

const merged = (parts: readonly Judged[]): Judged => ({
  findings: parts.flatMap(({ findings }) => findings),
  faults: parts.flatMap(({ faults }) => faults),
});

function judgeRecord(label: ExpectedRecord, read: ReadRecord): Judged {
  const figures = judgeFigures(label, read);
  const head = judgeHead(label, read);
  const { findings, faults } = merged([head, figures]);
  if (label.unsure) {
    // A person was not sure of the record: what the machine leaves open is neither right nor wrong.
    const wrongly = findings.filter(({ outcome, certain }) => outcome === 'WRONG' && certain);
    return { findings: wrongly, faults: faults.filter(({ certain }) => certain) };
  }
  const isWhole = faults.length === 0;
  const { certain } = read;
  const whole: Finding[] = isWhole
    ? [{ counted: 'record', outcome: 'RIGHT', certain }]
    : [wrong('record', certain), missing('record')];
  return { findings: [...findings, ...whole], faults };
}

/** Name and unit. */
function judgeHead(label: ExpectedRecord, read: ReadRecord): Judged {
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  const { certain } = read;
  const fault = (kind: Fault['kind'], expected: string | null, came: string | null) =>
    faults.push({ kind, certain, text: `${label.name}: ${expected} read as ${came}` });
  if (sameName(label.name, label.unit, read.name)) {
    findings.push({ counted: 'name', outcome: 'RIGHT', certain });
  } else {
    findings.push(wrong('name', certain), missing('name'));
    fault('NAME_DIFFERS', label.name, read.name);
  }
  const [wanted, came] = [unitKey(label.unit), unitKey(read.unit)];
  if (wanted === came) {
    if (wanted !== '') findings.push({ counted: 'unit', outcome: 'RIGHT', certain });
    return { findings, faults };
  }
  if (came !== '') findings.push(wrong('unit', certain));
  if (wanted !== '') findings.push(missing('unit'));
  const instead = wanted === '' ? 'UNIT_INVENTED' : 'UNIT_DIFFERS';
  fault(came === '' ? 'UNIT_MISSED' : instead, label.unit, read.unit);
  return { findings, faults };
}

function judgeMissed(label: ExpectedRecord): Judged {
  const figures = judgeFigures(label, null);
  const head = [missing('name'), ...(label.unit === null ? [] : [missing('unit')])];
  return {
    findings: [...head, ...figures.findings, missing('record')],
    faults: [{ kind: 'RECORD_MISSED', certain: false, text: label.name }, ...figures.faults],
  };
}

function judgeInvented({ noise }: Labels, read: ReadRecord): Judged {
  const { certain, name, unit } = read;
  const figures = judgeFigures(null, read);
  const of = noise.find(({ words }) => nameKey(name).includes(nameKey(words)));
  const cells = [wrong('name', certain), ...(unit === null ? [] : [wrong('unit', certain)])];
  const fault: Fault = of
    ? { kind: 'NOISE_PROPOSED', certain, text: `${of.kind}: ${name}` }
    : { kind: 'RECORD_INVENTED', certain, text: name };
  return {
    findings: [...cells, ...figures.findings, wrong('record', certain)],
    faults: [fault, ...figures.faults],
  };
}
