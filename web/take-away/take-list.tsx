import { useLanguage, useTexts } from '../lib/use-texts.js';
import { type ListName, listFiles } from './list-files.js';
import { TakePage } from './take-page.js';
import { takeAwayTexts } from './texts.js';

interface Props {
  title: string;
  release: string | undefined;
  list: ListName;
  filter: object;
  order?: object | null;
}

/** All that can be taken from a page of a list, as it is narrowed and sorted. */
export function TakeList({ title, release, list, ...narrowed }: Props) {
  const t = useTexts(takeAwayTexts);
  const files = listFiles(list, narrowed, useLanguage());
  return (
    <TakePage
      title={title}
      release={release}
      files={files.map(({ path, text }) => ({ path, label: t[text] }))}
    />
  );
}
