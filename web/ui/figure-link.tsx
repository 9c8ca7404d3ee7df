import type { ComponentChildren } from 'preact';
import { compareParams } from '../lib/compare-address.js';
import { useAddress } from '../lib/use-address.js';

interface Props {
  indicator: string;
  town: string;
  /** Id of the observation. */
  figure: string;
  children: ComponentChildren;
}

/** A figure that opens where its evidence is shown. */
export function FigureLink({ indicator, town, figure, children }: Props) {
  const address = useAddress();
  return (
    <a class="figure-link" href={address('/compare', compareParams({ indicator, town, figure }))}>
      {children}
    </a>
  );
}
