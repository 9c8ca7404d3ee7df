import { type MigrationInterface, type QueryRunner, Table, TableForeignKey } from 'typeorm';
import { integer, key, reference, varchar } from './initial/columns.js';

const table = () =>
  new Table({
    name: 'country',
    columns: [
      key('id'),
      integer('position'),
      varchar('name'),
      varchar('nameEn'),
      integer('sisterCityCount'),
    ],
    indices: [{ columnNames: ['position'], isUnique: true }],
  });

const countryOf = () => new TableForeignKey(reference('country', 'country'));

/**
 * The countries by name. The sister cities of an earlier release lie in countries that are none yet: they
 * are taken out here and written anew by the `seed` that runs this migration.
 */
export class Countries1763800900000 implements MigrationInterface {
  readonly name = 'Countries1763800900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.manager.createQueryBuilder().delete().from('sister_city').execute();
    await runner.createTable(table());
    await runner.createForeignKey('sister_city', countryOf());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey('sister_city', countryOf());
    await runner.dropTable(table().name);
  }
}
