import { describe, expect, test } from 'vitest';
import { foldName, readForeignNames } from '../../src/text/foreign-names.ts';
import { spellingsOf } from '../../src/text/foreign-spellings.ts';
import { isFormOf, isOfPlace } from '../../src/text/name-forms.ts';
import { isSaidOtherwise } from '../../src/text/said-otherwise.ts';

function texts(text: string): string[] {
  return readForeignNames(text).map((name) => name.text);
}

describe('readForeignNames', () => {
  test.each([
    ['Đại sứ Ukraine tại Washington, bà Olha Stefanishyna', ['Ukraine', 'Washington', 'Olha Stefanishyna']],
    ['Tổng thống Ukraine Volodymyr Zelensky', ['Ukraine', 'Volodymyr Zelensky']],
    ['Thái tử Mohammed bin Salman', ['Mohammed bin Salman']],
    ['(Ảnh: Reuters).', ['Reuters']],
    ['Hai nước Mỹ-Ukraine', ['Ukraine']],
    ['cầu thủ Michael Jordan', ['Michael Jordan']],
    ['ca sĩ Kanye West', ['Kanye West']],
    ['Binh sĩ Wagner di chuyển về Rostov', ['Wagner', 'Rostov']],
    ['bà Ursula von der Leyen', ['Ursula von der Leyen']],
    ['ông Saud al-Faisal', ['Saud al-Faisal']],
    ['Ông McCain và bà Gérard', ['McCain']],
  ])('reads %s', (text, names) => {
    expect(texts(text)).toEqual(names);
  });

  test('keeps what may be Vietnamese beside the name', () => {
    expect(readForeignNames('Tổng thống Moon Jae-in')).toEqual([{ text: 'Jae', words: ['Jae'], company: ['Moon'] }]);
  });

  test.each([
    'Thủ tướng Phạm Minh Chính thăm Hà Nội.',
    'Container bị cháy. Radar bị hỏng.',
    'NATO và REUTERS',
    'tiêm kích Su-35 và M777',
    'Mátxcơva, Crưm',
  ])('reads nothing in "%s"', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

test.each([
  ['Erdoğan', 'erdogan'],
  ['Łódź', 'lodz'],
  ['Øresund', 'oresund'],
  ['Phạm', 'pham'],
  ['McCain', 'mccain'],
])('%s folds to %s', (word, folded) => {
  expect(foldName(word)).toBe(folded);
});

test.each([
  ['ukrainian', 'ukraine'],
  ['mexicans', 'mexico'],
  ['houthis', 'houthi'],
  ['chilean', 'chile'],
  ['kurdish', 'kurd'],
  ['asian', 'asia'],
])('%s is a form of %s', (word, name) => {
  expect(isFormOf(word, name)).toBe(true);
});

test.each([
  ['nigeria', 'niger'],
  ['niger', 'nigeria'],
  ['australia', 'austria'],
  ['mexics', 'mexico'],
  ['iraq', 'iran'],
  ['asian', 'aso'],
])('%s is no form of %s', (word, name) => {
  expect(isFormOf(word, name)).toBe(false);
});

test('knows spellings of other languages, whichever comes first', () => {
  expect(spellingsOf('avdeevka')).toContain('avdiivka');
  expect(spellingsOf('avdiivka')).toContain('avdeevka');
  expect(spellingsOf('stefanishyna')).toEqual([]);
});

test('knows people by their place', () => {
  expect(isOfPlace('Filipinos', 'Philippines')).toBe(true);
  expect(isOfPlace('Iraqi', 'Iran')).toBe(false);
  expect(isOfPlace('Stefanishyna', 'Reuters')).toBe(false);
});

test('knows governments by their capitals', () => {
  expect(isSaidOtherwise('Washington', 'talks with the U.S. failed')).toBe(true);
  expect(isSaidOtherwise('Washington', 'talks with USAID failed')).toBe(false);
  expect(isSaidOtherwise('Reuters', 'talks failed')).toBe(false);
});
