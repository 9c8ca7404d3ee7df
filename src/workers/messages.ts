/** The metrics of one process, as prom-client prints them for `AggregatorRegistry.aggregate`. */
export type MetricsOfOne = readonly { type: string }[];

/** Where a server serves what. */
export interface Serving {
  url: string;
  release: string;
}

/** What a worker sends to the primary; `ask` is its own number for a question. */
export type FromWorker =
  | { is: 'serving'; serving: Serving }
  | { is: 'metrics'; metrics: MetricsOfOne }
  | { is: 'ask-metrics'; ask: number }
  | { is: 'ask-left'; ask: number };

/** What the primary sends to a worker. */
export type FromPrimary = { is: 'give-metrics' } | { is: 'answer'; ask: number; text: string };
