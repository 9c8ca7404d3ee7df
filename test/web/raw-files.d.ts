/** What Vite makes of the text of a file: the queries of the explorer import theirs so. */
declare module '*?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: it is how Vite gives the text of a file
  export default text;
}
