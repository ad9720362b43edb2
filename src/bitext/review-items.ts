import type { ListItem, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { TITLES } from './titles.ts';

/** An item under "To review" or "Dismissed" as it stands there now. */
export interface ReviewItem {
  /** Of the row: `2`, `5.1`. */
  readonly label: string;
  readonly check: string;
  /** The message of the issue, and what a person wrote behind it. */
  readonly text: string;
  readonly isTicked: boolean;
  /** Whether it stands under "Dismissed". */
  readonly isDismissed: boolean;
}

/** A box that Markdown takes for none, with a tick as people type it: `[x ]`, `[v]`, `[✓]`. */
const BOX = String.raw`\[ *(?<tick>[xXvV✓✔☑]?)\uFE0F? *\] *`;
/** `¶2 major · numbers: "54" is missing` */
const ITEM = new RegExp(String.raw`^(?:${BOX})?¶(?<label>[\d.]+) \w+ · (?<check>\w+): (?<text>.*)$`, 'su');
const UNTRANSLATED_ITEM = new RegExp(String.raw`^(?:${BOX})?¶[\d.]+ not translated: `, 'u');
const NOTE_ITEM = /^¶\d+(?:\.\d+)?\s/u;

export function readReviewItems(root: Root): ReviewItem[] {
  return root.children.flatMap((node, i) => {
    const title = titleOfList(root, i);
    if (node.type !== 'list' || !isReview(title)) return [];
    return node.children.flatMap((item) => readItem(item, title === TITLES.dismissed));
  });
}

/** The heading that a list stands under, with nothing but lists between: another bullet begins another list. */
export function titleOfList({ children }: Root, at: number): string | undefined {
  const before = children.slice(0, at).findLast(({ type }) => type !== 'list');
  return before?.type === 'heading' ? textOf(before) : undefined;
}

/**
 * Whether an item is one that songngu wrote, not a person: `¶3 hỏi lại` is a remark, wherever it stands but under "Notes".
 * @param title of the heading that its list stands under.
 */
export function isOwnItem(item: ListItem, title: string | undefined): boolean {
  const text = asLine(item);
  return isReview(title) ? ITEM.test(text) || UNTRANSLATED_ITEM.test(text) : NOTE_ITEM.test(text);
}

function isReview(title: string | undefined): boolean {
  return title === TITLES.review || title === TITLES.dismissed;
}

/** Editors wrap long lines. */
function asLine(item: ListItem): string {
  return textOf(item).replace(/\s+/g, ' ');
}

function readItem(item: ListItem, isDismissed: boolean): ReviewItem[] {
  const { tick, label = '', check = '', text = '' } = ITEM.exec(asLine(item))?.groups ?? {};
  const isTicked = item.checked === true || Boolean(tick);
  return check === '' ? [] : [{ label, check, text, isTicked, isDismissed }];
}

/** What a person wrote behind a message: " — a slip of the source" gives "a slip of the source". */
export function reasonIn(text: string, message: string): string | undefined {
  const begin = message.replace(/\s+/g, ' ');
  if (!text.startsWith(begin)) return undefined;
  return text
    .slice(begin.length)
    .replace(/^[\s:;,.–—-]+/u, '')
    .trim();
}
