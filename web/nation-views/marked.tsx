import { compareParams } from '../lib/compare-address.js';
import { apiLanguage } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { NationQueryVariables } from '../queries/nation.js';
import { NationMarked, type NationMarkedQuery } from '../queries/nation-marked.js';
import { DocumentTitle } from '../ui/document-title.js';
import { FailureNote } from '../ui/failure.js';
import { figureText } from '../ui/figure-text.js';
import { Printed } from '../ui/printed.js';
import { townColour } from '../ui/town-colour.js';
import { findStanding } from './find-standing.js';
import './marked.css';
import { Peers } from './peers.js';
import { placeWords } from './place-words.js';
import { prefectureName } from './prefectures.js';
import type { Standings } from './standings.js';
import { nationTexts } from './texts.js';

interface Props {
  /** Codes of the towns that are marked. */
  codes: string[];
  standings: Standings;
  variables: NationQueryVariables;
  unit: string;
  format: (value: number) => string;
  toggle: (code: string) => void;
}

/** The towns that a reader has marked: the figure, its place, where it is printed, and towns like it. */
export function Marked({ codes, standings, variables, unit, format, toggle }: Props) {
  const t = useTexts(nationTexts);
  const language = useLanguage();
  const { indicator, year, measure, per } = variables;
  const asked = useAsk(
    NationMarked,
    codes.length > 0
      ? { indicator, codes, year, measure, per, language: apiLanguage(language) }
      : null,
  );
  if (codes.length === 0) return null;
  const rows = asked.data?.compare.rows ?? [];
  return (
    <section class="nation-marked" aria-label={t.marked}>
      {asked.failure && <FailureNote failure={asked.failure} again={asked.again} />}
      {codes.map((code, at) => (
        <MarkedTown
          key={code}
          {...{ code, standings, unit, format, variables }}
          colour={townColour(at)}
          row={rowOf(rows, code)}
          remove={() => toggle(code)}
          toggle={toggle}
        />
      ))}
    </section>
  );
}

type Row = NationMarkedQuery['compare']['rows'][number];

/** The row that speaks for a town: one with a value before one that says why there is none. */
function rowOf(rows: readonly Row[], code: string): Row | undefined {
  const own = rows.filter((row) => row.municipality.code === code && row.match !== 'RELATED');
  return own.find(({ cells }) => cells[0]?.value != null) ?? own[0];
}

interface TownProps extends Omit<Props, 'codes'> {
  code: string;
  colour: string;
  row: Row | undefined;
  remove: () => void;
}

function MarkedTown(props: TownProps) {
  const { code, colour, row, standings, variables, unit, format, remove, toggle } = props;
  const t = useTexts(nationTexts);
  const language = useLanguage();
  const address = useAddress();
  const found = findStanding(standings, code);
  const [cell] = row?.cells ?? [];
  const name = row ? nameIn(row.municipality, language) : (standings.names.get(code) ?? code);
  const figure = found?.standing.figure ?? (cell && cell.value !== null ? cell : null);
  const [printed] = cell?.observation?.evidence ?? [];
  return (
    <article class="nation-card">
      <h2>
        <svg width="14" height="14" aria-hidden="true">
          <rect width="14" height="14" fill={colour} />
        </svg>{' '}
        <a href={address(`/town/${code}`)}>{name}</a>{' '}
        <small>{prefectureName(code, language)}</small>
        <button type="button" class="plain" onClick={remove}>
          {t.unmark}
        </button>
      </h2>
      {figure && (
        <p>
          <strong>{figureText(figure, language, format, unit)}</strong>{' '}
          {found &&
            (found.standing.rank === null
              ? t.noRank
              : placeWords(found.standing.rank, found.ranked, language))}
        </p>
      )}
      {!figure && cell && <p>{cell.missingNote}</p>}
      {cell?.observation && printed && (
        <p>
          <a
            href={address('/compare', {
              ...compareParams({
                indicator: variables.indicator,
                town: code,
                figure: cell.observation.id,
              }),
              per: variables.per ? 'head' : undefined,
            })}
          >
            {t.evidence}
          </a>{' '}
          <small>
            {language === 'en' ? `${printed.document.publisherEn}: ` : printed.document.publisher}{' '}
            <DocumentTitle {...printed.document} /> <Printed>「{cell.observation.raw}」</Printed>
          </small>
        </p>
      )}
      <Peers code={code} standings={standings} unit={unit} format={format} toggle={toggle} />
    </article>
  );
}
