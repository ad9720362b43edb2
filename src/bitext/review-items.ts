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

/** `¶2 major · numbers: "54" is missing` */
const ITEM = /^¶([\d.]+) \w+ · (\w+): (.*)$/su;

export function readReviewItems(root: Root): ReviewItem[] {
  return root.children.flatMap((node, i) => {
    const before = root.children[i - 1];
    const title = before?.type === 'heading' ? textOf(before) : '';
    const isOurs = title === TITLES.review || title === TITLES.dismissed;
    return isOurs && node.type === 'list'
      ? node.children.flatMap((item) => readItem(item, title === TITLES.dismissed))
      : [];
  });
}

function readItem(item: ListItem, isDismissed: boolean): ReviewItem[] {
  // Editors wrap long lines.
  const [, label = '', check = '', text = ''] = ITEM.exec(textOf(item).replace(/\s+/g, ' ')) ?? [];
  return check === '' ? [] : [{ label, check, text, isTicked: item.checked === true, isDismissed }];
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
