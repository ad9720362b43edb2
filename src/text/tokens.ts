/**
 * About how many tokens a text is to a language model. Vietnamese with its marks: about 2.6 characters a token in
 * the `o200k` vocabulary, English about 4; the smaller figure is taken, so that the estimate errs upwards.
 * An estimate serves where nothing is billed by it: how much context to send, how much room to ask for.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 2.6);
}
