import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from '../lib/use-ask.js';
import { useTexts } from '../lib/use-texts.js';
import './combobox.css';
import { FailureNote } from './failure.js';
import { Progress } from './progress.js';
import { uiTexts } from './texts.js';

export interface Option {
  value: string;
  label: string;
  note?: string;
}

interface Props {
  label: string;
  hint: string;
  /** What is said where there is nothing to choose; without it, that nothing was found. */
  nothing?: string;
  /** The search that the options are of; nothing where they are no hits. */
  search: { totalCount: number; nodes: unknown[] } | undefined;
  /** Shown while nothing is typed. */
  chosen: string | null;
  options: Option[];
  /** Where the options are from. */
  asked: Asked<unknown>;
  disabled?: boolean;
  onOpen: () => void;
  onType: (text: string) => void;
  onChoose: (value: string) => void;
}

/** A text field with a list below it, after the combobox pattern of the ARIA Authoring Practices. */
export function Combobox(props: Props) {
  const { label, hint, nothing, search, chosen, asked, disabled, onOpen, onType, onChoose } = props;
  const t = useTexts(uiTexts);
  const options = asked.failure ? [] : props.options;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  /** The value of the active option: an answer that arrives must not make another one active. */
  const [active, setActive] = useState<string | null>(null);
  const at = options.findIndex(({ value }) => value === active);

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when the active option does
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  // What is typed replaces a name that came while the field had the focus, as it does any other.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another name is shown
  useLayoutEffect(() => {
    if (text === null && document.activeElement === field.current) field.current?.select();
  }, [text === null, chosen]);

  const show = () => {
    if (!open) onOpen();
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setActive(null);
    setText(null);
    onType('');
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    close();
    onChoose(option.value);
  };
  // Until the answer is there, these are the options of what was typed before.
  const first = text?.trim() && asked.settled ? options[0] : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    // Safari ends a conversion before it tells of the key that confirmed it: 229 is how it says so.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      show();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = (Math.max(at, step > 0 ? -1 : 0) + step + options.length) % options.length;
      setActive(options[next]?.value ?? null);
    } else if (event.key === 'Enter') choose(active === null ? first : options[at]);
    else if (event.key === 'Escape') close();
  };
  const again = () => {
    field.current?.focus();
    asked.again();
  };

  return (
    <div
      class="combobox"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) close();
      }}
    >
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        disabled={disabled}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        value={text ?? chosen ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onClick={show}
        onInput={({ currentTarget }) => {
          show();
          setActive(null);
          setText(currentTarget.value);
          onType(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} class="combobox-hint">
        {hint}
      </p>
      <div class="combobox-popup" hidden={!open}>
        <Progress shown={open && asked.slow} />
        {open && asked.failure && <FailureNote failure={asked.failure} again={again} />}
        {open && asked.settled && !asked.failure && text && options.length === 0 && (
          <p role="status">{nothing ?? t.nothingFound}</p>
        )}
        {open && !asked.failure && search && search.totalCount > search.nodes.length && (
          <p role="status" class="combobox-hint">
            {t.firstOf(search.nodes.length, search.totalCount)}
          </p>
        )}
        <div id={`${id}-list`} role="listbox" aria-label={label} class="combobox-list">
          {options.map((option, place) => (
            // Keys are heard in the field above, which keeps the focus.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={option.value}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === at}
              class="combobox-option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span>{option.label}</span> {option.note && <small>{option.note}</small>}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
