import type { Words } from '../../tables/file-problems.js';
import { pageList } from './page-choice.js';

/** What is known of a page that was read. */
export interface PageState {
  number: number;
  words: number;
  /** Characters that nobody sees. */
  unseen: number;
  /** Characters of which the file does not say what they are. */
  unknown: number;
  pictures: number;
  faults: readonly string[];
}

/** So many hidden characters are a text: what a scanner recognised. */
const A_TEXT = 20;

/** What was passed over, by pages, and what to do. */
export function noticesOf(states: readonly PageState[]): Words[] {
  const where = (is: (state: PageState) => boolean) =>
    pageList(states.filter(is).map(({ number }) => number));
  const notices: Words[] = [];
  const notice = (pages: string, ja: string, en: string) => {
    if (pages !== '') notices.push({ ja: `${pages} ページ：${ja}`, en: `pages ${pages}: ${en}` });
  };
  notice(
    where(({ words, pictures }) => words === 0 && pictures > 0),
    '文字がなく、画像だけです。読んでいません。文字のある PDF か表があれば、それを渡してください。',
    'pictures without text, which were not read. Hand in a PDF with text or a table of them, if there is one.',
  );
  notice(
    where(({ words, pictures, unseen }) => (words > 0 || pictures === 0) && unseen >= A_TEXT),
    '見えない文字（画像の裏の文字認識など）は読んでいません。',
    'hidden text, as text recognition leaves it behind a picture, was not read.',
  );
  notice(
    where(({ unknown }) => unknown > 0),
    '何の字か PDF が示していない文字があり、抜けています。元のページと見比べてください。',
    'characters of which the PDF does not say what they are were left out. Compare the page itself.',
  );
  notice(
    where(({ faults }) => faults.length > 0),
    '壊れていて読めない部分があります。元のページと見比べてください。',
    'a part is damaged and could not be read. Compare the page itself.',
  );
  return notices;
}
