/**
 * The text of a YAML scalar, which `fitYaml` made or a person wrote.
 * @param quote what stands before it.
 */
export function unfitYaml(scalar: string, quote: string): string {
  if (quote === "'") return scalar.replaceAll("''", "'");
  return quote === '"' ? scalar.replace(/\\(["\\])/g, '$1') : scalar;
}

/**
 * Makes a translation fit into the place of a YAML scalar.
 * @param quote what stands before that place: a quotation mark that is closed behind it, or anything else.
 */
export function fitYaml(target: string, quote: string): string {
  if (quote === '"') return JSON.stringify(target).slice(1, -1);
  if (quote === "'") return target.replaceAll("'", "''");
  // A plain scalar must not look like anything else: a mapping, a comment, a list, a number, a word with a meaning.
  const isPlain = /^[\p{L}][^:#]*[^:#\s]$/u.test(target) && !/^(?:true|false|null|yes|no|on|off)$/i.test(target);
  return isPlain ? target : JSON.stringify(target);
}
