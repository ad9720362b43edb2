import type { ReplyStore, VerdictStore } from '../model/engine.ts';
import type { Reply } from '../model/reply.ts';

/** A store that knows only what was put into it in this run: `--fresh` asks for all anew, but for nothing twice. */
export function freshOnly(store: ReplyStore): ReplyStore {
  const fresh = new Map<string, Reply>();
  return {
    get: (asked) => fresh.get(asked),
    ofSource: (source) => store.ofSource(source),
    async put(answer) {
      await store.put(answer);
      fresh.set(answer.asked, answer.reply);
    },
  };
}

/** The same for what the checks found: a verdict with repairs, which are replies, is not known. */
export function withoutRepairs(store: VerdictStore): VerdictStore {
  return {
    get(article, seen) {
      const verdict = store.get(article, seen);
      return verdict && Object.keys(verdict.repairs).length === 0 ? verdict : undefined;
    },
    put: (article, seen, verdict) => store.put(article, seen, verdict),
  };
}
