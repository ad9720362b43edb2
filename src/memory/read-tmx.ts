import sax from 'sax';

/** A translation unit: one text in Vietnamese and English, as it stands in the file, and what is said of it. */
export interface TranslationUnit {
  /** The Vietnamese; empty where there is none. */
  readonly source: string;
  /** The English; empty where there is none. */
  readonly target: string;
  /** The properties of the unit and its variants by type; of several of one type the last. */
  readonly props: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** Inline elements that hold native code of the tool that wrote them, no text (TMX 1.4b, 2.3). */
const CODE = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
/** Elements whose text is kept. */
const TEXT = new Set(['seg', 'prop', 'note']);

/**
 * Reads the units of a TMX 1.4b document, of any tool: languages by their primary subtag, inline elements by their text,
 * without the codes that they hold; white space as it is, line breaks as XML has them.
 * @throws SyntaxError for XML that is not well formed, and for a DOCTYPE with declarations of its own, which can make
 * a small file endless.
 */
export function readTmx(xml: string): TranslationUnit[] {
  const parser = sax.parser(true, { xmlns: false });
  const units: TranslationUnit[] = [];
  let unit = emptyUnit();
  let language = '';
  let type = '';
  let text: string | undefined;
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
    if (name === 'tu') unit = emptyUnit();
    if (name === 'tuv') language = primarySubtag(String(attributes['xml:lang'] ?? attributes.lang ?? ''));
    if (name === 'prop') type = String(attributes.type ?? '');
    if (TEXT.has(name)) text = '';
  };
  parser.ontext = (part) => {
    if (text !== undefined && codes === 0) text += part;
  };
  parser.oncdata = parser.ontext;
  parser.onclosetag = (name) => {
    if (CODE.has(name)) codes -= 1;
    if (name === 'tu') units.push(asUnit(unit));
    if (!TEXT.has(name) || text === undefined) return;
    if (name === 'seg') unit.texts.set(language, text);
    else if (name === 'prop') unit.props.set(type, text);
    else unit.notes.push(text);
    text = undefined;
  };
  // Line breaks that are written as such are one character (XML 1.0, 2.11); the parser leaves that to us.
  parser.write(xml.replace(/\r\n?/g, '\n')).close();
  if (!isTmx) throw new SyntaxError('no element <tmx>');
  return units;
}

function emptyUnit(): { texts: Map<string, string>; props: Map<string, string>; notes: string[] } {
  return { texts: new Map(), props: new Map(), notes: [] };
}

function asUnit({ texts, props, notes }: ReturnType<typeof emptyUnit>): TranslationUnit {
  return { source: texts.get('vi') ?? '', target: texts.get('en') ?? '', props, notes };
}

function primarySubtag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
