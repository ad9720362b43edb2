/**
 * About how many tokens a text is to a language model. Vietnamese news runs at 3.5 characters a token in the
 * vocabulary `o200k` and at 2.1 in the older `cl100k`, English at 4.8; the estimate takes 2.6.
 * An estimate serves where nothing is billed by it: how much context to send, how much room to ask for.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 2.6);
}
