import { rememberWords } from './remember.ts';

/** Letters that among the languages of the press only Vietnamese uses: ă đ ơ ư and those with two marks or a dot below. */
const VIETNAMESE_ONLY = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u;
/** Letters with a mark that French, Portuguese or Polish have too: a name or a loan word may hold them. */
const SHARED = /[àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/u;

export function hasVietnameseLetter(word: string): boolean {
  return VIETNAMESE_ONLY.test(word);
}

export function hasSharedLetter(word: string): boolean {
  return SHARED.test(word);
}

const SYLLABLE = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|nh?|ng|p|t)?$/u;

const MARKS = /[\u0300-\u036F]/g;

/** Whether the letters could be a syllable of Vietnamese: "thế" could, "café" and "résumé" could not. */
export const isSyllable = rememberWords((word): boolean => {
  const bare = word.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
  return SYLLABLE.test(bare);
});

/** Words that hold a Vietnamese sentence together, as they are written without marks and with shared ones. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'là và của không các này trong theo cho khi nhà sau vào năm còn nên đã cũng thì mà bà ông ta anh chị tôi nó hai ba bên trên ' +
    'qua tại ra lên nhưng hay vì rằng thành toàn cùng hôm tháng gia quan sang'
  ).split(' '),
);
