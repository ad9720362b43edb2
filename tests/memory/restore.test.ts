import { describe, expect, onTestFinished, test } from 'vitest';
import { type Contents, readAnswers, readDecided } from '../../src/memory/contents.ts';
import { contentsOfUnits } from '../../src/memory/contents-of-units.ts';
import { decisionStore } from '../../src/memory/decision-store.ts';
import { type MemoryFile, openMemoryFile } from '../../src/memory/open-memory-file.ts';
import { readTmx } from '../../src/memory/read-tmx.ts';
import { replyStore } from '../../src/memory/reply-store.ts';
import { restore } from '../../src/memory/restore.ts';
import { unitsOfContents } from '../../src/memory/units-of-contents.ts';
import { writeTmx } from '../../src/memory/write-tmx.ts';
import { answer, decision, EVERYTHING } from './remembered.ts';

const NOTHING: Contents = { decisions: [], dismissals: [], answers: [] };

function emptyMemory(): MemoryFile {
  const memory = openMemoryFile(':memory:');
  onTestFinished(memory.close);
  return memory;
}

function exported(memory: MemoryFile): string {
  const contents = { ...readDecided(memory), answers: readAnswers(memory).answers };
  return writeTmx(unitsOfContents(contents), '0.1.0').xml;
}

const contentsOf = (xml: string) => contentsOfUnits(readTmx(xml));

describe('a memory that is exported and imported elsewhere', () => {
  test('holds the same, to the byte of what it exports', async () => {
    const [here, there] = [emptyMemory(), emptyMemory()];
    await restore(here, EVERYTHING);
    const xml = exported(here);
    await restore(there, contentsOf(xml));
    expect(exported(there)).toBe(xml);
    expect(readDecided(there)).toEqual(readDecided(here));
    expect(readAnswers(there)).toEqual(readAnswers(here));
    expect(readDecided(there).decisions).toEqual(EVERYTHING.decisions);
  });

  test('gives the newest decision of a text there too', async () => {
    const [here, there] = [emptyMemory(), emptyMemory()];
    await restore(here, EVERYTHING);
    await restore(there, contentsOf(exported(here)));
    const elsewhere = { article: 'khác.txt', occurrence: 1 };
    expect(decisionStore(there).find('Nga rút quân.', elsewhere)?.target).toBe('Russia is out.');
  });

  test('serves the replies of machines again', async () => {
    const [here, there] = [emptyMemory(), emptyMemory()];
    const given = answer('Xem [báo cáo](https://example.org/a).', 'See [the report](⟦1⟧).');
    await replyStore(here).put(given);
    await restore(there, contentsOf(exported(here)));
    expect(replyStore(there).get(given.asked, given.model)).toEqual(given.reply);
  });

  test('serves the last reply of several again, but none as later than those that are there', async () => {
    const [here, there] = [emptyMemory(), emptyMemory()];
    const [first, last] = [
      answer('Nga rút quân.', 'Russia withdrew.', 'zzz'),
      answer('Nga rút quân.', 'Russia pulled out.', 'aaa'),
    ];
    const newest = answer('Nga rút quân.', 'Russia has withdrawn.', 'mmm');
    await replyStore(here).put(first);
    await replyStore(here).put(last);
    const xml = exported(here);
    await restore(there, contentsOf(xml));
    expect([replyStore(there).get(last.asked, undefined), exported(there)]).toEqual([last.reply, xml]);
    const busy = emptyMemory();
    await replyStore(busy).put(newest);
    await restore(busy, contentsOf(xml));
    expect(replyStore(busy).get(last.asked, undefined)).toEqual(newest.reply);
  });

  test('keeps replies without a source to itself, and counts them', async () => {
    const memory = emptyMemory();
    const insert = memory.prepare((database) =>
      database.prepare("INSERT INTO replies (asked, model, reply) VALUES ('h1', 'gpt-5', '{}')"),
    );
    await memory.write(() => insert().run());
    expect(readAnswers(memory)).toEqual({ answers: [], withoutSource: 1 });
  });
});

describe('putting in', () => {
  test('twice changes nothing', async () => {
    const memory = emptyMemory();
    await restore(memory, EVERYTHING);
    const before = exported(memory);
    const again = await restore(memory, EVERYTHING);
    expect(exported(memory)).toBe(before);
    expect(again.decisions).toEqual({ added: 0, replaced: 0, known: EVERYTHING.decisions.length });
    expect(again.dismissals).toEqual({ added: 0, replaced: 0, known: EVERYTHING.dismissals.length });
    expect(again.answers).toEqual({ added: 0, replaced: 0, known: EVERYTHING.answers.length });
  });

  test('counts what is new, replaced and known', async () => {
    const memory = emptyMemory();
    const decisions = [decision('Nga.', 'Russia.'), decision('Mỹ.', 'US.')];
    await restore(memory, { ...NOTHING, decisions });
    const restored = await restore(memory, {
      ...NOTHING,
      decisions: [decision('Nga.', 'Russia.'), decision('Mỹ.', 'The U.S.'), decision('Đức.', 'Germany.')],
    });
    expect(restored.decisions).toEqual({ added: 1, replaced: 1, known: 1 });
  });

  test('what stands twice in a file keeps it once, the last', async () => {
    const memory = emptyMemory();
    await restore(memory, { ...NOTHING, decisions: [decision('Mỹ.', 'US.'), decision('Mỹ.', 'The U.S.')] });
    expect(readDecided(memory).decisions).toEqual([decision('Mỹ.', 'The U.S.')]);
  });

  test('a dismissal with another reason takes the place of the old one', async () => {
    const memory = emptyMemory();
    const dismissal = { source: 'Nga.', check: 'numbers', message: '1,5 tỷ', reason: '' };
    await restore(memory, { ...NOTHING, dismissals: [dismissal] });
    await restore(memory, { ...NOTHING, dismissals: [{ ...dismissal, reason: 'đúng rồi' }] });
    expect(readDecided(memory).dismissals).toEqual([{ ...dismissal, reason: 'đúng rồi' }]);
  });
});
