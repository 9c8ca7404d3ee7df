import { useLanguage } from '../lib/use-texts.js';
import './document-title.css';

/** The title of a document: on English pages our translation, with the original beside. */
export function DocumentTitle({ title, titleEn }: { title: string; titleEn: string | null }) {
  if (useLanguage() === 'ja') return title;
  if (titleEn === null) return <span lang="ja">{title}</span>;
  return (
    <>
      {titleEn}{' '}
      <span class="document-original" lang="ja">
        {title}
      </span>
    </>
  );
}
