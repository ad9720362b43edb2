/** A paragraph, its translation, and the same with one fault that an editor would be angry to find in print. */
export interface Fault {
  readonly kind: string;
  readonly source: string;
  readonly right: string;
  readonly wrong: string;
}
