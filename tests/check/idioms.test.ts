import { expect, test } from 'vitest';
import { checkSegments } from '../../src/check/index.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

/** Right translations in which a word of a table is a part of another, a name, or rendered by a word that it lacked. */
const RIGHT: readonly (readonly [string, string])[] = [
  ['Ukraine là lý do Nga áp lệnh trừng phạt.', 'Ukraine prompted Russia to impose the sanctions.'],
  ['Israel ép chính quyền do Hamas kiểm soát phải rút.', 'Israel forced the Hamas-run administration to pull out.'],
  [
    'Ba Lan cáo buộc Nga kích động khủng hoảng biên giới.',
    "Russia sparked Poland's border crisis, Warsaw said, accusing it.",
  ],
  [
    'Quân đội Israel cho biết không quân đã tấn công miền nam Lebanon.',
    'The Israeli army said its warplanes attacked southern Lebanon.',
  ],
  ['Mọi người được mời dự lễ trong khuôn khổ lễ hội.', 'People were invited to the ceremony as part of the festival.'],
  ['Mọi chuyện bắt đầu khi Crimea thuộc Nga.', 'It began when Crimea became part of Russia.'],
  ['Mọi người bỏ chạy, có người nhảy xuống sông.', 'People fled, some of them jumping into the river.'],
  ['Apple đã thông báo mở nhà máy ở Ấn Độ.', 'Apple plans to open a factory in India.'],
  ['Mỹ đã chấp thuận bán 10 tiêm kích cho Ba Lan.', 'The U.S. is set to sell 10 fighter jets to Poland.'],
  ['Thời điểm đã rõ: tàu rời cảng ngày 5/6.', 'The date is known: the ship is due to leave on June 5.'],
  ['Ông dẫn đầu vòng một và sẽ vào vòng hai.', 'He led the first round and heads to a runoff.'],
  [
    'Hamas đồng ý giai đoạn đầu trước khi đạt thỏa thuận toàn diện.',
    'Hamas agreed to phase one ahead of the final deal.',
  ],
  ['Trong tuần qua, Nga phóng 500 drone.', 'Russia launched 500 drones this week.'],
  ['Nga trao đổi tù binh với Ukraine.', 'Russia got prisoners back from Ukraine in a swap.'],
  ['Iran gửi phản hồi sau khi xem đề xuất.', 'Iran received the proposal and responded.'],
  ['Công ty rất hiếm bồi thường cho khách.', 'The company rarely compensates customers.'],
  [
    'Giới chức cho biết tại họp báo rằng đám cháy đã được khống chế.',
    'Officials told reporters at a news conference that the blaze was under control.',
  ],
  ['Giới chức cho các em nghỉ học vì mưa lớn.', 'Officials sent students home because of heavy rain.'],
  ['Đặc nhiệm giải cứu tổ bay.', 'Commandos rescued the pilots.'],
  ['Họ cân nhắc tầm quan trọng của thỏa thuận.', 'They weighed the importance of the deal.'],
  ['Viện nghiên cứu này cho biết đoàn xe đã tới thủ đô.', 'The think tank said the motorcade had reached the capital.'],
  ['Đoàn xe của tổng thống gồm hai limousine chống đạn.', 'The presidential motorcade includes two armored cars.'],
  ['Đại sứ Ngô Khiêm gặp bà Susan Rice.', 'Ambassador Wu Qian met Susan Rice.'],
  ['Ông Hồ Xuân Hải bơi qua để vượt biên.', 'Ho Xuan Hai swam across the border.'],
  ['Người biểu tình đập phá đền thờ.', 'Protesters vandalized a mosque.'],
  ['Thánh đường Al-Aqsa là nơi linh thiêng.', 'Al-Aqsa Mosque is a holy site.'],
  ['Ông bị buộc phải từ chức năm 2019.', 'He was ousted in 2019.'],
  ['Ông phản đối kết quả kiểm phiếu.', 'He rejected the election results.'],
  [
    'Thành phố có mật độ dân số cao, nhưng ông ít phát biểu trước công chúng.',
    'The city is densely populated, but he rarely speaks publicly.',
  ],
  [
    'Hãng phim do ông sáng lập nay vẫn ăn khách bất kể dịch bệnh.',
    'The studio he founded still thrives despite the pandemic.',
  ],
  ['Mẫu xe được mua nhiều nhất năm 2023.', 'It was the best-selling car of 2023.'],
  ['Ông suýt mất mạng trong vụ nổ.', 'He cheated death in the blast.'],
  ['Đảng này thắng suýt soát.', 'The party won by a slim margin.'],
  ['Nhóm này nghi ngờ tính xác thực của video.', 'The group is not convinced the video is authentic.'],
];

const CHECKS = new Set('opposites causes tolls deeds hedges modality'.split(' '));

test('a right translation is not flagged for a word within another', async () => {
  const terms = compileTerms((await loadGlossary('glossary')).terms);
  const segments = RIGHT.map(([source, target]) => ({
    kind: 'paragraph' as const,
    mentions: [],
    fixed: [],
    source,
    target,
    terms: terms.match(source),
  }));
  const flagged = checkSegments(segments).flatMap((issues, i) =>
    issues.filter(({ check }) => CHECKS.has(check)).map(({ message }) => `${RIGHT[i]?.join(' → ')}: ${message}`),
  );
  expect(flagged).toEqual([]);
});
