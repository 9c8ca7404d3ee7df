import type { Language } from '../lib/language.js';
import { unitName } from '../lib/units.js';

interface Named {
  indicator: { id: string; name: string };
  unit: string;
  release: string;
  perHead: boolean;
}

/** Names a file for what is in it: the indicator, its unit, whether it is per head, and the release. */
export function fileName(
  { indicator, unit, release, perHead }: Named,
  language: Language,
  ending: string,
): string {
  // The unit per head says so already, in letters that no file system takes.
  const [counted = ''] = unit.split('/');
  const shown = perHead ? counted : unit;
  const parts =
    language === 'ja'
      ? ['まちくらべ', indicator.name, shown, ...(perHead ? ['一人当たり'] : []), release]
      : [
          ...['machikurabe', indicator.id, unitName(shown, 'en')],
          ...(perHead ? ['per-head'] : []),
          release,
        ];
  const name = parts.map((part) => part.replaceAll(/[\\/:*?"<>|\s]+/g, '-')).join('-');
  return `${name}.${ending}`;
}
