import { expect, test } from '@jest/globals';
import { askPostgres } from './ask-postgres.js';
import { startPrimaryAndReplica } from './start-replica.js';

test('a replica follows its primary by streaming and cannot be written', async () => {
  const { primary, replica, level, remove } = await startPrimaryAndReplica();
  await askPostgres(primary.url, 'CREATE TABLE t AS SELECT 7 AS n');
  await level();
  expect(await askPostgres(replica.url, 'SELECT n FROM t')).toEqual([{ n: 7 }]);
  await expect(askPostgres(replica.url, 'DELETE FROM t')).rejects.toThrow('read-only');
  await replica.stop();
  await replica.start();
  await level();
  await remove();
});
