import { describe, expect, test } from 'vitest';
import { contraryPlace } from '../../src/check/pronoun-places.ts';

/** Each row: the Vietnamese, the right English, the wrong one, and the two words that stand in the same place. */
describe.each([
  [
    'the tag of a quotation',
    '"Chúng tôi sẽ thắng", bà nói.',
    '"We will win," she said.',
    '"We will win," he said.',
    'bà',
    'he',
  ],
  [
    'a tag without a comma',
    '"Chúng tôi sẽ thắng" ông nói.',
    '"We will win," he said.',
    '"We will win," she said.',
    'ông',
    'she',
  ],
  [
    'the tag of a question',
    '"Ai sẽ trả tiền?", chị hỏi.',
    '"Who will pay?" she asked.',
    '"Who will pay?" he asked.',
    'chị',
    'he',
  ],
  ['the tag of a cry', '"Rút lui!", anh ta hét lên.', '"Retreat!" he cried.', '"Retreat!" she cried.', 'anh ta', 'she'],
  [
    'the tag of a fragment',
    '"Cần thêm đạn", anh ấy viết.',
    '"More shells needed," he wrote.',
    '"More shells needed," she wrote.',
    'anh ấy',
    'she',
  ],
  [
    'who said it, at the end',
    'Nga sẽ rút, bà cho biết.',
    'Russia will leave, she said.',
    'Russia will leave, he said.',
    'bà',
    'he',
  ],
  [
    'who warned of it, at the end',
    'Nga sẽ rút, ông cũng cảnh báo.',
    'Russia will leave, he also warned.',
    'Russia will leave, she also warned.',
    'ông',
    'she',
  ],
  [
    'what was stressed, at the end',
    'Nga sẽ rút, cô nhấn mạnh.',
    'Russia will leave, she stressed.',
    'Russia will leave, he stressed.',
    'cô',
    'he',
  ],
  [
    'what was written, at the end',
    'Nga sẽ rút, chị viết.',
    'Russia will leave, she wrote.',
    'Russia will leave, he wrote.',
    'chị',
    'he',
  ],
  ['a son', 'Con trai bà phục vụ ở Kursk.', 'Her son serves in Kursk.', 'His son serves in Kursk.', 'bà', 'His'],
  ['a wife', 'Vợ của ông đã tới Kiev.', 'His wife has come to Kyiv.', 'Her wife has come to Kyiv.', 'ông', 'Her'],
  [
    'a husband',
    'Chồng bà vừa xuất ngũ.',
    'Her husband just left the army.',
    'His husband just left the army.',
    'bà',
    'His',
  ],
  [
    'an elder daughter',
    'Con gái ông học ở Paris.',
    'His elder daughter studies in Paris.',
    'Her elder daughter studies in Paris.',
    'ông',
    'Her',
  ],
  ['a mother', 'Mẹ cô sống ở Lviv.', 'Her mother lives in Lviv.', 'His mother lives in Lviv.', 'cô', 'His'],
  [
    'grandchildren',
    'Cháu ông sống ở Lviv.',
    'His grandchildren live in Lviv.',
    'Her grandchildren live in Lviv.',
    'ông',
    'Her',
  ],
  [
    'an elder brother',
    'Anh trai bà tử trận.',
    'Her brother fell in battle.',
    'His brother fell in battle.',
    'bà',
    'His',
  ],
  [
    'a younger sister',
    'Em gái anh ấy tử trận.',
    'His sister fell in battle.',
    'Her sister fell in battle.',
    'anh ấy',
    'Her',
  ],
  [
    'what is reported',
    'Đại sứ cho biết bà sẽ rời Moskva.',
    'The ambassador said she would leave Moscow.',
    'The ambassador said he would leave Moscow.',
    'bà',
    'he',
  ],
  [
    'what is declared',
    'Thủ tướng tuyên bố ông sẽ từ chức.',
    'The prime minister declared he would resign.',
    'The prime minister declared she would resign.',
    'ông',
    'she',
  ],
  [
    'a clause with "rằng"',
    'Thủ tướng hy vọng rằng ông sẽ thắng.',
    'The prime minister hopes that he will win.',
    'The prime minister hopes that she will win.',
    'ông',
    'she',
  ],
  [
    'what is believed',
    'Cảnh sát tin cô còn sống.',
    'Police believe she is alive.',
    'Police believe he is alive.',
    'cô',
    'he',
  ],
  [
    'a contrast with "còn"',
    'Vợ về nước, còn ông ở lại.',
    'The wife went home, while he stayed.',
    'The wife went home, while she stayed.',
    'ông',
    'she',
  ],
  [
    'a contrast with "nhưng"',
    'Quân đội phản đối, nhưng bà vẫn ký.',
    'The army objected, but she signed.',
    'The army objected, but he signed.',
    'bà',
    'he',
  ],
  [
    'a contrast with "trong khi"',
    'Phe đối lập im lặng, trong khi ông nổi giận.',
    'The opposition was silent, whereas he raged.',
    'The opposition was silent, whereas she raged.',
    'ông',
    'she',
  ],
  ['the head of a sentence', 'Bà rời Kiev hôm 3/5.', 'She left Kyiv on May 3.', 'He left Kyiv on May 3.', 'Bà', 'He'],
  ['the head of a sentence that names him', 'Ông Trump rời Paris.', 'He left Paris.', 'She left Paris.', 'Ông', 'She'],
  [
    'what belongs to somebody',
    'Trợ lý của bà từ chối bình luận.',
    'Her aide declined to comment.',
    'His aide declined to comment.',
    'bà',
    'His',
  ],
  [
    'what is said of somebody',
    'Báo chí viết nhiều về tác phẩm của ông.',
    'The press writes much about him.',
    'The press writes much about her.',
    'ông',
    'her',
  ],
  [
    'the only one of a sentence',
    'Tòa án tha bổng ông.',
    'The court acquitted him.',
    'The court acquitted her.',
    'ông',
    'her',
  ],
  [
    'the only one behind an opener',
    'Sau đó, tòa án tha bổng bà.',
    'Then the court acquitted her.',
    'Then the court acquitted him.',
    'bà',
    'him',
  ],
])('%s', (_, source, right, wrong, called, pronoun) => {
  test(`is the same in both languages: ${source} → ${right}`, () => {
    expect(contraryPlace(source, right)).toBeUndefined();
  });

  test(`is contrary: ${source} → ${wrong}`, () => {
    expect(contraryPlace(source, wrong)).toEqual({ called, pronoun });
  });
});

test('is sought sentence by sentence', () => {
  const source = 'Nga im lặng. "Chúng tôi sẽ thắng", bà nói. Mỹ im lặng.';
  expect(contraryPlace(source, 'Russia is silent. "We will win," he said. The U.S. is silent.')).toEqual({
    called: 'bà',
    pronoun: 'he',
  });
  expect(contraryPlace(source, 'Russia is silent. "We will win," she said. The U.S. is silent.')).toBeUndefined();
});

describe('nothing is told', () => {
  test.each([
    ['where the source has two in one place', '"Tốt", bà nói, còn "tệ", ông đáp.', '"Good," he said, and "bad."'],
    ['where the translation has two in one place', 'Con trai bà và vợ anh ta tới.', 'His son and his wife came.'],
    ['where the translation alone has two', 'Con trai bà tới.', 'His son and his wife came.'],
    ['of brothers and sisters', 'Tòa án tha bổng anh em.', 'The court acquitted her.'],
    ['of sisters', 'Tòa án tha bổng chị em.', 'The court acquitted him.'],
    ['of what is isolated', 'Phương Tây muốn cô lập.', 'The West has him in mind.'],
    ['of a teacher', 'Tòa án tha bổng cô giáo.', 'The court acquitted him.'],
    ['of a name', 'Tòa án tha bổng ông Lula.', 'The court acquitted her.'],
    [
      'where somebody else is called by an office',
      'Luật sư của bị cáo cảm ơn, quan chức gặp ông.',
      'The lawyer saw her.',
    ],
    ['where English names somebody', 'Tòa án tha bổng ông.', 'The court told Meloni of her fate.'],
    ['where it is everybody', 'Tòa án tha bổng ông.', 'The court acquits all, whatever his or her crime.'],
    ['where the sentence begins with a name', 'Tòa án tha bổng ông.', 'Brasilia acquitted her.'],
    ['where English speaks of a woman, too', 'Tòa án tha bổng ông.', 'The court let a woman have her say.'],
    [
      'of the only one where both genders are there',
      'Ông và vợ ra tòa. Tòa án tha bổng ông.',
      'Both stood trial. The court acquitted her.',
    ],
    ['of the head of a sentence that speaks of both', 'Bà nói ông sẽ đi.', 'He will leave, it seems.'],
    ['where there is no sentence beside it', 'Bà rời Kiev. Nga im lặng.', 'He left Kyiv, and Russia was silent.'],
  ])('%s: %s → %s', (_, source, target) => {
    expect(contraryPlace(source, target)).toBeUndefined();
  });
});
