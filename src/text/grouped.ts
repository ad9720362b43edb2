/**
 * A figure as American English writes it: 2,000. Node's own way loads the languages of the world first, which takes longer
 * than all checks of an article.
 */
export function grouped(value: number): string {
  const [whole = '', ...fraction] = String(value).split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}

/** "1 article", "2,000 articles" */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
