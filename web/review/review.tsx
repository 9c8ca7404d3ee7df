import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { cellsOf, cellsOfPartner } from './cells.js';
import { DocumentForm } from './document-form.js';
import { Finish } from './finish.js';
import { ItemList } from './item-list.js';
import { isRecord, itemsOf, labelOf, placesOf, standingOf } from './items.js';
import { KeyHelp } from './key-help.js';
import { LeftOut } from './left-out.js';
import { PageView } from './page-view.js';
import { PartnerPanel } from './partner-panel.js';
import { AnswerForm, QuestionView } from './question-view.js';
import { RecordPanel } from './record-panel.js';
import type { Quoted, State } from './state.js';
import { reviewTexts } from './texts.js';
import { Toolbar } from './toolbar.js';
import { useDecide } from './use-decide.js';
import { useKeys } from './use-keys.js';
import { usePartners } from './use-partners.js';
import { useReview } from './use-review.js';
import { WhoForm } from './who-form.js';

/** What the person is at: looking, or writing into a form for the cell, the question or an indicator. */
type Mode = 'look' | 'correct' | 'indicator';

/** The page to accept: the document on the left, one record, partner or question on the right. */
export function Review({ first, language }: { first: State; language: Language }) {
  const t = pickTexts(reviewTexts, language);
  const desk = useReview(first);
  const { state, change, say, said } = desk;
  const items = itemsOf(state.proposal, state.review);
  const needsDocument = !state.town.hasDocument && !state.review.document;
  const firstOpen = items.findIndex((item) => standingOf(item, state.review) === 'open');
  const [at, setAt] = useState(needsDocument ? -1 : Math.max(0, firstOpen));
  const [held, hold] = useState(0);
  const [mode, setMode] = useState<Mode>('look');
  const [isHelping, help] = useState(false);
  const [keysOn, turnKeys] = useState(true);
  const [asText, showText] = useState(false);
  const [asksWho, askWho] = useState(state.review.by === undefined);
  const seen = useRef(new Set<number>());
  const onShown = useCallback((one: number) => seen.current.add(one), []);
  const main = useRef<HTMLElement>(null);
  const decide = useDecide(desk, items, t);
  const partners = usePartners(desk, language, t);

  const item = items[at];
  const record = item && isRecord(item) ? item : null;
  const city = item?.kind === 'partner' ? item : null;
  const ofCity = city ? cellsOfPartner(city.partner, partners.held(city.partner)) : [];
  const cells = record ? cellsOf(record, decide.held(record)) : ofCity;
  const page = item?.page ?? items[0]?.page ?? 1;
  const lit = item ? placesOf(item) : [];
  const strong = item?.kind === 'question' ? [item.question.place] : (cells[held]?.at ?? []);

  const go = (to: number | ((from: number) => number)) => {
    setAt((from) => Math.max(-1, Math.min(items.length, typeof to === 'number' ? to : to(from))));
    hold(0);
    setMode('look');
  };
  const goOn = () => {
    const isOpen = (i: number) => {
      const one = items[i];
      return one && i !== at && ['open', 'wanting'].includes(standingOf(one, state.review));
    };
    const order = items.map((_, i) => (i + at + 1) % items.length);
    const next = order.find(isOpen);
    if (next === undefined) say({ ja: t.nothingOpen, en: t.nothingOpen });
    go(next ?? items.length);
  };
  const onDone = (isDone: boolean) => {
    if (isDone) goOn();
  };
  const find = (selector: string) => main.current?.querySelector<HTMLElement>(selector);
  const focusHeld = () => {
    const all = main.current?.querySelectorAll<HTMLElement>('[data-cell]');
    (all?.[held] ?? find('.first-field'))?.focus();
  };
  /** The focus leads, and what is held follows: keys may come faster than the page is drawn. */
  const move = (by: number) => {
    const all = [...(main.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
    const here = all.indexOf(document.activeElement as HTMLElement);
    all[Math.max(0, Math.min(all.length - 1, (here < 0 ? held : here) + by))]?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is gone to takes the focus along.
  useLayoutEffect(() => {
    if (mode === 'look') focusHeld();
    else find('form .first-field, .answer .first-field')?.focus();
  }, [at, mode, asksWho]);

  const accept = () => {
    if (record) decide.accept(record).then(onDone);
    else if (city) partners.accept(city.partner).then(onDone);
  };
  const reject = () => {
    if (city) partners.reject(city.partner, cells[held]).then(onDone);
    else if (record) decide.reject(record, cells[held]).then(onDone);
    else if (item) decide.answer(item.key, { answer: 'DISMISSED' }).then(onDone);
  };
  const correct = () => {
    if (cells[held]?.kind === 'mark') say({ ja: t.noCorrection, en: t.noCorrection });
    else if (item) setMode('correct');
  };
  const undo = () =>
    desk.undo().then((isUndone) => {
      const words = isUndone ? t.wasUndone : t.nothingToUndo;
      say({ ja: words, en: words });
    });
  const acceptPage = async () => {
    if (!seen.current.has(page)) return say({ ja: t.pageNotShown, en: t.pageNotShown });
    const certain = { records: decide.certainOn(page), ...partners.certainOn(page, items) };
    const count = Object.values(certain).flatMap((list) => Object.keys(list ?? {})).length;
    if (count > 0 && !(await change(certain))) return;
    say({ ja: t.acceptedMany(count), en: t.acceptedMany(count) });
  };
  const pick = (number: number) => {
    if (record) decide.choose(record, number).then(onDone);
    else if (item?.kind === 'question') decide.pick(item, number).then(onDone);
  };
  const hasBegun = !asksWho;
  useKeys(
    {
      ...{
        j: () => go((from) => from + 1),
        k: () => go((from) => from - 1),
        n: goOn,
        s: () => go(items.length),
      },
      ...{ l: () => move(1), h: () => move(-1) },
      ...{ a: accept, c: correct, x: reject, u: undo, A: acceptPage },
      ...{ 1: () => pick(1), 2: () => pick(2), 3: () => pick(3) },
      i: () => find('[data-asked="indicator"]')?.focus(),
      w: () => record && setMode('indicator'),
      f: () => find(city ? '[data-asked]' : '[data-asked="match"]')?.focus(),
      t: () => showText(!asText),
      '?': () => help(true),
    },
    keysOn && hasBegun && !isHelping,
  );

  const isProposal = record !== null || city !== null;
  const named = item && isProposal ? labelOf(item, state.review) : null;
  const title = named ?? (item ? t.question : at < 0 ? t.document : t.finish);
  return (
    <>
      <Toolbar
        {...{ language, t, accept, correct, reject, undo, goOn }}
        isRecord={isProposal}
        isItem={item !== undefined && hasBegun}
        finish={() => go(items.length)}
        help={() => help(true)}
      />
      <main class="review" ref={main} onKeyDown={(event) => event.key === 'Escape' && focusHeld()}>
        <section class="page" aria-label={t.pageOf(page)}>
          <p class="page-head">
            <strong>{t.pageOf(page)}</strong>
            <button type="button" aria-pressed={asText} onClick={() => showText(!asText)}>
              {t.text} <kbd>t</kbd>
            </button>
            <button type="button" onClick={acceptPage}>
              {t.acceptPage} <kbd>A</kbd>
            </button>
          </p>
          <PageView {...{ page, lit, asText, onShown, language, t }} strong={strong as Quoted[]} />
        </section>
        <section class="item" aria-labelledby="item-title">
          <ItemList {...{ items, at, go, t }} review={state.review} />
          <div role="status" class="said">
            {said?.[language]}
          </div>
          <h1 id="item-title" lang={isProposal ? 'ja' : undefined}>
            {title}
          </h1>
          {asksWho && (
            <WhoForm
              first={state.review.by}
              onGive={(by) => change({ by }).then((isKept) => askWho(!isKept))}
              t={t}
            />
          )}
          {hasBegun && (
            <p class="who">
              {t.deciding(state.review.by ?? '')}{' '}
              <button type="button" onClick={() => askWho(true)}>
                {t.notMe}
              </button>
            </p>
          )}
          {hasBegun && at < 0 && (
            <DocumentForm
              onGive={(document) => change({ document }).then(onDone)}
              {...{ state, language, t }}
            />
          )}
          {hasBegun && at >= items.length && <Finish {...{ state, items, language, t }} />}
          {hasBegun && record && (
            <RecordPanel
              {...{ item: record, cells, held, hold, mode, decide, desk, onDone, language, t }}
              leave={() => setMode('look')}
              writeIndicator={() => setMode('indicator')}
            />
          )}
          {hasBegun && city && (
            <PartnerPanel
              {...{ item: city, cells, held, hold, partners, onDone, state, language, t }}
              isCorrecting={mode === 'correct'}
              leave={() => setMode('look')}
            />
          )}
          {hasBegun && item?.kind === 'question' && (
            <>
              <p class="standing">{t[standingOf(item, state.review)]}</p>
              <QuestionView
                {...{ item, language, t }}
                answer={state.review.answers[item.key]}
                onPick={pick}
                words={state.words}
              />
              {mode === 'correct' && (
                <AnswerForm
                  {...{ items, language, t }}
                  place={item.question.place}
                  about={item.question.about}
                  newId={item.key}
                  onTake={(answer) => decide.answer(item.key, answer).then(onDone)}
                  onLeave={() => setMode('look')}
                />
              )}
            </>
          )}
          <LeftOut
            {...{ state, items, language, t }}
            onBringIn={(key, answer) => decide.answer(key, answer)}
          />
        </section>
      </main>
      {isHelping && (
        <KeyHelp {...{ isOn: keysOn, turn: turnKeys, t }} onClose={() => help(false)} />
      )}
    </>
  );
}
