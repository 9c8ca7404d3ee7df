import { useState } from 'preact/hooks';
import { bibtex } from '../../src/lib/references/bibtex.js';
import { cslJson } from '../../src/lib/references/csl-json.js';
import type { Reference } from '../../src/lib/references/reference.js';
import { ris } from '../../src/lib/references/ris.js';
import { useReleases } from '../frozen/use-releases.js';
import { useTexts } from '../lib/use-texts.js';
import { CopyButton } from '../ui/copy-button.js';
import { Progress } from '../ui/progress.js';
import { citationText } from './citation-text.js';
import { saveFile } from './save-file.js';
import './take-away.css';
import { takeAwayTexts } from './texts.js';
import { type Cited, useReference } from './use-reference.js';

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
export function Cite(cited: Cited) {
  const t = useTexts(takeAwayTexts);
  const [open, setOpen] = useState(false);
  const { data, settled, slow } = useReleases(open);
  const made = data?.releases.find((one) => one.release === cited.release)?.made;
  const reference = useReference(cited, made?.slice(0, 10) ?? null);
  const text = citationText(reference);
  return (
    <details class="cite" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.cite}</summary>
      <Progress shown={slow} />
      {open && settled && reference.accessed && (
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
