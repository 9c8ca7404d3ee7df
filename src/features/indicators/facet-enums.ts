import {
  Aggregation,
  CountUnit,
  DenominatorKind,
  GroupKind,
  Measurer,
  Method,
  PeriodType,
  Scope,
} from '../../domain/definition-vocabulary.js';
import { describeEnum } from '../enums.js';

describeEnum(CountUnit, 'CountUnit', 'What one unit of a figure is.', {
  PERSON: 'A person (人), where 延べ is not printed.',
  PERSON_TIMES: 'A visit of a person (延べ人数): one who comes thrice counts thrice.',
  PERSON_NIGHT: 'A night of a person (人泊).',
  HOUSEHOLD: 'A household (世帯).',
  GROUP: 'A party (組): a couple, a family that came together.',
  YEN: 'Money (円).',
  CASE: 'A case (件): a project, a procedure, a listing, a view.',
  ORGANISATION: 'An organisation (団体).',
  COPY: 'A copy (部, 本).',
  RATIO: 'A share, a rate or an index (％, 人口千対, 指数).',
  GRAM_PER_PERSON_DAY: 'Grams for each person and day (g/人日).',
  YEAR_OF_LIFE: 'A year of life (健康寿命).',
  QUANTITY: 'A weight, length, area, volume, energy or time: which, the unit says (トン, ha, 分).',
});

describeEnum(Aggregation, 'Aggregation', 'How a figure gathers what it counts over time.', {
  FLOW: 'What happened within one period.',
  STOCK: 'What stood at a moment.',
  CUMULATIVE: 'All since a start (累計).',
  MEAN: 'A mean over time, or a figure per month (月平均, 1か月当たり, 3か年平均).',
  UNSPECIFIED: 'The source does not say.',
});

describeEnum(PeriodType, 'PeriodType', 'What a figure is of.', {
  FISCAL_YEAR: '年度, April to March.',
  CALENDAR_YEAR: '年, January to December.',
  POINT_IN_TIME: 'A day, such as 4月1日 or 年度末.',
  SPAN: 'A span of years, such as 5年間累計.',
  UNSPECIFIED: 'The source does not say.',
});

describeEnum(Scope, 'Scope', 'Which part of what the concept means is counted.', {
  ALL: 'All of it.',
  GRANT_USERS: 'Only those who used a grant of the town.',
  DESK_CLIENTS: 'Only those who came through an advice desk of the town.',
  JAPANESE_NATIONALS: 'Only Japanese nationals (日本人移動者).',
  ONE_PROGRAMME: 'Only one programme of the town.',
  ONE_OFFICE: 'Only what one office of the town is in charge of.',
  ONE_BODY: 'Only what one association or council did.',
  UNSPECIFIED: 'The source does not say.',
});

describeEnum(Measurer, 'Measurer', 'Who measures.', {
  MUNICIPALITY: 'The town, from its own records.',
  PREFECTURE: 'The prefecture.',
  RESIDENT_SURVEY: 'The town, by asking residents (市民意識調査).',
  GOVERNMENT: 'Official statistics of the nation.',
  UNSPECIFIED: 'The source does not say; a concept leaves it open.',
});

describeEnum(Method, 'Method', 'How it is measured.', {
  REGISTER: 'From a register: of residents, the insured, taxes.',
  FULL_COUNT: 'By counting or asking all.',
  SAMPLE_SURVEY: 'By asking a sample (標本調査, 無作為抽出).',
  VOLUNTARY_QUESTIONNAIRE: 'By a questionnaire that people answer if they like (任意のアンケート).',
  ESTIMATE: 'Estimated (推計).',
  SMOOTHED: 'Smoothed or corrected over years or areas (ベイズ推定).',
  UNSPECIFIED: 'The source does not say.',
});

describeEnum(GroupKind, 'GroupKind', 'By what the part that alone is counted is told apart.', {
  AGE: 'An age: 65歳以上.',
  GRADE: 'A grade of school: 中学3年.',
  CLASS: 'A class or category: 要介護3以上.',
  SEX: 'Men or women.',
  INSURED: 'The insured of a scheme: 国民健康保険.',
  NATIONALITY: 'Japanese nationals or others.',
  HOUSEHOLD: 'Households, and not businesses: 家庭系.',
  BUSINESS: 'Businesses, and not households or offices: 事業系, 民間企業.',
  RESIDENT: 'Residents alone, or those of a part of the town.',
  VISITOR: 'Visitors, or those from elsewhere: 県外客.',
  EMPLOYEE: 'Employees, or a part of them: 正規職員.',
  OCCUPATION: 'An occupation: 管理的職業従事者.',
  OTHER: 'Something else, as printed.',
});

describeEnum(DenominatorKind, 'DenominatorKind', 'What a share or a rate is of.', {
  RESIDENTS: 'Residents (人口).',
  HOUSEHOLDS: 'Households (世帯).',
  RESPONDENTS: 'Those who were asked or answered.',
  INSURED: 'The insured of a scheme.',
  ELECTORS: 'Those who may vote (有権者).',
  STUDENTS: 'Pupils or students.',
  EMPLOYEES: 'Employees.',
  MEMBERS: 'Members of bodies (委員, 議員).',
  BUSINESSES: 'Businesses (事業所, 企業).',
  FACILITIES: 'Facilities (施設).',
  EVENTS: 'Events or cases.',
  ASSESSED_TAX: 'Assessed tax (調定額).',
  FINANCIAL_SCALE: 'The standard financial scale (標準財政規模).',
  AMOUNT: 'An amount, as printed.',
  OTHER: 'Something else, as printed.',
});
