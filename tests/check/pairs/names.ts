import type { RightPair } from './right-pair.ts';

/** People, places, institutions. */
export const NAMES: readonly RightPair[] = [
  {
    source: 'Đại sứ Ukraine tại Washington Olha Stefanishyna đã gặp các nghị sĩ Mỹ.',
    target: 'Ukrainian Ambassador to Washington Olha Stefanishyna met with U.S. lawmakers.',
  },
  {
    source: 'Tổng thư ký NATO Mark Rutte thăm Kiev hôm thứ Sáu.',
    target: 'NATO Secretary-General Mark Rutte visited Kyiv on Friday.',
  },
  {
    source: 'Thủ tướng Phạm Minh Chính tiếp đại sứ Ấn Độ Sandeep Arya.',
    target: 'Prime Minister Pham Minh Chinh received Indian Ambassador Sandeep Arya.',
  },
  {
    source: 'Ngoại trưởng Mỹ Marco Rubio hội đàm với người đồng cấp Sergei Lavrov tại Riyadh.',
    target: 'U.S. Secretary of State Marco Rubio held talks with his counterpart, Sergei Lavrov, in Riyadh.',
  },
  {
    source: 'Chủ tịch Trung Quốc Tập Cận Bình tiếp Tổng thống Brazil Luiz Inacio Lula da Silva.',
    target: 'Chinese President Xi Jinping received Brazilian President Luiz Inacio Lula da Silva.',
  },
  {
    source: 'Thủ tướng Anh Keir Starmer điện đàm với Tổng thống Pháp Emmanuel Macron.',
    target: 'British Prime Minister Keir Starmer spoke by phone with French President Emmanuel Macron.',
  },
  {
    source: 'Theo Reuters, hai tàu chở dầu bị tấn công gần cảng Odessa.',
    target: 'Two oil tankers were attacked near the port of Odesa, according to Reuters.',
  },
  {
    source: 'Tập đoàn Rheinmetall mở nhà máy đạn ở Lithuania.',
    target: 'Rheinmetall is opening an ammunition plant in Lithuania.',
  },
  {
    source: 'Lãnh đạo Triều Tiên Kim Jong-un thị sát nhà máy đóng tàu Nampo.',
    target: 'North Korean leader Kim Jong Un inspected the Nampo shipyard.',
  },
  {
    source: 'Bộ trưởng Quốc phòng Đức Boris Pistorius công du Vilnius.',
    target: 'German Defense Minister Boris Pistorius traveled to Vilnius.',
  },
  {
    source: 'Tướng Valery Zaluzhny từng chỉ huy quân đội Ukraine.',
    target: 'Gen. Valery Zaluzhny once commanded the Ukrainian military.',
  },
  {
    source: 'Nhà phân tích Michael Kofman cho rằng chiến tuyến sẽ ổn định.',
    target: 'Analyst Michael Kofman said the front line will stabilize.',
  },
  {
    source: 'Tàu sân bay Charles de Gaulle cập cảng Toulon.',
    target: 'The aircraft carrier Charles de Gaulle docked in Toulon.',
  },
  {
    source: 'Thủ tướng Israel Benjamin Netanyahu gặp phái viên Steve Witkoff.',
    target: 'Israeli Prime Minister Benjamin Netanyahu met with envoy Steve Witkoff.',
  },
  {
    source: 'Phát ngôn viên Điện Kremlin Dmitry Peskov lên tiếng về vụ việc.',
    target: 'Kremlin spokesman Dmitry Peskov spoke about the incident.',
  },
  {
    source: 'Tổng thống Philippines Ferdinand Marcos Jr. thăm Canberra.',
    target: 'Philippine President Ferdinand Marcos Jr. visited Canberra.',
  },
  {
    source: 'Nga kiểm soát phần lớn vùng Donetsk và Lugansk.',
    target: 'Russia controls most of the Donetsk and Luhansk regions.',
  },
  {
    source: 'Hãng Boeing và Northrop Grumman cùng tham gia dự án.',
    target: 'Boeing and Northrop Grumman are both taking part in the project.',
  },
  {
    source: 'Thủ tướng Nhật Bản Shigeru Ishiba thăm Jakarta.',
    target: 'Japanese Prime Minister Shigeru Ishiba visited Jakarta.',
  },
  {
    source: 'Bộ trưởng Ngoại giao Hungary Peter Szijjarto phản đối kế hoạch này.',
    target: 'Hungarian Foreign Minister Peter Szijjarto opposed the plan.',
  },
  {
    source: 'Ông Vương Nghị gặp bà Kaja Kallas bên lề hội nghị Munich.',
    target: 'Wang Yi met Kaja Kallas on the sidelines of the Munich conference.',
  },
  {
    source: 'Chiến sự ác liệt diễn ra quanh thành phố Pokrovsk và Kupiansk.',
    target: 'Fierce fighting is under way around the cities of Pokrovsk and Kupiansk.',
  },
];
