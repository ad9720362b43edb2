import { describe, expect, test } from 'vitest';
import { readTextBlocks } from '../../src/article/read-text.ts';

const blocksOf = (text: string) => readTextBlocks(text).map(({ kind, line }) => [kind, line.source]);
const sourcesOf = (text: string) => readTextBlocks(text).map(({ line }) => line.source);
const kindOf = (text: string) => readTextBlocks(text)[0]?.kind;

describe('paragraphs', () => {
  test('are parted by blank lines', () => {
    expect(sourcesOf('Nga rút quân.\n\nMỹ hoan nghênh.\n \t\nAnh im lặng.\n')).toEqual([
      'Nga rút quân.',
      'Mỹ hoan nghênh.',
      'Anh im lặng.',
    ]);
  });

  test('stand one on a line where no blank lines part them', () => {
    expect(
      sourcesOf(
        'Mỹ - Ukraine sắp hoàn tất liên doanh vũ khí\nĐại sứ Ukraine tại Washington cho biết hôm 24/9.\nBà nhấn mạnh đây là một phần trong nỗ lực quan trọng.',
      ),
    ).toEqual([
      'Mỹ - Ukraine sắp hoàn tất liên doanh vũ khí',
      'Đại sứ Ukraine tại Washington cho biết hôm 24/9.',
      'Bà nhấn mạnh đây là một phần trong nỗ lực quan trọng.',
    ]);
  });

  test('that an editor has broken at a width are joined', () => {
    expect(
      sourcesOf(
        'Quân đội Ukraine hôm 24/9 cho biết đã bắn hạ 41 máy bay không người\nlái của Nga trong đêm, trong đó có nhiều chiếc Shahed do Iran thiết\nkế và sản xuất.\n\nNga chưa bình luận.',
      ),
    ).toEqual([
      'Quân đội Ukraine hôm 24/9 cho biết đã bắn hạ 41 máy bay không người lái của Nga trong đêm, trong đó có nhiều chiếc Shahed do Iran thiết kế và sản xuất.',
      'Nga chưa bình luận.',
    ]);
  });

  test('that are short lines stay apart', () => {
    expect(sourcesOf('Thành Đạt\nTheo Reuters, AP')).toEqual(['Thành Đạt', 'Theo Reuters, AP']);
  });

  test('that are lines of uneven length stay apart', () => {
    const lines = ['Mỹ chuyển giao tên lửa Tomahawk cho Ukraine trong năm nay', 'Nga cảnh báo đáp trả', 'Theo Reuters'];
    expect(sourcesOf(lines.join('\n'))).toEqual(lines);
  });

  test('lose their indentation', () => {
    expect(blocksOf('   Nga rút quân.  \n')).toEqual([['paragraph', 'Nga rút quân.']]);
  });

  test('of a blank text are none', () => {
    expect(readTextBlocks(' \n\n ')).toEqual([]);
  });
});

describe('kinds', () => {
  test.each([
    ['heading', 'Mỹ - Ukraine sắp hoàn tất liên doanh sản xuất vũ khí'],
    ['heading', 'Bước ngoặt lịch sử'],
    ['paragraph', 'Nga rút quân.'],
    ['paragraph', 'Nga sẽ rút quân?'],
    ['paragraph', '"Chúng tôi sẽ thắng"'],
    ['caption', 'Đạn pháo M777 Mỹ cung cấp cho Ukraine (Ảnh: Reuters).'],
    ['caption', 'Tàu sân bay Liêu Ninh - Ảnh: AFP'],
    ['list-item', '- Hai tàu ngầm'],
  ])('a %s: %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('a long line without a full stop is a paragraph', () => {
    expect(kindOf('Quân đội Nga tiến công '.repeat(6))).toBe('paragraph');
  });
});

describe('lists', () => {
  test.each(['- ', '– ', '• ', '* ', '+ ', '1. ', '12) '])('the bullet "%s" is no part of the item', (bullet) => {
    expect(blocksOf(`${bullet}Hai tàu ngầm`)).toEqual([['list-item', 'Hai tàu ngầm']]);
  });

  test('items stand one on a line', () => {
    expect(
      sourcesOf(
        '- Một tàu khu trục lớp Arleigh Burke của Hải quân Mỹ\n- Hai tàu ngầm lớp Virginia của Hải quân Hoàng gia Úc',
      ),
    ).toEqual([
      'Một tàu khu trục lớp Arleigh Burke của Hải quân Mỹ',
      'Hai tàu ngầm lớp Virginia của Hải quân Hoàng gia Úc',
    ]);
  });

  test.each(['24.9 là ngày bầu cử.', '-5 độ C tại Moscow.', '2025 là năm then chốt.'])(
    '"%s" opens with no bullet',
    (text) => {
      expect(blocksOf(text)).toEqual([['paragraph', text]]);
    },
  );
});

test('addresses pass through untouched, positions count in the article', () => {
  const text = 'Nga.\n\nXem https://isw.org nhé.';
  expect(readTextBlocks(text)[1]?.fixed).toEqual([{ start: 10, end: 25 }]);
});

describe('lines that belong together', () => {
  test('a headline and one long paragraph under it do not', () => {
    const text = `Tên lửa Patriot được chuyển đến Ukraine trong tháng 9\n${'Bộ Quốc phòng Mỹ hôm 24/9 cho biết đợt chuyển giao đã bắt đầu. '.repeat(2)}`;
    expect(blocksOf(text).map(([kind]) => kind)).toEqual(['heading', 'paragraph']);
  });

  test('a list item that goes on in small letters does', () => {
    expect(blocksOf('- Hơn 20 máy bay không người\nlái của Nga bị bắn hạ.\n- Mỹ hoan nghênh.')).toEqual([
      ['list-item', 'Hơn 20 máy bay không người lái của Nga bị bắn hạ.'],
      ['list-item', 'Mỹ hoan nghênh.'],
    ]);
  });

  test('a rule of stars is no list item', () => {
    expect(blocksOf('* * *')).toEqual([['heading', '* * *']]);
  });
});
