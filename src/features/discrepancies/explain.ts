import type { Language } from '../../domain/vocabulary.js';

const SENTENCES: Record<Language, { differ: string; agree: string; cause: string }> = {
  JA: {
    differ: '資料により、印刷された値が異なります。',
    agree: '最も粗く印刷された値に合わせて四捨五入すると一致します。',
    cause: '原因は、証拠に挙げた行に書かれていません。',
  },
  EN: {
    differ: 'The sources print different values.',
    agree: 'Rounded as the coarsest of them is printed, they agree.',
    cause: 'The lines cited as evidence do not say why they differ.',
  },
};

/** What is known of a discrepancy, and that its cause is not. */
export function explain(withinRounding: boolean, language: Language): string {
  const { differ, agree, cause } = SENTENCES[language];
  const sentences = withinRounding ? [differ, agree, cause] : [differ, cause];
  return sentences.join(language === 'JA' ? '' : ' ');
}
