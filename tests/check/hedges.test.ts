import { describe, expect, test } from 'vitest';
import { checkHedges } from '../../src/check/hedges.ts';
import { lines, pair } from './pair.ts';

test('what is new may be, too', () => {
  const source = 'Loại tên lửa mới có thể xuyên thủng hầm ngầm.';
  expect(checkHedges(pair(source, 'The new missile breaches underground bunkers.'))).toHaveLength(1);
});

describe('a hedge that stands in both languages', () => {
  test.each([
    [
      'Nga được cho là đã triển khai Oreshnik tới Belarus.',
      'Russia is believed to have deployed the Oreshnik to Belarus.',
    ],
    ['Nga được cho là đã mất 3 trực thăng.', 'Russia reportedly lost three helicopters.'],
    ['Người đàn ông bị cáo buộc làm gián điệp.', 'The man faces espionage charges.'],
    ['Người đàn ông bị cáo buộc làm gián điệp.', 'The man was accused of espionage.'],
    ['Vụ nổ dường như xảy ra trong kho đạn.', 'The blast apparently occurred in an ammunition depot.'],
    ['Hai bên có vẻ sắp đạt thỏa thuận.', 'The two sides look close to a deal.'],
    ['Nhiều khả năng ông sẽ từ chức.', 'He is likely to resign.'],
    ['Mỹ có thể gửi Tomahawk cho Ukraine.', 'The U.S. may send Tomahawks to Ukraine.'],
    ['Tiêm kích có thể mang 6 tên lửa.', 'The fighter jet carries up to six missiles.'],
    ['Tên lửa có khả năng mang đầu đạn hạt nhân.', 'The missile is nuclear-capable.'],
    ['Làm sao ông ta lại có thể lọt vào căn cứ?', 'How did he manage to get into the base?'],
    ['Phải qua ba chốt gác mới có thể vào căn cứ.', 'Getting into the base means passing three checkpoints.'],
    ['Đó là vụ dữ dội nhất, theo lời thống đốc.', "It was the heaviest by the governor's account."],
    ['Thử nghiệm quá ngắn để có thể kết luận.', 'The trial was too short to draw conclusions.'],
    ['Các kỹ sư hy vọng có thể sửa lỗi trên bệ phóng.', 'Engineers hope to fix the fault on the launch pad.'],
    ['Nó có thể sẽ chuyển sang ăn cá nguyên con.', 'It should move on to whole fish.'],
    [
      'Nga được cho là đứng sau vụ đầu độc, nhưng Moskva bác bỏ cáo buộc.',
      'Russia has been accused of being behind the poisoning, but Moscow denies it.',
    ],
    [
      'Người đàn ông được cho là đã gây ra vụ xả súng bị buộc tội giết người.',
      'The alleged gunman has been charged with murder.',
    ],
    ['Ước tính 1.200 binh sĩ đã thiệt mạng.', 'About 1,200 soldiers have been killed.'],
    ['Theo Reuters, Mỹ đã tạm dừng viện trợ.', 'The U.S. has paused aid, Reuters reported.'],
    ['Theo nguồn tin quân sự, tàu đã rời cảng.', 'The ship has left port, a military source said.'],
    ['Theo Reuters, lô hàng trị giá 1,5 tỷ USD.', 'Reuters puts the shipment at $1.5 billion.'],
    ['Ông cho rằng lệnh trừng phạt có hiệu quả.', 'He argued that the sanctions work.'],
    ['Thông tin này chưa được kiểm chứng.', 'The report has not been independently verified.'],
  ])('is right by whatever words: %s', (source, target) => {
    expect(checkHedges(pair(source, target))).toEqual([]);
  });
});

describe('words that hedge and attribute nothing', () => {
  test.each([
    ['NATO theo dõi sát các tàu Nga.', 'NATO is closely tracking the Russian ships.'],
    ['Theo luật, tổng thống là tổng tư lệnh.', 'By law, the president is the commander in chief.'],
    [
      'Theo lời mời của Tổng Bí thư Tô Lâm, ông thăm Hà Nội.',
      'At the invitation of Party chief To Lam, he visited Hanoi.',
    ],
    ['Theo giờ địa phương, vụ nổ xảy ra lúc nửa đêm.', 'The blast occurred at midnight local time.'],
    ['Tiếp theo, ông tới Kiev cùng vợ.', 'Next, he traveled to Kyiv with his wife.'],
    ['Theo đó, hai nước lập liên doanh.', 'Under it, the two countries set up a joint venture.'],
    ['Theo kế hoạch, tàu tới Đà Nẵng hôm nay.', 'Under the plan, the ship arrives in Da Nang today.'],
    ['Tàu mang theo 12 tên lửa.', 'The ship carries 12 missiles.'],
    ['Tình hình như vậy kéo dài cả tuần.', 'The situation lasted all week.'],
    ['Ý kiến cho rằng Mỹ yếu đi là sai.', 'The idea that the U.S. has weakened is wrong.'],
    ['Nga không có khả năng bổ sung xe tăng.', 'Russia has no way of replacing the tanks.'],
  ])('call for nothing: %s', (source, target) => {
    expect(checkHedges(pair(source, target))).toEqual([]);
  });
});

describe('a hedge that was dropped', () => {
  test.each([
    [
      'Nga được cho là đã triển khai Oreshnik tới Belarus.',
      'Russia has deployed the Oreshnik to Belarus.',
      'major "được cho là" is not rendered; expected "reportedly", "appears to" or the like',
    ],
    [
      'Vụ nổ dường như xảy ra trong kho đạn.',
      'The blast occurred in an ammunition depot.',
      'major "dường như" is not rendered; expected "reportedly", "appears to" or the like',
    ],
    [
      'Ông bị cáo buộc làm gián điệp cho Trung Quốc.',
      'He was a spy for China.',
      'major "bị cáo buộc" is not rendered; expected "reportedly", "appears to" or the like',
    ],
    [
      'Mỹ có thể gửi Tomahawk cho Ukraine.',
      'The U.S. is sending Tomahawks to Ukraine.',
      'minor "có thể" is not rendered; expected "may", "can" or the like',
    ],
    [
      'Ước tính 1.200 binh sĩ đã thiệt mạng.',
      'A total of 1,200 soldiers have been killed.',
      'minor "ước tính" is not rendered; expected "an estimated" or the like',
    ],
    [
      'Theo Reuters, Mỹ đã tạm dừng viện trợ.',
      'The U.S. has paused aid.',
      'minor "theo reuters" is not rendered; expected "according to" or the like',
    ],
    [
      'Theo Bộ Quốc phòng Nga, 63 UAV đã bị bắn hạ.',
      'A total of 63 drones were shot down.',
      'minor "theo bộ" is not rendered; expected "according to" or the like',
    ],
    [
      'Tối 5/5, theo ông Budanov, Nga đã mất hai tàu.',
      'Russia lost two ships on the evening of May 5.',
      'minor "theo ông" is not rendered; expected "according to" or the like',
    ],
    [
      'Ông cho rằng lệnh trừng phạt có hiệu quả.',
      'The sanctions work.',
      'minor "cho rằng" is not rendered; expected "said", "argued" or the like',
    ],
  ])('is reported: %s', (source, target, line) => {
    expect(lines(checkHedges(pair(source, target)))).toEqual([line]);
  });

  test('is not made up for by the month of May', () => {
    const issues = checkHedges(pair('Mỹ có thể rút quân trong tháng 5.', 'The U.S. is leaving in May.'));
    expect(lines(issues)).toEqual(['minor "có thể" is not rendered; expected "may", "can" or the like']);
  });
});

describe('a fact told as a rumor', () => {
  test('is reported', () => {
    const issues = checkHedges(pair('Tàu ngầm đã rời cảng hôm 3/5.', 'The submarine reportedly left port on May 3.'));
    expect(lines(issues)).toEqual(['minor "reportedly" does not stand in the source; expected a fact']);
  });

  test.each([
    ['Truyền thông đưa tin tàu ngầm đã rời cảng.', 'The submarine reportedly left port.'],
    ['Nghi phạm đã khai nhận hành vi.', 'The suspect allegedly confessed to the act.'],
    ['Vụ nổ hình như do chập điện.', 'The blast was apparently caused by a short circuit.'],
  ])('is none where the source tells a rumor: %s', (source, target) => {
    expect(checkHedges(pair(source, target))).toEqual([]);
  });
});

describe('one hedge of several', () => {
  test.each([
    [
      'Hạ viện có thể chặn thương vụ, nhưng khả năng này được cho là thấp.',
      'The House could block the sale, but the likelihood is believed to be low.',
    ],
    [
      'Vụ rơi có thể do thời tiết xấu, và phi công có thể đã mất phương hướng.',
      'Bad weather may have caused the crash and disoriented the pilot.',
    ],
    ['Dường như Nga có thể huy động thêm 100.000 quân.', 'Russia seems able to mobilize another 100,000 troops.'],
    ['Người vi phạm có thể bị phạt tù từ ba đến bảy năm.', 'Violators face three to seven years in prison.'],
    [
      'Hai bên có thể đạt thỏa thuận, và điều đó có thể chấm dứt chiến tranh.',
      'The two sides could reach a deal that ends the war.',
    ],
  ])('is there: %s', (source, target) => {
    expect(checkHedges(pair(source, target))).toEqual([]);
  });

  test.each([
    [
      'Hạ viện có thể chặn thương vụ, nhưng khả năng này được cho là thấp.',
      'The House could block the sale, but the likelihood is low.',
    ],
    [
      'Tàu ngầm được cho là đang ẩn náu, nhưng Nga có thể sớm gọi chúng về.',
      'The submarines are hiding, but Russia may soon recall them.',
    ],
  ])('is reported as lost: %s', (source, target) => {
    expect(lines(checkHedges(pair(source, target)))).toEqual([
      `minor 1 of 2 hedges are there: "${source}"; expected each of them`,
    ]);
  });
});

describe('what may be', () => {
  test.each([
    ['Xe có thể chở tới tám binh sĩ.', 'The vehicle carries up to eight soldiers.'],
    ['Hệ thống có thể đánh chặn mục tiêu ở độ cao 30 km.', 'The system intercepts targets at up to 30 kilometers.'],
    ['Ukraine có thể tự hào về thành quả này.', 'Ukraine has every right to be proud of this.'],
    ['Cuộc chiến có thể kéo dài nhiều năm, theo giới phân tích.', 'Analysts see the war dragging on for years.'],
    ['Ông tin Ukraine có thể thắng.', 'He believes Ukraine can win.'],
  ])('is right by whatever words: %s', (source, target) => {
    expect(checkHedges(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Thụy Điển có thể bán tới 150 chiếc.', 'Sweden will sell up to 150 of them.'],
    ['Ông tin rằng Ukraine có thể thắng.', 'He believes Ukraine will win.'],
    ['Ông lập luận rằng việc này có thể gây leo thang.', 'He argued that this will cause an escalation.'],
    ['Nếu hai bên muốn, Ankara có thể làm trung gian.', 'If both sides want, Ankara will mediate.'],
  ])('is reported where something else is said of it: %s', (source, target) => {
    expect(lines(checkHedges(pair(source, target)))).toEqual([
      'minor "có thể" is not rendered; expected "may", "can" or the like',
    ]);
  });

  test.each([
    ['Mỹ dường như không tin cam kết này.', 'The U.S. does not believe the pledge.', 'dường như'],
    ['Nghi phạm được cho là đã rời Đức.', 'The suspect has left Germany.', 'được cho là'],
    ['Vũ khí này có vẻ nhỏ hơn.', 'The weapon is considerably smaller.', 'có vẻ'],
  ])('is not made up for by a word that only looks like it: %s', (source, target, cue) => {
    expect(lines(checkHedges(pair(source, target)))).toEqual([
      `major "${cue}" is not rendered; expected "reportedly", "appears to" or the like`,
    ]);
  });
});

describe('hedges in free translations', () => {
  test.each([
    ['Khó có thể gọi đó là sự phục hồi.', 'It was hardly a rebound.'],
    ['Ông từ chối nói liệu có khả năng cắt giảm thêm.', 'He would not say whether more cuts were on the cards.'],
    [
      'Tòa bác vụ kiện vì cho rằng Phần Lan không có quyền tài phán.',
      'The court dismissed the case on the grounds that Finland lacked jurisdiction.',
    ],
    [
      'Bên bào chữa mới thừa nhận rằng chữ ký không phải của ông.',
      'Only then did the defense concede that the signature was not his.',
    ],
    ['Bộ Nội vụ ước tính tiết kiệm 20 tỷ USD.', 'The Interior Ministry puts the savings at $20 billion.'],
    [
      'Nga phóng 5.638 UAV trong tháng 9. Số tên lửa tăng. Tỷ lệ đánh chặn giảm, theo phân tích của AFP.',
      'Russia launched 5,638 drones in September, according to an AFP analysis. The number of missiles rose. Fewer were intercepted.',
    ],
  ])('are right: %s → %s', (source, target) => {
    expect(lines(checkHedges(pair(source, target)))).toEqual([]);
  });
});

test.each([
  ['Pakistan tuyên bố bắn rơi 5 máy bay.', 'Pakistan claimed to have shot down five aircraft.', []],
  ['Tổng thống tuyên bố sẽ không đưa quân.', 'The president vowed not to send troops.', []],
  ['Hai bên ra tuyên bố chung.', 'The two sides issued a joint document.', []],
  [
    'Pakistan tuyên bố bắn rơi 5 máy bay. New Delhi không bình luận.',
    'Pakistan shot down five aircraft. New Delhi declined to comment.',
    ['minor "tuyên bố" is not rendered; expected "said", "claimed" or the like'],
  ],
])('a claim is told as one: %s → %s', (source, target, expected) => {
  expect(lines(checkHedges(pair(source, target)))).toEqual(expected);
});

test.each([
  [
    'accuracy/omission',
    'Nga được cho là đã triển khai Oreshnik tới Belarus.',
    'Russia has deployed the Oreshnik to Belarus.',
    'major',
    '"được cho là" is not rendered; expected "reportedly", "appears to" or the like',
  ],
  [
    'accuracy/omission',
    'Hạ viện có thể chặn thương vụ, nhưng khả năng này được cho là thấp.',
    'The House could block the sale, but the likelihood is low.',
    'minor',
    '1 of 2 hedges are there: "Hạ viện có thể chặn thương vụ, nhưng khả năng này được cho là thấp."; expected each of them',
  ],
  [
    'accuracy/addition',
    'Tàu ngầm đã rời cảng hôm 3/5.',
    'The submarine reportedly left port on May 3.',
    'minor',
    '"reportedly" does not stand in the source; expected a fact',
  ],
])('is an %s: %s → %s', (category, source, target, severity, message) => {
  expect(checkHedges(pair(source, target))).toEqual([{ check: 'hedges', category, severity, message }]);
});

test('a hedge may be dropped and another made up', () => {
  const source = 'Nga có thể rút quân. Đức im lặng. Mỹ đã rút hôm 3/5.';
  const target = 'Russia is withdrawing. Germany is silent. The U.S. reportedly left on May 3.';
  expect(lines(checkHedges(pair(source, target)))).toEqual([
    'minor "có thể" is not rendered; expected "may", "can" or the like',
    'minor "reportedly" does not stand in the source; expected a fact',
  ]);
});

test('an accusation is no hedge of the arrest', () => {
  const source = 'Viên tướng được cho là đã bị bắt với cáo buộc nhận hối lộ.';
  expect(checkHedges(pair(source, 'The general was arrested on accusations of taking bribes.'))).toHaveLength(1);
  expect(checkHedges(pair(source, 'The general was reportedly arrested on accusations of taking bribes.'))).toEqual([]);
});

describe('a condition', () => {
  test.each([
    ['Iran sẽ rút khỏi hiệp ước nếu bị trừng phạt.', 'Iran will quit the treaty if it is punished.'],
    ['Iran sẽ rút khỏi hiệp ước nếu bị trừng phạt.', 'Should it be punished, Iran will quit the treaty.'],
    ['Nếu so với năm ngoái, giá giảm.', 'Prices are down from last year.'],
    ['Mỹ sẽ áp thuế trừ khi Seoul phê chuẩn.', 'The U.S. will impose tariffs unless Seoul ratifies the deal.'],
    ['Chỉ người dân vùng biên mới được miễn.', 'Only residents of border areas are exempt.'],
    ['Chỉ một liều vaccine mới đã bảo vệ trẻ.', 'A single dose of the new vaccine protected infants.'],
    ['Chỉ huy mới nhậm chức.', 'The new commander took office.'],
  ])('is kept: %s → %s', (source, target) => {
    expect(lines(checkHedges(pair(source, target)))).toEqual([]);
  });

  test.each([
    [
      'Iran sẽ rút khỏi hiệp ước nếu bị trừng phạt.',
      'Iran will quit the treaty because it was punished.',
      '"nếu" is not rendered; expected "if"',
    ],
    [
      'Mỹ sẽ áp thuế trừ khi Seoul phê chuẩn.',
      'The U.S. will impose tariffs once Seoul ratifies the deal.',
      '"trừ khi" is not rendered; expected "unless"',
    ],
    [
      'Chỉ người dân vùng biên mới được miễn.',
      'Residents of border areas are exempt.',
      '"chỉ người dân vùng biên mới" is not rendered; expected "only"',
    ],
  ])('is lost: %s → %s', (source, target, message) => {
    expect(lines(checkHedges(pair(source, target))).map((line) => line.replace(' or the like', ''))).toContain(
      `minor ${message}`,
    );
  });
});

test.each([
  [
    'Một chiếc Su-34 được cho là đã rơi, nhưng Moskva chưa bình luận.',
    'A Su-34 crashed, but Moscow has not commented on the report.',
    '"được cho là"',
  ],
  ['Nghi phạm 34 tuổi bị cáo buộc chuyển bản vẽ.', 'The 34-year-old suspect passed blueprints.', '"bị cáo buộc"'],
])('what is said of the report or the suspect hedges nothing: %s', (source, target, cue) => {
  expect(checkHedges(pair(source, target))[0]?.message).toContain(cue);
});

test.each([
  [
    'Hai máy bay suýt va chạm.',
    'Two planes collided.',
    ['major "suýt" is not rendered; expected "nearly" or the like'],
  ],
  ['Hai máy bay suýt va chạm.', 'Two planes nearly collided.', []],
  ['Hai máy bay suýt va chạm.', 'Two planes narrowly avoided a collision.', []],
  [
    'Tình báo Hà Lan nghi ngờ nhóm tin tặc Nga đứng sau vụ việc.',
    'Russian hackers were behind the theft.',
    ['minor "nghi ngờ" is not rendered; expected "suspects" or the like'],
  ],
  ['Tình báo Hà Lan nghi ngờ nhóm tin tặc Nga đứng sau.', 'Dutch intelligence suspects Russian hackers.', []],
])('what did not happen, what is not sure: %s → %s', (source, target, expected) => {
  expect(lines(checkHedges(pair(source, target)))).toEqual(expected);
});
