import { useId } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { pickTexts } from '../lib/texts.js';
import { agreementStatuses, sisterCityKinds } from '../ties/partner-words.js';
import { partnerTexts } from './partner-texts.js';
import { type Partner, thereAlready, withNameEn } from './partners.js';
import { Select } from './select.js';
import type { PartnerAsked, PartnerDecision, State } from './state.js';
import type { ReviewTexts } from './texts.js';
import { facetTexts, LISTS } from './words.js';

interface PartnerFormProps {
  partner: Partner;
  decision: PartnerDecision;
  asked: PartnerAsked;
  state: State;
  onChange: (asked: PartnerAsked) => void;
  language: Language;
  t: ReviewTexts;
}

/** What no document prints of a sister city or a plan. */
export function PartnerForm(props: PartnerFormProps) {
  const { partner, decision, asked, state, onChange, language, t } = props;
  const list = useId();
  const words = pickTexts(partnerTexts, language);
  const isPlan = partner.of === 'plans';
  const there = thereAlready(partner, decision, state);
  const set = (more: Partial<PartnerAsked>) => onChange({ ...asked, ...more });
  const text = (
    field: 'id' | 'nameEn' | 'issuer' | 'partnerCode',
    label: string,
    take = (said: string) => set({ [field]: said || undefined }),
  ) => (
    <label>
      {label}
      <input
        key={`${partner.of}-${partner.id}-${field}`}
        data-asked={field}
        lang={field === 'issuer' ? 'ja' : 'en'}
        defaultValue={asked[field] ?? ''}
        onChange={({ currentTarget }) => take(currentTarget.value.trim())}
      />
    </label>
  );
  const choice = (
    field: 'kind' | 'status',
    among: readonly string[],
    said: Readonly<Record<string, string>>,
  ) => (
    <Select
      label={words[field]}
      name={field}
      value={asked[field] ?? ''}
      words={said}
      none={t.notChosen}
      onChange={(value) => set({ [field]: value })}
      {...{ among }}
    />
  );
  const kinds = pickTexts(sisterCityKinds, language);
  const statuses = pickTexts(agreementStatuses, language);
  const ofPlans = pickTexts(facetTexts, language);
  const country = state.town.countries.find(({ code }) => code === asked.country);
  return (
    <section class="asked" aria-label={t.asked}>
      <h2>{t.asked}</h2>
      {there && <p>{words.thereAlready(there.id)}</p>}
      <div class="fields">
        {text('nameEn', isPlan ? t.nameEn : words.nameEn, (name) =>
          onChange(withNameEn(asked, name)),
        )}
        {text('id', t.id)}
        {isPlan && text('issuer', words.issuer)}
        {!isPlan && (
          <label>
            {words.country}
            <input
              key={`${partner.id}-country`}
              data-asked="country"
              list={`${list}-countries`}
              defaultValue={asked.country ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const said = value.trim();
                const one = state.town.countries.find(({ code, name, nameEn }) =>
                  [code, name, nameEn].includes(said),
                );
                set({ country: one?.code });
              }}
            />
            {country && <span class="chosen">{nameIn(country, language)}</span>}
          </label>
        )}
        <datalist id={`${list}-countries`}>
          {!isPlan &&
            state.town.countries.map((one) => (
              <option key={one.code} value={one.code}>
                {nameIn(one, language)}
              </option>
            ))}
        </datalist>
        {!isPlan && text('partnerCode', words.partnerCode)}
        {isPlan && choice('kind', LISTS.planKind, ofPlans)}
        {isPlan && choice('status', LISTS.planStatus, ofPlans)}
        {!isPlan && choice('kind', Object.keys(kinds), kinds)}
        {!isPlan && choice('status', Object.keys(statuses), statuses)}
      </div>
    </section>
  );
}
