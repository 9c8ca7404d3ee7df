import type { Pointer, ReleaseRecord } from '../db/catalogue/record.js';

/** @throws Error where the release is current or pinned */
export function checkRemovable({ id, pinned }: ReleaseRecord, pointer: Pointer | null): void {
  if (pointer?.release === id) {
    throw new Error(
      `版 ${id} は公開中のため削除できません / Release ${id} is the current one. Use another one first: releases use ID.`,
    );
  }
  if (pinned) {
    throw new Error(
      `版 ${id} は固定されているため削除できません / Release ${id} is pinned. Unpin it first: releases unpin ${id}.`,
    );
  }
}

export const notThere = (id: string) =>
  new Error(
    `版「${id}」はありません / There is no release "${id}". \`releases\` lists those there are.`,
  );
