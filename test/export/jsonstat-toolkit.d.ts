declare module 'jsonstat-toolkit' {
  // biome-ignore lint/suspicious/noExplicitAny: the package has no types
  const read: (file: object) => any;
  export = read;
}
