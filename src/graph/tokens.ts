/** Where the Graph client gets its access token from. Fails with one of the `sign-in-…` codes. */
export interface Tokens {
  /** @param fresh asks the identity service again instead of the cache, after a 401 */
  get(options: { readonly fresh: boolean }): Promise<string>;
}
