/** What a language model must know to ask this service and to repeat its answers rightly (llmstxt.org). */
export const llmsText = (url: string): string => `# まちくらべ Machikurabe

> The open-data graph of what Japanese municipalities promise: targets, actual values and baselines of their plans beside official statistics, each figure one step from the line it is printed on. Data CC BY 4.0, code MIT; documents and statistics keep their own terms. The municipalities and ministries did not make this.

## Ask

- [GraphQL](${url}/graphql): POST, or GET with \`query\` and \`variables\`; no key. Small example: \`{ compare(indicator: "ふるさと納税", municipalities: ["香取市"]) { unit rows { municipality { name } cells { year measure value missing missingNote observation { raw evidence { quote document { title } } } } } citation release } }\`
- [Schema](${url}/schema.graphql): every type, field and argument is described; names of towns and indicators are taken in any spelling, and errors name what may have been meant.
- [Tables](${url}/compare.csv?indicator=births&municipalities=122360): the arguments of \`compare\` by their names; also .xlsx, .json and .parquet.
- [Console](${url}/graphiql): queries to begin with.
- Tools for assistants: the Model Context Protocol by Streamable HTTP, POST to ${url}/mcp: find, compare, evidence, coverage, plans, link.
- [Pages](${url}/sitemap.xml): /compare?indicator=ID&towns=CODE,CODE, /town/CODE, /indicator/ID, /sources/ID.

## Repeat figures rightly

- Rank only rows with \`mayRank: true\`, and only within one \`comparableGroup\`; \`rankNote\` says why the others are not ranked. Where \`comparability { level }\` is NOT_COMPARABLE, put no town before another; where it is WITH_CAUTION, give its \`reasons\`.
- A cell without a value says why (\`missing\`, \`missingNote\`). It is never 0, and what was not read is never "the town has none".
- Targets, actual values and baselines are three things, and a plan's figure is not the official one (\`kpi\`, \`statistic\`).
- Quote \`raw\` with \`evidence\`, and give \`citation\` and \`release\`.

## Cite what does not change

- Every answer names its release (header Machikurabe-Release). /releases/ID/graphql and /releases/ID/compare?… answer from it for ever, as long as it is kept.
- [Releases](${url}/changes.atom): what each added, revised and corrected. [Corrections](${url}/corrections.atom), also [as CSV](${url}/corrections.csv).
`;
