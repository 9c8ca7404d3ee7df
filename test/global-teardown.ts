import { rmSync } from 'node:fs';

/** Removes what the setup made. */
export default async function teardown(): Promise<void> {
  if (process.env.TEST_DATA_DIR) rmSync(process.env.TEST_DATA_DIR, { recursive: true });
}
