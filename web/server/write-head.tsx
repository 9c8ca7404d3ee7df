import type { Told } from '../lib/given.js';
import { windowTitle } from '../lib/use-page-title.js';

/** What the head of a page says of it. */
export const writeHead = ({ title }: Told) => (
  <>
    <title>{windowTitle(title)}</title>
    <meta
      name="description"
      content="市区町村の計画が約束する数値を、出典とともに比べる / What municipalities promise, compared, with the printed line behind every figure"
    />
  </>
);
