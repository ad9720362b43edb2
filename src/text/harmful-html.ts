import { isHarmlessPicture } from './harmless-address.ts';

/** Elements that show words or pictures, and run and load nothing else. */
const ELEMENTS = new Set(
  `a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn
  div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark nav ol p
  picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead
  time tr tt u ul var wbr`.split(/\s+/),
);

/** Attributes that lead nowhere; those that name an address or a style are looked at. */
const ATTRIBUTES = new Set(
  `abbr align alt border cellpadding cellspacing cite class color cols colspan datetime decoding dir face height hidden href
  hreflang id lang loading name open rel reversed rowspan scope size span src start style target title type valign value
  width`.split(/\s+/),
);

/** Of what begins like a tag or a comment, for a browser: "<" before a letter, "/", "!" or "?". */
const OPENING = /<[a-z/!?]/gi;

/** A comment as HTML has it: "<!-->" is whole, and "--!>" ends one. */
const COMMENT = /<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->/y;

/** A tag in the one writing that leaves no doubt where it ends. */
const TAG = /<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/iy;
const ATTRIBUTE = /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi;

/**
 * Where in HTML a "<" opens what is not known to be harmless: scripts, frames, handlers, addresses that run, styles that
 * reach out, comments that end sooner than they seem to, tags that are not whole. Read as a browser reads.
 */
export function harmfulTags(html: string): number[] {
  const harmful: number[] = [];
  let end = 0;
  for (const { index } of html.matchAll(OPENING)) {
    // Signs within a tag or a comment open nothing.
    if (index < end) continue;
    const length = harmlessLength(html, index);
    if (length === 0) harmful.push(index);
    else end = index + length;
  }
  return harmful;
}

/** How long a harmless tag or comment is; 0 for any other. */
function harmlessLength(html: string, at: number): number {
  COMMENT.lastIndex = at;
  TAG.lastIndex = at;
  const comment = COMMENT.exec(html);
  if (comment) return comment[0].length;
  const [tag = '', name = '', attributes = ''] = TAG.exec(html) ?? [];
  return ELEMENTS.has(name.toLowerCase()) && hasHarmless(attributes) ? tag.length : 0;
}

function hasHarmless(attributes: string): boolean {
  return [...attributes.matchAll(ATTRIBUTE)].every(([, name = '', ...values]) => {
    const value = values.find((each) => each !== undefined) ?? '';
    return ATTRIBUTES.has(name.toLowerCase()) && (LOOKED_AT[name.toLowerCase()]?.(value) ?? true);
  });
}

/** References ("&#106;") are not read: where one could make a scheme, an address is not known to be harmless. */
const LOOKED_AT: Readonly<Record<string, (value: string) => boolean>> = {
  href: isHarmlessWritten,
  src: isHarmlessWritten,
  cite: isHarmlessWritten,
  // Colors, alignment and widths; nothing that is loaded or lies over the page.
  style: (value) => /^[\w\s:;#%.,-]*$/.test(value) && !/position|behavior|binding/i.test(value),
};

function isHarmlessWritten(address: string): boolean {
  return isHarmlessPicture(address) && (/^\s*(?:https?|mailto|data):/i.test(address) || !/^[^/?#]*&/.test(address));
}
