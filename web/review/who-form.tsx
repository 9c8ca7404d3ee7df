import type { ReviewTexts } from './texts.js';

/** Who decides, before anything is decided. */
export function WhoForm({
  first,
  onGive,
  t,
}: {
  first: string | undefined;
  onGive: (by: string) => void;
  t: ReviewTexts;
}) {
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const by = new FormData(event.currentTarget).get('by');
        if (typeof by === 'string' && by.trim()) onGive(by.trim());
      }}
    >
      <label>
        {t.who}
        <input class="first-field" name="by" required autocomplete="name" defaultValue={first} />
      </label>
      <p>
        <small>{t.whoWhy}</small>
      </p>
      <p class="buttons">
        <button type="submit">{t.begin}</button>
      </p>
    </form>
  );
}
