import type { RightPair } from './right-pair.ts';

export const FORMS: readonly RightPair[] = [
  {
    source: 'Binh sĩ Ukraine vận hành lựu pháo M777 tại tỉnh Kharkov ngày 21/7. (Ảnh: Reuters)',
    target: 'Ukrainian soldiers operate an M777 howitzer in the Kharkiv region on July 21. (Photo: Reuters)',
    kind: 'caption',
  },
  {
    source: 'Tàu sân bay Sơn Đông của Trung Quốc neo tại Hồng Kông hôm 3/7. (Ảnh: AFP)',
    target: "China's aircraft carrier Shandong at anchor in Hong Kong on July 3. (Photo: AFP)",
    kind: 'caption',
  },
  {
    source: 'Tổng thống Ukraine Volodymyr Zelensky (trái) bắt tay Thủ tướng Ba Lan Donald Tusk tại Warsaw. (Ảnh: AP)',
    target:
      'Ukrainian President Volodymyr Zelensky, left, shakes hands with Polish Prime Minister Donald Tusk in Warsaw. (Photo: AP)',
    kind: 'caption',
  },
  {
    source: 'UAV FPV của Ukraine trong một cuộc thử nghiệm gần tiền tuyến. (Ảnh: Kiev Independent)',
    target: 'A Ukrainian FPV drone during a test near the front line. (Photo: Kyiv Independent)',
    kind: 'caption',
  },
  {
    source: 'Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Quốc phòng Hàn Quốc tại Hà Nội, ngày 12/5/2025. (Ảnh: TTXVN)',
    target:
      'Prime Minister Pham Minh Chinh receives the South Korean defense minister in Hanoi on May 12, 2025. (Photo: VNA)',
    kind: 'caption',
  },
  {
    source: 'Mỹ duyệt bán tên lửa trị giá 825 triệu USD cho Ukraine',
    target: 'US approves sale of missiles worth $825 million to Ukraine',
    kind: 'heading',
  },
  {
    source: 'Liên Hợp Quốc kêu gọi ngừng bắn ngay lập tức ở Gaza',
    target: 'UN calls for immediate ceasefire in Gaza',
    kind: 'heading',
  },
  {
    source: 'Nga nói bắn hạ 140 UAV Ukraine trong một đêm',
    target: 'Russia says it shot down 140 Ukrainian UAVs in one night',
    kind: 'heading',
  },
  {
    source: 'Ông Trump không loại trừ khả năng gặp lãnh đạo Triều Tiên',
    target: 'Trump does not rule out meeting with North Korean leader',
    kind: 'heading',
  },
  {
    source: 'Vì sao Ba Lan mua gần 1.000 xe tăng Hàn Quốc?',
    target: 'Why is Poland buying nearly 1,000 South Korean tanks?',
    kind: 'heading',
  },
  {
    source: 'Trung Quốc phản đối tàu chiến Mỹ đi qua eo biển Đài Loan',
    target: "China protests US warship's passage through Taiwan Strait",
    kind: 'heading',
  },
  {
    source: 'NATO có thể triển khai thêm 5.000 quân tới sườn đông',
    target: 'NATO may deploy 5,000 more troops to eastern flank',
    kind: 'heading',
  },
  {
    source:
      'Liệu Ukraine có thể cầm cự qua mùa đông nếu không có thêm tên lửa đánh chặn? Giới phân tích vẫn chưa có câu trả lời thống nhất.',
    target:
      'Can Ukraine hold out through the winter without more interceptor missiles? Analysts do not yet have a unanimous answer.',
  },
  {
    source:
      'Ai sẽ chi trả 90 tỷ euro cho kế hoạch này? Theo một quan chức châu Âu, các nước thành viên dự kiến thảo luận câu hỏi trên vào ngày 18/12.',
    target:
      'Who will pay the 90 billion euros for this plan? According to a European official, member states are expected to discuss that question on Dec. 18.',
  },
  {
    source:
      'Bắc Kinh có thực sự sẵn sàng làm trung gian hòa giải hay không? "Chúng tôi ủng hộ mọi nỗ lực vì hòa bình", phát ngôn viên Lâm Kiếm đáp khi được hỏi hôm thứ Sáu.',
    target:
      'Is Beijing really ready to act as a mediator? "We support all efforts for peace," spokesman Lin Jian replied when asked on Friday.',
  },
  {
    source: '**Tầm bắn:** khoảng 300 km. **Đầu đạn:** 230 kg. **Đơn giá:** hơn 1 triệu USD mỗi quả.',
    target: '**Range:** about 300 kilometers. **Warhead:** 230 kilograms. **Unit price:** more than $1 million each.',
  },
  {
    source: 'Quân đội Mỹ **không** xác nhận vị trí của tàu ngầm, song nói nó đang hoạt động ở **Thái Bình Dương**.',
    target:
      'The U.S. military did **not** confirm the location of the submarine, but said it was operating in the **Pacific**.',
  },
  {
    source:
      'Theo [báo cáo của SIPRI](https://www.sipri.org/publications), chi tiêu quốc phòng của Đức tăng 28% trong năm 2024, lên 88,5 tỷ USD.',
    target:
      "According to a [SIPRI report](https://www.sipri.org/publications), Germany's military spending rose 28% in 2024, to $88.5 billion.",
  },
  {
    source:
      'Lầu Năm Góc đăng [toàn bộ tuyên bố](https://www.defense.gov/News/) ngày 6/2, trong đó **bốn nước** cam kết hợp tác tại Biển Đông.',
    target:
      'The Pentagon posted the [full statement](https://www.defense.gov/News/) on Feb. 6, in which **four countries** pledged to cooperate in the South China Sea.',
  },
  {
    source:
      'Xem thêm: [Na Uy mua 16 tàu hộ vệ của Anh?](https://example.org/na-uy-tau-ho-ve) Bộ Quốc phòng Na Uy **chưa bình luận** về thông tin này.',
    target:
      'See also: [Is Norway buying 16 frigates from Britain?](https://example.org/na-uy-tau-ho-ve) The Norwegian Defense Ministry has **not yet commented** on the information.',
  },
  {
    source:
      'Tiêm kích Rafale của Pháp cất cánh từ tàu sân bay Charles de Gaulle trên Địa Trung Hải hồi tháng 2. (Ảnh: Hải quân Pháp)',
    target:
      'A French Rafale fighter jet takes off from the aircraft carrier Charles de Gaulle in the Mediterranean in February. (Photo: French Navy)',
    kind: 'caption',
  },
  {
    source: 'Ảnh chụp căn cứ không quân Engels của Nga ngày 7/6. (Ảnh vệ tinh: Maxar)',
    target: "Russia's Engels air base on June 7. (Satellite image: Maxar)",
    kind: 'caption',
  },
  {
    source: 'Bộ trưởng Quốc phòng Mỹ Pete Hegseth phát biểu tại Đối thoại Shangri-La ở Singapore. (Ảnh: Tân Hoa Xã)',
    target: 'U.S. Defense Secretary Pete Hegseth speaks at the Shangri-La Dialogue in Singapore. (Photo: Xinhua)',
    kind: 'caption',
  },
  {
    source: 'Binh sĩ Triều Tiên trong lễ duyệt binh ở Bình Nhưỡng, tháng 10/2025. (Ảnh: KCNA/Reuters)',
    target: 'North Korean soldiers during a military parade in Pyongyang in October 2025. (Photo: KCNA/Reuters)',
    kind: 'caption',
  },
  {
    source: 'Vị trí các căn cứ quân sự của Mỹ tại Trung Đông. (Đồ họa: AFP)',
    target: 'The locations of U.S. military bases in the Middle East. (Graphic: AFP)',
    kind: 'caption',
  },
  {
    source: 'UAV Shahed lao xuống trung tâm Kiev rạng sáng 17/10. (Ảnh cắt từ video)',
    target: 'A Shahed UAV dives on central Kyiv early on Oct. 17. (Screenshot from video)',
    kind: 'caption',
  },
  {
    source: 'Xe tăng Merkava của Israel gần biên giới với Dải Gaza. Ảnh: AP',
    target: 'An Israeli Merkava tank near the border with the Gaza Strip. (Photo: AP)',
    kind: 'caption',
  },
  {
    source:
      'Toàn văn nghị quyết được đăng tại https://press.un.org/en/2025/sc16190.doc.htm. Nga và Trung Quốc bỏ phiếu trắng.',
    target:
      'The full text of the resolution is posted at https://press.un.org/en/2025/sc16190.doc.htm. Russia and China abstained.',
  },
  {
    source: 'Độc giả có thể gửi ý kiến về địa chỉ bandoc@example.vn trước ngày 30/11.',
    target: 'Readers can send comments to bandoc@example.vn before Nov. 30.',
  },
  {
    source:
      'Bộ Quốc phòng Anh công bố [bản đồ chiến sự](https://example.org/ukraine-map) mới nhất, theo đó Nga kiểm soát thêm hai làng ở tỉnh Donetsk.',
    target:
      'The British Defense Ministry released its latest [battlefield map](https://example.org/ukraine-map), according to which Russia has taken control of two more villages in the Donetsk region.',
  },
  {
    source:
      'Theo [Viện Nghiên cứu Chiến tranh](https://example.org/isw/2025/10), Nga chiếm thêm khoảng 430 km2 trong tháng 9, ít hơn so với tháng 8.',
    target:
      'According to the [Institute for the Study of War](https://example.org/isw/2025/10), Russia seized about 430 more square kilometers in September, less than in August.',
  },
  {
    source:
      'Video được đăng trên trang https://mod.example.vn của Bộ Quốc phòng Việt Nam và tại www.example.com/watch?v=8xyz12.',
    target:
      "The video was posted on the Vietnamese Defense Ministry's website, https://mod.example.vn, and at www.example.com/watch?v=8xyz12.",
  },
];
