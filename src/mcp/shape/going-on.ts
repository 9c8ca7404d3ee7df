/** A list of which some items are told. */
interface List {
  edges: readonly { cursor: string }[];
  pageInfo: { hasNextPage: boolean };
  totalCount: number;
}

/** How it goes on: how many are left, where that is known, and the cursor behind what is told. */
export function goingOn(
  { edges, pageInfo, totalCount }: List,
  { kept, after }: { kept: number; after: string | undefined },
) {
  const isLast = kept === edges.length && !pageInfo.hasNextPage;
  return {
    left: isLast || after !== undefined ? null : totalCount - kept,
    next: isLast ? null : (edges[kept - 1]?.cursor ?? null),
  };
}
