import type { DataSource } from 'typeorm';

/** What a resolver may use. One object for each request: loaders live as long as it does. */
export interface Context {
  db: DataSource;
  /** Where the service is reached from outside, without a slash at the end. */
  publicUrl: string;
}
