import { useLocation } from 'preact-iso';
import { writeAddress } from '../lib/address.js';
import { embedPath } from '../lib/release-address.js';
import { useOrigin } from '../lib/use-origin.js';
import { usePlace } from '../lib/use-place.js';
import { useTexts } from '../lib/use-texts.js';
import { CopyButton } from '../ui/copy-button.js';
import { takeAwayTexts } from './texts.js';

const escapeQuoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page for another site, as HTML to be pasted there: always of this release. */
export function EmbedCode({ title, release }: { title: string; release: string }) {
  const t = useTexts(takeAwayTexts);
  const origin = useOrigin();
  const { page } = usePlace();
  const { query } = useLocation();
  const address = origin + writeAddress(embedPath(release, page), { ...query, figure: undefined });
  const code = `<iframe src="${escapeQuoted(address)}" title="${escapeQuoted(title)}" width="100%" height="700" style="border: 0" loading="lazy"></iframe>
<script src="${origin}/embed.js" async></script>`;
  return (
    <details>
      <summary>{t.embed}</summary>
      <p class="take-away-note">{t.embedNote}</p>
      {/* What scrolls must be reached by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre tabIndex={0}>{code}</pre>
      <CopyButton label={t.copyEmbed} text={code} />
    </details>
  );
}
