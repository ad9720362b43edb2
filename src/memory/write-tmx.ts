import type { TranslationUnit } from './read-tmx.ts';

/** A TMX document, and what XML could not take. */
export interface Tmx {
  readonly xml: string;
  readonly stripped: readonly Stripped[];
}

/** Characters of a unit that XML 1.0 has no way to write: most control characters, halves of surrogate pairs. */
export interface Stripped {
  /** The Vietnamese of the unit. */
  readonly source: string;
  readonly count: number;
}

/**
 * Writes a TMX 1.4b document that `readTmx` reads as it was, but for what was stripped. An empty text is a variant that
 * is not there.
 * @param version of songngu, for the header.
 */
export function writeTmx(units: readonly TranslationUnit[], version: string): Tmx {
  const written = units.map((unit) => writeUnit(unit));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="songngu" creationtoolversion="${escapeXml(version)}" segtype="paragraph" o-tmf="songngu" adminlang="en" srclang="vi" datatype="plaintext"/>
  <body>
${written.map((unit) => unit.xml).join('')}  </body>
</tmx>
`;
  return { xml, stripped: written.filter(({ count }) => count > 0) };
}

function writeUnit({ source, target, props, notes }: TranslationUnit): Stripped & { readonly xml: string } {
  let count = 0;
  const textOf = (text: string) => {
    const clean = text.replace(FORBIDDEN, '');
    count += text.length - clean.length;
    return escapeXml(clean);
  };
  const lines = [
    ...notes.map((note) => `<note>${textOf(note)}</note>`),
    ...[...props].map(([type, text]) => `<prop type="${textOf(type)}">${textOf(text)}</prop>`),
    ...Object.entries({ vi: source, en: target })
      .filter(([language, text]) => language === 'vi' || text !== '')
      .map(([language, text]) => `<tuv xml:lang="${language}"><seg>${textOf(text)}</seg></tuv>`),
  ];
  return { source, xml: `    <tu>\n${lines.map((line) => `      ${line}\n`).join('')}    </tu>\n`, count };
}

/** What is no character of XML 1.0 (2.2). */
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A carriage return written as such would be read as a line feed. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? '');
}
