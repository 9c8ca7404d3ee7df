import { declareTexts } from '../lib/texts.js';

/** The names of the themes, which the API gives by their ids. */
export const themeWords = declareTexts({
  population: { ja: '人口', en: 'Population' },
  migration: { ja: '移住・転出入', en: 'Migration' },
  'furusato-nozei': { ja: 'ふるさと納税', en: 'Hometown tax donations' },
  finance: { ja: '財政', en: 'Public finance' },
  facilities: { ja: '公共施設', en: 'Public facilities' },
  administration: { ja: '行政運営・職員', en: 'Administration and staff' },
  digital: { ja: 'デジタル・情報発信', en: 'Digital services and publicity' },
  promotion: { ja: 'シティプロモーション', en: 'City promotion' },
  participation: { ja: '広聴・市民参加', en: 'Public participation' },
  community: { ja: '市民協働・コミュニティ', en: 'Community and civic co-operation' },
  sdgs: { ja: 'SDGs', en: 'SDGs' },
  exchange: { ja: '地域間交流・国際交流', en: 'Domestic and international exchange' },
  partnership: { ja: '産官学・広域連携', en: 'Partnerships' },
  wellbeing: { ja: '住みやすさ', en: 'Quality of life' },
  tourism: { ja: '観光', en: 'Tourism' },
  industry: { ja: '産業・雇用', en: 'Industry and jobs' },
  agriculture: { ja: '農林水産業', en: 'Agriculture, forestry and fisheries' },
  welfare: { ja: '福祉・健康', en: 'Welfare and health' },
  children: { ja: '子育て', en: 'Raising children' },
  education: { ja: '教育・文化・スポーツ', en: 'Education, culture and sport' },
  rights: { ja: '人権・男女共同参画', en: 'Human rights and gender equality' },
  environment: { ja: '環境', en: 'Environment' },
  disaster: { ja: '防災・安全', en: 'Disaster prevention and safety' },
  infrastructure: { ja: '都市基盤・交通', en: 'Infrastructure and transport' },
});

/** The name of a theme; of one that is newer than this table, its id. */
export const themeName = (names: Record<string, unknown>, theme: string): string =>
  typeof names[theme] === 'string' ? names[theme] : theme;
