/** What a run reads: an article, cut into the segments that are translated at once. */

export type Format = 'text' | 'markdown';

export interface Article {
  /** Path below the input folder, with forward slashes: `2025/ukraine.txt`. */
  readonly path: string;
  readonly format: Format;
  /** The decoded text: NFC, LF, no byte order mark. All positions count in it. */
  readonly text: string;
  /** The line end of the file, put back into the English. */
  readonly eol: '\n' | '\r\n';
  /** SHA-256 of the file's bytes, in hex. */
  readonly hash: string;
  /** What a person should know of how it was read, in sentences. */
  readonly notices?: readonly string[];
}

export type SegmentKind = 'heading' | 'paragraph' | 'caption' | 'list-item' | 'table-cell' | 'quote';

/** Half-open: `start` is in, `end` is out. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is translated at once: a paragraph, heading, caption, list item, table cell, or a part of a very long one. */
export interface Segment {
  /** Hash of the source and which occurrence of it in the article: `3f9a1c07b2de#1`. Never a position. */
  readonly id: string;
  readonly kind: SegmentKind;
  /** The Vietnamese, on one line. In Markdown articles with its inline Markdown. */
  readonly source: string;
  /** Where it stands in the article's text, to be cut out and put back. */
  readonly range: Range;
  /** Which paragraph it belongs to, from 0; the parts of a very long one share the number. */
  readonly block: number;
  /** Stretches of `source` that pass through untouched: addresses, code, inline HTML. */
  readonly fixed: readonly Range[];
  /** Where the English goes in by other rules than those of its format: a scalar of YAML front matter, words in HTML. */
  readonly place?: 'yaml' | 'html';
  /** Why nothing is to translate, where that is so. */
  readonly keep?: KeepReason;
}

export type KeepReason = 'a rule' | 'an address' | 'figures alone' | 'code' | 'no words';
