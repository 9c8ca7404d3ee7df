/** An id out of a name in English: Santa Cruz County becomes santa-cruz-county. */
export const slugOf = (nameEn: string): string =>
  nameEn
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
