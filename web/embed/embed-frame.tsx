import type { ComponentChildren } from 'preact';
import { LocationProvider, useLocation } from 'preact-iso';
import { useSamePage } from '../lib/use-same-page.js';
import { useTexts } from '../lib/use-texts.js';
import './embed.css';
import { embedTexts } from './texts.js';
import { useToldHeight } from './use-told-height.js';

interface Props {
  release: string | null;
  children: ComponentChildren;
}

/** A page inside another site: without what leads around, with where it comes from. What is chosen opens beside it. */
export function EmbedFrame({ release, children }: Props) {
  const t = useTexts(embedTexts);
  const location = useLocation();
  const whole = useSamePage()(release);
  useToldHeight();
  const route = (url: string) => void open(url, '_blank', 'noopener');
  return (
    <LocationProvider.ctx.Provider value={{ ...location, route }}>
      <div class="embed">
        <main id="main">{children}</main>
        <footer class="embed-source">
          <a href={whole} target="_blank" rel="noopener">
            {t.site}: {t.whole}
          </a>
          <span>
            {t.release} <code>{release}</code>
          </span>
        </footer>
      </div>
    </LocationProvider.ctx.Provider>
  );
}
