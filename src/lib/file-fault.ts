const CLOSED = {
  ja: '権限がなく、読み書きできません。これを動かすユーザーに許すか、別の場所を指定してください（DATA_DIR など）',
  en: 'whoever runs this may not read or write it. Allow that, or name another place (DATA_DIR, or the option that names it)',
};
const FULL = {
  ja: 'ディスクの空きが足りません。空けてからもう一度実行してください',
  en: 'the disk is full. Make room, and run this again',
};

/** What it means that a file or folder could not be had, by the system's code, and what to do. */
const FAULTS: Record<string, { ja: string; en: string }> = {
  EACCES: CLOSED,
  EPERM: CLOSED,
  EROFS: {
    ja: '読み取り専用のディスクにあり、書けません。別の場所を指定してください（DATA_DIR など）',
    en: 'it is on a disk that can only be read. Name another place (DATA_DIR, or the option that names it)',
  },
  ENOENT: {
    ja: 'ありません。場所を確かめてください',
    en: 'there is no such file or folder. See whether the place is right',
  },
  ENOTDIR: {
    ja: '途中にフォルダでないものがあります。フォルダの場所を指定してください（DATA_DIR など）',
    en: 'a part of this path is a file where a folder is wanted. Name a folder (DATA_DIR, or the option that names it)',
  },
  EISDIR: {
    ja: 'ファイルのはずのところがフォルダです。フォルダをどけるか、ファイルを指定してください',
    en: 'it is a folder where a file is wanted. Move it away, or name a file',
  },
  EEXIST: {
    ja: 'フォルダのはずのところに別のものがあります。どけるか、別の場所を指定してください（DATA_DIR など）',
    en: 'something else is there where a folder is wanted. Move it away, or name another place (DATA_DIR, or the option that names it)',
  },
  ELOOP: {
    ja: '自分自身に戻るリンクです。リンクを直すか、別の場所を指定してください（DATA_DIR など）',
    en: 'it is a link that leads back to itself. Mend it, or name another place (DATA_DIR, or the option that names it)',
  },
  ENOSPC: FULL,
  EDQUOT: FULL,
};

/** What to tell of an error where a file or folder could not be had, and what to do; null for any other error. */
export function fileFault(error: unknown): string | null {
  const { code = '', path, syscall } = error as Partial<NodeJS.ErrnoException>;
  const fault = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (!fault || path === undefined) return null;
  return `${path}: ${fault.ja} / ${fault.en} (${[code, syscall].filter(Boolean).join(', ')}).`;
}
