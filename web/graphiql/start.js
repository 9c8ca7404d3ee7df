/* global React, ReactDOM, GraphiQL */
// Opens GraphiQL with the queries of schema/queries as tabs; what the reader typed last comes back.
const response = await fetch('/graphiql/queries.json');
const starters = await response.json();

// What a link brings along is opened in a tab of its own.
const asked = new URLSearchParams(location.search);

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const root = ReactDOM.createRoot(document.getElementById('graphiql'));
root.render(
  React.createElement(GraphiQL, {
    fetcher,
    query: asked.get('query') ?? undefined,
    variables: asked.get('variables') ?? undefined,
    defaultTabs: starters.map(({ query }) => ({ query })),
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
  }),
);
