import { PermanentLink } from '../frozen/permanent-link.js';
import { compareParams } from '../lib/compare-address.js';
import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { NationAnswer } from '../nation-views/use-nation.js';
import type { NationView } from '../nation-views/view.js';
import type { NationQueryVariables } from '../queries/nation.js';
import { Cite } from '../take-away/cite.js';
import { EmbedCode } from '../take-away/embed-code.js';
import '../take-away/file-link.css';
import { takeAwayTexts } from '../take-away/texts.js';
import { CopyButton } from '../ui/copy-button.js';
import { nationFile } from './file-address.js';
import { nationPageTexts } from './texts.js';

const FILES = ['csv', 'xlsx'] as const;

interface Props {
  view: NationView;
  answer: NationAnswer;
  variables: NationQueryVariables;
}

/** The figures as files, the words to credit them with, and where to go on. */
export function NationTakeAway({ view, answer, variables }: Props) {
  const t = useTexts(takeAwayTexts);
  const words = useTexts(nationPageTexts);
  const language = useLanguage();
  const address = useAddress();
  const { indicator, citation, release } = answer;
  const title = `${nameIn(indicator, language)} ${variables.year}`;
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away" tabIndex={-1}>
        {t.title}
      </h2>
      <p class="take-away-files">
        {FILES.map((ending) => (
          <a
            key={ending}
            class="file-link"
            href={nationFile(ending, variables, { release, language })}
            download
          >
            {words[ending]}
          </a>
        ))}
      </p>
      <p class="take-away-citation">{citation}</p>
      <CopyButton label={t.copyCitation} text={citation} />
      <PermanentLink release={release} />
      <Cite title={title} id={`nation-${indicator.id}`} release={release} credits={citation} />
      <EmbedCode title={title} release={release} />
      {view.towns.length > 0 && (
        <p>
          <a
            href={address(
              '/compare',
              compareParams({ indicator: indicator.id, town: view.towns.join(',') }),
            )}
          >
            {words.compare}
          </a>
        </p>
      )}
      <p>
        <a href={address(`/indicator/${indicator.id}`)}>{words.aboutIndicator}</a>
      </p>
    </section>
  );
}
