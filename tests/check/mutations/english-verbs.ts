/** Past tense and participle where they are not made with -ed; one form where both are the same. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'be:was become:became begin:began bring:brought build:built buy:bought catch:caught choose:chose come:came cost:cost cut:cut ' +
    'deal:dealt do:did draw:drew drive:drove fall:fell feel:felt fight:fought find:found fly:flew get:got give:gave go:went ' +
    'grow:grew have:had hear:heard hit:hit hold:held keep:kept know:knew lay:laid lead:led leave:left let:let lose:lost ' +
    'make:made mean:meant meet:met overcome:overcame oversee:oversaw pay:paid put:put read:read rebuild:rebuilt rise:rose ' +
    'run:ran say:said see:saw seek:sought sell:sold send:sent set:set shoot:shot show:showed shut:shut sink:sank sit:sat ' +
    'speak:spoke spend:spent split:split spread:spread stand:stood strike:struck take:took teach:taught tell:told think:thought ' +
    'understand:understood undergo:underwent undertake:undertook upset:upset win:won withdraw:withdrew withstand:withstood write:wrote'
  )
    .split(' ')
    .map((entry) => entry.split(':')),
);

/** Verbs that double their last letter: "planned", "submitted". */
const DOUBLING =
  /^(?:ban|cap|commit|control|drop|equip|grab|halt?p|jam|patrol|permit|plan|refer|ship|step|stop|submit|tap|trap|transfer|transmit)$/u;

/** "delivered", "built", "planned". */
export function pastOf(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  if (DOUBLING.test(verb)) return `${verb}${verb.at(-1)}ed`;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** What stands before -ing: "send", "provid", "deploy", "giv". */
export function pastOfStem(stem: string): string {
  return IRREGULAR[stem] ?? IRREGULAR[`${stem}e`] ?? `${stem}ed`;
}

/** "delivers", "goes", "carries". */
export function thirdPersonOf(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
