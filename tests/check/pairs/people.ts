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
];
