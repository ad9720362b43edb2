import { edits, type Kind, oneOf, type Rule, whole } from './mutation.ts';

/** A word for its contrary, which leaves good English that says the opposite. */
export const CONTRARY_KINDS: readonly Kind[] = [
  { name: 'words turned into their contrary', level: 'soft', mutate: oneOf(({ target }) => edits(target, RULES)) },
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
