import { groupsOf } from '../lib/align.js';
import { type FileProblem, FileProblems, type Words } from '../tables/file-problems.js';
import type { Box } from './pages/page.js';
import { drawPdf } from './pdf/draw-pdf.js';
import type { Proposal } from './proposal/proposal-form.js';

/** What is seen around the place of a question, in points: the row with its name, and the head above. */
const AROUND = { x: 300, y: 36 };

/** The proposal with a picture for each question, and the pictures by the names that they are to be written to. */
export interface Cropped {
  proposal: Proposal;
  crops: ReadonlyMap<string, Uint8Array>;
  notices: readonly Words[];
}

/** So many questions have pictures at most: who has more to ask has read the plan wrongly. */
const MOST = 200;

/** Cuts the place of each question out of its page. */
export async function drawCrops(
  path: string,
  proposal: Proposal,
  progress: (done: number, of: number) => void,
): Promise<Cropped> {
  const asked = proposal.questions.flatMap(({ id, place: { page, box } }) =>
    box ? [{ page, name: `crops/${id}.png`, box: around(box) }] : [],
  );
  const pages = [...groupsOf(asked.slice(0, MOST), ({ page }) => page)];
  const crops = new Map<string, Uint8Array>();
  const notices: Words[] = [];
  if (pages.length === 0) return { proposal, crops, notices };
  const pdf = await drawPdf(path);
  try {
    for (const [done, [page, places]] of pages.entries()) {
      progress(done, pages.length);
      const boxes = places.map(({ box }) => box);
      const pictures = await pdf.parts(page, boxes);
      if (!pictures) {
        notices.push(NO_CANVAS);
        break;
      }
      for (const [i, { name }] of places.entries()) {
        const picture = pictures[i];
        if (picture) crops.set(name, picture.png);
      }
    }
    progress(pages.length, pages.length);
  } catch (error) {
    // What is proposed stands without pictures, too.
    if (!(error instanceof FileProblems)) throw error;
    notices.push(...error.problems.map(notDrawn));
  } finally {
    await pdf.close();
  }
  const questions = proposal.questions.map((question) => {
    const crop = `crops/${question.id}.png`;
    return crops.has(crop) ? { ...question, crop } : question;
  });
  return { proposal: { ...proposal, questions }, crops, notices };
}

const around = ([x, y, width, height]: readonly [number, number, number, number]): Box => ({
  ...{ x: x - AROUND.x, width: width + 2 * AROUND.x },
  ...{ y: y - AROUND.y, height: height + 2 * AROUND.y },
});

const NO_CANVAS: Words = {
  ja: 'この環境では画像を作れないため、問いにページの画像が付きません（@napi-rs/canvas がありません）。',
  en: 'No pictures of the questions: this system has no build of @napi-rs/canvas.',
};

const notDrawn = ({ message: { ja, en } }: FileProblem): Words => ({
  ja: `問いの画像をすべては作れませんでした：${ja}`,
  en: `Not all pictures of the questions could be drawn: ${en}`,
});
