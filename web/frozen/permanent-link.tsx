import { useOrigin } from '../lib/use-origin.js';
import { useSamePage } from '../lib/use-same-page.js';
import { useTexts } from '../lib/use-texts.js';
import { CopyButton } from '../ui/copy-button.js';
import './frozen.css';
import { frozenTexts } from './texts.js';

/** The address at which this page shows for ever what it shows now. */
export function PermanentLink({ release }: { release: string }) {
  const t = useTexts(frozenTexts);
  const address = useSamePage()(release);
  const origin = useOrigin();
  return (
    <p class="permanent-link">
      <a href={address}>{t.permanent}</a>{' '}
      <CopyButton label={t.copyPermanent} text={origin + address} />
    </p>
  );
}
