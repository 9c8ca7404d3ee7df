import { ChoiceForm } from '../choices/choice-form.js';
import { ChoiceText } from '../choices/choice-text.js';
import { ChoiceWords } from '../choices/choice-words.js';
import { formatDate } from '../lib/format-date.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { changeTexts } from './texts.js';
import type { Release, View } from './view.js';
import { changeKinds, recordTypes } from './words.js';

interface Props {
  view: View;
  compared: { from: string; to: string };
  releases: readonly Release[];
}

/** Which two releases are compared, and which of their changes are shown. */
export function ChangeForm({ view, compared, releases }: Props) {
  const t = useTexts(changeTexts);
  const language = useLanguage();
  const names = Object.fromEntries(
    releases.map(({ release, made }) => [
      release,
      t.option(formatDate(made.slice(0, 10), language), release),
    ]),
  );
  return (
    <ChoiceForm label={t.choose} kept={{}}>
      <ChoiceWords name="from" label={t.from} chosen={compared.from} words={names} />
      <ChoiceWords name="to" label={t.to} chosen={compared.to} words={names} />
      <ChoiceWords
        name="type"
        label={t.type}
        chosen={view.type}
        words={useTexts(recordTypes)}
        any
      />
      <ChoiceWords
        name="kind"
        label={t.kind}
        chosen={view.kind}
        words={useTexts(changeKinds)}
        any
      />
      <ChoiceText name="town" label={t.town} value={view.town} />
    </ChoiceForm>
  );
}
