/** What we use of it; it brings no types. */
declare module 'minipass-fetch' {
  import type { Agent } from 'node:http';

  interface FetchOptions extends RequestInit {
    readonly agent?: Agent;
    /** The longest body, in bytes; a longer one rejects when it is read. */
    readonly size?: number;
  }

  function fetch(url: string, options?: FetchOptions): Promise<Response>;
  namespace fetch {
    const Headers: typeof globalThis.Headers;
  }
  export default fetch;
}
