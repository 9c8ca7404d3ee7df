import type { AxisUnit } from '../lib/units.js';
import { useTexts } from '../lib/use-texts.js';
import type { HeadWords } from './head-words.js';
import type { Summary } from './list-items.js';
import { nationTexts } from './texts.js';
import type { NationAnswer } from './use-nation.js';

interface Props {
  words: HeadWords;
  answer: NationAnswer;
  axis: AxisUnit;
  /** Of the towns that are drawn; undefined where none may be ranked. */
  summary: Summary | undefined;
}

/** What is shown, whether it may be compared, and in which range the towns lie. */
export function NationHead({ words, answer, axis, summary }: Props) {
  const t = useTexts(nationTexts);
  const { indicator, comparability, orderNote } = answer;
  const withUnit = (value: number) => `${axis.format(value)} ${axis.label}`;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="nation-counted">{words.subtitle}</p>
      <section class="nation-verdict" data-level={comparability.level}>
        <p>
          <strong>{words.verdict}</strong> {words.why}
        </p>
        {comparability.reasons.map(({ code, level, message }) => (
          <p key={`${code}${level}`}>{message}</p>
        ))}
        {orderNote && <p>{orderNote}</p>}
      </section>
      {summary && (
        <p class="nation-summary">
          {t.summary(
            summary.count,
            withUnit(summary.median),
            axis.format(summary.lowerQuartile),
            withUnit(summary.upperQuartile),
          )}{' '}
          {t.range(withUnit(summary.minimum), withUnit(summary.maximum))} {t.rankMeaning}{' '}
          {indicator.direction && t[indicator.direction]}
        </p>
      )}
    </>
  );
}
