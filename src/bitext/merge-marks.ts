/** The line, from 1, of the first mark that git leaves where two versions of a file do not fit; undefined where is none. */
export function mergeMarkLine(text: string): number | undefined {
  const at = text.search(/^(?:<{7}|>{7}) \S/m);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
