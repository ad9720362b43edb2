import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import * as v from 'valibot';

/** Debian's; the tests bring no browser of their own. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const hasChromium = existsSync(CHROMIUM);

/** It asks for nothing by itself; what pages ask for is answered by the test. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page did that words do not do: calls of `hit()`, requests, handlers and scripts whether they ran or not. */
export type Deeds = readonly string[];

const SITE = 'http://songngu.test/';
/** How many pages are looked at as one. */
const AT_ONCE = 50;

export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false, args: QUIET });
}

/**
 * Opens pages of HTML in Chromium, looks at what they do, and clicks all that can be clicked. Pages that stand one
 * behind the other in one document are opened sooner; where something happens, each is opened by itself.
 */
export async function watchPages(browser: Browser, pages: readonly string[]): Promise<Deeds[]> {
  const context = await browser.newContext();
  const shelves = Array.from({ length: Math.ceil(pages.length / AT_ONCE) }, (_, i) =>
    pages.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  const ofShelves = await watchFrames(context, shelves.map(oneBehindTheOther));
  const deeds: Deeds[] = [];
  for (const [i, shelf] of shelves.entries())
    deeds.push(...(ofShelves[i]?.length ? await watchFrames(context, shelf) : shelf.map(() => [])));
  return deeds;
}

/** With a sign behind each, so that none hides those behind it. */
function oneBehindTheOther(pages: readonly string[]): string {
  return `${pages.map((html) => `${html}<hr class="end">`).join('')}<p data-pages="${pages.length}">`;
}

/** Each page in a frame of its own, named by its number. */
async function watchFrames(context: BrowserContext, pages: readonly string[]): Promise<Deeds[]> {
  const deeds: string[][] = pages.map(() => []);
  let isClicked = false;
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.route('**/*', (route) => {
    const request = route.request();
    if (request.url() === SITE && request.frame() === page.mainFrame())
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' });
    if (!isClicked) deeds[Number(request.frame().name())]?.push(`asks for ${request.url()}`);
    // Nothing is there: a page that was to be left for it stays.
    return route.fulfill({ status: 204 });
  });
  await page.goto(SITE);
  await page.evaluate(`(${OPEN})(${JSON.stringify(pages)})`);
  const seen = deedsOf(await page.evaluate(LOOK));
  isClicked = true;
  for (const { frame, deed } of [...seen, ...deedsOf(await page.evaluate(CLICK))]) deeds[Number(frame)]?.push(deed);
  await page.close();
  return deeds;
}

const deedsOf = (found: unknown) => v.parse(v.array(v.object({ frame: v.string(), deed: v.string() })), found);

/** A frame for each page, which calls `hit()` of the page around it. */
const OPEN = `async (pages) => {
  hits = [];
  const loaded = pages.map((html, i) => new Promise((resolve) => {
    const frame = Object.assign(document.createElement('iframe'), { name: String(i), onload: resolve });
    frame.srcdoc = '<!doctype html><script>hit = () => parent.hits.push({ frame: "' + i + '", deed: "hit()" })</script><body>' + html;
    document.body.append(frame);
  }));
  await Promise.all(loaded);
}`;

/** Run in the page that holds the frames. What a link leads to is told by the browser, not by how it is written. */
const LOOK = `(() => {
  const RUNS = 'script, style, iframe, frame, object, embed, svg, math, base, meta, link, form, input:not([type=checkbox]), button, textarea, marquee, video, audio';
  const isArmed = (element) =>
    element.matches(RUNS) ||
    [...element.attributes].some(({ name }) => /^on|^srcdoc/.test(name)) ||
    /^(?:javascript|vbscript|data|file|blob):/.test(element.protocol) ||
    /fixed|url/.test(element.getAttribute('style'));
  const areAllThere = (page) => {
    const ends = page.querySelectorAll('.end').length;
    return ends === 0 || ends === Number(page.querySelector('[data-pages]')?.dataset.pages);
  };
  return [...document.querySelectorAll('iframe')].flatMap(({ name, contentDocument }) =>
    contentDocument
      ? [
          ...[...contentDocument.body.querySelectorAll('*')].filter(isArmed).map(({ outerHTML }) => ({ frame: name, deed: 'holds ' + outerHTML })),
          ...(areAllThere(contentDocument) ? [] : [{ frame: name, deed: 'hides a page' }]),
        ]
      : [{ frame: name, deed: 'is another site' }],
  );
})()`;

const CLICK = `(async () => {
  const frames = [...document.querySelectorAll('iframe')];
  for (const { contentDocument } of frames)
    for (const each of contentDocument?.querySelectorAll('a, area, button, summary, input, [onclick]') ?? []) each.click?.();
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setTimeout(resolve));
  const isLeft = ({ contentDocument }) => contentDocument?.location.href.replace(/#.*/, '') !== 'about:srcdoc';
  return [...hits, ...frames.filter(isLeft).map(({ name }) => ({ frame: name, deed: 'is left' }))];
})()`;
