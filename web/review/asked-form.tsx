import { useId } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { pickTexts } from '../lib/texts.js';
import { plansOf, withIndicator } from './asked.js';
import type { Item } from './items.js';
import { Select } from './select.js';
import type { Asked, State } from './state.js';
import type { ReviewTexts } from './texts.js';
import { FACETS, facetTexts, LISTS, listTexts } from './words.js';

interface AskedFormProps {
  item: Item & { kind: 'record' };
  asked: Asked;
  state: State;
  onChange: (asked: Asked) => void;
  onWriteIndicator: () => void;
  language: Language;
  t: ReviewTexts;
}

/** What no document prints: proposed where something is near, and said by a person. */
export function AskedForm({
  item,
  asked,
  state,
  onChange,
  onWriteIndicator,
  language,
  t,
}: AskedFormProps) {
  const list = useId();
  const set = (more: Partial<Asked>) => onChange({ ...asked, ...more });
  const choose = (indicator: string, match: string) =>
    onChange(withIndicator(asked, indicator, match, state));
  const indicators = [...state.town.indicators, ...state.review.indicators];
  const nameOf = (id: string) => {
    const one = indicators.find((other) => other.id === id);
    return one ? nameIn({ name: one.name ?? id, nameEn: one.nameEn ?? id }, language) : id;
  };
  const text = (field: 'id' | 'nameEn' | 'policy', options?: string) => (
    <label>
      {t[field]}
      <input
        key={`${item.key}-${field}`}
        data-asked={field}
        lang={field === 'nameEn' ? 'en' : undefined}
        list={options}
        defaultValue={asked[field] ?? ''}
        onChange={({ currentTarget: { value } }) => set({ [field]: value.trim() || undefined })}
      />
    </label>
  );
  return (
    <section class="asked" aria-label={t.asked}>
      <h2>{t.asked}</h2>
      <fieldset>
        <legend>{t.indicator}</legend>
        {item.kpi.nearest.length === 0 && <p>{t.noneNear}</p>}
        {item.kpi.nearest.map(({ indicator, match, because }, i) => (
          <label key={indicator} class="near">
            <input
              type="radio"
              name={`${list}-near`}
              data-near={i + 1}
              checked={asked.indicator === indicator}
              onChange={() => choose(indicator, match)}
            />
            <kbd>{i + 1}</kbd> {nameOf(indicator)}{' '}
            <small>
              {because.map((one) => state.words.near[one]?.[language] ?? one).join('・')}
            </small>
          </label>
        ))}
        <label>
          {t.otherIndicator} <kbd>i</kbd>
          <input
            key={`${item.key}-${asked.indicator}`}
            data-asked="indicator"
            list={`${list}-indicators`}
            defaultValue={asked.indicator ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const one = indicators.find(({ id, name }) => id === value || name === value);
              if (one) choose(one.id, asked.match ?? 'CLOSE');
            }}
          />
          {asked.indicator && <span class="chosen">{nameOf(asked.indicator)}</span>}
        </label>
        <datalist id={`${list}-indicators`}>
          {indicators.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </datalist>
        <button type="button" onClick={onWriteIndicator}>
          {t.newIndicator} <kbd>w</kbd>
        </button>
      </fieldset>
      <div class="fields">
        <Select
          label={t.match}
          name="match"
          value={asked.match ?? ''}
          among={LISTS.match}
          words={pickTexts(listTexts, language)}
          none={t.notChosen}
          onChange={(match) => set({ match })}
        />
        <Select
          label={t.plan}
          name="plan"
          value={asked.plan ?? ''}
          among={plansOf(state).map(({ id }) => id)}
          words={Object.fromEntries(plansOf(state).map(({ id, name }) => [id, name]))}
          none={t.notChosen}
          onChange={(plan) => set({ plan })}
        />
        {text('id')}
        {text('nameEn')}
        {state.town.policies.length > 0 && text('policy', `${list}-policies`)}
        <datalist id={`${list}-policies`}>
          {state.town.policies.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </datalist>
        <label>
          {t.locator}
          <input
            key={`${item.key}-locator`}
            lang="ja"
            defaultValue={asked.locator?.join('＞') ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const parts = value
                .split(/[＞>]/u)
                .map((part) => part.trim())
                .filter(Boolean);
              set({ locator: parts.length > 0 ? parts : undefined });
            }}
          />
        </label>
      </div>
      <FacetFields {...{ item, asked, set, language, t }} />
    </section>
  );
}

interface FacetFieldsProps {
  item: Item & { kind: 'record' };
  asked: Asked;
  set: (more: Partial<Asked>) => void;
  language: Language;
  t: ReviewTexts;
}

/** How it is counted: the words of the lists, and what the definition says besides. */
function FacetFields({ item, asked, set, language, t }: FacetFieldsProps) {
  const words = pickTexts(facetTexts, language);
  const put = (facet: string, value: string | null) => {
    const { [facet]: _, ...others } = asked.facets;
    set({ facets: value === null ? others : { ...others, [facet]: value } });
  };
  const besides = item.kpi.facets.filter(({ facet }) => !FACETS.some((one) => one === facet));
  const restsOn = (facet: string) =>
    item.kpi.facets.find((one) => one.facet === facet)?.evidence[0]?.quote;
  return (
    <fieldset>
      <legend>{t.facets}</legend>
      <div class="fields">
        {FACETS.map((facet) => (
          <Select
            key={facet}
            label={words[facet]}
            name={facet}
            value={asked.facets[facet] ?? ''}
            among={LISTS[facet]}
            words={words}
            none={t.notChosen}
            hint={restsOn(facet) && t.rests(restsOn(facet) ?? '')}
            onChange={(value) => put(facet, value)}
          />
        ))}
      </div>
      {besides.map(({ facet, value, evidence }) => (
        <label key={facet} class="near">
          <input
            type="checkbox"
            checked={asked.facets[facet] !== ''}
            onChange={({ currentTarget: { checked } }) => put(facet, checked ? null : '')}
          />
          <code>{facet}</code> {typeof value === 'string' ? value : JSON.stringify(value)}{' '}
          <small>{evidence[0] && t.rests(evidence[0].quote)}</small>
        </label>
      ))}
    </fieldset>
  );
}
