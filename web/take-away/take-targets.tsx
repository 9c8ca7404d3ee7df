import { useState } from 'preact/hooks';
import type { Failure } from '../lib/ask.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { FailureNote } from '../ui/failure.js';
import { fetchFile, Refused } from './fetch-file.js';
import { targetsAddress } from './file-address.js';
import { FileLink } from './file-link.js';
import { saveFile } from './save-file.js';
import { takeAwayTexts } from './texts.js';

/** All targets of a town as a file. */
export function TakeTargets({ code }: { code: string }) {
  const t = useTexts(takeAwayTexts);
  const language = useLanguage();
  const { release } = usePlace();
  const [outcome, setOutcome] = useState<{ said?: string; failure?: Failure }>({});
  const href = targetsAddress(code, { release, language });
  const name = ['machikurabe', code, 'targets', release].filter(Boolean).join('-');
  const save = async () => {
    setOutcome({ said: t.working });
    try {
      saveFile(`${name}.csv`, await fetchFile(href));
      setOutcome({ said: t.saved(`${name}.csv`) });
    } catch (error) {
      setOutcome(error instanceof Refused ? { failure: error.failure } : { said: t.tableFailed });
    }
  };
  return (
    <div class="take-targets">
      <FileLink {...{ href, name: `${name}.csv`, label: t.csv, save }} />{' '}
      <span role="status">{outcome.said}</span>
      {outcome.failure && <FailureNote failure={outcome.failure} again={save} />}
    </div>
  );
}
