import { useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { refusalOf } from './ask-server.js';
import { readDocumentForm } from './read-document-form.js';
import type { DocumentAsked, State } from './state.js';
import type { ReviewTexts } from './texts.js';
import { facetTexts, LISTS } from './words.js';

interface DocumentFormProps {
  state: State;
  onGive: (document: DocumentAsked) => void;
  language: Language;
  t: ReviewTexts;
}

/** What is asked once: of the document, and of the plan whose indicators it prints. */
export function DocumentForm({ state, onGive, language, t }: DocumentFormProps) {
  const [refused, refuse] = useState<string | null>(null);
  const { town, review, proposal } = state;
  const held = review.document;
  const plan = held?.plan;
  const words = pickTexts(facetTexts, language);
  const field = (name: string, label: string, value = '', more: object = {}) => (
    <label>
      {label}
      <input name={name} defaultValue={value} {...more} />
    </label>
  );
  const choice = (name: string, label: string, among: readonly string[], value: string) => (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        {among.map((one) => (
          <option key={one} value={one} selected={one === value}>
            {words[one as keyof typeof words]}
          </option>
        ))}
      </select>
    </label>
  );
  const needed = { required: true };
  const needsPlan = town.plans.length === 0 && proposal.kpis.length > 0;
  const printed = { lang: 'ja' };
  const english = { lang: 'en' };
  return (
    <form
      class="form"
      onSubmit={async (event) => {
        event.preventDefault();
        const read = await readDocumentForm(new FormData(event.currentTarget)).catch(refusalOf);
        if ('ja' in read) return refuse(read[language]);
        refuse('notThere' in read ? t.notThere(read.notThere) : null);
        if ('document' in read) onGive(read.document);
      }}
    >
      <fieldset class="fields">
        <legend>{proposal.original.file.replace(/^.*[\\/]/u, '')}</legend>
        {field('title', t.docTitle, held?.title, { ...needed, ...printed, class: 'first-field' })}
        {field('titleEn', t.docTitleEn, held?.titleEn, english)}
        {field('publisher', t.publisher, held?.publisher ?? town.name, { ...needed, ...printed })}
        {field('date', t.docDate, held?.date?.printed, printed)}
        {choice('extent', t.extent, LISTS.extent, held?.extent ?? 'WHOLE')}
        {field('extentNote', t.extentNote, held?.extentNote ?? '全部を読んだ。', needed)}
        {field('extentNoteEn', t.extentNoteEn, held?.extentNoteEn ?? 'All of it.', {
          ...needed,
          ...english,
        })}
        {field('url', t.url, held?.url, { type: 'url' })}
        {field('firstPage', t.firstPage, held?.firstPage?.toString(), {
          inputMode: 'numeric',
          pattern: '-?[0-9]+',
        })}
      </fieldset>
      <fieldset class="fields">
        <legend>{town.plans.length > 0 ? t.planNew : t.plan}</legend>
        {field('planName', t.planName, plan?.name, {
          ...printed,
          required: needsPlan,
        })}
        {field('planId', t.planId, plan?.id ?? proposal.document, {
          pattern: '[a-z0-9]+([\\-.\\/][a-z0-9]+)*',
          required: needsPlan,
        })}
        {field('planNameEn', t.nameEn, plan?.nameEn, english)}
        {field('issuer', t.issuer, plan?.issuer ?? town.name, printed)}
        {choice('planKind', t.planKind, LISTS.planKind, plan?.kind ?? 'COMPREHENSIVE_PLAN')}
        {choice('planStatus', t.planStatus, LISTS.planStatus, plan?.status ?? 'EXISTING')}
        {field('period', t.docPeriod, plan?.period?.printed, printed)}
      </fieldset>
      <div role="status">{refused !== null && <p class="refused">{refused}</p>}</div>
      <p class="buttons">
        <button type="submit">{t.keep}</button>
      </p>
    </form>
  );
}
