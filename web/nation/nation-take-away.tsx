import { PermanentLink } from '../frozen/permanent-link.js';
import { compareParams } from '../lib/compare-address.js';
import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { AskedNation } from '../nation-views/use-nation.js';
import type { NationView } from '../nation-views/view.js';
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
  nation: AskedNation;
  /** The second indicator of a scatter. */
  other: AskedNation;
}

/** What is shown, as it was asked: both indicators of a scatter. */
const shownIn = (asked: readonly AskedNation[]) =>
  asked.flatMap(({ answer, variables }) => (answer && variables ? [{ answer, variables }] : []));

/** The figures as files, the words to credit them with, and where to go on. */
export function NationTakeAway({ view, nation, other }: Props) {
  const t = useTexts(takeAwayTexts);
  const words = useTexts(nationPageTexts);
  const language = useLanguage();
  const address = useAddress();
  const shown = shownIn(view.view === 'scatter' ? [nation, other] : [nation]);
  const [first] = shown;
  if (!first) return null;
  const { indicator, release } = first.answer;
  const nameOf = ({ answer }: (typeof shown)[number]) => nameIn(answer.indicator, language);
  const title = shown.map((one) => `${nameOf(one)} ${one.variables.year}`).join(' × ');
  const citation = [...new Set(shown.map(({ answer }) => answer.citation))].join(' ');
  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away" tabIndex={-1}>
        {t.title}
      </h2>
      {shown.map((one) => (
        <p key={one.answer.indicator.id} class="take-away-files">
          {FILES.map((ending) => (
            <a
              key={ending}
              class="file-link"
              href={nationFile(ending, one.variables, { release, language })}
              download
            >
              {shown.length > 1 ? `${nameOf(one)}: ${words[ending]}` : words[ending]}
            </a>
          ))}
        </p>
      ))}
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
