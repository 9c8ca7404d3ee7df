/** What the data are called and what they are, as catalogues are told. */
export const TITLE = { ja: 'まちくらべ', en: 'Machikurabe' };
export const DESCRIPTION = {
  ja: '市区町村が計画で約束したことと公的統計の値を、一つずつ印刷された行とともに。',
  en: 'What Japanese municipalities promise in their plans and what official statistics count, each figure with the line that it is printed on.',
};

/** Where the terms of what we made stand. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
