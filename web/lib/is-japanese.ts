/** Whether a text is written in kana or kanji: what nobody has translated. */
export const isJapanese = (text: string): boolean => /[\u3041-\u30fa\u4e00-\u9fff]/.test(text);
