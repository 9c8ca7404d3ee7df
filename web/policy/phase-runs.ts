export interface Phase {
  fiscalYear: number;
  phase: string | null;
}

export interface Run {
  phase: string | null;
  from: number;
  to: number;
}

/** Years that follow each other in one phase, as one run. */
export function runsOf(schedule: Phase[]): Run[] {
  const runs: Run[] = [];
  for (const { fiscalYear, phase } of schedule) {
    const last = runs.at(-1);
    if (last && last.phase === phase && last.to === fiscalYear - 1) last.to = fiscalYear;
    else runs.push({ phase, from: fiscalYear, to: fiscalYear });
  }
  return runs;
}
