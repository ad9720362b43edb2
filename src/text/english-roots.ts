import { stemmer } from 'stemmer';
import { placeOf } from './demonyms.ts';
import { pattern } from './pattern.ts';
import { rememberWords } from './remember.ts';

/** Words that no ending leads back to, each line beginning with the root: verbs, plurals, nouns of verbs, synonyms to the letter. */
const IRREGULAR = `
begin began begun
bring brought
build built
buy bought
choose choice chose chosen
close closure closures
crisis crises
deliver delivery
destroy destruction
diplomat diplomacy
disarm disarmament
draw drew drawn
fight fought
flight fly flew flown
foot feet
grow growth grew grown
infantry infantryman infantrymen
join joint jointly
lead led
lend lent
lose loss losses lost
man men
memorandum memoranda
navy naval
occupy occupation
overthrow overthrew overthrown
respond response
retake retook retaken
rise rose risen
sell sale sales sold
send sent
serviceman servicemen servicewoman servicewomen
shoot shot shots
sink sank sunk
sovereign sovereignty
speak speech spoke spoken
spend spent
strategy strategic
strike struck stricken
strong strength strengthen stronger
take took taken
threat threaten threatens threatened threatening
throw threw thrown
unmanned uncrewed unpiloted crewless pilotless
weapon weapons weaponry arms armaments armament
win won
withdraw withdrew withdrawn withdrawal withdrawals
withstand withstood
write wrote written
`;

const ROOTS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split('\n')
    .flatMap((line) => {
      const [root = '', ...others] = line.split(' ');
      return [root, stemmer(root), ...others].map((word) => [word, root] as const);
    }),
);

type Rule = readonly [ending: RegExp, instead: string];

/** British spelling to American, as far as single words tell. */
const AMERICAN: readonly Rule[] = [
  [/(?<=def|off|lic|pret)ence(?=s?$)/u, 'ense'],
  [/(?<=arm|col|fav|harb|hon|lab|neighb|behavi|rum|endeav|rig|hum|sav|splend)our/u, 'or'],
  [/(?<=cent|met|theat|lit|fib|calib|sab|spect)re(?=s?$)/u, 'er'],
  [/(?<=cent)red$/u, 'ered'],
  [/programme/u, 'program'],
  [/manoeuv/u, 'maneuv'],
  [/maneuvre(?=s?$)/u, 'maneuver'],
  [/aeroplane/u, 'airplane'],
  [pattern`(?<=\p{L}{3})is(?=(?:e[drs]?|ers|es|ing|ations?)$)`, 'iz'],
  [/(?<=^|\P{L})tonne/u, 'ton'],
  [/aluminium/u, 'aluminum'],
];

/** What Porter's stemmer leaves different in a noun and its verb: "invas(ion)" and "invad(e)". */
const NOUN_TO_VERB: readonly Rule[] = [
  [/(?<=.{3}[aeunl])s$/u, 'd'],
  [/(?<=.{3}u)ct$/u, 'c'],
  [/(?<=.{3})miss$/u, 'mit'],
  [/(?<=.{4})atori$/u, ''],
  [/(?<=.{4})ur$/u, ''],
  [/(?<=.{5})li$|(?<=.{4})[iy]$/u, ''],
  [/([^aeiou])\1$/u, '$1'],
];

/**
 * What is common to a word's forms, wider than a stem: verb and noun ("deter", "deterrence"), place and adjective
 * ("Russia", "Russian"), British and American ("defence"), irregular forms ("shot"). For comparison only. Places keep a
 * capital, so that the U.S. is not "us".
 */
const ACRONYM = pattern`^(\p{Lu}[\p{Lu}\p{N}&]+|\p{N}+)s?$`;
const AGENT = pattern`^(\p{L}{3,}[eo]r)(?:s|ed|ing)?$`;

export const rootOf = rememberWords((word): string => {
  const place = placeOf(word) ?? placeOf(word.replace(/['’]s$|s['’]$/u, ''));
  if (place) return place;
  const letters = word.replaceAll('.', '');
  const acronym = ACRONYM.exec(letters)?.[1];
  if (acronym) return acronym;
  const lower = apply(AMERICAN, letters.toLowerCase());
  const stem = stemmer(lower);
  return ROOTS.get(lower) ?? agentOf(lower) ?? ROOTS.get(stem) ?? apply(NOUN_TO_VERB, stem);
});

/** Who or what does a thing is another word: "launcher" is no "launch". Verbs that end alike stay whole too: "surrendered". */
export function agentOf(lower: string): string | undefined {
  return AGENT.exec(lower)?.[1];
}

function apply(rules: readonly Rule[], word: string): string {
  return rules.reduce((rest, [ending, instead]) => rest.replace(ending, instead), word);
}
