import type { ReplyStore } from '../model/engine.ts';

/** A store that knows only what was put into it in this run: `--fresh` asks for all anew, but for nothing twice. */
export function freshOnly(store: ReplyStore): ReplyStore {
  const fresh = new Set<string>();
  return {
    get: (asked, model) => (fresh.has(asked) ? store.get(asked, model) : undefined),
    put(asked, model, reply) {
      store.put(asked, model, reply);
      fresh.add(asked);
    },
  };
}
