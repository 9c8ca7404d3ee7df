import { Choice } from '../choices/choice.js';
import { ChoiceForm } from '../choices/choice-form.js';
import { ChoiceText } from '../choices/choice-text.js';
import { asText } from '../choices/choose.js';
import { useTexts } from '../lib/use-texts.js';
import { sisterTexts } from './texts.js';
import type { useSisterChoices } from './use-sister-choices.js';
import type { View } from './view.js';

interface Props {
  view: View;
  options: ReturnType<typeof useSisterChoices>['options'];
}

/** What the sister cities can be narrowed by, each choice with how many there are. */
export function SisterForm({ view, options }: Props) {
  const t = useTexts(sisterTexts);
  return (
    <ChoiceForm label={t.narrow} kept={{ towns: view.towns.join(',') }}>
      <Choice name="country" label={t.country} chosen={view.country} options={options.country} />
      <Choice name="kind" label={t.kind} chosen={view.kind} options={options.kind} />
      <Choice name="status" label={t.status} chosen={view.status} options={options.status} />
      <Choice name="sides" label={t.sides} chosen={view.sides} options={options.sides} />
      <Choice name="year" label={t.year} chosen={asText(view.year)} options={options.year} />
      <ChoiceText name="q" label={t.words} value={view.words} />
    </ChoiceForm>
  );
}
