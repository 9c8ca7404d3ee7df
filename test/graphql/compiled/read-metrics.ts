import type { Api } from '../../api.js';

/** What the metrics say of operations, of those of compiled ones apart. */
export async function readMetrics({ app }: Pick<Api, 'app'>) {
  const { body } = await app.inject('/metrics');
  const samples = new Map(
    body
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]),
  );
  const value = (sample: string) => samples.get(`machikurabe_${sample}`) ?? 0;
  const event = (name: string) => value(`compiled_events_total{event="${name}"}`);
  return {
    operations: {
      ok: value('graphql_requests_total{type="query",outcome="ok"}'),
      partial: value('graphql_requests_total{type="query",outcome="partial"}'),
      error: value('graphql_requests_total{type="query",outcome="error"}'),
      timed: value('graphql_seconds_count{type="query"}'),
      costs: value('graphql_cost_count'),
      cost: value('graphql_cost_sum'),
    },
    compiled: {
      compiled: event('compiled'),
      answered: event('answered'),
      left: event('left'),
    },
  };
}
