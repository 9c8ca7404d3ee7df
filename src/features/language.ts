import { Language } from '../domain/vocabulary.js';
import { describeEnum } from './enums.js';

describeEnum(Language, 'Language', 'The language of sentences that this service writes.', {
  JA: 'Japanese.',
  EN: 'English.',
});

/** The argument that chooses it, for `@Arg`. */
export const languageArg = {
  defaultValue: Language.JA,
  description:
    'Language of the sentence; names and quotes stay as printed, and our notes on a single figure are Japanese.',
};
