import sax from 'sax';

/** A translation unit: one text in Vietnamese and English. */
export interface TranslationUnit {
  readonly source: string;
  readonly target: string;
}

/** Inline elements that hold native code of the tool that wrote them, no text (TMX 1.4b, 2.3). */
const CODE = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

/**
 * Reads the Vietnamese–English units of a TMX 1.4b document, of any tool: languages by their primary subtag, inline
 * elements by their text, without the codes that they hold. Units without either language are passed over.
 * @throws SyntaxError for XML that is not well formed, and for a DOCTYPE with declarations of its own, which can make
 * a small file endless.
 */
export function readTmx(xml: string): TranslationUnit[] {
  const parser = sax.parser(true, { xmlns: false });
  const units: TranslationUnit[] = [];
  let texts = new Map<string, string>();
  let language = '';
  let segment: string | undefined;
  let codes = 0;
  let isTmx = false;
  parser.ondoctype = (doctype) => {
    if (doctype.includes('[')) throw new SyntaxError('a DOCTYPE with declarations; delete it');
  };
  parser.onerror = (error) => {
    throw new SyntaxError(error.message.split('\n')[0]);
  };
  parser.onopentag = ({ name, attributes }) => {
    if (name === 'tmx') isTmx = true;
    if (CODE.has(name)) codes += 1;
    if (name === 'tu') texts = new Map();
    if (name === 'tuv') language = primarySubtag(String(attributes['xml:lang'] ?? attributes.lang ?? ''));
    if (name === 'seg') segment = '';
  };
  parser.ontext = (text) => {
    if (segment !== undefined && codes === 0) segment += text;
  };
  parser.oncdata = parser.ontext;
  parser.onclosetag = (name) => {
    if (CODE.has(name)) codes -= 1;
    if (name === 'seg' && segment !== undefined) {
      texts.set(language, segment.trim());
      segment = undefined;
    }
    const source = texts.get('vi');
    const target = texts.get('en');
    if (name === 'tu' && source && target) units.push({ source, target });
  };
  parser.write(xml).close();
  if (!isTmx) throw new SyntaxError('no element <tmx>');
  return units;
}

function primarySubtag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
