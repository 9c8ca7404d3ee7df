import type { DataSource } from 'typeorm';
import { ReleaseEntity } from '../entities/release.entity.js';

/**
 * The id of the release that a database holds, asked of it.
 * @throws Error that says how to make one, where there is none
 */
export async function readReleaseId(db: DataSource): Promise<string> {
  const runner = db.createQueryRunner();
  const made = await runner.hasTable('release').finally(() => runner.release());
  const release = made ? await db.getRepository(ReleaseEntity).findOne({ where: {} }) : null;
  if (release) return release.id;
  throw new Error(
    'データベースに版がありません。先に npm run cli -- seed を実行してください / The database holds no release: run npm run cli -- seed first.',
  );
}
