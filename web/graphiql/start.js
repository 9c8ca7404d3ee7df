/* global React, ReactDOM, GraphiQL */
// Opens GraphiQL with the queries of schema/queries as tabs; what the reader typed last comes back.
const response = await fetch('/graphiql/queries.json');
const starters = await response.json();

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const root = ReactDOM.createRoot(document.getElementById('graphiql'));
root.render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: starters.map(({ query }) => ({ query })),
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
  }),
);
