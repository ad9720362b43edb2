import { micromark, type Options } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Term } from '../../src/model/term.ts';
import { openDesk } from '../pipeline/desk.ts';
import { type Deeds, hasChromium, openChromium, watchPages } from './browser.ts';
import { HOSTILE_ARTICLES, type HostileArticle } from './hostile-markdown.ts';

/** In place of the filter of GitHub, which takes some elements out. */
const ALL_HTML: NonNullable<Options['htmlExtensions']>[number] = {
  exit: {
    htmlFlowData(token) {
      this.raw(this.encode(this.sliceSerialize(token)));
    },
    htmlTextData(token) {
      this.raw(this.encode(this.sliceSerialize(token)));
    },
  },
};

const RENDERING: Options = {
  allowDangerousHtml: true,
  allowDangerousProtocol: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml(), ALL_HTML],
};

/** As the most careless reader of Markdown makes a page of it: front matter is text, all HTML and all addresses pass. */
function render(markdown: string): string {
  return micromark(markdown, RENDERING);
}

function termOf(target: string): Term {
  return { source: 'tên lửa', target, admitted: [], forbidden: [], use: 'required', place: 'local.csv:2' };
}

/** Both files as they are written in the end: after the next run where a person edits the English. */
async function makeFiles({ path, text, reply, target, edit }: HostileArticle) {
  const terms = target === undefined ? [] : [termOf(target)];
  const desk = openDesk({}, { path, terms, reply: target === undefined ? reply : () => `Russia fired a ${target}.` });
  const made = await desk.run(text);
  return edit ? desk.run(text, { ...made, english: edit(made.english) }) : made;
}

describe.skipIf(!hasChromium)(
  `row 24: in Chromium${hasChromium ? '' : ' (skipped: there is none on this machine)'}`,
  () => {
    const seen = new Map<string, { bitext: Deeds; english: Deeds }>();
    /** A dozen of the articles, as they are. */
    const raw = HOSTILE_ARTICLES.filter(({ name }, i) => name.endsWith('by itself') && i % 5 === 3);
    let ofRaw: Deeds[] = [];
    let browser: Browser | undefined;

    afterAll(() => browser?.close());

    beforeAll(async () => {
      const made = await Promise.all(HOSTILE_ARTICLES.map(makeFiles));
      const pages = made.flatMap(({ bitext, english }) => [bitext, english]);
      browser = await openChromium();
      const deeds = await watchPages(browser, pages.map(render));
      for (const [i, { name }] of HOSTILE_ARTICLES.entries())
        seen.set(name, { bitext: deeds[2 * i] ?? [], english: deeds[2 * i + 1] ?? [] });
      ofRaw = await watchPages(
        browser,
        raw.map(({ text }) => render(text)),
      );
    }, 60_000);

    test('most of these articles run something when they are shown as they are', () => {
      expect(ofRaw.filter((deeds) => deeds.length > 0).length).toBeGreaterThan(raw.length * 0.8);
      expect(ofRaw.filter((deeds) => deeds.includes('hit()')).length).toBeGreaterThan(raw.length * 0.4);
    });

    test.each(HOSTILE_ARTICLES)('nothing runs, also when all links are clicked: $name', ({ name }) => {
      expect(seen.get(name)).toEqual({ bitext: [], english: [] });
    });
  },
);
