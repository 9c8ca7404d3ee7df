import type { QuotedEvidence } from '../proposal/quoted.js';
import type { Place } from './printed-at.js';

/** Evidence as the seeds have it. */
export type Evidence = Pick<QuotedEvidence, 'lines' | 'quote' | 'field' | 'reading' | 'note'>;

/** The words of a record as a person left them, with their quotes. */
export interface ReviewedWords {
  texts: Readonly<Partial<Record<string, string>>>;
  evidence: Evidence[];
  corrected: boolean;
}

interface Decided {
  words: Readonly<Partial<Record<string, { printed: string; at: Place }>>>;
  dropped: readonly string[];
}

export const withoutBox = ({ page, box, ...evidence }: QuotedEvidence): Evidence => evidence;

/** Whether a quote stands for a field; what names none stands for the name. */
export const bears = ({ field }: Evidence, name: string) => (field ?? 'name') === name;

/** The quotes with that of words that a person gave in the place of the machine's. */
export function withWord(evidence: readonly Evidence[], field: string, at: Place): Evidence[] {
  const own = { ...at, reading: 'CERTAIN' as const, ...(field === 'name' ? {} : { field }) };
  return [own, ...evidence.filter((one) => !bears(one, field))];
}

/** What is proposed with the words that a person gave or left out laid over it. */
export function reviewedWords(
  proposed: { texts: ReviewedWords['texts']; evidence: readonly QuotedEvidence[] },
  { words, dropped }: Decided,
): ReviewedWords {
  const texts = { ...proposed.texts };
  let evidence = proposed.evidence.map(withoutBox);
  for (const [field, word] of Object.entries(words)) {
    if (!word) continue;
    texts[field] = word.printed;
    evidence = withWord(evidence, field, word.at);
  }
  for (const field of dropped) {
    delete texts[field];
    evidence = evidence.filter((one) => !bears(one, field));
  }
  return { texts, evidence, corrected: Object.keys(words).length > 0 || dropped.length > 0 };
}
