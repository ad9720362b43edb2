import { describe, expect, test } from 'vitest';
import { checkNegation } from '../../src/check/negation.ts';
import { lines, pair } from './pair.ts';

describe('a negation that stands in both languages', () => {
  test.each([
    ['Mỹ không loại trừ khả năng đưa quân tới khu vực.', 'The U.S. has not ruled out sending troops to the region.'],
    ['Mỹ không loại trừ việc đưa quân.', 'The U.S. left open the possibility of sending troops.'],
    ['Điện Kremlin phủ nhận cáo buộc này.', 'The Kremlin denied the accusation.'],
    ['Lầu Năm Góc từ chối bình luận.', 'The Pentagon declined to comment.'],
    ['Ông bác bỏ đề xuất ngừng bắn.', 'He turned the cease-fire proposal down.'],
    ['Chưa rõ có bao nhiêu binh sĩ thiệt mạng.', 'It is unclear how many soldiers were killed.'],
    ['Hai bên chưa đạt được thỏa thuận.', 'The two sides have yet to reach a deal.'],
    ['Kiev không đủ tên lửa đánh chặn.', 'Kyiv has an insufficient number of interceptors.'],
    ['Ukraine không còn đạn pháo.', 'Ukraine has run out of artillery shells.'],
    ['Đây là cuộc tấn công chưa từng có tiền lệ.', 'It was an unprecedented attack.'],
    ['Không ai bị thương trong vụ việc.', 'Nobody was hurt in the incident.'],
    ['Moscow không công nhận chính quyền mới.', 'Moscow refuses to recognize the new government.'],
    ['Nga không thể ngăn các vụ tập kích.', 'Russia has failed to prevent the raids.'],
    ['Quan chức này không muốn nêu tên.', 'The official spoke on condition of anonymity.'],
    ['Binh sĩ Triều Tiên không quen địa hình.', 'The North Korean soldiers are unfamiliar with the terrain.'],
    ['Khoản chi này không đáng kể.', 'The outlay is negligible.'],
    ['Tàu chiến không bị hư hại.', 'The warship emerged intact.'],
    ['Ông nói Mỹ sẽ không bỏ rơi đồng minh.', "He said the U.S. won't abandon its allies."],
    ['Tàu không tuân thủ luật biển.', 'The ship violated the law of the sea.'],
    ['Đây là bộ phận không thể tách rời.', 'It is an inseparable part.'],
    ['Hiệp ước không phổ biến vũ khí hạt nhân.', 'The nuclear nonproliferation treaty.'],
    ['Anh vào thẳng tứ kết mà không cần thi đấu.', 'He was handed a walkover into the quarterfinals.'],
    ['Không thể cứ đổ tiền vào đó.', "You can't just throw money at it."],
    ['Đội còn 12 trận chưa đấu.', 'The team has 12 games left to play.'],
    ['Sáu vận động viên chưa được chọn.', 'Six swimmers are still to be chosen.'],
    ['Quốc hội bác bỏ dự toán ngân sách.', 'Parliament voted down the budget.'],
    ['Con đường giúp 12.000 xe tải không phải đi vào thành phố.', 'The road keeps 12,000 trucks out of the city.'],
    ['Tỷ lệ giảm xuống mức thấp chưa từng thấy.', 'The rate dropped to an all-time low.'],
    ['Sương mù khiến 100 chuyến bay không thể cất cánh.', 'Fog grounded 100 flights.'],
    ['Điều đó chẳng khác nào ký khống một tấm séc.', 'It amounts to a blank check.'],
    ['Các phương tiện không được bảo dưỡng tốt.', 'The vehicles are poorly maintained.'],
    ['Không hiểu sao cách ấy lại hiệu quả.', 'Somehow it worked.'],
    ['Nhu cầu đạn pháo không bao giờ đủ.', 'Demand for shells is insatiable.'],
    ['Ông mất chức chỉ vì câu nói ấy, không hơn không kém.', 'It was that remark alone that cost him his post.'],
    ['“Tôi có sợ không á? Sợ chứ sao không”, ông nói.', '"Was I scared? You bet I was," he said.'],
    ['Nhiều khẩu pháo hỏng vì không được bảo dưỡng.', 'Many of the guns broke down from neglect.'],
  ])('is right by whatever words: %s', (source, target) => {
    expect(checkNegation(pair(source, target))).toEqual([]);
  });
});

describe('không and chưa that negate nothing', () => {
  test.each([
    ['Không quân Ukraine bắn hạ 54 máy bay không người lái.', 'The Ukrainian air force shot down 54 drones.'],
    ['Hệ thống phòng không được đặt tại Kiev.', 'The air defense system was placed in Kyiv.'],
    ['Mỹ tiến hành không kích tại Yemen.', 'The U.S. carried out airstrikes in Yemen.'],
    ['Tên lửa không đối đất được phóng từ trên không.', 'The air-to-surface missile was launched from the air.'],
    ['Tên lửa đất-đối-không bảo vệ không phận Ba Lan.', 'Surface-to-air missiles protect Polish airspace.'],
    ['Ngành hàng không và không gian mạng đều bị tấn công.', 'Aviation and cyberspace both came under attack.'],
    ['Nga đã không ngừng tấn công lưới điện.', 'Russia has constantly attacked the power grid.'],
    ['Không chỉ Nga mà cả Trung Quốc cũng phản ứng.', 'Russia and China both reacted.'],
    ['Không ít nghị sĩ ủng hộ kế hoạch.', 'Many lawmakers support the plan.'],
    ['Không lâu sau đó, còi báo động vang lên.', 'Soon afterward, sirens sounded.'],
    ['Căn cứ nằm cách biên giới không xa.', 'The base is close to the border.'],
    ['Ông có ủng hộ lệnh ngừng bắn không?', 'Do you support the cease-fire?'],
    ['Họ tranh luận có nên gửi xe tăng hay không.', 'They debated sending tanks.'],
    ['Nhiều nước, chẳng hạn Ba Lan, đã mua K2.', 'Many countries, such as Poland, have bought the K2.'],
    ['Chưa đầy một giờ sau, đám cháy được dập tắt.', 'Within the hour, the fire was put out.'],
    ['Không thể không nhắc tới vai trò của Mỹ.', 'The role of the U.S. must be mentioned.'],
    ['Nga cũng không kém phần quyết liệt.', 'Russia was equally fierce.'],
  ])('call for none: %s', (source, target) => {
    expect(checkNegation(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Nga không lưu giữ dữ liệu này.', 'Russia keeps this data.'],
    ['Số thẻ ngân hàng không bị ảnh hưởng.', 'Bank card numbers were affected.'],
    ['Hai nước không chiến đấu với nhau.', 'The two countries are fighting each other.'],
    ['Thụy Sĩ không trung lập trong vụ việc.', 'Switzerland is neutral in the case.'],
  ])('are not confused with a verb: %s', (source, target) => {
    expect(checkNegation(pair(source, target))).toHaveLength(1);
  });
});

describe('a negation that was lost', () => {
  test.each([
    ['Nga sẽ không rút quân khỏi Donbas.', 'Russia will withdraw its troops from Donbas.', 'major "sẽ không rút"'],
    ['Ukraine không thể giữ thành phố.', 'Ukraine can hold the city.', 'major "không thể"'],
    ['Hai bên chưa đạt được thỏa thuận.', 'The two sides have reached a deal.', 'major "chưa"'],
    ['Bình Nhưỡng chưa từng thử loại tên lửa này.', 'Pyongyang has tested this type of missile.', 'major "chưa từng"'],
    ['Điện Kremlin phủ nhận cáo buộc này.', 'The Kremlin confirmed the accusation.', 'major "phủ nhận"'],
    ['Lầu Năm Góc từ chối bình luận.', 'The Pentagon commented.', 'major "từ chối"'],
    ['Mỹ không còn cung cấp tên lửa.', 'The U.S. still supplies missiles.', 'major "không còn"'],
    [
      'Không quân Mỹ không tham gia chiến dịch.',
      'The U.S. Air Force took part in the operation.',
      'major "không tham gia"',
    ],
    ['Ông bác bỏ đề xuất ngừng bắn.', 'He welcomed the cease-fire proposal.', 'major "bác bỏ"'],
    ['Nga chưa bằng lòng với đề xuất.', 'Russia is satisfied with the proposal.', 'major "chưa"'],
    ['Nga sẽ không rút sáu tàu còn lại.', 'Russia will withdraw the six ships left.', 'major "sẽ không rút"'],
    ['Anh vào tứ kết mà không cần thi đấu.', 'He played his way into the quarterfinals.', 'major "không cần"'],
    ['Không thể cứ đổ tiền vào đó.', 'You can just throw money at it.', 'major "không thể"'],
    ['Nga dùng lực lượng không chính thức.', 'Russia uses official forces.', 'minor "không"'],
  ])('is reported: %s', (source, target, found) => {
    expect(lines(checkNegation(pair(source, target)))).toEqual([`${found} is not rendered; expected a negation`]);
  });

  test.each(['The U.S. ruled out sending troops to the region.', 'The U.S. is weighing sending troops to the region.'])(
    'is one of two where nothing is ruled out: %s',
    (target) => {
      const issues = checkNegation(pair('Mỹ không loại trừ việc đưa quân tới khu vực.', target));
      expect(lines(issues)).toEqual(['major "không loại trừ" is not rendered; expected "does not rule out"']);
    },
  );

  test('is reported in a sentence of its own', () => {
    const source = 'Nga chưa xác nhận thông tin. Ukraine không có bình luận.';
    const target = 'Russia has confirmed the information. Ukraine had no comment.';
    expect(lines(checkNegation(pair(source, target)))).toEqual(['major "chưa" is not rendered; expected a negation']);
  });
});

describe('a negation that was invented', () => {
  test.each([
    ['Nga đã rút quân khỏi Kherson.', 'Russia did not withdraw its troops from Kherson.', 'major "did not"'],
    ['Ukraine có thể giữ thành phố.', 'Ukraine cannot hold the city.', 'major "cannot"'],
    ['Tổng thống sẽ ký đạo luật.', "The president won't sign the bill.", `major "won't"`],
    ['Không quân Mỹ tham gia chiến dịch.', 'The U.S. Air Force is not taking part in the operation.', 'major "is not"'],
    ['Mỹ có thể giúp Ukraine.', 'The U.S. cannot help Ukraine.', 'major "cannot"'],
    ['Kiev có thể chờ thêm vài tuần.', 'Kyiv cannot wait a few more weeks.', 'major "cannot"'],
    ['Cuộc chiến có thể kết thúc năm nay.', 'The war could not be over this year.', 'major "could not"'],
    ['Có bằng chứng về vụ thử.', 'There is no evidence of the test.', 'minor "no"'],
  ])('is reported: %s', (source, target, found) => {
    expect(lines(checkNegation(pair(source, target)))).toEqual([
      `${found} does not stand in the source; expected no negation`,
    ]);
  });

  test.each([
    ['Cuộc tập trận thiếu sự tham gia của Pháp.', 'The exercise was held without France.'],
    ['Việc này khó xảy ra.', 'This is not easy to imagine.'],
    ['Phải đến năm 2027 tàu mới được bàn giao.', 'The ship will not be delivered until 2027.'],
    ['Nga tấn công cả Kiev lẫn Odessa.', 'Russia attacked not only Kyiv but Odesa.'],
    ['Ông giữ kín thời điểm chuyến thăm.', 'He did not disclose the time of the visit.'],
    ['Có ít nhất 20 người bị thương.', 'No fewer than 20 people were hurt.'],
    ['Hệ thống bất khả xâm phạm.', 'The system cannot be breached.'],
    ['Lái xe chỉ bị gãy xương đòn.', 'The driver had nothing worse than a broken collarbone.'],
    ['Cậu nóng lòng chờ ngày công bố kết quả.', "Results day can't come soon enough for him."],
    ['Nói thật là cũng đau lắm.', "It stings, I'm not going to lie."],
    ['Nhiều năm rồi bạn bè mới thấy cô vui như thế.', "Her friends haven't seen her this happy in years."],
    ['Như vậy còn lâu mới đủ.', 'That did not go nearly far enough.'],
    ['Bà hết sức hài lòng.', "She couldn't be happier."],
  ])('is none where the source denies in other words: %s', (source, target) => {
    expect(checkNegation(pair(source, target))).toEqual([]);
  });
});

test('an address negates nothing', () => {
  const source = 'Xem báo cáo tại https://isw.pub/not-ready hôm nay: Nga rút quân.';
  const target = 'See the report at https://isw.pub/not-ready today: Russia is pulling out.';
  const start = source.indexOf('https');
  expect(checkNegation(pair(source, target, { fixed: [{ start, end: source.indexOf(' hôm') }] }))).toEqual([]);
});

describe('one negation of several', () => {
  test.each([
    [
      'Liên minh không có ngân sách, không có quân đội và không có bộ chỉ huy.',
      'The alliance has no budget, army or command.',
    ],
    [
      'Kiev chưa nhận được yêu cầu nào và cũng chưa đưa ra quyết định.',
      'Kyiv has received no request and made no decision.',
    ],
    [
      'Lệnh ngừng bắn không có hiệu lực khi chưa có chữ ký.',
      'The ceasefire does not take effect until both have signed.',
    ],
    ['Ông không muốn đàm phán khi chưa có ngừng bắn.', 'He does not want to negotiate before a ceasefire is in place.'],
    [
      'Chiến sự chưa có dấu hiệu hạ nhiệt và đàm phán vẫn chưa nối lại.',
      'Fighting shows no sign of easing, and talks have yet to resume.',
    ],
    ['Kiev không phủ nhận cũng không xác nhận thông tin.', 'Kyiv neither denied nor confirmed the report.'],
    ['Đài Bắc không bình luận vì chưa có đủ thông tin.', 'Taipei declined to comment, citing a lack of information.'],
    ['Hai tàu không va chạm và không có ai bị thương.', 'The two ships did not collide, and nobody was hurt.'],
    [
      'Một quan chức đề nghị giấu tên cho biết Mỹ chưa quyết định.',
      'The U.S. has not decided, said an official who requested anonymity.',
    ],
  ])('is there: %s', (source, target) => {
    expect(checkNegation(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Nếu không có viện trợ, Kiev không thể giữ thành phố.', 'Without aid, Kyiv can hold the city.'],
    [
      'Quan hệ không thể bình thường nếu biên giới chưa yên ổn.',
      'Relations can be normal if the border is not yet calm.',
    ],
    [
      'Hai nước chưa lập quan hệ và không công nhận lẫn nhau.',
      'The two countries have not established ties and recognize each other.',
    ],
    ['Ông bác bỏ cáo buộc và nói Nga không muốn chiến tranh.', 'He rejected the accusation and said Russia wants war.'],
  ])('is reported as lost: %s', (source, target) => {
    expect(lines(checkNegation(pair(source, target)))).toEqual([
      `minor 1 of 2 negations are there: "${source}"; expected each of them`,
    ]);
  });

  test('is looked for in its sentence', () => {
    const source = 'Nga chưa rút quân. Ông bác bỏ cáo buộc và nói Nga không muốn chiến tranh.';
    const lost = 'Russia has not withdrawn. He rejected the accusation and said Russia wants war.';
    const moved = 'Russia has not withdrawn and does not want war. He rejected the accusation and said so.';
    expect(checkNegation(pair(source, lost))).toHaveLength(1);
    expect(checkNegation(pair(source, moved))).toEqual([]);
  });
});

describe('a refusal that is negated', () => {
  test.each([
    ['Điện Kremlin không phản đối ý tưởng này.', 'The Kremlin did not oppose the idea.'],
    ['Thái Lan không phản đối sự có mặt của quan sát viên.', 'Thailand is fine with the presence of observers.'],
    ['Hungary không ngăn cản EU mở đàm phán.', 'Hungary stepped aside and let the EU open negotiations.'],
    ['Không thể ngăn chặn hoàn toàn các cuộc tấn công mạng.', 'It is impossible to prevent all cyberattacks.'],
    ['Ông không phủ nhận rằng mình đã gặp phái đoàn.', 'He confirmed that he had met with the delegation.'],
    ['EU không cấm nhập khẩu LNG của Nga.', 'The EU has stopped short of banning Russian LNG.'],
    ['Tuần duyên không ngăn được tàu cá.', 'Fishing boats broke through the blockade, which failed.'],
  ])('is right by whatever words: %s', (source, target) => {
    expect(checkNegation(pair(source, target))).toEqual([]);
  });

  test.each([
    ['Điện Kremlin không phản đối ý tưởng này.', 'The Kremlin opposed the idea.', '"không phản đối" → "opposed"'],
    ['Hungary không thể ngăn cản quyết định này.', 'Hungary can block the decision.', '"không thể ngăn cản" → "block"'],
    ['Tổng thống không hề do dự.', 'The president hesitated.', '"không hề do dự" → "hesitated"'],
  ])('is reported without its negation: %s', (source, target, found) => {
    expect(lines(checkNegation(pair(source, target)))).toEqual([`major ${found}; expected a negation beside the verb`]);
  });
});

test.each([
  ['Ông nói châu Âu không thể không hành động.', 'He said Europe has to act.', []],
  [
    'Ông nói châu Âu không thể không hành động.',
    'He said Europe is acting.',
    ['minor "không thể không" is not rendered; expected "must" or "cannot but"'],
  ],
  ['Không thể không kích mục tiêu này.', 'The target cannot be bombed.', []],
  ['Một quan chức giấu tên xác nhận tin này.', 'An official who asked not to be named confirmed this.', []],
  [
    'Một quan chức giấu tên xác nhận tin này.',
    'An official confirmed this.',
    ['minor "giấu tên" is not rendered; expected "not to be named" or "anonymous"'],
  ],
])('what cannot be left undone, who is not named: %s', (source, target, found) => {
  expect(lines(checkNegation(pair(source, target)))).toEqual(found);
});

test.each([
  ['Đội vẫn còn cơ hội.', 'The team is not out of it.'],
  ['Ông nghe lời khuyên của mọi người.', "He took the advice they gave, and the advice they didn't, to heart."],
])('a litotes and half a contrast are no invention: %s', (source, target) => {
  expect(checkNegation(pair(source, target))).toEqual([]);
});

describe('negation in free translations', () => {
  test.each([
    ['Hai người bị buộc tội giết người không thành.', 'Two were charged with attempted murder.'],
    ['Đội Pháp bị dẫn vì biếu không cho đối phương hai bàn.', 'The French side trailed after two gifted tries.'],
    [
      'Thượng viện bác bỏ nghị quyết hạn chế quyền của tổng thống.',
      'The Senate defeated a resolution to curb the powers of the president.',
    ],
    [
      'Hai bên chưa thống nhất chương trình nghị sự, chứ chưa nói đến tuyên bố chung.',
      'The two sides have yet to agree on an agenda, let alone on a joint statement.',
    ],
    ['Ukraine thắng về số lượng; về tầm xa thì chưa chắc.', 'Ukraine wins in numbers; in range, that is less certain.'],
    [
      'Chúng tôi không chấp nhận lệ thuộc và càng không chấp nhận xâm lược.',
      'We do not accept subordination, and still less do we accept invasion.',
    ],
    ['Ông chỉ tái tranh cử nếu lạm phát giảm.', 'He would not run again unless inflation fell.'],
    ['Ông là lãnh đạo Anh đầu tiên thăm Trung Quốc kể từ năm 2018.', 'No British leader had visited China since 2018.'],
    ['Dù vậy, 49 nghị sĩ vẫn bỏ phiếu.', 'That did not stop 49 lawmakers from voting.'],
    ['Ngành y tế khuyên người dân không nên chủ quan.', 'Health officials warned residents against complacency.'],
    ['Israel nói đã không kích một đoàn xe.', 'Israel said it struck a convoy.'],
    ['Ông không tiết lộ danh tính của họ.', 'He did not disclose their identities.'],
    ['Nguồn tin thứ ba bác bỏ điều này.', 'A third source disputed that.'],
    ['Quốc hội thông qua với 122 phiếu thuận và không có phiếu chống.', 'Congress passed it 122-0.'],
    ['Quốc hội thông qua, không có phiếu chống.', 'Congress passed it unanimously.'],
    ['Bắc Kinh khuyến cáo công dân không đến Nhật Bản.', 'Beijing advised its citizens against traveling to Japan.'],
    ['Quả bom bất ngờ phát nổ.', 'The bomb went off without warning.'],
    ['Nữ giới không bắt buộc phải trả lời.', 'For women, answering is voluntary.'],
    [
      'Vụ nổ không gây thương vong. Iran không loại trừ phá hoại, song chưa có bằng chứng.',
      'The blast caused no casualties. Iran has no evidence, yet sabotage has not been ruled out.',
    ],
    ['Mỹ không loại trừ khả năng này.', 'Nor has the U.S. ruled this out.'],
    ['Mỹ không loại trừ khả năng này.', 'The U.S. declined to rule the possibility out.'],
  ])('is right: %s → %s', (source, target) => {
    expect(lines(checkNegation(pair(source, target)))).toEqual([]);
  });

  test('is not kept by a negation of something else: ruled out after all', () => {
    const wrong = pair(
      'Mỹ không có kế hoạch đưa quân, nhưng không loại trừ hỗ trợ trên không.',
      'The U.S. has no plans to send troops and has ruled out air support.',
    );
    expect(lines(checkNegation(wrong))).toEqual(['major "không loại trừ" → "ruled out"; expected "does not rule out"']);
  });

  test.each([
    ['Nga đã công nhận. Đức và Italy thì chưa.', 'Russia has recognized it. Germany and Italy have too.'],
    [
      'Tàu bị hư hại. Không có thủy thủ nào bị thương. Bắc Kinh nói Manila phớt lờ cảnh báo.',
      'The ship was damaged. Sailors were hurt. Beijing said Manila had ignored warnings.',
    ],
    [
      'Phi hành đoàn gồm ba người đã thiệt mạng khi máy bay rơi ở ngoại ô Moskva. Chuyến bay không được phép chở khách. Cảm biến bị lắp sai sau khi máy bay được bảo dưỡng tại nhà máy.',
      'A crew of three was killed when the plane crashed on the outskirts of Moscow. The flight was allowed to carry passengers. Sensors had been wrongly installed. That was after maintenance at the plant.',
    ],
  ])('is missed where its own sentence lost it: %s → %s', (source, target) => {
    expect(checkNegation(pair(source, target))).not.toEqual([]);
  });
});

describe('what kind of fault a negation is', () => {
  test.each([
    [
      'accuracy/mistranslation',
      'Nga sẽ không rút quân khỏi Donbas.',
      'Russia will withdraw its troops from Donbas.',
      'major',
      '"sẽ không rút" is not rendered; expected a negation',
    ],
    [
      'accuracy/mistranslation',
      'Điện Kremlin không phản đối ý tưởng này.',
      'The Kremlin opposed the idea.',
      'major',
      '"không phản đối" → "opposed"; expected a negation beside the verb',
    ],
    [
      'accuracy/mistranslation',
      'Mỹ không có kế hoạch đưa quân, nhưng không loại trừ hỗ trợ trên không.',
      'The U.S. has no plans to send troops and has ruled out air support.',
      'major',
      '"không loại trừ" → "ruled out"; expected "does not rule out"',
    ],
    [
      'accuracy/mistranslation',
      'Nếu không có viện trợ, Kiev không thể giữ thành phố.',
      'Without aid, Kyiv can hold the city.',
      'minor',
      '1 of 2 negations are there: "Nếu không có viện trợ, Kiev không thể giữ thành phố."; expected each of them',
    ],
    [
      'accuracy/addition',
      'Nga đã rút quân khỏi Kherson.',
      'Russia did not withdraw its troops from Kherson.',
      'major',
      '"did not" does not stand in the source; expected no negation',
    ],
  ])('%s: %s → %s', (category, source, target, severity, message) => {
    expect(checkNegation(pair(source, target))).toEqual([{ check: 'negation', category, severity, message }]);
  });
});

describe('a refusal that is negated, where sentences were joined or several stand side by side', () => {
  test.each([
    [
      'Điện Kremlin không phản đối ý tưởng này. Washington hoan nghênh.',
      'The Kremlin opposed the idea, which Washington hailed.',
      ['major "không phản đối" → "opposed"; expected a negation beside the verb'],
    ],
    [
      'Điện Kremlin không phản đối ý tưởng này. Washington hoan nghênh.',
      'The Kremlin did not oppose the idea, which Washington hailed.',
      [],
    ],
    [
      'Washington hoan nghênh. Điện Kremlin không phản đối ý tưởng này.',
      'Washington hailed it. The Kremlin opposed the idea.',
      ['major "không phản đối" → "opposed"; expected a negation beside the verb'],
    ],
    [
      'Đức phản đối. Điện Kremlin không phản đối ý tưởng này.',
      'Germany opposed it. The Kremlin did not oppose the idea.',
      [],
    ],
  ])('%s → %s', (source, target, expected) => {
    expect(lines(checkNegation(pair(source, target)))).toEqual(expected);
  });
});

describe('what is not ruled out', () => {
  test.each([
    [
      'is told right of two things',
      'Mỹ không loại trừ đưa quân, nhưng loại trừ vũ khí hạt nhân.',
      'The U.S. does not rule out sending troops but has ruled out nuclear weapons.',
    ],
    ['by nobody', 'Không ai loại trừ khả năng này.', 'Nobody has ruled this out.'],
    [
      'unwillingly',
      'Mỹ không loại trừ khả năng này, nhưng chưa quyết định.',
      'The U.S. has not decided and refused to rule it out.',
    ],
    [
      'in one word',
      'Mỹ không loại trừ khả năng này, nhưng chưa quyết định.',
      'The U.S. has yet to decide; nothing is ruled out.',
    ],
  ])('%s: %s → %s', (_, source, target) => {
    expect(checkNegation(pair(source, target))).toEqual([]);
  });
});

test('of two negations that are lost, the first rule is told', () => {
  const source = 'Mỹ không loại trừ khả năng này và chưa quyết định.';
  expect(lines(checkNegation(pair(source, 'The U.S. is weighing it and has decided.')))).toEqual([
    'major "không loại trừ" is not rendered; expected "does not rule out"',
  ]);
});
