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
  title: string;
  /** What the page was made from; undefined while that is not known. */
  release: string | undefined;
  /** What the server makes of what the page shows: path and words. */
  files?: readonly { path: string; label: string }[];
  /** By what it is cited, where it names whom it is owed to. */
  cited?: Pick<Cited, 'id' | 'credits'>;
}

/** All that can be taken from a page: its files, links, citation and the code to embed it. */
export function TakePage({ title, release, files = [], cited }: Props) {
  const t = useTexts(takeAwayTexts);
  if (!release) return null;
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
          {cited && <Cite {...cited} title={title} release={release} />}
          <EmbedCode title={title} release={release} />
        </div>
      </section>
    </NotEmbedded>
  );
}
