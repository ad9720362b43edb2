import { expect, test } from 'vitest';
import { type RoleAt, roleInEnglish, roleInVietnamese } from '../../src/text/speech.ts';

function roleOf(roleAt: RoleAt, text: string, name: string) {
  const start = text.indexOf(name);
  return roleAt(text, { start, end: start + name.length });
}

test.each([
  ['Ông Trump cho biết hai bên đã đồng ý.', 'Trump', 'subject'],
  ['Ông Trump tối 23/9 tuyên bố hai bên đã đồng ý.', 'Trump', 'subject'],
  ['Ông Podolyak, cố vấn của Tổng thống, nói Kiev đồng ý.', 'Podolyak', 'subject'],
  ['"Chúng tôi đồng ý", ông Trump nói.', 'Trump', 'subject'],
  ['Theo Ngoại trưởng Nga Sergei Lavrov, hai bên đồng ý.', 'Lavrov', 'source'],
  ['TASS dẫn lời ông Lavrov rằng hai bên đồng ý.', 'Lavrov', 'source'],
  ['Ông Trump gặp ông Putin và nói hai bên đồng ý.', 'Putin', undefined],
  ['Ông Trump gặp ông Putin ở Alaska.', 'Trump', undefined],
  ['Theo ông Trump sau khi gặp ông Putin, hai bên đồng ý.', 'Putin', undefined],
])('knows who says something in Vietnamese: %s', (text, name, role) => {
  expect(roleOf(roleInVietnamese, text, name)).toBe(role);
});

test.each([
  ['Trump said both sides agreed.', 'Trump', 'subject'],
  ['Podolyak, an adviser to the president, said Kyiv agreed.', 'Podolyak', 'subject'],
  ['Trump has repeatedly claimed that both sides agreed.', 'Trump', 'subject'],
  ['"We agree," said U.S. President Donald Trump.', 'Trump', 'subject'],
  ['The deal was hailed by Trump as a success.', 'Trump', 'subject'],
  ['Both sides agreed, according to Foreign Minister Sergei Lavrov.', 'Lavrov', 'source'],
  ['"We agree," said Trump after meeting Putin.', 'Putin', undefined],
  ['Trump met Putin in Alaska.', 'Trump', undefined],
])('knows who says something in English: %s', (text, name, role) => {
  expect(roleOf(roleInEnglish, text, name)).toBe(role);
});
