import { appTexts } from '../app/texts.js';
import type { Told } from '../lib/given.js';
import { readLanguage } from '../lib/language.js';
import { readPlace } from '../lib/release-address.js';
import { pickTexts } from '../lib/texts.js';
import { windowTitle } from '../lib/use-page-title.js';
import { canonical } from './canonical.js';
import { previewOf } from './preview-of.js';

interface Props extends Told {
  url: string;
  /** Where the service is reached; without it nothing is said of addresses. */
  origin: string | null;
  status: number;
}

/** What the head of a page says of it: to search engines, and to who is sent a link to it. */
export function Head({ url, origin, status, title, description }: Props) {
  const at = new URL(url, 'http://localhost');
  const language = readLanguage(at.searchParams.get('lang'));
  const t = pickTexts(appTexts, language);
  const name = windowTitle(title, language);
  const { embedded } = readPlace(at.pathname);
  if (status !== 200 || origin === null || embedded) {
    return (
      <>
        <title>{name}</title>
        <meta name="robots" content="noindex" />
        {/* A frame stays what it is: its links open beside the page that holds it. */}
        {embedded && <base target="_blank" />}
      </>
    );
  }
  const says = description ?? t.motto;
  const own = origin + canonical(at);
  const properties = {
    'og:type': 'website',
    'og:site_name': t.site,
    'og:title': title ?? t.motto,
    'og:description': says,
    'og:url': own,
    'og:locale': language === 'en' ? 'en_GB' : 'ja_JP',
    'og:image': origin + previewOf(canonical(at)),
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': t.motto,
  };
  return (
    <>
      <title>{name}</title>
      <meta name="description" content={says} />
      <link rel="canonical" href={own} />
      <link rel="alternate" hreflang="ja" href={origin + canonical(at, 'ja')} />
      <link rel="alternate" hreflang="en" href={origin + canonical(at, 'en')} />
      <link rel="alternate" hreflang="x-default" href={origin + canonical(at, 'ja')} />
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
