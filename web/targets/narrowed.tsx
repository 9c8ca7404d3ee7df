import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import { targetsTexts } from './texts.js';
import { type TargetsView, writeTargetsView } from './view.js';

interface Props {
  view: TargetsView;
  conditions: { name: keyof TargetsView; label: string | null }[];
}

/** What the list is narrowed to, each condition with the way out of it. */
export function Narrowed({ view, conditions }: Props) {
  const t = useTexts(targetsTexts);
  const address = useAddress();
  const set = conditions.filter(({ label }) => label);
  if (set.length === 0) return null;
  return (
    <p class="targets-narrowed">
      {t.narrowed}{' '}
      {set.map(({ name, label }) => (
        <a
          key={name}
          href={address('/targets', writeTargetsView({ ...view, [name]: null }))}
          aria-label={t.without(label ?? '')}
        >
          {label} <span aria-hidden="true">×</span>
        </a>
      ))}
      {set.length > 1 && <a href={address('/targets')}>{t.reset}</a>}
    </p>
  );
}
