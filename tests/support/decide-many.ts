import { openMemory } from '../../src/memory/open-memory.ts';

/** A process of its own that decides on `count` paragraphs, one after another: FILE NAME COUNT. */
const [file = '', name = '', count = '0'] = process.argv.slice(2);
const memory = openMemory(file);
for (let n = 1; n <= Number(count); n += 1) {
  const place = { article: `${name}.txt`, occurrence: n };
  await memory.decisions.decide([{ kind: 'edit', source: 'Nga rút quân.', target: `${name} ${n}`, place }]);
}
memory.close();
