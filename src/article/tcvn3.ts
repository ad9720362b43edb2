import { pattern } from '../text/pattern.ts';

/** Letters with a tone; those with a mark but no tone, Ă Â Ê Ô Ơ Ư Đ, have capitals in every font. */
const TONED = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const IS_TONED = new RegExp(`[${TONED}]`, 'g');

/** A word whose letters without a tone are capitals, not the first alone: "TổNG", "QUốC", "ấN", but not "Mỹ". */
const IN_CAPITALS = pattern.g`(?<!\p{L})[\p{Lu}${TONED}]+\p{Lu}[\p{Lu}${TONED}]*(?!\p{L})`;

/** Where a sentence begins: at the beginning of a paragraph, or after a stop; and the word of a credit, "(ảnh: Reuters)". */
const SENTENCE = pattern.g`(?:^|\n[ \t]*\n|[.!?…]["”’)]*\s)[\s"“‘(–—*#>-]*[${TONED}]|[(–—-]\s*[${TONED}](?=\p{L}{0,5}:)`;

/**
 * The fonts of TCVN3 (ABC) have no capitals with a tone: they are typed as small letters, in a font that shows capitals. What
 * the letters around tell is put back: "TổNG" → "TỔNG", "ảnh" at the beginning of a sentence → "Ảnh". What they do
 * not tell stays small: "ấn Độ" within a sentence, and a headline typed in small letters throughout.
 */
export function withCapitals(text: string): string {
  return text
    .replace(SENTENCE, (beginning) => beginning.toUpperCase())
    .replace(/[^\n]+/g, (line) => (isInCapitals(line) ? line.toUpperCase() : line))
    .replace(IN_CAPITALS, (word) => word.toUpperCase());
}

/** A headline: its letters without a tone are capitals, and there are several. */
function isInCapitals(line: string): boolean {
  const rest = line.replace(IS_TONED, '');
  return rest === rest.toUpperCase() && (rest.match(pattern.g`\p{L}`)?.length ?? 0) >= 4;
}
