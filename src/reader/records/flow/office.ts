/** Whether words say who counted: （市民協働課調べ）, 資料：総務課 */
export const isOffice = (text: string) =>
  /^[(（][^()（）]*調べ?[)）]$|^[(（]?(?:資料|出典|出所)[:：]|^[(（][^()（）]{1,12}[課室局][)）]$/u.test(
    text,
  );

/** An office of a town hall: 市民協働課. */
export const OFFICE_NAME = /^.{1,14}(?:課|室|局|部|署|センター|委員会)$/u;
