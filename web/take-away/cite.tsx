import { useState } from 'preact/hooks';
import { bibtex } from '../../src/lib/references/bibtex.js';
import { cslJson } from '../../src/lib/references/csl-json.js';
import type { Reference } from '../../src/lib/references/reference.js';
import { ris } from '../../src/lib/references/ris.js';
import { useReleases } from '../frozen/use-releases.js';
import { useOrigin } from '../lib/use-origin.js';
import { useSamePage } from '../lib/use-same-page.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { useToday } from '../lib/use-today.js';
import { CopyButton } from '../ui/copy-button.js';
import { Progress } from '../ui/progress.js';
import { citationText } from './citation-text.js';
import { referenceKey } from './reference-key.js';
import { saveFile } from './save-file.js';
import './take-away.css';
import { takeAwayTexts } from './texts.js';

interface Props {
  /** What is cited of it. */
  title: string;
  /** Id of what is shown, for a name by which a manuscript cites it. */
  id: string;
  release: string;
  /** Credits the documents that it was taken from. */
  credits: string;
}

interface FileKind {
  ending: string;
  type: string;
  write: (reference: Reference) => string;
}

const FILES: Record<string, FileKind> = {
  BibTeX: { ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  RIS: { ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  'CSL-JSON': { ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
};

/** This page as a reference, with the address that stays: as a sentence, and for reference managers. */
export function Cite({ title, id, release, credits }: Props) {
  const t = useTexts(takeAwayTexts);
  const language = useLanguage();
  const samePage = useSamePage();
  const origin = useOrigin();
  const today = useToday();
  const [open, setOpen] = useState(false);
  const { data, settled, slow } = useReleases(open);
  const made = data?.releases.find((one) => one.release === release)?.made;
  const reference: Reference = {
    key: referenceKey(release, id),
    title,
    author: language === 'ja' ? 'まちくらべ' : 'Machikurabe',
    issued: made?.slice(0, 10) ?? null,
    version: release,
    url: origin + samePage(release),
    accessed: today ?? '',
    note: credits,
    language,
  };
  const text = citationText(reference);
  return (
    <details class="cite" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.cite}</summary>
      <Progress shown={slow} />
      {open && settled && today && (
        <>
          <p class="take-away-citation">{text}</p>
          <div class="take-away-files">
            <CopyButton label={t.copyReference} text={text} />
            {Object.entries(FILES).map(([name, { ending, type, write }]) => (
              <button
                key={name}
                type="button"
                onClick={() =>
                  saveFile(`${reference.key}.${ending}`, new Blob([write(reference)], { type }))
                }
              >
                {name}
              </button>
            ))}
          </div>
        </>
      )}
    </details>
  );
}
