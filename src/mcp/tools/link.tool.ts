import { z } from 'zod';
import { comparisonFiles, comparisonPage, isAllOfIndicator } from '../addresses.js';
import { committed } from '../committed.js';
import { fitAnswer } from '../fit-answer.js';
import { indicator, language, measures, rangeOf, years } from '../input.js';
import type { LinkQuery, LinkQueryVariables } from '../queries/types.js';
import { inLanguage, named } from '../shape/named.js';
import { tool } from '../tool.js';
import { among, codesOf, townsOf } from '../which-towns.js';

const LINK = committed<LinkQuery, LinkQueryVariables>('link');

/** Where people see, take and cite a comparison. */
export const linkTool = tool({
  name: 'link',
  title: 'ページとファイルのアドレス、引用 / Addresses of page and files, citation',
  description:
    'Addresses for people: the page of a comparison, its table as CSV, workbook, JSON or Parquet, the same frozen to this release (it never changes: cite that one), and the citation. Of JAPAN the page and a table show one year (from = to); without it `files` has all figures of the indicator. Take it where an answer says that more is left, or when somebody wants to see, download or cite. ページ、ファイル、引用のアドレス。',
  input: z.strictObject({ indicator, ...among, ...years, measures, language }),
  async answer(input, { ask, publicUrl }) {
    const { language } = input;
    const isAll = isAllOfIndicator(input);
    const { compare } = await ask(LINK, {
      indicator: input.indicator,
      // Only what the indicator is called is asked then: it costs too much to compare.
      ...(isAll ? {} : townsOf(input)),
      years: rangeOf(input),
      measures: input.measures,
      language,
    });
    const compared = {
      ...input,
      indicator: compare.indicator.id,
      towns: codesOf(input, compare.towns),
    };
    const { release, citation } = compare;
    const name = named(compare.indicator, language);
    const page = comparisonPage(publicUrl, compared);
    return fitAnswer(0, () => ({
      summary: [
        inLanguage(
          language,
          `${name}: ページは page、ファイルは files、変わらない住所は frozen。引用には frozen を。`,
          `${name}: its page (page), its files (files), addresses that never change (frozen): cite those.`,
        ),
        isAll ? inLanguage(language, ...ONE_YEAR) : '',
      ].join(''),
      release,
      readAs: compare.resolved.map(({ message }) => message),
      page,
      files: comparisonFiles(publicUrl, null, compared),
      frozen: [
        comparisonPage(`${publicUrl}/releases/${release}`, compared),
        ...comparisonFiles(publicUrl, release, compared),
      ],
      citation: isAll ? null : citation,
    }));
  },
});

const ONE_YEAR = [
  '全国の表とページは一年ずつです。files は、この指標のすべての年の数値です。出典の文は、年をひとつ（from = to）にすると付きます。',
  ' Of all of Japan a table and the page show one year; files has the figures of all years. Name one year (from = to) for the citation.',
] as const;
