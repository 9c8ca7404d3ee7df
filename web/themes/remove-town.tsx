import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import { themesTexts } from './texts.js';
import { type ThemeView, toggleTown, writeThemeView } from './view.js';

interface Props {
  theme: { id: string };
  view: ThemeView;
  /** Codes of the columns. */
  shown: string[];
  code: string;
}

/** Takes a column away; the last one stays, since no town would mean the usual ones. */
export function RemoveTown({ theme, view, shown, code }: Props) {
  const t = useTexts(themesTexts);
  const address = useAddress();
  if (shown.length < 2) return null;
  const towns = toggleTown(shown, code);
  return (
    <a
      class="theme-remove"
      href={address(`/theme/${theme.id}`, writeThemeView({ ...view, towns }))}
    >
      {t.removeColumn}
    </a>
  );
}
