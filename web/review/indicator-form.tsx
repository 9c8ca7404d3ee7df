import { useRef } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { pickTexts } from '../lib/texts.js';
import { indicatorTexts } from './indicator-texts.js';
import { slugOf } from './slug.js';
import type { Asked, Kpi, State } from './state.js';
import type { ReviewTexts } from './texts.js';
import { facetTexts, LISTS } from './words.js';

/** As it goes to indicators.yaml. */
export interface WrittenIndicator {
  id: string;
  facets: Record<string, string>;
}

interface IndicatorFormProps {
  kpi: Kpi;
  asked: Asked;
  state: State;
  onWrite: (indicator: WrittenIndicator) => void;
  onLeave: () => void;
  language: Language;
  t: ReviewTexts;
}

/** An indicator that none of ours is, in the form of indicators.yaml. */
export function IndicatorForm({
  kpi,
  asked,
  state,
  onWrite,
  onLeave,
  language,
  t,
}: IndicatorFormProps) {
  const words = pickTexts(indicatorTexts, language);
  const counts = pickTexts(facetTexts, language);
  /** The id that was made of the name in English. */
  const made = useRef('');
  const field = (name: keyof typeof words, value = '', more: object = {}) => (
    <label>
      {words[name]}
      <input name={name} defaultValue={value} required {...more} />
    </label>
  );
  return (
    <form
      class="form"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        onWrite(indicatorOf(new FormData(event.currentTarget), asked));
      }}
      onInput={({ target, currentTarget }) => {
        const isName = target instanceof HTMLInputElement && target.name === 'nameEn';
        const id = currentTarget.elements.namedItem('id');
        if (!isName || !(id instanceof HTMLInputElement)) return;
        if (id.value === '' || id.value === made.current) id.value = slugOf(target.value);
        made.current = slugOf(target.value);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <h2>{words.title}</h2>
      <p>
        <small>{words.why}</small>
      </p>
      <div class="fields">
        {field('id', '', { class: 'first-field', pattern: '[a-z0-9]+([\\-.\\/][a-z0-9]+)*' })}
        {field('name', kpi.name, { lang: 'ja' })}
        {field('nameEn', asked.nameEn, { lang: 'en' })}
        {field('readings', '', { lang: 'ja', required: false })}
        {field('aliases', '', { required: false })}
        {field('unit', kpi.unit, { lang: 'ja' })}
        <label>
          {words.theme}
          <select name="theme" required>
            <option value="">{t.notChosen}</option>
            {state.town.themes.map((theme) => (
              <option key={theme.id} value={theme.id}>
                {nameIn(theme, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {counts.countUnit}
          <select name="countUnit" required>
            <option value="">{t.notChosen}</option>
            {LISTS.countUnit.map((one) => (
              <option key={one} value={one} selected={one === asked.facets.countUnit}>
                {counts[one]}
              </option>
            ))}
          </select>
        </label>
        {field('definition', kpi.definition, { lang: 'ja' })}
        {field('counted', countedIn(kpi.name), { lang: 'ja' })}
        {field('countedEn', '', { lang: 'en' })}
      </div>
      <label class="near">
        <input type="checkbox" name="open" /> {words.open}
      </label>
      <p class="buttons">
        <button type="submit">{t.keep}</button>
        <button type="button" onClick={onLeave}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}

/** 移住者数 counts 移住者, 相談件数（年間） counts 相談. */
const countedIn = (name: string) => name.replace(/[（(].*$/u, '').replace(/の?[件人回]?数$/u, '');

function indicatorOf(form: FormData, { facets }: Asked): WrittenIndicator {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const list = (name: string) =>
    text(name)
      .split(/[、,]/u)
      .map((one) => one.trim())
      .filter(Boolean);
  return {
    ...{ id: text('id'), name: text('name'), nameEn: text('nameEn') },
    ...{ readings: list('readings'), aliases: list('aliases'), unit: text('unit') },
    ...{ theme: text('theme'), definition: text('definition') },
    ...{ counted: text('counted'), countedEn: text('countedEn') },
    facets: { ...facets, countUnit: text('countUnit') },
    ...(form.get('open') ? { open: true } : {}),
  };
}
