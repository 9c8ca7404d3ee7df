import { Choice } from '../choices/choice.js';
import { ChoiceForm } from '../choices/choice-form.js';
import { ChoiceText } from '../choices/choice-text.js';
import { ChoiceYear } from '../choices/choice-year.js';
import { asText } from '../choices/choose.js';
import { useTexts } from '../lib/use-texts.js';
import { planPageTexts } from './texts.js';
import type { usePlanChoices } from './use-plan-choices.js';
import type { View } from './view.js';

interface Props {
  view: View;
  options: ReturnType<typeof usePlanChoices>['options'];
}

/** What the plans can be narrowed by, each choice with how many there are. */
export function PlanForm({ view, options }: Props) {
  const t = useTexts(planPageTexts);
  return (
    <ChoiceForm label={t.narrow} kept={{ towns: view.towns.join(',') }}>
      <Choice name="kind" label={t.kind} chosen={view.kind} options={options.kind} />
      <Choice name="status" label={t.status} chosen={view.status} options={options.status} />
      <Choice name="theme" label={t.theme} chosen={view.theme} options={options.theme} />
      <Choice name="ends" label={t.ends} chosen={asText(view.ends)} options={options.ends} />
      <ChoiceYear name="year" label={t.year} value={view.year} />
      <ChoiceText name="q" label={t.words} value={view.words} />
    </ChoiceForm>
  );
}
