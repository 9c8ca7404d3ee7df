import { useTexts } from '../lib/use-texts.js';
import { Compare, type CompareQueryVariables } from '../queries/compare.js';
import { CopyButton } from '../ui/copy-button.js';
import { graphiqlAddress, withoutComments } from './graphiql-address.js';
import { takeAwayTexts } from './texts.js';

/** The question behind the page, for those who want to ask it themselves. */
export function QueryText({ variables }: { variables: CompareQueryVariables }) {
  const t = useTexts(takeAwayTexts);
  const query = withoutComments(Compare.text);
  const values = JSON.stringify(variables, null, 2);
  return (
    <details>
      <summary>{t.query}</summary>
      {/* What scrolls must be reached by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre tabIndex={0}>
        {query}
        {'\n\n'}
        {values}
      </pre>
      <p>
        <a href={graphiqlAddress(query, variables)}>{t.openInGraphiql}</a>
      </p>
      <CopyButton label={t.copyQuery} text={query} />{' '}
      <CopyButton label={t.copyVariables} text={values} />
    </details>
  );
}
