import { z } from 'zod';
import { comparisonFile, comparisonPage } from '../addresses.js';
import { committed } from '../committed.js';
import { fitAnswer } from '../fit-answer.js';
import { indicator, language, measures, rangeOf, years } from '../input.js';
import type { LinkQuery, LinkQueryVariables } from '../queries/types.js';
import { inLanguage, named } from '../shape/named.js';
import { tool } from '../tool.js';
import { codesOf, some, townsOf } from '../which-towns.js';

const LINK = committed<LinkQuery, LinkQueryVariables>('link');

/** Where people see, take and cite a comparison. */
export const linkTool = tool({
  name: 'link',
  title: 'ページとファイルのアドレス、引用 / Addresses of page and files, citation',
  description:
    'Addresses for people: the page of a comparison, its table as CSV, workbook, JSON or Parquet, the same frozen to this release (it never changes: cite that one), and the citation. Take it where an answer says that more is left, or when somebody wants to see, download or cite. ページ、ファイル、引用のアドレス。',
  input: z.strictObject({ indicator, ...some, ...years, measures, language }),
  async answer(input, { ask, publicUrl }) {
    const { language } = input;
    const { compare } = await ask(LINK, {
      indicator: input.indicator,
      ...townsOf(input),
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
    const filesOf = (of: string | null) =>
      FORMATS.map((format) => comparisonFile(publicUrl, of, format, compared));
    return fitAnswer(0, () => ({
      summary: inLanguage(
        language,
        `${name}: ページは page、ファイルは files、変わらないアドレスは frozen。引用には frozen を。`,
        `${name}: its page (page), its files (files), addresses that never change (frozen): cite those.`,
      ),
      release,
      readAs: compare.resolved.map(({ message }) => message),
      page,
      files: filesOf(null),
      frozen: [comparisonPage(`${publicUrl}/releases/${release}`, compared), ...filesOf(release)],
      citation,
    }));
  },
});

const FORMATS = ['csv', 'xlsx', 'json', 'parquet'] as const;
