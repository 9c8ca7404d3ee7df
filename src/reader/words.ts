/** What a person reads, in both languages. */
export interface Words {
  ja: string;
  en: string;
}
