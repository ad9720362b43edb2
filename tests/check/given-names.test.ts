import { expect, test } from 'vitest';
import { isPersonIn } from '../../src/check/given-names.ts';
import { pair, term } from './pair.ts';

const COUNTRIES = [
  term('Nga', 'Russia'),
  term('Anh', 'Britain'),
  term('Đức', 'Germany'),
  term('Hàn Quốc', 'South Korea'),
  term('Lầu Năm Góc', 'Pentagon'),
];

/** Whether the source may mean a person by the word. */
function isPerson(source: string, name: string): boolean {
  return isPersonIn(pair(source, '', { terms: COUNTRIES }), term(name, ''));
}

test.each([
  ['Bà Nga phát biểu.', 'Nga'],
  ['Chiều qua, chị Nga tới nơi.', 'Nga'],
  ['Bác Đức kể lại.', 'Đức'],
  ['Ông Trần Việt Nga phát biểu.', 'Nga'],
  ['Tướng Lê Hồng Anh phát biểu.', 'Anh'],
  ['Nga Nguyễn là nghiên cứu sinh.', 'Nga'],
  ['Theo luật sư Đức Trần, vụ án khép lại.', 'Đức'],
  ['Nga điều quân, còn bà Nga ở lại.', 'Nga'],
  ['Anh sẽ tới Hà Nội.', 'Anh'],
  ['Ông đáp: "Anh sẽ tới Hà Nội".', 'Anh'],
  ['Ông gật đầu. Anh cũng vậy.', 'Anh'],
])('a person may be meant: %s (%s)', (source, name) => {
  expect(isPerson(source, name)).toBe(true);
});

test.each([
  ['Nga phóng tên lửa.', 'Nga'],
  ['Binh sĩ Nga rút lui.', 'Nga'],
  ['Tổng thống Nga Vladimir Putin phát biểu.', 'Nga'],
  ['Ông nói với bà: Nga sẽ rút lui.', 'Nga'],
  ['Ông, Nga và Mỹ.', 'Nga'],
  ['Hàn Quốc Nga ký kết.', 'Nga'],
  ['Nga Lan cùng tập trận.', 'Nga'],
  ['Nga Đức cùng tập trận.', 'Nga'],
  ['Nga, Trần phản đối.', 'Nga'],
  ['Mỹ và Anh tập trận.', 'Anh'],
  ['Anh tập trận; Mỹ và Anh phóng tên lửa.', 'Anh'],
  ['Thủ tướng Anh Keir Starmer phát biểu.', 'Anh'],
])('the country is meant: %s (%s)', (source, name) => {
  expect(isPerson(source, name)).toBe(false);
});
