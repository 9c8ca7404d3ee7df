/** What those who publish for the whole country call themselves in English; municipalities have theirs in the registry. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  総務省: 'Ministry of Internal Affairs and Communications',
  統計センター: 'National Statistics Center',
  デジタル庁: 'Digital Agency',
  厚生労働省: 'Ministry of Health, Labour and Welfare',
  文部科学省: 'Ministry of Education, Culture, Sports, Science and Technology',
  農林水産省: 'Ministry of Agriculture, Forestry and Fisheries',
  国土交通省: 'Ministry of Land, Infrastructure, Transport and Tourism',
  環境省: 'Ministry of the Environment',
  観光庁: 'Japan Tourism Agency',
  警察庁: 'National Police Agency',
  こども家庭庁: 'Children and Families Agency',
  '国際標準化機構（ISO）': 'International Organization for Standardization (ISO)',
  市区町村: 'The municipalities',
};

/** The English name of who publishes; null where we know none. */
export const publisherInEnglish = (publisher: string): string | null =>
  IN_ENGLISH[publisher] ?? null;
