import sax from 'sax';

/** A translation unit: one text in Vietnamese and English. */
export interface TranslationUnit {
  readonly source: string;
  readonly target: string;
}

/**
 * Reads the Vietnamese–English units of a TMX 1.4b document, of any tool: languages by their primary subtag, inline
 * elements by their text. Units without either language are passed over.
 * @throws SyntaxError for XML that is not well formed, and for a DOCTYPE with declarations of its own, which can make
 * a small file endless.
 */
export function readTmx(xml: string): TranslationUnit[] {
  const parser = sax.parser(true, { xmlns: false });
  const units: TranslationUnit[] = [];
  let texts = new Map<string, string>();
  let language = '';
  let segment: string | undefined;
  parser.ondoctype = (doctype) => {
    if (doctype.includes('[')) throw new SyntaxError('a DOCTYPE with declarations; delete it');
  };
  parser.onerror = (error) => {
    throw new SyntaxError(error.message.split('\n')[0]);
  };
  parser.onopentag = ({ name, attributes }) => {
    if (name === 'tu') texts = new Map();
    if (name === 'tuv') language = primarySubtag(String(attributes['xml:lang'] ?? attributes.lang ?? ''));
    if (name === 'seg') segment = '';
  };
  parser.ontext = (text) => {
    if (segment !== undefined) segment += text;
  };
  parser.oncdata = parser.ontext;
  parser.onclosetag = (name) => {
    if (name === 'seg' && segment !== undefined) {
      texts.set(language, segment.trim());
      segment = undefined;
    }
    const source = texts.get('vi');
    const target = texts.get('en');
    if (name === 'tu' && source && target) units.push({ source, target });
  };
  parser.write(xml).close();
  return units;
}

function primarySubtag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
