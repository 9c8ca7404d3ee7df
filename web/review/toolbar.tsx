import type { Language } from '../lib/language.js';
import type { ReviewTexts } from './texts.js';

interface ToolbarProps {
  accept: () => void;
  correct: () => void;
  reject: () => void;
  undo: () => void;
  goOn: () => void;
  finish: () => void;
  help: () => void;
  isRecord: boolean;
  isItem: boolean;
  language: Language;
  t: ReviewTexts;
}

/** What can be done, each with its key. */
export function Toolbar(props: ToolbarProps) {
  const { isRecord, isItem, language, t } = props;
  const other = language === 'ja' ? 'en' : 'ja';
  const button = (label: string, key: string, act: () => void) => (
    <button type="button" onClick={act}>
      {label} <kbd>{key}</kbd>
    </button>
  );
  return (
    <header class="toolbar">
      {isRecord && button(t.accept, 'a', props.accept)}
      {isItem && button(isRecord ? t.correct : t.answerFigure, 'c', props.correct)}
      {isItem && button(isRecord ? t.reject : t.dismiss, 'x', props.reject)}
      {button(t.undo, 'u', props.undo)}
      {button(t.next, 'n', props.goOn)}
      {button(t.finish, 's', props.finish)}
      {button(t.keys, '?', props.help)}
      <a href={`?lang=${other}`} lang={other}>
        {t.other}
      </a>
    </header>
  );
}
