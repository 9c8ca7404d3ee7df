interface Props {
  value: number;
  /** The values between which all bars lie; 0 is among them. */
  span: readonly [number, number];
  colour: string;
}

/** A bar from zero, as wide as its place lets it be. A screen reader has the value beside it. */
export function Bar({ value, span: [least, most], colour }: Props) {
  const share = (at: number) => ((at - least) / (most - least || 1)) * 100;
  const [from, to] = [share(Math.min(0, value)), share(Math.max(0, value))];
  return (
    <svg class="nation-bar" aria-hidden="true">
      <rect x={`${from}%`} width={`${Math.max(to - from, 0.2)}%`} height="100%" fill={colour} />
    </svg>
  );
}

/** The span of bars that begin at zero. */
export const spanOf = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [0, 0],
  );
