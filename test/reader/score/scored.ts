import type { LabelledDocument } from '../labelled/labelled-document.js';
import type { Fault, Finding } from './finding.js';
import { judge } from './judge.js';
import { proposeDocument } from './propose-document.js';

/** A labelled document with what became of it. */
export interface Scored extends Omit<LabelledDocument, 'labels'> {
  findings: readonly Finding[];
  faults: readonly Fault[];
  questions: number;
  /** Why it could not be read at all. */
  failure: string | null;
}

/** Reads a document as the command does, and judges what it proposes. */
export async function scoreDocument({ labels, ...document }: LabelledDocument): Promise<Scored> {
  const { records, questions, failure } = await proposeDocument(document.path);
  return { ...document, ...judge(labels, records), questions, failure };
}
