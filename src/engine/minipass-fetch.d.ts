/** What we use of it; it brings no types. */
declare module 'minipass-fetch' {
  import type { Agent } from 'node:http';

  interface FetchOptions extends RequestInit {
    readonly agent?: Agent;
  }

  function fetch(url: string, options?: FetchOptions): Promise<Response>;
  namespace fetch {
    const Headers: typeof globalThis.Headers;
  }
  export default fetch;
}
