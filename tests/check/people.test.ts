import { expect, test } from 'vitest';
import { readPeople } from '../../src/check/people.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { term } from './pair.ts';

const TERMS = compileTerms([
  term('Tập Cận Bình', 'Xi Jinping', { admitted: ['Xi'], category: 'person' }),
  term('Zelensky', 'Zelensky', { admitted: ['he', 'president'], category: 'person' }),
  term('Ukraine', 'Ukraine', { category: 'country' }),
  term('Israel', 'Israel', { category: 'country' }),
]);

function namesIn(source: string, target: string): string[] {
  return readPeople(source, target, TERMS.match(source)).map(({ name }) => name);
}

test.each([
  ['behind an honorific', 'Ông Trump gặp bà Meloni.', 'Trump met Meloni.', ['Trump', 'Meloni']],
  [
    'behind an office and a country',
    'Tổng thống Pháp Emmanuel Macron gặp Ngoại trưởng Mỹ Marco Rubio.',
    'French President Emmanuel Macron met U.S. Secretary of State Marco Rubio.',
    ['Macron', 'Rubio'],
  ],
  [
    'that the glossary writes otherwise',
    'Chủ tịch Tập Cận Bình gặp Tổng thống Ukraine Zelensky.',
    'Xi Jinping met Zelensky.',
    ['Xi', 'Zelensky'],
  ],
  ['with marks', 'Ông Giang gặp ông Đức.', 'Giang met Duc.', ['Giang', 'Duc']],
  [
    'with a given name of two parts',
    'Ngoại trưởng Pháp Jean-Noël Barrot gặp ông Rubio.',
    'French Foreign Minister Jean-Noël Barrot met Rubio.',
    ['Barrot', 'Rubio'],
  ],
  [
    'but not one of the glossary whom the translation does not name',
    'Ông Trump và ông Putin nhắc tới Chủ tịch Tập Cận Bình.',
    'Trump and Putin spoke of the Chinese leader.',
    ['Trump', 'Putin'],
  ],
])('reads people %s', (_, source, target, names) => {
  expect(namesIn(source, target)).toEqual(names);
});

test.each([
  ['one person alone', 'Ông Trump tới Kiev.', 'Trump arrived in Kyiv.'],
  ['countries', 'Thủ tướng Israel gặp Tổng thống Ukraine.', "Israel's prime minister met Ukraine's president."],
  ['names without a title', 'Reuters và Bloomberg đưa tin.', 'Reuters and Bloomberg report.'],
  [
    'places behind an office',
    'Thị trưởng Đà Nẵng gặp Chủ tịch Hà Nội.',
    'The mayor of Da Nang met the chairman of Ha Noi.',
  ],
  [
    'agencies behind an office and a comma',
    'Theo Tổng thống, Reuters đưa tin sai. Theo Ngoại trưởng, Bloomberg cũng vậy.',
    'The president said Reuters was wrong. So was Bloomberg, the minister said.',
  ],
  [
    'agencies far behind an office',
    'Tổng thống nói với các phóng viên của hãng tin Reuters. Ngoại trưởng nói với các phóng viên của hãng tin Bloomberg.',
    'The president spoke to reporters of Reuters. The minister spoke to reporters of Bloomberg.',
  ],
  ['names behind other words', 'Theo tờ Guardian và kênh Bloomberg.', 'According to the Guardian and Bloomberg.'],
  ['names that the translation writes otherwise', 'Ông Vương gặp ông Lý.', 'Wang met Li.'],
])('reads nobody where there is %s', (_, source, target) => {
  expect(namesIn(source, target)).toEqual([]);
});

test('finds every place of a name, the short ones too', () => {
  const source = 'Chủ tịch Tập Cận Bình gặp ông Trump. Ông Tập cảm ơn ông Trump.';
  const target = 'Xi Jinping met Trump. Xi thanked Trump.';
  const people = readPeople(source, target, TERMS.match(source));
  expect(people.map(({ inSource, inTarget }) => [inSource.length, inTarget.length])).toEqual([
    [2, 2],
    [2, 2],
  ]);
});

test('gives the places in their order, the short name before the long one too', () => {
  const source = 'Trước cuộc gặp, ông Tập đón ông Trump. Chủ tịch Tập Cận Bình cảm ơn ông Trump.';
  const target = 'Xi welcomed Trump. Xi Jinping thanked Trump.';
  const [xi] = readPeople(source, target, TERMS.match(source));
  expect(xi?.inSource.map(({ start, end }) => source.slice(start, end))).toEqual(['ông Tập', 'Tập Cận Bình']);
  expect(xi?.inTarget.map(({ start, end }) => target.slice(start, end))).toEqual(['Xi', 'Xi Jinping']);
});

test.each([
  [
    'three people',
    'Ông Trump gặp bà Meloni và ông Macron.',
    'Trump met Meloni and Macron.',
    ['Trump', 'Meloni', 'Macron'],
  ],
  [
    'people by their surnames',
    'Ông Donald Trump gặp bà Giorgia Meloni.',
    'Donald Trump met Giorgia Meloni.',
    ['Trump', 'Meloni'],
  ],
  [
    'an office of which a country is a part',
    'Bộ trưởng Quốc phòng Đức Boris Pistorius gặp đại sứ Mark Brzezinski.',
    'German Defense Minister Boris Pistorius met Ambassador Mark Brzezinski.',
    ['Pistorius', 'Brzezinski'],
  ],
  [
    'an office of a company, five words before the name',
    'Chủ tịch hãng sản xuất vũ khí Armin Papperger gặp Giám đốc công ty Palmer Luckey.',
    'Armin Papperger met Palmer Luckey.',
    ['Papperger', 'Luckey'],
  ],
  [
    'offices of one syllable and of two',
    'Hôm qua tướng Oleksandr Syrsky gặp nhà báo Kaitlan Collins.',
    'Syrsky met journalist Kaitlan Collins.',
    ['Syrsky', 'Collins'],
  ],
  [
    'a general at the head of the sentence',
    'Tướng Syrsky gặp tướng Cavoli.',
    'Gen. Syrsky met Gen. Cavoli.',
    ['Syrsky', 'Cavoli'],
  ],
  [
    'spokespeople',
    'Phát ngôn viên Peskov và người phát ngôn Zakharova lên tiếng.',
    'Peskov and Zakharova spoke.',
    ['Peskov', 'Zakharova'],
  ],
  [
    'one behind a comma and an office',
    'Tổng thống Mỹ Trump, Tổng thống Nga Putin gặp nhau.',
    'Trump and Putin met.',
    ['Trump', 'Putin'],
  ],
  [
    'but none without a title beside them',
    'Ông Zelensky, Trump và bà Meloni.',
    'Zelensky, Trump and Meloni.',
    ['Zelensky', 'Meloni'],
  ],
])('names %s', (_, source, target, names) => {
  expect(namesIn(source, target)).toEqual(names);
});

test.each([
  [
    'an office six words before the name',
    'Chủ tịch của hãng sản xuất vũ khí Armin Papperger gặp Giám đốc của công ty sản xuất Palmer Luckey.',
    'Armin Papperger met Palmer Luckey.',
  ],
  ['an office behind another mark', 'Tổng thống, Macron và Thủ tướng: Starmer.', 'Macron and Starmer.'],
  ['"Ông" that is no title', 'Ông nói Trump gặp Macron.', 'He said Trump met Macron.'],
  ['initials', 'Ông T gặp ông U.', 'T met U.'],
  ['a country of the glossary behind an office', 'Đại sứ Israel gặp ông Trump.', 'The Israel ambassador met Trump.'],
])('names nobody where there is %s', (_, source, target) => {
  expect(namesIn(source, target)).toEqual([]);
});

test('"bà" with a part of the name is the one of the glossary', () => {
  const terms = compileTerms([
    term('Sanae Takaichi', 'Sanae Takaichi', { admitted: ['Takaichi', 'leader'], category: 'person' }),
  ]);
  const source = 'Bà Sanae Takaichi tiếp ông Trump. Bà Takaichi cảm ơn, và ông Trump đáp lời bà Takaichi và bà Sanae.';
  const target = 'Sanae Takaichi received Trump. Takaichi thanked him, and Trump replied to the leader.';
  const [takaichi] = readPeople(source, target, terms.match(source));
  expect(takaichi?.name).toBe('Takaichi');
  expect(takaichi?.inSource.map(({ start, end }) => source.slice(start, end))).toEqual([
    'Sanae Takaichi',
    'Bà Takaichi',
    'bà Takaichi',
    'bà Sanae',
  ]);
  expect(takaichi?.inTarget.map(({ start, end }) => target.slice(start, end))).toEqual(['Sanae Takaichi', 'Takaichi']);
});
