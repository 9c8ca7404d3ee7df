import type { Named } from '../lib/name-in.js';
import { useLanguage } from '../lib/use-texts.js';

/** A name in the reader's language; one that nobody has translated is marked as Japanese. */
export function Name({ name, nameEn }: Named) {
  if (useLanguage() === 'ja') return name;
  return nameEn ?? <span lang="ja">{name}</span>;
}
