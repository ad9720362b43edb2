import type { RightPair } from './right-pair.ts';

/** Former, acting, deputy, new and elected; and words that only look like them. */
export const OFFICES: readonly RightPair[] = [
  {
    source: 'Cựu Tổng thống Pháp Nicolas Sarkozy kêu gọi châu Âu đối thoại với Moskva.',
    target: 'Former French President Nicolas Sarkozy called on Europe to hold dialogue with Moscow.',
  },
  {
    source: 'Phó Thủ tướng Ba Lan Radoslaw Sikorski nói chính quyền Tổng thống Trump hiểu rõ mối đe dọa.',
    target:
      "Polish Deputy Prime Minister Radoslaw Sikorski said President Trump's administration understood the threat.",
  },
  {
    source: 'Quyền Thủ tướng Thái Lan Phumtham Wechayachai tới thăm các binh sĩ bị thương ở biên giới.',
    target: 'Acting Thai Prime Minister Phumtham Wechayachai visited wounded soldiers at the border.',
  },
  {
    source: 'Thứ trưởng Quốc phòng Hoàng Xuân Chiến tiếp phái đoàn quân sự Hàn Quốc.',
    target: 'Deputy Defense Minister Hoang Xuan Chien received a South Korean military delegation.',
  },
  {
    source: 'Nguyên thủ bảy nước và cựu Thủ tướng Anh Tony Blair dự lễ tưởng niệm.',
    target:
      'Heads of state from seven countries and former British Prime Minister Tony Blair attended the memorial ceremony.',
  },
  {
    source: 'Tân Bộ trưởng Quốc phòng Ukraine Mykhailo Fedorov cam kết đẩy nhanh việc mua sắm vũ khí.',
    target: 'New Ukrainian Defense Minister Mykhailo Fedorov pledged to speed up arms procurement.',
  },
  {
    source: 'Tổng thống đắc cử Chile Jose Antonio Kast cho biết ông sẽ siết chặt biên giới.',
    target: 'Chilean President-elect Jose Antonio Kast said he would tighten the border.',
  },
  {
    source: 'Cựu Tổng tư lệnh quân đội Ukraine, tướng Valery Zaluzhny, hiện là đại sứ tại London.',
    target: 'Former Ukrainian commander in chief Gen. Valery Zaluzhny is now ambassador to London.',
  },
  {
    source: 'Phó phát ngôn viên Liên hợp quốc Farhan Haq kêu gọi các bên kiềm chế.',
    target: 'Deputy United Nations spokesman Farhan Haq urged the parties to show restraint.',
  },
  {
    source: 'Phó Chủ tịch Hội đồng An ninh Nga Dmitry Medvedev, từng là Tổng thống, chỉ trích quyết định này.',
    target:
      "Dmitry Medvedev, deputy chairman of Russia's Security Council and a former president, criticized the decision.",
  },
  {
    source: 'Để đối phó với tình hình, quyền Giám đốc cơ quan này đã lập một nhóm đặc trách.',
    target: "To deal with the situation, the agency's acting director set up a task force.",
  },
  {
    source: 'Ông Mark Esper, cựu Bộ trưởng Quốc phòng Mỹ, cho rằng Washington nên thận trọng.',
    target: 'Mark Esper, a former U.S. defense secretary, said Washington should be cautious.',
  },
  {
    source: 'Trợ lý Ngoại trưởng Mỹ Daniel Kritenbrink công du Manila rồi tới Hà Nội.',
    target: 'U.S. Assistant Secretary of State Daniel Kritenbrink traveled to Manila and then to Hanoi.',
  },
  {
    source: 'Phó Đô đốc Brad Cooper điều trần trước Thượng viện.',
    target: 'Vice Adm. Brad Cooper testified before the Senate.',
  },
  {
    source: 'Cố Thủ tướng Nhật Bản Shinzo Abe là người đề xuất sáng kiến này, theo cựu cố vấn của ông.',
    target: 'The late Japanese Prime Minister Shinzo Abe proposed the initiative, according to his former adviser.',
  },
  {
    source: 'Quyền tự vệ của Israel được Phó Tổng thống Mỹ JD Vance nhắc lại.',
    target: "U.S. Vice President JD Vance reiterated Israel's right to defend itself.",
  },
];
