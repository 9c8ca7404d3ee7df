/** What has no colour of a class: each has a pattern of its own, in print and for who sees no colours, too. */
export const HATCHES = {
  missing: 'url(#hatch-missing)',
  notComparable: 'url(#hatch-not-comparable)',
} as const;

/** The line of each pattern. */
export const HATCH_LINES: Record<string, string> = {
  'hatch-missing': 'M0 6 L6 0',
  'hatch-not-comparable': 'M3 0 V6',
};

/** Declares the patterns in a picture. Several pictures of a page may: they are the same. */
export function Hatches() {
  return (
    <defs>
      {Object.entries(HATCH_LINES).map(([id, d]) => (
        <pattern key={id} id={id} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--paper)" />
          <path d={d} stroke="var(--ink-soft)" stroke-width="1" />
        </pattern>
      ))}
    </defs>
  );
}
