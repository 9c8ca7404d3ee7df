import type { ComponentProps } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import pages from '../../schema/pages.json';
import { EmbedFrame } from '../embed/embed-frame.js';
import { FrozenNote } from '../frozen/frozen-note.js';
import { GivenContext, useRefusedRelease } from '../lib/given.js';
import { useKeepPlace } from '../lib/use-keep-place.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Progress } from '../ui/progress.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { NotFound } from './not-found.js';
import { ROUTES } from './routes.js';
import { appTexts } from './texts.js';
import { UnknownRelease } from './unknown-release.js';

/** Links to these are followed here, all others by the browser. */
const PAGES = new RegExp(
  `^/((releases/[^/?#]+/)?(${Object.values(pages)
    .map((path) => path.slice(1).replace(/:\w+\+?$/, '.*'))
    .filter(Boolean)
    .join('|')}))?([?#].*)?$`,
);

interface Props {
  /** Path and query; without it, those of the browser. */
  url?: string;
  /** What the page begins with. */
  given: ComponentProps<typeof GivenContext.Provider>['value'];
}

export function App({ url, given }: Props) {
  return (
    <GivenContext.Provider value={given}>
      <LocationProvider {...{ scope: PAGES, url }}>
        <Frame />
      </LocationProvider>
    </GivenContext.Provider>
  );
}

// Where on the page that is: at its top, or where the reader was who goes back.
const focusMain = () => document.getElementById('main')?.focus({ preventScroll: true });

function Frame() {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const { release, embedded } = usePlace();
  const [loading, setLoading] = useState(false);
  useKeepPlace();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const shown = useRef(release);
  useEffect(() => {
    if (shown.current !== release) focusMain();
    shown.current = release;
  }, [release]);
  const refused = useRefusedRelease(release);
  const page = refused ? (
    <UnknownRelease release={release ?? ''} near={refused.nearest} />
  ) : (
    <Router
      // A page of another release is another page: nothing of the one before may stay.
      key={release}
      onLoadStart={() => setLoading(true)}
      onLoadEnd={() => setLoading(false)}
      // A reader who hears the page is taken to the new one.
      onRouteChange={focusMain}
    >
      {ROUTES.map(({ path, page }) => (
        <Route key={path} path={path} component={page} />
      ))}
      <Route default component={NotFound} />
    </Router>
  );
  if (embedded) {
    return (
      <ErrorBoundary>
        <EmbedFrame release={release}>{page}</EmbedFrame>
      </ErrorBoundary>
    );
  }
  return (
    <ErrorBoundary>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <Header />
      <Progress shown={loading} />
      <main id="main" tabIndex={-1}>
        {release && !refused && <FrozenNote release={release} />}
        {page}
      </main>
      <Footer />
    </ErrorBoundary>
  );
}
