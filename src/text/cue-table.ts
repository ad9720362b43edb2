/** Words by which a text says a thing, each line a part of a regular expression for text in lower case. */
export interface CueTable {
  /** "không", "phủ nhận": whole words. */
  readonly cues: readonly string[];
  /** Phrases in which a cue says something else: "không quân" (air force) negates nothing. */
  readonly others?: readonly string[];
}
