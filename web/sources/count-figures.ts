interface Figure {
  municipality: { code: string };
  statistic: { indicator: { id: string } } | null;
  evidence: { document: { id: string } }[];
}

export interface Taken<One extends Figure> {
  indicator: NonNullable<One['statistic']>['indicator'];
  figures: number;
  towns: number;
}

/** How many figures of each indicator, and of how many towns, were taken from a document. */
export function countFigures<One extends Figure>(figures: One[], document: string): Taken<One>[] {
  const own = figures.filter(({ evidence }) =>
    evidence.some((one) => one.document.id === document),
  );
  const ids = [...new Set(own.flatMap(({ statistic }) => statistic?.indicator.id ?? []))];
  return ids.flatMap((id) => {
    const those = own.filter(({ statistic }) => statistic?.indicator.id === id);
    const indicator = those[0]?.statistic?.indicator;
    if (!indicator) return [];
    const towns = new Set(those.map(({ municipality }) => municipality.code)).size;
    return { indicator, figures: those.length, towns };
  });
}
