import { declareTexts, type TextTable } from '../lib/texts.js';
import type { MissingReason } from '../queries/vocabulary.js';

/** Why there is no figure, where a whole sentence would be too long. */
export const missingWords: TextTable<Record<MissingReason, string>> = declareTexts({
  NOT_MEASURED: { ja: '未把握', en: 'not measured' },
  NOT_SET: { ja: '目標の設定なし', en: 'no target set' },
  NOT_PRINTED: { ja: '記載なし', en: 'not printed' },
  NOT_IN_SOURCE: { ja: '読んだ文書になし', en: 'not in what we read' },
  NOT_APPLICABLE: { ja: '対象外', en: 'does not apply' },
  AFTER_DOCUMENT: { ja: '読んだ文書より後', en: 'after the documents that we read' },
  IN_WORDS: { ja: 'ことばの目標', en: 'target in words' },
  SUPPRESSED: { ja: '非公表', en: 'withheld' },
});
