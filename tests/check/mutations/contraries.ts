import { edits, type Kind, oneOf, type Rule, whole } from './mutation.ts';

/** A word for its contrary, which leaves good English that says the opposite. */
export const CONTRARY_KINDS: readonly Kind[] = [
  { name: 'words turned into their contrary', level: 'soft', mutate: oneOf(({ target }) => edits(target, RULES)) },
  { name: 'one of several told as another', level: 'soft', mutate: oneOf(({ target }) => edits(target, OF_SEVERAL)) },
];

/** Chosen without a look at what the check knows. */
const CONTRARIES = `
exports imports
exporting importing
surplus deficit
before after
morning evening
killed wounded
rose fell
increased decreased
highest lowest
largest smallest
began ended
beginning ending
supported opposed
supports opposes
allowed banned
allows bans
accepted rejected
approved rejected
confirmed denied
imposed lifted
tightened eased
temporary permanent
temporarily permanently
men women
man woman
boy girl
majority minority
allies enemies
ally enemy
charged convicted
success failure
succeeded failed
maximum minimum
long-range short-range
nuclear conventional
directly indirectly
bilateral multilateral
stronger weaker
praised criticized
welcomed condemned
northern southern
northeastern southeastern
northwestern southwestern
yesterday tomorrow
expensive cheap
optimistic pessimistic
long-term short-term
`;
const PAIRS = CONTRARIES.trim()
  .split('\n')
  .map((line) => line.split(' '));

const RULES: readonly Rule[] = [
  ...PAIRS.flatMap(([one = '', other = '']): Rule[] => [swap(one, other), swap(other, one)]),
  [whole('for the first time'), 'for the last time'],
  [whole('last (week|month|year|spring|summer|fall|winter)'), 'next $1'],
  [whole('next (week|month|year|spring|summer|fall|winter)'), 'last $1'],
  [whole('early (?=(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|20|19|next|this|last))'), 'late '],
  [whole('late (?=(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|20|19|next|this|last))'), 'early '],
  [whole('in the north'), 'in the south'],
  [whole('in the south'), 'in the north'],
  [whole('in the east'), 'in the west'],
];

function swap(one: string, other: string): Rule {
  return [whole(one), other];
}

const OF_SEVERAL: readonly Rule[] = [
  [whole('all (?=of the|the|its|their|\\p{L}+s\\b)'), 'most '],
  [whole('most of'), 'some of'],
  [whole('most of'), 'all of'],
  [whole('some (?=of the|\\p{L}+s\\b)'), 'all '],
  [whole('(?<!as )part of'), 'all of'],
  [whole('the first'), 'the second'],
  [whole('for the first time'), 'for the third time'],
  [whole('(?<!one )second'), 'third'],
  [whole('(?<!one-)third'), 'second'],
  [whole('the (?:last|final)'), 'the first'],
  swap('yesterday', 'today'),
  [whole('last (week|month|year)'), 'this $1'],
  [whole('this (week|month|year)'), 'next $1'],
  [whole('(?:a|per|each|every) day'), 'a month'],
  [whole('(?:a|per|each|every) year'), 'a month'],
  swap('annual', 'weekly'),
  swap('always', 'sometimes'),
  swap('often', 'rarely'),
  swap('foreign minister', 'defense minister'),
  swap('defense minister', 'foreign minister'),
  swap('defense ministry', 'foreign ministry'),
  swap('Defense Ministry', 'Foreign Ministry'),
  swap('Foreign Ministry', 'Finance Ministry'),
  swap('Defense Minister', 'Interior Minister'),
  swap('Pentagon', 'State Department'),
  swap('army', 'navy'),
  swap('Army', 'Navy'),
  swap('Navy', 'Air Force'),
  swap('air force', 'army'),
  swap('civilians', 'soldiers'),
  swap('northern', 'eastern'),
  swap('southern', 'western'),
  swap('eastern', 'southern'),
  swap('western', 'northern'),
  swap('wife', 'husband'),
  swap('husband', 'wife'),
  swap('father', 'mother'),
  swap('brother', 'sister'),
];
