import { PermanentLink } from '../frozen/permanent-link.js';
import { writePlace } from '../lib/release-address.js';
import { useTexts } from '../lib/use-texts.js';
import { CopyButton } from '../ui/copy-button.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import { Cite } from './cite.js';
import { EmbedCode } from './embed-code.js';
import './file-link.css';
import './take-away.css';
import { takeAwayTexts } from './texts.js';
import type { Cited } from './use-reference.js';

interface Props {
  cited: Cited;
  /** What the server makes of what the page shows: path and words. */
  files: readonly { path: string; label: string }[];
}

/** All that can be taken from a page that is of one thing: its files, links, citation and the code to embed it. */
export function TakePage({ cited, files }: Props) {
  const t = useTexts(takeAwayTexts);
  const { title, release } = cited;
  return (
    <NotEmbedded>
      <section class="take-away" aria-labelledby="take-away">
        <h2 id="take-away" tabIndex={-1}>
          {t.title}
        </h2>
        <div class="take-away-files">
          {files.map(({ path, label }) => (
            <a key={path} class="file-link" href={writePlace({ release, page: path })} download>
              {label}
            </a>
          ))}
          <CopyButton label={t.copyLink} text={() => location.href} />
          <PermanentLink release={release} />
        </div>
        <div class="take-away-folds">
          <Cite {...cited} />
          <EmbedCode title={title} release={release} />
        </div>
      </section>
    </NotEmbedded>
  );
}
