import type { TableColumnOptions } from 'typeorm';

const column =
  (type: string) =>
  (name: string): TableColumnOptions => ({ name, type });
export const varchar = column('varchar');
export const text = column('text');
export const integer = column('integer');
export const boolean = column('boolean');
export const double = column('double precision');
export const key = (name: string, type = 'varchar') => ({ name, type, isPrimary: true });
export const nullable = (options: TableColumnOptions) => ({ ...options, isNullable: true });
