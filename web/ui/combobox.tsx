import { useEffect, useId, useState } from 'preact/hooks';
import './combobox.css';
import { Progress } from './progress.js';

export interface Option {
  value: string;
  label: string;
  note?: string;
}

interface Props {
  label: string;
  hint: string;
  /** What is said where no option is left. */
  nothing: string;
  /** Shown while nothing is typed. */
  chosen: string | null;
  options: Option[];
  loading: boolean;
  onOpen: () => void;
  onType: (text: string) => void;
  onChoose: (value: string) => void;
}

/** A text field with a list below it, after the combobox pattern of the ARIA Authoring Practices. */
export function Combobox(props: Props) {
  const { label, hint, nothing, chosen, options, loading, onOpen, onType, onChoose } = props;
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when the active option does
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const show = () => {
    if (!open) onOpen();
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
    setText(null);
    onType('');
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    close();
    onChoose(option.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      show();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0)
        setActive(
          (at) => (Math.max(at, step > 0 ? -1 : 0) + step + options.length) % options.length,
        );
    } else if (event.key === 'Enter') choose(options[Math.max(active, 0)]);
    else if (event.key === 'Escape') close();
  };

  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        value={text ?? chosen ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onClick={show}
        onInput={({ currentTarget }) => {
          show();
          setActive(-1);
          setText(currentTarget.value);
          onType(currentTarget.value);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} class="combobox-hint">
        {hint}
      </p>
      <div class="combobox-popup" hidden={!open}>
        <Progress shown={open && loading} />
        {open && !loading && text && options.length === 0 && <p role="status">{nothing}</p>}
        <div id={`${id}-list`} role="listbox" aria-label={label} class="combobox-list">
          {options.map((option, at) => (
            // Keys are heard in the field above, which keeps the focus.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={option.value}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
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
