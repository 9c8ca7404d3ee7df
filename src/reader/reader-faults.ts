import { type FileProblem, FileProblems, type Words } from '../tables/file-problems.js';

/** Why a document is not read, each with what to do; `{what}` is what came. */
export const READER_FAULTS = {
  PDF_NOT_A_PDF: {
    ja: 'PDF ではありません（{what}）。公表元の PDF をダウンロードしてください。',
    en: 'a PDF was wanted, and this is {what}: download the PDF itself',
  },
  EMPTY: {
    ja: 'ファイルが空です。もう一度ダウンロードしてください。',
    en: 'the file is empty: download it again',
  },
  NOT_A_DOCUMENT: {
    ja: '読める文書ではありません（{what}）。PDF、Excel、CSV、HTML、テキストのいずれかにしてください。画像のときは、文字認識（OCR）したテキストを校正して渡してください。',
    en: 'a PDF, workbook, CSV, HTML or text was wanted, and this is {what}: save it as one of those; of a picture, hand in a text of it (OCR) that was proof-read',
  },
  PDF_CUT_OFF: {
    ja: 'PDF が途中で切れています（{what}）。もう一度ダウンロードしてください。',
    en: 'the PDF is cut off ({what}): download it again',
  },
  PDF_DAMAGED: {
    ja: 'PDF が壊れています（{what}）。もう一度ダウンロードするか、別のソフトで開いて PDF に保存し直してください。',
    en: 'the PDF is damaged ({what}): download it again, or open it in another program and save it as a PDF',
  },
  PDF_ENCRYPTED: {
    ja: 'PDF を開くのにパスワードが要ります。パスワードのない PDF にするか、公表元に求めてください。',
    en: 'the PDF wants a password to be opened: save it without one, or ask the publisher for one',
  },
  PDF_TOO_LARGE: {
    ja: 'PDF が大きすぎます（{what}）。必要なページだけの PDF にしてください。',
    en: 'the PDF is too large ({what}): make one of the pages that are wanted',
  },
  PDF_TOO_MANY_PAGES: {
    ja: '一度に読むには、ページが多すぎます（{what}）。--pages 120-160 のように読むページを指定してください。',
    en: 'these are more pages than are read at once ({what}): say which to read, such as --pages 120-160',
  },
  NO_SUCH_PAGE: {
    ja: '--pages に、ないページがあります（{what}）。',
    en: '--pages names a page that is not there ({what})',
  },
  PDF_TOO_SLOW: {
    ja: '読むのに時間がかかりすぎるため、やめました（{what}）。そのページを除いて --pages で指定するか、別のソフトで PDF に保存し直してください。',
    en: 'reading took too long and was stopped ({what}): leave that page out by --pages, or save the PDF anew with another program',
  },
  PDF_TOO_MUCH_MEMORY: {
    ja: '展開すると大きすぎるため、やめました（{what}）。そのページを除いて --pages で指定するか、別のソフトで PDF に保存し直してください。',
    en: 'it unpacks to more than is read and was stopped ({what}): leave that page out by --pages, or save the PDF anew with another program',
  },
  PDF_TOO_MUCH_DRAWN: {
    ja: '一つのページに描かれているものが多すぎます（{what}）。そのページを除いて --pages で指定してください。',
    en: 'more is drawn on one page than is read ({what}): leave that page out by --pages',
  },
  PDF_NO_TEXT: {
    ja: '文字のない PDF です（{what}）。ページが画像のときは読めません。公表元に文字のある PDF か Excel を求めるか、文字認識（OCR）したテキストを校正して渡してください。',
    en: 'the PDF holds no text ({what}): pages that are pictures are not read. Ask the publisher for a PDF with text or a workbook, or hand in a text of it (OCR) that was proof-read',
  },
} as const satisfies Record<string, Words>;

export type ReaderFault = keyof typeof READER_FAULTS;

/** The refusal of a file; `what` came. */
export function refused(file: string, code: ReaderFault, what: Words | string = ''): FileProblems {
  const { ja, en } = typeof what === 'string' ? { ja: what, en: what } : what;
  const message = {
    ja: READER_FAULTS[code].ja.replace('{what}', () => ja),
    en: READER_FAULTS[code].en.replace('{what}', () => en),
  };
  const problem: FileProblem = { file, sheet: null, row: null, column: null, code, message };
  return new FileProblems([problem]);
}
