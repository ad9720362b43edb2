import { expect, test } from 'vitest';
import { checkSegments } from '../../src/check/index.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

/** Right translations in which a word of a table is a part of another, a name, or rendered by a word that the table lacked. */
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
  [
    'Nhà máy điện hạt nhân Zaporizhzhia mất nguồn điện ngoài trong khoảng 4 giờ hôm thứ ba, buộc nhân viên phải khởi động máy phát diesel dự phòng, theo Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA).',
    'Staff at the Zaporizhzhia nuclear power plant had to start up backup diesel generators on Tuesday after the site lost off-site power for about four hours, the International Atomic Energy Agency said.',
  ],
  [
    'Cựu giám đốc FBI James Comey không nhận tội khai man trước quốc hội khi ra tòa ở Alexandria sáng 8/10. Luật sư của ông cho biết sẽ đề nghị hủy vụ án vì đây là hành động trả thù chính trị.',
    'Former FBI Director James Comey pleaded not guilty to lying to Congress in an Alexandria court on the morning of Oct. 8. His lawyer said the defence would move to have the case thrown out as political retaliation.',
  ],
  [
    'Trả lời câu hỏi của phóng viên về việc Đài Loan diễn tập bắn đạn thật quanh đảo Ba Bình, người phát ngôn yêu cầu phía Đài Loan hủy bỏ hoạt động trái phép và không tái diễn vi phạm tương tự.',
    "Responding to a reporter's question about Taiwan's live-fire drills around Ba Binh Island, the spokesperson demanded that Taiwan cancel the illegal activity and not repeat such violations.",
  ],
  [
    'Ba phi hành gia Trung Quốc phải lùi ngày trở về Trái Đất do tàu Thần Châu-20 bị nghi trúng mảnh rác vũ trụ. Cơ quan hàng không vũ trụ nước này không cho biết bao giờ họ sẽ về.',
    "Three Chinese astronauts have had their return to Earth postponed because their Shenzhou-20 spacecraft is suspected to have been hit by a piece of space debris. The country's space agency did not say when they would come home.",
  ],
  [
    'Giám đốc điều hành Intel Lip-Bu Tan gọi thông tin ông có xung đột lợi ích là "sai lệch", một ngày sau khi ông Trump đòi ông từ chức ngay lập tức.',
    'Intel CEO Lip-Bu Tan dismissed reports that he had conflicts of interest as "misinformation," a day after Trump demanded his immediate resignation.',
  ],
  [
    'Con số thương vong có thể còn tăng vì vẫn còn 19 người mất tích dưới lớp bùn dày tới 5 m, người đứng đầu cơ quan phòng chống thiên tai Nepal cho hay.',
    "The toll could climb further because 19 people are still missing beneath mud up to 5 metres (16 feet) deep, the head of Nepal's disaster agency said.",
  ],
  [
    'Tòa án tối cao Thái Lan tuyên ông Thaksin Shinawatra phải chấp hành một năm tù, vì cho rằng thời gian ông nằm ở bệnh viện cảnh sát năm 2023 không được tính vào án.',
    "Thailand's Supreme Court ordered Thaksin Shinawatra to serve a year in prison, ruling that the time he spent in a police hospital in 2023 did not count toward his sentence.",
  ],
  [
    'Thiên bất dung gian: 32 năm sau vụ sát hại cô giáo ở Osaka, hung thủ sa lưới nhờ một mẩu tàn thuốc.',
    "Justice caught up with him in the end: 32 years after a schoolteacher was murdered in Osaka, a cigarette butt led to the killer's arrest.",
  ],
  [
    'Sau ca ghép thận lợn kéo dài hai tiếng rưỡi, ông Tim Andrews, 67 tuổi, sống được 271 ngày không cần lọc máu, lâu hơn bất kỳ bệnh nhân nào trước đó.',
    'Tim Andrews, 67, lived 271 days without dialysis following a 2 1/2-hour operation to give him a pig kidney, longer than any patient before him.',
  ],
  [
    'Hải quân Nhân dân Việt Nam đón tàu INS Kiltan của Ấn Độ thăm cảng Tiên Sa, Đà Nẵng trong 4 ngày. Trước khi rời đi, tàu sẽ tập luyện chung với một tàu hộ vệ lớp Gepard.',
    "India's INS Kiltan is on a four-day visit to Tien Sa port in Da Nang, where it was welcomed by the Vietnam People's Navy. It will train with a Gepard-class frigate before departing.",
  ],
  [
    'Phó đô đốc hải quân Hà Lan về hưu Pieter de Vries cho rằng nếu không được tiếp tế đạn phòng không trong vòng 6 tuần, Ukraine có thể buộc phải lựa chọn giữa bảo vệ các thành phố lớn và bảo vệ tiền tuyến.',
    'Unless it gets fresh supplies of air defence ammunition within six weeks, Ukraine may be forced to choose between protecting its major cities and protecting the front line, said Pieter de Vries, a retired Dutch vice admiral.',
  ],
  [
    'UAV Ukraine đánh trúng nhà máy lọc dầu Ryazan, cách biên giới gần 500 km, gây cháy lớn. Thống đốc tỉnh nói không có thương vong và ngọn lửa đã được khống chế vào lúc 9h.',
    'Ukrainian drones struck the Ryazan oil refinery, nearly 500 kilometres from the border, starting a large fire. There were no casualties and the blaze was under control by 9 a.m., the regional governor said.',
  ],
  [
    'Ngoại trưởng Iran Abbas Araghchi nói Tehran sẵn sàng đối thoại với Washington, với điều kiện Mỹ phải chấm dứt đe dọa. "Không ai đàm phán khi súng đang dí vào đầu", ông phát biểu.',
    'Tehran is ready to talk to Washington on condition that the United States stops making threats, Iranian Foreign Minister Abbas Araghchi said. "Nobody negotiates with a gun to their head," he said.',
  ],
  [
    'Nghị viện châu Âu bác đề xuất bãi nhiệm Chủ tịch Ủy ban châu Âu Ursula von der Leyen, với 360 phiếu chống, 175 phiếu thuận và 18 phiếu trắng.',
    'The European Parliament voted down a motion to remove European Commission President Ursula von der Leyen by 360 votes to 175, with 18 abstentions.',
  ],
  [
    'Hai ứng viên dẫn đầu không tham gia buổi tranh luận cuối cùng trên truyền hình, khiến ban tổ chức phải hủy phát sóng chỉ 40 phút trước giờ bắt đầu.',
    'The two front-runners stayed out of the final televised debate, forcing organisers to cancel the broadcast just 40 minutes before it was due to start.',
  ],
  [
    'Tòa án Hình sự Quốc tế bác đề nghị tạm tha cựu tổng thống Rodrigo Duterte, cho rằng ông có nguy cơ bỏ trốn và có thể đe dọa nhân chứng.',
    'The International Criminal Court refused to grant former president Rodrigo Duterte interim release, saying he was a flight risk and might intimidate witnesses.',
  ],
  [
    'Tù nhân người Canada được ân xá vào phút chót, ngay trước giờ hành quyết. Anh ta sẽ phải thụ án chung thân mà không được giảm án.',
    'The Canadian inmate was reprieved at the last minute, right before he was due to be executed. He will serve life in prison with no chance of a reduced sentence.',
  ],
  [
    'Việt Nam kêu gọi Thái Lan và Campuchia kiềm chế tối đa, không sử dụng vũ lực và giải quyết bất đồng bằng biện pháp hòa bình. Hà Nội khuyến cáo công dân không đến khu vực biên giới hai nước nếu không thật sự cần thiết.',
    'Vietnam has urged Thailand and Cambodia to exercise maximum restraint, refrain from using force and settle their differences peacefully. Hanoi advised its citizens against all but essential travel to the border area between the two countries.',
  ],
  ['Huyền Lê (Theo Reuters, AFP)', 'By Huyen Le (Reuters, AFP)'],
];

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
    issues.map(({ message }) => `${RIGHT[i]?.join(' → ')}: ${message}`),
  );
  expect(flagged).toEqual([]);
});
