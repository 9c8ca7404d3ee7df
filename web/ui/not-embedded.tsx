import type { ComponentChildren } from 'preact';
import { usePlace } from '../lib/use-place.js';

/** What leads around or narrows: in a frame of another site there is none. */
export const NotEmbedded = ({ children }: { children: ComponentChildren }) =>
  usePlace().embedded ? null : children;
