import type { ComponentChildren } from 'preact';
import { formatNumber } from '../lib/format-number.js';
import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { usePages } from '../lib/use-pages.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { growTree } from '../policy/policy-tree.js';
import { ThemeTown as ThemeTownOperation, type ThemeTownQuery } from '../queries/theme-town.js';
import { DocumentTitle } from '../ui/document-title.js';
import { More } from '../ui/more.js';
import { Name } from '../ui/name.js';
import { ThemeBranch } from './theme-branch.js';
import { ThemeKpis } from './theme-kpis.js';
import { otherKpis, plansOf, printedOf, type ThemePolicy } from './theme-policies.js';
import { themeTownTexts } from './theme-texts.js';
import './theme-town.css';

interface Props {
  code: string;
  theme: string;
  words: string | null;
  /** What stands behind the town's name. */
  children?: ComponentChildren;
}

type Town = NonNullable<ThemeTownQuery['municipality']>;

/** What a town does on a theme, as far as its documents say; or what was read of it in vain. */
export function ThemeTown({ code, theme, words, children }: Props) {
  const t = useTexts(themeTownTexts);
  const language = useLanguage();
  const pages = usePages(
    ThemeTownOperation,
    { code, theme, text: words },
    ({ municipality }) => municipality?.policies,
    { walked: `after-${code}` },
  );
  const { data, nodes, total } = pages;
  const address = useAddress();
  const town = data?.municipality;
  const others = town ? otherKpis(town.kpis.nodes, nodes) : [];
  return (
    <section class="theme-town" aria-label={town ? nameIn(town, language) : code}>
      {town && (
        <header>
          <h2>
            <a href={address(`/town/${code}`)}>
              <Name {...town} />
            </a>
          </h2>
          <small>
            <Name {...town.prefecture} />
          </small>
          {children}
        </header>
      )}
      {town && nodes.length > 0 && <AtAGlance policies={nodes} total={total ?? nodes.length} />}
      {town && total === 0 && <Nothing town={town} searched={words !== null} />}
      <ul class="theme-tree">
        {growTree<NonNullable<ThemePolicy['parent']>, ThemePolicy>(nodes).map((branch) => (
          <ThemeBranch
            key={branch.id}
            branch={branch}
            town={code}
            depth={0}
            open={words !== null}
          />
        ))}
      </ul>
      <More {...pages} />
      {others.length > 0 && (
        <>
          <h3>{t.otherKpis}</h3>
          <ThemeKpis kpis={others} town={code} />
        </>
      )}
      {town && town.kpis.totalCount > town.kpis.nodes.length && (
        <p>
          <a href={address('/targets', { town: code, theme })}>
            {t.moreKpis(
              formatNumber(town.kpis.nodes.length, language),
              formatNumber(town.kpis.totalCount, language),
            )}
          </a>
        </p>
      )}
    </section>
  );
}

interface GlanceProps {
  policies: ThemePolicy[];
  total: number;
}

/** What is printed of the policies, and what is not. */
function AtAGlance({ policies, total }: GlanceProps) {
  const t = useTexts(themeTownTexts);
  const language = useLanguage();
  const shown = (count: number) => t.count(formatNumber(count, language));
  const { offices, timetables, money, kpis } = printedOf(policies);
  const facts: [term: string, count: number][] = [
    [t.policies, total],
    [t.offices, offices],
    [t.timetables, timetables],
    [t.money, money],
    [t.kpis, kpis],
  ];
  return (
    <>
      <dl class="theme-glance">
        {facts.map(([term, count]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{count > 0 ? shown(count) : <span class="gap-words">{t.notPrinted}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{t.plans}</dt>
          <dd>
            {plansOf(policies).map((plan) => (
              <span key={plan.id}>
                <Name {...plan} />{' '}
              </span>
            ))}
          </dd>
        </div>
      </dl>
      {total > policies.length && (
        <p class="theme-part">{t.ofFirst(formatNumber(policies.length, language))}</p>
      )}
    </>
  );
}

/** Never that the town does nothing: what was read, and that it has none. */
function Nothing({ town, searched }: { town: Town; searched: boolean }) {
  const t = useTexts(themeTownTexts);
  const address = useAddress();
  const { sourceDocuments } = town;
  if (sourceDocuments.length === 0) return <p>{t.notRead}</p>;
  return (
    <>
      <p>{searched ? t.noneFound : t.none}</p>
      <p class="theme-part">{t.read}</p>
      <ul class="theme-read">
        {sourceDocuments.map(({ id, title, titleEn }) => (
          <li key={id}>
            <a href={address(`/sources/${id}`)}>
              <DocumentTitle title={title} titleEn={titleEn} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
