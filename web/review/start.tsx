import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { askState, refusalOf } from './ask-server.js';
import { Review } from './review.js';
import type { Both, State } from './state.js';
import { reviewTexts } from './texts.js';

/** Fetches what is to be reviewed. */
export function Start({ language }: { language: Language }) {
  const t = pickTexts(reviewTexts, language);
  const [state, show] = useState<State | Both | null>(null);
  useEffect(() => {
    document.title = t.title;
    askState().then(show, (error: unknown) => show(refusalOf(error)));
  }, [t]);
  if (state && 'proposal' in state) return <Review first={state} language={language} />;
  return (
    <main>
      <h1>{t.title}</h1>
      <p role="status">{state ? state[language] : t.loading}</p>
    </main>
  );
}
