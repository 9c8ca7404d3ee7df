import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { double, nullable, varchar } from './initial/columns.js';

const added = () => [nullable(double('valueTo')), nullable(varchar('wanted'))];

/** The upper end of a range, and what a target in words wants. */
export class RangesAndWords1763800400000 implements MigrationInterface {
  readonly name = 'RangesAndWords1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of added()) await runner.addColumn('observation', new TableColumn(column));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of added()) await runner.dropColumn('observation', name);
  }
}
