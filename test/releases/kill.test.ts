import { afterAll, expect, test } from '@jest/globals';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { seeded } from '../random.js';
import { folderTarget, killPublishers } from './kill-publisher.js';

afterAll(removeFolders);

test('a publisher that is killed at any of 50 moments leaves the old release or the new one, whole', async () => {
  const kills = await killPublishers(folderTarget(newFolder()), 50, seeded(17));
  expect(kills.faults).toEqual([]);
  expect(kills.before).toBeGreaterThan(5);
}, 1_200_000);
