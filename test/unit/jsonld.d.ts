/** What our tests use of a package that brings no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader?: (url: string) => Promise<never>;
    format?: 'application/n-quads';
    safe?: boolean;
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options?: Options): Promise<string>;
  };
  export default jsonld;
}
