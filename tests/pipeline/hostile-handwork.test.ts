import { expect, test } from 'vitest';
import { openDesk, originsOf, targetsOf } from './desk.ts';

const ARTICLE = `---
title: Nga <img src=x onerror=hit()> phủ nhận
---

<script>

hit()
</script>

Nga <b>phủ nhận</b> [báo cáo](javascript:hit()) và <img src=x onerror=hit()>.

Mỹ xác nhận [báo cáo][bc].

<div>
Anh <img src=x onerror=hit()> im lặng.
</div>

[bc]: javascript:hit()
`;

/** A model that says what a browser would run, in each paragraph. */
const desk = () =>
  openDesk({}, { path: 'tin.md', reply: (source) => `${source} <img src=x onerror=hit()> [x](javascript:hit())` });

test('an edit of one paragraph is the only edit, though others are not written as the model said them', async () => {
  const { run } = desk();
  const first = await run(ARTICLE);
  const edited = first.english.replace('Mỹ xác nhận', 'The U.S. confirms');
  const second = await run(ARTICLE, { ...first, english: edited });
  expect(second.result.apart).toBeUndefined();
  expect(originsOf(second.result).filter((by) => by === 'person')).toHaveLength(1);
  expect(second.english).toBe(edited);
  expect(await run(ARTICLE, second)).toMatchObject({ english: second.english, bitext: second.bitext });
});

test('an edit in the table brings no HTML of the article back to life', async () => {
  const { run } = desk();
  const first = await run(ARTICLE);
  const row = /^\| \d+ MT.*?\| Nga <?.*phủ nhận.*và.*\| (.*) \|$/m.exec(first.bitext)?.[1] ?? '';
  const second = await run(ARTICLE, { ...first, bitext: first.bitext.replace(row, `Russia: ${row}`) });
  expect(targetsOf(second.result).filter((target) => target?.startsWith('Russia: '))).toHaveLength(1);
  expect(second.english).toContain('Russia: Nga <b>phủ nhận</b>');
  expect(second.english.replace(/```[\s\S]*?```/g, '')).not.toMatch(/(?<!\\)<(?:img|script)/);
});
