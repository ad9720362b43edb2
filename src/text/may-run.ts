/** HTML, or a link that does not lead to a site, as most do. */
const SUSPECT = /<(?!https?:\/\/)[a-z/!?]|\](?:\(|:)(?!\s?https?:\/\/)/i;

/** Whether Markdown must be read to know that a browser runs nothing of it; most need not. */
export function mayRun(markdown: string): boolean {
  return SUSPECT.test(markdown);
}
