import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Progress } from '../ui/progress.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { NotFound } from './not-found.js';
import { ROUTES } from './routes.js';
import { appTexts } from './texts.js';

/** Links to these are followed here, all others by the browser. */
const PAGES = /^\/((compare|towns|indicators|sources)?|(town|indicator|sources)\/.*)([?#].*)?$/;

export function App() {
  return (
    <LocationProvider scope={PAGES}>
      <Frame />
    </LocationProvider>
  );
}

function Frame() {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const [loading, setLoading] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <ErrorBoundary>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <Header />
      <Progress shown={loading} />
      <main id="main" tabIndex={-1}>
        <Router
          onLoadStart={() => setLoading(true)}
          onLoadEnd={() => setLoading(false)}
          // A reader who hears the page is taken to the new one.
          onRouteChange={() => document.getElementById('main')?.focus()}
        >
          {ROUTES.map(({ path, page }) => (
            <Route key={path} path={path} component={page} />
          ))}
          <Route default component={NotFound} />
        </Router>
      </main>
      <Footer />
    </ErrorBoundary>
  );
}
