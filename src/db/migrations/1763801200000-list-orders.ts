import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By the name that the entity gives it: what it is on. Both directions of an order have theirs. */
const INDICES = {
  kpi_by_name: '"kpi" ("name", "position")',
  observation_by_year: '"observation" ("year", "position")',
  observation_by_year_desc: '"observation" ("year" DESC, "position")',
};

/** What long lists are sorted by. */
export class ListOrders1763801200000 implements MigrationInterface {
  readonly name = 'ListOrders1763801200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(INDICES)) {
      await runner.query(`CREATE INDEX "${name}" ON ${on}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDICES)) await runner.query(`DROP INDEX "${name}"`);
  }
}
