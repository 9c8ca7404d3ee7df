import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { z } from 'zod';
import { Measure, MissingReason } from '../../domain/vocabulary.js';
import { lineRange } from '../../ingest/schemas/common.js';
import { isFile } from '../../lib/paths.js';
import { FileProblems, type Words } from '../../tables/file-problems.js';
import type { Change, Desk } from './desk.js';
import { findPrinted, linesOfPage } from './find-printed.js';
import { guard } from './guard.js';
import { ChangedMeanwhile } from './keep-review.js';
import type { OriginalPages } from './original-pages.js';
import { readAgain } from './read-again.js';
import { READ_WORDS, readWords } from './read-words.js';
import { reviewState, type TownState } from './review-state.js';

/** What became of what was accepted. */
export interface SeedsWritten {
  /** kpis/settlers, plans/second-plan … */
  written: string[];
  /** What was there already, and are kept as they were. */
  kept: string[];
  waiting: { record: string; why: Words }[];
  /** What the checks of the seeds found; then nothing was written. */
  faults: string[];
}

/** What the page needs of those who know the seeds and the original. */
export interface ReviewWith {
  /** The folder of the built page. */
  program: string;
  original: OriginalPages;
  town(): TownState;
  /** Writes what was accepted to the seeds, where all that checks them lets it pass. */
  writeSeeds(): SeedsWritten;
}

const place = z.strictObject({ lines: lineRange, quote: z.string() }).nullable();
const asPrinted = z.strictObject({
  page: z.int(),
  measure: z.enum(Measure),
  raw: z.string(),
  year: z.string(),
  missing: z.enum(MissingReason).optional(),
  at: place,
  yearAt: place,
});
/** Without a page in the whole text. */
const sought = z.strictObject({
  text: z.string(),
  page: z.int().optional(),
  near: z.int().optional(),
  as: z.enum(READ_WORDS).optional(),
});
const pageNumber = z.object({ page: z.coerce.number().int().positive() });

/** The page to accept, under an address that nobody can guess. */
export function serveReview(desk: Desk, given: ReviewWith): { app: FastifyInstance; root: string } {
  const app = fastify({ bodyLimit: 1024 * 1024 });
  const root = `/${randomBytes(18).toString('base64url')}/`;
  guard(app);
  app.setErrorHandler((error, _request, reply) => explain(error, reply));
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({
      ja: 'ここには何もありません。review が表示したアドレスを開いてください。',
      en: 'Nothing is here: open the address that review printed.',
    }),
  );
  app.register(fastifyStatic, { root: given.program, prefix: root });
  const pageRange = (page: number) =>
    linesOfPage(page, desk.proposal.text.pages, desk.lines.length);

  app.get(`${root}state`, () => {
    desk.reload();
    return reviewState(desk, given.town());
  });
  app.get(`${root}pages/:page.json`, async ({ params }) => {
    const { page } = pageNumber.parse(params);
    const [first, last] = pageRange(page);
    // Of a page that cannot be drawn the lines are shown.
    const drawn = await given.original.page(page).catch(orNull);
    const size = drawn && { width: drawn.width, height: drawn.height };
    return { first, lines: desk.lines.slice(first - 1, last), size };
  });
  app.get(`${root}pages/:page.png`, async ({ params }, reply) => {
    const drawn = await given.original.page(pageNumber.parse(params).page).catch(orNull);
    return drawn ? reply.type('image/png').send(Buffer.from(drawn.png)) : reply.callNotFound();
  });
  app.get(`${root}crops/:question.png`, ({ params }, reply) => {
    const { question } = z.object({ question: z.string() }).parse(params);
    const path = cropOf(desk, question);
    return path ? reply.type('image/png').send(readFileSync(path)) : reply.callNotFound();
  });
  app.post(`${root}read`, ({ body }) => {
    const { page, at, yearAt, ...printed } = asPrinted.parse(body);
    const around = { lines: desk.lines, page: pageRange(page), value: at, year: yearAt };
    return readAgain(printed, around);
  });
  app.post(`${root}find`, ({ body }) => {
    const { text, page, near, as } = sought.parse(body);
    const range = page === undefined ? ([1, desk.lines.length] as const) : pageRange(page);
    const at = findPrinted(text, desk.lines, range, near);
    return as ? { at, read: readWords(text, as) } : { at };
  });
  app.post(`${root}change`, ({ body }) => {
    desk.change(body as Change);
    return { revision: desk.revision(), review: desk.review() };
  });
  app.post(`${root}seeds`, () => given.writeSeeds());
  return { app, root };
}

/** The picture of the place of a question, where the folder of the proposal has it. */
function cropOf({ folder, proposal }: Desk, question: string): string | null {
  const crop = proposal.questions.find(({ id }) => id === question)?.crop;
  const path = crop && resolve(folder, crop);
  return path?.startsWith(resolve(folder) + sep) && path.endsWith('.png') && isFile(path)
    ? path
    : null;
}

function orNull(error: unknown): null {
  if (error instanceof FileProblems) return null;
  throw error;
}

/** What went wrong, in words for the page. */
function explain(error: unknown, reply: FastifyReply) {
  if (error instanceof ChangedMeanwhile) {
    return reply.code(409).send({
      ja: 'ほかの人がこの提案への判断を書きました。その状態を読み込みました。もう一度決めてください。',
      en: 'Somebody else has written decisions on this proposal. Theirs were taken in: decide once more.',
    });
  }
  if (error instanceof z.ZodError) {
    const said = z.prettifyError(error);
    return reply.code(422).send({ ja: `書けません: ${said}`, en: `Cannot be kept: ${said}` });
  }
  const { statusCode = 500, message } = error as { statusCode?: number; message: string };
  return reply.code(statusCode).send({ ja: message, en: message });
}
