import type { RightPair } from './right-pair.ts';

/**
 * Paragraphs of three desks, written and translated for this purpose: two as a native journalist would, free in syntax and faithful in
 * content, the last, of long paragraphs, as a good machine does. None has a grave issue. No faults are made of them.
 */
export const WIRE_NEWS: readonly RightPair[] = [
  {
    source:
      'Quân đội Ukraine ngày 24/9 cho biết đã bắn hạ 63 trong tổng số 76 máy bay không người lái mà Nga phóng trong đêm, 11 chiếc khác biến mất khỏi màn hình radar do bị gây nhiễu điện tử.',
    target:
      "Ukraine's military said on Sept. 24 that its air defences had downed 63 of the 76 drones Russia launched overnight. Another 11 vanished from radar after being electronically jammed.",
  },
  {
    source:
      'Thống đốc vùng Belgorod của Nga Vyacheslav Gladkov xác nhận ba dân thường bị thương, trong đó có một bé gái 9 tuổi, sau khi một UAV lao xuống sân chơi của khu chung cư.',
    target:
      "Three civilians, among them a 9-year-old girl, were hurt when a drone crashed onto an apartment complex playground in Russia's Belgorod region, Governor Vyacheslav Gladkov confirmed.",
  },
  {
    source:
      '"Chúng tôi không xin ai chiến đấu thay mình, chúng tôi chỉ xin đạn", trung sĩ Taras, 41 tuổi, thuộc lữ đoàn cơ giới số 93, nói với phóng viên tại một căn hầm cách tiền tuyến chưa đầy 4 km.',
    target:
      '"We\'re not asking anyone to fight for us. All we ask for is ammunition," Taras, a 41-year-old sergeant in the 93rd Mechanized Brigade, told a reporter in a dugout less than 4 kilometres (2.5 miles) from the front line.',
  },
  {
    source:
      'Bộ Quốc phòng Nga tuyên bố lực lượng nước này đã kiểm soát làng Novohrodivka ở tỉnh Donetsk, song Kiev chưa bình luận và thông tin chưa thể được kiểm chứng độc lập.',
    target:
      "Russia's Defence Ministry said its troops had taken control of the village of Novohrodivka in Donetsk province. There was no comment yet from Kyiv, and the claim could not be independently verified.",
  },
  {
    source:
      'Điện Kremlin hôm 3/10 bác bỏ thông tin cho rằng Moskva đang chuẩn bị một đợt động viên mới, gọi đây là "chuyện bịa đặt của truyền thông phương Tây".',
    target:
      'Reports that Moscow is preparing a new mobilisation are "a fabrication of the Western media," the Kremlin said on Oct. 3, denying any such plan.',
  },
  {
    source:
      'Ảnh vệ tinh do công ty Maxar công bố cho thấy ít nhất 8 bồn chứa tại kho dầu Feodosia trên bán đảo Crimea đã bị thiêu rụi sau hai ngày cháy liên tục.',
    target:
      'At least eight tanks at the Feodosia oil depot in Crimea were gutted after burning for two days straight, satellite images released by Maxar show.',
  },
  {
    source:
      'Tổng thống Volodymyr Zelensky cảm ơn Đan Mạch vì đã tài trợ 18 khẩu pháo tự hành Bohdana, loại vũ khí được sản xuất ngay tại Ukraine với chi phí chỉ bằng khoảng một nửa so với các mẫu tương đương của châu Âu.',
    target:
      'President Volodymyr Zelensky thanked Denmark for paying for 18 Bohdana self-propelled howitzers, which are built in Ukraine itself for roughly half what comparable European models cost.',
  },
  {
    source:
      'Nga và Ukraine đã trao đổi mỗi bên 115 tù binh vào chiều 14/9 với sự trung gian của Các tiểu vương quốc Arab Thống nhất, chỉ vài tuần sau đợt trao đổi gần nhất.',
    target:
      'Russia and Ukraine each handed over 115 prisoners of war on the afternoon of Sept. 14, just weeks after their previous swap, in an exchange mediated by the United Arab Emirates.',
  },
  {
    source:
      'Liệu Ukraine có đủ quân để giữ Pokrovsk qua mùa đông? Giới phân tích phương Tây tỏ ra hoài nghi, dù thừa nhận đà tiến của Nga đã chậm lại rõ rệt từ đầu tháng 11.',
    target:
      "Does Ukraine have enough troops to hold Pokrovsk through the winter? Western analysts are sceptical, although they acknowledge that Russia's advance has slowed markedly since early November.",
  },
  {
    source:
      'Một quan chức tình báo Ukraine giấu tên tiết lộ chiến dịch tập kích sân bay được lên kế hoạch trong hơn 18 tháng và chỉ có chưa đến 20 người biết toàn bộ chi tiết.',
    target:
      'The airfield raid was more than 18 months in the planning and fewer than 20 people knew the full details, a Ukrainian intelligence official said on condition of anonymity.',
  },
  {
    source:
      'Nhà máy điện hạt nhân Zaporizhzhia mất nguồn điện ngoài trong khoảng 4 giờ hôm thứ ba, buộc nhân viên phải khởi động máy phát diesel dự phòng, theo Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA).',
    target:
      'Staff at the Zaporizhzhia nuclear power plant had to start up backup diesel generators on Tuesday after the site lost off-site power for about four hours, the International Atomic Energy Agency said.',
  },
  {
    source: 'Lính cứu hỏa dập lửa tại một tòa nhà 9 tầng trúng bom lượn ở Kharkov ngày 30/8. Ảnh: Reuters',
    target:
      'Firefighters battle a blaze at a nine-storey building hit by a glide bomb in Kharkiv on Aug. 30. Photo: Reuters',
  },
  {
    source:
      'Ngoại trưởng Hungary Peter Szijjarto cáo buộc Kiev "đe dọa an ninh năng lượng" của Budapest sau khi đường ống Druzhba bị tấn công lần thứ ba trong chưa đầy hai tuần.',
    target:
      'Hungarian Foreign Minister Peter Szijjarto accused Kyiv of "threatening the energy security" of his country after the Druzhba pipeline was struck for a third time in less than two weeks.',
  },
  {
    source:
      'Theo ước tính của Ngân hàng Thế giới, Ukraine sẽ cần 524 tỷ USD để tái thiết trong thập kỷ tới, gần gấp ba GDP danh nghĩa dự kiến năm 2024 của nước này.',
    target:
      'Rebuilding Ukraine will cost $524 billion over the next decade, or nearly three times its projected nominal GDP for 2024, the World Bank estimates.',
  },
  {
    source:
      'Quân đội Israel ngày 12/10 mở cuộc tấn công mới vào Jabalia ở phía bắc Dải Gaza, khiến ít nhất 22 người thiệt mạng và khoảng 90 người bị thương, cơ quan y tế địa phương cho hay.',
    target:
      'At least 22 people were killed and about 90 wounded in a new Israeli assault on Jabalia in the northern Gaza Strip on Oct. 12, according to local health authorities.',
  },
  {
    source:
      'Hamas nói sẵn sàng thả toàn bộ con tin một lần để đổi lấy việc chấm dứt chiến sự và Israel rút hết quân, điều mà Thủ tướng Benjamin Netanyahu nhiều lần từ chối.',
    target:
      'Hamas says it is prepared to free all the hostages at once in return for an end to the war and a full Israeli withdrawal, terms Prime Minister Benjamin Netanyahu has repeatedly rejected.',
  },
  {
    source:
      'Lực lượng Houthi ở Yemen nhận trách nhiệm vụ phóng tên lửa vào một tàu chở hàng treo cờ Liberia trên Biển Đỏ. Không ai trong số 24 thủy thủ bị thương, nhưng tàu bị ngập khoang máy và phải nhờ lai dắt.',
    target:
      "Yemen's Houthis claimed responsibility for a missile attack on a Liberian-flagged cargo ship in the Red Sea. All 24 crew members were unhurt, but the vessel had to be towed after its engine room flooded.",
  },
  {
    source:
      'Ngoại trưởng Iran Abbas Araghchi khẳng định Tehran sẽ không đàm phán dưới sức ép, đồng thời để ngỏ khả năng nối lại đối thoại gián tiếp với Washington nếu các lệnh trừng phạt được nới lỏng.',
    target:
      'Tehran will not negotiate under pressure, Iranian Foreign Minister Abbas Araghchi said, while leaving the door open to resuming indirect talks with Washington if sanctions are eased.',
  },
  {
    source:
      'Chương trình Lương thực Thế giới cảnh báo kho bột mì tại trung tâm Gaza chỉ còn đủ dùng trong 5 ngày và toàn bộ 25 lò bánh do tổ chức này hỗ trợ có thể phải đóng cửa.',
    target:
      'Flour stocks in central Gaza will last only five more days and all 25 bakeries supported by the World Food Programme may have to shut, the agency has warned.',
  },
  {
    source:
      'Thủ lĩnh Hezbollah Naim Qassem hôm 20/11 tuyên bố nhóm này sẽ đáp trả "vào trung tâm Tel Aviv" nếu Beirut tiếp tục bị ném bom.',
    target:
      'Hezbollah leader Naim Qassem vowed on Nov. 20 that his group would hit back "in the heart of Tel Aviv" if Beirut continued to be bombed.',
  },
  {
    source:
      'Ai Cập và Qatar, hai nước trung gian chủ chốt, được cho là đã trình lên các bên bản đề xuất sửa đổi gồm ba giai đoạn, mỗi giai đoạn kéo dài 42 ngày.',
    target:
      'Egypt and Qatar, the chief mediators, are believed to have put to the parties a revised proposal consisting of three stages of 42 days each.',
  },
  {
    source:
      'Chính quyền mới ở Syria đã bắt 12 cựu sĩ quan bị nghi tham gia vụ thảm sát năm 2013 tại quận Tadamon của Damascus, hãng thông tấn SANA đưa tin.',
    target:
      "Twelve former officers suspected of taking part in a 2013 massacre in Damascus' Tadamon district have been arrested by Syria's new authorities, the news agency SANA reported.",
  },
  {
    source:
      'Thổ Nhĩ Kỳ phủ nhận việc cắt nguồn nước sông Euphrates chảy sang Iraq, giải thích rằng lượng xả giảm là do trận hạn hán tồi tệ nhất trong 52 năm.',
    target:
      'Turkey denied cutting off the flow of the Euphrates into Iraq, saying less water was being released because of the worst drought in 52 years.',
  },
  {
    source:
      '"Ngừng bắn không phải là hòa bình, nhưng không có ngừng bắn thì hòa bình chỉ là lời nói suông", đặc phái viên Liên Hợp Quốc Geir Pedersen nhấn mạnh trước Hội đồng Bảo an.',
    target:
      '"A cease-fire is not peace, but without a cease-fire peace is nothing but empty words," U.N. special envoy Geir Pedersen told the Security Council.',
  },
  {
    source:
      'Jordan cho biết không quân nước này đã đánh chặn một số vật thể bay xâm nhập không phận rạng sáng 14/6, song không nêu rõ chúng xuất phát từ đâu.',
    target:
      "Jordan said its air force had intercepted several flying objects that entered the kingdom's airspace early on June 14. It did not say where they came from.",
  },
  {
    source: 'Người Palestine xếp hàng chờ lấy nước tại trại tị nạn ở Deir al-Balah, miền trung Gaza, hôm 2/8. Ảnh: AFP',
    target: 'Palestinians queue for water at a refugee camp in Deir al-Balah, central Gaza, on Aug. 2. Photo: AFP',
  },
  {
    source:
      'Saudi Arabia cùng bảy thành viên OPEC+ nhất trí tăng sản lượng thêm 137.000 thùng mỗi ngày từ tháng 10, mức tăng thấp hơn hẳn so với các tháng trước đó.',
    target:
      'Saudi Arabia and seven other OPEC+ members have agreed to raise output by 137,000 barrels per day from October, a far smaller increase than in previous months.',
  },
  {
    source:
      'Tòa án Tối cao Israel ra phán quyết rằng chính phủ không cung cấp đủ lương thực cho tù nhân an ninh người Palestine và yêu cầu khắc phục ngay, dù một trong ba thẩm phán không đồng tình.',
    target:
      "Israel's Supreme Court ruled, with one of the three justices dissenting, that the government was failing to provide Palestinian security prisoners with enough food and ordered that this be remedied immediately.",
  },
  {
    source:
      'Tàu hải cảnh Trung Quốc hai lần phun vòi rồng vào tàu BRP Datu Pagbuaya của Philippines gần bãi cạn Scarborough sáng 16/9, làm vỡ kính buồng lái và khiến một thuyền viên bị thương nhẹ.',
    target:
      'A Philippine vessel, the BRP Datu Pagbuaya, was twice hit by water cannon from a Chinese coast guard ship near Scarborough Shoal on the morning of Sept. 16. The blasts shattered glass on the bridge and slightly injured a crew member.',
  },
  {
    source:
      'Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng nêu rõ Việt Nam có đầy đủ bằng chứng lịch sử và cơ sở pháp lý để khẳng định chủ quyền đối với hai quần đảo Hoàng Sa và Trường Sa.',
    target:
      'Vietnam has ample historical evidence and legal grounds to assert its sovereignty over the Hoang Sa (Paracel) and Truong Sa (Spratly) archipelagos, Foreign Ministry spokeswoman Pham Thu Hang said.',
  },
  {
    source:
      'Manila triệu đại sứ Trung Quốc lên để phản đối, đây là công hàm thứ 42 mà nước này gửi Bắc Kinh kể từ đầu năm.',
    target:
      'Manila summoned the Chinese ambassador to lodge a protest, its 42nd diplomatic note to Beijing since the start of the year.',
  },
  {
    source:
      'Các ngoại trưởng ASEAN kết thúc cuộc họp hẹp tại Langkawi mà không đưa ra được lập trường chung về cuộc bầu cử do chính quyền quân sự Myanmar lên kế hoạch.',
    target:
      "ASEAN foreign ministers wrapped up a retreat in Langkawi without agreeing on a common position on the election planned by Myanmar's military government.",
  },
  {
    source:
      'Tàu sân bay Sơn Đông của Trung Quốc cùng bốn tàu hộ tống đã đi qua eo biển Bashi vào vùng biển phía đông Philippines, theo Bộ Tham mưu Liên hợp Nhật Bản.',
    target:
      "Japan's Joint Staff said the Chinese aircraft carrier Shandong and four escorts had sailed through the Bashi Channel into waters east of the Philippines.",
  },
  {
    source:
      'Indonesia hôm thứ ba trục xuất một tàu hải cảnh nước ngoài khỏi vùng biển Bắc Natuna, lần thứ ba trong vòng một tuần, vì cản trở hoạt động khảo sát địa chấn của tập đoàn dầu khí quốc doanh Pertamina.',
    target:
      'For the third time in a week, Indonesia on Tuesday drove a foreign coast guard vessel out of the North Natuna Sea for disrupting a seismic survey by state oil and gas company Pertamina.',
  },
  {
    source:
      'Bộ Quốc phòng Campuchia yêu cầu Thái Lan trao trả vô điều kiện 18 binh sĩ bị bắt từ ngày 29/7, nói rằng việc giam giữ họ vi phạm Công ước Geneva.',
    target:
      "Cambodia's Defence Ministry has demanded that Thailand unconditionally return 18 soldiers held since July 29, saying their detention violates the Geneva Conventions.",
  },
  {
    source:
      'Thủ tướng Malaysia Anwar Ibrahim thừa nhận quá trình đàm phán Bộ Quy tắc ứng xử ở Biển Đông (COC) "chậm như rùa", nhưng ông vẫn hy vọng hoàn tất trong năm 2026.',
    target:
      'Negotiations on a Code of Conduct in the South China Sea are moving "at a snail\'s pace," Malaysian Prime Minister Anwar Ibrahim conceded, but he still hopes they can be concluded in 2026.',
  },
  {
    source:
      'Chừng nào chưa có cơ chế giám sát thì mọi thỏa thuận trên giấy đều vô nghĩa, chuyên gia Collin Koh thuộc Viện Nghiên cứu Quốc tế S. Rajaratnam nhận định.',
    target:
      'Any deal on paper is meaningless until there is a mechanism to monitor it, said Collin Koh, an expert at the S. Rajaratnam School of International Studies.',
  },
  {
    source:
      'Hải quân Mỹ, Nhật Bản, Australia và Philippines hôm 2/9 bắt đầu cuộc tập trận chung kéo dài 5 ngày ở phía đông Biển Đông, với trọng tâm là chống ngầm.',
    target:
      'The U.S., Japanese, Australian and Philippine navies began a five-day joint exercise focused on anti-submarine warfare in the eastern South China Sea on Sept. 2.',
  },
  {
    source:
      'Timor-Leste chính thức trở thành thành viên thứ 11 của ASEAN, 14 năm sau khi nộp đơn. "Một giấc mơ đã thành hiện thực", Thủ tướng Xanana Gusmao nói trong nước mắt.',
    target:
      '"A dream come true," a tearful Prime Minister Xanana Gusmao said as East Timor officially became ASEAN\'s 11th member, 14 years after applying to join.',
  },
  {
    source:
      'Singapore sẽ chi 23,4 tỷ đôla Singapore cho quốc phòng trong năm tài khóa tới, tăng 12,4% so với năm trước, chủ yếu do các dự án bị trì hoãn trong đại dịch.',
    target:
      'Defence spending in Singapore will climb 12.4% to S$23.4 billion in the coming fiscal year, mainly because of projects that were delayed during the pandemic.',
  },
  {
    source:
      'Ngư dân trên tàu cá QNg 95739 kể rằng họ bị khoảng 40 người mặc quân phục dùng gậy sắt đánh đập, sau đó bị lấy đi toàn bộ ngư cụ và gần 4 tấn cá.',
    target:
      'Fishermen aboard the fishing boat QNg 95739 said about 40 people in military uniform beat them with iron bars before taking all their gear and nearly 4 tons of fish.',
  },
  {
    source:
      'Trung Quốc thông báo lập "khu bảo tồn thiên nhiên quốc gia" rộng hơn 3.500 ha tại bãi cạn tranh chấp. Philippines gọi động thái này là cái cớ để chiếm đóng.',
    target:
      'China announced a "national nature reserve" covering more than 3,500 hectares (8,650 acres) at the disputed shoal, a move the Philippines described as a pretext for occupation.',
  },
  {
    source:
      'Thượng viện Mỹ bỏ phiếu với tỷ lệ 51-49 thông qua đề cử ông Daniel Whitcomb làm Thứ trưởng Quốc phòng, trong đó hai nghị sĩ Cộng hòa đứng về phía phe Dân chủ để phản đối.',
    target:
      'Daniel Whitcomb was confirmed as deputy defence secretary by a 51-49 vote in the U.S. Senate, with two Republicans siding with Democrats in opposition.',
  },
  {
    source:
      'Tổng thống Donald Trump dọa áp thuế 100% lên phim sản xuất ở nước ngoài, nhưng Nhà Trắng sau đó nói chưa có quyết định cuối cùng nào được đưa ra.',
    target:
      'President Donald Trump threatened a 100% tariff on movies made abroad, though the White House later said no final decision had been made.',
  },
  {
    source:
      'Thống đốc California Gavin Newsom từ chối cho biết liệu ông có tranh cử tổng thống năm 2028 hay không, chỉ nói đùa rằng vợ ông mới là người quyết định.',
    target:
      "California Gov. Gavin Newsom would not say whether he will run for president in 2028, joking only that the decision was his wife's to make.",
  },
  {
    source:
      'Kết quả thăm dò do Đại học Quinnipiac công bố hôm thứ tư cho thấy 54% cử tri đã đăng ký không tán thành cách ông Trump điều hành kinh tế, còn 39% ủng hộ. Sai số của cuộc khảo sát là 3 điểm phần trăm.',
    target:
      "Among registered voters, 54% disapprove of Trump's handling of the economy and 39% approve, according to a Quinnipiac University poll released Wednesday. The survey has a margin of error of 3 percentage points.",
  },
  {
    source:
      'Chính phủ liên bang Mỹ đóng cửa một phần từ 0h ngày 1/10 sau khi hai đảng không thể thống nhất về dự luật chi tiêu ngắn hạn, khiến khoảng 750.000 nhân viên phải nghỉ không lương.',
    target:
      'About 750,000 federal workers were furloughed without pay as the U.S. government partially shut down at midnight on Oct. 1, after the two parties failed to agree on a stopgap spending bill.',
  },
  {
    source:
      'Thẩm phán liên bang Karin Immergut tạm thời chặn việc triển khai 200 vệ binh quốc gia tới Portland, cho rằng nhận định của tổng thống "hoàn toàn xa rời thực tế".',
    target:
      'A federal judge, Karin Immergut, temporarily blocked the deployment of 200 National Guard members to Portland, finding that the president\'s assessment was "simply divorced from reality."',
  },
  {
    source:
      'Phe Dân chủ cần lật ngược ít nhất ba ghế để giành lại Hạ viện vào tháng 11 năm sau, mục tiêu mà giới quan sát cho là trong tầm tay nhưng không hề dễ dàng.',
    target:
      'Democrats need to flip at least three seats to win back the House in November next year, a goal observers see as within reach but by no means easy.',
  },
  {
    source:
      'Bà Zohra Malik, 37 tuổi, đã trở thành người Hồi giáo đầu tiên được bầu làm thị trưởng thành phố Columbus, vượt qua đối thủ với cách biệt chưa tới 1.200 phiếu.',
    target:
      'Zohra Malik, 37, beat her opponent by fewer than 1,200 votes to become the first Muslim elected mayor of Columbus.',
  },
  {
    source:
      'Cựu giám đốc FBI James Comey không nhận tội khai man trước quốc hội khi ra tòa ở Alexandria sáng 8/10. Luật sư của ông cho biết sẽ đề nghị hủy vụ án vì đây là hành động trả thù chính trị.',
    target:
      'Former FBI Director James Comey pleaded not guilty to lying to Congress in an Alexandria court on the morning of Oct. 8. His lawyer said the defence would move to have the case thrown out as political retaliation.',
  },
  {
    source:
      'Hạ viện Texas thông qua bản đồ bầu cử mới có thể giúp đảng Cộng hòa có thêm tới 5 ghế trong quốc hội Mỹ, sau khi hơn 50 nghị sĩ Dân chủ rời bang suốt hai tuần để ngăn cuộc bỏ phiếu.',
    target:
      'The Texas House passed a new electoral map that could hand Republicans as many as five more seats in the U.S. Congress. More than 50 Democratic lawmakers had left the state for two weeks to prevent the vote.',
  },
  {
    source:
      'Bộ trưởng Y tế Mỹ Robert F. Kennedy Jr. bị chất vấn gần ba giờ tại Thượng viện, nơi ngay cả một số thành viên cùng phe cũng bày tỏ lo ngại về chính sách vaccine của ông.',
    target:
      'U.S. Health Secretary Robert F. Kennedy Jr. was grilled for nearly three hours in the Senate, where even some on his own side voiced concern about his vaccine policies.',
  },
  {
    source:
      'Nhà Trắng không loại trừ khả năng ông Trump gặp lãnh đạo Triều Tiên Kim Jong-un bên lề hội nghị APEC, nhưng nhấn mạnh hiện chưa có kế hoạch nào như vậy.',
    target:
      'A meeting between Trump and North Korean leader Kim Jong Un on the sidelines of the APEC summit is not being ruled out, the White House said, stressing however that nothing of the sort is planned at present.',
  },
  {
    source:
      'Tiền quyên góp cho ứng viên Mikie Sherrill trong quý ba đạt 9,8 triệu USD, nhiều hơn đối thủ Jack Ciattarelli khoảng 1,3 triệu USD, theo hồ sơ công bố hôm thứ sáu.',
    target:
      'Mikie Sherrill raised $9.8 million in the third quarter, about $1.3 million more than her opponent, Jack Ciattarelli, according to filings released on Friday.',
  },
  {
    source:
      '"Đừng bao giờ nói không bao giờ", cựu phó tổng thống Kamala Harris đáp khi được hỏi liệu bà có ra tranh cử lần nữa.',
    target: 'Asked whether she would run again, former Vice President Kamala Harris replied: "Never say never."',
  },
  {
    source:
      'Tòa Tối cao Mỹ đồng ý xem xét tính hợp hiến của sắc lệnh hạn chế quyền công dân theo nơi sinh. Phán quyết dự kiến được đưa ra trước cuối tháng 6.',
    target:
      'The U.S. Supreme Court has agreed to consider whether an executive order restricting birthright citizenship is constitutional, with a ruling expected by the end of June.',
  },
  {
    source: 'Nga tăng cường bắn phá lưới điện Ukraine trước mùa đông',
    target: "Russia steps up strikes on Ukraine's power grid ahead of winter",
  },
  {
    source:
      'Thủ tướng Pháp Sébastien Lecornu từ chức chỉ 14 giờ sau khi công bố nội các, trở thành người đứng đầu chính phủ có nhiệm kỳ ngắn nhất trong lịch sử nền Cộng hòa thứ năm.',
    target:
      'French Prime Minister Sébastien Lecornu quit barely 14 hours after naming his Cabinet, making him the shortest-serving head of government in the history of the Fifth Republic.',
  },
  {
    source:
      'Lạm phát tại khu vực đồng euro nhích lên 2,2% trong tháng 9 từ mức 2% của tháng trước, củng cố dự đoán rằng Ngân hàng Trung ương châu Âu (ECB) sẽ giữ nguyên lãi suất.',
    target:
      'Euro zone inflation edged up to 2.2% in September from 2% a month earlier, bolstering expectations that the European Central Bank will leave interest rates unchanged.',
  },
  {
    source:
      'Đức sẽ tái áp dụng nghĩa vụ quân sự nếu số người tình nguyện nhập ngũ không đạt 80.000 vào năm 2031, Bộ trưởng Quốc phòng Boris Pistorius cảnh báo.',
    target:
      'Conscription will return to Germany if the number of volunteers signing up has not reached 80,000 by 2031, Defence Minister Boris Pistorius warned.',
  },
  {
    source:
      'Hàng chục nghìn người đổ ra đường ở Rome, Milan và Turin trong cuộc tổng đình công kéo dài 24 giờ, làm hơn 2/3 số chuyến tàu liên tỉnh bị hủy.',
    target:
      'More than two-thirds of intercity trains were cancelled as a 24-hour general strike brought tens of thousands of people onto the streets of Rome, Milan and Turin.',
  },
  {
    source:
      'Ba Lan triển khai 40.000 quân dọc biên giới với Belarus và Kaliningrad trong thời gian diễn ra cuộc tập trận Zapad. "Chúng tôi không hoảng sợ, nhưng cũng không ngây thơ", một thứ trưởng quốc phòng nước này nói.',
    target:
      '"We aren\'t panicking, but we aren\'t naive either," a Polish deputy defence minister said as Warsaw posted 40,000 troops along its borders with Belarus and Kaliningrad for the duration of the Zapad exercises.',
  },
  {
    source:
      'Đảng PAS thân châu Âu của Tổng thống Maia Sandu giành 50,2% số phiếu, đủ để tiếp tục nắm đa số trong quốc hội Moldova gồm 101 ghế.',
    target:
      "President Maia Sandu's pro-European PAS party took 50.2% of the vote, enough for it to keep its majority in Moldova's 101-seat parliament.",
  },
  {
    source:
      'Anh và Liên minh châu Âu hôm 11/6 đạt thỏa thuận về quy chế của Gibraltar hậu Brexit, chấm dứt gần 5 năm bế tắc. Theo đó, hàng rào biên giới với Tây Ban Nha sẽ bị dỡ bỏ.',
    target:
      "Ending almost five years of deadlock, Britain and the European Union reached a deal on Gibraltar's post-Brexit status on June 11. The border fence with Spain will come down under the agreement.",
  },
  {
    source:
      'Hãng xe Volkswagen cho biết sẽ cắt giảm 35.000 việc làm ở Đức trước năm 2030 nhưng không đóng cửa nhà máy nào ngay lập tức, một kết quả mà công đoàn gọi là "phép màu Giáng sinh".',
    target:
      'Volkswagen will shed 35,000 jobs in Germany before 2030 but will not close any plants immediately, the carmaker said, in what unions called a "Christmas miracle."',
  },
  {
    source:
      'Thụy Sĩ bác yêu cầu của Washington về việc mua thêm khí đốt hóa lỏng, viện dẫn lý do nước này không có cảng biển.',
    target:
      'Switzerland turned down a U.S. request that it buy more liquefied natural gas, pointing out that it has no seaports.',
  },
  {
    source:
      'Quốc hội Hà Lan bỏ phiếu đình chỉ việc xét duyệt đơn xin tị nạn của người Syria trong 6 tháng, với 88 phiếu thuận và 62 phiếu chống.',
    target: 'Dutch lawmakers voted 88-62 to suspend the processing of asylum applications from Syrians for six months.',
  },
  {
    source:
      'Ông Nicolas Sarkozy, 70 tuổi, bị kết án 5 năm tù vì tội âm mưu phạm tội trong vụ nhận tiền tranh cử từ Libya, nhưng được tuyên vô tội đối với cáo buộc tham nhũng.',
    target:
      'Nicolas Sarkozy, 70, was sentenced to five years in prison for criminal conspiracy in the case over campaign money from Libya. He was acquitted of corruption.',
  },
  {
    source:
      'Tại sao người Đan Mạch vẫn nói không với đồng euro? Câu trả lời, theo giáo sư Jens Ladefoged, nằm ở tâm lý nhiều hơn là ở túi tiền.',
    target:
      'Why do Danes still say no to the euro? The answer has more to do with psychology than with their pocketbooks, says Professor Jens Ladefoged.',
  },
  {
    source:
      'Hungary là nước EU duy nhất không ký vào tuyên bố chung ủng hộ Kiev gia nhập khối, khiến văn bản phải được công bố dưới danh nghĩa 26 nhà lãnh đạo.',
    target:
      "A joint statement backing Kyiv's membership of the EU had to be issued in the name of 26 leaders after Hungary, alone in the bloc, declined to sign.",
  },
  {
    source:
      'Thị trưởng Lisbon Carlos Moedas bị kêu gọi từ chức sau vụ tàu điện leo dốc Gloria trật bánh khiến 16 người chết. Ông nói sẽ không rời ghế khi cuộc điều tra chưa kết thúc.',
    target:
      "Lisbon Mayor Carlos Moedas has faced calls to step down over the Gloria funicular derailment, in which 16 people died. He says he won't leave office before the investigation is over.",
  },
  {
    source:
      'Tổng Bí thư Tô Lâm và phu nhân rời Hà Nội sáng 9/10, bắt đầu chuyến thăm cấp nhà nước tới Triều Tiên trong ba ngày theo lời mời của Chủ tịch Kim Jong-un.',
    target:
      'Communist Party General Secretary To Lam and his wife left Hanoi on the morning of Oct. 9 for a three-day state visit to North Korea at the invitation of leader Kim Jong Un.',
  },
  {
    source:
      'Việt Nam và Phần Lan nâng cấp quan hệ lên đối tác chiến lược. Đây là nước Bắc Âu thứ hai thiết lập khuôn khổ này với Hà Nội.',
    target:
      'Vietnam and Finland upgraded their ties to a strategic partnership, making Finland the second Nordic country to establish such a framework with Hanoi.',
  },
  {
    source:
      'Thủ tướng Phạm Minh Chính đề nghị Brazil sớm công nhận quy chế kinh tế thị trường của Việt Nam và mở cửa cho tôm, cá tra nhập khẩu, trong cuộc gặp Tổng thống Lula da Silva tại Rio de Janeiro.',
    target:
      'Meeting with President Lula da Silva in Rio de Janeiro, Prime Minister Pham Minh Chinh asked Brazil to recognise Vietnam as a market economy soon and to open its market to Vietnamese shrimp and pangasius.',
  },
  {
    source:
      'Kim ngạch thương mại hai chiều năm 2024 đạt 4,9 tỷ USD, tăng 17% so với năm trước, và hai bên phấn đấu đưa con số này lên 7 tỷ USD trước năm 2030.',
    target:
      'Two-way trade grew 17% in 2024 to $4.9 billion, and the two sides are aiming to bring it to $7 billion before 2030.',
  },
  {
    source:
      'Hà Nội lấy làm tiếc về quyết định của Washington áp thuế 20% lên hàng Việt Nam, song khẳng định sẽ tiếp tục đàm phán trên tinh thần xây dựng.',
    target:
      "Hanoi regrets Washington's decision to impose a 20% tariff on Vietnamese goods but will keep negotiating in a constructive spirit, it said.",
  },
  {
    source:
      'Đại sứ quán Việt Nam tại Campuchia khuyến cáo công dân không đến khu vực cách biên giới Thái Lan dưới 50 km và giữ liên lạc với đường dây nóng bảo hộ công dân.',
    target:
      'Vietnamese citizens were advised by their embassy in Cambodia to stay out of areas within 50 kilometres (31 miles) of the Thai border and to keep in touch with its citizen protection hotline.',
  },
  {
    source:
      '"Việt Nam không chọn bên mà chọn lẽ phải", Đại tướng Phan Văn Giang phát biểu tại Đối thoại Shangri-La, nhắc lại chính sách quốc phòng "bốn không".',
    target:
      '"Vietnam does not choose sides; it chooses what is right," Gen. Phan Van Giang told the Shangri-La Dialogue as he restated the country\'s "four nos" defence policy.',
  },
  {
    source:
      'Lễ mở ký Công ước Liên Hợp Quốc về chống tội phạm mạng diễn ra tại Hà Nội trong hai ngày 25-26/10, thu hút đại diện của hơn 100 quốc gia. Công ước sẽ có hiệu lực 90 ngày sau khi có 40 nước phê chuẩn.',
    target:
      'Representatives of more than 100 countries attended the signing ceremony for the United Nations Convention against Cybercrime, held in Hanoi on Oct. 25-26. The treaty will take effect 90 days after 40 countries have ratified it.',
  },
  {
    source:
      'Chủ tịch nước Lương Cường đón Nhà vua Bhutan Jigme Khesar Namgyel Wangchuck tại Phủ Chủ tịch hôm 19/8. Ảnh: Giang Huy',
    target:
      'President Luong Cuong receives Bhutanese King Jigme Khesar Namgyel Wangchuck at the Presidential Palace on Aug. 19. Photo: Giang Huy',
  },
  {
    source:
      'Trả lời câu hỏi của phóng viên về việc Đài Loan diễn tập bắn đạn thật quanh đảo Ba Bình, người phát ngôn yêu cầu phía Đài Loan hủy bỏ hoạt động trái phép và không tái diễn vi phạm tương tự.',
    target:
      "Responding to a reporter's question about Taiwan's live-fire drills around Ba Binh Island, the spokesperson demanded that Taiwan cancel the illegal activity and not repeat such violations.",
  },
  {
    source:
      'Tòa án nhân dân TP HCM chiều 21/4 tuyên phạt bà Trương Mỹ Lan mức án chung thân về tội lừa đảo chiếm đoạt tài sản, giảm so với đề nghị ban đầu của viện kiểm sát.',
    target:
      "On the afternoon of April 21, the Ho Chi Minh City People's Court sentenced Truong My Lan to life in prison for fraudulent appropriation of property, a lighter penalty than prosecutors had initially sought.",
  },
  {
    source:
      'Bộ Công an vừa khởi tố, bắt tạm giam cựu chủ tịch một huyện ở Lâm Đồng và ba thuộc cấp để điều tra hành vi nhận hối lộ hơn 14 tỷ đồng của doanh nghiệp làm đường.',
    target:
      'A former district chairman in Lam Dong and three of his subordinates have been charged and placed in custody on suspicion of taking more than 14 billion dong in bribes from a road builder, the Ministry of Public Security said.',
  },
  {
    source:
      'Công an Hà Nội triệt phá đường dây sản xuất thuốc giả quy mô lớn, thu giữ gần 10 tấn thành phẩm và bắt 14 người. Cầm đầu là một dược sĩ 34 tuổi từng bị xử phạt hành chính vì hành vi tương tự.',
    target:
      'Hanoi police broke up a large counterfeit-medicine operation, arresting 14 people and seizing almost 10 tons of finished product. The ringleader is a 34-year-old pharmacist who had previously been given an administrative penalty for similar conduct.',
  },
  {
    source:
      'Lữ đoàn Hải quân 189 tiếp nhận thêm một tàu cứu hộ tàu ngầm đóng trong nước, có thể hoạt động liên tục 30 ngày trên biển ở điều kiện sóng gió cấp 9.',
    target:
      'Naval Brigade 189 has taken delivery of another domestically built submarine rescue ship, which can stay at sea for 30 days at a stretch in force 9 conditions.',
  },
  {
    source:
      'Hơn 40.000 cán bộ, chiến sĩ cùng 2 máy bay trực thăng Mi-171 được huy động giúp dân Nghệ An khắc phục hậu quả bão số 5.',
    target:
      'More than 40,000 military personnel and two Mi-171 helicopters have been mobilised to help people in Nghe An recover from typhoon No. 5.',
  },
  {
    source:
      'Nam tài xế xe tải khai đã thức trắng đêm để kịp giao hàng, ngủ gật vài giây trước khi đâm vào đuôi xe khách trên cao tốc Cam Lộ - La Sơn làm ba người chết.',
    target:
      'The truck driver told police he had been up all night to make a delivery on time and dozed off for a few seconds before slamming into the back of a bus on the Cam Lo-La Son expressway, killing three people.',
  },
  {
    source:
      'Trung đoàn 935 vừa hoàn thành ban bay đêm đầu tiên với máy bay Su-30MK2 sau Tết. Tất cả 12 phi công tham gia đều đạt loại giỏi.',
    target:
      'All 12 pilots who took part earned top marks as Regiment 935 completed its first night-flying session since Tet with the Su-30MK2.',
  },
  {
    source:
      'Nghi phạm bị bắt khi đang tìm cách vượt biên sang Lào qua đường mòn ở xã Thanh Thủy, chưa đầy 36 giờ sau khi nổ súng cướp ngân hàng ở Vinh.',
    target:
      'Less than 36 hours after the armed bank robbery in Vinh in which shots were fired, the suspect was caught trying to slip across the border into Laos by a trail in Thanh Thuy commune.',
  },
  {
    source:
      'Quốc hội Việt Nam hôm 25/6 biểu quyết bỏ án tử hình với 8 tội danh, gồm tham ô tài sản, nhận hối lộ và gián điệp.',
    target:
      "Vietnam's National Assembly voted on June 25 to abolish the death penalty for eight crimes, including embezzlement, bribe-taking and espionage.",
  },
  {
    source:
      'Bị cáo Nguyễn Văn Hậu xin tòa khoan hồng, nói "sai đâu sửa đó" và đã nộp lại toàn bộ số tiền hưởng lợi. Phiên xử dự kiến kéo dài đến hết ngày 4/7.',
    target:
      'Defendant Nguyen Van Hau begged the court for leniency, saying he would put right whatever he had done wrong and that he had paid back everything he gained. The trial is due to run through July 4.',
  },
  {
    source:
      'Bộ Tư lệnh Thủ đô phủ nhận tin đồn về việc gọi nhập ngũ ngoài kế hoạch, đồng thời cho biết đã xác định được người tung tin trên mạng xã hội.',
    target:
      'The Capital Command denied rumours of an unscheduled call-up and said it had identified the person who spread them on social media.',
  },
  {
    source:
      'Khoảng 16.000 người tham gia lễ diễu binh mừng 80 năm Quốc khánh tại quảng trường Ba Đình, trong khi nhiều khán giả đã ngủ lại vỉa hè từ đêm hôm trước để giữ chỗ.',
    target:
      'About 16,000 people marched in the parade marking the 80th National Day at Ba Dinh Square, where many spectators had slept on the pavement the night before to save their places.',
  },
  {
    source:
      'Cảnh sát biển Vùng 3 tạm giữ tàu BV 4807 chở khoảng 60.000 lít dầu DO không rõ nguồn gốc trên vùng biển cách Vũng Tàu 55 hải lý về phía đông nam. Thuyền trưởng không xuất trình được giấy tờ hợp pháp.',
    target:
      'Coast Guard Region 3 impounded the vessel BV 4807, whose captain could produce no legal paperwork for the roughly 60,000 litres of diesel oil of unknown origin it was carrying 55 nautical miles southeast of Vung Tau.',
  },
  {
    source:
      'SpaceX phóng thành công tàu Starship lần thứ 11 từ bang Texas tối 13/10, thả 8 vệ tinh mô phỏng trước khi đáp xuống Ấn Độ Dương đúng như kế hoạch.',
    target:
      "SpaceX's Starship blasted off successfully from Texas on the evening of Oct. 13 for its 11th flight, releasing eight dummy satellites before splashing down in the Indian Ocean as planned.",
  },
  {
    source:
      'Nhật Bản mất liên lạc với tàu đổ bộ Resilience chưa đầy hai phút trước thời điểm dự kiến hạ cánh xuống Mặt Trăng. "Chúng tôi chưa biết điều gì đã xảy ra", CEO của ispace Takeshi Hakamada nói.',
    target:
      'Japan lost contact with the Resilience lander less than two minutes before it was due to touch down on the moon. "We don\'t yet know what happened," ispace CEO Takeshi Hakamada said.',
  },
  {
    source:
      'Nvidia trở thành công ty đầu tiên trên thế giới đạt giá trị vốn hóa 5.000 tỷ USD, chỉ ba tháng sau khi vượt mốc 4.000 tỷ.',
    target:
      'Just three months after passing the $4 trillion mark, Nvidia has become the first company in the world to be worth $5 trillion.',
  },
  {
    source:
      'EU phạt Google 2,95 tỷ euro vì ưu ái dịch vụ quảng cáo của chính mình. Tập đoàn Mỹ nói quyết định này sai lầm và sẽ kháng cáo.',
    target:
      'The EU has fined Google 2.95 billion euros for favouring its own advertising services, a decision the U.S. company called wrong and said it would appeal.',
  },
  {
    source:
      'Các nhà thiên văn cho rằng vật thể 3I/ATLAS có thể đã hơn 7 tỷ năm tuổi, nghĩa là già hơn cả Hệ Mặt Trời, dù họ thận trọng nói cần thêm dữ liệu.',
    target:
      'The object 3I/ATLAS may be more than 7 billion years old, which would make it older than the solar system itself, astronomers believe, though they caution that more data are needed.',
  },
  {
    source:
      'Sự cố tại trung tâm dữ liệu của Amazon ở Bắc Virginia khiến hàng nghìn trang web và ứng dụng, trong đó có Snapchat và Duolingo, tê liệt suốt nhiều giờ hôm thứ hai.',
    target:
      'Thousands of websites and apps, Snapchat and Duolingo among them, were knocked out for hours on Monday by a failure at an Amazon data centre in northern Virginia.',
  },
  {
    source:
      'Ba phi hành gia Trung Quốc phải lùi ngày trở về Trái Đất do tàu Thần Châu-20 bị nghi trúng mảnh rác vũ trụ. Cơ quan hàng không vũ trụ nước này không cho biết bao giờ họ sẽ về.',
    target:
      "Three Chinese astronauts have had their return to Earth postponed because their Shenzhou-20 spacecraft is suspected to have been hit by a piece of space debris. The country's space agency did not say when they would come home.",
  },
  {
    source:
      'Liệu trí tuệ nhân tạo có cướp việc của lập trình viên? Hơn một nửa trong số 2.300 kỹ sư được khảo sát tin là không, ít nhất trong 5 năm tới.',
    target:
      "Will artificial intelligence take programmers' jobs? No, at least not in the next five years, according to more than half of the 2,300 engineers surveyed.",
  },
  {
    source:
      'Australia từ ngày 10/12 cấm người dưới 16 tuổi dùng mạng xã hội, nền tảng vi phạm có thể bị phạt tới 49,5 triệu đôla Australia.',
    target:
      'Under-16s are barred from social media in Australia as of Dec. 10, and platforms that flout the ban could be fined up to A$49.5 million.',
  },
  {
    source:
      'Hàn Quốc hoãn vụ phóng tên lửa Nuri 18 phút vì một cảm biến trên tháp phóng trục trặc, song cả 13 vệ tinh rốt cuộc đều vào đúng quỹ đạo.',
    target:
      "A faulty sensor on the launch tower delayed the launch of South Korea's Nuri rocket by 18 minutes, but in the end all 13 satellites reached their intended orbits.",
  },
  {
    source:
      'Giám đốc điều hành Intel Lip-Bu Tan gọi thông tin ông có xung đột lợi ích là "sai lệch", một ngày sau khi ông Trump đòi ông từ chức ngay lập tức.',
    target:
      'Intel CEO Lip-Bu Tan dismissed reports that he had conflicts of interest as "misinformation," a day after Trump demanded his immediate resignation.',
  },
  {
    source:
      'NASA thông báo sứ mệnh Artemis II, chuyến bay có người lái đầu tiên quanh Mặt Trăng sau hơn nửa thế kỷ, có thể khởi hành sớm nhất vào ngày 5/2/2026.',
    target:
      'Artemis II, the first crewed flight around the moon in more than half a century, could lift off as early as Feb. 5, 2026, NASA announced.',
  },
  {
    source:
      'Một nhóm tin tặc nói tiếng Anh bị tình nghi đứng sau vụ tấn công mạng buộc hãng Jaguar Land Rover đóng cửa các nhà máy ở Anh trong hơn 4 tuần.',
    target:
      'A group of English-speaking hackers is suspected of being behind the cyberattack that forced Jaguar Land Rover to shut its British factories for more than four weeks.',
  },
  {
    source:
      'Theo nghiên cứu đăng trên tạp chí Nature, con chip lượng tử mới thực hiện phép tính nhanh hơn siêu máy tính mạnh nhất 13.000 lần, nhưng chưa rõ khi nào nó có thể ứng dụng vào thực tế.',
    target:
      'A new quantum chip ran a calculation 13,000 times faster than the most powerful supercomputer, according to a study in the journal Nature. It is not yet clear when it might be put to practical use.',
  },
  {
    source:
      'Ấn Độ đóng cửa không dưới 1.400 ứng dụng cá cược trong vòng một tháng. Bộ trưởng Công nghệ thông tin Ashwini Vaishnaw ví cuộc chiến này như "bắt cóc bỏ đĩa".',
    target:
      'India has shut down no fewer than 1,400 betting apps within a month, an effort its information technology minister, Ashwini Vaishnaw, likened to herding cats.',
  },
  {
    source:
      'Động đất mạnh 6,9 độ làm rung chuyển ngoài khơi đảo Cebu của Philippines đêm 30/9, cướp đi sinh mạng của ít nhất 72 người và phá hủy nhiều nhà thờ cổ.',
    target:
      'At least 72 people died and many old churches were destroyed when a magnitude 6.9 earthquake struck off the Philippine island of Cebu late on Sept. 30.',
  },
  {
    source:
      'Lực lượng cứu hộ Indonesia hôm 7/10 kết thúc tìm kiếm tại trường nội trú bị sập ở Sidoarjo, sau khi đưa được 61 thi thể nguyên vẹn và 7 phần thi thể ra khỏi đống đổ nát.',
    target:
      'Indonesian rescuers called off their search at a collapsed boarding school in Sidoarjo on Oct. 7 after pulling 61 bodies and seven body parts from the rubble.',
  },
  {
    source:
      'Máy bay chở hàng của hãng UPS bốc cháy rồi lao xuống khu công nghiệp ngay sau khi cất cánh từ Louisville, bang Kentucky. Cả ba thành viên phi hành đoàn cùng ít nhất 8 người dưới mặt đất đã chết.',
    target:
      'A UPS cargo plane caught fire and plunged into an industrial area moments after taking off from Louisville, Kentucky, killing all three crew members and at least eight people on the ground.',
  },
  {
    source:
      'Siêu bão Ragasa quật ngã hàng trăm cây xanh ở Hong Kong và khiến sân bay thành phố phải hủy khoảng 700 chuyến bay, dù không có ai thiệt mạng.',
    target:
      'Super Typhoon Ragasa toppled hundreds of trees in Hong Kong, where about 700 flights were cancelled at the airport, but nobody was killed.',
  },
  {
    source:
      'Con số thương vong có thể còn tăng vì vẫn còn 19 người mất tích dưới lớp bùn dày tới 5 m, người đứng đầu cơ quan phòng chống thiên tai Nepal cho hay.',
    target:
      "The toll could climb further because 19 people are still missing beneath mud up to 5 metres (16 feet) deep, the head of Nepal's disaster agency said.",
  },
  {
    source:
      'Tàu cao tốc chở 317 hành khách trật bánh gần ga Adamuz, miền nam Tây Ban Nha, rồi va vào một đoàn tàu chạy ngược chiều. Nguyên nhân đang được điều tra.',
    target:
      'Investigators are looking into why a high-speed train with 317 passengers on board derailed near Adamuz station in southern Spain and collided with an oncoming train.',
  },
  {
    source:
      'Mưa lớn trút xuống bang Uttarakhand của Ấn Độ kích hoạt lũ quét, cuốn trôi nửa ngôi làng Dharali chỉ trong vòng 40 giây.',
    target:
      'Half the village of Dharali was swept away in a mere 40 seconds by flash floods set off by torrential rain in the Indian state of Uttarakhand.',
  },
  {
    source:
      'Hỏa hoạn tại một tòa chung cư 31 tầng ở quận Đại Bộ khiến 44 người tử vong và 279 người mất liên lạc, theo số liệu mà cảnh sát Hong Kong công bố lúc 6h sáng 27/11.',
    target:
      'A fire at a 31-storey residential tower in Tai Po district has left 44 people dead and 279 unaccounted for, according to figures Hong Kong police released at 6 a.m. on Nov. 27.',
  },
  {
    source:
      'Người dân dùng tay không bới đống đổ nát tìm người thân tại làng Mazar Dara, tỉnh Kunar, Afghanistan, hôm 1/9. Ảnh: AP',
    target:
      'Villagers dig through the rubble with their bare hands in search of relatives in Mazar Dara, Kunar province, Afghanistan, on Sept. 1. Photo: AP',
  },
  {
    source:
      'Núi lửa Lewotobi Laki-laki phun cột tro cao 18 km, buộc hàng chục chuyến bay đi và đến Bali phải hoãn hoặc hủy. Chưa ghi nhận thương vong.',
    target:
      'Dozens of flights to and from Bali were delayed or cancelled after Mount Lewotobi Laki-laki shot a column of ash 18 kilometres (11 miles) into the air. There were no reports of casualties.',
  },
  {
    source:
      'Tài xế xe buýt say rượu tông vào trạm thu phí ở ngoại ô Nairobi, 13 người thiệt mạng tại chỗ và 2 người nữa qua đời trong bệnh viện.',
    target:
      'Thirteen people were killed on the spot and two others died in hospital after a drunken bus driver rammed a toll plaza on the outskirts of Nairobi.',
  },
  {
    source:
      'Báo cáo sơ bộ cho thấy công tắc nhiên liệu của cả hai động cơ trên chiếc Boeing 787 của Air India bị ngắt cách nhau một giây, nhưng không kết luận ai hoặc điều gì gây ra.',
    target:
      'The fuel switches for both engines of the Air India Boeing 787 were cut off one second apart, a preliminary report found, without concluding who or what was responsible.',
  },
  {
    source:
      'Cháy rừng ở vùng Castile và León đã thiêu rụi 37.000 ha, tương đương diện tích của khoảng 52.000 sân bóng đá, và khiến 8.000 người phải đi lánh nạn.',
    target:
      'Wildfires in Castile and León have forced 8,000 people from their homes and burned 37,000 hectares, an area the size of about 52,000 soccer fields.',
  },
  {
    source:
      'Giới chức Pakistan ban đầu nói 21 người mất tích khi phà lật trên sông Indus, nhưng hôm sau hạ con số này xuống còn 9 vì nhiều người đã tự bơi được vào bờ.',
    target:
      'Pakistani authorities initially put the number of missing at 21 when a ferry capsized on the Indus River, but lowered it to nine the next day because many had swum ashore on their own.',
  },
  {
    source:
      'Tiền đạo Harry Kane lập hat-trick trong vòng 26 phút, giúp Bayern Munich ngược dòng hạ Leipzig 4-2 và nới rộng khoảng cách ở ngôi đầu lên 6 điểm.',
    target:
      'Harry Kane scored a hat trick inside 26 minutes as Bayern Munich came from behind to beat Leipzig 4-2 and stretch their lead at the top to six points.',
  },
  {
    source:
      'Carlos Alcaraz thắng Jannik Sinner sau bốn set để lần thứ hai vô địch Mỹ Mở rộng, đồng thời đòi lại ngôi số một thế giới từ chính đối thủ người Italy.',
    target:
      'Carlos Alcaraz took the world No. 1 ranking back from Jannik Sinner by beating the Italian in four sets to win the U.S. Open for the second time.',
  },
  {
    source:
      'Nhà văn Hungary László Krasznahorkai đoạt giải Nobel Văn học 2025. Ủy ban ca ngợi những tác phẩm "mê hoặc và mang tầm nhìn xa" của ông giữa nỗi kinh hoàng tận thế.',
    target:
      'Hungarian author László Krasznahorkai won the 2025 Nobel Prize in literature for what the committee hailed as his "compelling and visionary" work in the midst of apocalyptic terror.',
  },
  {
    source:
      'Băng trộm chỉ mất chưa đầy 8 phút để lấy đi 8 món trang sức hoàng gia trị giá ước tính 88 triệu euro từ bảo tàng Louvre giữa ban ngày.',
    target:
      'It took the thieves less than eight minutes to make off with eight pieces of royal jewellery worth an estimated 88 million euros from the Louvre in broad daylight.',
  },
  {
    source:
      'Cape Verde, quốc đảo với dân số khoảng 525.000 người, giành vé dự World Cup lần đầu tiên trong lịch sử nhờ chiến thắng 3-0 trước Eswatini.',
    target:
      'A 3-0 win over Eswatini sent Cape Verde, an island nation of about 525,000 people, to the World Cup for the first time.',
  },
  {
    source:
      '"Tôi chưa bao giờ nghĩ mình giỏi nhất, tôi chỉ ghét thua", tay vợt 38 tuổi Novak Djokovic nói sau trận tứ kết kéo dài 3 giờ 24 phút.',
    target:
      '"I\'ve never thought of myself as the best. I just hate losing," Novak Djokovic, 38, said after a quarterfinal that lasted three hours and 24 minutes.',
  },
  {
    source:
      'Ca sĩ người Áo JJ giành chiến thắng tại Eurovision với 436 điểm, còn đại diện Israel Yuval Raphael về nhì dù đứng đầu phần bình chọn của khán giả.',
    target:
      "Austrian singer JJ won Eurovision with 436 points. Israel's entrant, Yuval Raphael, finished second despite topping the public vote.",
  },
  {
    source:
      'Ủy ban Olympic Quốc tế chưa quyết định có cho vận động viên Nga thi đấu dưới màu cờ nước mình tại Los Angeles 2028 hay không.',
    target:
      'Whether Russian athletes will be allowed to compete under their own flag at Los Angeles 2028 has yet to be decided by the International Olympic Committee.',
  },
  {
    source:
      'Lễ hội ném cà chua Tomatina ở Bunol năm nay thu hút khoảng 22.000 người, tiêu tốn 120 tấn cà chua chín. Giá vé cho du khách là 15 euro.',
    target:
      "Some 22,000 people turned out for this year's Tomatina tomato fight in Bunol, where 120 tons of ripe tomatoes were used up. Tickets for visitors cost 15 euros.",
  },
  {
    source:
      'Đạo diễn Jafar Panahi, người từng bị Iran cấm làm phim suốt 20 năm, không cầm được nước mắt khi nhận Cành cọ vàng tại Cannes.',
    target:
      "Director Jafar Panahi, once banned from filmmaking by Iran for 20 years, could not hold back tears as he accepted the Palme d'Or at Cannes.",
  },
  {
    source:
      'Liên đoàn Bóng đá Malaysia bị FIFA phạt 350.000 franc Thụy Sĩ vì làm giả giấy tờ cho 7 cầu thủ nhập tịch. Liên đoàn một mực khẳng định đó chỉ là "lỗi kỹ thuật".',
    target:
      'FIFA fined the Football Association of Malaysia 350,000 Swiss francs for forging documents for seven naturalised players. The association has steadfastly maintained that it was merely a "technical error."',
  },
  {
    source:
      'Võ sĩ sumo Onosato, 24 tuổi, được phong yokozuna nhanh hơn bất cứ ai trong lịch sử hiện đại, chỉ sau 13 giải đấu.',
    target:
      'Onosato, a 24-year-old sumo wrestler, was promoted to yokozuna after just 13 tournaments, faster than anyone in modern history.',
  },
  {
    source:
      'Bộ Văn hóa Ai Cập thừa nhận chiếc vòng vàng 3.000 năm tuổi bị đánh cắp khỏi bảo tàng Cairo đã bị nung chảy và bán với giá chưa đầy 4.000 USD.',
    target:
      "A 3,000-year-old gold bracelet stolen from a Cairo museum was melted down and sold for less than $4,000, Egypt's Culture Ministry has acknowledged.",
  },
  {
    source:
      'Nữ vận động viên marathon Kenya Ruth Chepngetich bị cấm thi đấu ba năm vì dùng chất lợi tiểu cấm, nhưng kỷ lục thế giới cô lập ở Chicago năm 2024 vẫn được giữ nguyên.',
    target:
      'Kenyan marathoner Ruth Chepngetich has been banned for three years for using a prohibited diuretic. The world record she set in Chicago in 2024 will nevertheless stand.',
  },
  {
    source:
      'Nhà máy mới của Rheinmetall tại Unterluess sẽ xuất xưởng 350.000 quả đạn pháo 155 mm mỗi năm khi đạt công suất tối đa vào năm 2027, trở thành cơ sở lớn nhất châu Âu trong lĩnh vực này.',
    target:
      "At full capacity in 2027, Rheinmetall's new Unterluess plant will turn out 350,000 rounds of 155mm artillery ammunition a year, making it the biggest facility of its kind in Europe.",
  },
  {
    source:
      'Na Uy chọn tàu hộ vệ Type 26 của Anh trong hợp đồng trị giá khoảng 10 tỷ bảng, thương vụ quốc phòng lớn nhất từ trước tới nay của Oslo.',
    target:
      "In its largest defence purchase ever, Norway has picked Britain's Type 26 frigate under a contract worth about 10 billion pounds.",
  },
  {
    source:
      'Tây Ban Nha gác lại kế hoạch mua F-35 và chỉ còn cân nhắc Eurofighter hoặc tiêm kích thế hệ mới FCAS, người phát ngôn bộ quốc phòng xác nhận.',
    target:
      'Spain has shelved plans to buy the F-35 and is now considering only the Eurofighter or the next-generation FCAS fighter, a Defence Ministry spokesperson confirmed.',
  },
  {
    source:
      'Trung Quốc biên chế tàu sân bay Phúc Kiến hôm 5/11 tại Tam Á trước sự chứng kiến của Chủ tịch Tập Cận Bình. Đây là chiếc thứ ba của nước này và là chiếc đầu tiên có máy phóng điện từ.',
    target:
      "The Fujian, China's third aircraft carrier and its first with electromagnetic catapults, was commissioned in Sanya on Nov. 5 in the presence of President Xi Jinping.",
  },
  {
    source:
      'Tiêm kích Tejas của Ấn Độ rơi khi bay biểu diễn tại Triển lãm Hàng không Dubai, phi công thiệt mạng vì không kịp nhảy dù.',
    target:
      'An Indian Tejas fighter crashed during a display at the Dubai Airshow, killing the pilot, who was unable to eject in time.',
  },
  {
    source:
      'Tổng công ty đóng tàu Hanwha Ocean bàn giao tàu ngầm 3.600 tấn đầu tiên cho hải quân Hàn Quốc sớm hơn dự kiến một tháng, trong bối cảnh hãng đang cạnh tranh gói thầu 12 chiếc của Canada.',
    target:
      'Shipbuilder Hanwha Ocean, which is competing for a 12-submarine Canadian order, has handed the South Korean navy its first 3,600-ton submarine a month ahead of schedule.',
  },
  {
    source:
      'Lầu Năm Góc tạm dừng chuyển một số tên lửa Patriot cho Kiev vì lo ngại kho dự trữ xuống quá thấp, hai quan chức am hiểu vấn đề tiết lộ với Politico.',
    target:
      'Worried that stockpiles have fallen too low, the Pentagon has paused deliveries of some Patriot missiles to Kyiv, two officials familiar with the matter told Politico.',
  },
  {
    source:
      'Không có chuyện Thụy Điển tặng không Gripen cho Ukraine, Bộ trưởng Quốc phòng Pal Jonson nói, nhưng Stockholm sẵn sàng hỗ trợ một phần tài chính để Kiev mua tới 150 chiếc.',
    target:
      'Sweden is not giving Ukraine Gripens for free, Defence Minister Pal Jonson said, but Stockholm stands ready to provide part of the financing for Kyiv to buy as many as 150 of the jets.',
  },
  {
    source:
      'Nhật Bản bắt đầu triển khai tên lửa Type-12 nâng cấp có tầm bắn 1.000 km tại Kumamoto, bất chấp phản đối của người dân địa phương.',
    target:
      'Over the objections of local residents, Japan has begun deploying upgraded Type-12 missiles with a range of 1,000 kilometres (620 miles) in Kumamoto.',
  },
  {
    source:
      'Hải quân Hoàng gia Anh điều tàu HMS Somerset theo sát tàu do thám Yantar của Nga, con tàu bị cáo buộc chiếu laser vào phi công trinh sát P-8.',
    target:
      'The Royal Navy sent HMS Somerset to shadow the Yantar, a Russian spy ship accused of shining lasers at the pilots of a P-8 surveillance plane.',
  },
  {
    source:
      'Doanh thu của 100 nhà sản xuất vũ khí hàng đầu thế giới tăng 5,9% lên mức kỷ lục 679 tỷ USD năm 2024, Viện Nghiên cứu Hòa bình Quốc tế Stockholm thống kê. Chỉ có khu vực châu Á và châu Đại Dương sụt giảm.',
    target:
      "The world's top 100 arms makers saw revenue rise 5.9% to a record $679 billion in 2024, with only Asia and Oceania posting a decline, the Stockholm International Peace Research Institute reported.",
  },
  {
    source:
      'Thổ Nhĩ Kỳ ký hợp đồng 8 tỷ bảng mua 20 tiêm kích Typhoon, chiếc đầu tiên dự kiến đến Ankara vào năm 2030. Thủ tướng Anh Keir Starmer gọi đây là "chiến thắng cho người lao động Anh".',
    target:
      'Turkey has signed an 8 billion-pound deal for 20 Typhoon fighter jets, the first of which is due to reach Ankara in 2030. British Prime Minister Keir Starmer called it "a win for British workers."',
  },
  {
    source:
      'Cựu tổng thống Brazil Jair Bolsonaro lĩnh án 27 năm 3 tháng tù vì âm mưu đảo chính sau thất bại bầu cử năm 2022. Bốn trong năm thẩm phán kết luận ông có tội.',
    target:
      'Former Brazilian President Jair Bolsonaro was sentenced to 27 years and three months in prison for plotting a coup after his 2022 election defeat, with four of the five justices finding him guilty.',
  },
  {
    source:
      'Cảnh sát Tây Ban Nha thu giữ 6,5 tấn cocaine giấu trong khoang ngầm của một con tàu ngoài khơi quần đảo Canary, bắt 9 nghi phạm.',
    target:
      'Spanish police arrested nine suspects and seized 6.5 tons of cocaine hidden in a secret compartment of a ship off the Canary Islands.',
  },
  {
    source:
      'Tòa án Seoul phát lệnh bắt cựu đệ nhất phu nhân Kim Keon Hee với lý do bà có nguy cơ tiêu hủy chứng cứ. Bà phủ nhận mọi cáo buộc, kể cả thao túng giá cổ phiếu.',
    target:
      'Citing the risk that she might destroy evidence, a Seoul court issued a warrant for the arrest of former first lady Kim Keon Hee, who denies all the accusations against her, including stock manipulation.',
  },
  {
    source:
      'Nghi phạm ám sát nhà hoạt động bảo thủ Charlie Kirk ra đầu thú sau 33 giờ lẩn trốn nhờ sự thuyết phục của cha, theo lời cảnh sát trưởng quận Washington.',
    target:
      'The suspect in the assassination of conservative activist Charlie Kirk turned himself in after 33 hours on the run because his father talked him into it, according to the Washington County sheriff.',
  },
  {
    source:
      'Ông trùm Trần Chí của tập đoàn Prince bị Mỹ truy tố vì điều hành các trại lừa đảo cưỡng bức lao động ở Campuchia, kèm theo việc tịch thu số bitcoin trị giá khoảng 15 tỷ USD.',
    target:
      'Prince Group tycoon Chen Zhi has been indicted in the United States for running forced-labour scam compounds in Cambodia, and bitcoin worth about $15 billion has been seized.',
  },
  {
    source:
      'Luigi Mangione không phải đối mặt với cáo buộc khủng bố nữa nhưng vẫn bị truy tố tội giết người cấp độ hai, thẩm phán New York Gregory Carro quyết định hôm 16/9.',
    target:
      'New York judge Gregory Carro ruled on Sept. 16 that Luigi Mangione no longer faces terrorism charges, though the second-degree murder count against him stands.',
  },
  {
    source:
      'Công tố viên trưởng Paris Laure Beccuau cho hay ADN của một trong hai nghi phạm trùng với mẫu lấy từ chiếc xe tay ga mà bọn trộm dùng để tẩu thoát.',
    target:
      'DNA from one of the two suspects matched a sample taken from the scooter the thieves used in their getaway, Paris chief prosecutor Laure Beccuau said.',
  },
  {
    source:
      'Ít nhất 121 người, trong đó có 4 cảnh sát, thiệt mạng trong chiến dịch trấn áp băng đảng đẫm máu nhất lịch sử Rio de Janeiro. Thống đốc bang gọi đó là "thành công", các tổ chức nhân quyền gọi đó là thảm sát.',
    target:
      'The state governor called it "a success"; human rights groups called it a massacre. At least 121 people, four of them police officers, died in the bloodiest anti-gang operation in the history of Rio de Janeiro.',
  },
  {
    source:
      'Tòa án tối cao Thái Lan tuyên ông Thaksin Shinawatra phải chấp hành một năm tù, vì cho rằng thời gian ông nằm ở bệnh viện cảnh sát năm 2023 không được tính vào án.',
    target:
      "Thailand's Supreme Court ordered Thaksin Shinawatra to serve a year in prison, ruling that the time he spent in a police hospital in 2023 did not count toward his sentence.",
  },
  {
    source:
      'Ngân hàng UBS đồng ý nộp phạt 511 triệu USD để khép lại vụ Credit Suisse giúp khách hàng Mỹ giàu có trốn thuế, hành vi diễn ra trước khi UBS mua lại đối thủ.',
    target:
      "UBS will pay $511 million to settle a case over Credit Suisse's help for wealthy American clients in dodging taxes, conduct that predates UBS's takeover of its rival.",
  },
  {
    source:
      'Cựu bộ trưởng Nông nghiệp Trung Quốc Đường Nhân Kiện bị tuyên án tử hình hoãn thi hành hai năm vì nhận hối lộ hơn 268 triệu nhân dân tệ (37,6 triệu USD) trong giai đoạn 2007-2024.',
    target:
      'Former Chinese Agriculture Minister Tang Renjian received a death sentence with a two-year reprieve for taking bribes of more than 268 million yuan ($37.6 million) between 2007 and 2024.',
  },
  {
    source:
      'Kẻ tấn công bằng dao trên chuyến tàu đi London bị khống chế 8 phút sau cuộc gọi khẩn cấp đầu tiên. Cảnh sát cho rằng không có dấu hiệu khủng bố, song chưa công bố động cơ.',
    target:
      'The man who went on a stabbing spree aboard a train to London was subdued eight minutes after the first emergency call. Police see no sign of terrorism but have not disclosed a motive.',
  },
  {
    source: 'Thiên bất dung gian: 32 năm sau vụ sát hại cô giáo ở Osaka, hung thủ sa lưới nhờ một mẩu tàn thuốc.',
    target:
      "Justice caught up with him in the end: 32 years after a schoolteacher was murdered in Osaka, a cigarette butt led to the killer's arrest.",
  },
  {
    source:
      'Hàng trăm lao động Hàn Quốc bị cơ quan di trú Mỹ bắt tại nhà máy pin Hyundai-LG ở bang Georgia đã hồi hương trên chuyến bay thuê bao hôm 12/9, trừ một người quyết định ở lại.',
    target:
      'All but one of the hundreds of South Korean workers detained by U.S. immigration agents at a Hyundai-LG battery plant in Georgia flew home on a chartered plane on Sept. 12. The remaining worker chose to stay.',
  },
  {
    source: 'Mafia Sicily: Tiểu thuyết không bao giờ kể hết sự thật',
    target: 'Sicilian Mafia: The truth novels never fully tell',
  },
  {
    source:
      'Tổ chức Y tế Thế giới (WHO) tuyên bố đợt bùng phát Ebola ở tỉnh Kasai của CHDC Congo kết thúc sau 42 ngày không có ca mới, với 45 người tử vong trong tổng số 64 ca.',
    target:
      "The World Health Organization declared an end to the Ebola outbreak in Congo's Kasai province after 42 days without a new case. Of the 64 people infected, 45 died.",
  },
  {
    source:
      'Canada mất tư cách quốc gia loại trừ bệnh sởi mà nước này nắm giữ từ năm 1998, do virus lây lan liên tục hơn 12 tháng.',
    target:
      'Because the virus has been spreading continuously for more than 12 months, Canada has been stripped of the measles-elimination status it had held since 1998.',
  },
  {
    source:
      'Bộ trưởng Y tế bang Madhya Pradesh xác nhận 20 trẻ em tử vong sau khi uống siro ho nhiễm độc, phần lớn dưới 5 tuổi. Giám đốc công ty sản xuất đã bị bắt.',
    target:
      'Twenty children, most of them under 5, have died after taking contaminated cough syrup, the health minister of Madhya Pradesh state confirmed. The head of the company that made it is under arrest.',
  },
  {
    source:
      'Không có bằng chứng cho thấy paracetamol dùng khi mang thai gây tự kỷ, các cơ quan y tế châu Âu nhấn mạnh, khuyên phụ nữ vẫn nên dùng liều thấp nhất có hiệu quả.',
    target:
      'There is no evidence that taking paracetamol during pregnancy causes autism, European health agencies stressed, while advising women still to use the lowest effective dose.',
  },
  {
    source:
      'Nồng độ CO2 trong khí quyển tăng kỷ lục 3,5 phần triệu trong giai đoạn 2023-2024, mức tăng lớn nhất kể từ khi bắt đầu đo đạc năm 1957, Tổ chức Khí tượng Thế giới công bố.',
    target:
      'Carbon dioxide in the atmosphere rose by a record 3.5 parts per million from 2023 to 2024, the biggest jump since measurements began in 1957, the World Meteorological Organization said.',
  },
  {
    source:
      'Hội nghị khí hậu COP30 tại Belem bế mạc muộn hơn một ngày, với văn kiện cuối cùng không hề nhắc tới nhiên liệu hóa thạch.',
    target: 'The COP30 climate talks in Belem ended a day late with a final text that made no mention of fossil fuels.',
  },
  {
    source:
      'Chất lượng không khí ở New Delhi hôm thứ ba xuống mức "nghiêm trọng", chính quyền đóng cửa các trường tiểu học và cấm xe tải chạy dầu vào thành phố.',
    target:
      'Authorities in New Delhi closed primary schools and banned diesel trucks from the city on Tuesday as air quality deteriorated to the "severe" level.',
  },
  {
    source:
      'Lần đầu tiên muỗi xuất hiện tại Iceland: một người đàn ông bắt được ba con ở thung lũng Kjos bằng sợi dây tẩm rượu vang. Các nhà khoa học chưa rõ chúng có sống nổi qua mùa đông hay không.',
    target:
      'Mosquitoes have turned up in Iceland for the first time, with three of them caught by a man in the Kjos valley using a wine-soaked rope. Scientists are not sure whether they can survive the winter.',
  },
  {
    source:
      'Cứ 10 người trưởng thành ở Mỹ thì có hơn một người đang dùng thuốc giảm cân nhóm GLP-1, theo khảo sát mới nhất của Gallup.',
    target: 'More than one in 10 U.S. adults is now taking GLP-1 weight-loss drugs, the latest Gallup survey found.',
  },
  {
    source:
      'Campuchia ghi nhận ca tử vong thứ 9 vì cúm gia cầm H5N1 trong năm, nạn nhân là bé gái 3 tuổi ở tỉnh Kampong Speu từng tiếp xúc với gà chết.',
    target:
      'A 3-year-old girl from Kampong Speu province who had been in contact with dead chickens has become the ninth person to die of H5N1 bird flu in Cambodia this year.',
  },
  {
    source:
      'Hơn 80% rạn san hô trên thế giới bị tẩy trắng kể từ tháng 1/2023. "Chúng ta có thể không bao giờ thấy nhiệt độ đại dương hạ xuống dưới ngưỡng đó nữa", ông Mark Eakin cảnh báo.',
    target:
      'Since January 2023, bleaching has hit more than 80% of the world\'s coral reefs. "We may never see ocean temperatures drop below that threshold again," Mark Eakin warned.',
  },
  {
    source:
      'Sau ca ghép thận lợn kéo dài hai tiếng rưỡi, ông Tim Andrews, 67 tuổi, sống được 271 ngày không cần lọc máu, lâu hơn bất kỳ bệnh nhân nào trước đó.',
    target:
      'Tim Andrews, 67, lived 271 days without dialysis following a 2 1/2-hour operation to give him a pig kidney, longer than any patient before him.',
  },
  {
    source:
      'Phòng bệnh hơn chữa bệnh: Singapore chi thêm 200 triệu đôla Singapore để khám sàng lọc miễn phí cho người từ 40 tuổi trở lên.',
    target:
      'An ounce of prevention is worth a pound of cure: Singapore is spending another S$200 million on free health screening for people aged 40 and over.',
  },
  {
    source:
      'Hai tàu dầu thuộc "hạm đội bóng đêm" của Nga bốc cháy trên Biển Đen hôm 28/11. Một nguồn tin an ninh Ukraine sau đó nói với CNN rằng xuồng không người lái Sea Baby đã thực hiện vụ tấn công.',
    target:
      'Sea Baby naval drones carried out the attack that set two tankers of Russia\'s "shadow fleet" ablaze in the Black Sea on Nov. 28, a Ukrainian security source later told CNN.',
  },
  {
    source:
      'Ông Andriy Yermak, cánh tay phải của Tổng thống Zelensky, từ chức chỉ vài giờ sau khi các nhà điều tra chống tham nhũng khám nhà ông. Ông Yermak chưa bị cáo buộc phạm tội gì.',
    target:
      "Andriy Yermak, President Zelensky's right-hand man, resigned just hours after anti-corruption investigators searched his home. He has not been accused of any crime.",
  },
  {
    source:
      'Tổng thống Nga Vladimir Putin nói nếu quân Ukraine không rút khỏi các vùng lãnh thổ đang nắm giữ thì Moskva sẽ "đạt được điều đó bằng vũ lực".',
    target:
      'Moscow will "achieve this by force" if Ukrainian troops do not pull out of the territory they hold, Russian President Vladimir Putin said.',
  },
  {
    source:
      '"Chúng tôi đã mất ngôi nhà, nhưng chưa mất nhau", bà Olena, 58 tuổi, nói khi đứng trước căn hộ đổ nát ở Ternopil, nơi 31 người thiệt mạng vì trúng tên lửa hành trình.',
    target:
      '"We\'ve lost our home, but we haven\'t lost each other," said Olena, 58, standing outside her ruined apartment in Ternopil, where a cruise missile strike killed 31 people.',
  },
  {
    source:
      'Bỉ phản đối việc dùng tài sản Nga bị đóng băng làm khoản vay 140 tỷ euro cho Kiev nếu không được các nước EU khác cùng chia sẻ rủi ro pháp lý.',
    target:
      'Belgium opposes using frozen Russian assets for a 140 billion-euro loan to Kyiv unless the other EU countries share the legal risk.',
  },
  {
    source:
      'Tàu chiến Trung Quốc và tàu hải cảnh nước này va chạm khi truy đuổi tàu tuần duyên Philippines hôm 11/8, khiến mũi tàu hải cảnh bẹp dúm. Bắc Kinh không đề cập tới vụ va chạm trong thông cáo.',
    target:
      "A Chinese warship and a Chinese coast guard vessel collided on Aug. 11 while chasing a Philippine coast guard ship, crumpling the coast guard vessel's bow. Beijing's statement did not mention the collision.",
  },
  {
    source:
      'Ngoại trưởng Philippines Theresa Lazaro nói nước bà sẽ không đánh đổi "một tấc biển" nào lấy lợi ích kinh tế khi giữ ghế chủ tịch ASEAN năm 2026.',
    target:
      'The Philippines will not trade "a single inch of sea" for economic gain when it chairs ASEAN in 2026, Foreign Secretary Theresa Lazaro said.',
  },
  {
    source:
      'Thái Lan đình chỉ thỏa thuận hòa bình với Campuchia ngày 10/11, sau khi hai binh sĩ nước này bị thương do giẫm mìn ở tỉnh Sisaket. Phnom Penh phủ nhận gài mìn mới.',
    target:
      'After a landmine blast wounded two of its soldiers in Sisaket province, Thailand suspended its peace deal with Cambodia on Nov. 10. Phnom Penh denied laying new mines.',
  },
  {
    source:
      'Hai máy bay của tàu sân bay USS Nimitz, một tiêm kích F/A-18F và một trực thăng MH-60R, rơi xuống Biển Đông cách nhau 30 phút hôm 26/10. Cả năm quân nhân đều được cứu sống.',
    target:
      'Two aircraft from the carrier USS Nimitz, an F/A-18F fighter and an MH-60R helicopter, went down in the South China Sea 30 minutes apart on Oct. 26. All five service members on board were rescued.',
  },
  {
    source:
      'Ông Zohran Mamdani, 34 tuổi, đắc cử thị trưởng New York, đánh bại cựu thống đốc Andrew Cuomo trong cuộc bầu cử có hơn hai triệu người đi bỏ phiếu, lần đầu tiên kể từ năm 1969.',
    target:
      'Zohran Mamdani, 34, was elected mayor of New York, beating former Gov. Andrew Cuomo in a contest that drew more than 2 million voters for the first time since 1969.',
  },
  {
    source:
      'Nghị sĩ Marjorie Taylor Greene, đồng minh lâu năm quay sang chỉ trích ông Trump, thông báo sẽ rời quốc hội vào ngày 5/1/2026, trước khi nhiệm kỳ kết thúc một năm.',
    target:
      'Rep. Marjorie Taylor Greene, a longtime ally of Trump who has become a critic, says she will leave Congress on Jan. 5, 2026, a year before her term ends.',
  },
  {
    source:
      'Có phải giá trứng quyết định ai thắng ở Pennsylvania? Phần nào đúng, chiến lược gia Dân chủ Mike Mikus nói, "nhưng tiền thuê nhà mới là thứ khiến cử tri mất ngủ".',
    target:
      'Did egg prices decide who won Pennsylvania? Up to a point, said Democratic strategist Mike Mikus, "but it\'s the rent that keeps voters up at night."',
  },
  {
    source:
      'Bulgaria chính thức dùng đồng euro từ ngày 1/1/2026, trở thành thành viên thứ 21 của khu vực này, mặc dù gần một nửa dân số phản đối.',
    target:
      'Bulgaria adopted the euro on Jan. 1, 2026, becoming the 21st member of the currency zone even though nearly half its population was opposed.',
  },
  {
    source:
      'Bộ trưởng Tài chính Anh Rachel Reeves công bố ngân sách tăng thuế thêm 26 tỷ bảng, chủ yếu bằng cách đóng băng các ngưỡng thuế thu nhập tới năm 2031.',
    target:
      'British Treasury chief Rachel Reeves unveiled a budget that raises taxes by 26 billion pounds, chiefly through a freeze on income tax thresholds until 2031.',
  },
  {
    source: 'Thủ tướng Đức Friedrich Merz: "Châu Âu không thể mãi đi nhờ xe người khác"',
    target: "Europe can't hitch rides with others forever, German Chancellor Merz says",
  },
  {
    source:
      'Việt Nam sẽ cử thêm 38 cán bộ, chiến sĩ công an tham gia lực lượng gìn giữ hòa bình Liên Hợp Quốc tại Nam Sudan trong quý hai năm tới, trong đó có 7 nữ.',
    target:
      'Vietnam is to send another 38 police personnel, seven of them women, to serve with U.N. peacekeepers in South Sudan in the second quarter of next year.',
  },
  {
    source:
      'Nước xa không cứu được lửa gần, nhiều hộ dân ở Hòa Thịnh tự kết bè chuối đưa người già đến nơi cao khi xuồng cứu hộ chưa tới nơi. Trận lũ khiến 91 người chết và 11 người mất tích, tính đến sáng 23/11.',
    target:
      'With help too far away to save them, many families in Hoa Thinh built banana-trunk rafts to carry the elderly to higher ground when rescue boats had not yet arrived. As of the morning of Nov. 23, the floods had left 91 people dead and 11 missing.',
  },
  {
    source:
      'Trong 28 bị cáo, có 5 người được hưởng án treo. Người bị phạt nặng nhất là cựu cục trưởng An toàn thực phẩm, 20 năm tù.',
    target:
      'The stiffest sentence, 20 years in prison, went to the former head of the food safety department, while five of the 28 defendants were given suspended terms.',
  },
  {
    source:
      'Hải quân Nhân dân Việt Nam đón tàu INS Kiltan của Ấn Độ thăm cảng Tiên Sa, Đà Nẵng trong 4 ngày. Trước khi rời đi, tàu sẽ tập luyện chung với một tàu hộ vệ lớp Gepard.',
    target:
      "India's INS Kiltan is on a four-day visit to Tien Sa port in Da Nang, where it was welcomed by the Vietnam People's Navy. It will train with a Gepard-class frigate before departing.",
  },
  {
    source: 'Israel và Hamas đổ lỗi cho nhau vi phạm lệnh ngừng bắn',
    target: 'Israel, Hamas trade blame over cease-fire violations',
  },
  {
    source:
      'Kuwait tước quốc tịch hơn 50.000 người trong vòng 14 tháng, phần lớn là phụ nữ nhập tịch qua hôn nhân, tổ chức Ân xá Quốc tế lên án.',
    target:
      'Amnesty International condemned Kuwait for stripping more than 50,000 people of their citizenship over 14 months, most of them women naturalised through marriage.',
  },
  {
    source: 'Chó robot của cảnh sát Dubai tuần tra bãi biển Jumeirah, tháng 11/2025. Ảnh: Khaleej Times',
    target: 'A Dubai police robot dog on patrol at Jumeirah beach in November 2025. Photo: Khaleej Times',
  },
  {
    source:
      'Không quân Ukraine ngày 14/3 cho biết Nga đã phóng 117 máy bay không người lái trong đêm, trong đó 74 chiếc bị bắn hạ và 38 chiếc không tới được mục tiêu, nhiều khả năng do bị gây nhiễu điện tử.',
    target:
      'Russia launched 117 drones overnight, the Ukrainian air force said on March 14. Seventy-four were shot down, while 38 failed to reach their targets, most likely because of electronic jamming.',
  },
  {
    source:
      '"Chúng tôi không còn lựa chọn nào khác ngoài rút khỏi ngôi làng", một đại úy thuộc lữ đoàn cơ giới số 47 của Ukraine nói, thêm rằng đơn vị của anh khi đó chỉ còn 11 người và hầu hết đều bị thương.',
    target:
      '"We had no choice but to pull out of the village," said a captain in Ukraine\'s 47th Mechanized Brigade, adding that his unit had just 11 men left by then, most of them wounded.',
  },
  {
    source:
      'Bộ Quốc phòng Nga tuyên bố lực lượng nước này đã kiểm soát làng Novovasylivka ở phía nam thành phố Pokrovsk, song Kiev chưa bình luận về thông tin. Reuters không thể xác minh độc lập tuyên bố trên.',
    target:
      "Russia's Defence Ministry claimed its forces had taken the village of Novovasylivka, south of the city of Pokrovsk, but Kyiv has yet to comment. Reuters could not independently verify the claim.",
  },
  {
    source:
      'Quân đội Israel hôm 2/9 xác nhận một xe thiết giáp chở quân trúng mìn ở ngoại ô thành phố Khan Younis, khiến 4 binh sĩ thiệt mạng và hai người khác bị thương nặng. Đây là tổn thất lớn nhất của lực lượng này trong một ngày kể từ tháng 6.',
    target:
      "The Israeli military confirmed on September 2 that an armoured personnel carrier had hit a mine on the outskirts of Khan Younis, killing four soldiers and seriously wounding two others. It was the army's heaviest single-day loss since June.",
  },
  {
    source:
      'Tàu khu trục USS Higgins của hải quân Mỹ đã đi qua vùng biển gần bãi cạn Scarborough hôm 13/8, động thái mà Washington gọi là hoạt động tự do hàng hải. Bắc Kinh nói họ đã xua đuổi con tàu, nhưng phía Mỹ bác bỏ điều này.',
    target:
      'The US Navy destroyer USS Higgins sailed near Scarborough Shoal on August 13 in what Washington described as a freedom of navigation operation. Beijing said it had driven the ship away, an assertion the American side denied.',
  },
  {
    source:
      'Hàn Quốc cho biết Triều Tiên sáng nay phóng ít nhất hai tên lửa đạn đạo tầm ngắn về phía biển Nhật Bản, vụ thử đầu tiên sau gần ba tháng. Hai quả đạn bay khoảng 350 km trước khi rơi xuống biển.',
    target:
      'North Korea fired at least two short-range ballistic missiles toward the Sea of Japan this morning, its first test in almost three months, according to South Korea. The pair flew about 350 kilometres before splashing down.',
  },
  {
    source:
      'Phó đô đốc hải quân Hà Lan về hưu Pieter de Vries cho rằng nếu không được tiếp tế đạn phòng không trong vòng 6 tuần, Ukraine có thể buộc phải lựa chọn giữa bảo vệ các thành phố lớn và bảo vệ tiền tuyến.',
    target:
      'Unless it gets fresh supplies of air defence ammunition within six weeks, Ukraine may be forced to choose between protecting its major cities and protecting the front line, said Pieter de Vries, a retired Dutch vice admiral.',
  },
  {
    source:
      'Chiếc tiêm kích F-16 suýt va chạm với một máy bay chở khách khi đang huấn luyện gần căn cứ Ramstein, buộc phi công dân sự phải hạ độ cao khẩn cấp. Không ai bị thương trong sự việc.',
    target:
      'The F-16 fighter narrowly avoided colliding with a passenger plane during training near Ramstein air base, forcing the civilian pilot into an emergency descent. No one was hurt.',
  },
  {
    source:
      'Houthi tuyên bố đã tập kích một tàu chở dầu treo cờ Liberia trên Biển Đỏ bằng xuồng không người lái, vì chủ tàu từng cho phép các tàu khác của mình cập cảng Israel. Toàn bộ 22 thủy thủ được một tàu hàng đi ngang qua giải cứu.',
    target:
      'The Houthis said they had used a drone boat to attack a Liberian-flagged oil tanker in the Red Sea because its owner had allowed other ships in its fleet to call at Israeli ports. All 22 crew members were rescued by a passing cargo ship.',
  },
  {
    source:
      'Đức sẽ bàn giao thêm hai tổ hợp phòng không IRIS-T cho Ukraine trước cuối năm nay, Bộ trưởng Quốc phòng Boris Pistorius nói. Ông từ chối cho biết liệu Berlin có chuyển tên lửa hành trình Taurus hay không.',
    target:
      'Germany will deliver two more IRIS-T air defence systems to Ukraine before the end of the year, Defence Minister Boris Pistorius said. He declined to say whether Berlin would send Taurus cruise missiles.',
  },
  {
    source:
      'Lực lượng Phòng vệ Trên không Nhật Bản đã điều 4 tiêm kích xuất kích sau khi phát hiện một oanh tạc cơ Nga và hai chiến đấu cơ hộ tống bay dọc bờ biển phía tây đảo Hokkaido. Các máy bay Nga không xâm phạm không phận Nhật Bản.',
    target:
      "Japan's Air Self-Defense Force scrambled four fighters after spotting a Russian bomber and two escorting warplanes flying along the western coast of Hokkaido. The Russian aircraft did not enter Japanese airspace.",
  },
  {
    source:
      'Tướng Syrskyi thừa nhận tình hình ở phía đông "cực kỳ khó khăn", do quân Nga đông gấp ba lần và không ngừng tung thêm quân dự bị. Tuy nhiên, ông khẳng định tuyến phòng thủ chính vẫn chưa bị chọc thủng.',
    target:
      'General Syrskyi admitted that the situation in the east was "extremely difficult", with Russian troops outnumbering his own three to one and Moscow constantly throwing in fresh reserves. Still, he insisted the main defensive line had not been breached.',
  },
  {
    source:
      'Theo Cơ quan Y tế Gaza, ít nhất 31 người thiệt mạng và hơn 120 người bị thương trong các đợt không kích đêm qua, đa số là phụ nữ và trẻ em. Israel nói họ nhằm vào một trung tâm chỉ huy của Hamas.',
    target:
      "At least 31 people were killed and more than 120 injured in last night's air strikes, the majority of them women and children, according to Gaza's health authority. Israel said it was targeting a Hamas command centre.",
  },
  {
    source:
      'Philippines cáo buộc tàu hải cảnh Trung Quốc phun vòi rồng vào hai tàu tiếp tế của nước này gần bãi Cỏ Mây, làm vỡ kính buồng lái một chiếc và khiến 3 thủy thủ bị thương nhẹ.',
    target:
      'The Philippines has accused the Chinese coast guard of turning water cannon on two of its supply boats near Second Thomas Shoal, shattering the wheelhouse windows of one of them and leaving three crewmen with minor injuries.',
  },
  {
    source:
      'Lầu Năm Góc đã cho phép Ukraine sử dụng tên lửa tầm xa do Mỹ sản xuất để tấn công mục tiêu trong lãnh thổ Nga, nhưng cấm nhằm vào các cơ sở hạt nhân, hai quan chức giấu tên tiết lộ.',
    target:
      'The Pentagon has cleared Ukraine to use American-made long-range missiles against targets inside Russia but has barred strikes on nuclear facilities, said two officials who spoke on condition of anonymity.',
  },
  {
    source:
      'Iran cảnh báo sẽ đóng cửa eo biển Hormuz nếu các cơ sở dầu mỏ của nước này bị tấn công. Giới phân tích cho rằng Tehran khó có thể duy trì phong tỏa quá vài tuần.',
    target:
      'Iran has warned that it will close the Strait of Hormuz should its oil facilities come under attack. Analysts say Tehran would struggle to sustain a blockade for more than a few weeks.',
  },
  {
    source:
      'Tàu sân bay Phúc Kiến, lớn nhất và hiện đại nhất của Trung Quốc, đã hoàn tất chuyến chạy thử thứ 8 và dự kiến biên chế vào cuối năm, theo tờ Hoàn cầu Thời báo.',
    target:
      "The Fujian, China's largest and most advanced aircraft carrier, has completed its eighth sea trial and is expected to enter service at the end of the year, the Global Times reported.",
  },
  {
    source:
      'Hezbollah phóng khoảng 90 quả rocket sang miền bắc Israel trong ngày 21/10, phần lớn bị đánh chặn hoặc rơi xuống bãi đất trống. Một nông dân nam ngoài 50 tuổi thiệt mạng do trúng mảnh đạn.',
    target:
      'Hezbollah fired some 90 rockets into northern Israel on October 21, most of which were intercepted or fell on open ground. A farmer in his 50s was killed by shrapnel.',
  },
  {
    source:
      '"Họ bắn từ mọi hướng. Tôi nằm trong hào suốt hai ngày, không có nước uống", binh nhì Oleksandr, 23 tuổi, kể lại từ giường bệnh ở Dnipro.',
    target:
      '"They were firing from every direction. I lay in a trench for two days without any drinking water," Oleksandr, a 23-year-old private, recalled from his hospital bed in Dnipro.',
  },
  {
    source:
      'Ba Lan tuyên bố tăng ngân sách quốc phòng lên 4,8% GDP trong năm tới, mức cao nhất trong các nước NATO. Trong khi đó, Tây Ban Nha vẫn giữ mức 2,1% bất chấp sức ép từ Washington.',
    target:
      'Poland has announced it will raise defence spending to 4.8% of GDP next year, the highest in NATO. Spain, meanwhile, is holding at 2.1% despite pressure from Washington.',
  },
  {
    source:
      'Cựu chỉ huy quân đội Mỹ tại châu Âu Ben Hodges nhận định Nga chưa từng mất nhiều xe tăng đến vậy trong một chiến dịch đơn lẻ kể từ Thế chiến II.',
    target:
      'Russia has not lost so many tanks in a single campaign since World War II, according to Ben Hodges, a former commander of US Army forces in Europe.',
  },
  {
    source:
      'Trực thăng Mi-8 chở 5 binh sĩ và hai sĩ quan cấp tá hạ cánh khẩn cấp xuống cánh đồng ở tỉnh Kharkiv sau khi trúng đạn. Phi hành đoàn kịp thoát ra ngoài trước khi máy bay bốc cháy.',
    target:
      'The Mi-8 helicopter, carrying five soldiers and two field-grade officers, made an emergency landing in a field in the Kharkiv region after being hit by gunfire. The crew managed to get out before it burst into flames.',
  },
  {
    source:
      'Dù hai bên đã nhất trí ngừng bắn từ 6h sáng, tiếng pháo vẫn vang lên ở ngoại ô Sweida đến tận trưa. Liên Hợp Quốc kêu gọi các tay súng bộ lạc rút khỏi thành phố.',
    target:
      'The two sides had agreed to a ceasefire starting at 6 a.m., yet shelling could still be heard on the outskirts of Sweida until midday. The United Nations called on tribal gunmen to withdraw from the city.',
  },
  {
    source:
      'Hải quân Anh đã bám theo tàu ngầm lớp Kilo của Nga suốt ba ngày khi nó nổi lên di chuyển qua eo biển Manche theo hướng từ tây sang đông.',
    target:
      "Britain's Royal Navy shadowed a Russian Kilo-class submarine for three days as it made its way on the surface through the English Channel from west to east.",
  },
  {
    source:
      'Bộ Quốc phòng Đài Loan cho hay 45 máy bay và 9 tàu chiến Trung Quốc hoạt động quanh đảo trong 24 giờ tính đến 6h ngày 11/4. Trong số này, 31 chiếc máy bay đã vượt đường trung tuyến.',
    target:
      "Taiwan's Defence Ministry said 45 Chinese military aircraft and nine warships operated around the island in the 24 hours to 6 a.m. on April 11. Of the planes, 31 crossed the median line.",
  },
  {
    source:
      'Điện Kremlin nói sẽ không có cuộc gặp nào giữa hai tổng thống trừ khi Kiev rút quân khỏi toàn bộ vùng Donbass. Ukraine lập tức bác bỏ điều kiện này, gọi đó là "tối hậu thư".',
    target:
      'The Kremlin said the two presidents would not meet unless Kyiv pulled its troops out of the whole of Donbas. Ukraine immediately rejected the condition, calling it "an ultimatum".',
  },
  {
    source:
      'Vụ nổ tại kho đạn ở ngoại ô thủ đô Tripoli khiến ít nhất 9 dân thường thiệt mạng, trong đó có một gia đình 4 người. Nguyên nhân ban đầu được xác định là do nắng nóng.',
    target:
      'An explosion at an ammunition depot on the outskirts of the capital, Tripoli, killed at least nine civilians, including a family of four. Hot weather has been identified as the preliminary cause.',
  },
  {
    source:
      'Thổ Nhĩ Kỳ muốn mua 40 tiêm kích Eurofighter Typhoon, nhưng Đức từng phản đối thương vụ vì lo ngại chúng có thể được dùng để gây sức ép với Hy Lạp. Berlin chỉ đổi ý sau khi Ankara cam kết không làm vậy.',
    target:
      'Turkey wants to buy 40 Eurofighter Typhoons, a deal Germany once opposed for fear the jets might be used to pressure Greece. Berlin changed its mind only after Ankara pledged not to do so.',
  },
  {
    source:
      'Chỉ huy lực lượng vũ trang Philippines Romeo Brawner cho biết Manila sẽ không di dời chiếc tàu đổ bộ cũ BRP Sierra Madre, dù vỏ tàu đã gỉ sét nghiêm trọng.',
    target:
      'Manila will not move the BRP Sierra Madre, the old landing ship, even though its hull is badly rusted, said Philippine armed forces chief Romeo Brawner.',
  },
  {
    source:
      'Các tay súng phục kích đoàn xe quân sự ở miền tây Niger hôm thứ Ba, giết chết 29 binh sĩ và đốt cháy 6 xe bán tải. Không nhóm nào nhận trách nhiệm, song giới chức nghi thủ phạm là một nhánh của Nhà nước Hồi giáo.',
    target:
      'Gunmen ambushed a military convoy in western Niger on Tuesday, killing 29 soldiers and setting six pickup trucks ablaze. No group has claimed responsibility, though officials suspect an Islamic State affiliate.',
  },
  {
    source:
      'Phát ngôn viên quân đội Israel nói hệ thống Vòm Sắt đã đánh chặn thành công tất cả quả đạn, trừ một quả rơi xuống bãi đỗ xe ở Ashkelon và làm hư hại 7 ôtô.',
    target:
      'The Iron Dome intercepted every projectile but one, which came down in a car park in Ashkelon and damaged seven cars, an Israeli military spokesman said.',
  },
  {
    source:
      'Lính dù Nga đổ bộ xuống sân bay vào rạng sáng, nhưng bị lực lượng vệ binh quốc gia Ukraine đẩy lùi chỉ vài giờ sau đó. Đến tối, cả hai bên đều tuyên bố chiến thắng.',
    target:
      "Russian paratroopers landed at the airport at dawn, only to be beaten back by Ukraine's National Guard within hours. By evening, both sides were claiming victory.",
  },
  {
    source:
      'Washington đã tạm dừng một số lô vũ khí viện trợ cho Ukraine do lo ngại kho dự trữ trong nước xuống quá thấp, trong đó có đạn pháo 155 mm và tên lửa Patriot, Politico hôm 1/7 đưa tin.',
    target:
      'Concerned that domestic stockpiles have fallen too low, the United States has paused some shipments of weapons aid to Ukraine, including 155 mm artillery shells and Patriot missiles, Politico reported on July 1.',
  },
  {
    source:
      'Thiếu tá Kim Min-ho, chỉ huy tiểu đoàn, nói binh sĩ Hàn Quốc đã bắn cảnh cáo sau khi khoảng 20 lính Triều Tiên vượt giới tuyến quân sự. "Họ quay lại phía bắc ngay lập tức", ông kể.',
    target:
      'South Korean soldiers fired warning shots after around 20 North Korean troops crossed the military demarcation line, said battalion commander Major Kim Min-ho. "They went straight back north," he said.',
  },
  {
    source:
      'Pháp và Anh dẫn đầu liên minh gồm 26 nước sẵn sàng gửi quân tới Ukraine, miễn là một thỏa thuận ngừng bắn được ký kết trước đó. Italy khẳng định không tham gia.',
    target:
      'France and Britain are leading a coalition of 26 countries willing to send troops to Ukraine, provided a ceasefire deal is signed first. Italy has said it will not take part.',
  },
  {
    source:
      'Ấn Độ cho biết đã bắn rơi 6 máy bay Pakistan trong cuộc xung đột hồi tháng 5, lần đầu tiên New Delhi công bố con số cụ thể. Islamabad phủ nhận, nói rằng không máy bay nào của họ bị bắn trúng.',
    target:
      'India says it downed six Pakistani aircraft in the May conflict, the first time New Delhi has given a specific figure. Islamabad denied it, saying none of its planes had been hit.',
  },
  {
    source:
      'Binh sĩ Campuchia và Thái Lan đấu súng khoảng 10 phút tại khu vực tranh chấp sáng 28/5, khiến một lính Campuchia thiệt mạng. Cả hai bên đều đổ lỗi cho đối phương nổ súng trước.',
    target:
      'Cambodian and Thai soldiers traded fire for about 10 minutes in a disputed area on the morning of May 28, leaving one Cambodian soldier dead. Each side blamed the other for shooting first.',
  },
  {
    source:
      'Thành phố từng có hơn 70.000 dân nay chỉ còn chưa đầy 1.300 người, phần lớn là người già không chịu rời đi. "Tôi sinh ra ở đây và sẽ chết ở đây", cụ bà Halyna, 81 tuổi, nói.',
    target:
      'Once home to more than 70,000 people, the city now has fewer than 1,300 residents left, most of them elderly people who refuse to leave. "I was born here and I will die here," said Halyna, 81.',
  },
  {
    source:
      'Quyền Bộ trưởng Quốc phòng Hàn Quốc Kim Seon-ho xin lỗi người dân sau khi hai tiêm kích KF-16 ném nhầm 8 quả bom xuống một ngôi làng ở Pocheon, làm 15 người bị thương.',
    target:
      'Acting South Korean Defence Minister Kim Seon-ho apologised to the public after two KF-16 fighters mistakenly dropped eight bombs on a village in Pocheon, injuring 15 people.',
  },
  {
    source:
      'Tình báo Anh ước tính Nga mất trung bình 1.200 quân mỗi ngày trong tháng 5, gồm cả thương vong và mất tích. Moscow không công bố số liệu thương vong kể từ tháng 9/2022.',
    target:
      'Russia lost an average of 1,200 troops a day in May, counting both casualties and the missing, British intelligence estimates. Moscow has published no casualty figures since September 2022.',
  },
  {
    source:
      'Tàu tuần tra của hải cảnh Trung Quốc bị chính tàu khu trục cùng nước đâm trúng trong lúc truy đuổi tàu Philippines, khiến mũi tàu hư hại nặng và không thể đi biển. Manila đã đề nghị hỗ trợ y tế nhưng không nhận được phản hồi.',
    target:
      'A Chinese coast guard patrol ship had its bow crushed and was left unseaworthy when a destroyer from its own country hit it during the pursuit of a Philippine vessel. Manila offered medical help but got no response.',
  },
  {
    source:
      'Nguyên tham mưu trưởng không quân Israel Amir Eshel cho rằng một cuộc tấn công đơn độc sẽ chỉ trì hoãn, chứ không thể xóa bỏ, chương trình hạt nhân của Iran.',
    target:
      "A solo attack would only delay Iran's nuclear programme, not eliminate it, according to former Israeli air force chief Amir Eshel.",
  },
  {
    source:
      'Lữ đoàn thủy quân lục chiến số 36 của Ukraine đã cầm cự 82 ngày trong nhà máy trước khi hạ vũ khí vì hết lương thực và đạn dược. Khoảng một nửa số quân nhân bị bắt đến nay vẫn chưa được trao trả.',
    target:
      "Ukraine's 36th Marine Brigade held out in the factory for 82 days before laying down its arms when food and ammunition ran out. About half of the captured servicemen have still not been returned.",
  },
  {
    source:
      'Nhật Bản và Australia ký thỏa thuận trị giá 6,5 tỷ USD để đóng 11 tàu hộ vệ lớp Mogami, trong đó ba chiếc đầu tiên được chế tạo tại Nhật. Chiếc đầu tiên dự kiến bàn giao năm 2029.',
    target:
      'Japan and Australia have signed a $6.5 billion deal for 11 Mogami-class frigates, the first three of which will be built in Japan. Delivery of the lead ship is scheduled for 2029.',
  },
  {
    source:
      'Quân đội Sudan đã giành lại dinh tổng thống ở Khartoum sau gần hai năm nằm trong tay nhóm bán quân sự RSF. Tuy nhiên, RSF vẫn kiểm soát phần lớn vùng Darfur ở phía tây.',
    target:
      "Sudan's army has recaptured the presidential palace in Khartoum after nearly two years in the hands of the paramilitary RSF. The group, however, still holds most of the western region of Darfur.",
  },
  {
    source:
      'Một đại tá tình báo Ukraine bị bắn chết ngay trước cửa nhà ở quận Holosiivskyi, Kiev, sáng 10/7. Hai nghi phạm, một nam và một nữ, sau đó bị tiêu diệt khi chống trả lực lượng an ninh.',
    target:
      "A Ukrainian intelligence colonel was shot dead right outside his home in Kyiv's Holosiivskyi district on the morning of July 10. The two suspects, a man and a woman, were later killed when they resisted security forces.",
  },
  {
    source:
      'Hạm đội 7 của Mỹ cho hay trực thăng MH-60R và tiêm kích F/A-18F cất cánh từ tàu sân bay USS Nimitz đã rơi xuống Biển Đông cách nhau 30 phút. Cả 5 thành viên tổ bay đều được cứu trong tình trạng ổn định.',
    target:
      'An MH-60R helicopter and an F/A-18F fighter flying from the aircraft carrier USS Nimitz crashed into the South China Sea within 30 minutes of each other, the US 7th Fleet said. All five crew members were rescued and are in stable condition.',
  },
  {
    source:
      'Nga bán cho Ấn Độ 5 trung đoàn S-400 theo hợp đồng ký năm 2018, nhưng đến nay mới bàn giao ba trung đoàn do bận dồn khí tài cho chiến trường Ukraine.',
    target:
      'Under a 2018 contract, Russia sold India five S-400 regiments, but only three have been delivered so far because Moscow has been channelling equipment to the battlefield in Ukraine.',
  },
  {
    source:
      '"Nếu không có xe bọc thép sơ tán, anh ấy đã không qua khỏi", quân y Iryna nói về người trung sĩ bị mất một chân. Chiếc xe do một nhóm tình nguyện viên Estonia quyên góp hồi tháng 2.',
    target:
      '"Without the armoured evacuation vehicle, he would not have made it," army medic Iryna said of the sergeant, who lost a leg. The vehicle had been donated in February by a group of Estonian volunteers.',
  },
  {
    source:
      'Liên Hợp Quốc cho biết 4 lính mũ nồi xanh người Ghana bị thương khi quả rocket rơi trúng căn cứ ở miền nam Lebanon. Chưa rõ bên nào khai hỏa.',
    target:
      'Four Ghanaian UN peacekeepers were wounded when a rocket landed on their base in southern Lebanon, the United Nations said. It is not yet clear who fired it.',
  },
  {
    source:
      'Mỹ rút một phần quân khỏi Syria, giảm quân số từ khoảng 2.000 xuống dưới 1.000 trong vài tháng tới. Các chỉ huy người Kurd lo ngại điều này sẽ dẫn đến sự trỗi dậy của các phần tử cực đoan.',
    target:
      'The United States is pulling some of its troops out of Syria, cutting the force from about 2,000 to under 1,000 over the coming months. Kurdish commanders fear the move will lead to a resurgence of extremists.',
  },
  {
    source:
      'Tàu ngầm hạt nhân Kursk 2 của Nga hạ thủy ngày 23/2 nhưng chưa được trang bị tên lửa, chuẩn đô đốc về hưu Igor Petrov nói. Theo ông, phải mất ít nhất 18 tháng con tàu mới có thể trực chiến.',
    target:
      "Russia's nuclear submarine Kursk 2 was launched on February 23 but has not yet been armed with missiles, said retired rear admiral Igor Petrov. It will be at least 18 months before the boat is ready for combat duty, he said.",
  },
  {
    source:
      'Thủ tướng Israel Netanyahu đã ra lệnh hoãn chiến dịch trên bộ ở thành phố Rafah thêm một tuần, do Washington yêu cầu có kế hoạch sơ tán dân thường trước.',
    target:
      "Prime Minister Benjamin Netanyahu ordered Israel's ground operation in the city of Rafah delayed by another week after Washington insisted on a plan to evacuate civilians first.",
  },
  {
    source:
      'UAV Ukraine đánh trúng nhà máy lọc dầu Ryazan, cách biên giới gần 500 km, gây cháy lớn. Thống đốc tỉnh nói không có thương vong và ngọn lửa đã được khống chế vào lúc 9h.',
    target:
      'Ukrainian drones struck the Ryazan oil refinery, nearly 500 kilometres from the border, starting a large fire. There were no casualties and the blaze was under control by 9 a.m., the regional governor said.',
  },
  {
    source:
      'Đan Mạch bắt đầu bắt buộc nữ giới đủ 18 tuổi bốc thăm đi nghĩa vụ quân sự từ ngày 1/7, trong khi thời gian tại ngũ tăng từ 4 lên 11 tháng.',
    target:
      'As of July 1, Danish women who have turned 18 must enter the military draft lottery, while the length of service is being extended from four months to 11.',
  },
  {
    source:
      'Triều Tiên thừa nhận từng gửi binh sĩ đến Kursk để giúp Nga đẩy lùi quân Ukraine, lần đầu tiên nước này công khai xác nhận. Trước đó, Bình Nhưỡng nhiều lần gọi các cáo buộc này là bịa đặt.',
    target:
      'North Korea has acknowledged sending soldiers to Kursk to help Russia drive back Ukrainian forces, its first public confirmation. Pyongyang had previously dismissed such allegations as fabrications on many occasions.',
  },
  {
    source:
      'Lực lượng Houthi tuyên bố thả thủy thủ đoàn gồm 25 người của tàu Galaxy Leader, bị bắt giữ trên Biển Đỏ 14 tháng trước. Các thủy thủ, phần lớn là công dân Philippines, được trao cho Oman.',
    target:
      'The Houthis said they had freed the 25 crew members of the Galaxy Leader, who were seized in the Red Sea 14 months ago. The sailors, most of them Filipinos, were handed over to Oman.',
  },
  {
    source:
      'Một lính bắn tỉa Ukraine tuyên bố hạ mục tiêu từ khoảng cách 3.800 m, điều chuyên gia vũ khí Brad Millard cho là "có thể về mặt lý thuyết nhưng cực kỳ khó tin".',
    target:
      'A Ukrainian sniper claims to have hit a target from 3,800 metres, a feat that weapons expert Brad Millard called "theoretically possible but extremely hard to believe".',
  },
  {
    source:
      'Cuộc tập trận Balikatan năm nay có sự tham gia của hơn 14.000 quân nhân Mỹ và Philippines, ít hơn năm ngoái khoảng 2.700 người. Nhật Bản lần đầu tiên cử binh sĩ tham gia với tư cách thành viên đầy đủ.',
    target:
      "More than 14,000 American and Philippine military personnel are taking part in this year's Balikatan exercise, about 2,700 fewer than last year. For the first time, Japan has sent troops as a full participant.",
  },
  {
    source:
      'Quân nổi dậy M23 tiến vào thành phố Goma mà hầu như không gặp kháng cự, sau khi phần lớn binh sĩ chính phủ bỏ vị trí hoặc đầu hàng. Hàng nghìn dân thường chạy sang Rwanda.',
    target:
      'M23 rebels entered the city of Goma virtually unopposed after most government soldiers had abandoned their positions or surrendered. Thousands of civilians fled into Rwanda.',
  },
  {
    source:
      'Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Friedrich Merz nhất trí thúc đẩy thỏa thuận thương mại với khối Mercosur, song Paris vẫn yêu cầu bổ sung điều khoản bảo vệ nông dân.',
    target:
      'French President Emmanuel Macron and German Chancellor Friedrich Merz agreed to push ahead with the trade deal with the Mercosur bloc, although Paris is still demanding extra safeguards for farmers.',
  },
  {
    source:
      'Đảng cầm quyền của Nhật Bản mất thế đa số tại thượng viện, lần đầu tiên sau 13 năm. Thủ tướng Ishiba nói ông sẽ tiếp tục tại vị bất chấp lời kêu gọi từ chức trong nội bộ đảng.',
    target:
      "Japan's ruling party has lost its upper house majority for the first time in 13 years. Prime Minister Ishiba said he would stay in office despite calls from within his own party to resign.",
  },
  {
    source:
      'Với 99% số phiếu được kiểm, ứng viên đối lập Lee Jae-myung giành 49,4% phiếu bầu, cao hơn đối thủ bảo thủ Kim Moon-soo 8,3 điểm phần trăm. Ông Kim đã thừa nhận thất bại lúc 1h30.',
    target:
      'With 99% of ballots counted, opposition candidate Lee Jae-myung had 49.4% of the vote, 8.3 percentage points ahead of his conservative rival, Kim Moon-soo. Kim conceded defeat at 1:30 a.m.',
  },
  {
    source:
      'Ngoại trưởng Mỹ Marco Rubio nói Washington có thể từ bỏ vai trò trung gian hòa giải nếu không có tiến triển trong vài ngày tới. "Chúng tôi sẽ không theo đuổi nỗ lực này trong nhiều tuần hay nhiều tháng", ông nói.',
    target:
      'Washington may walk away from its role as mediator unless there is progress in the coming days, US Secretary of State Marco Rubio said. "We are not going to continue with this endeavour for weeks or months," he said.',
  },
  {
    source:
      'Cựu thủ tướng Thái Lan Thaksin Shinawatra rời Bangkok bằng chuyên cơ riêng tối 4/9, chỉ vài giờ trước khi quốc hội bỏ phiếu bầu thủ tướng mới. Cảnh sát cho biết không có lệnh cấm xuất cảnh nào đối với ông.',
    target:
      'Former Thai prime minister Thaksin Shinawatra left Bangkok by private jet on the evening of September 4, just hours before parliament was to vote for a new premier. Police said he was under no travel ban.',
  },
  {
    source:
      'Tòa án hiến pháp Romania hủy kết quả vòng một bầu cử tổng thống vì nghi ngờ có sự can thiệp từ bên ngoài, quyết định chưa từng có trong lịch sử nước này.',
    target:
      "Romania's Constitutional Court annulled the first round of the presidential election over suspected outside interference, a decision unprecedented in the country's history.",
  },
  {
    source:
      'Đại sứ Trung Quốc tại Canada nói hai nước đã trải qua giai đoạn khó khăn nhất trong quan hệ, nhưng từ chối bình luận về việc liệu Bắc Kinh có dỡ bỏ thuế với dầu hạt cải hay không.',
    target:
      "The two countries have been through the most difficult period in their relationship, China's ambassador to Canada said, but he would not comment on whether Beijing would lift its tariffs on canola oil.",
  },
  {
    source:
      'Thủ tướng Hungary Viktor Orban dọa phủ quyết gói trừng phạt thứ 18 của EU, trừ khi khối này đảm bảo nguồn cung khí đốt cho nước ông. 26 thành viên còn lại đều ủng hộ gói biện pháp.',
    target:
      "Hungarian Prime Minister Viktor Orban has threatened to veto the EU's 18th package of sanctions unless the bloc guarantees gas supplies for his country. The other 26 members all back the measures.",
  },
  {
    source:
      'Ông Trump khẳng định "không vội" gặp lãnh đạo Triều Tiên Kim Jong-un, song cho biết hai người vẫn giữ quan hệ tốt. Bình Nhưỡng chưa phản hồi.',
    target:
      'Trump said he was in "no rush" to meet North Korean leader Kim Jong-un, although he noted that the two were still on good terms. Pyongyang has not responded.',
  },
  {
    source:
      'Liên minh trung tả chiến thắng sít sao trong cuộc bầu cử quốc hội Na Uy khi giành 87 ghế, chỉ hơn phe cánh hữu 5 ghế. Tỷ lệ cử tri đi bầu đạt 78,9%, cao nhất trong hơn ba thập kỷ.',
    target:
      "The centre-left alliance scraped to victory in Norway's parliamentary election with 87 seats, just five more than the right. Turnout reached 78.9%, the highest in more than three decades.",
  },
  {
    source:
      'Bộ Ngoại giao Nga triệu tập đại biện lâm thời Ba Lan để phản đối việc Warsaw đóng cửa lãnh sự quán của Moscow ở Krakow. Nga tuyên bố sẽ đáp trả tương xứng trong những ngày tới.',
    target:
      "Russia's Foreign Ministry summoned the Polish charge d'affaires to protest Warsaw's closure of Moscow's consulate in Krakow. Russia said it would respond in kind in the coming days.",
  },
  {
    source:
      'Phó tổng thống Philippines Sara Duterte thoát bị luận tội sau khi Tòa án Tối cao phán quyết đơn kiện bà vi hiến. Tuy nhiên, các nghị sĩ có thể nộp đơn mới từ tháng 2 năm sau.',
    target:
      'Philippine Vice President Sara Duterte escaped impeachment after the Supreme Court ruled the complaint against her unconstitutional. Lawmakers can, however, file a new one from February next year.',
  },
  {
    source:
      'Ngoại trưởng Iran Abbas Araghchi nói Tehran sẵn sàng đối thoại với Washington, với điều kiện Mỹ phải chấm dứt đe dọa. "Không ai đàm phán khi súng đang dí vào đầu", ông phát biểu.',
    target:
      'Tehran is ready to talk to Washington on condition that the United States stops making threats, Iranian Foreign Minister Abbas Araghchi said. "Nobody negotiates with a gun to their head," he said.',
  },
  {
    source:
      'Bolivia lần đầu tiên trong lịch sử phải tổ chức vòng hai bầu cử tổng thống, sau khi không ứng viên nào giành quá nửa số phiếu. Đảng MAS cánh tả, từng cầm quyền gần hai thập kỷ, chỉ được 3% phiếu bầu.',
    target:
      'Bolivia must hold a presidential runoff for the first time in its history after no candidate won more than half of the vote. The left-wing MAS, which had governed for nearly two decades, took just 3%.',
  },
  {
    source:
      'Nghị viện châu Âu bác đề xuất bãi nhiệm Chủ tịch Ủy ban châu Âu Ursula von der Leyen, với 360 phiếu chống, 175 phiếu thuận và 18 phiếu trắng.',
    target:
      'The European Parliament voted down a motion to remove European Commission President Ursula von der Leyen by 360 votes to 175, with 18 abstentions.',
  },
  {
    source:
      'Tổng thống Syria Ahmed al-Sharaa tới New York dự phiên họp Đại hội đồng, trở thành nguyên thủ đầu tiên của nước này làm vậy kể từ năm 1967. Mỹ từng treo thưởng 10 triệu USD cho việc bắt ông.',
    target:
      'Syrian President Ahmed al-Sharaa arrived in New York for the General Assembly, becoming the first head of state from his country to attend since 1967. The United States once offered a $10 million bounty for his capture.',
  },
  {
    source:
      'Tổng thư ký NATO Mark Rutte kêu gọi các nước thành viên "chuyển sang tư duy thời chiến", vì cho rằng Nga có thể tấn công liên minh trong vòng 5 năm tới.',
    target:
      'NATO Secretary General Mark Rutte urged member states to "shift to a wartime mindset", arguing that Russia could attack the alliance within the next five years.',
  },
  {
    source:
      'Hai ứng viên dẫn đầu không tham gia buổi tranh luận cuối cùng trên truyền hình, khiến ban tổ chức phải hủy phát sóng chỉ 40 phút trước giờ bắt đầu.',
    target:
      'The two front-runners stayed out of the final televised debate, forcing organisers to cancel the broadcast just 40 minutes before it was due to start.',
  },
  {
    source:
      'Ấn Độ nối lại cấp thị thực du lịch cho công dân Trung Quốc sau 5 năm gián đoạn. Bộ Ngoại giao Trung Quốc hoan nghênh, gọi đây là "bước đi tích cực".',
    target:
      'India has resumed issuing tourist visas to Chinese nationals after a five-year hiatus, a move welcomed by China\'s Foreign Ministry as "a positive step".',
  },
  {
    source:
      'Quan chức cấp cao Nhà Trắng tiết lộ Tổng thống suýt hủy chuyến đi vào phút chót vì bất đồng về thông cáo chung. Cuối cùng, hai bên quyết định không ra thông cáo.',
    target:
      'The president came close to calling off the trip at the last minute because of a disagreement over the joint statement, a senior White House official revealed. In the end, the two sides decided not to issue one.',
  },
  {
    source:
      'Hạ viện Canada thông qua dự luật siết kiểm soát biên giới với 181 phiếu thuận và 142 phiếu chống. Phe đối lập chỉ trích dự luật trao quá nhiều quyền cho cảnh sát.',
    target:
      "Canada's House of Commons passed a bill tightening border controls by 181 votes to 142. The opposition has criticised it for giving police too much power.",
  },
  {
    source:
      'Thủ tướng Nepal K.P. Sharma Oli từ chức hôm 9/9, một ngày sau khi cảnh sát nổ súng vào người biểu tình làm 19 người thiệt mạng. Chính phủ trước đó đã dỡ lệnh cấm mạng xã hội, nguyên nhân châm ngòi biểu tình.',
    target:
      'Nepali Prime Minister K.P. Sharma Oli resigned on September 9, a day after police opened fire on protesters and killed 19 people. The government had earlier lifted the social media ban that triggered the protests.',
  },
  {
    source:
      '"Đây là chiến thắng của nhân dân, không phải của riêng tôi", bà Jennifer Geerlings-Simons nói sau khi được bầu làm nữ tổng thống đầu tiên của Suriname. Người tiền nhiệm Chan Santokhi đã gọi điện chúc mừng bà.',
    target:
      '"This victory belongs to the people, not to me alone," Jennifer Geerlings-Simons said after being elected Suriname\'s first woman president. Her predecessor, Chan Santokhi, called to congratulate her.',
  },
  {
    source:
      'Trung Quốc và Liên minh châu Âu rút ngắn hội nghị thượng đỉnh ở Bắc Kinh từ hai ngày xuống còn một ngày do bất đồng về thương mại. Không bên nào đưa ra cam kết mới.',
    target:
      'China and the European Union cut their Beijing summit from two days to one because of trade disputes. Neither side offered any new commitments.',
  },
  {
    source:
      'Ngoại trưởng Malaysia Mohamad Hasan cho biết phần lớn thành viên ASEAN ủng hộ kết nạp Đông Timor vào tháng 10, trong khi Myanmar phản đối.',
    target:
      'Most ASEAN members support admitting East Timor in October, while Myanmar is against it, Malaysian Foreign Minister Mohamad Hasan said.',
  },
  {
    source:
      'Tổng thống Zelensky ký sắc lệnh bổ nhiệm ông Rustem Umerov, nguyên bộ trưởng quốc phòng, làm Thư ký Hội đồng An ninh và Quốc phòng Quốc gia. Ông Umerov thay thế ông Oleksandr Lytvynenko.',
    target:
      'President Zelensky signed a decree naming former defence minister Rustem Umerov as secretary of the National Security and Defence Council. He replaces Oleksandr Lytvynenko.',
  },
  {
    source:
      'Anh, Canada và Australia đồng loạt công nhận nhà nước Palestine hôm 21/9, bước đi khiến Israel tức giận. Thủ tướng Netanyahu gọi đây là "phần thưởng cho chủ nghĩa khủng bố".',
    target:
      'In a step that infuriated Israel, Britain, Canada and Australia simultaneously recognised a Palestinian state on September 21. Netanyahu called it "a reward for terrorism".',
  },
  {
    source:
      'Cuộc đàm phán kéo dài 7 giờ tại Geneva kết thúc mà không đạt thỏa thuận. Tuy nhiên, trưởng đoàn Azerbaijan nói hai bên đã thu hẹp bất đồng và sẽ gặp lại vào ngày 12/11.',
    target:
      'Seven hours of talks in Geneva ended without a deal. Even so, the head of the Azerbaijani delegation said the two sides had narrowed their differences and would meet again on November 12.',
  },
  {
    source:
      'Thượng nghị sĩ Cộng hòa Lisa Murkowski bỏ phiếu thuận cho dự luật dù công khai nói rằng bà không thích nó. Nếu bà phản đối, dự luật đã thất bại.',
    target:
      'Republican Senator Lisa Murkowski voted for the bill even though she openly said she disliked it. Had she opposed it, it would have failed.',
  },
  {
    source:
      'Chính phủ liên minh Hà Lan sụp đổ ngày 3/6 sau khi đảng PVV của ông Geert Wilders rút lui vì bất đồng về chính sách tị nạn. Thủ tướng Dick Schoof sẽ tiếp tục lãnh đạo nội các tạm quyền cho đến khi bầu cử.',
    target:
      "The Dutch coalition government collapsed on June 3 when Geert Wilders' PVV quit in a row over asylum policy. Prime Minister Dick Schoof will continue to lead a caretaker cabinet until elections are held.",
  },
  {
    source:
      'Venezuela trả tự do cho 10 công dân Mỹ để đổi lấy hơn 250 người Venezuela bị Mỹ trục xuất sang El Salvador. Tổng thống Salvador Nayib Bukele gọi đây là kết quả của nhiều tháng thương lượng.',
    target:
      'Venezuela freed 10 Americans in exchange for more than 250 Venezuelans whom the United States had deported to El Salvador. Salvadoran President Nayib Bukele described it as the outcome of months of negotiations.',
  },
  {
    source:
      'Theo kết quả thăm dò của viện Ifop, 64% người Pháp muốn giải tán quốc hội, tăng 5 điểm phần trăm so với tháng trước. Chỉ 23% nói họ tin tưởng thủ tướng.',
    target:
      'An Ifop poll found that 64% of French people want parliament dissolved, up five percentage points from the previous month. Only 23% said they trusted the prime minister.',
  },
  {
    source:
      'Đặc phái viên Mỹ Steve Witkoff tới Moscow ngày 6/8, hai ngày trước khi hết hạn chót mà Washington đặt ra cho Nga. Ông hội đàm với Tổng thống Putin trong gần ba giờ.',
    target:
      'US special envoy Steve Witkoff arrived in Moscow on August 6, two days before the deadline Washington had set for Russia, and spent nearly three hours in talks with President Putin.',
  },
  {
    source:
      'Bà Aung San Suu Kyi, 80 tuổi, vẫn đang bị giam và sức khỏe được cho là giảm sút. Con trai bà nói ông đã không nhận được tin tức gì từ mẹ trong hai năm qua.',
    target:
      'Aung San Suu Kyi, 80, remains in detention and her health is said to be failing. Her son said he had heard nothing from her for the past two years.',
  },
  {
    source:
      'Bộ trưởng Di trú Hy Lạp tuyên bố ngừng xử lý đơn xin tị nạn của người đến bằng thuyền từ Bắc Phi trong ba tháng. Các tổ chức nhân quyền cho rằng quyết định này trái luật quốc tế.',
    target:
      'Greece will stop processing asylum claims from people arriving by boat from North Africa for three months, the migration minister announced. Human rights groups say the decision breaches international law.',
  },
  {
    source:
      'Hai nước láng giềng đồng ý mở lại cửa khẩu Torkham sau 25 ngày đóng cửa, nhưng chỉ cho xe tải chở hàng qua lại. Người đi bộ phải chờ thêm hai ngày.',
    target:
      'The two neighbours agreed to reopen the Torkham border crossing after a 25-day closure, but only to cargo trucks. Pedestrians will have to wait two more days.',
  },
  {
    source:
      'Tổng thống Chile Gabriel Boric không được phép tái tranh cử vì hiến pháp cấm giữ hai nhiệm kỳ liên tiếp. Đảng của ông chưa quyết định sẽ ủng hộ ai.',
    target:
      'Chilean President Gabriel Boric cannot run again because the constitution bans consecutive terms. His party has not decided whom to back.',
  },
  {
    source:
      'Theo nhà phân tích Susan Thornton, Bắc Kinh nhiều khả năng sẽ không nhượng bộ trước hội nghị thượng đỉnh. "Họ tin thời gian đứng về phía mình", bà giải thích.',
    target:
      'Beijing is unlikely to make concessions ahead of the summit, according to analyst Susan Thornton. "They believe time is on their side," she explained.',
  },
  {
    source:
      'Đa số cử tri Thụy Sĩ bác đề xuất đánh thuế 50% lên các khoản thừa kế trên 50 triệu franc. Kết quả cuối cùng cho thấy 78% phản đối, cao hơn dự đoán.',
    target:
      'Swiss voters overwhelmingly rejected a proposed 50% tax on inheritances above 50 million francs. Final results showed 78% against, more than had been predicted.',
  },
  {
    source:
      'Lãnh đạo đối lập Tanzania Tundu Lissu bị bắt hồi tháng 4 và bị buộc tội phản quốc, tội danh có thể lĩnh án tử hình. Đảng của ông sau đó bị cấm tham gia tổng tuyển cử.',
    target:
      'Tanzanian opposition leader Tundu Lissu was arrested in April and charged with treason, which can carry the death penalty. His party was subsequently barred from the general election.',
  },
  {
    source:
      'Tòa án quận trung tâm Seoul tuyên phạt cựu thị trưởng Park Jung-woo 7 năm tù vì nhận hối lộ 1,2 tỷ won từ một nhà thầu xây dựng. Luật sư của ông nói sẽ kháng cáo.',
    target:
      'The Seoul Central District Court sentenced former mayor Park Jung-woo to seven years in prison for taking 1.2 billion won in bribes from a construction contractor. His lawyer said he would appeal.',
  },
  {
    source:
      'Cảnh sát Tây Ban Nha thu giữ 6,5 tấn cocaine giấu trong các thùng chuối từ Ecuador, vụ bắt giữ lớn thứ hai trong lịch sử nước này. 11 người bị bắt, trong đó có hai nhân viên hải quan.',
    target:
      "Spanish police have seized 6.5 tonnes of cocaine hidden in crates of bananas from Ecuador, the second-largest haul in the country's history. Eleven people are in custody, two of them customs officers.",
  },
  {
    source:
      'Bồi thẩm đoàn ở Texas kết luận bị cáo Karen Mitchell vô tội trong cái chết của chồng. Bà từng bị kết án chung thân năm 2009, nhưng bản án bị hủy vì bằng chứng ADN mới.',
    target:
      'A Texas jury found Karen Mitchell not guilty in the death of her husband. She had been sentenced to life in 2009, but the conviction was thrown out because of new DNA evidence.',
  },
  {
    source:
      'Nghi phạm 34 tuổi bị bắt tại sân bay Frankfurt khi đang tìm cách lên chuyến bay đi Dubai. Các công tố viên cho rằng ông ta đã bán bí mật thiết kế chip cho một công ty nước ngoài.',
    target:
      'The 34-year-old suspect was arrested at Frankfurt airport as he was trying to board a flight to Dubai. Prosecutors believe he sold chip design secrets to a foreign company.',
  },
  {
    source:
      'Nguyên Bộ trưởng Nông nghiệp Trung Quốc Đường Nhân Kiện bị kết án tử hình, hoãn thi hành hai năm, vì nhận hối lộ hơn 268 triệu nhân dân tệ. Tòa nói ông được giảm nhẹ do đã nhận tội và tự giác trả lại tài sản phi pháp.',
    target:
      "China's former agriculture minister Tang Renjian was given a death sentence, suspended for two years, for accepting more than 268 million yuan in bribes. The court said he was shown leniency because he had confessed and voluntarily returned his illicit gains.",
  },
  {
    source:
      'Thẩm phán liên bang tại Boston tạm thời chặn sắc lệnh của chính quyền cắt 2,2 tỷ USD tài trợ cho Đại học Harvard. Bộ Tư pháp cho biết sẽ đề nghị tòa phúc thẩm đảo ngược phán quyết.',
    target:
      "A federal judge in Boston temporarily blocked the administration's order cutting $2.2 billion in funding for Harvard. The Justice Department said it would ask an appeals court to reverse the ruling.",
  },
  {
    source:
      'Băng trộm gồm 4 người đàn ông đeo mặt nạ dùng xe thang tiếp cận tầng hai bảo tàng và lấy đi 8 món trang sức trong chưa đầy 8 phút. Một chiếc vương miện bị đánh rơi và hư hại khi chúng tẩu thoát.',
    target:
      "The gang of four masked men used a ladder truck to reach the museum's second storey and made off with eight pieces of jewellery in under eight minutes. One crown was dropped and damaged as they fled.",
  },
  {
    source:
      'Interpol phát lệnh truy nã đỏ với doanh nhân Malaysia Jho Low vì vai trò trong vụ bê bối quỹ 1MDB. Ông ta bị cáo buộc biển thủ hơn 4,5 tỷ USD nhưng luôn phủ nhận.',
    target:
      'Interpol issued a red notice for Malaysian businessman Jho Low over his role in the 1MDB fund scandal. He is accused of embezzling more than $4.5 billion, which he has always denied.',
  },
  {
    source:
      'Cảnh sát trưởng hạt Travis cho biết tay súng hành động một mình và chưa rõ động cơ. Ba trong số 5 nạn nhân bị thương vẫn đang trong tình trạng nguy kịch.',
    target:
      'The gunman acted alone and his motive remains unclear, the Travis County sheriff said. Three of the five wounded victims are still in critical condition.',
  },
  {
    source:
      'Tòa phúc thẩm Paris y án 4 năm tù đối với nữ chính trị gia, trong đó hai năm cho hưởng án treo, nhưng giảm thời hạn cấm tranh cử từ 5 năm xuống 3 năm.',
    target:
      "The Paris appeals court upheld the politician's four-year prison sentence, two years of it suspended, but reduced her ban on running for office from five years to three.",
  },
  {
    source:
      'Phó giám đốc ngân hàng nhà nước bị bắt với cáo buộc thông đồng với một nhóm môi giới để cấp các khoản vay khống trị giá 90 triệu USD. Vợ ông, kế toán trưởng của chi nhánh, được tại ngoại.',
    target:
      "The deputy director of the state bank was arrested on charges of conspiring with a group of brokers to issue $90 million in fictitious loans. His wife, the branch's chief accountant, has been released on bail.",
  },
  {
    source:
      'Sau 38 năm ngồi tù oan, Peter Sullivan được trả tự do hôm 13/5. "Tôi không giận dữ, cũng không cay đắng", ông nói trong thông cáo do luật sư đọc.',
    target:
      'Peter Sullivan walked free on May 13 after 38 years of wrongful imprisonment. "I am not angry, nor am I bitter," he said in a statement read by his lawyer.',
  },
  {
    source:
      'Giới chức Thái Lan bắt 27 người, hầu hết là công dân nước ngoài, trong cuộc đột kích một trung tâm lừa đảo ở tỉnh Tak. Nghi phạm cầm đầu đã trốn thoát trước khi cảnh sát ập vào.',
    target:
      'Thai authorities arrested 27 people, most of them foreigners, in a raid on a scam centre in Tak province. The alleged ringleader had slipped away before police burst in.',
  },
  {
    source:
      'Nữ sinh viên 21 tuổi bị phạt 300 euro vì dùng flycam quay trái phép khu di tích, còn hướng dẫn viên đi cùng chỉ bị nhắc nhở.',
    target:
      'The 21-year-old student was fined 300 euros for illegally filming the heritage site with a drone, while the guide accompanying her got off with a warning.',
  },
  {
    source:
      'Tòa án Hình sự Quốc tế bác đề nghị tạm tha cựu tổng thống Rodrigo Duterte, cho rằng ông có nguy cơ bỏ trốn và có thể đe dọa nhân chứng.',
    target:
      'The International Criminal Court refused to grant former president Rodrigo Duterte interim release, saying he was a flight risk and might intimidate witnesses.',
  },
  {
    source:
      'Công tố viên đề nghị mức án 12 năm, nhưng thẩm phán chỉ tuyên 5 năm vì bị cáo chưa có tiền án và đã bồi thường toàn bộ thiệt hại cho các nạn nhân.',
    target:
      'Prosecutors had asked for 12 years, but the judge handed down just five because the defendant had no prior convictions and had fully compensated the victims.',
  },
  {
    source:
      'Hai viên cảnh sát bị đình chỉ công tác sau khi video cho thấy họ ghì một người đàn ông không vũ trang xuống đất trong hơn 4 phút. Công đoàn cảnh sát nói họ đã hành động đúng quy trình.',
    target:
      'Two police officers have been suspended after video showed them pinning an unarmed man to the ground for more than four minutes. The police union says they followed procedure.',
  },
  {
    source:
      'Kho bạc Nam Phi ước tính nạn tham nhũng dưới thời cựu tổng thống đã khiến đất nước thiệt hại khoảng 500 tỷ rand. Đến nay, chưa đầy 2% số tiền được thu hồi.',
    target:
      "South Africa's treasury estimates that corruption under the former president cost the country some 500 billion rand. Less than 2% of the money has been recovered to date.",
  },
  {
    source:
      'Ông chủ sòng bạc bị dẫn độ từ Campuchia về Trung Quốc, dù luật sư cho rằng thân chủ mang quốc tịch Vanuatu. Đại sứ quán Trung Quốc từ chối bình luận.',
    target:
      'The casino boss was extradited from Cambodia to China, even though his lawyer argued that he was a citizen of Vanuatu. The Chinese embassy declined to comment.',
  },
  {
    source:
      'Người mẹ đơn thân 29 tuổi thắng kiện tập đoàn dược phẩm và được bồi thường 1,8 triệu bảng. Công ty khẳng định thuốc của họ an toàn nếu dùng đúng liều.',
    target:
      'A 29-year-old single mother has won her lawsuit against the drug maker and was awarded £1.8 million. The company maintains that its medicine is safe when taken at the correct dose.',
  },
  {
    source:
      'Lực lượng chống tham nhũng Indonesia bắt quả tang một thứ trưởng nhận 3 tỷ rupiah tiền mặt và một xe môtô Ducati từ các công ty xin chứng nhận an toàn lao động.',
    target:
      "Indonesia's anti-graft agency caught a deputy minister red-handed taking 3 billion rupiah in cash and a Ducati motorcycle from companies seeking workplace safety certificates.",
  },
  {
    source:
      'Kẻ bắt cóc đe dọa sẽ giết con tin nếu gia đình báo cảnh sát. Sau 9 ngày, lực lượng đặc nhiệm giải cứu cậu bé 10 tuổi mà không tốn một viên đạn.',
    target:
      'The kidnappers threatened to kill their hostage if the family went to the police. Nine days later, special forces freed the 10-year-old boy without firing a shot.',
  },
  {
    source:
      'Tòa án tối cao Brazil kết án cựu tổng thống Jair Bolsonaro 27 năm 3 tháng tù vì âm mưu đảo chính, với 4 trong 5 thẩm phán ủng hộ. Người duy nhất phản đối là ông Luiz Fux.',
    target:
      "Brazil's Supreme Court sentenced former president Jair Bolsonaro to 27 years and three months in prison for plotting a coup, with four of the five justices in favour. The lone dissenter was Luiz Fux.",
  },
  {
    source:
      'Theo cáo trạng, bà Lin, cựu kế toán của bệnh viện, đã lập khống 412 hóa đơn từ năm 2017 đến 2022. Đồng phạm của bà, một nhà cung cấp thiết bị y tế, hiện vẫn lẩn trốn.',
    target:
      'According to the indictment, Lin, a former accountant at the hospital, forged 412 invoices between 2017 and 2022. Her accomplice, a medical equipment supplier, is still at large.',
  },
  {
    source:
      'Tù nhân người Canada được ân xá vào phút chót, ngay trước giờ hành quyết. Anh ta sẽ phải thụ án chung thân mà không được giảm án.',
    target:
      'The Canadian inmate was reprieved at the last minute, right before he was due to be executed. He will serve life in prison with no chance of a reduced sentence.',
  },
  {
    source:
      'Cơ quan cảnh sát châu Âu Europol cho biết mạng lưới này đã đưa lậu ít nhất 1.500 người di cư vào EU, thu của mỗi người từ 5.000 đến 12.000 euro. Phần lớn họ đến từ Iraq và Syria.',
    target:
      'The network smuggled at least 1,500 migrants into the EU, charging each of them between 5,000 and 12,000 euros, according to Europol, the European police agency. Most came from Iraq and Syria.',
  },
  {
    source:
      'Thám tử tư Daniel Foster khai ông được một tờ báo lá cải thuê nghe lén điện thoại của nam diễn viên, song không biết việc đó là phạm pháp. Thẩm phán nói bà "không tin một lời nào".',
    target:
      'Private detective Daniel Foster testified that a tabloid had hired him to tap the actor\'s phone but that he did not know this was illegal. The judge said she "did not believe a word of it".',
  },
  {
    source:
      'Cảnh sát Hong Kong treo thưởng một triệu đôla Hong Kong cho thông tin giúp bắt 6 nhà hoạt động đang sống ở nước ngoài. Anh lên án động thái, gọi đó là "đàn áp xuyên quốc gia".',
    target:
      'Hong Kong police offered a bounty of one million Hong Kong dollars for information leading to the arrest of six activists living abroad. Britain condemned the move as "transnational repression".',
  },
  {
    source:
      'Vụ án bị đình chỉ vì hết thời hiệu, dù bị cáo đã thừa nhận mọi hành vi. Gia đình nạn nhân gọi đây là "ngày đen tối của công lý".',
    target:
      'Although the defendant had admitted everything, the case was dropped because the statute of limitations had expired. The victim\'s family called it "a dark day for justice".',
  },
  {
    source:
      'Hội đồng kỷ luật kết luận giáo sư Weber đã ngụy tạo dữ liệu trong ít nhất 14 bài báo. Trường đại học tước học hàm của ông nhưng không thu hồi bằng tiến sĩ.',
    target:
      'A disciplinary panel concluded that Professor Weber had fabricated data in at least 14 papers. The university stripped him of his professorship but did not revoke his doctorate.',
  },
  {
    source:
      'Giá dầu Brent tăng 3,2% lên 71,4 USD một thùng trong phiên 12/6, sau khi Mỹ rút bớt nhân viên ngoại giao khỏi Iraq. Trong khi đó, chỉ số Nikkei giảm 0,7%.',
    target:
      'Brent crude climbed 3.2% to $71.40 a barrel on June 12 after the United States withdrew some of its diplomatic staff from Iraq. The Nikkei, meanwhile, slipped 0.7%.',
  },
  {
    source:
      'Lợi nhuận quý II của Tesla giảm 16% xuống 1,17 tỷ USD, do doanh số tại châu Âu lao dốc. CEO Elon Musk cảnh báo hãng có thể trải qua "vài quý khó khăn".',
    target:
      'Tesla\'s second-quarter profit fell 16% to $1.17 billion as sales in Europe plunged. Chief executive Elon Musk warned that the carmaker could be in for "a few rough quarters".',
  },
  {
    source:
      'Nhà sản xuất chip hàng đầu thế giới TSMC sẽ đầu tư thêm 100 tỷ USD vào Arizona, nâng tổng vốn cam kết lên 165 tỷ USD. Hãng chưa cho biết khi nào các nhà máy mới đi vào hoạt động.',
    target:
      "TSMC, the world's top chipmaker, will pour another $100 billion into Arizona, bringing its total commitment to $165 billion. It has not said when the new plants will come on line.",
  },
  {
    source:
      'Ngân hàng Trung ương châu Âu giữ nguyên lãi suất ở mức 2% như dự đoán, chấm dứt chuỗi 7 lần giảm liên tiếp. Chủ tịch Christine Lagarde không loại trừ khả năng tăng lãi suất vào năm tới.',
    target:
      'The European Central Bank held rates at 2% as expected, ending a run of seven straight cuts. President Christine Lagarde did not rule out a hike next year.',
  },
  {
    source:
      'Nissan sẽ cắt 20.000 việc làm và đóng cửa 7 trong 17 nhà máy trước tháng 3/2028 nhằm giảm chi phí. Hãng xe Nhật vừa báo lỗ ròng 4,5 tỷ USD.',
    target:
      'Nissan will shed 20,000 jobs and shut seven of its 17 plants by March 2028 to cut costs. The Japanese automaker has just reported a net loss of $4.5 billion.',
  },
  {
    source:
      'Nga vượt Arab Saudi trở thành nước bán dầu lớn nhất cho Trung Quốc, trong khi Ấn Độ giảm mua do sức ép từ Mỹ. New Delhi khẳng định quyết định này thuần túy mang tính thương mại.',
    target:
      'Russia has overtaken Saudi Arabia as the biggest seller of oil to China, while India has cut its purchases under pressure from the United States. New Delhi insists its decision was purely commercial.',
  },
  {
    source:
      'Startup robot của hai kỹ sư gốc Việt gọi được 42 triệu USD trong vòng vốn mới nhất, đưa định giá công ty lên 310 triệu USD. Quỹ Sequoia dẫn đầu vòng này.',
    target:
      'A robotics start-up founded by two engineers of Vietnamese descent has raised $42 million in its latest funding round, led by Sequoia, giving the company a valuation of $310 million.',
  },
  {
    source:
      'Hai tập đoàn thép sẽ sáp nhập nếu được cơ quan chống độc quyền chấp thuận. Thương vụ dự kiến hoàn tất vào quý I năm sau.',
    target:
      'The two steel groups will merge if antitrust regulators give their approval. The deal is expected to close in the first quarter of next year.',
  },
  {
    source:
      'Trung Quốc siết xuất khẩu đất hiếm, khiến một số dây chuyền ôtô ở châu Âu phải ngừng hoạt động vì thiếu nam châm. Ford đã tạm đóng cửa nhà máy ở Chicago một tuần.',
    target:
      'China has tightened exports of rare earths, forcing some car production lines in Europe to a standstill for lack of magnets. Ford shut its Chicago plant for a week.',
  },
  {
    source:
      'Nhà máy điện hạt nhân Kashiwazaki-Kariwa lớn nhất thế giới vẫn ngừng hoạt động, mặc dù hai lò phản ứng đã được cấp phép tái khởi động từ năm 2017. Thống đốc tỉnh Niigata chưa đồng ý.',
    target:
      "Kashiwazaki-Kariwa, the world's largest nuclear power plant, remains idle even though two of its reactors were cleared to restart back in 2017. The governor of Niigata has not given his consent.",
  },
  {
    source:
      'Apple cho biết phần lớn iPhone bán tại Mỹ trong quý này sẽ được sản xuất ở Ấn Độ, còn hầu hết iPad và MacBook đến từ Việt Nam. Thuế quan có thể khiến hãng tốn thêm 900 triệu USD.',
    target:
      'The majority of iPhones sold in the United States this quarter will be made in India, while almost all iPads and MacBooks will come from Vietnam, Apple said. Tariffs could cost the company an extra $900 million.',
  },
  {
    source:
      'Công ty mẹ của ChatGPT kiện cựu nhân viên vì nghi ngờ anh này đã sao chép hơn 3.000 tài liệu mật trước khi nghỉ việc. Người này nói chỉ lưu ảnh cá nhân.',
    target:
      'The company behind ChatGPT is suing a former employee on suspicion that he copied more than 3,000 confidential documents before leaving. The man says he saved only personal photos.',
  },
  {
    source:
      'Boeing bàn giao 60 máy bay trong tháng 6, nhiều nhất kể từ tháng 12/2023, nhưng vẫn kém đối thủ châu Âu Airbus ba chiếc.',
    target:
      'Boeing delivered 60 planes in June, its most since December 2023 but still three short of its European rival Airbus.',
  },
  {
    source:
      'Chính phủ Anh tiếp quản nhà máy thép cuối cùng còn lò cao ở Scunthorpe, sau khi chủ sở hữu Trung Quốc Jingye dọa đóng cửa vì thua lỗ 700.000 bảng mỗi ngày.',
    target:
      'The British government took control of the Scunthorpe steelworks, the last with blast furnaces, after its Chinese owner, Jingye, threatened to close it over losses of £700,000 a day.',
  },
  {
    source:
      '"Chúng tôi không bán dữ liệu khách hàng và sẽ không bao giờ làm vậy", giám đốc pháp lý của ứng dụng nói. Các nhà lập pháp vẫn tỏ ra hoài nghi.',
    target:
      '"We do not sell customer data and never will," said the app\'s chief legal officer. Lawmakers remained sceptical.',
  },
  {
    source:
      'Tỷ phú Hong Kong Li Ka-shing đồng ý bán cổ phần tại hai cảng ở kênh đào Panama cho nhóm nhà đầu tư do BlackRock dẫn đầu với giá 22,8 tỷ USD, bao gồm cả nợ. Bắc Kinh phản đối thương vụ.',
    target:
      'Hong Kong billionaire Li Ka-shing agreed to sell his stake in two ports on the Panama Canal to a group of investors led by BlackRock for $22.8 billion, including debt. Beijing opposes the deal.',
  },
  {
    source:
      'Giá cà phê robusta lập đỉnh 5.800 USD một tấn hồi tháng 2 rồi giảm gần một nửa vì được mùa ở Brazil. Nông dân Tây Nguyên tiếc vì đã không bán sớm hơn.',
    target:
      "Robusta prices peaked at $5,800 a tonne in February before losing almost half their value on a bumper crop in Brazil. Coffee farmers in Vietnam's Central Highlands regret not having sold earlier.",
  },
  {
    source:
      'Hãng hàng không giá rẻ lớn nhất Ấn Độ IndiGo hủy hơn 1.000 chuyến bay trong một ngày do thiếu phi công, hậu quả của quy định mới về thời gian nghỉ. Cơ quan quản lý sau đó tạm miễn áp dụng một phần quy định.',
    target:
      "IndiGo, India's biggest budget airline, scrapped more than 1,000 flights in one day for want of pilots, the result of new rules on rest time. Regulators later granted a temporary exemption from some of the rules.",
  },
  {
    source:
      'Tập đoàn Samsung từng thống trị thị trường bộ nhớ, song nay tụt lại sau đối thủ đồng hương SK Hynix trong mảng chip dành cho AI. Hãng dự báo lợi nhuận hoạt động quý này giảm 56%.',
    target:
      'Samsung used to dominate the memory market but now trails its compatriot SK Hynix in chips for AI. The company forecasts a 56% drop in operating profit this quarter.',
  },
  {
    source:
      'Australia trở thành nước đầu tiên cấm trẻ dưới 16 tuổi dùng mạng xã hội. Các nền tảng vi phạm có thể bị phạt tới 49,5 triệu đôla Australia, còn phụ huynh và trẻ em không bị xử phạt.',
    target:
      'Australia has become the first country to ban children under 16 from social media. Platforms that break the rules face fines of up to 49.5 million Australian dollars, while parents and children will not be penalised.',
  },
  {
    source:
      'Công ty dầu khí quốc gia Kuwait phát hiện mỏ khí ngoài khơi với trữ lượng ước tính một nghìn tỷ feet khối. Việc khai thác chưa thể bắt đầu trước năm 2028.',
    target:
      "Kuwait's national oil company has discovered an offshore gas field with estimated reserves of one trillion cubic feet. Production cannot begin before 2028.",
  },
  {
    source:
      'Số đơn xin trợ cấp thất nghiệp tại Mỹ bất ngờ giảm 9.000 xuống 218.000 trong tuần trước, thấp hơn mức dự báo 235.000 của giới kinh tế học.',
    target:
      'US jobless claims unexpectedly fell by 9,000 last week to 218,000, below the 235,000 economists had forecast.',
  },
  {
    source:
      'Hãng pin Thụy Điển Northvolt nộp đơn xin phá sản, chấm dứt tham vọng cạnh tranh với các nhà sản xuất châu Á. Khoảng 5.000 nhân viên có nguy cơ mất việc.',
    target:
      'Swedish battery maker Northvolt has filed for bankruptcy, ending its ambition to take on Asian manufacturers. Some 5,000 employees risk losing their jobs.',
  },
  {
    source:
      'Lệnh cấm nhập khẩu thịt lợn Tây Ban Nha được dỡ bỏ với hầu hết các vùng, trừ Catalonia, nơi phát hiện ổ dịch tả lợn châu Phi hồi tháng 11.',
    target:
      'The import ban on Spanish pork has been lifted for most regions except Catalonia, where an outbreak of African swine fever was detected in November.',
  },
  {
    source:
      'Hai phần ba số doanh nghiệp được hỏi nói họ sẽ tăng lương năm tới, nhưng chỉ một phần tư dự định tuyển thêm người.',
    target:
      'Two-thirds of the businesses surveyed said they would raise wages next year, but only a quarter plan to hire more people.',
  },
  {
    source:
      'Động đất độ lớn 7,7 ở miền trung Myanmar trưa 28/3 khiến hơn 3.700 người thiệt mạng và khoảng 5.100 người bị thương. Rung chấn làm sập một tòa nhà 30 tầng đang xây dựng ở Bangkok, cách tâm chấn hơn 1.000 km.',
    target:
      'The 7.7-magnitude quake that hit central Myanmar at midday on March 28 killed more than 3,700 people and injured about 5,100. It brought down a 30-storey building under construction in Bangkok, over 1,000 kilometres from the epicentre.',
  },
  {
    source:
      'Chiếc Boeing 787 của Air India lao xuống ký túc xá trường y chỉ 32 giây sau khi cất cánh, khiến 241 trong số 242 người trên khoang thiệt mạng. Người duy nhất sống sót là một hành khách quốc tịch Anh ngồi ghế 11A.',
    target:
      'The Air India Boeing 787 slammed into a medical college hostel just 32 seconds after take-off, killing 241 of the 242 people on board. The sole survivor was a British passenger in seat 11A.',
  },
  {
    source:
      'Lũ quét ở hạt Kerr, bang Texas, cuốn trôi nhiều căn nhà gỗ tại một trại hè nữ sinh trước bình minh. Ít nhất 27 trẻ em và nhân viên trại thiệt mạng.',
    target:
      "Flash floods in Kerr County, Texas, swept away many cabins at a girls' summer camp before dawn. At least 27 children and camp staff died.",
  },
  {
    source:
      'Phà chở 65 người chìm ngoài khơi đảo Bali trong đêm do sóng lớn, sau khi phòng máy ngập nước. Lực lượng cứu hộ đã tìm thấy 30 người còn sống, trong khi 29 người vẫn mất tích.',
    target:
      'A ferry carrying 65 people went down off Bali during the night in heavy seas after its engine room flooded. Rescuers have found 30 people alive, while 29 remain missing.',
  },
  {
    source:
      'Cháy rừng ở miền nam nước Pháp đã thiêu rụi 16.000 ha, lớn nhất kể từ năm 1949. Một cụ bà 65 tuổi thiệt mạng vì từ chối sơ tán, còn 11 lính cứu hỏa bị thương.',
    target:
      'A wildfire in southern France has burned through 16,000 hectares, the largest since 1949. A 65-year-old woman died after refusing to evacuate and 11 firefighters were injured.',
  },
  {
    source:
      'Hai đoàn tàu điện đâm trực diện ở ngoại ô Copenhagen lúc 7h15, làm một lái tàu tử vong. Cảnh sát nghi một trong hai lái tàu vượt đèn đỏ.',
    target:
      'Two electric trains collided head-on in the suburbs of Copenhagen at 7:15 a.m., killing one of the drivers. Police suspect that one of the two ran a red signal.',
  },
  {
    source:
      'Bão Ragasa suy yếu thành áp thấp nhiệt đới vào chiều 25/9, sau khi làm ít nhất 15 người chết ở Đài Loan. Trước khi bão đổ bộ, Quảng Đông đã sơ tán gần hai triệu dân.',
    target:
      'Ragasa weakened into a tropical depression on the afternoon of September 25, having killed at least 15 people in Taiwan. Guangdong had evacuated nearly two million residents before the storm made landfall.',
  },
  {
    source:
      'Vụ lở tuyết chôn vùi 5 nhà leo núi người Đức ở dãy Alps thuộc Italy. Hai người trong nhóm khác may mắn thoát nạn vì dừng lại nghỉ bên dưới.',
    target:
      'An avalanche buried five German climbers in the Italian Alps. Two members of another party had a lucky escape because they had stopped to rest below.',
  },
  {
    source:
      'Thủ tướng Bồ Đào Nha tuyên bố quốc tang sau khi xe điện leo dốc nổi tiếng ở Lisbon trật đường ray do đứt cáp, khiến 16 người chết. "Đây là một trong những thảm kịch lớn nhất trong lịch sử gần đây của chúng ta", ông nói.',
    target:
      'Portugal\'s prime minister declared national mourning after a cable snapped and Lisbon\'s famous funicular derailed, killing 16 people. "This is one of the greatest tragedies in our recent history," he said.',
  },
  {
    source:
      'Thợ lặn tìm thấy thi thể cuối cùng trong xác tàu, nâng số người chết lên 7. Thuyền trưởng và hai thủy thủ đang bị điều tra vì nghi vô ý làm chết người.',
    target:
      'Divers have recovered the last body from the wreck, bringing the death toll to seven. The captain and two crewmen are under investigation on suspicion of manslaughter.',
  },
  {
    source:
      'Nhờ cảnh báo sóng thần được phát sớm, hầu hết cư dân ven biển Kamchatka đã lên vùng cao trước khi sóng 4 m ập vào. Không có ai thiệt mạng.',
    target:
      'Thanks to an early tsunami warning, most people living along the Kamchatka coast had reached higher ground by the time the four-metre waves struck. There were no deaths.',
  },
  {
    source:
      'Mưa lớn khiến đập thủy điện nhỏ ở bang Sikkim bị vỡ, kéo theo 14 cây cầu. Quân đội phải dùng trực thăng đưa khoảng 1.700 du khách mắc kẹt ra ngoài.',
    target:
      'Heavy rain caused a small hydropower dam in Sikkim state to burst, taking 14 bridges with it. The army had to airlift out about 1,700 stranded tourists.',
  },
  {
    source:
      'Xe buýt chở học sinh lao xuống khe núi sâu 60 m ở Peru vì mất phanh, làm 18 người chết, đa số dưới 15 tuổi. Tài xế sống sót nhưng đã bỏ trốn.',
    target:
      'A school bus plunged into a 60-metre ravine in Peru after its brakes failed, killing 18 people, the majority of them under 15. The driver survived but has fled.',
  },
  {
    source:
      'Máy bay chở khách Airbus A320 phải quay lại Warsaw sau khi một động cơ hút phải chim. 174 hành khách và 6 thành viên tổ bay đều an toàn.',
    target:
      'An Airbus A320 passenger jet had to return to Warsaw after one of its engines ingested a bird. All 174 passengers and six crew are safe.',
  },
  {
    source:
      'Sau 9 ngày mắc kẹt dưới lòng đất, 23 thợ mỏ ở Colombia được kéo lên mặt đất trong tình trạng khỏe mạnh. Họ sống nhờ nước và thức ăn được đưa qua một ống thông gió.',
    target:
      'After nine days trapped underground, 23 miners in Colombia were hauled to the surface in good health. They had survived on water and food passed to them through a ventilation pipe.',
  },
  {
    source:
      'Nguyên nhân vụ cháy chung cư làm 8 người chết được cho là do pin xe đạp điện phát nổ trong lúc sạc. Chủ nhà từng bị phạt hai lần vì không lắp chuông báo cháy.',
    target:
      'The apartment fire that killed eight people is thought to have been caused by an e-bike battery exploding while it was charging. The landlord had been fined twice for failing to install fire alarms.',
  },
  {
    source:
      'Đợt nắng nóng có thể đã cướp đi sinh mạng của khoảng 2.300 người tại 12 thành phố châu Âu chỉ trong 10 ngày, theo một nghiên cứu của Đại học Hoàng gia London. Gần 90% số này từ 65 tuổi trở lên.',
    target:
      'The heatwave may have claimed some 2,300 lives in 12 European cities in just 10 days, a study by Imperial College London found. Nearly 90% of the dead were 65 or older.',
  },
  {
    source:
      'Chiếc Cessna một động cơ chở 4 người hạ cánh xuống đường cao tốc ở California vì hết nhiên liệu. Máy bay sượt qua nóc một xe tải, nhưng không ai bị thương.',
    target:
      'Out of fuel, a single-engine Cessna with four people on board landed on a California freeway. It clipped the roof of a truck, but no one was injured.',
  },
  {
    source:
      'Núi lửa Lewotobi phun cột tro cao 18 km, buộc sân bay Bali hủy ít nhất 24 chuyến bay quốc tế. Giới chức mở rộng vùng nguy hiểm từ 6 lên 7 km quanh miệng núi lửa.',
    target:
      "Mount Lewotobi shot a column of ash 18 kilometres into the sky, forcing Bali's airport to cancel at least 24 international flights. Officials widened the danger zone around the crater from six kilometres to seven.",
  },
  {
    source:
      'Lực lượng cứu hộ tạm dừng tìm kiếm vào ban đêm vì nguy cơ sạt lở tiếp diễn. Trong số 34 người mất tích có 9 lính cứu hỏa và một y tá tình nguyện.',
    target:
      'Rescuers suspended the search overnight because of the risk of further landslides. Among the 34 missing are nine firefighters and a volunteer nurse.',
  },
  {
    source:
      'Tổng Bí thư Tô Lâm thăm cấp nhà nước Hàn Quốc từ ngày 10 đến 13/8 theo lời mời của Tổng thống Lee Jae-myung. Ông là lãnh đạo nước ngoài đầu tiên Seoul đón kể từ khi ông Lee nhậm chức.',
    target:
      'Party General Secretary To Lam paid a state visit to South Korea from August 10 to 13 at the invitation of President Lee Jae-myung, becoming the first foreign leader hosted by Seoul since Lee took office.',
  },
  {
    source:
      '"Việt Nam có đầy đủ căn cứ pháp lý và bằng chứng lịch sử để khẳng định chủ quyền đối với quần đảo Hoàng Sa và Trường Sa", người phát ngôn Bộ Ngoại giao Phạm Thu Hằng nói tại họp báo thường kỳ ngày 17/4.',
    target:
      '"Vietnam has full legal grounds and historical evidence to assert its sovereignty over the Hoang Sa (Paracel) and Truong Sa (Spratly) archipelagos," Foreign Ministry spokeswoman Pham Thu Hang told a regular press briefing on April 17.',
  },
  {
    source:
      'Bộ Quốc phòng Việt Nam cử hai đội gồm 80 quân nhân cùng 6 chó nghiệp vụ sang Myanmar tìm kiếm nạn nhân động đất. Trong 10 ngày, lực lượng này đã phát hiện 17 vị trí có người bị vùi lấp.',
    target:
      "Vietnam's Defence Ministry dispatched two teams, totalling 80 military personnel and six sniffer dogs, to search for earthquake victims in Myanmar. Over 10 days they located 17 spots where people lay buried.",
  },
  {
    source:
      'Tàu hộ vệ tên lửa 016 Quang Trung của Hải quân Việt Nam thăm cảng Sasebo trong 4 ngày, lần đầu tiên trong 5 năm một chiến hạm Việt Nam cập cảng Nhật Bản. Đoàn gồm hơn 120 sĩ quan và thủy thủ.',
    target:
      "The Vietnam People's Navy guided-missile frigate 016 Quang Trung paid a four-day visit to Sasebo, the first time in five years that a Vietnamese warship had docked in Japan. More than 120 officers and sailors were on board.",
  },
  {
    source:
      'Việt Nam kêu gọi Thái Lan và Campuchia kiềm chế tối đa, không sử dụng vũ lực và giải quyết bất đồng bằng biện pháp hòa bình. Hà Nội khuyến cáo công dân không đến khu vực biên giới hai nước nếu không thật sự cần thiết.',
    target:
      'Vietnam has urged Thailand and Cambodia to exercise maximum restraint, refrain from using force and settle their differences peacefully. Hanoi advised its citizens against all but essential travel to the border area between the two countries.',
  },
  {
    source:
      'Thủ tướng Phạm Minh Chính nói Việt Nam sẵn sàng nhập thêm khí hóa lỏng và máy bay của Mỹ nhằm cân bằng cán cân thương mại. Ông đề nghị Washington hoãn áp thuế ít nhất 45 ngày để hai bên đàm phán.',
    target:
      'Vietnam is ready to import more American liquefied gas and aircraft in order to balance trade, Prime Minister Pham Minh Chinh said, asking Washington to delay the tariffs by at least 45 days so the two sides could negotiate.',
  },
  {
    source:
      'Đại tướng Phan Văn Giang, Bộ trưởng Quốc phòng, khẳng định Việt Nam nhất quán chính sách "bốn không", trong đó có không liên kết với nước này để chống nước kia và không cho nước ngoài đặt căn cứ quân sự.',
    target:
      'General Phan Van Giang, Vietnam\'s defence minister, affirmed the country\'s consistent "four nos" policy, which includes not siding with one country against another and not allowing foreign military bases on its soil.',
  },
  {
    source:
      'Cảnh sát biển Việt Nam cứu 11 ngư dân Quảng Ngãi trôi dạt hai ngày sau khi tàu cá của họ bị đâm chìm gần đảo Tri Tôn. Ba người bị thương, trong đó một người gãy tay.',
    target:
      'The Vietnam Coast Guard rescued 11 fishermen from Quang Ngai who had been adrift for two days after their fishing boat was rammed and sunk near Triton Island. Three were hurt, one of them with a broken arm.',
  },
  {
    source:
      'Hơn 13.000 cán bộ, chiến sĩ tham gia diễu binh kỷ niệm 50 năm thống nhất đất nước ở TP HCM, cùng các khối quân đội Trung Quốc, Lào và Campuchia. Phần lớn các tuyến đường trung tâm bị cấm xe từ chiều 29/4.',
    target:
      'More than 13,000 troops marched in Ho Chi Minh City in a parade marking 50 years of national reunification, joined by contingents from the Chinese, Lao and Cambodian armies. Most downtown streets were closed to traffic from the afternoon of April 29.',
  },
  {
    source:
      'Ông Bùi Thanh Sơn, Phó thủ tướng kiêm Bộ trưởng Ngoại giao, sẽ dẫn đầu đoàn Việt Nam dự hội nghị ở Kuala Lumpur vào tuần tới. Dự kiến ông có cuộc gặp song phương với người đồng cấp Ấn Độ.',
    target:
      "Bui Thanh Son, deputy prime minister and foreign minister, will head the Vietnamese delegation at next week's conference in Kuala Lumpur. He is expected to hold a bilateral meeting with his Indian counterpart.",
  },
  {
    source:
      'Việt Nam và Bulgaria nhất trí nâng cấp quan hệ lên Đối tác Chiến lược nhân chuyến thăm của Tổng Bí thư Tô Lâm. Kim ngạch thương mại song phương năm ngoái đạt gần 300 triệu USD, tăng khoảng 30%.',
    target:
      'Vietnam and Bulgaria agreed to elevate ties to a strategic partnership during a visit by Party General Secretary To Lam. Bilateral trade rose about 30% last year to nearly $300 million.',
  },
  {
    source:
      'Nữ đại úy quân y Nguyễn Thị Hạnh, 33 tuổi, vừa trở về từ phái bộ Nam Sudan sau 14 tháng. "Điều khó nhất không phải là nắng nóng mà là nhớ con", chị nói.',
    target:
      'Captain Nguyen Thi Hanh, a 33-year-old military medic, has just come home after 14 months with the mission in South Sudan. "The hardest thing wasn\'t the heat, it was missing my child," she said.',
  },
  {
    source:
      'Đại sứ quán Việt Nam tại Israel đề nghị công dân ở nơi trú ẩn và theo dõi sát thông báo của nước sở tại. Đến tối 15/6, chưa ghi nhận người Việt nào thương vong.',
    target:
      'The Vietnamese embassy in Israel asked citizens to stay in shelters and keep a close eye on announcements by local authorities. As of the evening of June 15, no Vietnamese casualties had been reported.',
  },
  {
    source:
      'Việt Nam phản đối Trung Quốc đơn phương ban hành lệnh cấm đánh bắt cá trên Biển Đông từ 1/5 đến 16/8. Hội Thủy sản Việt Nam khuyến khích ngư dân tiếp tục ra khơi bình thường.',
    target:
      "Vietnam has objected to China's unilateral ban on fishing in the South China Sea from May 1 to August 16. The Vietnam Fisheries Society is encouraging fishermen to keep putting out to sea as usual.",
  },
  {
    source:
      'Công an bắt giữ Trần Văn Khoa, nguyên giám đốc một công ty xuất khẩu lao động, với cáo buộc lừa 63 người muốn sang Hàn Quốc làm việc. Ông ta khai đã tiêu hết 9 tỷ đồng vì thua cờ bạc, cơ quan điều tra cho biết hôm 5/11, trong thông báo phối hợp với Bộ Ngoại giao.',
    target:
      'Police have arrested Tran Van Khoa, the former director of a labour export company, on charges of swindling 63 people who wanted to work in South Korea. He told them he had lost the entire 9 billion dong gambling, investigators said on November 5 in an announcement coordinated with the Foreign Ministry.',
  },
  {
    source: 'Binh sĩ Ukraine nạp đạn pháo tự hành Caesar tại tỉnh Donetsk hôm 8/5. Ảnh: Reuters',
    target: 'Ukrainian soldiers load a Caesar self-propelled howitzer in the Donetsk region on May 8. Photo: Reuters',
  },
  {
    source: 'Vị trí bãi cạn Scarborough trên Biển Đông. Đồ họa: AFP',
    target: 'The location of Scarborough Shoal in the South China Sea. Graphic: AFP',
  },
  {
    source: 'Ông Trump suýt ngã khi bước lên chuyên cơ Không lực Một',
    target: 'Trump nearly falls while boarding Air Force One',
  },
  {
    source: 'Lính cứu hỏa dập lửa tại nhà kho ở ngoại ô Odessa sau trận tập kích rạng sáng 3/6. Ảnh: DSNS Ukraine',
    target:
      "Firefighters put out a blaze at a warehouse on the outskirts of Odesa after an attack in the early hours of June 3. Photo: Ukraine's State Emergency Service",
  },
  {
    source: 'Hàn Quốc bắt cựu đệ nhất phu nhân vì nghi thao túng chứng khoán',
    target: 'South Korea arrests former first lady on suspicion of stock manipulation',
  },
  {
    source: 'Khoảnh khắc tiêm kích Su-35 áp sát trinh sát cơ Mỹ trên Biển Baltic. Video: X/Clash Report',
    target:
      'The moment a Su-35 fighter closes in on a US reconnaissance plane over the Baltic Sea. Video: X/Clash Report',
  },
  { source: 'Giá vàng lần đầu vượt 4.000 USD một ounce', target: 'Gold tops $4,000 an ounce for the first time' },
  {
    source:
      'Từ trái qua: Thủ tướng Anh Keir Starmer, Tổng thống Ukraine Volodymyr Zelensky và Thủ tướng Ba Lan Donald Tusk tại Kiev ngày 10/5. Ảnh: AP',
    target:
      'From left: British Prime Minister Keir Starmer, Ukrainian President Volodymyr Zelensky and Polish Prime Minister Donald Tusk in Kyiv on May 10. Photo: AP',
  },
  { source: 'Huyền Lê (Theo Reuters, AFP)', target: 'By Huyen Le (Reuters, AFP)' },
  {
    source: 'Vì sao Nga chưa dùng tiêm kích tàng hình Su-57 trên tiền tuyến Ukraine?',
    target: "Why hasn't Russia used its Su-57 stealth fighter on the front line in Ukraine?",
  },
  {
    source:
      'Ngày 24/9, Tổng thống Ukraine Volodymyr Zelensky cho biết lực lượng phòng không nước này đã bắn hạ 87 trong tổng số 112 máy bay không người lái mà Nga phóng đi trong đêm, chủ yếu nhằm vào các tỉnh Odesa và Kharkiv. Theo đó, ít nhất ba người thiệt mạng và 14 người khác bị thương, trong đó có hai trẻ em. Ông Zelensky nhấn mạnh Kyiv vẫn sẵn sàng đàm phán, nhưng sẽ không nhượng bộ về lãnh thổ.',
    target:
      "Ukrainian President Volodymyr Zelensky said Sept. 24 that the country's air defense forces had shot down 87 of the 112 drones Russia launched overnight, mainly targeting the Odesa and Kharkiv regions. At least three people were killed and 14 others were injured, including two children. Zelensky stressed that Kyiv remains ready to negotiate but will not make concessions on territory.",
  },
  {
    source:
      'Công an tỉnh Đồng Nai ngày 12/3 cho biết đã khởi tố, bắt tạm giam Trần Văn Hậu, 41 tuổi, giám đốc một công ty bất động sản ở TP Biên Hòa, để điều tra hành vi lừa đảo chiếm đoạt tài sản. Theo điều tra ban đầu, từ tháng 5/2021 đến cuối năm 2023, ông Hậu ký hợp đồng bán 136 nền đất không có thật cho hơn 90 khách hàng, thu về khoảng 74 tỷ đồng. Vợ ông ta, kế toán trưởng công ty, bị cấm đi khỏi nơi cư trú.',
    target:
      "Police in Dong Nai province said March 12 that they had charged and detained Tran Van Hau, 41, director of a real estate company in Bien Hoa city, to investigate alleged fraud and appropriation of property. According to the initial investigation, from May 2021 to the end of 2023, Hau signed contracts to sell 136 nonexistent land plots to more than 90 customers, collecting about 74 billion dong. His wife, the company's chief accountant, has been barred from leaving her place of residence.",
  },
  {
    source:
      'Khoảng 4h30 ngày 8/7, xe khách giường nằm chở 38 người chạy hướng Lâm Đồng - TP HCM bất ngờ mất lái, lao xuống vực sâu chừng 20 m ở đèo Bảo Lộc. Hai người chết tại chỗ, một người khác tử vong trên đường đi cấp cứu, 11 người bị thương, trong đó bốn người bị thương nặng. Tài xế 52 tuổi chỉ bị xây xát nhẹ và âm tính với ma túy, nồng độ cồn.',
    target:
      'At about 4:30 a.m. on July 8, a sleeper bus carrying 38 people from Lam Dong to Ho Chi Minh City suddenly went out of control and plunged into a ravine about 20 meters deep on Bao Loc Pass. Two people died at the scene, another died on the way to the hospital, and 11 people were injured, four of them seriously. The 52-year-old driver suffered only minor scrapes and tested negative for drugs and alcohol.',
  },
  {
    source:
      'Theo Tổng cục Thống kê, kim ngạch xuất khẩu tháng 8 ước đạt 37,6 tỷ USD, tăng 3,7% so với tháng trước và tăng 14,5% so với cùng kỳ năm ngoái. Tính chung tám tháng, xuất khẩu đạt 265 tỷ USD, trong đó khu vực doanh nghiệp trong nước chiếm 27,8%, phần còn lại thuộc khu vực có vốn đầu tư nước ngoài. Cán cân thương mại xuất siêu khoảng 19 tỷ USD, thấp hơn mức 20,2 tỷ USD của cùng kỳ.',
    target:
      'According to the General Statistics Office, August exports were estimated at $37.6 billion, up 3.7% from the previous month and up 14.5% from the same period last year. For the first eight months, exports reached $265 billion, of which domestic enterprises accounted for 27.8%, with the rest coming from the foreign-invested sector. The trade balance showed a surplus of about $19 billion, lower than the $20.2 billion recorded in the same period a year earlier.',
  },
  {
    source:
      'Thủ tướng Nhật Bản hôm 3/10 điện đàm với người đồng cấp Australia, thống nhất tăng cường hợp tác quốc phòng, trong đó có việc cùng phát triển tàu hộ vệ thế hệ mới. Hai bên cũng bày tỏ quan ngại sâu sắc về các hoạt động quân sự gần đây của Triều Tiên, nước đã phóng ít nhất hai tên lửa đạn đạo tầm ngắn ra biển hôm 30/9. Tuy nhiên, cả hai lãnh đạo đều không nêu khả năng áp đặt thêm lệnh trừng phạt.',
    target:
      "Japan's prime minister spoke by phone Oct. 3 with his Australian counterpart, and they agreed to strengthen defense cooperation, including the joint development of a new generation of frigates. The two sides also expressed deep concern about recent military activities by North Korea, which fired at least two short-range ballistic missiles into the sea on Sept. 30. However, neither leader raised the possibility of imposing further sanctions.",
  },
  {
    source:
      'Trung tâm Dự báo Khí tượng Thủy văn quốc gia cho biết lúc 7h ngày 18/9, tâm bão số 5 cách quần đảo Hoàng Sa khoảng 210 km về phía đông đông bắc, sức gió mạnh nhất 88 km/h, cấp 9, giật cấp 11. Dự báo trong 24 giờ tới, bão di chuyển theo hướng tây tây bắc với tốc độ 15-20 km/h và có khả năng mạnh thêm. Từ chiều tối 19/9, ven biển các tỉnh từ Quảng Trị đến Quảng Ngãi có mưa to đến rất to.',
    target:
      'The National Center for Hydro-Meteorological Forecasting said that at 7 a.m. on Sept. 18, the center of storm No. 5 was about 210 kilometers east-northeast of the Hoang Sa (Paracel) archipelago, with maximum winds of 88 kph, or level 9, gusting to level 11. Over the next 24 hours, the storm is forecast to move west-northwest at 15-20 kph and is likely to strengthen. From the late afternoon and evening of Sept. 19, coastal areas from Quang Tri to Quang Ngai will see heavy to very heavy rain.',
  },
  {
    source:
      'HĐXX TAND TP Hà Nội chiều 27/11 tuyên phạt bị cáo Nguyễn Thị Thu Hằng 13 năm tù về tội Nhận hối lộ, thấp hơn mức 14-15 năm mà VKS đề nghị. Chồng bà, ông Lê Quang Định, nhận 30 tháng tù nhưng cho hưởng án treo do chỉ giữ vai trò giúp sức và đã nộp lại toàn bộ 2,1 tỷ đồng. Sáu bị cáo còn lại lĩnh án từ hai đến bảy năm tù.',
    target:
      "The trial panel of the Hanoi People's Court on the afternoon of Nov. 27 sentenced defendant Nguyen Thi Thu Hang to 13 years in prison for taking bribes, less than the 14-15 years sought by prosecutors. Her husband, Le Quang Dinh, received a 30-month suspended prison sentence because he had only played an abetting role and had paid back the entire 2.1 billion dong. The remaining six defendants were given prison terms of two to seven years.",
  },
  {
    source:
      'Các nhà khoa học thuộc Đại học Leiden, Hà Lan, vừa công bố nghiên cứu cho thấy một hành tinh cách Trái Đất khoảng 124 năm ánh sáng có thể chứa hơi nước trong khí quyển. Dữ liệu do kính viễn vọng không gian James Webb thu thập từ tháng 1 đến tháng 6 năm ngoái. Trưởng nhóm nghiên cứu cho biết thêm kết quả mới chỉ ở mức sơ bộ và không đủ để kết luận hành tinh này có sự sống.',
    target:
      'Scientists at Leiden University in the Netherlands have just published a study showing that a planet about 124 light-years from Earth may contain water vapor in its atmosphere. The data were collected by the James Webb Space Telescope from January to June last year. The lead researcher added that the results are only preliminary and not sufficient to conclude that the planet harbors life.',
  },
  {
    source:
      'Tối 15/5, đội tuyển nữ Việt Nam thắng Thái Lan 2-1 trên sân Cẩm Phả, qua đó giành vé vào chung kết với tư cách đội nhất bảng A. Bích Thùy mở tỷ số phút 23, nhưng đội khách gỡ hòa chỉ năm phút sau từ chấm phạt đền. Bàn quyết định được Hải Yến ghi ở phút 88, sau đường chuyền của Thanh Nhã, người vào sân thay Vạn Sự trước đó sáu phút.',
    target:
      "On the evening of May 15, Vietnam's women's team beat Thailand 2-1 at Cam Pha Stadium to earn a place in the final as Group A winners. Bich Thuy opened the scoring in the 23rd minute, but the visitors equalized from the penalty spot just five minutes later. The decisive goal was scored by Hai Yen in the 88th minute after a pass from Thanh Nha, who had come on for Van Su six minutes earlier.",
  },
  {
    source:
      'Lầu Năm Góc ngày 6/2 thông báo Mỹ sẽ rút khoảng 1.200 binh sĩ khỏi Romania, song vẫn duy trì hơn 900 quân tại căn cứ Mihail Kogalniceanu. Bộ trưởng Quốc phòng Romania khẳng định quyết định này không làm suy yếu khả năng răn đe ở sườn đông NATO. Trước đó, một số nghị sĩ Cộng hòa chỉ trích kế hoạch, cho rằng động thái có thể gửi "tín hiệu sai lầm" tới Moskva.',
    target:
      'The Pentagon announced Feb. 6 that the U.S. will withdraw about 1,200 troops from Romania but will still keep more than 900 at the Mihail Kogalniceanu base. Romania\'s defense minister asserted that the decision does not weaken deterrence on NATO\'s eastern flank. Earlier, some Republican lawmakers criticized the plan, saying the move could send "the wrong signal" to Moscow.',
  },
  {
    source:
      'Sáng 2/4, Sở Y tế TP HCM cho biết đã ghi nhận 1.873 ca sốt xuất huyết từ đầu năm, giảm 22% so với cùng kỳ, chưa có trường hợp tử vong. Trong khi đó, số ca tay chân miệng lại tăng gần gấp đôi, lên 2.410 ca, hơn hai phần ba là trẻ dưới ba tuổi. Cơ quan này khuyến cáo phụ huynh không tự ý điều trị tại nhà khi trẻ sốt cao trên 39 độ C kéo dài quá hai ngày.',
    target:
      'On the morning of April 2, the Ho Chi Minh City Department of Health said it had recorded 1,873 dengue fever cases since the start of the year, down 22% from the same period last year, with no deaths so far. Meanwhile, the number of hand, foot and mouth disease cases nearly doubled to 2,410, more than two-thirds of them in children under 3. The agency advised parents not to treat children at home on their own when they have a high fever above 39 degrees Celsius lasting more than two days.',
  },
  {
    source:
      'Ngân hàng Nhà nước hôm nay công bố tỷ giá trung tâm ở mức 25.103 đồng đổi một USD, tăng 12 đồng so với hôm qua. Với biên độ 5%, các ngân hàng thương mại được phép giao dịch USD trong khoảng 23.848-26.358 đồng. Giá bán USD tại Vietcombank tăng 20 đồng lên 26.310 đồng, trong khi trên thị trường tự do, mỗi USD được bán ra quanh 26.480 đồng, không đổi so với phiên trước.',
    target:
      'The State Bank of Vietnam today set the central exchange rate at 25,103 dong per U.S. dollar, up 12 dong from yesterday. With a 5% trading band, commercial banks are allowed to trade the dollar within a range of 23,848-26,358 dong. The selling price of the dollar at Vietcombank rose 20 dong to 26,310 dong, while on the free market, each dollar was sold for around 26,480 dong, unchanged from the previous session.',
  },
  {
    source:
      'Cảnh sát Tây Ban Nha hôm 19/6 bắt 21 nghi phạm trong chiến dịch triệt phá đường dây đưa ma túy từ Morocco sang Pháp qua ngả Andalusia. Hơn 3,4 tấn nhựa cần sa, 18 xuồng cao tốc và 640.000 euro tiền mặt bị thu giữ. Kẻ cầm đầu, một người đàn ông 47 tuổi mang quốc tịch Bỉ, hiện vẫn bỏ trốn và bị cho là đang ẩn náu ở Dubai.',
    target:
      'Spanish police on June 19 arrested 21 suspects in an operation to dismantle a ring that moved drugs from Morocco to France through Andalusia. More than 3.4 tons of hashish, 18 speedboats and 640,000 euros in cash were seized. The ringleader, a 47-year-old Belgian national, remains at large and is believed to be hiding in Dubai.',
  },
  {
    source:
      'Chiều 9/10, Chủ tịch UBND TP Đà Nẵng ký quyết định bổ nhiệm ông Phạm Minh Khôi, Phó giám đốc Sở Xây dựng, giữ chức Giám đốc sở này, thay ông Đoàn Hữu Lộc nghỉ hưu từ ngày 1/10. Ông Khôi 46 tuổi, quê Quảng Nam, tiến sĩ kỹ thuật, từng là Trưởng ban Quản lý dự án đầu tư hạ tầng ưu tiên. Như vậy, Sở Xây dựng Đà Nẵng hiện có giám đốc và ba phó giám đốc.',
    target:
      "On the afternoon of Oct. 9, the chairman of the Da Nang People's Committee signed a decision appointing Pham Minh Khoi, deputy director of the Department of Construction, as director of the department, replacing Doan Huu Loc, who retired as of Oct. 1. Khoi, 46, a native of Quang Nam, holds a doctorate in engineering and once headed the Priority Infrastructure Investment Project Management Unit. The Da Nang Department of Construction thus now has a director and three deputy directors.",
  },
  {
    source:
      'Nhà chức trách Indonesia cho biết tính đến sáng 21/12, số người chết do lũ quét ở tỉnh Tây Sumatra đã tăng lên 58, ít nhất 23 người vẫn mất tích. Khoảng 4.700 người phải sơ tán, trong đó gần một nửa là phụ nữ và trẻ em. Công tác cứu hộ gặp nhiều khó khăn do tuyến đường duy nhất dẫn vào huyện Agam bị đất đá vùi lấp hoàn toàn, trong khi trực thăng không thể hạ cánh vì sương mù.',
    target:
      'Indonesian authorities said that as of the morning of Dec. 21, the death toll from flash floods in West Sumatra province had risen to 58, with at least 23 people still missing. About 4,700 people have had to evacuate, nearly half of them women and children. Rescue efforts are facing many difficulties because the only road into Agam district has been completely buried by soil and rock, while helicopters cannot land because of fog.',
  },
  {
    source:
      'Bộ Giáo dục và Đào tạo đề xuất từ năm học tới, học sinh lớp 10 không còn phải học tổ hợp môn cố định mà được chọn bốn trong số chín môn lựa chọn. Dự thảo sẽ lấy ý kiến đến hết ngày 30/4. Theo đại diện Vụ Giáo dục Phổ thông, quy định mới không chỉ giúp học sinh phát huy năng lực mà còn giảm áp lực bố trí giáo viên cho các trường, nhất là ở vùng khó khăn.',
    target:
      'The Ministry of Education and Training has proposed that, starting next school year, 10th graders no longer have to study fixed subject combinations but can instead choose four of nine elective subjects. The draft will be open for comment through April 30. According to a representative of the General Education Department, the new rule will not only help students make the most of their abilities but also ease the pressure on schools in assigning teachers, especially in disadvantaged areas.',
  },
  {
    source:
      'Giá vàng thế giới kết phiên giao dịch 14/8 giảm 1,3% xuống 3.335 USD một ounce, mức thấp nhất trong hai tuần. Nguyên nhân là chỉ số giá sản xuất của Mỹ tăng mạnh hơn dự báo, khiến nhà đầu tư giảm kỳ vọng Fed hạ lãi suất 0,5 điểm phần trăm vào tháng 9. Trong nước, vàng miếng SJC vẫn được niêm yết ở 124,5 triệu đồng một lượng chiều bán ra, đắt hơn giá thế giới quy đổi khoảng 17 triệu đồng.',
    target:
      'World gold prices ended the Aug. 14 session down 1.3% at $3,335 an ounce, the lowest in two weeks. The decline came as the U.S. producer price index rose more sharply than forecast, leading investors to scale back expectations that the Fed would cut interest rates by 0.5 percentage points in September. In Vietnam, SJC gold bars were still listed at a selling price of 124.5 million dong per tael, about 17 million dong more than the converted world price.',
  },
  {
    source:
      'Sau gần ba ngày tìm kiếm, lực lượng cứu hộ tỉnh Nghệ An sáng 5/9 tìm thấy thi thể cháu Vi Văn Bảo, 9 tuổi, cách vị trí bị lũ cuốn khoảng 6 km về phía hạ lưu. Trước đó, chiều 2/9, Bảo cùng anh trai đi qua ngầm tràn ở xã Châu Khê thì bị nước cuốn trôi. Người anh 13 tuổi bám được vào cành cây và được dân làng cứu sống.',
    target:
      'After nearly three days of searching, rescuers in Nghe An province on the morning of Sept. 5 found the body of Vi Van Bao, 9, about 6 kilometers downstream from where he was swept away by floodwaters. Earlier, on the afternoon of Sept. 2, Bao and his older brother were crossing a low-water causeway in Chau Khe commune when they were carried away by the current. The 13-year-old brother managed to cling to a tree branch and was rescued by villagers.',
  },
  {
    source:
      'Bộ Quốc phòng Hàn Quốc ngày 11/1 ra thông báo bác bỏ cáo buộc của Bình Nhưỡng rằng quân đội nước này điều UAV xâm nhập không phận Triều Tiên. "Chúng tôi không vận hành loại UAV như phía Triều Tiên công bố, cũng không có chuyến bay nào vào thời điểm đó", thông báo nêu. Tuy nhiên, Seoul không loại trừ khả năng dân thường điều khiển thiết bị này và đã giao cảnh sát phối hợp điều tra.',
    target:
      'South Korea\'s Defense Ministry issued a statement Jan. 11 rejecting Pyongyang\'s accusation that its military had sent drones into North Korean airspace. "We do not operate the type of drone disclosed by North Korea, nor were there any flights at that time," the statement said. However, Seoul did not rule out the possibility that civilians had operated the device and has assigned police to help with the investigation.',
  },
  {
    source:
      'Công ty cổ phần Thép Nam Hải báo lãi sau thuế quý II đạt 312 tỷ đồng, gấp 2,4 lần cùng kỳ năm trước, dù doanh thu chỉ tăng 6% lên 5.870 tỷ đồng. Lãnh đạo công ty giải thích giá quặng sắt giảm và chi phí tài chính thấp hơn giúp biên lợi nhuận gộp cải thiện từ 7,1% lên 11,3%. Lũy kế sáu tháng, doanh nghiệp đã hoàn thành 64% kế hoạch lợi nhuận năm.',
    target:
      "Nam Hai Steel Joint Stock Co. reported second-quarter after-tax profit of 312 billion dong, 2.4 times the figure for the same period last year, although revenue rose only 6% to 5.87 trillion dong. The company's management explained that falling iron ore prices and lower financial costs helped its gross profit margin improve from 7.1% to 11.3%. Over the first six months, the company has met 64% of its annual profit target.",
  },
  {
    source:
      'Theo cảnh sát bang Texas, Mỹ, nghi phạm xả súng tại trung tâm thương mại ở ngoại ô Houston chiều 17/5 là cựu nhân viên bảo vệ 29 tuổi, bị sa thải hồi tháng 3. Người này bắn chết hai đồng nghiệp cũ và làm bị thương năm khách mua sắm trước khi tự sát. Nhà chức trách chưa xác định động cơ, nhưng cho rằng đây không phải hành động khủng bố.',
    target:
      'According to police in the U.S. state of Texas, the suspect in the shooting at a shopping mall in suburban Houston on the afternoon of May 17 was a 29-year-old former security guard who had been fired in March. He shot dead two former colleagues and wounded five shoppers before killing himself. Authorities have not determined a motive but believe it was not an act of terrorism.',
  },
  {
    source:
      'Từ 0h ngày 1/12, cao tốc Vân Phong - Nha Trang dài 83 km thu phí trở lại, với mức thấp nhất 900 đồng mỗi km đối với xe dưới 12 chỗ. Trước đó, tuyến này được miễn phí trong ba tháng để các đơn vị hoàn thiện trạm dừng nghỉ. Xe cứu thương, xe chữa cháy và xe chở hàng cứu trợ vẫn thuộc diện được miễn hoàn toàn.',
    target:
      'From midnight on Dec. 1, the 83-kilometer Van Phong-Nha Trang expressway will resume toll collection, with the lowest rate set at 900 dong per kilometer for vehicles with fewer than 12 seats. Previously, the route was toll-free for three months so that the units in charge could complete rest stops. Ambulances, fire trucks and vehicles carrying relief goods will remain fully exempt.',
  },
  {
    source:
      'Tay vợt 22 tuổi người Italy Luca Ferrero gây bất ngờ khi loại hạt giống số ba Andrej Novak sau năm set ở vòng ba Wimbledon hôm 5/7. Thua 3-6, 4-6 trong hai set đầu, Ferrero thắng liền ba set sau với các tỷ số 7-6, 6-3, 6-4 sau 3 giờ 52 phút thi đấu. Đây là lần đầu anh vào vòng bốn một giải Grand Slam, trong khi Novak từng vào bán kết tại đây năm ngoái.',
    target:
      'Italian Luca Ferrero, 22, pulled off an upset by eliminating third seed Andrej Novak in five sets in the third round of Wimbledon on July 5. After losing the first two sets 3-6, 4-6, Ferrero won the next three in a row 7-6, 6-3, 6-4 after 3 hours and 52 minutes of play. It is the first time he has reached the fourth round of a Grand Slam, while Novak reached the semifinals here last year.',
  },
  {
    source:
      'Tổng thống Pháp ngày 8/9 chấp nhận đơn từ chức của Thủ tướng, chỉ vài giờ sau khi chính phủ thất bại trong cuộc bỏ phiếu tín nhiệm tại Hạ viện với 364 phiếu chống và 194 phiếu thuận. Điện Elysee cho biết người kế nhiệm sẽ được bổ nhiệm trong những ngày tới. Đây là thủ tướng thứ tư của Pháp rời nhiệm sở trong vòng chưa đầy hai năm.',
    target:
      "France's president on Sept. 8 accepted the prime minister's resignation, just hours after the government lost a confidence vote in the lower house with 364 votes against and 194 in favor. The Elysee Palace said a successor will be appointed in the coming days. This is the fourth French prime minister to leave office in less than two years.",
  },
  {
    source:
      'Đồn Biên phòng Cửa khẩu quốc tế Lao Bảo phối hợp hải quan tối 16/10 bắt quả tang hai người đàn ông quốc tịch Lào vận chuyển 60.000 viên ma túy tổng hợp và 2 kg ketamine từ Lào sang Việt Nam bằng xe bán tải. Cả hai khai được thuê với giá 40 triệu đồng, song mới nhận trước một phần tư số tiền. Vụ việc đang được mở rộng điều tra.',
    target:
      'On the evening of Oct. 16, the Lao Bao International Border Gate Border Guard Station, in coordination with customs, caught two Lao men red-handed transporting 60,000 synthetic drug pills and 2 kilograms of ketamine from Laos to Vietnam in a pickup truck. Both said they had been hired for 40 million dong but had so far received only a quarter of the money in advance. The investigation is being expanded.',
  },
  {
    source:
      'Cơ quan Vũ trụ châu Âu hôm 20/3 xác nhận mất liên lạc với vệ tinh quan sát Trái Đất phóng lên quỹ đạo cuối năm ngoái, sau khi hệ thống điện gặp sự cố. Kỹ sư đã bốn lần gửi lệnh khởi động lại nhưng đều không nhận được phản hồi. Dự án trị giá 410 triệu euro, trong đó Đức đóng góp gần một phần ba, từng bị hoãn hai lần vì đại dịch.',
    target:
      'The European Space Agency confirmed March 20 that it had lost contact with an Earth observation satellite launched into orbit late last year after its power system malfunctioned. Engineers have sent reboot commands four times but received no response on any occasion. The 410 million euro project, to which Germany contributed nearly one-third, was delayed twice because of the pandemic.',
  },
  {
    source:
      'Đám cháy bùng phát lúc khoảng 23h20 ngày 29/11 tại xưởng gỗ rộng 2.000 m2 ở huyện Thạch Thất, Hà Nội, sau đó lan sang hai nhà xưởng liền kề. Cảnh sát điều 14 xe chữa cháy cùng hơn 80 chiến sĩ tới hiện trường, đến 3h sáng hôm sau mới khống chế được lửa. Không có thiệt hại về người, nhưng toàn bộ máy móc và khoảng 300 m3 gỗ bị thiêu rụi. Nguyên nhân ban đầu được cho là do chập điện.',
    target:
      'A fire broke out at about 11:20 p.m. on Nov. 29 at a 2,000-square-meter wood workshop in Thach That district, Hanoi, then spread to two adjacent workshops. Police sent 14 fire trucks and more than 80 firefighters to the scene and did not bring the blaze under control until 3 a.m. the next day. There were no casualties, but all the machinery and about 300 cubic meters of wood were destroyed. The fire is initially believed to have been caused by an electrical short circuit.',
  },
  {
    source:
      'Cục Quản lý thị trường Lạng Sơn cho biết vừa tiêu hủy 4,8 tấn chân gà đông lạnh không rõ nguồn gốc, trị giá hơn 290 triệu đồng. Lô hàng bị phát hiện ngày 7/6 trên xe tải do Hoàng Văn Tú, 33 tuổi, cầm lái trên quốc lộ 1A theo hướng từ Lạng Sơn về Bắc Giang. Tài xế thừa nhận mua của một người không quen biết ở khu vực biên giới để bán kiếm lời. Ngoài bị tịch thu hàng, anh ta còn bị phạt 75 triệu đồng.',
    target:
      'The Lang Son Market Surveillance Department said it has just destroyed 4.8 tons of frozen chicken feet of unknown origin worth more than 290 million dong. The shipment was discovered June 7 on a truck driven by Hoang Van Tu, 33, on National Highway 1A heading from Lang Son to Bac Giang. The driver admitted buying the goods from a stranger in the border area to resell for a profit. In addition to having the goods confiscated, he was fined 75 million dong.',
  },
  {
    source:
      'Tại cuộc họp báo chiều 4/6, người phát ngôn Bộ Ngoại giao Trung Quốc nói Bắc Kinh "kiên quyết phản đối" việc Mỹ bán lô vũ khí trị giá 330 triệu USD cho Đài Loan, đồng thời cảnh báo sẽ có biện pháp đáp trả tương xứng. Gói này gồm phụ tùng cho tiêm kích F-16 và vận tải cơ C-130, không bao gồm vũ khí mới. Thương vụ vẫn cần được Quốc hội Mỹ thông qua.',
    target:
      'At a news conference on the afternoon of June 4, a Chinese Foreign Ministry spokesperson said Beijing "firmly opposes" the U.S. sale of a $330 million arms package to Taiwan and warned of proportionate countermeasures. The package includes spare parts for F-16 fighter jets and C-130 transport planes and does not include new weapons. The deal still needs to be approved by the U.S. Congress.',
  },
  {
    source:
      'Kết quả khảo sát 1.500 công nhân tại Bình Dương, Đồng Nai và Long An do Viện Công nhân và Công đoàn thực hiện cho thấy 54% người lao động có thu nhập không đủ chi tiêu cơ bản, hơn 17% thường xuyên phải vay mượn. Trung bình mỗi người kiếm được 8,2 triệu đồng một tháng, kể cả tiền làm thêm giờ. Chỉ khoảng một phần mười số người được hỏi cho biết có tích lũy.',
    target:
      'A survey of 1,500 workers in Binh Duong, Dong Nai and Long An conducted by the Institute of Workers and Trade Unions found that 54% of workers have incomes insufficient for basic expenses, and more than 17% regularly have to borrow money. On average, each person earns 8.2 million dong a month, including overtime pay. Only about one-tenth of respondents said they had savings.',
  },
  {
    source:
      'Động đất độ lớn 6,1 xảy ra lúc 2h14 sáng 25/2 ngoài khơi đảo Luzon, Philippines, ở độ sâu 10 km. Rung chấn được cảm nhận rõ tại thủ đô Manila, cách tâm chấn 180 km về phía nam, khiến nhiều người hoảng hốt chạy ra khỏi nhà. Cơ quan chức năng không phát cảnh báo sóng thần, nhưng khuyến cáo người dân đề phòng dư chấn. Hiện chưa có báo cáo về thương vong.',
    target:
      'A magnitude 6.1 earthquake struck off the Philippine island of Luzon at 2:14 a.m. on Feb. 25 at a depth of 10 kilometers. The tremors were clearly felt in the capital, Manila, 180 kilometers south of the epicenter, sending many people fleeing their homes in panic. Authorities did not issue a tsunami warning but advised residents to be on guard for aftershocks. There have been no reports of casualties so far.',
  },
  {
    source:
      'Nguyên Phó chủ tịch UBND huyện Phú Quốc Huỳnh Tấn Phong ra hầu tòa sáng 18/3 cùng bảy đồng phạm với cáo buộc giao hơn 12 ha đất rừng phòng hộ trái quy định, gây thiệt hại 146 tỷ đồng. Tại tòa, ông Phong thừa nhận ký các quyết định nhưng phủ nhận hưởng lợi, cho rằng mình "tin tưởng hoàn toàn vào cấp dưới". Phiên xét xử dự kiến kéo dài năm ngày.',
    target:
      'Huynh Tan Phong, former vice chairman of the Phu Quoc district People\'s Committee, went on trial on the morning of March 18 with seven alleged accomplices on charges of illegally allocating more than 12 hectares of protective forest land, causing losses of 146 billion dong. In court, Phong admitted signing the decisions but denied profiting from them, saying he had "completely trusted his subordinates." The trial is expected to last five days.',
  },
  {
    source:
      'Hãng xe điện BYD của Trung Quốc thông báo bán được 526.000 xe trong tháng 7, tăng 8% so với cùng kỳ nhưng giảm 3% so với tháng 6, đánh dấu tháng thứ hai liên tiếp doanh số đi xuống. Trong khi đó, doanh số xe do Tesla sản xuất tại nhà máy Thượng Hải giảm 8,4% còn 67.886 chiếc. Giới phân tích cho rằng cuộc chiến giá đang làm xói mòn lợi nhuận của cả hai hãng.',
    target:
      'Chinese electric carmaker BYD announced that it sold 526,000 vehicles in July, up 8% from a year earlier but down 3% from June, marking the second consecutive month of falling sales. Meanwhile, sales of vehicles made by Tesla at its Shanghai plant fell 8.4% to 67,886 units. Analysts say the price war is eroding the profits of both companies.',
  },
  {
    source:
      'Người mẹ 34 tuổi và con gái 6 tuổi tử vong trong vụ nổ khí gas tại căn hộ tầng 4 chung cư ở quận Bình Tân tối 13/4, còn người chồng bị bỏng nặng, đang được điều trị tại Bệnh viện Chợ Rẫy. Theo lời kể của hàng xóm, trước đó họ ngửi thấy mùi gas nồng nặc và đã báo bảo vệ. Vụ nổ làm vỡ kính sáu căn hộ xung quanh nhưng không gây cháy lan.',
    target:
      'A 34-year-old mother and her 6-year-old daughter died in a gas explosion in a fourth-floor unit of an apartment building in Binh Tan district on the evening of April 13, while her husband was severely burned and is being treated at Cho Ray Hospital. According to neighbors, they had smelled a strong odor of gas beforehand and had alerted security guards. The blast shattered windows in six surrounding apartments but did not cause a fire to spread.',
  },
  {
    source:
      'Ngoại trưởng Nga Sergey Lavrov ngày 30/7 cho biết Moskva chưa nhận được phản hồi chính thức của Kyiv về đề xuất lập ba nhóm công tác trực tuyến được đưa ra ở vòng đàm phán thứ ba tại Istanbul. Ông nói thêm rằng Nga không phản đối một cuộc gặp cấp cao, nhưng chỉ khi các chuyên gia hai bên đã chuẩn bị kỹ lưỡng. Phía Ukraine khẳng định đã đồng ý về nguyên tắc từ tuần trước.',
    target:
      'Russian Foreign Minister Sergey Lavrov said July 30 that Moscow had not yet received an official response from Kyiv to its proposal, made at the third round of talks in Istanbul, to set up three online working groups. He added that Russia does not oppose a high-level meeting, but only if experts from both sides have made thorough preparations. Ukraine asserted that it had already agreed in principle last week.',
  },
  {
    source:
      'Theo Sở Du lịch Khánh Hòa, trong dịp nghỉ lễ 30/4 - 1/5, tỉnh đón hơn 1,1 triệu lượt khách, tăng 31% so với năm ngoái, trong đó có khoảng 93.000 lượt khách quốc tế. Công suất phòng trung bình đạt 87%, riêng các khách sạn 4-5 sao ven biển kín phòng từ ngày 30/4 đến 2/5. Doanh thu ước đạt 1.950 tỷ đồng. Cơ quan chức năng không ghi nhận vụ "chặt chém" nào, nhưng xử phạt 12 tài xế dừng đỗ sai quy định.',
    target:
      'According to the Khanh Hoa Department of Tourism, the province welcomed more than 1.1 million visitors during the April 30-May 1 holiday, up 31% from last year, including about 93,000 international arrivals. The average room occupancy rate reached 87%, with four- and five-star seaside hotels fully booked from April 30 to May 2. Revenue was estimated at 1.95 trillion dong. Authorities recorded no cases of price gouging but fined 12 drivers for illegal stopping or parking.',
  },
  {
    source:
      'Chính phủ Anh hôm 22/10 công bố kế hoạch siết nhập cư, theo đó người lao động nước ngoài phải chờ 10 năm thay vì 5 năm mới được xin định cư lâu dài. Bộ trưởng Nội vụ nói quy định sẽ không áp dụng với vợ hoặc chồng của công dân Anh và người có đóng góp đặc biệt. Đảng Bảo thủ đối lập chỉ trích kế hoạch là "nửa vời", trong khi các tổ chức nhân quyền lo ngại nó đẩy hàng nghìn gia đình vào cảnh bấp bênh.',
    target:
      'The British government on Oct. 22 announced a plan to tighten immigration under which foreign workers will have to wait 10 years instead of five before applying for permanent settlement. The home secretary said the rule will not apply to spouses of British citizens or to people who have made special contributions. The opposition Conservative Party criticized the plan as "half-hearted," while human rights groups fear it will push thousands of families into precarious situations.',
  },
  {
    source:
      'Trong báo cáo gửi Quốc hội ngày 20/10, Bộ trưởng Tài chính cho biết thu ngân sách nhà nước chín tháng đạt 1,93 triệu tỷ đồng, bằng 97,9% dự toán năm. Tuy nhiên, giải ngân vốn đầu tư công mới đạt 50%, trong đó 29 bộ, cơ quan trung ương và 17 địa phương giải ngân dưới mức bình quân cả nước. Nguyên nhân chủ yếu vẫn là vướng mắc trong giải phóng mặt bằng và thiếu vật liệu san lấp.',
    target:
      'In a report sent to the National Assembly on Oct. 20, the finance minister said state budget revenue for the first nine months reached 1,930 trillion dong, equal to 97.9% of the full-year estimate. However, only 50% of public investment capital has been disbursed, with 29 ministries and central agencies and 17 localities disbursing below the national average. The main causes remain obstacles in site clearance and a shortage of fill material.',
  },
  {
    source:
      'Chiếc Cessna 208 chở 11 hành khách và một phi công mất tích khỏi màn hình radar lúc 15h20 ngày 6/2, khi bay từ Unalakleet tới Nome, bang Alaska. Tuần duyên Mỹ hôm sau tìm thấy xác máy bay trên băng biển, cách Nome khoảng 55 km về phía đông nam, toàn bộ 12 người trên khoang đều thiệt mạng. Cơ quan điều tra cho biết máy bay bị giảm độ cao và mất tốc độ đột ngột, nhưng chưa rõ vì sao.',
    target:
      'A Cessna 208 carrying 11 passengers and a pilot disappeared from radar at 3:20 p.m. on Feb. 6 while flying from Unalakleet to Nome, Alaska. The next day, the U.S. Coast Guard found the wreckage on sea ice about 55 kilometers southeast of Nome; all 12 people on board had died. Investigators said the plane suddenly lost altitude and speed, but it is not yet clear why.',
  },
  {
    source:
      'Bà Lê Thị Sáu, 73 tuổi, ở xã Hòa Phú, cho biết ngôi nhà của bà từng bị tốc mái trong trận bão năm 2020 và mới được sửa lại hồi tháng 6 bằng tiền con gái út gửi về từ Đài Loan. Lần này, nước dâng cao hơn 1,5 m, cuốn trôi 40 con gà và gần như toàn bộ đồ đạc, chỉ còn chiếc tủ thờ. "Tôi không còn gì ngoài bộ quần áo đang mặc", bà nói. Chính quyền xã đã hỗ trợ mỗi hộ bị thiệt hại 5 triệu đồng.',
    target:
      'Le Thi Sau, 73, of Hoa Phu commune, said her house once had its roof torn off in a 2020 storm and was only repaired in June with money sent home from Taiwan by her youngest daughter. This time, the water rose more than 1.5 meters, sweeping away 40 chickens and almost all of her belongings, leaving only the altar cabinet. "I have nothing left but the clothes I\'m wearing," she said. Commune authorities have provided each affected household with 5 million dong.',
  },
  {
    source:
      'Quân đội Israel ngày 13/6 cho biết hơn 200 tiêm kích đã tham gia đợt không kích vào khoảng 100 mục tiêu ở Iran, bao gồm cơ sở làm giàu uranium Natanz. Truyền thông nhà nước Iran đưa tin ít nhất sáu nhà khoa học hạt nhân thiệt mạng, song khẳng định không phát hiện rò rỉ phóng xạ. Washington tuyên bố không tham gia chiến dịch, dù được thông báo trước.',
    target:
      'The Israeli military said June 13 that more than 200 fighter jets had taken part in airstrikes on about 100 targets in Iran, including the Natanz uranium enrichment facility. Iranian state media reported that at least six nuclear scientists were killed but insisted that no radiation leak had been detected. Washington said it did not take part in the operation, although it had been notified in advance.',
  },
  {
    source:
      'Công an quận Hoàng Mai, Hà Nội, đang tạm giữ hình sự Đỗ Mạnh Cường, 27 tuổi, để làm rõ hành vi cố ý gây thương tích. Theo đó, khoảng 19h ngày 3/8, do mâu thuẫn khi va chạm giao thông trên đường Giải Phóng, Cường dùng mũ bảo hiểm đánh liên tiếp vào đầu tài xế taxi 58 tuổi, khiến ông này bị chấn thương sọ não. Nạn nhân đã qua cơn nguy kịch nhưng chưa thể nói chuyện.',
    target:
      'Police in Hoang Mai district, Hanoi, are holding Do Manh Cuong, 27, in criminal custody to investigate alleged intentional infliction of injury. At about 7 p.m. on Aug. 3, because of a dispute over a traffic collision on Giai Phong Street, Cuong used a helmet to repeatedly hit a 58-year-old taxi driver on the head, causing a traumatic brain injury. The victim is out of critical condition but is not yet able to speak.',
  },
  {
    source:
      'Giá xăng RON 95-III từ 15h hôm nay giảm 310 đồng xuống 19.840 đồng một lít, còn xăng E5 RON 92 giảm 270 đồng, còn 19.310 đồng. Ngược lại, dầu diesel tăng 150 đồng lên 18.460 đồng, dầu hỏa giữ nguyên ở mức 18.200 đồng một lít. Từ đầu năm đến nay, giá xăng trong nước đã trải qua 46 lần điều chỉnh, gồm 21 lần tăng và 25 lần giảm. Kỳ này, liên Bộ tiếp tục không trích lập và không chi sử dụng Quỹ bình ổn.',
    target:
      'From 3 p.m. today, the price of RON 95-III gasoline falls by 310 dong to 19,840 dong a liter, while E5 RON 92 gasoline falls by 270 dong to 19,310 dong. In contrast, diesel rises by 150 dong to 18,460 dong, while kerosene stays unchanged at 18,200 dong a liter. Since the start of the year, domestic gasoline prices have been adjusted 46 times, with 21 increases and 25 decreases. This time, the ministries involved again neither set aside money for nor drew on the price stabilization fund.',
  },
  {
    source:
      'Một trực thăng quân sự Mi-17 của Sri Lanka rơi xuống hồ chứa Maduru Oya sáng 9/5 khi chuẩn bị trình diễn tại lễ tốt nghiệp của đơn vị đặc nhiệm. Sáu trong số 12 người trên khoang thiệt mạng, gồm hai xạ thủ của không quân và bốn lính đặc nhiệm lục quân. Không quân Sri Lanka đã lập hội đồng chín thành viên để điều tra, không loại trừ nguyên nhân kỹ thuật.',
    target:
      "A Sri Lankan Mi-17 military helicopter crashed into the Maduru Oya reservoir on the morning of May 9 as it was preparing to perform at a special forces unit's graduation ceremony. Six of the 12 people on board were killed: two air force gunners and four army special forces soldiers. The Sri Lanka Air Force has formed a nine-member board to investigate and has not ruled out a technical cause.",
  },
  {
    source:
      'Chiều 26/6, Quốc hội bỏ phiếu kín miễn nhiệm chức vụ Tổng Kiểm toán Nhà nước đối với ông Trịnh Quốc Bảo, với 451 trong số 462 đại biểu có mặt tán thành. Ông Bảo, 60 tuổi, được cho thôi giữ chức vụ theo nguyện vọng cá nhân vì lý do sức khỏe. Người kế nhiệm ông dự kiến được bầu vào sáng 28/6, trước khi kỳ họp bế mạc một ngày.',
    target:
      'On the afternoon of June 26, the National Assembly voted by secret ballot to relieve Trinh Quoc Bao of his post as state auditor general, with 451 of the 462 deputies present in favor. Bao, 60, was allowed to step down at his own request for health reasons. His successor is expected to be elected on the morning of June 28, one day before the session closes.',
  },
  {
    source:
      'Nhóm nghiên cứu tại Viện Hải dương học Nha Trang phát hiện rạn san hô ở vịnh Vân Phong đã mất khoảng 38% độ phủ trong 12 năm, từ 42% năm 2012 xuống 26% năm 2024. Nguyên nhân không chỉ do nhiệt độ nước biển tăng mà còn do nuôi trồng thủy sản quá mức và sao biển gai bùng phát. Theo nhóm tác giả, nếu được bảo vệ nghiêm ngặt, rạn có thể phục hồi một phần sau 10-15 năm.',
    target:
      'A research team at the Nha Trang Institute of Oceanography found that coral reefs in Van Phong Bay lost about 38% of their cover in 12 years, from 42% in 2012 to 26% in 2024. The causes are not only rising seawater temperatures but also excessive aquaculture and outbreaks of crown-of-thorns starfish. According to the authors, if strictly protected, the reefs could partially recover in 10-15 years.',
  },
  {
    source:
      'HLV Kim Sang-sik tối 11/11 công bố danh sách 24 cầu thủ sang Lào thi đấu trận lượt về vòng loại Asian Cup 2027. Hậu vệ Bùi Tiến Dũng không được gọi vì chấn thương mắt cá, trong khi tiền đạo Nguyễn Xuân Son trở lại sau gần 11 tháng vắng mặt. Đội sẽ bay từ Hà Nội sang Vientiane ngày 16/11, hai ngày rưỡi trước trận đấu. Ở lượt đi, Việt Nam thắng 5-0.',
    target:
      'Coach Kim Sang-sik on the evening of Nov. 11 announced a 24-player squad to travel to Laos for the return leg of the 2027 Asian Cup qualifiers. Defender Bui Tien Dung was not called up because of an ankle injury, while striker Nguyen Xuan Son returns after an absence of nearly 11 months. The team will fly from Hanoi to Vientiane on Nov. 16, two and a half days before the match. In the first leg, Vietnam won 5-0.',
  },
  {
    source:
      'Tòa án Hàn Quốc hôm 21/8 tuyên cựu nghị sĩ Park Jae-won 5 năm tù giam và phạt 200 triệu won vì nhận hối lộ từ một công ty xây dựng ở Busan trong giai đoạn 2017-2019. Thẩm phán cho rằng bị cáo "không hề tỏ ra hối lỗi" và đã tìm cách tiêu hủy chứng cứ. Em trai ông ta, người đứng tên tài khoản nhận tiền, được tuyên trắng án do thiếu bằng chứng. Luật sư của ông Park nói sẽ kháng cáo.',
    target:
      'A South Korean court on Aug. 21 sentenced former lawmaker Park Jae-won to five years in prison and fined him 200 million won for taking bribes from a construction company in Busan between 2017 and 2019. The judge said the defendant "showed no remorse whatsoever" and had sought to destroy evidence. His younger brother, in whose name the account receiving the money was held, was acquitted for lack of evidence. Park\'s lawyer said he would appeal.',
  },
  {
    source:
      'Mưa lớn kéo dài từ đêm 26 đến trưa 28/10 khiến mực nước sông Hương tại trạm Kim Long lên 5,05 m, vượt báo động ba 1,55 m và cao hơn đỉnh lũ lịch sử năm 2020. Tổng cộng 32 trong số 40 phường, xã của TP Huế bị ngập, nơi sâu nhất hơn 2 m. Chính quyền cho học sinh toàn thành phố nghỉ học đến hết ngày 29/10. Đường sắt qua khu vực vẫn phải phong tỏa.',
    target:
      "Heavy rain from the night of Oct. 26 to midday Oct. 28 pushed the water level of the Huong River at Kim Long station to 5.05 meters, exceeding alert level three by 1.55 meters and surpassing the historic 2020 flood peak. A total of 32 of Hue city's 40 wards and communes were flooded, with the deepest spots under more than 2 meters of water. Authorities let all students in the city stay home through Oct. 29. The railway through the area still had to be closed.",
  },
  {
    source:
      'Tập đoàn Foxconn sẽ rót thêm 551 triệu USD vào hai dự án tại Khu công nghiệp Sông Khoai, tỉnh Quảng Ninh, để sản xuất thiết bị giải trí thông minh và hệ thống trạm sạc. Nhà máy thứ nhất dự kiến vận hành từ tháng 1/2025 với công suất 4,2 triệu sản phẩm mỗi năm, nhà máy còn lại chậm hơn ba tháng. Đến nay, tổng vốn đầu tư của tập đoàn này tại Việt Nam vượt 3,2 tỷ USD, tập trung chủ yếu ở Bắc Giang.',
    target:
      "Foxconn will pour an additional $551 million into two projects at Song Khoai Industrial Park in Quang Ninh province to produce smart entertainment devices and charging station systems. The first plant is expected to begin operating in January 2025 with a capacity of 4.2 million products a year, and the other will follow three months later. To date, the group's total investment in Vietnam has exceeded $3.2 billion, concentrated mainly in Bac Giang.",
  },
  {
    source:
      'Hôm 18/2, Tổng thống Mỹ Donald Trump tuyên bố có thể áp thuế khoảng 25% đối với ôtô, chất bán dẫn và dược phẩm nhập khẩu, sớm nhất là từ ngày 2/4. Ông cho biết mức thuế với dược phẩm sẽ còn "cao hơn rất nhiều" trong vòng một năm. Tuy vậy, ông chủ Nhà Trắng không nói rõ những quốc gia nào sẽ bị ảnh hưởng và liệu xe sản xuất tại Mexico có được miễn trừ hay không.',
    target:
      'U.S. President Donald Trump said Feb. 18 that he could impose tariffs of about 25% on imported cars, semiconductors and pharmaceuticals as early as April 2. He said tariffs on pharmaceuticals would go "very much higher" within a year. However, the president did not specify which countries would be affected or whether cars made in Mexico would be exempt.',
  },
  {
    source:
      'Chuyến bay VN1823 từ TP HCM đi Phú Quốc sáng 2/10 phải quay đầu hạ cánh khẩn cấp xuống sân bay Cần Thơ do một nữ hành khách 67 tuổi lên cơn đau tim. Một bác sĩ đi cùng chuyến đã sơ cứu cho bà trong 20 phút, trước khi xe cấp cứu đưa bà vào Bệnh viện Đa khoa Trung ương. Máy bay tiếp tục hành trình lúc 10h45, chậm hơn lịch trình hai tiếng rưỡi. Sức khỏe của bà đã ổn định.',
    target:
      "Flight VN1823 from Ho Chi Minh City to Phu Quoc had to turn around and make an emergency landing at Can Tho airport on the morning of Oct. 2 because a 67-year-old female passenger suffered a heart attack. A doctor on the same flight gave her first aid for 20 minutes before an ambulance took her to Central General Hospital. The plane resumed its journey at 10:45 a.m., two and a half hours behind schedule. The woman's condition has stabilized.",
  },
  {
    source:
      'Bộ Quốc phòng Philippines cáo buộc tàu hải cảnh Trung Quốc dùng vòi rồng tấn công hai tàu tiếp tế của nước này gần bãi cạn Scarborough sáng 16/9, làm một thủy thủ bị thương nhẹ do kính vỡ và hư hại buồng lái. Manila gọi hành động này là "nguy hiểm và bất hợp pháp". Bắc Kinh đáp trả rằng hơn 10 tàu Philippines đã xâm nhập từ nhiều hướng, buộc lực lượng chức năng phải áp dụng biện pháp kiểm soát theo luật.',
    target:
      'The Philippine Defense Ministry accused Chinese coast guard ships of using water cannons to attack two of its supply vessels near Scarborough Shoal on the morning of Sept. 16, leaving one sailor slightly injured by broken glass and damaging the bridge. Manila called the act "dangerous and illegal." Beijing responded that more than 10 Philippine vessels had intruded from several directions, forcing its forces to take control measures in accordance with the law.',
  },
  {
    source:
      'Sở Giáo dục và Đào tạo Hà Nội thông báo điểm chuẩn vào lớp 10 công lập năm nay giảm ở 83 trường, tăng ở 29 trường và giữ nguyên ở ba trường so với năm ngoái. Trường THPT Kim Liên và Lê Quý Đôn - Hà Đông cùng dẫn đầu với 25,5 điểm, tức trung bình mỗi môn phải đạt 8,5 trở lên. Thí sinh trúng tuyển phải xác nhận nhập học trước 24h ngày 12/7, quá hạn sẽ không được giải quyết.',
    target:
      "The Hanoi Department of Education and Training announced that this year's cutoff scores for admission to public 10th grade fell at 83 schools, rose at 29 and were unchanged at three compared with last year. Kim Lien and Le Quy Don-Ha Dong high schools shared the top spot with 25.5 points, meaning applicants had to average 8.5 or higher per subject. Successful candidates must confirm enrollment before midnight at the end of July 12; late confirmations will not be accepted.",
  },
  {
    source:
      'Ngày 7/12, cảnh sát Campuchia phối hợp với Công an tỉnh Tây Ninh giải cứu 29 lao động Việt Nam bị giữ tại một cơ sở lừa đảo trực tuyến ở Svay Rieng, trong đó người trẻ nhất mới 16 tuổi. Nhiều người khai bị người quen dụ sang làm "việc nhẹ lương cao", sau đó bị thu hộ chiếu và bị chích điện nếu không đủ chỉ tiêu. Bốn nghi phạm quản lý bị bắt, còn chủ cơ sở đã tẩu thoát.',
    target:
      'On Dec. 7, Cambodian police, in coordination with police in Tay Ninh province, rescued 29 Vietnamese workers held at an online scam compound in Svay Rieng, the youngest of whom was just 16. Many said acquaintances had lured them there with promises of "easy work, high pay," after which their passports were taken and they were given electric shocks if they failed to meet their quotas. Four suspected managers were arrested, while the owner of the compound escaped.',
  },
  {
    source:
      'Ông Nguyễn Đức Thành, 49 tuổi, bị tòa phúc thẩm tuyên y án chung thân chiều 10/4 vì giết em rể trong bữa giỗ của bố vợ hồi tháng 2 năm ngoái. HĐXX nhận định bị cáo phạm tội do bị kích động một phần, nhưng hành vi đâm nạn nhân đến bảy nhát thể hiện tính côn đồ. Kháng cáo xin giảm nhẹ của ông Thành bị bác hoàn toàn, trong khi mức bồi thường cho hai con của nạn nhân được tăng từ 320 lên 410 triệu đồng.',
    target:
      "An appeals court on the afternoon of April 10 upheld the life sentence of Nguyen Duc Thanh, 49, for killing his brother-in-law at a death anniversary gathering for his father-in-law in February last year. The panel found that the defendant committed the crime partly because he was provoked, but that stabbing the victim as many as seven times showed a thuggish nature. Thanh's appeal for leniency was rejected entirely, while compensation for the victim's two children was raised from 320 million to 410 million dong.",
  },
  {
    source:
      'Theo báo cáo của Liên Hợp Quốc công bố hôm 24/7, khoảng 673 triệu người trên thế giới bị đói trong năm 2024, tương đương 8,2% dân số, giảm nhẹ so với tỷ lệ 8,5% của năm trước. Tuy nhiên, tình hình tại châu Phi vẫn xấu đi, với hơn một phần năm dân số thiếu ăn. Báo cáo dự báo đến năm 2030, gần 60% số người suy dinh dưỡng kinh niên sẽ sống ở châu lục này.',
    target:
      'According to a United Nations report released July 24, about 673 million people worldwide went hungry in 2024, equivalent to 8.2% of the population, down slightly from 8.5% the previous year. However, the situation in Africa continued to worsen, with more than one-fifth of the population going hungry. The report forecasts that by 2030, nearly 60% of chronically undernourished people will live on the continent.',
  },
  {
    source:
      'Xe container chở sắt cuộn do tài xế 45 tuổi điều khiển, chạy theo hướng Bắc - Nam trên quốc lộ 1 qua thị xã Kỳ Anh, chiều 23/11 tông vào đuôi xe tải đang dừng bên đường. Cú va chạm mạnh khiến ba cuộn sắt, mỗi cuộn nặng khoảng 8 tấn, rơi xuống đường, đè bẹp một ôtô con. May mắn, hai vợ chồng trên ôtô đã kịp thoát ra ngoài. Tài xế container bị kẹt trong cabin hơn một giờ, gãy cả hai chân.',
    target:
      'A container truck carrying steel coils, driven north to south by a 45-year-old man on National Highway 1 through Ky Anh town, hit the rear of a truck parked on the roadside on the afternoon of Nov. 23. The violent collision sent three steel coils, each weighing about 8 tons, tumbling onto the road, crushing a car. Fortunately, the husband and wife in the car managed to get out in time. The container truck driver was trapped in the cab for more than an hour and suffered two broken legs.',
  },
  {
    source:
      'Cục Hàng không liên bang Mỹ yêu cầu kiểm tra 171 chiếc Boeing 737 MAX 9 sau khi một mảng thân máy bay của Alaska Airlines bung ra ở độ cao gần 5.000 m hôm 5/1. Không ai trong số 177 người trên khoang bị thương nặng, dù nhiều hành khách hoảng loạn. Mỗi lần kiểm tra mất từ bốn đến tám giờ, và máy bay chỉ được khai thác trở lại nếu đạt yêu cầu. Hãng đã hủy khoảng 20% số chuyến bay trong hai ngày sau đó.',
    target:
      "The U.S. Federal Aviation Administration ordered inspections of 171 Boeing 737 MAX 9s after a section of an Alaska Airlines plane's fuselage blew out at an altitude of nearly 5,000 meters on Jan. 5. None of the 177 people on board was seriously injured, although many passengers panicked. Each inspection takes four to eight hours, and planes can return to service only if they meet the requirements. The airline canceled about 20% of its flights over the following two days.",
  },
  {
    source:
      'UBND TP HCM vừa duyệt hệ số điều chỉnh giá đất để bồi thường cho dự án đường Vành đai 2, đoạn từ cầu Phú Hữu đến đường Võ Nguyên Giáp dài 3,5 km. Theo đó, nơi cao nhất được đền bù 111,8 triệu đồng mỗi m2, thấp nhất 47,9 triệu đồng. Dự án ảnh hưởng 597 hộ dân, trong đó 421 hộ bị giải tỏa trắng. Thành phố đặt mục tiêu bàn giao 70% mặt bằng trong tháng 9 và khởi công trước ngày 30/12.',
    target:
      "The Ho Chi Minh City People's Committee has just approved the land price adjustment coefficient for compensation for the Ring Road 2 project, covering the 3.5-kilometer section from Phu Huu Bridge to Vo Nguyen Giap Street. Under the decision, the highest compensation is 111.8 million dong per square meter and the lowest 47.9 million dong. The project affects 597 households, 421 of which will be completely cleared. The city aims to hand over 70% of the site in September and break ground before Dec. 30.",
  },
  {
    source:
      'Cảnh sát Đức tối 21/12 khẳng định người đàn ông lao ôtô vào chợ Giáng sinh ở Magdeburg hành động một mình. Nghi phạm 50 tuổi, bác sĩ gốc Arab Saudi, sống ở Đức từ năm 2006 và từng được cấp quy chế tị nạn. Tính đến sáng 22/12, vụ tấn công làm năm người chết, gồm một bé trai 9 tuổi, và hơn 200 người bị thương, trong đó 41 người bị thương rất nặng. Cơ quan an ninh thừa nhận từng nhận được cảnh báo về người này từ Riyadh.',
    target:
      'German police on the evening of Dec. 21 asserted that the man who drove a car into a Christmas market in Magdeburg acted alone. The 50-year-old suspect, a doctor originally from Saudi Arabia, had lived in Germany since 2006 and had been granted asylum status. As of the morning of Dec. 22, the attack had left five people dead, including a 9-year-old boy, and more than 200 injured, 41 of them very seriously. Security agencies acknowledged having once received a warning about the man from Riyadh.',
  },
  {
    source:
      'Không còn được hưởng ưu đãi thuế từ đầu năm nay, doanh số xe hybrid tại Thái Lan quý I giảm 17% so với cùng kỳ, còn 24.300 chiếc. Trong khi đó, xe thuần điện tăng 29%, chiếm gần một phần năm tổng lượng xe bán ra. Hiệp hội Công nghiệp Ôtô Thái Lan vẫn giữ nguyên dự báo tiêu thụ cả năm ở mức 600.000 xe, song thừa nhận nợ hộ gia đình cao có thể khiến ngân hàng siết cho vay thêm.',
    target:
      'No longer benefiting from tax incentives since the start of this year, hybrid vehicle sales in Thailand fell 17% from a year earlier to 24,300 units in the first quarter. Meanwhile, battery electric vehicle sales rose 29%, accounting for nearly one-fifth of all vehicles sold. The Thai automotive industry association kept its full-year sales forecast unchanged at 600,000 vehicles but acknowledged that high household debt could lead banks to tighten lending further.',
  },
  {
    source:
      'Sau ba tuần điều trị tại Bệnh viện Bạch Mai, nam bệnh nhân 44 tuổi ở Hưng Yên nhiễm liên cầu lợn đã cai được máy thở, nhưng thính lực hai tai giảm khoảng 70% và khó có khả năng phục hồi hoàn toàn. Được biết, bốn ngày trước khi nhập viện, ông ăn tiết canh tại đám cưới cháu họ. Hai người cùng mâm cũng bị sốt nhẹ, song kết quả xét nghiệm âm tính.',
    target:
      "After three weeks of treatment at Bach Mai Hospital, a 44-year-old male patient from Hung Yen infected with Streptococcus suis has been weaned off the ventilator, but the hearing in both his ears has dropped by about 70% and is unlikely to recover fully. Four days before being hospitalized, he reportedly ate raw blood pudding at a relative's wedding. Two people who shared his table also had mild fevers, but their test results were negative.",
  },
  {
    source:
      'Bộ trưởng Quốc phòng Phan Văn Giang ngày 8/8 tiếp người đồng cấp Campuchia Tea Seiha tại Hà Nội, nhất trí tiếp tục phối hợp tuần tra chung trên biển và hỗ trợ tìm kiếm, quy tập hài cốt liệt sĩ. Hai bên cũng trao đổi về tình hình khu vực, trong đó có xung đột biên giới giữa Campuchia và Thái Lan hồi cuối tháng 7. Đại tướng Phan Văn Giang nhấn mạnh mọi bất đồng cần được giải quyết bằng biện pháp hòa bình, không sử dụng hoặc đe dọa sử dụng vũ lực.',
    target:
      'Defense Minister Phan Van Giang on Aug. 8 received his Cambodian counterpart, Tea Seiha, in Hanoi, and they agreed to continue coordinating joint patrols at sea and supporting the search for and repatriation of the remains of fallen soldiers. The two sides also discussed the regional situation, including the border conflict between Cambodia and Thailand in late July. Gen. Phan Van Giang stressed that all differences should be resolved through peaceful means, without the use or threat of force.',
  },
  {
    source:
      'Cơ quan Cảnh sát điều tra Công an tỉnh Thanh Hóa ngày 30/5 thông tin đã bắt 14 người trong đường dây sản xuất thuốc tân dược giả do vợ chồng Lê Văn Khang và Trịnh Thị Loan cầm đầu. Từ năm 2021, nhóm này mua nguyên liệu trôi nổi về đóng viên, dán nhãn 21 loại thuốc rồi bán qua mạng xã hội, thu lợi khoảng 200 tỷ đồng. Gần 10 tấn thuốc thành phẩm bị thu giữ tại ba kho hàng. Kết quả giám định cho thấy một phần số thuốc hoàn toàn không có hoạt chất.',
    target:
      'The Investigation Police Agency of the Thanh Hoa provincial police said May 30 that it had arrested 14 people in a ring producing fake pharmaceuticals headed by Le Van Khang and his wife, Trinh Thi Loan. Since 2021, the group had bought raw materials of unverified origin, pressed them into pills and labeled them as 21 types of medicine, then sold them via social media, earning illicit profits of about 200 billion dong. Nearly 10 tons of finished drugs were seized at three warehouses. Test results showed that some of the drugs contained no active ingredients at all.',
  },
  {
    source:
      'Tàu hàng Solong mang cờ Bồ Đào Nha đâm vào tàu dầu Stena Immaculate của Mỹ đang neo đậu ngoài khơi hạt East Yorkshire, đông bắc nước Anh, lúc 9h48 ngày 10/3. Vụ va chạm gây ra nhiều tiếng nổ và khiến nhiên liệu máy bay tràn ra biển. Tuần duyên Anh cứu được 36 thủy thủ, song phải chấm dứt tìm kiếm một người trên tàu Solong. Thuyền trưởng người Nga 59 tuổi của tàu này sau đó bị bắt vì nghi phạm tội ngộ sát do bất cẩn.',
    target:
      "The Portuguese-flagged cargo ship Solong hit the U.S. oil tanker Stena Immaculate while it was anchored off East Yorkshire in northeastern England at 9:48 a.m. on March 10. The collision set off multiple explosions and caused jet fuel to spill into the sea. The British coast guard rescued 36 crew members but had to call off the search for one person from the Solong. The ship's 59-year-old Russian captain was later arrested on suspicion of gross negligence manslaughter.",
  },
  {
    source:
      'Đoàn Việt Nam kết thúc ngày thi đấu thứ tư SEA Games 33 với 8 HC vàng, nâng tổng số lên 29 HC vàng, 31 HC bạc và 42 HC đồng, vẫn đứng thứ ba toàn đoàn. Chủ nhà Thái Lan dẫn đầu với 78 HC vàng, gấp hơn hai lần đội nhì bảng Indonesia (36). Ở đường chạy 1.500 m nữ, Nguyễn Thị Oanh về đầu với 4 phút 19 giây 98, hơn người về nhì chưa đến nửa giây.',
    target:
      "Vietnam ended the fourth day of competition at the 33rd SEA Games with eight gold medals, raising its tally to 29 gold, 31 silver and 42 bronze medals and remaining third in the overall standings. Hosts Thailand led with 78 golds, more than twice as many as second-placed Indonesia (36). In the women's 1,500 meters, Nguyen Thi Oanh finished first in 4 minutes, 19.98 seconds, less than half a second ahead of the runner-up.",
  },
  {
    source:
      'Theo Bộ Nội vụ, sau sắp xếp, cả nước còn 3.321 đơn vị hành chính cấp xã, giảm gần 67% so với trước ngày 1/7. Khoảng 129.000 biên chế cấp xã cũ được bố trí lại, trong khi hơn 120.000 người hoạt động không chuyên trách kết thúc nhiệm vụ. Bộ trưởng cho biết thêm mỗi xã mới có trung bình 32 biên chế, riêng các phường ở Hà Nội và TP HCM có thể nhiều hơn. Chế độ cho người nghỉ việc sẽ được chi trả trước ngày 31/8.',
    target:
      'According to the Ministry of Home Affairs, after the reorganization the country has 3,321 commune-level administrative units, down nearly 67% from before July 1. About 129,000 former commune-level staff have been reassigned, while more than 120,000 part-time workers have ended their duties. The minister added that each new commune has an average of 32 staff positions, though wards in Hanoi and Ho Chi Minh City may have more. Benefits for those leaving their jobs will be paid before Aug. 31.',
  },
  {
    source:
      'Tòa án Liban hôm 4/3 dỡ lệnh cấm xuất cảnh đối với cựu Thống đốc Ngân hàng trung ương Karim Haddad, người bị điều tra về cáo buộc rửa tiền và biển thủ hơn 330 triệu USD. Ông Haddad, 74 tuổi, nộp 14 triệu USD tiền bảo lãnh, mức cao nhất từ trước tới nay ở nước này, và được trả tự do sau 13 tháng tạm giam. Ông vẫn bác bỏ mọi cáo buộc, nói rằng tài sản của mình có được từ trước khi nhậm chức.',
    target:
      'A Lebanese court on March 4 lifted a travel ban on former central bank governor Karim Haddad, who is under investigation on allegations of money laundering and embezzling more than $330 million. Haddad, 74, posted bail of $14 million, the highest ever in the country, and was released after 13 months in detention. He continues to reject all the allegations, saying he acquired his wealth before taking office.',
  },
  {
    source:
      'Một nữ công nhân 26 tuổi bị cánh tay robot ép vào ngực tử vong tại nhà máy linh kiện ở Khu công nghiệp VSIP Bắc Ninh khuya 17/9. Camera an ninh cho thấy chị bước qua rào chắn để nhặt sản phẩm lỗi khi máy chưa dừng hẳn. Chồng chị làm cùng ca nhưng ở dây chuyền khác, chỉ biết tin sau 30 phút. Phía công ty cam kết hỗ trợ gia đình 600 triệu đồng, ngoài khoản bảo hiểm theo quy định.',
    target:
      'A 26-year-old female worker was crushed to death by a robotic arm that pressed against her chest at a components factory in the VSIP Bac Ninh industrial park late on the night of Sept. 17. Security camera footage shows that she stepped over a barrier to pick up a defective product before the machine had come to a complete stop. Her husband, who worked the same shift but on a different production line, learned the news only 30 minutes later. The company pledged to support the family with 600 million dong in addition to the insurance required by regulations.',
  },
  {
    source:
      'Thủ tướng Thái Lan Anutin Charnvirakul ngày 10/11 tuyên bố tạm ngừng thực thi tuyên bố hòa bình với Campuchia, sau khi hai binh sĩ nước này bị thương vì giẫm phải mìn gần biên giới ở tỉnh Sisaket, trong đó một người mất bàn chân phải. Theo đó, Bangkok sẽ không trao trả 18 tù binh Campuchia như kế hoạch. Phnom Penh phủ nhận đặt mìn mới và khẳng định vẫn cam kết với thỏa thuận.',
    target:
      'Thai Prime Minister Anutin Charnvirakul announced Nov. 10 that his country was suspending implementation of a peace declaration with Cambodia after two Thai soldiers were injured when they stepped on a mine near the border in Sisaket province, with one of them losing his right foot. As a result, Bangkok will not hand over 18 Cambodian prisoners of war as planned. Phnom Penh denied laying new mines and said it remains committed to the agreement.',
  },
  {
    source:
      'Giá cà phê nhân xô tại Đắk Lắk sáng 6/11 được thu mua ở mức 117.500 đồng một kg, giảm 1.800 đồng so với hôm trước và thấp hơn khoảng 13% so với đỉnh lập hồi tháng 3. Nguyên nhân là thương nhân lo ngại nguồn cung dồi dào khi các tỉnh Tây Nguyên bước vào vụ thu hoạch. Dù vậy, nhiều nông dân vẫn chưa muốn bán, chờ giá quay lại mốc 120.000 đồng. Niên vụ trước, Việt Nam xuất khẩu 1,5 triệu tấn, thu về kỷ lục 8,4 tỷ USD.',
    target:
      'Unsorted green coffee beans in Dak Lak were bought at 117,500 dong a kilogram on the morning of Nov. 6, down 1,800 dong from the previous day and about 13% below the peak set in March. The decline came as traders worried about abundant supply with the Central Highlands provinces entering the harvest season. Even so, many farmers do not want to sell yet, waiting for prices to return to the 120,000 dong mark. In the previous crop year, Vietnam exported 1.5 million tons, earning a record $8.4 billion.',
  },
  {
    source:
      'Nhà chức trách bang Uttarakhand, Ấn Độ, cho biết một vụ vỡ sông băng sáng 28/2 gây lở tuyết, vùi lấp trại của 55 công nhân làm đường ở gần biên giới với Trung Quốc. Sau hơn 60 giờ, lực lượng cứu hộ đã đưa được 46 người ra ngoài, tám người không qua khỏi, một người được xác định không có mặt tại trại vì đã tự ý về nhà trước đó. Tuyết rơi dày khiến trực thăng chỉ hoạt động được từ ngày thứ hai.',
    target:
      "Authorities in India's Uttarakhand state said a glacier burst on the morning of Feb. 28 triggered an avalanche that buried the camp of 55 road workers near the border with China. After more than 60 hours, rescuers had brought 46 people out alive and eight had died, while one was determined not to have been at the camp, having gone home earlier without permission. Heavy snowfall meant helicopters could operate only from the second day.",
  },
  {
    source:
      'Tại phiên chất vấn sáng 20/11, Thống đốc Ngân hàng Nhà nước Nguyễn Thị Hồng cho biết tính đến ngày 31/10, tín dụng tăng 15,1% so với cuối năm ngoái, cao hơn nhiều so với mức 10,1% cùng kỳ. Bà thừa nhận lãi suất cho vay khó giảm thêm do lãi suất huy động đang chịu áp lực tăng. Người tiền nhiệm của bà, ông Lê Minh Hưng, từng đề cập nguy cơ dòng vốn chảy vào lĩnh vực rủi ro.',
    target:
      'At a question-and-answer session on the morning of Nov. 20, State Bank of Vietnam Gov. Nguyen Thi Hong said that as of Oct. 31, credit had grown 15.1% from the end of last year, much higher than the 10.1% in the same period last year. She acknowledged that lending rates are unlikely to fall further because deposit rates are under upward pressure. Her predecessor, Le Minh Hung, once mentioned the risk of capital flowing into risky sectors.',
  },
  {
    source:
      'Hai anh em ruột Lò Văn Pó và Lò Văn Xuân, trú huyện Sốp Cộp, bị Bộ đội Biên phòng Sơn La bắt rạng sáng 11/1 khi đang gùi 18 bánh heroin băng rừng từ Lào về Việt Nam. Pó, 38 tuổi, nổ súng chống trả làm một chiến sĩ bị thương ở vai, sau đó bị khống chế. Người em 31 tuổi không chống cự. Cơ quan điều tra xác định đây là chuyến hàng thứ ba của họ trong vòng nửa năm.',
    target:
      'Brothers Lo Van Po and Lo Van Xuan, residents of Sop Cop district, were arrested by Son La border guards in the early hours of Jan. 11 while carrying 18 bricks of heroin on their backs through the forest from Laos to Vietnam. Po, 38, opened fire in resistance, wounding a border guard in the shoulder, and was then subdued. His 31-year-old younger brother did not resist. Investigators determined that this was their third shipment within half a year.',
  },
  {
    source:
      'Các nhà thiên văn hôm 1/7 phát hiện sao chổi 3I/ATLAS, vật thể liên sao thứ ba từng được ghi nhận đi qua Hệ Mặt Trời, sau 1I/Oumuamua năm 2017 và 2I/Borisov năm 2019. Theo NASA, vật thể này di chuyển với vận tốc khoảng 61 km/s và không gây nguy hiểm cho Trái Đất, do khoảng cách gần nhất vẫn gấp hơn 1,6 lần khoảng cách từ Trái Đất tới Mặt Trời. Đường kính của nó chưa được xác định chính xác, nhưng có thể không quá 5,6 km.',
    target:
      'Astronomers on July 1 discovered comet 3I/ATLAS, the third interstellar object ever recorded passing through the solar system, after 1I/Oumuamua in 2017 and 2I/Borisov in 2019. According to NASA, the object is traveling at about 61 kilometers per second and poses no danger to Earth, since even its closest approach will be more than 1.6 times the distance from Earth to the sun. Its diameter has not been precisely determined but may be no more than 5.6 kilometers.',
  },
  {
    source:
      'Từ ngày 1/1/2026, người điều khiển xe máy vượt đèn đỏ vẫn bị phạt 4-6 triệu đồng và trừ 4 điểm giấy phép lái xe, song sẽ không còn bị tạm giữ phương tiện trong mọi trường hợp. Cục Cảnh sát giao thông giải thích quy định mới nhằm giảm tải cho các bãi giữ xe, nơi chỉ riêng tại Hà Nội đang có hơn 31.000 xe quá hạn. Với người vi phạm từ lần thứ hai trong vòng 12 tháng, mức phạt sẽ tăng gấp rưỡi.',
    target:
      "From Jan. 1, 2026, motorcyclists who run red lights will still be fined 4 million to 6 million dong and lose four points on their driver's licenses but will no longer have their vehicles impounded in every case. The Traffic Police Department explained that the new rule is intended to ease the load on impound lots, which in Hanoi alone now hold more than 31,000 vehicles past their deadlines. For those who commit a second or subsequent violation within 12 months, the fine will be increased by half.",
  },
  {
    source:
      'Nhà Trắng ngày 25/9 cho biết Tổng thống Trump đã ký sắc lệnh cho phép chuyển giao hoạt động của TikTok tại Mỹ cho một liên doanh mới được định giá 14 tỷ USD. ByteDance, công ty mẹ ở Trung Quốc, sẽ nắm chưa đến 20% cổ phần, còn nhóm nhà đầu tư gồm Oracle và Silver Lake giữ khoảng 45%. Phía Trung Quốc chưa lên tiếng xác nhận. Thời hạn thực thi lệnh cấm ứng dụng này được lùi thêm 120 ngày.',
    target:
      "The White House said Sept. 25 that President Trump had signed an executive order allowing the transfer of TikTok's U.S. operations to a new joint venture valued at $14 billion. ByteDance, the Chinese parent company, will hold less than 20% of the shares, while an investor group including Oracle and Silver Lake will hold about 45%. China has not yet confirmed this. The deadline for enforcing a ban on the app has been pushed back another 120 days.",
  },
  {
    source:
      'Ngôi nhà ba tầng đang xây ở phường Trảng Dài bất ngờ sập lúc 14h30 ngày 20/8, vùi lấp năm thợ hồ, trong đó có hai cha con quê Sóc Trăng. Người con 19 tuổi được đưa ra sau 40 phút và chỉ bị thương nhẹ, nhưng cha anh đã tử vong. Ba người còn lại đang cấp cứu, một người trong tình trạng nguy kịch. Được biết, công trình chỉ được cấp phép xây hai tầng và từng bị đình chỉ hồi tháng 6.',
    target:
      'A three-story house under construction in Trang Dai ward suddenly collapsed at 2:30 p.m. on Aug. 20, burying five construction workers, including a father and son from Soc Trang. The 19-year-old son was pulled out after 40 minutes with only minor injuries, but his father died. The other three are receiving emergency treatment, one of them in critical condition. The building was reportedly licensed for only two stories and had been ordered to stop work in June.',
  },
  {
    source:
      'Thượng viện Argentina hôm 2/10 bác quyền phủ quyết của Tổng thống Javier Milei đối với hai đạo luật tăng ngân sách cho đại học công và bệnh viện nhi, với lần lượt 58 và 59 phiếu thuận, vượt xa ngưỡng hai phần ba. Đây là thất bại thứ ba của ông tại cơ quan lập pháp trong vòng một tháng. Chính phủ lập luận rằng các đạo luật này sẽ làm tiêu tan thặng dư ngân sách, thành quả từng được ông Milei coi là "bất khả xâm phạm".',
    target:
      "Argentina's Senate on Oct. 2 overrode President Javier Milei's vetoes of two laws increasing funding for public universities and a children's hospital, with 58 and 59 votes in favor, respectively, far exceeding the two-thirds threshold. It was his third defeat in the legislature within a month. The government argued that the laws would wipe out the budget surplus, an achievement Milei once called \"untouchable.\"",
  },
  {
    source:
      'Bộ Tổng tham mưu Ukraine tối 11/5 thông báo đơn vị tác chiến đặc biệt đã đánh chìm một tàu tuần tra của Nga gần Novorossiysk bằng xuồng không người lái. Phía Nga chưa bình luận, nhưng một số blogger quân sự nước này cho rằng con tàu chỉ bị hư hại một phần ở đuôi và đã tự quay về cảng. Nếu được xác nhận, đây sẽ là chiến hạm thứ hai Hạm đội Biển Đen mất trong vòng chưa đầy một tháng.',
    target:
      'The General Staff of Ukraine announced on the evening of May 11 that a special operations unit had sunk a Russian patrol ship near Novorossiysk with sea drones. Russia has not commented, but some Russian military bloggers said the ship had only been partly damaged at the stern and had returned to port under its own power. If confirmed, this would be the second warship the Black Sea Fleet has lost in less than a month.',
  },
  {
    source:
      'Ngày 14/1, VKSND tỉnh Quảng Nam phê chuẩn quyết định khởi tố bị can đối với bà Hồ Thị Mai Lan, 52 tuổi, nguyên kế toán Trường THCS Nguyễn Du, về tội Tham ô tài sản. Theo VKS, từ năm 2018 đến 2022, bà Lan lập khống 64 bộ chứng từ để rút 1,37 tỷ đồng tiền bảo hiểm y tế học sinh. Bà đã nộp lại 500 triệu đồng và được tại ngoại do đang điều trị ung thư.',
    target:
      "On Jan. 14, the People's Procuracy of Quang Nam province approved a decision to prosecute Ho Thi Mai Lan, 52, former accountant at Nguyen Du Lower Secondary School, on a charge of embezzling property. According to the procuracy, from 2018 to 2022, Lan fabricated 64 sets of documents to withdraw 1.37 billion dong in student health insurance money. She has paid back 500 million dong and has been released on bail because she is being treated for cancer.",
  },
  {
    source:
      'Sân bay Heathrow ở London phải đóng cửa hoàn toàn đến 23h59 ngày 21/3 do mất điện sau vụ cháy trạm biến áp cách đó khoảng 3 km về phía bắc. Hơn 1.300 chuyến bay bị ảnh hưởng, trong đó 120 chuyến đang trên không phải chuyển hướng sang Gatwick, Paris hoặc Shannon. Cảnh sát chống khủng bố vào cuộc điều tra nhưng cho biết chưa có dấu hiệu phá hoại. Khoảng 16.000 hộ dân cũng bị cắt điện.',
    target:
      "London's Heathrow Airport had to close entirely until 11:59 p.m. on March 21 because of a power outage following a fire at an electrical substation about 3 kilometers to the north. More than 1,300 flights were affected, including 120 already in the air that had to divert to Gatwick, Paris or Shannon. Counterterrorism police joined the investigation but said there was no sign of sabotage so far. About 16,000 households also lost power.",
  },
  {
    source:
      'Tập đoàn Điện lực Việt Nam cho biết từ ngày 10/5, giá bán lẻ điện bình quân tăng 4,8%, lên 2.204,07 đồng một kWh, chưa gồm thuế VAT. Với mức tăng này, hộ dùng dưới 50 kWh trả thêm khoảng 4.550 đồng mỗi tháng, trong khi nhóm dùng trên 400 kWh phải trả thêm ít nhất 65.000 đồng. Hộ nghèo vẫn được hỗ trợ tiền điện tương đương 30 kWh một tháng. Lần điều chỉnh gần nhất trước đó diễn ra vào tháng 10 năm ngoái.',
    target:
      'Vietnam Electricity said the average retail electricity price will rise 4.8% from May 10 to 2,204.07 dong per kWh, excluding VAT. With this increase, households using less than 50 kWh will pay about 4,550 dong more a month, while those using more than 400 kWh will have to pay at least 65,000 dong more. Poor households will still receive support equivalent to the cost of 30 kWh a month. The most recent previous adjustment was in October last year.',
  },
  {
    source:
      'Tổng thống Hàn Quốc Lee Jae-myung hôm 15/8 tuyên bố Seoul sẽ từng bước khôi phục thỏa thuận quân sự liên Triều năm 2018, vốn bị người tiền nhiệm Yoon Suk Yeol đình chỉ hồi tháng 6/2024. Ông nhấn mạnh Hàn Quốc không tìm cách thống nhất bằng hấp thụ và không có ý định thực hiện hành động thù địch nào. Bình Nhưỡng chưa đáp lại, dù trước đó một ngày bà Kim Yo-jong gọi hy vọng cải thiện quan hệ là "giấc mộng hão huyền".',
    target:
      'South Korean President Lee Jae-myung declared Aug. 15 that Seoul will gradually restore the 2018 inter-Korean military agreement, which was suspended by his predecessor, Yoon Suk Yeol, in June 2024. He stressed that South Korea does not seek unification by absorption and has no intention of engaging in any hostile acts. Pyongyang has not responded, although a day earlier Kim Yo-jong called hopes of improved relations a "pipe dream."',
  },
  {
    source:
      'Tàu cá mang số hiệu BĐ 97.214 TS chở tám ngư dân bị sóng đánh chìm lúc khoảng 1h ngày 22/11, cách mũi Đại Lãnh 95 hải lý về phía đông. Năm người được tàu hàng quốc tịch Panama cứu sau gần sáu giờ lênh đênh, hai người được tìm thấy đã tử vong. Thuyền trưởng Võ Ngọc Lâm, 50 tuổi, vẫn mất tích. Em vợ ông nằm trong số những người sống sót.',
    target:
      "The fishing boat BD 97.214 TS, carrying eight fishermen, was sunk by waves at about 1 a.m. on Nov. 22, 95 nautical miles east of Cape Dai Lanh. Five people were rescued by a Panamanian-flagged cargo ship after drifting for nearly six hours, and two were found dead. The captain, Vo Ngoc Lam, 50, remains missing. His wife's younger sibling is among the survivors.",
  },
  {
    source:
      'Chỉ số VN-Index chốt phiên 9/4 giảm 38,5 điểm, tương đương 3,4%, về 1.094,3 điểm, mức thấp nhất kể từ tháng 1/2024. Sàn TP HCM có 366 mã giảm, gấp bảy lần số mã tăng, trong đó 109 mã giảm kịch biên độ. Khối ngoại trở lại mua ròng 312 tỷ đồng sau tám phiên bán ròng liên tiếp. Thanh khoản đạt gần 29.000 tỷ đồng, thấp hơn một phần tư so với hôm trước.',
    target:
      'The VN-Index closed the April 9 session down 38.5 points, or 3.4%, at 1,094.3 points, its lowest level since January 2024. The Ho Chi Minh City exchange had 366 decliners, seven times the number of gainers, with 109 of them falling by the daily limit. Foreign investors returned to net buying, with 312 billion dong, after eight consecutive sessions of net selling. Trading value reached nearly 29 trillion dong, one-quarter lower than the previous day.',
  },
  {
    source:
      'Thủ tướng Canada Mark Carney ngày 13/3 nhậm chức, thay ông Justin Trudeau, người giữ cương vị này hơn chín năm. Cựu thống đốc ngân hàng trung ương 59 tuổi chưa từng giữ chức vụ dân cử nào. Nội các mới có 24 thành viên, ít hơn gần 40% so với nội các tiền nhiệm, trong đó bà Melanie Joly vẫn giữ ghế Ngoại trưởng. Ông Carney cho biết chuyến công du đầu tiên sẽ tới Paris và London, chứ không phải Washington.',
    target:
      'Canadian Prime Minister Mark Carney took office March 13, replacing Justin Trudeau, who held the post for more than nine years. The 59-year-old former central bank governor has never held elected office. The new Cabinet has 24 members, nearly 40% fewer than its predecessor, with Melanie Joly remaining foreign minister. Carney said his first overseas trip would be to Paris and London, not Washington.',
  },
  {
    source:
      'Bệnh viện Nhi đồng 1 TP HCM hôm 7/5 cho biết vừa ghép gan thành công cho bé gái 22 tháng tuổi ở Vĩnh Long bị teo đường mật bẩm sinh, với phần gan hiến từ bà nội 48 tuổi. Ca mổ kéo dài 11 giờ, có sự tham gia của hơn 30 y bác sĩ. Trước đó, cả cha lẫn mẹ bé đều không phù hợp về nhóm máu. Hiện bé đã rút ống thở, còn người hiến có thể xuất viện sau hai ngày nữa.',
    target:
      "Children's Hospital 1 in Ho Chi Minh City said May 7 that it had just performed a successful liver transplant on a 22-month-old girl from Vinh Long with congenital biliary atresia, using part of a liver donated by her 48-year-old paternal grandmother. The surgery lasted 11 hours and involved more than 30 doctors and other medical staff. Previously, neither the girl's father nor her mother had been a match in blood type. The girl has now been extubated, and the donor can be discharged in two more days.",
  },
  {
    source:
      'Cảnh sát Australia bắt hai thiếu niên 15 và 17 tuổi tại Brisbane sáng 12/11, nghi lên kế hoạch tấn công một nhà thờ Hồi giáo. Khám xét nơi ở của cả hai, cảnh sát thu giữ một nỏ, nhiều dao và tài liệu cực đoan, nhưng không tìm thấy chất nổ. Thiếu niên lớn tuổi hơn bị buộc ba tội danh, đối mặt mức án tối đa là chung thân. Người còn lại được thả mà không bị buộc tội, song vẫn bị theo dõi.',
    target:
      'Australian police arrested two teenagers, ages 15 and 17, in Brisbane on the morning of Nov. 12 on suspicion of planning an attack on a mosque. In searches of both of their homes, police seized a crossbow, several knives and extremist material but found no explosives. The older teen has been charged with three offenses and faces a maximum sentence of life imprisonment. The other was released without charge but remains under monitoring.',
  },
  {
    source:
      'Bộ Nông nghiệp và Môi trường cảnh báo dịch tả heo châu Phi đang lan rộng, với 1.208 ổ dịch tại 33 tỉnh, thành, buộc tiêu hủy hơn 166.000 con heo từ đầu năm đến 13/8. Con số này gấp 3,2 lần cùng kỳ năm ngoái. Theo Cục Chăn nuôi và Thú y, chỉ khoảng một phần tư tổng đàn tại các ổ dịch đã được tiêm vaccine. Nguồn cung thịt dịp cuối năm vẫn được bảo đảm, song giá có thể nhích lên 5-7%.',
    target:
      'The Ministry of Agriculture and Environment warned that African swine fever is spreading widely, with 1,208 outbreaks in 33 provinces and cities forcing the culling of more than 166,000 pigs from the beginning of the year to Aug. 13. That is 3.2 times the figure for the same period last year. According to the Department of Livestock Production and Animal Health, only about one-quarter of the total herd at the outbreak sites had been vaccinated. Pork supplies for the end of the year are still assured, but prices could inch up 5-7%.',
  },
  {
    source:
      'Ông Trương Gia Bách, 63 tuổi, chủ tịch HĐQT một ngân hàng, bị TAND TP HCM phạt 20 năm tù hôm 17/10 về tội Vi phạm quy định về cho vay, buộc liên đới bồi thường 8.900 tỷ đồng. Con trai ông, nguyên phó tổng giám đốc, lĩnh 12 năm. VKS từng đề nghị tuyên ông mức án chung thân, nhưng HĐXX ghi nhận bị cáo đã khắc phục hơn nửa thiệt hại và đang mắc bệnh tim. Hai người có 15 ngày để kháng cáo.',
    target:
      "Truong Gia Bach, 63, chairman of a bank's board of directors, was sentenced by the Ho Chi Minh City People's Court on Oct. 17 to 20 years in prison for violating lending regulations and ordered to bear joint liability for compensation of 8.9 trillion dong. His son, a former deputy general director, got 12 years. Prosecutors had sought a life sentence for Bach, but the panel took into account that the defendant had made good more than half of the losses and suffers from heart disease. The two have 15 days to appeal.",
  },
  {
    source:
      'Sáng 19/10, bốn tên trộm dùng thang nâng gắn trên xe tải đột nhập phòng trưng bày Apollo của bảo tàng Louvre qua cửa sổ tầng hai, lấy đi tám món trang sức hoàng gia trị giá khoảng 88 triệu euro rồi tẩu thoát bằng hai xe máy. Toàn bộ vụ việc diễn ra trong chưa đầy tám phút. Không ai bị thương. Vương miện của Hoàng hậu Eugenie được tìm thấy bên ngoài bảo tàng trong tình trạng hư hỏng.',
    target:
      "On the morning of Oct. 19, four thieves used a truck-mounted lift to break into the Louvre museum's Apollo Gallery through a second-floor window, taking eight pieces of royal jewelry worth about 88 million euros and then escaping on two motorbikes. The entire incident took less than eight minutes. No one was hurt. Empress Eugenie's crown was found outside the museum, damaged.",
  },
  {
    source:
      'Hãng tàu biển Maersk thông báo từ tháng 2 sẽ đưa một tuyến nối Ấn Độ với bờ Đông nước Mỹ trở lại kênh đào Suez, sau hơn hai năm phải đi vòng qua mũi Hảo Vọng vì các vụ tấn công của Houthi. Lộ trình này giúp mỗi chuyến rút ngắn khoảng 10 ngày. Tuy nhiên, hãng nhấn mạnh đây mới chỉ là bước đi thận trọng, chưa phải việc quay lại trên diện rộng. Giá cước container từ Thượng Hải tới Rotterdam tuần qua giảm 6%, còn 2.650 USD.',
    target:
      'Shipping company Maersk announced that from February it will return a service linking India with the U.S. East Coast to the Suez Canal, after more than two years of having to detour around the Cape of Good Hope because of Houthi attacks. The route shortens each voyage by about 10 days. However, the company stressed that this is only a cautious step and not yet a wide-scale return. Container rates from Shanghai to Rotterdam fell 6% over the past week to $2,650.',
  },
  {
    source:
      'Trận mưa đá kéo dài chừng 15 phút chiều 21/4 ở huyện Mù Cang Chải, Yên Bái, làm hư hại 412 ngôi nhà, trong đó 36 nhà bị tốc mái hoàn toàn. Nhiều viên đá to bằng quả trứng gà, đường kính 3-5 cm. Một cụ bà 81 tuổi bị thương nhẹ do ngói rơi trúng vai, ngoài ra không có thương vong. Khoảng 90 ha lúa và ngô bị dập nát, một nửa mất trắng.',
    target:
      'A hailstorm lasting about 15 minutes on the afternoon of April 21 in Mu Cang Chai district, Yen Bai, damaged 412 houses, 36 of which had their roofs blown off completely. Many of the hailstones were as big as chicken eggs, 3-5 centimeters in diameter. An 81-year-old woman was slightly injured when a roof tile fell on her shoulder; there were no other casualties. About 90 hectares of rice and corn were crushed, half of it a total loss.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Đức Boris Pistorius hôm 27/8 cho biết nội các đã thông qua dự luật nghĩa vụ quân sự mới dựa trên tinh thần tự nguyện, nhằm nâng quân số từ 182.000 lên 260.000 người vào đầu thập niên tới. Nam giới 18 tuổi sẽ phải điền bảng khảo sát về sức khỏe và nguyện vọng, còn với nữ giới, việc này không bắt buộc. Ông không loại trừ khả năng tái áp dụng chế độ quân dịch nếu không tuyển đủ, nhưng điều đó cần Quốc hội phê chuẩn.',
    target:
      'German Defense Minister Boris Pistorius said Aug. 27 that the Cabinet had approved a new military service bill based on voluntary enlistment, aimed at increasing troop numbers from 182,000 to 260,000 by the early part of the next decade. Men aged 18 will have to fill out a questionnaire about their health and willingness to serve, while for women this is not mandatory. He did not rule out reinstating conscription if recruitment falls short, but that would require parliamentary approval.',
  },
  {
    source:
      'Công an TP Hải Phòng tối 3/5 bắt giữ Bùi Quang Vinh, 31 tuổi, khi nghi can đang lẩn trốn tại nhà người yêu cũ ở huyện Kim Thành, Hải Dương. Vinh bị cáo buộc sáng cùng ngày dùng súng tự chế khống chế nữ chủ tiệm vàng ở quận Lê Chân, cướp đi 23 chỉ vàng và 60 triệu đồng. Lúc bị bắt, Vinh không chống cự, cảnh sát thu hồi được toàn bộ số vàng nhưng chỉ còn 11 triệu đồng tiền mặt.',
    target:
      "Hai Phong police on the evening of May 3 arrested Bui Quang Vinh, 31, while the suspect was hiding at his ex-girlfriend's home in Kim Thanh district, Hai Duong. Vinh is accused of using a homemade gun that morning to hold up the female owner of a gold shop in Le Chan district, robbing her of 23 chi of gold and 60 million dong. Vinh did not resist when arrested, and police recovered all the gold but only 11 million dong of the cash.",
  },
  {
    source:
      'Đội bóng rổ Saigon Heat chiều 7/9 đánh bại Hanoi Buffaloes 88-79 ở trận thứ ba loạt chung kết VBA, qua đó nâng cách biệt lên 2-1. Dù bị dẫn tới 14 điểm ở hiệp hai, đội khách vùng lên nhờ phong độ chói sáng của trung phong Hassan Thomas với 31 điểm và 17 rebound. Chủ nhà thi đấu thiếu hậu vệ Justin Young do chấn thương gối. Nếu thắng trận thứ tư tối 9/9, Heat sẽ có chức vô địch thứ sáu liên tiếp.',
    target:
      'The Saigon Heat basketball team beat the Hanoi Buffaloes 88-79 on the afternoon of Sept. 7 in Game 3 of the VBA finals to take a 2-1 lead. Despite trailing by as many as 14 points in the second quarter, the visitors fought back thanks to a brilliant performance by center Hassan Thomas, who had 31 points and 17 rebounds. The hosts were without guard Justin Young because of a knee injury. If they win Game 4 on the evening of Sept. 9, the Heat will have their sixth straight championship.',
  },
  {
    source:
      'Chính phủ Trung Quốc ngày 9/10 công bố quy định mới, yêu cầu doanh nghiệp nước ngoài phải xin phép nếu xuất khẩu sản phẩm chứa từ 0,1% đất hiếm có nguồn gốc Trung Quốc trở lên. Phần lớn quy định có hiệu lực từ ngày 1/12. Theo Bộ Thương mại nước này, hồ sơ liên quan lĩnh vực quân sự về nguyên tắc sẽ không được chấp thuận, còn các mục đích nhân đạo được miễn trừ. Trung Quốc hiện chiếm khoảng 70% sản lượng khai thác và hơn 90% công suất tinh luyện toàn cầu.',
    target:
      "The Chinese government on Oct. 9 announced new rules requiring foreign companies to obtain permission to export products containing 0.1% or more of rare earths of Chinese origin. Most of the rules take effect Dec. 1. According to China's Commerce Ministry, applications related to the military sector will in principle not be approved, while humanitarian purposes are exempt. China currently accounts for about 70% of global mining output and more than 90% of global refining capacity.",
  },
  {
    source:
      'Bảo hiểm xã hội Việt Nam cho biết tính đến cuối tháng 6, cả nước có 20,4 triệu người tham gia BHXH, đạt 42,7% lực lượng lao động trong độ tuổi, trong đó hơn 2,3 triệu người tham gia tự nguyện. Nửa đầu năm, số người rút BHXH một lần giảm 11% so với cùng kỳ, còn khoảng 530.000. Cơ quan này cho rằng luật mới không chỉ siết điều kiện rút mà còn bổ sung nhiều quyền lợi cho người ở lại hệ thống.',
    target:
      'Vietnam Social Security said that as of the end of June, 20.4 million people nationwide were participating in social insurance, or 42.7% of the working-age labor force, including more than 2.3 million voluntary participants. In the first half of the year, the number of people making one-time withdrawals fell 11% from the same period last year to about 530,000. The agency said the new law not only tightens withdrawal conditions but also adds many benefits for those who stay in the system.',
  },
  {
    source:
      'Máy bay Boeing 787 của Air India chở 242 người rơi xuống khu ký túc xá một trường y ở Ahmedabad chưa đầy một phút sau khi cất cánh tới London trưa 12/6. Chỉ một hành khách sống sót, là công dân Anh ngồi ghế 11A; em trai ông cũng có mặt trên chuyến bay và đã tử vong. Ít nhất 19 người dưới mặt đất thiệt mạng. Theo báo cáo sơ bộ, hai công tắc nhiên liệu bị chuyển sang vị trí ngắt gần như cùng lúc.',
    target:
      "An Air India Boeing 787 carrying 242 people crashed into a medical school's dormitory area in Ahmedabad less than a minute after taking off for London around midday on June 12. Only one passenger survived, a British citizen in seat 11A; his younger brother was also on the flight and died. At least 19 people on the ground were killed. According to a preliminary report, the two fuel switches were moved to the cutoff position almost simultaneously.",
  },
  {
    source:
      'Thanh tra Chính phủ kết luận tỉnh Hòa Bình đã giao 1.846 ha đất cho 27 dự án du lịch mà không qua đấu giá trong giai đoạn 2016-2021. Trách nhiệm chính thuộc về Chủ tịch UBND tỉnh thời kỳ đó, Sở Tài nguyên và Môi trường cùng các đơn vị liên quan. Cơ quan thanh tra kiến nghị thu hồi 318 tỷ đồng tiền sử dụng đất còn thiếu, đồng thời chuyển hồ sơ bốn dự án sang Bộ Công an. Hai dự án khác chưa triển khai sau hơn 24 tháng có thể bị thu hồi đất.',
    target:
      "The Government Inspectorate concluded that Hoa Binh province allocated 1,846 hectares of land to 27 tourism projects without auctions between 2016 and 2021. The main responsibility lies with the chairman of the provincial People's Committee at the time, the Department of Natural Resources and Environment and related units. The inspectors recommended recovering 318 billion dong in outstanding land use fees and transferring the files on four projects to the Ministry of Public Security. Two other projects not implemented after more than 24 months may have their land revoked.",
  },
  {
    source:
      'Giải Nobel Hóa học 2025 được trao cho Susumu Kitagawa (Nhật Bản), Richard Robson (Anh) và Omar Yaghi (Mỹ gốc Jordan) nhờ phát triển vật liệu khung hữu cơ - kim loại. Loại vật liệu này có các lỗ rỗng lớn, có thể dùng để thu nước từ không khí sa mạc hoặc bắt giữ CO2. Ba nhà khoa học chia đều giải thưởng 11 triệu krona, tương đương khoảng 1,17 triệu USD. Ông Robson, 88 tuổi, là người cao tuổi nhất trong số họ.',
    target:
      'The 2025 Nobel Prize in chemistry was awarded to Susumu Kitagawa (Japan), Richard Robson (Britain) and Omar Yaghi (a Jordanian American) for developing metal-organic frameworks. The materials have large pores and can be used to harvest water from desert air or capture CO2. The three scientists will share equally the prize of 11 million kronor, equivalent to about $1.17 million. Robson, 88, is the oldest of them.',
  },
  {
    source:
      'Ba kẻ đánh bom liều chết nhằm vào trụ sở cảnh sát bán quân sự ở Peshawar, tây bắc Pakistan, sáng 24/11, khiến ba nhân viên an ninh thiệt mạng và 11 người bị thương. Theo cảnh sát trưởng thành phố, kẻ đầu tiên kích nổ tại cổng chính, hai tên còn lại xông vào bên trong nhưng bị bắn hạ trước khi tới được sân diễu binh, nơi khoảng 150 người đang điểm danh. Nhánh ly khai của Taliban Pakistan nhận trách nhiệm.',
    target:
      "Three suicide bombers targeted a paramilitary police headquarters in Peshawar, northwestern Pakistan, on the morning of Nov. 24, killing three security personnel and injuring 11 people. According to the city's police chief, the first attacker detonated explosives at the main gate, while the other two rushed inside but were shot dead before reaching the parade ground, where about 150 people were at roll call. A breakaway faction of the Pakistani Taliban claimed responsibility.",
  },
  {
    source:
      'Vinamilk lên kế hoạch trả cổ tức bằng tiền đợt hai năm nay với tỷ lệ 18,5%, tức cổ đông sở hữu một cổ phiếu nhận 1.850 đồng. Với gần 2,1 tỷ cổ phiếu đang lưu hành, công ty sẽ chi khoảng 3.866 tỷ đồng, trong đó cổ đông lớn nhất là SCIC nhận 36%. Ngày chốt danh sách là 22/12, tiền được chuyển vào tài khoản từ ngày 12/1 năm sau. Trước đó, hãng sữa này đã tạm ứng đợt một 2.500 đồng mỗi cổ phiếu.',
    target:
      "Vinamilk plans to pay this year's second cash dividend at a rate of 18.5%, meaning shareholders will receive 1,850 dong for each share they own. With nearly 2.1 billion shares outstanding, the company will spend about 3.866 trillion dong, of which its largest shareholder, SCIC, will receive 36%. The record date is Dec. 22, and the money will be transferred to accounts from Jan. 12 next year. Previously, the dairy company had paid a first interim dividend of 2,500 dong per share.",
  },
  {
    source:
      'Nữ sinh lớp 11 ở Đà Lạt được các bạn phát hiện ngất trong phòng thí nghiệm lúc 9h15 ngày 4/12, sau khi hít phải khí độc thoát ra từ bình hóa chất bị vỡ. Bảy học sinh khác có triệu chứng chóng mặt, buồn nôn, năm em đã về nhà cùng ngày. Cô giáo bộ môn thừa nhận có rời lớp khoảng 10 phút để nghe điện thoại của chồng. Nhà trường tạm đình chỉ cô và xin lỗi phụ huynh.',
    target:
      'An 11th-grade girl in Da Lat was found unconscious in a laboratory by her classmates at 9:15 a.m. on Dec. 4 after inhaling toxic gas that leaked from a broken chemical container. Seven other students had symptoms of dizziness and nausea; five of them went home the same day. The subject teacher admitted leaving the class for about 10 minutes to take a phone call from her husband. The school has temporarily suspended her and apologized to parents.',
  },
  {
    source:
      'Tổng thống Venezuela Nicolas Maduro hôm 18/8 tuyên bố sẽ triển khai hơn 4,5 triệu dân quân trên cả nước để đối phó với "mối đe dọa" từ Mỹ. Động thái được đưa ra sau khi Washington tăng gấp đôi tiền thưởng cho thông tin dẫn tới việc bắt giữ ông, lên 50 triệu USD, đồng thời điều ba tàu khu trục tới vùng biển phía nam Caribe. Giới quan sát hoài nghi con số này, bởi trong đợt tổng động viên gần nhất, chưa đến 400.000 người trình diện.',
    target:
      'Venezuelan President Nicolas Maduro declared Aug. 18 that he would deploy more than 4.5 million militia members across the country to counter the "threat" from the U.S. The move came after Washington doubled its reward for information leading to his arrest to $50 million and sent three destroyers to the southern Caribbean. Observers are skeptical of the figure, because in the most recent general mobilization, fewer than 400,000 people reported for duty.',
  },
  {
    source:
      'Theo Sở Xây dựng Hà Nội, tuyến metro Nhổn - ga Hà Nội, đoạn trên cao, phục vụ trung bình 21.500 lượt khách mỗi ngày trong quý I, tăng 9% so với quý trước nhưng vẫn chỉ bằng khoảng 60% công suất thiết kế. Đoạn ngầm dài 4 km hiện đạt 56% tiến độ, chậm bốn tháng do một máy đào phải dừng vì gặp nền đất yếu. Nhà thầu cam kết sẽ không lùi mốc khai thác toàn tuyến vào cuối năm 2027.',
    target:
      'According to the Hanoi Department of Construction, the elevated section of the Nhon-Hanoi railway station metro line served an average of 21,500 passengers a day in the first quarter, up 9% from the previous quarter but still only about 60% of design capacity. The 4-kilometer underground section is now 56% complete, four months behind schedule because one boring machine had to stop after hitting soft ground. The contractor has pledged not to push back the target of opening the full line by the end of 2027.',
  },
  {
    source:
      'Nhiệt độ tại trạm Láng, Hà Nội, lúc 13h ngày 4/8 lên tới 40,3 độ C, cao nhất trong các tháng 8 kể từ khi có số liệu quan trắc, phá kỷ lục 39,8 độ C lập năm 2021. Cùng ngày, tiêu thụ điện toàn miền Bắc đạt đỉnh 28.235 MW. Cơ quan khí tượng dự báo nắng nóng gay gắt còn kéo dài đến hết ngày 6/8, sau đó dịu dần từ tây sang đông nhờ rãnh áp thấp. Người già, trẻ nhỏ nên hạn chế ra đường từ 11h đến 16h.',
    target:
      'The temperature at Lang station in Hanoi hit 40.3 degrees Celsius at 1 p.m. on Aug. 4, the highest for any August since records began, breaking the record of 39.8 degrees set in 2021. The same day, electricity consumption across northern Vietnam peaked at 28,235 MW. The meteorological agency forecasts that the severe heat will last through Aug. 6 and then ease gradually from west to east thanks to a low-pressure trough. Older people and young children should limit going out from 11 a.m. to 4 p.m.',
  },
  {
    source:
      'Đại diện Samsung Việt Nam cho biết tập đoàn không có kế hoạch chuyển dây chuyền sản xuất điện thoại từ Thái Nguyên sang Ấn Độ, bất chấp mức thuế 20% của Mỹ. Hiện hai nhà máy ở Bắc Ninh và Thái Nguyên làm ra khoảng một nửa số điện thoại Samsung bán trên toàn cầu. "Chúng tôi không những duy trì mà còn mở rộng hoạt động nghiên cứu tại đây", ông nói. Năm ngoái, doanh thu của Samsung tại Việt Nam đạt 62,5 tỷ USD, chiếm gần 14% kim ngạch xuất khẩu cả nước.',
    target:
      'A Samsung Vietnam representative said the group has no plans to move smartphone production lines from Thai Nguyen to India despite the 20% U.S. tariff. Its two plants in Bac Ninh and Thai Nguyen currently make about half of the Samsung phones sold globally. "We are not only maintaining but also expanding our research activities here," he said. Last year, Samsung\'s revenue in Vietnam reached $62.5 billion, accounting for nearly 14% of the country\'s exports.',
  },
  {
    source:
      'Cha mẹ của bé trai 5 tuổi bị bỏ quên trên xe đưa đón ở Thái Bình, tại phiên sơ thẩm ngày 25/9, đã rút một phần yêu cầu bồi thường, từ 500 xuống 250 triệu đồng, nhưng vẫn đề nghị tòa xử nghiêm nữ quản lý xe. Bị cáo 38 tuổi khai hôm đó vội đi đón con nên không kiểm tra hàng ghế cuối. Tài xế bị phạt 5 năm tù, còn bà lĩnh 6 năm. Chủ trường mầm non được miễn trách nhiệm hình sự.',
    target:
      'The parents of a 5-year-old boy left behind on a school bus in Thai Binh withdrew part of their compensation claim at the first-instance trial on Sept. 25, lowering it from 500 million to 250 million dong, but still asked the court to deal strictly with the female bus monitor. The 38-year-old defendant testified that she was in a hurry to pick up her child that day and so did not check the back row of seats. The driver was sentenced to five years in prison, while she received six. The owner of the preschool was exempted from criminal liability.',
  },
  {
    source:
      'Ngoại trưởng Mỹ Marco Rubio ngày 20/5 nói trước Ủy ban Đối ngoại Thượng viện rằng chính quyền lâm thời Syria có thể sụp đổ trong vài tuần, chứ không phải vài tháng, nếu không được hỗ trợ. Trước đó một tuần, Tổng thống Trump bất ngờ tuyên bố dỡ bỏ các lệnh trừng phạt, rồi gặp Tổng thống lâm thời Ahmed al-Sharaa, người từng bị Washington treo thưởng 10 triệu USD. Ông Rubio thừa nhận không có gì bảo đảm cách tiếp cận này thành công.',
    target:
      "U.S. Secretary of State Marco Rubio told the Senate Foreign Relations Committee on May 20 that Syria's interim government could collapse within weeks, not months, without support. A week earlier, President Trump made a surprise announcement that sanctions would be lifted and then met interim President Ahmed al-Sharaa, on whose head Washington once placed a $10 million bounty. Rubio acknowledged there is no guarantee that this approach will succeed.",
  },
  {
    source:
      'Đội tuyển Na Uy lần đầu giành vé dự World Cup sau 28 năm khi thắng Italy 4-1 trên sân San Siro đêm 16/11, kết thúc vòng loại với tám trận toàn thắng. Bị dẫn trước từ phút 11 bởi pha lập công của Esposito, đội khách chỉ gỡ hòa ở phút 63. Haaland sau đó ghi hai bàn trong vòng 60 giây, nâng tổng số bàn thắng ở vòng loại lên 16. Italy đứng nhì bảng và phải đá play-off lần thứ ba liên tiếp.',
    target:
      'Norway qualified for the World Cup for the first time in 28 years with a 4-1 win over Italy at the San Siro on the night of Nov. 16, finishing qualifying with eight wins from eight matches. Trailing from the 11th minute through a goal by Esposito, the visitors did not equalize until the 63rd minute. Haaland then scored twice within 60 seconds, bringing his total in qualifying to 16. Italy finished second in the group and must go through the playoffs for the third straight time.',
  },
  {
    source:
      'Chánh án TAND tối cao cho biết năm 2025, các tòa án thụ lý 652.000 vụ việc, tăng 5,6%, đã giải quyết 98,1%. Tỷ lệ bản án bị hủy, sửa do nguyên nhân chủ quan chỉ chiếm 0,9%, thấp hơn ngưỡng 1,5% mà Quốc hội cho phép. Ông thừa nhận án hành chính vẫn là khâu yếu, khi cứ ba vụ lại có một vụ quá hạn. Nguyên nhân một phần do lãnh đạo UBND thường vắng mặt, không tham gia đối thoại.',
    target:
      "The chief justice of the Supreme People's Court said that in 2025 the courts accepted 652,000 cases, up 5.6%, and resolved 98.1% of them. Judgments annulled or amended for subjective reasons accounted for only 0.9%, below the 1.5% threshold allowed by the National Assembly. He acknowledged that administrative cases remain a weak point, with one in every three overdue. This is partly because People's Committee leaders are often absent and do not take part in dialogue.",
  },
  {
    source:
      'Mười một người leo núi, trong đó bảy người nước ngoài, thiệt mạng hoặc mất tích sau hai trận lở tuyết ở dãy Himalaya thuộc Nepal từ 31/10 đến 3/11. Theo cảnh sát huyện Dolakha, trận thứ hai ập vào trại căn cứ của đỉnh Yalung Ri cao 5.630 m khoảng 9h sáng. Tính đến tối 4/11, mới có năm thi thể được đưa xuống. Hai người Italy sống sót, song đều bị tê cóng nặng ở bàn tay.',
    target:
      'Eleven climbers, including seven foreigners, were killed or went missing after two avalanches in the Nepalese Himalayas from Oct. 31 to Nov. 3. According to police in Dolakha district, the second avalanche slammed into the base camp of the 5,630-meter Yalung Ri peak at about 9 a.m. As of the evening of Nov. 4, only five bodies had been brought down. Two Italians survived, but both suffered severe frostbite on their hands.',
  },
  {
    source:
      'Từ ngày 15/9, khách Việt Nam nhập cảnh Philippines không còn phải điền tờ khai giấy mà chỉ cần khai trực tuyến trong vòng 72 giờ trước khi đến. Đại sứ quán Việt Nam tại Manila khuyến cáo công dân không trả phí cho bất kỳ trang web trung gian nào, bởi dịch vụ này hoàn toàn miễn phí. Thời gian lưu trú miễn thị thực vẫn là 21 ngày. Năm ngoái, khoảng 92.000 lượt người Việt tới nước này, nhiều hơn 18% so với năm trước đó.',
    target:
      'From Sept. 15, Vietnamese visitors entering the Philippines no longer have to fill out paper declarations and need only make an online declaration within 72 hours before arrival. The Vietnamese Embassy in Manila advised citizens not to pay any intermediary website, because the service is completely free. The visa-free stay remains 21 days. Last year, there were about 92,000 Vietnamese arrivals in the country, 18% more than the year before.',
  },
  {
    source:
      'Ông Takeshi Mori, 71 tuổi, Chủ tịch Tập đoàn thực phẩm Kaneda, ngày 28/3 tuyên bố từ chức để chịu trách nhiệm về vụ ngộ độc khiến 240 người tại Osaka nhập viện, dù không trực tiếp điều hành nhà máy. Con rể ông, Giám đốc tài chính Hiroshi Abe, tạm thời thay thế cho đến đại hội cổ đông tháng 6. Cổ phiếu công ty mất 12% giá trị trong phiên sáng, trước khi thu hẹp đà giảm còn 7,5% lúc đóng cửa.',
    target:
      "Takeshi Mori, 71, chairman of the Kaneda food group, announced his resignation March 28 to take responsibility for a poisoning incident that put 240 people in Osaka in the hospital, although he did not directly run the factory. His son-in-law, Chief Financial Officer Hiroshi Abe, will replace him temporarily until the shareholders' meeting in June. The company's shares lost 12% of their value in the morning session before narrowing the decline to 7.5% at the close.",
  },
  {
    source:
      'Lực lượng chức năng Quảng Ninh đêm 19/7 đưa chiếc tàu du lịch Vịnh Xanh 58 bị lật do giông lốc vào bờ. Trên tàu có 49 người, gồm 46 khách và ba thuyền viên. Tính đến 9h ngày 20/7, 10 người được cứu sống, 35 người tử vong, bốn người còn mất tích. Trong số người chết có một gia đình bốn người đến từ Hà Nội. Đài khí tượng cho biết gió giật tại thời điểm xảy ra tai nạn mạnh tới cấp 10-11.',
    target:
      'Authorities in Quang Ninh on the night of July 19 brought ashore the tour boat Vinh Xanh 58, which had capsized in a thunderstorm. There were 49 people on board: 46 tourists and three crew members. As of 9 a.m. on July 20, 10 people had been rescued alive, 35 were dead and four were still missing. Among the dead was a family of four from Hanoi. The meteorological station said gusts at the time of the accident reached level 10-11.',
  },
  {
    source:
      'Bộ Chính trị ngày 3/11 quyết định điều động ông Lương Hoài Nam, Bí thư Tỉnh ủy Nghệ An, giữ chức Phó Trưởng ban Thường trực Ban Tổ chức Trung ương. Ông Nam sinh năm 1968, quê Hà Tĩnh, từng có 26 năm công tác trong ngành công an trước khi chuyển sang làm công tác Đảng. Phó Bí thư Thường trực Tỉnh ủy được giao điều hành Đảng bộ tỉnh cho đến khi kiện toàn chức danh Bí thư. Trong ngày, Bộ Chính trị cũng chỉ định tân Bí thư ba tỉnh khác.',
    target:
      'The Politburo on Nov. 3 decided to transfer Luong Hoai Nam, secretary of the Nghe An provincial Party Committee, to the post of permanent deputy head of the Central Organization Commission. Nam, born in 1968 and a native of Ha Tinh, had spent 26 years in the public security sector before moving into Party work. The permanent deputy secretary of the provincial Party Committee has been assigned to run the provincial Party organization until a secretary is named. The same day, the Politburo also appointed new secretaries for three other provinces.',
  },
  {
    source:
      'Công ty dược Novo Nordisk hôm 10/9 cho biết sẽ cắt giảm khoảng 9.000 nhân sự, tương đương 11,5% lực lượng lao động toàn cầu, hơn một nửa trong số đó ở Đan Mạch. Kế hoạch nhằm tiết kiệm 8 tỷ krone mỗi năm, tính đến cuối năm 2026. Hãng cũng hạ dự báo tăng trưởng lợi nhuận lần thứ ba trong năm, xuống còn 4-10%. Cổ phiếu của hãng sản xuất thuốc giảm cân Wegovy đã bốc hơi gần một nửa giá trị từ tháng 1.',
    target:
      'Pharmaceutical company Novo Nordisk said Sept. 10 that it will cut about 9,000 jobs, equivalent to 11.5% of its global workforce, more than half of them in Denmark. The plan aims to save 8 billion kroner a year by the end of 2026. The company also lowered its profit growth forecast for the third time this year, to 4-10%. Shares of the maker of the weight loss drug Wegovy have lost nearly half their value since January.',
  },
  {
    source:
      'Thống đốc tỉnh Zaporizhzhia Ivan Fedorov sáng 17/12 cho biết Nga thả bốn quả bom lượn xuống khu dân cư phía nam thành phố trong vòng 20 phút, làm 32 người bị thương, trong đó 5 trẻ em. Một tòa chung cư chín tầng bị sập một phần, song không có ai thiệt mạng. Theo đó, gần 2.600 hộ gia đình mất điện và hệ thống sưởi giữa thời tiết âm 6 độ C. Phía Nga chưa bình luận, nhưng từng nhiều lần khẳng định chỉ nhằm vào mục tiêu quân sự.',
    target:
      'Zaporizhzhia regional Gov. Ivan Fedorov said on the morning of Dec. 17 that Russia had dropped four glide bombs on residential areas in the south of the city within 20 minutes, injuring 32 people, including five children. A nine-story apartment building partially collapsed, but no one was killed. As a result, nearly 2,600 households lost power and heating in temperatures of minus 6 degrees Celsius. Russia has not commented but has repeatedly insisted that it targets only military objectives.',
  },
  {
    source:
      'Công an tỉnh An Giang ngày 22/5 khởi tố 19 bị can trong đường dây vận chuyển vàng trái phép từ Campuchia qua cửa khẩu Vĩnh Xương về TP HCM, do Nguyễn Thị Kim Phượng, 55 tuổi, cùng con trai và con dâu tổ chức. Từ tháng 9/2022 đến khi bị bắt quả tang hôm 10/5, nhóm này đã đưa trót lọt hơn 3,1 tấn vàng, trung bình mỗi chuyến từ 10 đến 15 kg. Tiền công cho người vận chuyển chỉ 2-3 triệu đồng một chuyến.',
    target:
      'Police in An Giang province on May 22 charged 19 people in a ring that illegally transported gold from Cambodia through the Vinh Xuong border gate to Ho Chi Minh City, organized by Nguyen Thi Kim Phuong, 55, along with her son and daughter-in-law. From September 2022 until they were caught red-handed on May 10, the group successfully moved more than 3.1 tons of gold, an average of 10 to 15 kilograms per trip. The couriers were paid only 2 million to 3 million dong a trip.',
  },
  {
    source:
      'Hội nghị Trung ương lần thứ tư của đảng cầm quyền tại Lào bế mạc chiều 18/7, thông qua nghị quyết về cải cách doanh nghiệp nhà nước, trong đó đặt mục tiêu cổ phần hóa ít nhất 40 doanh nghiệp đến năm 2030. Tổng Bí thư nhấn mạnh nợ công phải giảm từ 108% GDP hiện nay xuống dưới 80%. Trước đó, Ngân hàng Thế giới khuyến nghị nước này tăng thu thuế thay vì tiếp tục bán tài sản.',
    target:
      "The fourth plenum of the ruling party's Central Committee in Laos closed on the afternoon of July 18, adopting a resolution on reforming state-owned enterprises that includes a target of equitizing at least 40 enterprises by 2030. The Party general secretary stressed that public debt must be reduced from the current 108% of GDP to below 80%. Earlier, the World Bank recommended that the country increase tax revenue instead of continuing to sell assets.",
  },
  {
    source:
      'Bão Kalmaegi đổ bộ vào miền trung Philippines đêm 3/11 với sức gió 140 km/h, gây mưa lớn và lũ quét tại tỉnh Cebu. Tính đến trưa 6/11, ít nhất 114 người chết, 127 người mất tích, trong đó sáu binh sĩ thiệt mạng khi trực thăng cứu trợ của họ rơi trên đảo Mindanao. Hơn 560.000 người phải rời bỏ nhà cửa. Bão sau đó mạnh trở lại khi vào Biển Đông và hướng tới miền Trung Việt Nam.',
    target:
      'Typhoon Kalmaegi made landfall in the central Philippines on the night of Nov. 3 with winds of 140 kph, causing heavy rain and flash floods in Cebu province. As of midday on Nov. 6, at least 114 people were dead and 127 missing; the dead included six soldiers killed when their relief helicopter crashed on the island of Mindanao. More than 560,000 people have had to leave their homes. The typhoon later regained strength as it entered the South China Sea and headed toward central Vietnam.',
  },
  {
    source:
      'Chủ tịch Cục Dự trữ Liên bang Mỹ Jerome Powell hôm 29/10 thông báo giảm lãi suất tham chiếu 0,25 điểm phần trăm, xuống 3,75-4%, lần hạ thứ hai liên tiếp trong năm nay. Hai trong số 12 quan chức bỏ phiếu không đồng tình, một người muốn giảm mạnh hơn và một người muốn giữ nguyên. Ông Powell nhấn mạnh việc tiếp tục giảm vào tháng 12 "không phải điều chắc chắn". Ngay sau phát biểu này, chứng khoán Mỹ quay đầu đi xuống.',
    target:
      'U.S. Federal Reserve Chair Jerome Powell on Oct. 29 announced a cut of 0.25 percentage points in the benchmark interest rate to 3.75-4%, the second consecutive reduction this year. Two of the 12 voting officials dissented, one wanting a larger cut and the other wanting to hold rates steady. Powell stressed that a further cut in December is "not a foregone conclusion." Right after his remarks, U.S. stocks turned lower.',
  },
  {
    source:
      'Tài xế xe ben Lê Hữu Trí, 36 tuổi, vừa bị TAND huyện Củ Chi phạt 4 năm 6 tháng tù vì cán chết nữ sinh lớp 8 trên tỉnh lộ 8 hồi tháng 11 năm ngoái. Cáo trạng thể hiện Trí chạy 71 km/h ở đoạn đường giới hạn 50 km/h, không giữ khoảng cách an toàn với xe máy do mẹ nạn nhân cầm lái. Người mẹ bị gãy xương đùi, thương tích 34%. Bị cáo đã bồi thường 180 triệu đồng và được gia đình nạn nhân xin giảm án.',
    target:
      "Dump truck driver Le Huu Tri, 36, has just been sentenced by the Cu Chi District People's Court to four years and six months in prison for running over and killing an eighth-grade schoolgirl on Provincial Road 8 last November. The indictment says Tri was driving at 71 kph on a stretch with a 50 kph limit and failed to keep a safe distance from the motorbike driven by the victim's mother. The mother suffered a broken femur and an injury rate of 34%. The defendant has paid 180 million dong in compensation, and the victim's family asked for a reduced sentence for him.",
  },
  {
    source:
      'Quân đội Trung Quốc sáng 29/12 bắt đầu tập trận quanh đảo Đài Loan với sự tham gia của bộ binh, hải quân, không quân và lực lượng tên lửa. Theo đó, năm vùng biển và không phận bị giới hạn từ 8h đến 18h ngày 30/12. Cơ quan phòng vệ Đài Loan cho biết phát hiện 89 máy bay và 28 tàu trong vòng 24 giờ, đồng thời đặt lực lượng ở mức báo động cao. Hơn 850 chuyến bay có thể bị ảnh hưởng, song không chuyến nào bị hủy.',
    target:
      "China's military on the morning of Dec. 29 began drills around the island of Taiwan involving the army, navy, air force and rocket force. Five zones of sea and airspace will be restricted from 8 a.m. to 6 p.m. on Dec. 30. Taiwan's defense authorities said they had detected 89 aircraft and 28 ships within 24 hours and had placed forces on high alert. More than 850 flights could be affected, but none had been canceled.",
  },
  {
    source:
      'Phó Thủ tướng Hồ Đức Phớc yêu cầu Bộ Xây dựng trình phương án xử lý 2.981 dự án nhà đất tồn đọng trước ngày 15/8, trong đó ưu tiên những dự án đã bàn giao cho dân nhưng chưa có sổ đỏ. Theo thống kê, các dự án này có tổng vốn gần 3,4 triệu tỷ đồng và diện tích hơn 153.000 ha. Khoảng hai phần ba vướng mắc liên quan đến định giá đất, phần còn lại do quy hoạch chồng chéo. Không địa phương nào được lùi thời hạn báo cáo.',
    target:
      'Deputy Prime Minister Ho Duc Phoc has asked the Ministry of Construction to submit plans before Aug. 15 for dealing with 2,981 stalled property projects, giving priority to those that have been handed over to residents but lack land-use certificates. According to statistics, these projects have total capital of nearly 3,400 trillion dong and cover more than 153,000 hectares. About two-thirds of the obstacles are related to land valuation, with the rest due to overlapping planning. No locality will be allowed to push back its reporting deadline.',
  },
  {
    source:
      'Một nghiên cứu đăng trên tạp chí Nature hôm 8/1 cho thấy lượng vi nhựa trong não người hiến tặng mất năm 2024 cao hơn khoảng 50% so với mẫu từ năm 2016. Nhóm của giáo sư Matthew Campen tại Đại học New Mexico phân tích 52 mẫu mô não, trong đó 12 mẫu của bệnh nhân sa sút trí tuệ chứa nhiều hạt nhựa hơn gấp 3-5 lần. Tuy nhiên, ông nhấn mạnh kết quả không chứng minh vi nhựa gây bệnh.',
    target:
      "A study published in the journal Nature on Jan. 8 shows that the amount of microplastics in the brains of donors who died in 2024 was about 50% higher than in samples from 2016. Professor Matthew Campen's team at the University of New Mexico analyzed 52 brain tissue samples, of which 12 from dementia patients contained three to five times more plastic particles. However, he stressed that the results do not prove that microplastics cause disease.",
  },
  {
    source:
      'Kỳ thủ Lê Quang Liêm cầm quân trắng hòa Fabiano Caruana sau 58 nước ở ván thứ bảy giải Grand Prix tại Bucharest tối 11/6, qua đó có 4,5 điểm, cùng đứng thứ hai với Anish Giri. Anh chỉ kém người dẫn đầu Praggnanandhaa nửa điểm khi giải còn hai ván. Trước đó, Liêm từng bỏ lỡ cơ hội thắng ở nước 34 do chỉ còn chưa đầy hai phút suy nghĩ. Ở ván tám, anh sẽ cầm quân đen gặp Giri, người anh chưa từng thắng ở cờ tiêu chuẩn.',
    target:
      'Le Quang Liem, playing white, drew with Fabiano Caruana after 58 moves in the seventh round of the Grand Prix tournament in Bucharest on the evening of June 11, putting him on 4.5 points and in a tie for second place with Anish Giri. He is just half a point behind leader Praggnanandhaa with two rounds left. Earlier, Liem missed a chance to win on move 34 because he had less than two minutes left on his clock. In the eighth round, he will play black against Giri, whom he has never beaten in classical chess.',
  },
  {
    source:
      'Nhà chức trách thành phố Derna, Libya, hôm 6/2 tìm thấy hai hố chôn tập thể ở vùng sa mạc đông nam với tổng cộng 49 thi thể người di cư. Nhiều người trong số họ bị bắn trước khi chôn, theo tổ chức từ thiện Al-Abreen. Cảnh sát bắt một người Libya và hai người nước ngoài, đồng thời giải cứu 76 người bị giam giữ và tra tấn. Libya từ lâu là điểm trung chuyển chính của dòng người từ châu Phi và Trung Đông tìm đường sang châu Âu.',
    target:
      'Authorities in the Libyan city of Derna on Feb. 6 found two mass graves in the southeastern desert containing a total of 49 bodies of migrants. Many of them had been shot before being buried, according to the charity Al-Abreen. Police arrested a Libyan and two foreigners and freed 76 people who had been held captive and tortured. Libya has long been a major transit point for people from Africa and the Middle East seeking to reach Europe.',
  },
  {
    source:
      'Bà Phạm Thu Hiền, tổng giám đốc chuỗi bán lẻ Mẹ Bông, cho biết công ty sẽ đóng 41 trong số 187 cửa hàng trước cuối quý III, chủ yếu ở miền Tây, đồng thời chuyển 60% nhân viên bị ảnh hưởng sang kênh trực tuyến. Nửa đầu năm, doanh nghiệp lỗ 96 tỷ đồng, giảm so với mức lỗ 140 tỷ của cùng kỳ. Theo bà, chuỗi chỉ có thể hòa vốn từ năm 2027. Chồng bà, người đồng sáng lập, đã rút khỏi hội đồng quản trị từ tháng 4.',
    target:
      'Pham Thu Hien, general director of the Me Bong retail chain, said the company will close 41 of its 187 stores before the end of the third quarter, mainly in the Mekong Delta, while moving 60% of affected employees to its online channel. In the first half of the year, the business lost 96 billion dong, down from a loss of 140 billion dong in the same period last year. According to her, the chain will be able to break even only from 2027. Her husband, a co-founder, withdrew from the board of directors in April.',
  },
  {
    source:
      'Xe buýt chở 37 du khách Hàn Quốc từ Đà Nẵng tới Hội An bị cháy rụi trên đường Võ Nguyên Giáp khoảng 16h ngày 2/11. Hướng dẫn viên phát hiện khói bốc lên từ khoang động cơ phía sau và yêu cầu tất cả xuống xe chỉ trong hai phút, nhờ vậy không ai bị thương. Toàn bộ hành lý, cùng 22 hộ chiếu, bị thiêu hủy. Tổng lãnh sự quán Hàn Quốc cam kết cấp giấy tờ tạm thời trong ngày hôm sau.',
    target:
      'A bus carrying 37 South Korean tourists from Da Nang to Hoi An was gutted by fire on Vo Nguyen Giap Street at about 4 p.m. on Nov. 2. The tour guide noticed smoke rising from the rear engine compartment and got everyone off the bus in just two minutes, so no one was hurt. All the luggage, along with 22 passports, was destroyed. The South Korean Consulate General pledged to issue temporary documents the following day.',
  },
  {
    source:
      'Thủ tướng Đức Friedrich Merz ngày 13/12 kêu gọi châu Âu chuẩn bị cho việc Mỹ không còn bảo đảm an ninh cho lục địa này như trước. "Những thập kỷ của nền hòa bình kiểu Mỹ phần lớn đã kết thúc", ông nói tại đại hội của đảng CSU ở Munich. Ông cũng ví Tổng thống Nga với các nhân vật hiếu chiến trong lịch sử, nhưng cho rằng đối thoại vẫn cần thiết. Người tiền nhiệm của ông, Olaf Scholz, từng bị chỉ trích vì điện đàm với ông Putin mà không tham vấn đồng minh.',
    target:
      'German Chancellor Friedrich Merz on Dec. 13 called on Europe to prepare for the U.S. no longer guaranteeing the continent\'s security as it did before. "The decades of the Pax Americana are largely over," he said at the CSU party conference in Munich. He also likened the Russian president to warlike figures in history but said dialogue is still necessary. His predecessor, Olaf Scholz, was once criticized for holding a phone call with Putin without consulting allies.',
  },
  {
    source:
      'Hệ thống cáp quang biển AAE-1 gặp sự cố trên nhánh kết nối từ Việt Nam đi Singapore sáng 9/2, khiến dung lượng Internet quốc tế của một nhà mạng giảm khoảng 15%. Như vậy, hai trong năm tuyến cáp đang khai thác không hoạt động bình thường, bởi tuyến APG vẫn chưa sửa xong lỗi từ tháng 12. Nhà mạng cho biết dịch vụ trong nước hoàn toàn không bị ảnh hưởng, còn việc khắc phục AAE-1 dự kiến kéo dài đến 5/3.',
    target:
      "The AAE-1 undersea fiber-optic cable system suffered a fault on its branch from Vietnam to Singapore on the morning of Feb. 9, reducing one carrier's international internet capacity by about 15%. This means two of the five cables in use are not operating normally, because a fault on the APG line since December has yet to be fixed. The carrier said domestic services are not affected at all, while repairs to AAE-1 are expected to last until March 5.",
  },
  {
    source:
      'Tòa án ở Dhaka hôm 17/11 tuyên án tử hình vắng mặt đối với cựu Thủ tướng Bangladesh Sheikh Hasina với cáo buộc chỉ đạo đàn áp cuộc nổi dậy của sinh viên năm 2024, khiến tới 1.400 người thiệt mạng theo ước tính của Liên Hợp Quốc. Bà Hasina, 78 tuổi, đang sống lưu vong tại Ấn Độ và gọi phán quyết là "thiên vị, mang động cơ chính trị". Cựu bộ trưởng nội vụ cũng nhận án tử, còn cựu cảnh sát trưởng chỉ bị 5 năm tù do hợp tác với công tố.',
    target:
      'A court in Dhaka on Nov. 17 sentenced former Bangladeshi Prime Minister Sheikh Hasina to death in absentia on charges of ordering a crackdown on the 2024 student uprising that killed up to 1,400 people, according to United Nations estimates. Hasina, 78, is living in exile in India and called the verdict "biased and politically motivated." A former home minister was also sentenced to death, while a former police chief received only five years in prison for cooperating with prosecutors.',
  },
  {
    source:
      'Cục Thuế TP HCM cho biết quý III đã xử lý 1.146 hộ kinh doanh online không kê khai, truy thu và phạt gần 214 tỷ đồng. Trường hợp cao nhất là một người bán mỹ phẩm ở quận Tân Phú, nộp 7,8 tỷ đồng cho doanh thu hai năm 2022 và 2023. Được biết, ngành thuế đối chiếu dữ liệu từ ngân hàng và bốn sàn thương mại điện tử. Người tự giác khai bổ sung trước ngày 31/10 chỉ phải nộp tiền chậm nộp, không bị phạt hành chính.',
    target:
      'The Ho Chi Minh City Tax Department said that in the third quarter it dealt with 1,146 online business households that had not filed declarations, collecting nearly 214 billion dong in back taxes and fines. The highest case was a cosmetics seller in Tan Phu district, who paid 7.8 billion dong for revenue from the two years 2022 and 2023. The tax authorities reportedly cross-checked data from banks and four e-commerce platforms. Those who voluntarily make supplementary declarations before Oct. 31 will have to pay only late payment charges and will not face administrative fines.',
  },
  {
    source:
      'Động đất độ lớn 7,7 xảy ra lúc 12h50 ngày 28/3 gần thành phố Mandalay, Myanmar, ở độ sâu chỉ 10 km, 12 phút sau đó là dư chấn 6,4 độ. Chính quyền quân sự thông báo đến ngày 2/4 có 2.886 người chết, 4.639 người bị thương. Tại Bangkok, cách tâm chấn khoảng 1.000 km về phía đông nam, tòa nhà 30 tầng đang xây bị sập hoàn toàn, làm ít nhất 15 người tử vong. Việt Nam cử 106 chiến sĩ quân đội và công an sang hỗ trợ cứu nạn.',
    target:
      'A magnitude 7.7 earthquake struck near Mandalay, Myanmar, at 12:50 p.m. on March 28 at a depth of just 10 kilometers, followed 12 minutes later by a magnitude 6.4 aftershock. The military government reported that by April 2 there were 2,886 dead and 4,639 injured. In Bangkok, about 1,000 kilometers southeast of the epicenter, a 30-story building under construction collapsed completely, killing at least 15 people. Vietnam sent 106 military and police personnel to help with rescue efforts.',
  },
  {
    source:
      'Chủ tịch nước Lương Cường ngày 10/11 hội đàm với Quốc vương Jordan Abdullah II tại Hà Nội, hai bên nhất trí nâng kim ngạch thương mại từ khoảng 200 triệu USD lên 500 triệu USD vào năm 2030 và sớm mở đường bay thẳng. Đây là chuyến thăm cấp nhà nước đầu tiên của một nhà vua Jordan tới Việt Nam kể từ khi thiết lập quan hệ năm 1980. Cùng ngày, ba văn kiện hợp tác được ký, trong đó có hiệp định miễn thị thực cho hộ chiếu ngoại giao và công vụ.',
    target:
      'State President Luong Cuong held talks with King Abdullah II of Jordan in Hanoi on Nov. 10, with the two sides agreeing to raise trade from about $200 million to $500 million by 2030 and to open direct flights soon. It is the first state visit to Vietnam by a Jordanian king since the two countries established relations in 1980. The same day, three cooperation documents were signed, including an agreement on visa exemption for diplomatic and official passports.',
  },
  {
    source:
      'Hai học sinh lớp 9 Trường THCS Lộc Tân, Lâm Đồng, mất tích khi tắm thác cùng sáu bạn khoảng 15h30 ngày 1/6. Một em được tìm thấy tử vong lúc 19h cùng ngày, em còn lại, là cháu ngoại của hiệu trưởng, đến trưa 2/6 vẫn chưa có tung tích. Trước đó, các em nói dối cha mẹ đến nhà cô giáo dự liên hoan cuối năm. Thác nước sâu gần 4 m, từng có bốn người chết đuối trong ba năm, nhưng không có biển cảnh báo.',
    target:
      "Two ninth graders at Loc Tan Lower Secondary School in Lam Dong went missing while bathing at a waterfall with six friends at about 3:30 p.m. on June 1. One was found dead at 7 p.m. the same day, while there was still no trace by midday June 2 of the other, a grandchild of the principal. The students had earlier lied to their parents, saying they were going to a teacher's home for an end-of-year party. The water at the falls is nearly 4 meters deep, and four people had drowned there in three years, but there was no warning sign.",
  },
  {
    source:
      'Hải quân Ấn Độ hôm 26/8 đưa vào biên chế cùng lúc hai tàu hộ vệ tàng hình Udaygiri và Himgiri, mỗi chiếc có lượng giãn nước 6.670 tấn, được trang bị tám tên lửa siêu thanh BrahMos. Khoảng 75% linh kiện của hai tàu được sản xuất trong nước. Bộ trưởng Quốc phòng Rajnath Singh nhấn mạnh từ nay mọi chiến hạm mới sẽ được đóng tại Ấn Độ, chiếc cuối cùng đặt hàng ở nước ngoài đã bàn giao hồi tháng 7 từ Nga.',
    target:
      'The Indian Navy on Aug. 26 simultaneously commissioned two stealth frigates, the Udaygiri and the Himgiri, each with a displacement of 6,670 tons and armed with eight BrahMos supersonic missiles. About 75% of the components of the two ships were made domestically. Defense Minister Rajnath Singh stressed that from now on all new warships will be built in India; the last one ordered abroad was delivered from Russia in July.',
  },
  {
    source:
      'Giá gạo 5% tấm xuất khẩu của Việt Nam tuần này chào bán ở mức 377 USD một tấn, thấp nhất trong gần bốn năm và kém hàng Thái Lan 3 USD, nhưng vẫn cao hơn gạo Ấn Độ khoảng 25 USD. Nguyên nhân chính là Philippines, thị trường chiếm hơn 40% lượng gạo xuất khẩu, kéo dài lệnh tạm dừng nhập khẩu tới hết năm. Tính đến 15/10, cả nước xuất 7,2 triệu tấn, tăng 1,5% về lượng nhưng giảm 17,8% về giá trị.',
    target:
      "Vietnam's 5% broken rice for export was offered at $377 a ton this week, the lowest in nearly four years and $3 below Thai rice, but still about $25 higher than Indian rice. The main reason is that the Philippines, a market that accounts for more than 40% of rice exports, extended its import suspension through the end of the year. As of Oct. 15, the country had exported 7.2 million tons, up 1.5% in volume but down 17.8% in value.",
  },
  {
    source:
      'Cảnh sát Hàn Quốc đề nghị truy tố nữ giáo viên họ Myung, 48 tuổi, vì đâm chết bé gái 7 tuổi tại một trường tiểu học ở Daejeon chiều 10/2. Người này đi làm lại từ cuối tháng 12, sau chưa đầy một tháng nghỉ do trầm cảm, thay vì sáu tháng như đăng ký. Bà thừa nhận chọn nạn nhân ngẫu nhiên. Hiệu trưởng và hiệu phó bị kỷ luật do không báo cáo việc bà hành hung một đồng nghiệp bốn ngày trước đó.',
    target:
      'South Korean police have recommended the prosecution of a 48-year-old female teacher surnamed Myung for stabbing a 7-year-old girl to death at an elementary school in Daejeon on the afternoon of Feb. 10. She returned to work in late December after less than a month of leave for depression, instead of the six months she had registered for. She admitted choosing the victim at random. The principal and vice principal were disciplined for failing to report that she had assaulted a colleague four days earlier.',
  },
  {
    source:
      'Dự án cầu Cần Giờ, tổng mức đầu tư hơn 10.500 tỷ đồng, sẽ khởi công trước ngày 30/4 năm sau thay vì cuối năm nay, theo thông báo của Sở Xây dựng TP HCM hôm 24/9. Cầu dài 7,3 km, có sáu làn xe, nối Nhà Bè với Cần Giờ, thay cho phà Bình Khánh hiện quá tải mỗi dịp cuối tuần. Nguyên nhân lùi tiến độ chủ yếu do phải điều chỉnh tĩnh không từ 50 lên 55 m. Phà vẫn hoạt động cho tới khi cầu thông xe vào năm 2028.',
    target:
      'Construction of the Can Gio Bridge, with total investment of more than 10.5 trillion dong, will start before April 30 next year instead of at the end of this year, the Ho Chi Minh City Department of Construction announced Sept. 24. The 7.3-kilometer, six-lane bridge will link Nha Be with Can Gio, replacing the Binh Khanh ferry, which is now overloaded every weekend. The delay is due mainly to the need to adjust the vertical clearance from 50 to 55 meters. The ferry will continue to operate until the bridge opens to traffic in 2028.',
  },
  {
    source:
      'Ngân hàng Trung ương Nhật Bản hôm 19/12 nâng lãi suất ngắn hạn từ 0,5% lên 0,75%, mức cao nhất kể từ năm 1995, với sự nhất trí của toàn bộ chín thành viên hội đồng. Thống đốc Kazuo Ueda cho biết cơ quan này sẽ tiếp tục tăng nếu kinh tế diễn biến như dự báo, nhưng không nêu thời điểm cụ thể. Yên Nhật không những không tăng giá mà còn mất 1%, xuống 157 yên đổi một USD.',
    target:
      'The Bank of Japan on Dec. 19 raised its short-term interest rate from 0.5% to 0.75%, the highest level since 1995, with the unanimous agreement of all nine board members. Gov. Kazuo Ueda said the bank will keep raising rates if the economy develops as forecast but did not specify when. Far from strengthening, the yen lost 1%, falling to 157 per dollar.',
  },
  {
    source:
      'Trinh sát Phòng Cảnh sát hình sự Công an Hà Nội tối 30/6 bắt Hà Văn Lực, 44 tuổi, bị truy nã đặc biệt về tội Giết người sau 19 năm lẩn trốn. Lực khai năm 2006 dùng dao sát hại chủ nợ ở Phú Thọ, sau đó trốn vào Đắk Nông, đổi tên thành Nguyễn Văn Hòa, lấy vợ và có hai con. Người vợ hoàn toàn không hay biết quá khứ của chồng. Mẹ ruột Lực qua đời năm 2015, nhưng ông ta không dám về chịu tang.',
    target:
      "Detectives from the Hanoi police's Criminal Police Division on the evening of June 30 arrested Ha Van Luc, 44, who was wanted under a special warrant for murder, after 19 years on the run. Luc said that in 2006 he used a knife to kill a creditor in Phu Tho, then fled to Dak Nong, changed his name to Nguyen Van Hoa, got married and had two children. His wife was completely unaware of her husband's past. Luc's biological mother died in 2015, but he did not dare return to mourn her.",
  },
  {
    source:
      'Sân vận động Mỹ Đình đóng cửa sửa chữa từ ngày 5/1 đến hết tháng 8 với kinh phí 178 tỷ đồng, phần lớn dành cho mặt cỏ và hệ thống thoát nước. Trong thời gian này, đội tuyển Việt Nam sẽ đá các trận sân nhà ở Việt Trì hoặc Thiên Trường. Trước đó, trong trận giao hữu tháng 9, HLV đội khách từng phàn nàn mặt sân "không đủ tiêu chuẩn cho một trận đấu quốc tế". CLB Thể Công vẫn thuê sân này, nhưng phải chuyển sang Hàng Đẫy ở lượt về.',
    target:
      'My Dinh Stadium will be closed for repairs from Jan. 5 through the end of August at a cost of 178 billion dong, most of it for the pitch and drainage system. During this time, Vietnam\'s national team will play its home matches in Viet Tri or at Thien Truong. Previously, during a friendly in September, the visiting team\'s coach complained that the pitch was "not up to standard for an international match." The club The Cong still rents the stadium but will have to move to Hang Day for the second half of the season.',
  },
  {
    source:
      'Chính quyền bang Victoria, Australia, hôm 10/1 ban bố tình trạng thảm họa sau khi cháy rừng thiêu rụi hơn 300.000 ha và ít nhất 130 công trình, trong đó có 50 ngôi nhà. Ba người mất tích tại thị trấn Longwood, gồm một đứa trẻ và cha mẹ em, đã được tìm thấy an toàn vào tối cùng ngày. Gió đổi hướng từ bắc sang tây nam giúp lính cứu hỏa kiểm soát một phần đám cháy, nhưng 30 điểm cháy vẫn hoạt động. Khoảng 38.000 hộ mất điện.',
    target:
      "The government of the Australian state of Victoria on Jan. 10 declared a state of disaster after bushfires burned more than 300,000 hectares and at least 130 structures, including 50 homes. Three people missing in the town of Longwood, a child and the child's parents, were found safe that evening. A wind shift from the north to the southwest helped firefighters control part of the blaze, but 30 fires remained active. About 38,000 households lost power.",
  },
  {
    source:
      'Bộ Y tế hôm 13/5 công bố kết quả kiểm nghiệm cho thấy ba trong năm mẫu sữa bột nhãn hiệu Rance Kids chỉ đạt 52-68% hàm lượng protein ghi trên nhãn, hai mẫu còn lại đạt yêu cầu. Theo đó, Cục An toàn thực phẩm yêu cầu công ty thu hồi toàn bộ ba lô sản phẩm trong vòng 10 ngày. Đại diện doanh nghiệp cho rằng sai số do điều kiện bảo quản, đồng thời đề nghị kiểm nghiệm lại. Chưa ghi nhận trẻ nào bị ảnh hưởng sức khỏe.',
    target:
      'The Ministry of Health on May 13 released test results showing that three of five samples of Rance Kids milk powder had only 52-68% of the protein content stated on the label, while the other two met requirements. Accordingly, the Food Safety Department ordered the company to recall all three batches of the product within 10 days. A company representative attributed the discrepancy to storage conditions and requested retesting. No children have been reported to have suffered health effects.',
  },
  {
    source:
      'Thị trưởng Istanbul Ekrem Imamoglu, đối thủ chính trị lớn nhất của Tổng thống Thổ Nhĩ Kỳ Tayyip Erdogan, bị bắt rạng sáng 19/3 với cáo buộc tham nhũng và hỗ trợ tổ chức khủng bố. Bốn ngày sau, tòa án ra lệnh tạm giam ông để chờ xét xử tội tham nhũng, nhưng chưa áp dụng biện pháp này với cáo buộc còn lại. Ngày 18/3, Đại học Istanbul từng hủy bằng cử nhân của ông, điều kiện bắt buộc để tranh cử tổng thống. Biểu tình sau đó nổ ra tại hơn hai phần ba số tỉnh.',
    target:
      "Istanbul Mayor Ekrem Imamoglu, the biggest political rival of Turkish President Tayyip Erdogan, was arrested in the early hours of March 19 on accusations of corruption and aiding a terrorist organization. Four days later, a court ordered him held pending trial on the corruption charge but did not yet apply this measure for the other accusation. On March 18, Istanbul University had annulled his bachelor's degree, a mandatory requirement for running for president. Protests then broke out in more than two-thirds of the provinces.",
  },
  {
    source:
      'Theo Cục Đăng kiểm Việt Nam, từ ngày 1/1/2027, ôtô sản xuất trước năm 1999 lưu hành tại Hà Nội và TP HCM phải đáp ứng mức khí thải 1, còn xe sản xuất từ 2017 đến 2021 áp dụng mức 4. Cơ quan này ước tính khoảng 6% trong tổng số gần 2 triệu ôtô ở hai thành phố không đạt chuẩn mới. Chủ xe có thể sửa chữa rồi kiểm định lại, mỗi lần mất 50.000 đồng. Các địa phương khác được áp dụng chậm hơn một năm.',
    target:
      'According to the Vietnam Register, from Jan. 1, 2027, cars made before 1999 and in circulation in Hanoi and Ho Chi Minh City must meet emission level 1, while level 4 applies to those made from 2017 to 2021. The agency estimates that about 6% of the nearly 2 million cars in the two cities do not meet the new standards. Owners can have their vehicles repaired and retested, at a cost of 50,000 dong each time. Other localities may apply the rules one year later.',
  },
  {
    source:
      'Tàu đổ bộ Athena của công ty Intuitive Machines đáp xuống gần cực nam Mặt Trăng trưa 6/3 nhưng bị đổ nghiêng trong một hố va chạm, cách vị trí dự kiến 250 m. Do các tấm pin mặt trời không hướng về phía Mặt Trời, con tàu chỉ hoạt động được khoảng 13 giờ, thay vì 10 ngày theo kế hoạch. Công ty vẫn truyền về được một số dữ liệu cho NASA, đơn vị chi 62 triệu USD. Tàu Odysseus của chính hãng này từng gặp sự cố tương tự hồi tháng 2/2024.',
    target:
      "Intuitive Machines' lander Athena touched down near the moon's south pole around midday on March 6 but tipped onto its side in a crater 250 meters from its intended site. Because its solar panels did not face the sun, the spacecraft was able to operate for only about 13 hours instead of the planned 10 days. The company still managed to send back some data for NASA, which spent $62 million. The company's own Odysseus lander had a similar mishap in February 2024.",
  },
  {
    source:
      'Bị hại là chị Tô Thị Ngân, 29 tuổi, nhân viên ngân hàng ở Hải Dương, bị một đối tượng giả danh cán bộ công an gọi điện tối 16/8, dọa chị dính líu tới đường dây rửa tiền. Trong vòng 40 phút, chị chuyển 870 triệu đồng qua sáu lần giao dịch, gồm cả 300 triệu vay của chị gái. Nhân viên trực hệ thống phát hiện bất thường và phong tỏa kịp 145 triệu đồng ở lần chuyển cuối. Số còn lại, theo cảnh sát, đã bị rút sang tiền số và rất khó thu hồi.',
    target:
      'The victim is To Thi Ngan, 29, a bank employee in Hai Duong, who was called on the evening of Aug. 16 by someone posing as a police officer who threatened her, claiming she was involved in a money laundering ring. Within 40 minutes, she transferred 870 million dong in six transactions, including 300 million dong borrowed from her older sister. Staff monitoring the system noticed the irregularity and managed to freeze 145 million dong from the last transfer in time. The rest, according to police, has been moved into cryptocurrency and will be very difficult to recover.',
  },
  {
    source:
      'Liên minh châu Âu ngày 23/10 thông qua gói trừng phạt thứ 19 nhằm vào Nga, trong đó cấm nhập khí hóa lỏng theo hợp đồng dài hạn từ ngày 1/1/2027, sớm hơn một năm so với dự kiến. Thêm 117 tàu bị đưa vào danh sách đen, nâng tổng số lên 558. Slovakia là nước cuối cùng rút lại sự phản đối, sau khi nhận được cam kết về giá năng lượng. Các nhà ngoại giao Nga đi lại trong khối cũng phải báo trước.',
    target:
      'The European Union on Oct. 23 approved its 19th package of sanctions against Russia, including a ban on importing liquefied natural gas under long-term contracts from Jan. 1, 2027, a year earlier than planned. Another 117 ships were blacklisted, bringing the total to 558. Slovakia was the last country to withdraw its objections, after receiving assurances on energy prices. Russian diplomats traveling within the bloc must also give advance notice.',
  },
  {
    source:
      'Mưa đặc biệt lớn từ ngày 16/11 khiến đèo Khánh Lê nối Nha Trang với Đà Lạt sạt lở nghiêm trọng. Khoảng 22h40 tối 16/11, đất đá vùi lấp một xe khách chở 32 người, làm sáu người chết, 19 người bị thương, số còn lại tự thoát ra ngoài. Đến trưa hôm sau, hai chiều của quốc lộ 27C vẫn tê liệt hoàn toàn. Cơ quan chức năng khuyến cáo tài xế đi vòng qua quốc lộ 27 và đèo Ngoạn Mục, xa hơn khoảng 60 km.',
    target:
      'Exceptionally heavy rain since Nov. 16 has caused severe landslides on Khanh Le Pass, which links Nha Trang with Da Lat. At about 10:40 p.m. on Nov. 16, soil and rock buried a passenger bus carrying 32 people, killing six and injuring 19; the rest got out on their own. As of midday the next day, National Highway 27C was still completely paralyzed in both directions. Authorities advised drivers to detour via National Highway 27 and Ngoan Muc Pass, about 60 kilometers longer.',
  },
  {
    source:
      'Tổng thống Iran Masoud Pezeshkian hôm 2/7 ký luật đình chỉ hợp tác với Cơ quan Năng lượng Nguyên tử Quốc tế, theo đó thanh sát viên không được tới cơ sở hạt nhân nào nếu chưa có sự chấp thuận của Hội đồng An ninh Quốc gia. Tehran chưa rút khỏi Hiệp ước Không phổ biến vũ khí hạt nhân, nhưng một số nghị sĩ đã đề xuất việc này. Ông Rafael Grossi, người đứng đầu IAEA, từng nói Iran có thể nối lại làm giàu uranium trong vài tháng.',
    target:
      'Iranian President Masoud Pezeshkian on July 2 signed a law suspending cooperation with the International Atomic Energy Agency, under which inspectors may not visit any nuclear facility without the approval of the National Security Council. Tehran has not withdrawn from the Nuclear Nonproliferation Treaty, but some lawmakers have proposed doing so. Rafael Grossi, the head of the IAEA, once said Iran could resume uranium enrichment within months.',
  },
  {
    source:
      'Sở Văn hóa và Thể thao Huế cho biết năm nay khu di sản Cố đô đón 2,38 triệu lượt khách tham quan, trong đó khách quốc tế chiếm 46%, tăng từ mức 41% năm ngoái. Doanh thu bán vé đạt 498 tỷ đồng, vượt kế hoạch 9%. Điện Thái Hòa, mở cửa trở lại tháng 11 năm trước sau ba năm trùng tu, là điểm thu hút nhất. Tuy nhiên, ngai vua triều Nguyễn bị phá hoại hồi tháng 5 vẫn đang được phục chế và chưa thể trưng bày bản gốc.',
    target:
      'The Hue Department of Culture and Sports said the former imperial capital heritage site welcomed 2.38 million visitors this year, with international visitors accounting for 46%, up from 41% last year. Ticket revenue reached 498 billion dong, 9% above plan. Thai Hoa Palace, which reopened in November last year after three years of restoration, was the biggest attraction. However, the Nguyen dynasty throne vandalized in May is still being restored, and the original cannot yet be displayed.',
  },
  {
    source:
      'Cầu thủ nhập tịch người Brazil Gustavo Lima bị Ban Kỷ luật VFF cấm thi đấu tám trận và phạt 60 triệu đồng do xô ngã trọng tài biên trong trận thua 0-1 của Hải Phòng trước Bình Định hôm 26/4. HLV trưởng đội này, người bị thẻ đỏ vì phản ứng, chỉ bị treo quyền chỉ đạo hai trận. CLB cho biết sẽ không khiếu nại, nhưng yêu cầu ban tổ chức xem lại tình huống bóng chạm tay không được thổi phạt đền ở phút 90+2.',
    target:
      "Naturalized Brazilian player Gustavo Lima has been banned for eight matches and fined 60 million dong by the VFF Disciplinary Committee for shoving an assistant referee to the ground in Hai Phong's 1-0 loss to Binh Dinh on April 26. The team's head coach, who was shown a red card for protesting, was suspended for only two matches. The club said it will not appeal but asked organizers to review a handball incident in the second minute of stoppage time at the end of the match for which no penalty was given.",
  },
  {
    source:
      'Một gia đình ba thế hệ gồm bà nội, cha mẹ và hai con nhỏ tử vong trong vụ cháy nhà bốn tầng kết hợp kinh doanh bình ắc quy ở quận Gò Vấp lúc 1h40 ngày 9/5. Chỉ người con cả 16 tuổi thoát nạn nhờ hôm đó ngủ tại ký túc xá. Cảnh sát cho biết lối ra duy nhất là cửa cuốn bị mất điện, trong khi cửa sổ hàn kín bằng khung sắt. Lửa được dập tắt sau 35 phút, không lan sang nhà bên cạnh.',
    target:
      'Three generations of one family, a paternal grandmother, the parents and two young children, died in a fire at a four-story house that doubled as a battery shop in Go Vap district at 1:40 a.m. on May 9. Only the eldest child, 16, escaped because that night the teen was sleeping in a school dormitory. Police said the only exit was a rolling door that had lost power, while the windows were sealed with welded iron bars. The fire was put out after 35 minutes and did not spread to the neighboring house.',
  },
  {
    source:
      'Công ty Điện lực Tokyo hôm 21/1 khởi động lại lò phản ứng số 6 tại nhà máy Kashiwazaki-Kariwa, lần đầu tiên kể từ thảm họa Fukushima 2011, nhưng chưa đầy sáu giờ sau phải dừng lại do báo động ở hệ thống rút thanh điều khiển. Công ty khẳng định lò vẫn ổn định và không có rò rỉ phóng xạ ra môi trường. Khảo sát trước đó cho thấy khoảng 60% cư dân tỉnh Niigata phản đối việc tái khởi động, trong khi 37% ủng hộ.',
    target:
      'Tokyo Electric Power Co. on Jan. 21 restarted reactor No. 6 at the Kashiwazaki-Kariwa plant for the first time since the 2011 Fukushima disaster but had to halt it less than six hours later because of an alarm in the control rod withdrawal system. The company insisted the reactor remains stable and that no radiation leaked into the environment. An earlier survey showed that about 60% of residents of Niigata prefecture opposed the restart, while 37% supported it.',
  },
  {
    source:
      'Bộ Quốc phòng Nga ngày 8/10 tuyên bố đã kiểm soát làng Novohryhorivka ở tỉnh Zaporizhzhia, địa điểm thứ ba trong vòng một tuần. Kyiv bác bỏ thông tin, khẳng định giao tranh vẫn diễn ra ở rìa phía đông và quân Nga mới chỉ giành được chừng một phần ba ngôi làng. Theo nhóm phân tích DeepState, tốc độ tiến quân của Nga trong tháng 9 chậm hơn 44% so với tháng 8, dù số cuộc tấn công không giảm.',
    target:
      "Russia's Defense Ministry said Oct. 8 that it had taken control of the village of Novohryhorivka in the Zaporizhzhia region, the third locality in a week. Kyiv rejected the claim, insisting that fighting was still going on at the eastern edge and that Russian forces had seized only about one-third of the village. According to the analysis group DeepState, the Russian advance in September was 44% slower than in August, although the number of attacks did not decline.",
  },
  {
    source:
      'Cơ quan An ninh điều tra Công an tỉnh Gia Lai sáng 4/9 bắt bị can Siu Hlong, 47 tuổi, khi ông ta vừa từ Thái Lan trở về qua cửa khẩu Bờ Y. Siu Hlong bị cáo buộc tổ chức cho 63 người vượt biên từ năm 2019 đến 2022, thu của mỗi người 25-40 triệu đồng. Hai đồng phạm của ông ta đã bị tuyên 7 và 9 năm tù hồi năm ngoái. Luật sư cho biết thân chủ thừa nhận một phần hành vi, song phủ nhận thu tiền.',
    target:
      'The Security Investigation Agency of the Gia Lai provincial police on the morning of Sept. 4 arrested suspect Siu Hlong, 47, just as he returned from Thailand through the Bo Y border gate. Siu Hlong is accused of organizing illegal border crossings for 63 people from 2019 to 2022, collecting 25 million to 40 million dong from each. Two of his accomplices were sentenced to seven and nine years in prison last year. His lawyer said his client has admitted some of the acts but denies collecting money.',
  },
  {
    source:
      'Vụ trật bánh tàu kéo leo dốc Gloria ở Lisbon chiều 3/9 khiến 16 người chết và 21 người bị thương, trong đó năm người bị thương nặng. Báo cáo sơ bộ cho biết sợi cáp nối hai toa bị đứt tại điểm không thể quan sát bằng mắt thường, và người điều khiển đã lập tức kéo phanh nhưng vô hiệu. Toa xe lao xuống dốc với vận tốc khoảng 60 km/h chỉ trong 50 giây. Lần kiểm tra gần nhất diễn ra ngay sáng hôm đó, không phát hiện bất thường.',
    target:
      'The derailment of the Gloria funicular in Lisbon on the afternoon of Sept. 3 killed 16 people and injured 21, five of them seriously. A preliminary report said the cable connecting the two cars snapped at a point not visible to the naked eye and that the operator immediately applied the brakes, to no effect. The car hurtled downhill at about 60 kph in just 50 seconds. The most recent inspection had been that very morning and found nothing abnormal.',
  },
  {
    source:
      'Theo số liệu của Hiệp hội Các nhà sản xuất ôtô Việt Nam, tháng 10 toàn thị trường tiêu thụ 37.910 xe, tăng 24% so với tháng 9 nhưng giảm 2% so với cùng kỳ năm ngoái. Trong đó, xe lắp ráp trong nước đạt 17.300 chiếc, còn xe nhập khẩu là 20.610 chiếc. Riêng VinFast, hãng không thuộc hiệp hội, công bố bàn giao 20.380 xe, mức cao nhất từ trước đến nay. Lũy kế 10 tháng, VinFast bán nhiều gấp rưỡi hãng đứng thứ hai.',
    target:
      "According to the Vietnam Automobile Manufacturers' Association, 37,910 vehicles were sold across the market in October, up 24% from September but down 2% from the same period last year. Of these, domestically assembled vehicles accounted for 17,300 and imports for 20,610. VinFast, which is not a member of the association, separately announced deliveries of 20,380 vehicles, its highest ever. Over the first 10 months, VinFast sold 1.5 times as many as the second-placed manufacturer.",
  },
  {
    source:
      'Quốc hội Pháp tối 12/12 thông qua dự luật ngân sách an sinh xã hội với 247 phiếu thuận và 234 phiếu chống, theo đó việc tăng tuổi nghỉ hưu từ 62 lên 64 bị hoãn tới năm 2028. Thủ tướng gọi đây là "thỏa hiệp có trách nhiệm", song không giấu lo ngại về thâm hụt 19,6 tỷ euro. Phe cực hữu và cực tả đều bỏ phiếu chống, mỗi bên vì lý do khác nhau. Dự luật ngân sách nhà nước vẫn chưa được nhất trí.',
    target:
      'France\'s parliament on the evening of Dec. 12 passed a social security budget bill with 247 votes in favor and 234 against, under which an increase in the retirement age from 62 to 64 is postponed until 2028. The prime minister called it a "responsible compromise" but did not hide his concern about a deficit of 19.6 billion euros. The far right and the far left both voted against it, each for different reasons. The state budget bill has yet to be agreed on.',
  },
  {
    source:
      'Khoảng 18h50 ngày 12/2, tàu SE4 chạy hướng TP HCM - Hà Nội tông xe tải chở keo tràm tại đường ngang tự mở ở xã Bình Nguyên, Quảng Ngãi. Đầu máy cùng hai toa đầu trật bánh, lái tàu và phụ lái bị thương nhẹ, 318 hành khách đều an toàn. Tài xế xe tải đã kịp nhảy ra ngoài, sau đó rời khỏi hiện trường và chỉ đến công an xã trình diện lúc 22h. Đường sắt Bắc - Nam thông trở lại sau 9 tiếng gián đoạn.',
    target:
      'At about 6:50 p.m. on Feb. 12, the SE4 train traveling from Ho Chi Minh City to Hanoi hit a truck carrying acacia wood at an unauthorized level crossing in Binh Nguyen commune, Quang Ngai. The locomotive and the first two cars derailed; the driver and assistant driver were slightly injured, and all 318 passengers were safe. The truck driver managed to jump out in time, then left the scene and reported to commune police only at 10 p.m. The North-South Railway reopened after a nine-hour disruption.',
  },
  {
    source:
      'Tổng thống Donald Trump ngày 30/10 tuyên bố đã cho phép Hàn Quốc đóng tàu ngầm chạy bằng năng lượng hạt nhân, một ngày sau cuộc hội đàm với người đồng cấp Lee Jae-myung tại Gyeongju. Theo ông, con tàu sẽ được đóng ở xưởng Philadelphia, do tập đoàn Hanwha mua lại năm ngoái với giá 100 triệu USD. Tuy nhiên, Bộ trưởng Quốc phòng Hàn Quốc cho rằng đóng tàu trong nước hợp lý hơn. Quá trình này có thể mất ít nhất 10 năm.',
    target:
      "President Donald Trump announced Oct. 30 that he had given South Korea permission to build a nuclear-powered submarine, a day after talks with his counterpart, Lee Jae-myung, in Gyeongju. According to him, the vessel will be built at the Philadelphia shipyard, which Hanwha bought last year for $100 million. However, South Korea's defense minister said it would make more sense to build it at home. The process could take at least 10 years.",
  },
  {
    source:
      'Viện Khoa học Khí tượng Thủy văn công bố báo cáo cho thấy mực nước biển tại Cà Mau tăng trung bình 4,2 mm mỗi năm trong giai đoạn 1993-2023, trong khi mặt đất lún tới 25 mm mỗi năm ở một số nơi, tức nhanh gấp sáu lần. Nguyên nhân chính là khai thác nước ngầm, chứ không phải phát thải như nhiều người lầm tưởng. Nếu không có biện pháp can thiệp, gần một nửa diện tích tỉnh có nguy cơ ngập vào cuối thế kỷ.',
    target:
      "The Institute of Meteorology and Hydrology released a report showing that sea levels at Ca Mau rose by an average of 4.2 millimeters a year from 1993 to 2023, while the land is sinking by up to 25 millimeters a year in some places, or six times faster. The main cause is groundwater extraction, not emissions as many people mistakenly believe. Without intervention, nearly half of the province's area is at risk of flooding by the end of the century.",
  },
  {
    source:
      'Bà Nguyễn Phương Hằng Nga, 58 tuổi, chủ chuỗi nha khoa tại Cần Thơ, nộp đơn kiện con rể cũ yêu cầu trả lại 42 tỷ đồng và quyền sở hữu ba căn nhà. Theo đơn, số tài sản được giao cho anh này đứng tên từ năm 2017, khi còn là chồng con gái út bà. Phía bị đơn cho rằng đó là quà tặng, có giấy xác nhận tay. Tại phiên hòa giải ngày 15/7, hai bên chỉ đạt thỏa thuận về một căn nhà, phần còn lại sẽ do tòa quyết định.',
    target:
      'Nguyen Phuong Hang Nga, 58, owner of a dental clinic chain in Can Tho, has filed a lawsuit against her former son-in-law demanding the return of 42 billion dong and ownership of three houses. According to the complaint, the assets were put in his name from 2017, when he was still the husband of her youngest daughter. The defendant says they were gifts, with a handwritten confirmation. At a mediation session on July 15, the two sides reached agreement on only one house; the rest will be decided by the court.',
  },
  {
    source:
      'Chung kết đơn nữ US Open diễn ra chiều 6/9, Aryna Sabalenka đánh bại Amanda Anisimova 6-3, 7-6 sau 1 giờ 34 phút, trở thành tay vợt đầu tiên bảo vệ thành công danh hiệu này kể từ Serena Williams năm 2014. Trước đó trong năm, tay vợt người Belarus thua cả hai trận chung kết Grand Slam tại Melbourne và Paris. Ở set hai, cô từng giao bóng thắng trận khi dẫn 5-4 nhưng để mất break vì một quả đập bóng vào lưới.',
    target:
      "In the U.S. Open women's singles final on the afternoon of Sept. 6, Aryna Sabalenka beat Amanda Anisimova 6-3, 7-6 in 1 hour and 34 minutes, becoming the first player to successfully defend the title since Serena Williams in 2014. Earlier in the year, the Belarusian lost both of her Grand Slam finals, in Melbourne and Paris. In the second set, she served for the match at 5-4 but was broken after smashing a ball into the net.",
  },
  {
    source:
      'Trong vòng 24 giờ tính đến sáng 18/8, lực lượng cứu hộ tìm thấy thêm 54 thi thể tại huyện Buner, tây bắc Pakistan, nâng số người chết vì lũ quét ở tỉnh Khyber Pakhtunkhwa lên 327. Khoảng 150 người vẫn mất tích, phần lớn được cho là bị cuốn trôi hoặc kẹt dưới những ngôi nhà sập. Nhiều dân làng nói không nhận được bất cứ cảnh báo nào. Chính quyền tỉnh bác bỏ, giải thích trận mưa đột ngột tới mức hệ thống không kịp phản ứng.',
    target:
      'In the 24 hours to the morning of Aug. 18, rescuers found another 54 bodies in Buner district in northwestern Pakistan, raising the death toll from flash floods in Khyber Pakhtunkhwa province to 327. About 150 people remain missing, most of them believed to have been swept away or trapped under collapsed houses. Many villagers said they had received no warning at all. The provincial government rejected this, explaining that the rain was so sudden that the system did not have time to react.',
  },
  {
    source:
      'UBND TP Hà Nội dự kiến từ 1/7/2026 cấm xe máy chạy xăng lưu thông trong Vành đai 1 theo khung giờ, trước khi áp dụng cả ngày đối với một số tuyến phố. Khu vực này có khoảng 600.000 dân, 450.000 xe máy, phần lớn dùng xăng. Thành phố sẽ hỗ trợ người dân đổi sang xe điện 3 triệu đồng mỗi xe, riêng hộ nghèo 5 triệu. Một số đại biểu HĐND cho rằng lộ trình quá gấp, trong khi mới có 70 trạm sạc công cộng.',
    target:
      "The Hanoi People's Committee plans to ban gasoline-powered motorbikes from circulating within Ring Road 1 during certain hours from July 1, 2026, before applying the ban all day on some streets. The area has about 600,000 residents and 450,000 motorbikes, most of them gasoline-powered. The city will support residents who switch to electric motorbikes with 3 million dong per vehicle, or 5 million dong for poor households. Some members of the city People's Council said the timeline is too hasty, as there are only 70 public charging stations so far.",
  },
  {
    source:
      'Cảnh sát Pháp hôm 25/10 bắt hai nghi phạm vụ trộm ở Louvre, một người tại sân bay Charles de Gaulle khi sắp bay sang Algeria, người kia ở Aubervilliers, ngoại ô phía bắc Paris. Cả hai đều ngoài 30 tuổi, có tiền án trộm cắp, và "thừa nhận một phần" vai trò, theo công tố viên Laure Beccuau. Bà bày tỏ tiếc nuối vì thông tin bị rò rỉ sớm, có thể cản trở hơn 100 điều tra viên. Tính đến 29/10, số trang sức vẫn chưa được tìm thấy.',
    target:
      'French police on Oct. 25 arrested two suspects in the Louvre heist, one at Charles de Gaulle Airport as he was about to fly to Algeria and the other in Aubervilliers, a northern suburb of Paris. Both are in their 30s, have criminal records for theft and have "partially admitted" their roles, according to prosecutor Laure Beccuau. She expressed regret that the information was leaked early, which could hamper the more than 100 investigators. As of Oct. 29, the jewelry had still not been found.',
  },
  {
    source:
      'Tổng công ty Cảng hàng không Việt Nam cho biết sân bay Long Thành đón chuyến bay kỹ thuật đầu tiên lúc 10h ngày 15/12, khi chiếc Boeing 787 của Vietnam Airlines hạ cánh xuống đường băng dài 4 km. Hai chuyến khác của Vietjet và Bamboo cũng đáp an toàn ngay sau đó. Khai thác thương mại dự kiến bắt đầu từ tháng 6/2026, muộn hơn ba tháng so với kế hoạch trước. Giai đoạn một có công suất 25 triệu khách mỗi năm, bằng một phần tư thiết kế cuối cùng.',
    target:
      'The Airports Corporation of Vietnam said Long Thanh airport received its first technical flight at 10 a.m. on Dec. 15, when a Vietnam Airlines Boeing 787 landed on the 4-kilometer runway. Two other flights, by Vietjet and Bamboo, also landed safely right afterward. Commercial operations are expected to begin in June 2026, three months later than previously planned. The first phase has a capacity of 25 million passengers a year, equal to one-quarter of the final design.',
  },
  {
    source:
      'Đại hội đồng Liên Hợp Quốc hôm 12/9 thông qua "Tuyên bố New York" ủng hộ giải pháp hai nhà nước cho Israel và Palestine với 142 phiếu thuận, 10 phiếu chống và 12 phiếu trắng. Văn kiện lên án vụ tấn công của Hamas ngày 7/10/2023, đồng thời yêu cầu nhóm này giải giáp. Mỹ bỏ phiếu chống, gọi đây là "chiêu trò chính trị không đúng lúc". Theo sau cuộc bỏ phiếu, Anh, Pháp và Canada dự kiến công nhận Nhà nước Palestine trong cùng tháng.',
    target:
      'The U.N. General Assembly on Sept. 12 adopted the "New York Declaration" supporting a two-state solution for Israel and the Palestinians by a vote of 142 in favor, 10 against and 12 abstentions. The document condemns Hamas\' attack of Oct. 7, 2023, and demands that the group disarm. The U.S. voted against it, calling it an "ill-timed political stunt." Following the vote, Britain, France and Canada are expected to recognize a Palestinian state within the same month.',
  },
  {
    source:
      'Bệnh viện Việt Đức sáng 30/8 tiếp nhận thanh niên 24 tuổi bị điện giật khi treo cờ trên mái tôn ở Vĩnh Phúc, bỏng 52% cơ thể, hôn mê sâu. Anh trai nạn nhân lao tới kéo em ra nên cũng bị bỏng nhẹ ở hai tay. Bác sĩ Trần Quang Huy cho biết người em phải cắt cụt cẳng tay trái, nhưng nếu vượt qua được tuần đầu, khả năng sống sót lên tới 70%. Từ đầu tháng, khoa Bỏng đã nhận bốn ca tương tự, gấp đôi tháng 7.',
    target:
      "Viet Duc Hospital on the morning of Aug. 30 admitted a 24-year-old man who had suffered an electric shock while hanging a flag on a corrugated iron roof in Vinh Phuc, with burns over 52% of his body and in a deep coma. The victim's older brother rushed to pull him away and so also suffered minor burns on both hands. Doctor Tran Quang Huy said the younger brother had to have his left forearm amputated, but if he gets through the first week, his chances of survival will be as high as 70%. Since the start of the month, the burns department has received four similar cases, double the number in July.",
  },
  {
    source:
      'Thủ tướng Phạm Minh Chính ngày 22/9 ký công điện yêu cầu các tỉnh, thành từ Quảng Ninh đến Thanh Hóa chủ động ứng phó siêu bão Ragasa, hoãn những cuộc họp không cấp thiết để tập trung phòng chống. Theo đó, Bộ trưởng Quốc phòng phải bảo đảm lực lượng ứng trực tại các khu vực trọng điểm trước 17h ngày 23/9. Tàu thuyền không được ra khơi từ trưa 23/9. Dự báo khi vào vịnh Bắc Bộ, bão sẽ suy yếu còn cấp 8-9.',
    target:
      'Prime Minister Pham Minh Chinh on Sept. 22 signed an urgent dispatch asking provinces and cities from Quang Ninh to Thanh Hoa to respond proactively to Super Typhoon Ragasa and postpone nonurgent meetings to focus on prevention. Under the dispatch, the defense minister must ensure that forces are on standby in key areas before 5 p.m. on Sept. 23. Boats are not allowed to go to sea from midday on Sept. 23. The storm is forecast to weaken to level 8-9 when it enters the Gulf of Tonkin.',
  },
  {
    source:
      'Apple hôm 30/10 báo cáo doanh thu quý IV năm tài chính đạt 102,5 tỷ USD, tăng 8% so với cùng kỳ, trong khi lãi ròng gần gấp đôi lên 27,5 tỷ USD do năm trước phải nộp khoản thuế bất thường tại châu Âu. Doanh số iPhone tăng 6%, thấp hơn một chút so với dự báo của giới phân tích. Thị trường Trung Quốc là điểm yếu duy nhất, giảm 4%. CEO Tim Cook dự báo doanh thu quý này tăng 10-12%, chưa tính tác động của chính sách thuế mới.',
    target:
      "Apple on Oct. 30 reported fiscal fourth-quarter revenue of $102.5 billion, up 8% from a year earlier, while net profit nearly doubled to $27.5 billion because of a one-time tax charge it had to pay in Europe the previous year. iPhone sales rose 6%, slightly below analysts' forecasts. The Chinese market was the only weak spot, falling 4%. CEO Tim Cook forecast that revenue this quarter will grow 10-12%, not including the impact of new tariff policies.",
  },
  {
    source:
      'Xử phúc thẩm vụ án tại Công ty Địa ốc Bình Thuận hôm 21/3, TAND cấp cao tại TP HCM giảm cho bị cáo Ngô Hiếu Thảo từ 10 xuống 8 năm 6 tháng tù, do gia đình nộp thêm 12 tỷ đồng khắc phục hậu quả. Ngược lại, kháng cáo kêu oan của nguyên kế toán trưởng bị bác, y án 5 năm. Tòa cũng hủy một phần bản án sơ thẩm liên quan đến việc kê biên hai lô đất của vợ ông Thảo, giao cấp sơ thẩm xét xử lại.',
    target:
      "At an appeal hearing on March 21 in the case at Binh Thuan Real Estate Co., the High People's Court in Ho Chi Minh City reduced the sentence of defendant Ngo Hieu Thao from 10 years in prison to eight years and six months because his family had paid an additional 12 billion dong to remedy the consequences. By contrast, the former chief accountant's appeal claiming innocence was rejected and the five-year sentence upheld. The court also annulled part of the first-instance judgment relating to the seizure of two land plots belonging to Thao's wife, sending it back to the lower court for retrial.",
  },
  {
    source:
      'Chiếc phà Thuận Phong 2 chở 64 hành khách cùng 30 xe máy từ Vũng Tàu sang Cần Giờ bị chết máy giữa biển lúc 11h20 ngày 1/5. Gió mạnh đẩy phà trôi về phía tây nam khoảng 3 hải lý trước khi được tàu lai dắt kéo vào bến lúc 14h. Không ai bị thương, song nhiều người say sóng, một phụ nữ mang thai tháng thứ bảy phải theo dõi tại bệnh viện. Chủ phà thừa nhận động cơ vừa sửa chữa xong ba ngày trước đó.',
    target:
      'The ferry Thuan Phong 2, carrying 64 passengers and 30 motorbikes from Vung Tau to Can Gio, suffered engine failure at sea at 11:20 a.m. on May 1. Strong winds pushed the ferry about 3 nautical miles southwest before it was towed to the pier by a tugboat at 2 p.m. No one was hurt, but many people were seasick, and a woman in her seventh month of pregnancy had to be kept under observation at a hospital. The ferry owner admitted that the engine had just been repaired three days earlier.',
  },
  {
    source:
      'Thống đốc California Gavin Newsom tuyên bố sẽ kiện chính quyền liên bang sau khi Tổng thống Trump ra lệnh điều 2.000 Vệ binh Quốc gia tới Los Angeles tối 7/6 mà không có sự đồng ý của bang. Theo luật, quyền chỉ huy lực lượng này thông thường thuộc về thống đốc. Lần gần nhất một tổng thống điều Vệ binh Quốc gia trái ý thống đốc là năm 1965. Trong hai ngày biểu tình phản đối truy quét nhập cư, ít nhất 56 người bị bắt, ba cảnh sát bị thương nhẹ.',
    target:
      "California Gov. Gavin Newsom said he would sue the federal government after President Trump ordered 2,000 National Guard troops to Los Angeles on the evening of June 7 without the state's consent. By law, command of the force normally belongs to the governor. The last time a president deployed the National Guard against a governor's wishes was in 1965. In two days of protests against immigration raids, at least 56 people were arrested and three police officers were slightly injured.",
  },
  {
    source:
      'Sở Nông nghiệp và Môi trường Cà Mau cho biết đến ngày 20/3, độ mặn trên sông Ông Đốc đo được 28 phần nghìn, xâm nhập sâu 55-60 km, tương đương cùng kỳ năm 2024 nhưng chưa bằng mùa khô lịch sử 2020. Toàn tỉnh có 3.700 hộ thiếu nước sinh hoạt, chưa bằng một nửa năm ngoái nhờ các tuyến ống mới. Thiệt hại lúa chỉ khoảng 210 ha. Dự báo đỉnh mặn tiếp theo xuất hiện từ 29/3 đến 3/4 rồi giảm dần.',
    target:
      'The Ca Mau Department of Agriculture and Environment said that as of March 20, salinity in the Ong Doc River measured 28 parts per thousand, with saltwater intruding 55-60 kilometers inland, comparable to the same period in 2024 but not as bad as the historic dry season of 2020. Across the province, 3,700 households lack water for daily use, less than half as many as last year thanks to new pipelines. Rice losses cover only about 210 hectares. The next salinity peak is forecast from March 29 to April 3, after which levels will gradually fall.',
  },
  {
    source:
      'Đại tá Phan Thanh Tùng, Phó giám đốc Công an tỉnh Đắk Lắk, cho biết nghi can phóng hỏa tiệm tạp hóa rạng sáng 14/10 là Y Bhin Niê, 33 tuổi, chồng cũ của nữ chủ tiệm. Hai người ly hôn năm 2022, từ đó bên nam nhiều lần tới đòi nối lại quan hệ. Rất may, chị này cùng con gái 8 tuổi thoát được qua cửa sau, chỉ bị ngạt khói nhẹ. Nghi can bị bắt tại bến xe khi chuẩn bị lên xe đi Bình Phước.',
    target:
      "Col. Phan Thanh Tung, deputy director of the Dak Lak provincial police, said the suspect who set fire to a grocery store in the early hours of Oct. 14 is Y Bhin Nie, 33, the ex-husband of the store's female owner. The two divorced in 2022, and since then he has come many times demanding that they get back together. Fortunately, she and her 8-year-old daughter escaped through the back door with only mild smoke inhalation. The suspect was arrested at a bus station as he was preparing to board a bus to Binh Phuoc.",
  },
  {
    source:
      'Ông Shigeru Ishiba hôm 7/9 tuyên bố từ chức Chủ tịch đảng LDP, đồng nghĩa sẽ rời ghế Thủ tướng Nhật Bản sau chưa đầy một năm cầm quyền. Trước đó, liên minh của ông mất thế đa số ở cả hai viện quốc hội. "Đây là lúc thích hợp để nhường lại cho thế hệ kế tiếp", ông nói, nhấn mạnh chỉ quyết định sau khi đàm phán thuế với Mỹ hoàn tất. Ông vẫn điều hành chính phủ cho tới khi có người kế nhiệm. Chỉ số Nikkei hôm sau tăng 1,5%.',
    target:
      'Shigeru Ishiba announced Sept. 7 that he would resign as president of the LDP, meaning he will leave the post of Japan\'s prime minister after less than a year in power. Earlier, his coalition lost its majority in both houses of parliament. "Now is the appropriate time to hand over to the next generation," he said, stressing that he made the decision only after tariff negotiations with the U.S. were completed. He will continue to run the government until he has a successor. The Nikkei index rose 1.5% the next day.',
  },
  {
    source:
      'Nhóm khảo cổ thuộc Bảo tàng Lịch sử Quốc gia phát hiện hai mộ thuyền niên đại khoảng 2.300 năm tại di chỉ Động Xá, Hưng Yên, trong đợt khai quật từ tháng 9 đến tháng 11. Một mộ còn nguyên vẹn, dài 2,6 m, chứa hài cốt phụ nữ chừng 35-40 tuổi cùng bốn mảnh vải gai; mộ kia bị phá hủy một phần khi đào ao. Theo tiến sĩ Bùi Văn Lâm, đây có thể là mẫu dệt cổ nhất từng tìm thấy ở miền Bắc, song cần chờ kết quả đồng vị carbon.',
    target:
      'A team of archaeologists from the National Museum of History discovered two boat-shaped coffin burials dating back about 2,300 years at the Dong Xa site in Hung Yen during an excavation from September to November. One was intact, measured 2.6 meters long and contained the remains of a woman aged about 35-40 along with four pieces of ramie cloth; the other had been partly destroyed during the digging of a pond. According to Dr. Bui Van Lam, this may be the oldest textile specimen ever found in northern Vietnam, but carbon-dating results are needed.',
  },
  {
    source:
      'Cựu thủ môn 35 tuổi Đặng Văn Minh trở thành trợ lý HLV trưởng CLB Sông Lam Nghệ An từ ngày 1/7, theo hợp đồng hai năm. Anh từng khoác áo đội bóng xứ Nghệ 214 trận, chỉ kém kỷ lục của người anh họ Đặng Đức Hòa đúng ba trận. Mùa vừa qua, CLB đứng thứ 12 trong 14 đội, trụ hạng nhờ hơn hiệu số bàn thắng bại. Anh nói: "Mục tiêu của chúng tôi không chỉ là ở lại giải, mà là vào top 6".',
    target:
      'Former goalkeeper Dang Van Minh, 35, became assistant to the head coach of the club Song Lam Nghe An as of July 1 under a two-year contract. He once played 214 matches for the Nghe An team, exactly three short of the record held by his older cousin Dang Duc Hoa. Last season, the club finished 12th of 14 teams and avoided relegation on goal difference. "Our goal is not just to stay in the league but to get into the top six," he said.',
  },
  {
    source:
      'Quân đội Thái Lan cho biết giao tranh dọc biên giới với Campuchia bước sang ngày thứ tư, 11/12, tại ít nhất 12 điểm thuộc năm tỉnh, khiến chín binh sĩ nước này thiệt mạng và hơn 120 người bị thương. Phía Campuchia thông báo 11 dân thường chết, không công bố thương vong quân sự. Cả hai bên cáo buộc nhau nổ súng trước. Khoảng nửa triệu người phải sơ tán, trong đó 400.000 người ở phía Thái Lan.',
    target:
      "Thailand's military said fighting along the border with Cambodia entered its fourth day on Dec. 11 at at least 12 points in five provinces, leaving nine Thai soldiers dead and more than 120 people injured. Cambodia reported that 11 civilians had been killed and did not disclose military casualties. Both sides accuse each other of firing first. About half a million people have had to evacuate, including 400,000 on the Thai side.",
  },
  {
    source:
      'Theo Bộ Công Thương, tám tháng đầu năm, Việt Nam chi 12,1 tỷ USD nhập khẩu hàng từ Mỹ, tăng 24,8%, trong khi xuất sang thị trường này 99,1 tỷ USD, tăng 26,4%. Như vậy, thặng dư thương mại tiếp tục nới rộng lên 87 tỷ USD, bất chấp thuế đối ứng 20% có hiệu lực từ 7/8. Thứ trưởng Nguyễn Hoàng Long lý giải một phần do doanh nghiệp đẩy nhanh giao hàng trước thời hạn. Nhóm máy tính, điện tử chiếm 28% tổng kim ngạch xuất khẩu, đứng đầu.',
    target:
      'According to the Ministry of Industry and Trade, in the first eight months of the year Vietnam spent $12.1 billion importing goods from the U.S., up 24.8%, while exports to that market reached $99.1 billion, up 26.4%. The trade surplus thus continued to widen to $87 billion despite the 20% reciprocal tariff in effect since Aug. 7. Deputy Minister Nguyen Hoang Long explained that this was partly because companies had sped up deliveries ahead of the deadline. Computers and electronics ranked first, accounting for 28% of total exports.',
  },
  {
    source:
      'Cháu gái 11 tuổi của nạn nhân là người đầu tiên phát hiện sự việc khi mang cơm trưa sang cho ông vào khoảng 11h30 ngày 6/6. Ông Vũ Đình Kỷ, 78 tuổi, sống một mình từ khi vợ mất ba năm trước, nằm bất động trong sân, đầu có vết thương. Lúc đầu gia đình tưởng ông bị ngã, nhưng két sắt trong nhà bị cạy và không còn khoảng 200 triệu đồng. Công an Bắc Ninh sau đó triệu tập 17 người, chưa bắt ai.',
    target:
      "The victim's 11-year-old granddaughter was the first to discover what had happened when she brought him lunch at about 11:30 a.m. on June 6. Vu Dinh Ky, 78, who had lived alone since his wife died three years ago, was lying motionless in the yard with a head wound. At first the family thought he had fallen, but a safe in the house had been pried open and about 200 million dong was gone. Bac Ninh police later summoned 17 people but have not arrested anyone.",
  },
  {
    source:
      'Trận lốc xoáy mạnh nhất trong 14 năm qua quét qua thành phố St. Louis, bang Missouri, chiều 16/5, làm ít nhất năm người chết và 38 người bị thương. Thị trưởng Cara Spencer cho biết còi báo động không vang lên do nhân viên trực không thống nhất được ai có quyền kích hoạt. Khoảng 5.000 tòa nhà bị ảnh hưởng, nơi nặng nhất là phía bắc, khu vực vốn nghèo hơn hẳn. Người phụ trách cơ quan ứng phó khẩn cấp bị cho nghỉ việc tạm thời nhưng vẫn hưởng lương.',
    target:
      'The strongest tornado in 14 years swept through St. Louis, Missouri, on the afternoon of May 16, killing at least five people and injuring 38. Mayor Cara Spencer said warning sirens did not sound because staff on duty could not agree on who had the authority to activate them. About 5,000 buildings were affected, with the worst damage in the north, a considerably poorer area. The head of the emergency management agency was placed on temporary paid leave.',
  },
  {
    source:
      'Trung tướng Lê Văn Thắng, Tư lệnh Quân khu 4, sáng 23/12 trao quyết định bổ nhiệm đại tá Hoàng Trọng Vỹ giữ chức Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Quảng Trị, thay đại tá Nguyễn Bá Duẩn chuyển công tác sang Quân khu 5. Ông Vỹ, 48 tuổi, trước đó là Phó tham mưu trưởng quân khu, từng hai năm tham gia phái bộ gìn giữ hòa bình tại Nam Sudan. Trước mắt, ông được giao hoàn thành rà phá 310 ha đất ô nhiễm bom mìn trong quý I.',
    target:
      "Lt. Gen. Le Van Thang, commander of Military Region 4, on the morning of Dec. 23 presented a decision appointing Col. Hoang Trong Vy as commander of the Quang Tri Provincial Military Command, replacing Col. Nguyen Ba Duan, who has been transferred to Military Region 5. Vy, 48, was previously the region's deputy chief of staff and once spent two years with the peacekeeping mission in South Sudan. His immediate task is to complete the clearance of 310 hectares of land contaminated by bombs and mines in the first quarter.",
  },
  {
    source:
      'Bộ Nội vụ Bồ Đào Nha cho biết hơn 3.900 lính cứu hỏa đang chiến đấu với 11 đám cháy rừng lớn tính đến tối 16/8, trong đó nghiêm trọng nhất ở Arganil và Sátão. Một cựu quan chức địa phương 68 tuổi tử vong khi tự dập lửa bảo vệ trang trại. Từ đầu năm, khoảng 139.000 ha bị thiêu rụi, gấp 17 lần cùng kỳ năm ngoái. Lisbon đề nghị châu Âu hỗ trợ bốn máy bay chữa cháy, song mới có hai chiếc từ Thụy Điển tới nơi.',
    target:
      "Portugal's Interior Ministry said more than 3,900 firefighters were battling 11 major wildfires as of the evening of Aug. 16, with the most serious in Arganil and Satao. A 68-year-old former local official died while trying on his own to put out flames to protect his farm. Since the start of the year, about 139,000 hectares have burned, 17 times the area in the same period last year. Lisbon has asked Europe for four firefighting planes, but only two, from Sweden, have arrived so far.",
  },
  {
    source:
      'Công ty CP Chứng khoán Tân Việt vừa bị Ủy ban Chứng khoán Nhà nước phạt 337,5 triệu đồng do không lưu trữ đầy đủ hồ sơ tư vấn phát hành trái phiếu và báo cáo sai nội dung. Trước đó, hồi tháng 2, đơn vị này từng bị đình chỉ hoạt động mua trên thị trường trong sáu tháng. Theo báo cáo tài chính bán niên, công ty lỗ lũy kế 2.780 tỷ đồng, âm vốn chủ sở hữu 115 tỷ. Kiểm toán viên nghi ngờ đáng kể khả năng hoạt động liên tục.',
    target:
      'Tan Viet Securities Joint Stock Co. has just been fined 337.5 million dong by the State Securities Commission for failing to keep complete records of its bond issuance advisory work and for reporting inaccurate content. Earlier, in February, the firm was suspended from buying activities on the market for six months. According to its semiannual financial report, the company has accumulated losses of 2.78 trillion dong and negative equity of 115 billion dong. Auditors expressed significant doubt about its ability to continue as a going concern.',
  },
  {
    source:
      'Sau cuộc gặp kéo dài gần ba giờ tại Anchorage, Alaska, ngày 15/8, Tổng thống Trump và Tổng thống Putin đều mô tả đàm phán "hiệu quả" nhưng không công bố thỏa thuận ngừng bắn nào. "Chưa có thỏa thuận cho tới khi có thỏa thuận", ông Trump nói, đồng thời cho biết sẽ gọi cho ông Zelensky và lãnh đạo NATO. Cả hai không nhận câu hỏi từ báo giới. Ông Putin mời người đồng cấp tới Moskva trong lần gặp tiếp theo, điều ông Trump nói có thể khiến mình bị chỉ trích.',
    target:
      'After a meeting lasting nearly three hours in Anchorage, Alaska, on Aug. 15, President Trump and President Putin both described the talks as "productive" but announced no ceasefire agreement. "There\'s no deal until there\'s a deal," Trump said, adding that he would call Zelensky and NATO leaders. Neither took questions from the press. Putin invited his counterpart to Moscow for their next meeting, something Trump said could bring him criticism.',
  },
  {
    source:
      'Bộ Giáo dục và Đào tạo tối 13/8 hoàn tất 10 vòng xử lý nguyện vọng đại học, với hơn 7,6 triệu nguyện vọng của khoảng 849.500 thí sinh, tăng lần lượt 46% và 16% so với năm trước. Kết quả, hơn 773.000 em trúng tuyển, trong đó gần 40% đỗ nguyện vọng một. Điểm chuẩn cao nhất là 30/30, ghi nhận ở sáu ngành, hầu hết thuộc khối sư phạm. Thí sinh phải xác nhận nhập học trực tuyến trước 17h ngày 30/8, nếu không sẽ bị coi là từ chối.',
    target:
      'The Ministry of Education and Training on the evening of Aug. 13 completed 10 rounds of processing university choices, with more than 7.6 million choices from about 849,500 applicants, up 46% and 16%, respectively, from the previous year. As a result, more than 773,000 students were admitted, nearly 40% of them to their first choice. The highest cutoff score was 30/30, recorded in six majors, most of them in teacher training. Applicants must confirm enrollment online before 5 p.m. on Aug. 30 or they will be deemed to have declined.',
  },
  {
    source:
      'Cảnh sát biển Hy Lạp hôm 25/3 cứu 43 người di cư, gồm 14 trẻ em, từ chiếc thuyền bơm hơi bị chìm ngoài khơi đảo Lesbos, nhưng bảy người khác đã chết đuối. Họ rời bờ biển Thổ Nhĩ Kỳ lúc nửa đêm, mỗi người trả cho kẻ buôn người 2.500 euro. Một nam thanh niên 20 tuổi quốc tịch Syria bị bắt vì nghi lái thuyền, song cha anh ta, cũng nằm trong số người sống sót, khẳng định con trai bị ép cầm lái.',
    target:
      'The Greek coast guard on March 25 rescued 43 migrants, including 14 children, from an inflatable boat that sank off the island of Lesbos, but seven others drowned. They had left the Turkish coast at midnight, each having paid smugglers 2,500 euros. A 20-year-old Syrian man was arrested on suspicion of piloting the boat, but his father, also among the survivors, insisted that his son had been forced to steer.',
  },
  {
    source:
      'Từ 6h ngày 16/11, dốc Prenn, cửa ngõ phía nam Đà Lạt, phải đóng hoàn toàn sau khi nửa mặt đường bị sụt sâu 8-10 m trên đoạn dài 60 m. Ôtô từ hướng Đức Trọng lên Đà Lạt đi theo đèo Mimosa, vốn cũng mới thông xe một làn, hoặc đèo Sacom. Chủ đầu tư cho rằng mưa lớn là nguyên nhân chính, chứ không phải lỗi thi công. Tuyến đường này hoàn thành nâng cấp tháng 2/2024 với chi phí 552 tỷ đồng và vẫn trong thời gian bảo hành.',
    target:
      'From 6 a.m. on Nov. 16, Prenn Pass, the southern gateway to Da Lat, had to be closed completely after half of the road surface sank 8-10 meters along a 60-meter stretch. Cars heading up to Da Lat from the direction of Duc Trong must take Mimosa Pass, which has itself only just reopened with one lane, or Sacom Pass. The project owner said heavy rain, not construction errors, was the main cause. The road, whose upgrade was completed in February 2024 at a cost of 552 billion dong, is still under warranty.',
  },
  {
    source:
      'Ngoại trưởng Ấn Độ Subrahmanyam Jaishankar ngày 14/7 tới Bắc Kinh, chuyến thăm Trung Quốc đầu tiên của ông kể từ vụ đụng độ ở thung lũng Galwan năm 2020 khiến 20 lính Ấn Độ và ít nhất bốn lính Trung Quốc thiệt mạng. Gặp người đồng cấp Vương Nghị, ông nói hai bên đã có "tiến bộ tốt" trong chín tháng qua, nhưng vẫn cần giảm quân ở biên giới. Ông cũng ngầm phản đối việc Bắc Kinh hạn chế xuất khẩu khoáng sản quan trọng. Đường bay thẳng giữa hai nước có thể nối lại trước cuối năm.',
    target:
      'Indian External Affairs Minister Subrahmanyam Jaishankar arrived in Beijing on July 14 on his first visit to China since the 2020 clash in the Galwan Valley that killed 20 Indian soldiers and at least four Chinese soldiers. Meeting his counterpart, Wang Yi, he said the two sides had made "good progress" over the past nine months but still needed to reduce troops at the border. He also implicitly objected to Beijing\'s restrictions on exports of critical minerals. Direct flights between the two countries could resume before the end of the year.',
  },
  {
    source:
      'Tổ công tác Công an phường Tân Định, TP HCM, khoảng 2h15 ngày 27/7 truy đuổi hai thanh niên giật điện thoại của một nữ du khách Anh trên đường Hai Bà Trưng. Chạy được chừng 2 km theo hướng về quận Bình Thạnh, xe của nhóm này tông dải phân cách, người ngồi sau gãy tay, bị bắt tại chỗ, còn tài xế bơi qua rạch tẩu thoát. Chiếc iPhone trị giá 28 triệu đồng được trả lại cho chị ngay trong sáng cùng ngày. Chị nói "không còn sợ hãi" và sẽ tiếp tục chuyến đi tới Hội An.',
    target:
      'At about 2:15 a.m. on July 27, a task force of the Tan Dinh ward police in Ho Chi Minh City chased two young men who had snatched a phone from a female British tourist on Hai Ba Trung Street. After about 2 kilometers in the direction of Binh Thanh district, the pair\'s motorbike hit a median strip; the passenger broke an arm and was arrested on the spot, while the driver escaped by swimming across a canal. The iPhone, worth 28 million dong, was returned to the woman that same morning. She said she was "no longer afraid" and would continue her trip to Hoi An.',
  },
  {
    source:
      'Công ty Vệ sinh môi trường Phú Lộc bị phạt 1,2 tỷ đồng và đình chỉ hoạt động lò đốt số 2 trong sáu tháng do xả khí thải vượt quy chuẩn hơn ba lần, theo quyết định ngày 19/9 của UBND tỉnh Lâm Đồng. Được biết, đây là lần thứ hai trong năm doanh nghiệp này vi phạm, lần trước chỉ bị nhắc nhở. Người dân sống cách nhà máy 400 m về phía tây từng nhiều lần phản ánh mùi khét vào ban đêm. Lãnh đạo công ty cam kết lắp hệ thống lọc mới trước cuối tháng 11.',
    target:
      "Phu Loc Environmental Sanitation Co. was fined 1.2 billion dong and its No. 2 incinerator ordered shut for six months for discharging emissions more than three times the permitted standard, according to a Sept. 19 decision by the Lam Dong provincial People's Committee. It was reportedly the company's second violation this year; the first time, it only received a warning. Residents living 400 meters west of the plant had repeatedly complained of a burning smell at night. The company's management pledged to install a new filtration system before the end of November.",
  },
];
