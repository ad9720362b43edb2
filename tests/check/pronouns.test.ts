import { describe, expect, test } from 'vitest';
import { checkPronouns } from '../../src/check/pronouns.ts';
import { lines, pair, term } from './pair.ts';

describe('the right gender, or one that the source does not tell', () => {
  test.each([
    ['Bà nhấn mạnh đây là bước đi quan trọng.', 'She stressed that this was an important step.'],
    ['Ông ấy đã dành vài phút nói về Ukraine.', 'He spent a few minutes talking about Ukraine.'],
    ['Bà von der Leyen nói ông Trump đã đồng ý.', 'Von der Leyen said he had agreed.'],
    [
      'Thủ tướng Meloni cho biết ông Trump đã đồng ý.',
      'Prime Minister Giorgia Meloni said she had an agreement with Trump.',
    ],
    ['Ông Trump ca ngợi Thủ tướng Takaichi và Nhật Bản.', 'Trump praised Prime Minister Takaichi and her country.'],
    [
      'Theo thư ký báo chí của ông Trump, cuộc gặp đã kết thúc.',
      "Trump's press secretary said she saw the meeting end.",
    ],
    [
      'Ông Zelensky cùng phu nhân tới New York.',
      'Zelensky arrived in New York with the first lady, who gave her speech.',
    ],
    ['Vợ ông Navalny cho biết sẽ biểu tình.', "Navalny's wife said she would protest."],
    ['Ông đánh giá thế nào về Thủ tướng Takaichi?', 'How do you rate Prime Minister Takaichi and her policy?'],
    ['Ông mô tả con tàu và thủy thủ đoàn.', 'The admiral described the ship and her crew.'],
    ['Bà con vùng biên giới đón Tổng thống.', 'People in the border region welcomed the president on his visit.'],
    ['Mỹ cô lập Iran, Tổng thống tuyên bố.', 'The U.S. is isolating Iran, the president said in his speech.'],
    ['Tàu cập cảng ở Bà Rịa - Vũng Tàu, thuyền trưởng cho biết.', 'The captain said he docked in Ba Ria-Vung Tau.'],
    ['Nữ hoàng nước Anh tiếp Thủ tướng.', 'The queen received the prime minister at her palace.'],
    ['Các ông lớn công nghệ ủng hộ Thủ tướng.', 'Big tech companies back the prime minister and her plan.'],
    ['Ông Trump nói ứng viên này đủ năng lực.', 'Trump said she was qualified.'],
    ['Ông Rubio gặp người phát ngôn Hoa Xuân Oánh.', 'Rubio met with Hua Chunying at her office.'],
    ['Những anh hùng Ukraine được Thủ tướng vinh danh.', 'The prime minister honored heroes of Ukraine in her speech.'],
  ])('is silent: %s', (source, target) => {
    expect(checkPronouns(pair(source, target))).toEqual([]);
  });
});

describe('the wrong gender', () => {
  test.each([
    [
      'Bà nhấn mạnh đây là bước đi quan trọng.',
      'He stressed that this was an important step.',
      '"Bà" → "He"; expected she',
    ],
    ['Ông ấy đã dành vài phút nói về Ukraine.', 'She talked about Ukraine.', '"Ông ấy" → "She"; expected he'],
    ['Anh ta bị bắt hôm 3/5.', 'She was arrested May 3.', '"Anh ta" → "She"; expected he'],
    ['Cô được thả hôm 3/5.', 'Ukraine freed him May 3.', '"Cô" → "him"; expected her'],
    [
      'Bà Olha Stefanishyna cho biết sẽ thăm Mỹ.',
      'Olha Stefanishyna said Sept. 24 he would visit the U.S.',
      '"Bà Olha Stefanishyna" → "he"; expected she',
    ],
    [
      'Ông Zelensky cho biết Ukraine cần tên lửa và ông tin vào đồng minh.',
      'Zelensky said she trusts his allies.',
      '"Ông Zelensky" → "she"; expected he',
    ],
    [
      'Thủ tướng Anh nói bà sẽ từ chức.',
      'The British prime minister said he would resign.',
      '"bà" → "he"; expected she',
    ],
  ])('is reported: %s', (source, target, message) => {
    expect(lines(checkPronouns(pair(source, target)))).toEqual([`major ${message}`]);
  });
});

describe('two genders in one text', () => {
  test.each([
    ['Bà nói ông Trump đã đồng ý gặp bà.', 'She said Trump had agreed to meet with her.'],
    ['Bà Meloni nói ông đã trao cho bà một bức thư.', 'Meloni said he had given her a letter.'],
    ['Ông cảm ơn bà. "Tôi luôn tin ông", bà đáp.', 'He thanked her. "I have always trusted you," she replied.'],
    [
      '"Chúng tôi sẵn sàng", bà nói. "Chúng tôi cũng vậy", ông đáp.',
      '"We are ready," she said. "So are we," he replied.',
    ],
    ['Ông ấy là bạn tôi, bà nói.', 'He is my friend, she said.'],
    ['Bà nói ông sẽ tới.', 'He will come, she said.'],
    [
      'Ông cho biết vợ ông đã rời Kiev, và bà hiện ở Ba Lan.',
      'He said his wife had left Kyiv and that she is now in Poland.',
    ],
    ['Vợ ông bị bắt, còn ông sống ở Đức.', 'His wife was arrested, while he lives in Germany.'],
    ['Chị gái ông nói ông vô tội.', 'His sister said he was innocent.'],
    [
      'Người lính kể ông bị thương. Y tá đã cứu ông.',
      'The soldier said he was wounded. A nurse saved him with her own hands.',
    ],
    [
      'Tổng thống Sandu nói đã gặp ông Tập. Ông hứa hỗ trợ.',
      'President Maia Sandu said she had met with Xi. He promised support.',
    ],
    [
      'Thủ tướng Meloni gặp ông Trump. Ông cảm ơn sự đón tiếp.',
      'Prime Minister Giorgia Meloni met Trump at her office. He was grateful.',
    ],
    ['Ông Rubio nói chuyện với ngoại trưởng Canada.', 'Rubio spoke with the Canadian foreign minister and her team.'],
    ['Ông Rubio gặp ngoại trưởng Canada ở Ottawa.', 'Rubio met the Canadian minister in Ottawa, her hometown.'],
    ['Ông Biden ca ngợi nước Mỹ và các đồng minh.', 'Biden praised America and her allies.'],
    ['Ông Hòa nói chị em trong đơn vị đã quen gian khổ.', 'Hoa said he saw the women of the unit as used to hardship.'],
    [
      'Thủ tướng Meloni đón ông Modi, và ông cảm ơn. Ông được tặng tranh.',
      'Prime Minister Meloni met Modi, and he was grateful. The painting was her own.',
    ],
    [
      'Thủ tướng Meloni gặp ông Modi, và ông cảm ơn. Luật sư ủng hộ ông.',
      'Prime Minister Meloni met Modi, and he was grateful. The lawyer gave her support.',
    ],
    [
      'Thủ tướng Meloni gặp ông Modi, và ông cảm ơn. Đó là việc ông làm.',
      'Prime Minister Meloni met Modi, and he was grateful. It is what all do in his or her place.',
    ],
    ['Ông nói cô lập Iran là sai lầm.', 'He said he saw isolating Iran as a mistake.'],
    [
      'Ông Moon Jae-in rời nhiệm sở. Ông Moon từ chối nêu lý do.',
      'Moon Jae-in left office on May 9 when he finished his term. Moon declined to say why.',
    ],
  ])('is silent: %s', (source, target) => {
    expect(checkPronouns(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Bà cho biết con trai bà đang phục vụ.', 'He said her son is serving.', '"Bà" → "He"; expected she'],
    ['Bà cho biết con trai bà đang phục vụ.', 'She said his son is serving.', '"bà" → "his"; expected her'],
    ['"Chúng tôi sẵn sàng", bà nói. Ông đồng ý.', '"We are ready," he said. He agreed.', '"bà" → "he"; expected she'],
    [
      'Hai bên nhất trí, bà cho biết sau khi gặp ông Lee.',
      'Both agreed, he said after meeting Lee.',
      '"bà" → "he"; expected she',
    ],
    [
      'Ông Orban nói với bà Meloni rằng ông phản đối.',
      'Orban told Meloni that she was opposed.',
      '"ông" → "she"; expected he',
    ],
    [
      'Vợ ông bị bắt, còn ông sống ở Đức.',
      'His wife was arrested, while she lives in Germany.',
      '"ông" → "she"; expected he',
    ],
    [
      'Thủ tướng Anthony Albanese nói ông không chống Mỹ. Ông Albanese sẽ ra tranh cử.',
      'Prime Minister Anthony Albanese says he is not anti-American and only puts her country first. Albanese will run.',
      '"ông" → "her"; expected him or his',
    ],
    [
      'Đây là lần thứ ba ông Lula thăm Bắc Kinh trong nhiệm kỳ này.',
      'It is the third time that Lula has visited Beijing in her current term.',
      '"ông Lula" → "her"; expected him or his',
    ],
    [
      'Đại tướng Jim Slife nói quân chủng này thiếu máy bay. "Chúng tôi cần phi công", ông nói. Ngân sách không đủ.',
      'Gen. Jim Slife, the head of the Air Force, said it lacks aircraft. "We need pilots," he said. Her budget falls short.',
      '"ông" → "Her"; expected him or his',
    ],
    [
      'Ông Moon Jae-in rời nhiệm sở khi kết thúc nhiệm kỳ. Ông Moon từ chối bình luận.',
      'Moon Jae-in left office on May 9 when she finished the term. Moon declined to comment.',
      '"Ông Moon Jae-in" → "she"; expected he',
    ],
    [
      'Đại úy Lê Thị Hoa nói chị không sợ bay đêm, và chị sẽ học tiếp.',
      'Capt. Le Thi Hoa said he was not afraid of flying at night, and she would study on.',
      '"chị" → "he"; expected she',
    ],
    [
      'Ông Lula bị kết tội cùng thống đốc Sérgio Cabral. Tòa sau đó tha bổng ông.',
      'Lula was convicted together with Gov. Sérgio Cabral. The court later acquitted her.',
      '"ông" → "her"; expected him or his',
    ],
    [
      'Bà từ chức. Trợ lý của bà không bình luận.',
      'She resigned. His aide did not comment.',
      '"bà" → "His"; expected her',
    ],
    [
      'Tổng thống Trump cho biết ông đang cân nhắc. Ông Bessent nói ông đồng ý.',
      'President Donald Trump said she was considering it. Bessent said he agreed.',
      '"ông" → "she"; expected he',
    ],
  ])('is reported: %s', (source, target, message) => {
    expect(lines(checkPronouns(pair(source, target)))).toEqual([`major ${message}`]);
  });
});

test.each([
  [
    'Phán quyết được đưa ra với tỷ lệ 6-3, ông Hun Sen nói. Bà Paetongtarn là thủ tướng thứ năm bị phế truất.',
    'The vote was 6-3, Hun Sen said. He is the fifth prime minister to be ousted.',
    1,
  ],
  [
    'Phán quyết được đưa ra với tỷ lệ 6-3, ông Hun Sen nói. Bà Paetongtarn là thủ tướng thứ năm bị phế truất.',
    'The vote was 6-3, Hun Sen said. She is the fifth prime minister to be ousted.',
    0,
  ],
  ['Bà Mai nói ông Hun Sen đã rời đi. Bà không nêu lý do.', 'He had left, Mai said of Hun Sen. She gave no reason.', 0],
])('a sentence that opens with a name is not told of the other gender: %s → %s', (source, target, count) => {
  expect(checkPronouns(pair(source, target))).toHaveLength(count);
});

describe('whom a pronoun goes on with', () => {
  const MELONI = term('Meloni', 'Meloni', { category: 'person' });
  const LULA = term('Lula', 'Lula', { category: 'person' });
  const TSAI = term('Tsai', 'Tsai', { category: 'person' });
  const XI = term('Tập Cận Bình', 'Xi Jinping', { admitted: ['Xi'], category: 'person' });
  const terms = [MELONI, LULA, TSAI, XI];

  test.each([
    [
      'another is named in the sentence before',
      'Ông Trump rời Paris. Ông Lula bắt đầu nhiệm kỳ mới.',
      'Trump left Paris. Lula began her new term.',
      '"Ông Trump" → "her"; expected him or his',
    ],
    [
      'the sentence begins with the one who is meant',
      'Tổng thống Lula tới Rome hôm 3/5. Tại đây, ông nói ông sẽ ký thỏa thuận.',
      'President Lula arrived in Rome May 3. There he said she would sign the deal.',
      '"ông" → "she"; expected he',
    ],
    [
      'the source names the other one last',
      'Ông Lula bắt đầu nhiệm kỳ mới sau khi ông Trump rời Paris.',
      'Trump left Paris. Lula began her new term.',
      '"Ông Lula" → "her"; expected him or his',
    ],
    [
      'the other one is named behind the pronoun',
      'Ông Lula mở đầu nhiệm kỳ bằng cuộc gặp ông Modi.',
      'Lula opened her term by meeting with Modi.',
      '"Ông Lula" → "her"; expected him or his',
    ],
    [
      'the glossary writes the name otherwise',
      'Ông Tập Cận Bình bắt đầu chuyến thăm thứ ba. Sau đó, ông Tập về nước.',
      'Xi began her third visit. Then Xi went home.',
      '"Ông Tập Cận Bình" → "her"; expected him or his',
    ],
    [
      'a later "ông" is another one',
      'Đây là chuyến thăm thứ ba của Tổng thống Lula, và ông hài lòng. Ông Modi vắng mặt.',
      'It is the third visit for President Lula, and her hosts were pleased. Modi was absent; he was ill.',
      '"ông" → "her"; expected him or his',
    ],
    [
      'countries come before',
      'Ở Ukraine, Ba Lan và Latvia, Tổng thống Lula nói ông sẽ quay lại, và ông cảm ơn. Ông Trump vắng mặt.',
      'In Ukraine, Poland and Latvia, President Lula praised her hosts. Trump was absent; he was ill.',
      '"ông" → "her"; expected him or his',
    ],
    [
      'a young woman is named',
      'Cô Olena kể đơn vị đã rút lui. Cô Olena bị thương.',
      'Olena said his unit had retreated. Olena was wounded.',
      '"Cô Olena" → "his"; expected her',
    ],
    [
      'nobody is named on either side',
      'Ông nói trong tháng 5 ông sẽ về quê.',
      'In May he will go to her hometown, he said.',
      '"Ông" → "her"; expected him or his',
    ],
  ])('it is wrong where %s', (_, source, target, message) => {
    expect(checkPronouns(pair(source, target, { terms }))).toEqual([
      { check: 'pronouns', category: 'accuracy/mistranslation', severity: 'major', message },
    ]);
  });

  test.each([
    [
      'the "ông" of the source is no subject',
      'Tổng thống Lula sẽ nghỉ hưu. Người thay ông đã được chọn.',
      'President Lula will retire, as it is now clear that she will take his place.',
    ],
    [
      'the "ông" near the beginning is no subject',
      'Tsai thay ông điều hành đảng.',
      'Tsai took his place, and she now leads the party.',
    ],
    [
      'the one named last is named without "ông"',
      'Ông Trump gặp Thủ tướng Meloni.',
      'Trump was in Rome. Prime Minister Meloni saw him in her office.',
    ],
    [
      'two are named before the "ông"',
      'Thủ tướng Meloni đón Tổng thống Lula; đích thân Meloni chủ trì, và ông cảm ơn.',
      'President Lula was received in Rome. Meloni in person was the host in her office; he was grateful.',
    ],
    [
      'only the other one is named before the "ông"',
      'Lula nói ông sẽ thăm Rome. Thủ tướng Meloni sẽ tiếp đón.',
      'Lula said he would visit Rome. Prime Minister Meloni will receive him in her office.',
    ],
    [
      'somebody whom the translation writes otherwise comes in between',
      'Thủ tướng Meloni tiếp Ngoại trưởng Vương Nghị, và ông cảm ơn. Thủ tướng Meloni sẽ sớm thăm lại.',
      'Prime Minister Meloni received Wang Yi, and he was grateful. Meloni was then back in her office.',
    ],
    [
      'nobody is named and "he" stands there too',
      'Theo ông Trump, đại sứ đã tới. Ông cảm ơn.',
      'He said the ambassador had come, and thanked her.',
    ],
    ['somebody is asked', 'Ông nghĩ gì về lời ông ấy nói?', 'In your view, is he right about her?'],
  ])('nothing is told where %s', (_, source, target) => {
    expect(checkPronouns(pair(source, target, { terms }))).toEqual([]);
  });
});

describe('whose name stands before the pronoun', () => {
  test.each([
    [
      'the name itself',
      'Bà Olha Stefanishyna cho biết sẽ thăm Mỹ vào tháng 9.',
      'Olha Stefanishyna said on Sept. 24 that he would visit the U.S.',
      ['major "Bà Olha Stefanishyna" → "he"; expected she'],
    ],
    [
      'the name of whose adviser it is',
      'Bà Stefanishyna có một cố vấn giỏi.',
      "Stefanishyna's adviser said he would visit the U.S.",
      [],
    ],
    [
      'the name, and a country of which something is said',
      'Bà Stefanishyna nói về nước Nga.',
      "Stefanishyna said Russia's war was one that he had foreseen.",
      ['major "Bà Stefanishyna" → "he"; expected she'],
    ],
    [
      'another name that both write',
      'Bà Stefanishyna nói với Budanov.',
      'Stefanishyna told Budanov that he was right.',
      [],
    ],
    [
      'no name of the source',
      'Bà Stefanishyna nói.',
      'The minister told all that he was right, Stefanishyna said.',
      [],
    ],
  ])('%s: %s → %s', (_, source, target, expected) => {
    expect(lines(checkPronouns(pair(source, target)))).toEqual(expected);
  });
});

describe('each pronoun has its other', () => {
  test.each([
    ['Ông bị thương.', 'She was wounded.', '"Ông" → "She"; expected he'],
    ['Cậu bị thương.', 'It wounded her.', '"Cậu" → "her"; expected him or his'],
    ['Hắn bị thương.', 'She was wounded.', '"Hắn" → "She"; expected he'],
    ['Nàng bị thương.', 'He was wounded.', '"Nàng" → "He"; expected she'],
    ['Bà bị thương.', 'It wounded him.', '"Bà" → "him"; expected her'],
    ['Bà tự cứu mình.', 'It was himself alone.', '"Bà" → "himself"; expected herself'],
    ['Ông tự cứu mình.', 'It was herself alone.', '"Ông" → "herself"; expected himself'],
    ['Ông nói súng là của mình.', 'The gun was hers, it said.', '"Ông" → "hers"; expected his'],
    ['Chị này bị thương.', 'He was wounded.', '"Chị" → "He"; expected she'],
  ])('%s → %s', (source, target, message) => {
    expect(lines(checkPronouns(pair(source, target)))).toEqual([`major ${message}`]);
  });
});

describe('a ship', () => {
  test.each([
    ['may be her', 'Ông lên tàu.', 'The ship had her flag.', []],
    ['may be a cruiser', 'Ông chỉ huy tuần dương hạm.', 'The cruiser and her crew are under an admiral.', []],
    ['is not she', 'Ông lên tàu.', 'On the ship, she slept.', ['major "Ông" → "she"; expected he']],
    ['is needed', 'Ông lên xe tăng.', 'The tank had her flag.', ['major "Ông" → "her"; expected him or his']],
  ])('%s: %s → %s', (_, source, target, expected) => {
    expect(lines(checkPronouns(pair(source, target)))).toEqual(expected);
  });
});

const PERSONS = [
  term('Tập Cận Bình', 'Xi Jinping', { admitted: ['Xi'], category: 'person' }),
  term('Sanae Takaichi', 'Sanae Takaichi', { admitted: ['Takaichi'], category: 'person' }),
];

test.each([
  ['Ông Tập gặp bà Meloni. Ông Tập nói sẽ giúp.', 'Xi met with Meloni. Xi said he would help.', []],
  ['Bà Meloni gặp ông Tập. Bà nói sẽ giúp.', 'Meloni met with Xi. She said she would help.', []],
  [
    'Bà Takaichi phát biểu. Bà nói sẽ thăm Mỹ.',
    'Takaichi spoke. He said he would visit the U.S.',
    ['major "Bà" → "He"; expected she'],
  ],
  [
    'Ông Tập phát biểu. Bà Takaichi nói bà sẽ thăm Mỹ.',
    'Xi spoke. Takaichi said he would visit the U.S.',
    ['major "bà" → "he"; expected she'],
  ],
  ['Ông Tập phát biểu. Bà Takaichi nói bà sẽ thăm Mỹ.', 'Xi spoke. Takaichi said she would visit the U.S.', []],
  [
    'Bà Takaichi gặp ông Tập. Sau đó bà Takaichi nói sẽ thăm Mỹ.',
    "Takaichi met with Xi. Later, Takaichi's minister said he would visit the U.S.",
    [],
  ],
  [
    'Bà Takaichi gặp ông Tập. Sau đó bà Takaichi nói sẽ thăm Mỹ.',
    'Takaichi met with Xi. Later, Takaichi, the leader of the party, said he would visit the U.S.',
    [],
  ],
])('he and she are the one last named: %s → %s', (source, target, expected) => {
  expect(lines(checkPronouns(pair(source, target, { terms: PERSONS })))).toEqual(expected);
});

test.each([
  ['Bà chủ tịch cho biết sẽ từ chức.', 'He said he would resign.', 'Bà'],
  ['Ông tổ trưởng nói sẽ từ chức.', 'She said she would resign.', 'Ông'],
])('an office behind it makes no other noun: %s', (source, target, called) => {
  expect(lines(checkPronouns(pair(source, target)))[0]).toContain(`"${called}" →`);
});

test('a noun that tells a gender calls nobody', () => {
  expect(checkPronouns(pair('Ông chủ xưởng ra về.', 'The owner of the shop left; she was tired.'))).toEqual([]);
});
