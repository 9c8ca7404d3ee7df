import { stat } from 'node:fs/promises';

/** Tells a file from another at the same address. */
export async function fileKey(path: string): Promise<string> {
  const { ino, size, mtimeNs } = await stat(path, { bigint: true });
  return `${ino} ${size} ${mtimeNs}`;
}
