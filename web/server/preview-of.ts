import { readPlace, writePlace } from '../lib/release-address.js';

/** The address of the picture that a link to a page is shown with, by the path and query of the page. */
export function previewOf(address: string): string {
  const [path = '', ...query] = address.split('?');
  const { release, page } = readPlace(path);
  const of = encodeURIComponent([page, ...query].join('?'));
  return `${writePlace({ release, page: '/preview.png' })}?of=${of}`;
}
