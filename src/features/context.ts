import type { DataSource } from 'typeorm';

/** What a resolver may use. One object for each request: loaders live as long as it does. */
export interface Context {
  db: DataSource;
  /** Id of the release that every answer comes from. */
  release: string;
  /** Where the service is reached from outside, without a slash at the end. */
  publicUrl: string;
}
