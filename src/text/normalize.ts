/** Characters that a reader cannot see and that hide words from a search: soft hyphen, zero-width, marks of direction. */
export const INVISIBLE = /\p{Cf}|\u034F/gu;

export const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;

/**
 * The form in which all text is held: NFC ("Phạm" in four code points, not six), LF, ordinary spaces and hyphens,
 * nothing invisible. Without it equal words compare as different.
 */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replaceAll('\u2011', '-');
}

/** One line: every run of white space is one space, none at the ends. */
export function toOneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ').trim();
}
