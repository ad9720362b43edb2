import type { RightPair } from './right-pair.ts';

/** Men and women; former, acting, deputy. */
export const PEOPLE: readonly RightPair[] = [
  {
    source: 'Bà Kallas nói rằng bà sẽ đưa vấn đề này ra trước hội đồng.',
    target: 'Kallas said she will bring the matter before the council.',
  },
  {
    source: 'Ông Rutte cho biết ông tin tưởng vào sự đoàn kết của liên minh.',
    target: 'Rutte said he trusts in the unity of the alliance.',
  },
  {
    source: 'Bà nhấn mạnh quân đội cần thêm đạn dược.',
    target: 'She stressed that the military needs more ammunition.',
  },
  { source: 'Ông ấy từ chối bình luận về kế hoạch của mình.', target: 'He declined to comment on his plans.' },
  {
    source: 'Cựu Tổng thống Dmitry Medvedev chỉ trích quyết định của Đức.',
    target: "Former President Dmitry Medvedev criticized Germany's decision.",
  },
  {
    source: 'Nguyên Thủ tướng Yoshihide Suga dự lễ khánh thành.',
    target: 'Former Prime Minister Yoshihide Suga attended the opening ceremony.',
  },
  {
    source: 'Quyền Tổng thống Hàn Quốc Han Duck-soo triệu tập cuộc họp khẩn.',
    target: "South Korea's acting President Han Duck-soo called an emergency meeting.",
  },
  {
    source: 'Phó Thủ tướng Bùi Thanh Sơn tiếp đoàn nghị sĩ Nhật Bản.',
    target: 'Deputy Prime Minister Bui Thanh Son received a delegation of Japanese lawmakers.',
  },
  {
    source: 'Phó Tổng thống Mỹ JD Vance phát biểu tại Munich.',
    target: 'U.S. Vice President JD Vance spoke in Munich.',
  },
  {
    source: 'Thứ trưởng Ngoại giao Nga Sergei Ryabkov gặp đại sứ Iran.',
    target: 'Russian Deputy Foreign Minister Sergei Ryabkov met with the Iranian ambassador.',
  },
  {
    source: 'Tổng thống đắc cử Karol Nawrocki sẽ thăm Washington.',
    target: 'President-elect Karol Nawrocki will visit Washington.',
  },
  {
    source: 'Cựu Bộ trưởng Quốc phòng Jim Mattis cảnh báo về rủi ro.',
    target: 'Former Defense Secretary Jim Mattis warned of the risks.',
  },
  {
    source: 'Phó Tư lệnh Hạm đội Biển Đen thiệt mạng trong vụ tấn công.',
    target: 'The deputy commander of the Black Sea Fleet was killed in the attack.',
  },
  {
    source: 'Bà cho biết con trai bà đang phục vụ trong quân đội.',
    target: 'She said her son is serving in the military.',
  },
  {
    source: 'Ông nói ông sẽ gửi thư tới các đồng minh của mình.',
    target: 'He said he will send a letter to his allies.',
  },
  {
    source: 'Nguyên thủ hai nước ký tuyên bố chung.',
    target: 'The heads of state of the two countries signed a joint statement.',
  },
  {
    source: 'Chính quyền địa phương đối phó với làn sóng tị nạn.',
    target: 'Local authorities are coping with a wave of refugees.',
  },
  {
    source: 'Nữ thủ tướng cho biết bà ủng hộ lệnh trừng phạt.',
    target: 'The prime minister said she supports the sanctions.',
  },
  {
    source: 'Cựu Ngoại trưởng Hillary Clinton nói bà ủng hộ việc mở rộng NATO.',
    target: 'Former Secretary of State Hillary Clinton said she supports the expansion of NATO.',
  },
  {
    source: 'Vị tướng về hưu kể rằng ông từng phục vụ tại Afghanistan.',
    target: 'The retired general recalled that he had served in Afghanistan.',
  },
  {
    source:
      'Nữ Ngoại trưởng Đức từ chối trả lời câu hỏi của phóng viên. "Chúng tôi sẽ công bố vào thời điểm thích hợp", bà nói. Trợ lý của bà cũng không bình luận.',
    target:
      'The German foreign minister declined to answer questions from reporters. "We will announce it at the appropriate time," she said. Her aide did not comment either.',
  },
  {
    source: 'Ông Orban nói với bà von der Leyen rằng ông phản đối kế hoạch. Bà đáp rằng khối sẽ tìm cách khác.',
    target: 'Orban told von der Leyen that he opposed the plan. She replied that the bloc would find another way.',
  },
  {
    source: 'Tổng thống Moldova Maia Sandu cho biết bà đã trao đổi với ông Zelensky về an ninh năng lượng.',
    target: 'Moldovan President Maia Sandu said she had discussed energy security with Zelensky.',
  },
  {
    source:
      'Bà Takaichi gặp ông Lee tại Gyeongju. Hai nhà lãnh đạo nhất trí duy trì ngoại giao con thoi, bà cho biết sau cuộc gặp.',
    target:
      'Takaichi met with Lee in Gyeongju. The two leaders agreed to maintain shuttle diplomacy, she said after the meeting.',
  },
  {
    source:
      'Người phát ngôn Lầu Năm Góc, bà Kingsley Wilson, nói bà không có thông tin mới. Bộ trưởng sẽ phát biểu sau.',
    target: 'Pentagon spokeswoman Kingsley Wilson said she had no new information. The secretary will speak later.',
  },
  {
    source: 'Vợ ông bị bắt hồi tháng 3, còn ông đang sống lưu vong ở Đức.',
    target: 'His wife was arrested in March, while he lives in exile in Germany.',
  },
  {
    source: '"Chúng tôi chưa nhận được lời mời nào", ông Lavrov nói. Ông cáo buộc phương Tây trì hoãn.',
    target: '"We have not received any invitation," Lavrov said. He accused the West of stalling.',
  },
  {
    source: 'Tướng Christopher Cavoli cho biết ông tin rằng Ukraine có thể giữ vững phòng tuyến của mình.',
    target: 'Gen. Christopher Cavoli said he believed Ukraine could hold its line of defense.',
  },
];
