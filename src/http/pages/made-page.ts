import type { RenderedPage } from '../../lib/page-contract/render-page.js';

/** A page that was rendered from a release. */
export interface MadePage extends Pick<RenderedPage, 'status'> {
  body: Buffer;
  gzipped: Buffer;
  /** What the browser may do with it. */
  policy: string;
  release: string;
  /** What the client is charged for it, kept or not. */
  points: number;
  /** Whether it is the same whenever it is rendered from its release. */
  lasting: boolean;
}
