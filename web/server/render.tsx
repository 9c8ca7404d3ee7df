import { renderToString } from 'preact-render-to-string';
import type { PageToRender, RenderedPage } from '../../src/lib/page-contract/render-page.js';
import { App } from '../app/app.js';
import { loadPage, routeOf } from '../app/routes.js';
import { fold } from '../lib/folded.js';
import { type Given, keyOfQuestion, type OnServer, type Question } from '../lib/given.js';
import { readLanguage } from '../lib/language.js';
import { compact } from '../lib/operation.js';
import { cardOf } from './card-of.js';
import { Head } from './head.js';
import { liftStyles } from './lift-styles.js';
import { readAnswer } from './read-answer.js';
import { statusOf } from './status-of.js';

/** A page asks for what it shows, then its parts do; none goes deeper. */
const MOST_ROUNDS = 4;

/** Renders a page again and again, each time with what it has asked for, until it asks for nothing more. */
export async function renderPage({
  url,
  origin,
  ask,
  requestId,
}: PageToRender): Promise<RenderedPage> {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  await loadPage(pathname);
  const given: Given = { answers: {}, origin };
  const asked = new Set<string>();
  for (let round = 1; ; round++) {
    const wanted = new Map<string, Question>();
    const onServer: OnServer = {
      told: { title: null, description: null, figures: [], missing: false },
      want(question) {
        const key = keyOfQuestion(question);
        if (!asked.has(key)) wanted.set(key, question);
      },
    };
    const body = renderToString(<App url={url} given={{ ...given, onServer }} />);
    if (wanted.size === 0 || round === MOST_ROUNDS) {
      const answers = Object.values(given.answers);
      const status = statusOf(onServer.told, answers);
      return {
        status,
        language: readLanguage(searchParams.get('lang')),
        name: routeOf(pathname)?.name ?? null,
        head: renderToString(<Head url={url} origin={origin} status={status} {...onServer.told} />),
        ...liftStyles(body),
        card: cardOf(onServer.told, readLanguage(searchParams.get('lang'))),
        given: fold(given),
        whole:
          wanted.size === 0 &&
          asked.size === answers.length &&
          answers.every(({ failure }) => !failure),
      };
    }
    // One after the other: they are one request of one client.
    for (const [key, { operation, variables }] of wanted) {
      asked.add(key);
      const answer = await ask({
        name: operation.name,
        text: compact(operation.text),
        variables: variables as Record<string, unknown>,
      });
      if (answer) given.answers[key] = readAnswer(answer, requestId);
    }
  }
}
