import type { ComponentChildren } from 'preact';
import { useLanguage } from '../lib/use-texts.js';

/** Text that is Japanese in every language of the interface: what is printed, and notes on it. */
export function Printed({ children }: { children: ComponentChildren }) {
  return useLanguage() === 'ja' ? children : <span lang="ja">{children}</span>;
}
