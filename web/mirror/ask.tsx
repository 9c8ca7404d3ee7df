import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { Answer } from './answer.js';
import type { AskData, Kind } from './ask-data.js';
import { Choice } from './choice.js';
import { type Asked, openAsker } from './open-asker.js';
import { mirrorTexts } from './texts.js';

type State = Asked | 'nothing' | 'loading' | 'failed';

export interface AskProps {
  data: AskData;
  language: Language;
  /** What is asked for in the address: ?municipality=122360. */
  first: URLSearchParams;
}

/** Asks for one town or one indicator; the address is that of the answer. */
export function Ask({ data, language, first }: AskProps) {
  const t = pickTexts(mirrorTexts, language);
  const [ask] = useState(() => openAsker(data));
  const [state, show] = useState<State>('nothing');
  const [chosen, choose] = useState(() => chosenIn(first));
  const isFromDisk = location.protocol === 'file:';
  useEffect(() => {
    if (!chosen || isFromDisk) return;
    let isLeft = false;
    const showIfHere = (next: State) => {
      if (!isLeft) show(next);
    };
    show('loading');
    history.replaceState(null, '', addressOf(chosen, language));
    ask(chosen.kind, chosen.id).then(showIfHere, () => showIfHere('failed'));
    return () => {
      isLeft = true;
    };
  }, [ask, chosen, isFromDisk, language]);
  const choice = (kind: Kind) => (
    <Choice
      label={t[kind]}
      none={t.choose}
      language={language}
      among={kind === 'municipality' ? data.municipalities : data.indicators}
      chosen={chosen?.kind === kind ? chosen.id : ''}
      choose={(id) => choose({ kind, id })}
    />
  );
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <>
      <p class="bar">
        <a href="index.html">{t.files}</a>
        <a href={addressOf(chosen, other)} lang={other}>
          {t.other}
        </a>
        <code>{data.release}</code>
      </p>
      <h2>{t.title}</h2>
      {isFromDisk && <p class="fault">{t.fromDisk}</p>}
      <div class="choices">
        {choice('municipality')}
        {choice('indicator')}
      </div>
      <div aria-live="polite">
        {state === 'loading' && <p>{t.loading}</p>}
        {state === 'failed' && <p class="fault">{t.failed}</p>}
      </div>
      {typeof state === 'object' && (
        <Answer key={`${state.kind}/${state.of.id}`} asked={state} language={language} />
      )}
    </>
  );
}

interface Chosen {
  kind: Kind;
  id: string;
}

function chosenIn(address: URLSearchParams): Chosen | null {
  for (const kind of ['municipality', 'indicator'] as const) {
    const id = address.get(kind);
    if (id) return { kind, id };
  }
  return null;
}

function addressOf(chosen: Chosen | null, language: Language): string {
  const address = new URLSearchParams(chosen ? { [chosen.kind]: chosen.id } : {});
  if (language === 'en') address.set('lang', 'en');
  return `?${address}`;
}
