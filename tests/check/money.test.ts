import { describe, expect, test } from 'vitest';
import { checkMoney } from '../../src/check/money.ts';
import { lines, pair } from './pair.ts';

describe('the right currency', () => {
  test.each([
    ['EU thông qua khoản vay 150 tỷ euro cho quốc phòng.', 'The EU approved a 150 billion euro defense loan.'],
    ['EU thông qua khoản vay 150 tỷ euro cho quốc phòng.', 'The EU approved €150bn in defense loans.'],
    ['EU thông qua khoản vay 150 tỷ euro cho quốc phòng.', 'The EU approved a 150-billion-euro defense loan.'],
    ['Gói viện trợ trị giá 1,5 tỷ USD.', 'The aid package is worth $1.5 billion.'],
    ['Gói viện trợ trị giá 40 triệu đô la Mỹ.', 'The aid package is worth US$40 million.'],
    ['Gói viện trợ trị giá 40 triệu đô-la.', 'The aid package is worth 40 million U.S. dollars.'],
    ['Thiệt hại ước tính 500USD mỗi hộ.', 'The damage is estimated at $500 a household.'],
    ['Giá mỗi quả đạn là $3.000.', 'Each shell costs $3,000.'],
    ['Australia chi 368 tỷ đô la Úc cho AUKUS.', 'Australia will spend A$368 billion on AUKUS.'],
    ['Australia chi 368 tỷ AUD cho AUKUS.', 'Australia will spend 368 billion Australian dollars on AUKUS.'],
    ['Canberra dành 368 tỷ đô la cho AUKUS.', 'Canberra has set aside A$368 billion for AUKUS.'],
    ['Đài Bắc chi 240 tỷ Đài tệ mua vũ khí.', 'Taipei will spend NT$240 billion on weapons.'],
    ['London chi 3 tỷ bảng mỗi năm cho Kiev.', 'London gives Kyiv £3 billion a year.'],
    ['London chi 3 tỷ bảng Anh mỗi năm cho Kiev.', 'London gives Kyiv 3 billion pounds sterling a year.'],
    ['Cairo chi 2 tỷ bảng Ai Cập.', 'Cairo spent 2 billion Egyptian pounds.'],
    ['Bắc Kinh chi 1.780 tỷ nhân dân tệ.', 'Beijing will spend 1.78 trillion yuan.'],
    ['Bắc Kinh chi 1.780 tỷ NDT.', 'Beijing will spend 1.78 trillion renminbi.'],
    ['Tokyo chi 8.700 tỷ yên.', 'Tokyo will spend ¥8.7 trillion.'],
    ['Seoul chi 59.000 tỷ won.', 'Seoul will spend 59 trillion South Korean won.'],
    ['Mức phạt là 10 triệu rúp.', 'The fine is 10 million rubles.'],
    ['Binh sĩ nhận 20.000 hryvnia mỗi tháng.', 'Soldiers get 20,000 hryvnias a month.'],
    ['New Delhi chi 500 tỷ rupee mua tiêm kích.', 'New Delhi will spend 500 billion rupees on fighter jets.'],
    ['Thụy Điển chi 9 tỷ krona cho pháo binh.', 'Sweden is spending 9 billion kronor on artillery.'],
    ['Dự án trị giá 2.000 tỷ đồng.', 'The project is worth 2 trillion dong.'],
    ['Dự án trị giá 2.000 tỷ VNĐ.', 'The project is worth VND 2 trillion.'],
    ['Thuế thu về 5 triệu đồng euro.', 'The tax brought in 5 million euros.'],
    ['Hàng tỷ euro đã được giải ngân.', 'Billions of euros have been disbursed.'],
    ['Hai bên ký thương vụ hàng tỷ USD.', 'The two sides signed a multibillion-dollar deal.'],
  ])('is silent: %s', (source, target) => {
    expect(checkMoney(pair(source, target))).toEqual([]);
  });

  test('a conversion behind the sum is no other currency', () => {
    const source = 'Ngân sách quốc phòng là 1.780 tỷ nhân dân tệ (245 tỷ USD).';
    expect(checkMoney(pair(source, 'The defense budget is 1.78 trillion yuan ($245 billion).'))).toEqual([]);
  });

  test('equal sums of two currencies', () => {
    const source = 'Ba Lan góp 5 tỷ USD, Đức góp 5 tỷ euro.';
    expect(checkMoney(pair(source, 'Poland gave $5 billion and Germany 5 billion euros.'))).toEqual([]);
  });

  test('the first end of a range need not name the currency', () => {
    const source = 'Chi phí từ 5 tỷ euro đến 10 tỷ euro.';
    expect(checkMoney(pair(source, 'It costs 5 billion to 10 billion euros.'))).toEqual([]);
  });

  test('a rate names the currency in front and the sum behind', () => {
    expect(checkMoney(pair('Tỷ giá USD 25.400 đồng.', 'The dollar stands at 25,400 dong.'))).toEqual([]);
  });
});

describe('words that are no money', () => {
  test.each([
    ['Mỹ và 120 đồng minh họp tại Brussels.', 'The U.S. and 120 allies met in Brussels.'],
    ['200 đồng chí đã hy sinh, 300 đồng đội bị thương.', '200 comrades died and 300 others were wounded.'],
    ['Hội đồng 15 đồng chủ tịch cùng 100 đồng nghiệp.', 'A council of 15 co-chairs with 100 colleagues.'],
    ['Hai đô đốc chỉ huy 3 đô thị ven biển.', 'Two admirals command three coastal towns.'],
    ['Giải bóng đá quân đội có 8 bảng.', 'The military football tournament has eight groups.'],
    ['Bộ Quốc phòng dựng 200 bảng hiệu mới.', 'The Defense Ministry put up 200 new signs.'],
    ['Trong 10 tệ nạn, 3 tệ nạn đã giảm.', 'Of 10 social evils, three have declined.'],
  ])('are left alone: %s', (source, target) => {
    expect(checkMoney(pair(source, target))).toEqual([]);
  });
});

describe('the wrong currency', () => {
  test.each([
    [
      'EU thông qua khoản vay 150 tỷ euro.',
      'The EU approved a $150 billion loan.',
      '"150 tỷ euro" → "$150 billion"; expected euros',
    ],
    [
      'Gói viện trợ 40 triệu USD.',
      'A package of 40 million euros.',
      '"40 triệu USD" → "40 million euros"; expected dollars',
    ],
    [
      'Australia chi 368 tỷ đô la Úc.',
      'Australia will spend $368 billion.',
      '"368 tỷ đô la Úc" → "$368 billion"; expected Australian dollars',
    ],
    ['London chi 3 tỷ bảng.', 'London will spend 3 billion euros.', '"3 tỷ bảng" → "3 billion euros"; expected pounds'],
    [
      'Bắc Kinh chi 1.780 tỷ nhân dân tệ.',
      'Beijing will spend 1.78 trillion yen.',
      '"1.780 tỷ nhân dân tệ" → "1.78 trillion yen"; expected yuan',
    ],
    [
      'Tokyo chi 8.700 tỷ yên.',
      'Tokyo will spend 8.7 trillion won.',
      '"8.700 tỷ yên" → "8.7 trillion won"; expected yen',
    ],
    [
      'Mức phạt 10 triệu rúp.',
      'The fine is 10 million rupees.',
      '"10 triệu rúp" → "10 million rupees"; expected rubles',
    ],
    ['Dự án 2.000 tỷ đồng.', 'A $2 trillion project.', '"2.000 tỷ đồng" → "$2 trillion"; expected dong'],
    [
      'Cairo chi 2 tỷ bảng Ai Cập.',
      'Cairo spent 2 billion Syrian pounds.',
      '"2 tỷ bảng Ai Cập" → "2 billion Syrian pounds"; expected Egyptian pounds',
    ],
    [
      'Hàng tỷ euro đã được giải ngân.',
      'Billions of dollars have been disbursed.',
      '"tỷ euro" → "Billions of dollars"; expected euros',
    ],
    [
      'Hàng chục tỷ euro đã được giải ngân.',
      'Tens of billions of dollars have been disbursed.',
      '"chục tỷ euro" → "billions of dollars"; expected euros',
    ],
  ])('is major: %s → %s', (source, target, message) => {
    expect(lines(checkMoney(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test('currencies that changed places', () => {
    const issues = checkMoney(
      pair('Ba Lan góp 5 tỷ USD, Đức góp 6 tỷ euro.', 'Poland gave 5 billion euros and Germany $6 billion.'),
    );
    expect(lines(issues)).toEqual([
      'major "5 tỷ USD" → "5 billion euros"; expected dollars',
      'major "6 tỷ euro" → "$6 billion"; expected euros',
    ]);
  });

  test('a currency that is lost altogether', () => {
    const issues = checkMoney(pair('EU cho vay 150 tỷ euro.', 'The EU will lend 150 billion.'));
    expect(lines(issues)).toEqual(['major "150 tỷ euro" → "150 billion"; expected euros']);
  });

  test('"hàng triệu USD" may come as "millions"', () => {
    const source = 'Vụ rò rỉ khiến hãng thiệt hại hàng triệu USD.';
    expect(checkMoney(pair(source, 'The leak cost the company millions.'))).toEqual([]);
  });

  test('a sum that both sides have is not what stands in place of another', () => {
    const source = 'Ba Lan góp 5 tỷ USD, Đức góp 5 tỷ euro.';
    const issues = checkMoney(pair(source, 'Poland gave $5 billion and Germany 5 billion pounds.'));
    expect(issues).toEqual([
      {
        check: 'money',
        category: 'accuracy/mistranslation',
        severity: 'major',
        message: '"5 tỷ euro" → "5 billion pounds"; expected euros',
      },
    ]);
  });

  test('a currency that the source does not know stands for the one that is gone, not one that both have', () => {
    const source = 'Ba Lan góp 5 tỷ USD, Nhật Bản góp 6 tỷ yên.';
    const issues = checkMoney(pair(source, 'Poland gave $5 billion and Japan 7 billion pounds.'));
    expect(lines(issues)).toEqual(['major "6 tỷ yên" → "7 billion pounds"; expected yen']);
  });

  test('another value is not its business', () => {
    expect(checkMoney(pair('Gói 40 triệu USD.', 'A $400 million package.'))).toEqual([]);
  });

  test('the same fault is told once', () => {
    const issues = checkMoney(pair('Vay 5 tỷ euro, trả 5 tỷ euro.', 'They borrow $5 billion and repay $5 billion.'));
    expect(issues).toHaveLength(1);
  });

  test('the figures of an address are none of the text', () => {
    const source = 'Xem https://x.eu/150USD về khoản vay.';
    const fixed = [{ start: source.indexOf('https'), end: source.indexOf(' về') }];
    expect(checkMoney(pair(source, 'See https://x.eu/150USD on the loan of 150.', { fixed }))).toEqual([]);
  });
});

describe('where the currency stands nowhere', () => {
  test.each([
    [
      'the bare figure',
      'EU cho vay 150 tỷ euro.',
      'The EU will lend 150 billion to Kyiv.',
      '"150 tỷ euro" → "150 billion"; expected euros',
    ],
    [
      'another currency, though another value',
      'EU cho vay 150 tỷ euro.',
      'The EU will lend $105 billion to Kyiv.',
      '"150 tỷ euro" → "$105 billion"; expected euros',
    ],
    [
      'another currency before the bare figure',
      'EU cho vay 150 tỷ euro.',
      'The EU will lend 150 billion, or $175 billion.',
      '"150 tỷ euro" → "$175 billion"; expected euros',
    ],
    [
      'each of two',
      'Đức góp 5 tỷ euro, Nhật Bản góp 6 tỷ yên.',
      'Germany gave $5 billion and Japan $6 billion.',
      '"5 tỷ euro" → "$5 billion"; expected euros|"6 tỷ yên" → "$6 billion"; expected yen',
    ],
  ])('%s is told: %s → %s', (_, source, target, messages) => {
    expect(lines(checkMoney(pair(source, target)))).toEqual(messages.split('|').map((message) => `major ${message}`));
  });

  test.each([
    ['it stands elsewhere', 'EU cho vay 150 tỷ euro.', 'The EU will lend 150 billion; the euro rose.'],
    ['the figure is gone', 'EU cho vay 150 tỷ euro.', 'The EU will lend more to Kyiv.'],
    ['the source has no sum', 'EU cho vay thêm.', 'The EU will lend $150 billion.'],
    ['another sum is added', 'EU cho vay 150 tỷ euro.', 'The EU will lend 150 billion euros ($175 billion).'],
    ['words alone are meant', 'Hàng tỷ euro bị mất.', 'Billions were lost.'],
  ])('nothing is told where %s: %s → %s', (_, source, target) => {
    expect(checkMoney(pair(source, target))).toEqual([]);
  });
});

test('a coin is no dong', () => {
  expect(checkMoney(pair('Kho báu gồm 1.368 đồng bạc La Mã.', 'The hoard holds 1,368 Roman silver coins.'))).toEqual(
    [],
  );
});

test('a price by the pound is in dollars', () => {
  const source = 'Giá cà phê tăng lên 4,24 USD một pound.';
  expect(checkMoney(pair(source, 'Coffee climbed to $4.24 a pound.'))).toEqual([]);
  expect(checkMoney(pair(source, 'Coffee climbed to £4.24 a pound.'))).not.toEqual([]);
});
