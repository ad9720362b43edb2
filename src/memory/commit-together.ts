/**
 * Collects what is put within one turn of the event loop and commits it at once: the wait for the disk is what costs.
 * @param commit makes all items durable, or throws; then each that was waiting is told.
 * @returns puts one item; resolves when it is durable.
 */
export function commitTogether<T>(commit: (items: readonly T[]) => void): (item: T) => Promise<void> {
  let waiting: { item: T; resolve: () => void; reject: (error: unknown) => void }[] = [];

  function flush(): void {
    const batch = waiting;
    waiting = [];
    try {
      commit(batch.map(({ item }) => item));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length === 1) setImmediate(flush);
    });
}
