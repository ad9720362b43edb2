/** One of an article's two files as it stands in the output folder. */
export interface WrittenFile {
  /** How messages name it. */
  readonly name: string;
  /** Undefined where there is none. */
  readonly text: string | undefined;
}

/** What an earlier run wrote of an article, and people may have changed. */
export interface WrittenFiles {
  readonly bitext: WrittenFile;
  readonly english: WrittenFile;
}
