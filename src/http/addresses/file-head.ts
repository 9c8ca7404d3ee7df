import { contentDisposition } from './content-disposition.js';
import { CONTENT_TYPES, type Ending } from './content-types.js';
import type { FileHead } from './made-file.js';

/** Names a file with its release: JSON is shown by a browser, all else saved. */
export const fileHead = (
  ending: Ending,
  release: string,
  { plain, name }: { plain: string; name: string },
): FileHead => ({
  contentType: CONTENT_TYPES[ending],
  disposition: contentDisposition(ending === 'json' ? 'inline' : 'attachment', {
    plain: `machikurabe-${plain}-${release}.${ending}`,
    name: `まちくらべ-${name}-${release}.${ending}`,
  }),
});
