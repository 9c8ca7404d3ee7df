import { useTexts } from '../lib/use-texts.js';
import { developerTexts, reporterTexts, researcherTexts } from './texts.js';
import { UserPage } from './user-page.js';

/** Indicator and town of the examples: each address answers as it stands. */
const [INDICATOR, TOWN] = ['furusato-nozei.amount', '122360'];

/** From a question to a figure that can be cited. */
export function ReportersPage() {
  const t = useTexts(reporterTexts);
  return (
    <UserPage
      title={t.title}
      lead={t.lead}
      steps={[
        { says: t.compare, page: '/compare', params: { indicator: INDICATOR } },
        { says: t.town, page: `/town/${TOWN}` },
        { says: t.targets, file: `/municipalities/${TOWN}/targets.csv` },
        { says: t.workbook, file: `/compare.xlsx?indicator=${INDICATOR}` },
        { says: t.wrong, page: '/corrections' },
      ]}
    />
  );
}

/** Whole tables, definitions, and releases that stay. */
export function ResearchersPage() {
  const t = useTexts(researcherTexts);
  return (
    <UserPage
      title={t.title}
      lead={t.lead}
      steps={[
        { says: t.indicator, file: `/indicators/${INDICATOR}.csv` },
        { says: t.parquet, file: `/compare.parquet?indicator=${INDICATOR}` },
        { says: t.meaning, page: `/indicator/${INDICATOR}` },
        { says: t.sources, page: '/sources' },
        { says: t.changes, file: '/changes.atom' },
        { says: t.clients },
      ]}
    />
  );
}

/** One API without a key. */
export function DevelopersPage() {
  const t = useTexts(developerTexts);
  return (
    <UserPage
      title={t.title}
      lead={t.lead}
      steps={[
        { says: t.console, file: '/graphiql' },
        { says: t.schema, file: '/schema.graphql' },
        { says: t.tables, file: `/compare.json?indicator=${INDICATOR}` },
        { says: t.assistants, file: '/llms.txt' },
        { says: t.client },
      ]}
    />
  );
}
