import { useMissing } from '../lib/given.js';
import { useAddress } from '../lib/use-address.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { useTexts } from '../lib/use-texts.js';
import { appTexts } from './texts.js';

export function NotFound() {
  const t = useTexts(appTexts);
  const address = useAddress();
  usePageTitle(t.notFound);
  useMissing();
  return (
    <>
      <h1>{t.notFound}</h1>
      <p>{t.wrongAddress}</p>
      <p>
        <a href={address('/')}>{t.toHome}</a>
      </p>
      <p>
        <a href={address('/compare')}>{t.toCompare}</a>
      </p>
    </>
  );
}
