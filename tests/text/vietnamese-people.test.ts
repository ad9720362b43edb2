import { expect, test } from 'vitest';
import { readVietnamesePeople } from '../../src/text/vietnamese-people.ts';

test.each([
  ['Thủ tướng Việt Nam Phạm Minh Chính', ['Pham Minh Chinh']],
  ['bà Nguyễn Thị Kim Ngân phát biểu', ['Nguyen Thi Kim Ngan']],
  ['Đại tướng Phan Văn Giang, Bộ trưởng Quốc phòng', ['Phan Van Giang']],
  ['Chủ tịch Hà Nội Trần Sỹ Thanh', ['Tran Sy Thanh']],
  ['Lê Đức Anh và Đỗ Mười', ['Le Duc Anh']],
  ['Phạm Minh Chính, Nguyễn Phú Trọng', ['Pham Minh Chinh', 'Nguyen Phu Trong']],
])('reads %s', (text, names) => {
  expect(readVietnamesePeople(text).map(({ english }) => english)).toEqual(names);
});

test.each(['Ông Lý Cường', 'Hoàng Sa và Trường Sa', 'Phạm vi hoạt động', 'Cao ủy Liên hợp quốc', 'Lê Anderson Minh'])(
  'reads nobody in "%s"',
  (text) => {
    expect(readVietnamesePeople(text)).toEqual([]);
  },
);
