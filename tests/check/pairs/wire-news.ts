import type { RightPair } from './right-pair.ts';

/**
 * Paragraphs of five desks, written and translated for this purpose: some as a native journalist would, free in syntax and faithful in
 * content, others, of long paragraphs, as a good machine does. None has a grave issue. No faults are made of them.
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
  {
    source:
      'Không quân Ukraine hôm 24/9 cho biết Nga đã phóng 81 máy bay không người lái và 4 tên lửa hành trình vào lãnh thổ nước này trong đêm, trong đó 66 UAV và 3 tên lửa bị bắn hạ. Thống đốc vùng Poltava Volodymyr Kohut nói các mảnh vỡ rơi xuống làm gián đoạn nguồn điện của hơn 3.700 hộ dân, song chưa ghi nhận thương vong. Moskva chưa bình luận về thông tin.',
    target:
      "Ukraine's air force said on Sept. 24 that Russia had launched 81 drones and four cruise missiles at the country's territory overnight, of which 66 drones and three missiles were shot down. Poltava regional Gov. Volodymyr Kohut said falling debris had disrupted the power supply to more than 3,700 households, but no casualties had been recorded so far. Moscow has not commented on the information.",
  },
  {
    source:
      'Ngày 12/3, Cơ quan Cảnh sát điều tra Công an tỉnh Bình Định đã tạm giữ hình sự Nguyễn Văn Lực (34 tuổi, trú thị xã An Nhơn) để điều tra hành vi cướp tài sản. Theo điều tra ban đầu, khoảng 14h20 hôm trước, kẻ bịt mặt cầm vật giống súng xông vào một phòng giao dịch ngân hàng, lấy đi 412 triệu đồng rồi bỏ chạy bằng xe máy không biển số. Nghi phạm bị bắt sau hơn 9 giờ lẩn trốn.',
    target:
      'On March 12, the investigative police agency of Binh Dinh provincial police placed Nguyen Van Luc, 34, a resident of An Nhon town, in criminal custody as part of a robbery investigation. According to the initial investigation, at around 2:20 p.m. the previous day, a masked assailant holding a gun-like object burst into a bank transaction office, took 412 million dong and fled on a motorbike without a license plate. The suspect was arrested after more than nine hours on the run.',
  },
  {
    source:
      'Ngoại trưởng Mỹ Marco Rubio ngày 7/5 nói Washington sẵn sàng đối thoại với Tehran "bất cứ lúc nào, ở bất cứ đâu", miễn là Iran ngừng làm giàu uranium ở mức 60%. Người phát ngôn Bộ Ngoại giao Iran Esmaeil Baghaei đáp lại rằng quyền làm giàu "không phải thứ để mặc cả", nhưng không bác bỏ khả năng nối lại đàm phán gián tiếp qua trung gian Oman. Hai bên đã trải qua ba vòng thương lượng kể từ trung tuần tháng 4.',
    target:
      'U.S. Secretary of State Marco Rubio said on May 7 that Washington was ready to talk with Tehran "at any time, anywhere," as long as Iran stopped enriching uranium to the 60% level. Iranian Foreign Ministry spokesman Esmaeil Baghaei responded that the right to enrichment was "not something to be bargained over," but did not rule out the possibility of resuming indirect talks through Omani mediation. The two sides have been through three rounds of negotiations since mid-April.',
  },
  {
    source:
      'Khoảng 5h40 ngày 18/6, xe khách giường nằm chở 33 người đang chạy trên cao tốc Cam Lộ - La Sơn, đoạn qua huyện Phong Điền, thì va chạm với xe đầu kéo đi ngược chiều. Hai người chết tại chỗ, một người không qua khỏi sau khi được đưa đến bệnh viện, 11 người khác bị thương, trong đó 4 người nguy kịch. Lãnh đạo Phòng CSGT cho biết kết quả kiểm tra nhanh cho thấy cả hai tài xế đều không vi phạm nồng độ cồn.',
    target:
      'At around 5:40 a.m. on June 18, a sleeper bus carrying 33 people was traveling on the Cam Lo - La Son expressway, on the section through Phong Dien district, when it collided with a tractor-trailer coming from the opposite direction. Two people died at the scene, one did not survive after being taken to the hospital, and 11 others were injured, four of them critically. A leader of the Traffic Police Division said quick tests showed that neither driver had violated alcohol limits.',
  },
  {
    source:
      'Cục Dự trữ Liên bang Mỹ (Fed) ngày 18/9 hạ lãi suất tham chiếu 0,25 điểm phần trăm, xuống còn 4-4,25%, lần giảm đầu tiên kể từ tháng 12/2024. Chủ tịch Jerome Powell gọi đây là bước đi "quản trị rủi ro" khi thị trường lao động có dấu hiệu yếu đi, nhưng từ chối cam kết về tốc độ nới lỏng tiếp theo. Theo dự báo trung vị, các quan chức Fed cho rằng lãi suất có thể giảm thêm 0,5 điểm phần trăm từ nay đến cuối năm.',
    target:
      'The U.S. Federal Reserve (Fed) on Sept. 18 cut its benchmark interest rate by 0.25 percentage point to 4-4.25%, the first reduction since December 2024. Chair Jerome Powell called it a "risk management" step as the labor market showed signs of weakening, but declined to commit to the pace of further easing. According to the median forecast, Fed officials believe rates could fall by another 0.5 percentage point between now and the end of the year.',
  },
  {
    source:
      'Theo Trung tâm Dự báo Khí tượng Thủy văn Quốc gia, lúc 16h ngày 23/8, tâm bão số 5 nằm cách quần đảo Hoàng Sa khoảng 210 km về phía đông bắc, sức gió mạnh nhất cấp 10-11 (89-117 km/h), giật cấp 14. Dự báo 24 giờ tới, bão di chuyển theo hướng tây, mỗi giờ đi được 15-20 km và có khả năng mạnh thêm. Từ đêm 24/8, các tỉnh từ Thanh Hóa đến Quảng Trị mưa 150-300 mm, cục bộ trên 500 mm.',
    target:
      'According to the National Center for Hydro-Meteorological Forecasting, at 4 p.m. on Aug. 23 the center of Storm No. 5 was about 210 km northeast of the Hoang Sa (Paracel) Islands, with maximum winds at level 10-11 (89-117 kph), gusting to level 14. Over the next 24 hours, the storm is forecast to move west at 15-20 kph and is likely to strengthen. From the night of Aug. 24, provinces from Thanh Hoa to Quang Tri will receive 150-300 mm of rain, with some places exceeding 500 mm.',
  },
  {
    source:
      'Ủy ban bầu cử trung ương Moldova sáng 29/9 thông báo đảng Hành động và Đoàn kết (PAS) thân châu Âu giành được 50,2% số phiếu sau khi 99,5% phiếu bầu được kiểm, đủ để giữ thế đa số trong quốc hội 101 ghế. Khối Yêu nước thân Nga về nhì với 24,2%. Cựu tổng thống Igor Dodon cáo buộc có gian lận nhưng không đưa ra bằng chứng, đồng thời kêu gọi người ủng hộ biểu tình ôn hòa trước tòa nhà quốc hội.',
    target:
      "Moldova's Central Electoral Commission announced on the morning of Sept. 29 that the pro-European Party of Action and Solidarity (PAS) had won 50.2% of the vote with 99.5% of ballots counted, enough to retain its majority in the 101-seat parliament. The pro-Russian Patriotic Bloc came second with 24.2%. Former President Igor Dodon alleged fraud but offered no evidence, and called on supporters to protest peacefully outside the parliament building.",
  },
  {
    source:
      'Sau ba ngày xét xử, chiều 16/1, HĐXX TAND TP HCM tuyên phạt cựu giám đốc công ty bất động sản Trần Quốc Hưng 17 năm tù về tội Lừa đảo chiếm đoạt tài sản, thấp hơn một năm so với mức cao nhất mà VKS đề nghị. Theo bản án, ông Hưng vẽ ra 4 dự án "ma" để bán 376 nền đất, chiếm đoạt hơn 214 tỷ đồng của 289 người. Tòa buộc bị cáo bồi thường toàn bộ số tiền còn lại cho các bị hại.',
    target:
      'After a three-day trial, on the afternoon of Jan. 16 the trial panel of the Ho Chi Minh City People\'s Court sentenced former real estate company director Tran Quoc Hung to 17 years in prison for fraudulent appropriation of property, one year less than the maximum term recommended by prosecutors. According to the verdict, Hung dreamed up four "ghost" projects to sell 376 land plots, appropriating more than 214 billion dong from 289 people. The court ordered the defendant to compensate the victims for the entire remaining amount.',
  },
  {
    source:
      'Cơ quan y tế do Hamas điều hành ở Dải Gaza ngày 3/7 nói ít nhất 94 người thiệt mạng trong 24 giờ qua, trong đó 45 người chết khi đang chờ nhận hàng cứu trợ. Quân đội Israel cho biết đang xem xét các báo cáo này và khẳng định không cố ý nhắm vào dân thường. Một nhân chứng giấu tên kể: "Chúng tôi chỉ mong có một bao bột mì. Đạn bay đến từ mọi phía, tôi không biết phải chạy đi đâu".',
    target:
      'The Hamas-run health authority in the Gaza Strip said on July 3 that at least 94 people had been killed in the past 24 hours, including 45 who died while waiting for aid. The Israeli military said it was reviewing the reports and insisted that it did not deliberately target civilians. A witness who asked not to be named recounted: "We only hoped for a sack of flour. Bullets came flying from all sides, and I didn\'t know where to run."',
  },
  {
    source:
      'Bệnh viện Nhi đồng 2 (TP HCM) hôm 9/10 cho biết vừa cứu sống bé trai 22 tháng tuổi ở Đồng Nai bị sốc sốt xuất huyết nặng, suy đa cơ quan. Bé sốt cao 4 ngày liên tục, gia đình tự mua thuốc hạ sốt cho uống, đến khi tay chân lạnh, nôn ra máu mới đưa đi cấp cứu. Sau 12 ngày lọc máu và thở máy, bệnh nhi đã cai được máy thở, chức năng gan thận gần như hồi phục hoàn toàn.',
    target:
      "Children's Hospital 2 in Ho Chi Minh City said on Oct. 9 that it had just saved the life of a 22-month-old boy from Dong Nai with severe dengue shock and multiple organ failure. The boy had run a high fever for four straight days, and his family gave him fever reducers they had bought on their own, taking him to the emergency room only when his hands and feet turned cold and he vomited blood. After 12 days of blood filtration and mechanical ventilation, the young patient has been weaned off the ventilator, and his liver and kidney functions have almost completely recovered.",
  },
  {
    source:
      'Nội các Nhật Bản ngày 26/12 thông qua dự thảo ngân sách quốc phòng kỷ lục 9.040 tỷ yen (khoảng 58 tỷ USD) cho tài khóa 2026, tăng 3,8% so với năm trước và là năm thứ 14 liên tiếp tăng. Khoảng 100 tỷ yen được dành để xây dựng hệ thống phòng thủ bờ biển bằng máy bay, xuồng không người lái mang tên "SHIELD", dự kiến hoàn tất trước tháng 3/2028. Dự thảo còn phải được quốc hội phê chuẩn.',
    target:
      'Japan\'s Cabinet on Dec. 26 approved a record draft defense budget of 9.04 trillion yen (about $58 billion) for fiscal 2026, up 3.8% from the previous year and the 14th consecutive annual increase. About 100 billion yen is set aside to build a coastal defense system of unmanned aircraft and boats called "SHIELD," expected to be completed before March 2028. The draft still has to be approved by parliament.',
  },
  {
    source:
      'Tổng cục Thống kê cho biết GDP quý I/2025 tăng 6,93% so với cùng kỳ năm trước, mức cao nhất của quý đầu năm trong giai đoạn 2020-2025. Khu vực dịch vụ tăng 7,7%, đóng góp hơn một nửa mức tăng chung, còn công nghiệp và xây dựng tăng 7,42%. Lạm phát cơ bản bình quân ba tháng tăng 3,01%, thấp hơn mức tăng 3,22% của CPI chung, và cơ quan này cho rằng áp lực giá vẫn trong tầm kiểm soát.',
    target:
      'The General Statistics Office said GDP grew 6.93% year on year in the first quarter of 2025, the highest first-quarter rate in the 2020-2025 period. The services sector expanded 7.7%, contributing more than half of overall growth, while industry and construction rose 7.42%. Core inflation averaged 3.01% over the three months, below the 3.22% rise in the overall CPI, and the agency believes price pressures remain under control.',
  },
  {
    source:
      'Một nhóm tay súng đi xe máy hôm 14/6 tấn công doanh trại quân đội ở miền trung Mali, khiến hơn 30 binh sĩ thiệt mạng, hai nguồn tin an ninh giấu tên nói với hãng tin AFP. Nhóm JNIM có liên hệ với al-Qaeda nhận trách nhiệm, tuyên bố chiếm được căn cứ và bắt giữ một số quân nhân. Chính quyền quân sự Mali chỉ xác nhận "một cuộc tấn công đã bị đẩy lùi", không nêu con số thương vong.',
    target:
      'A group of gunmen on motorbikes attacked an army camp in central Mali on June 14, killing more than 30 soldiers, two security sources who asked not to be named told AFP. The al-Qaida-linked group JNIM claimed responsibility, saying it had captured the base and taken a number of servicemen captive. Mali\'s military government confirmed only that "an attack was repelled" and gave no casualty figures.',
  },
  {
    source:
      'Tối 2/1, trên sân Việt Trì, đội tuyển Việt Nam đánh bại Thái Lan 2-1 trong trận chung kết lượt đi ASEAN Cup 2024 nhờ cú đúp của tiền đạo Nguyễn Xuân Son ở phút 59 và 73. Chalermsak Aukkee rút ngắn tỷ số cho đội khách ở phút 83. HLV Kim Sang-sik nói trận lượt về ở Bangkok ba ngày sau mới là thử thách thật sự: "Chúng tôi mới đi được nửa chặng đường, chưa ai được phép ăn mừng".',
    target:
      'On the evening of Jan. 2 at Viet Tri Stadium, Vietnam beat Thailand 2-1 in the first leg of the 2024 ASEAN Cup final thanks to a brace from striker Nguyen Xuan Son in the 59th and 73rd minutes. Chalermsak Aukkee pulled one back for the visitors in the 83rd minute. Coach Kim Sang-sik said the return leg in Bangkok three days later would be the real test: "We have only gone half the distance; no one is allowed to celebrate yet."',
  },
  {
    source:
      'Bộ Thương mại Trung Quốc ngày 9/10 công bố siết kiểm soát xuất khẩu đất hiếm, yêu cầu doanh nghiệp nước ngoài xin phép nếu sản phẩm chứa từ 0,1% trở lên nguyên tố đất hiếm có nguồn gốc từ nước này. Quy định có hiệu lực từ ngày 1/12, không áp dụng cho hàng dùng vào mục đích y tế khẩn cấp và cứu trợ thiên tai. Trung Quốc hiện chiếm gần 70% sản lượng khai thác và khoảng chín phần mười công suất tinh chế toàn cầu.',
    target:
      "China's Ministry of Commerce on Oct. 9 announced tighter controls on rare earth exports, requiring foreign companies to seek permission if their products contain 0.1% or more of rare earth elements originating from the country. The rules take effect on Dec. 1 and do not apply to goods used for emergency medical purposes or disaster relief. China currently accounts for nearly 70% of global mining output and about nine-tenths of global refining capacity.",
  },
  {
    source:
      'Sở GD&ĐT Hà Nội ngày 26/6 công bố điểm chuẩn vào lớp 10 công lập năm học 2025-2026, cao nhất là trường THPT Kim Liên với 25,75 điểm. So với năm ngoái, hơn 60 trường hạ điểm chuẩn, mức giảm phổ biến 0,5-1,5 điểm. Thí sinh trúng tuyển phải xác nhận nhập học theo hình thức trực tuyến hoặc trực tiếp từ 13h30 ngày 10/7 đến hết ngày 12/7, nếu không sẽ bị coi là từ bỏ nguyện vọng.',
    target:
      'The Hanoi Department of Education and Training on June 26 announced cutoff scores for admission to public 10th grade for the 2025-2026 school year, the highest being Kim Lien High School at 25.75 points. Compared with last year, more than 60 schools lowered their cutoffs, with reductions commonly ranging from 0.5 to 1.5 points. Successful candidates must confirm enrollment online or in person from 1:30 p.m. on July 10 through the end of July 12; otherwise they will be deemed to have given up their choice.',
  },
  {
    source:
      'Tòa án Hiến pháp Hàn Quốc ngày 4/4 nhất trí với tỷ lệ 8-0 phế truất Tổng thống Yoon Suk-yeol vì ban bố thiết quân luật hồi đầu tháng 12/2024. Theo luật, nước này phải tổ chức bầu cử tổng thống trong vòng 60 ngày. Ông Yoon không dự phiên tòa, sau đó ra thông cáo xin lỗi người ủng hộ vì "không đáp ứng được kỳ vọng", song không đề cập việc có chấp nhận phán quyết hay không.',
    target:
      'South Korea\'s Constitutional Court on April 4 voted unanimously, 8-0, to remove President Yoon Suk-yeol from office for declaring martial law in early December 2024. By law, the country must hold a presidential election within 60 days. Yoon did not attend the hearing and later issued a statement apologizing to supporters for "failing to live up to expectations," but did not mention whether he accepted the ruling.',
  },
  {
    source:
      'Rạng sáng 11/5, đám cháy bùng lên ở tầng một căn nhà 5 tầng trong ngõ sâu phố Định Công Hạ, quận Hoàng Mai, Hà Nội, rồi nhanh chóng lan lên các tầng trên. Cảnh sát điều 6 xe chữa cháy cùng 45 cán bộ, chiến sĩ, dùng thang dây đưa 7 người mắc kẹt ra ngoài an toàn; một cụ bà 78 tuổi tử vong do ngạt khói. Nguyên nhân vụ cháy nghi do chập điện từ xe máy điện đang sạc.',
    target:
      'In the early hours of May 11, a fire broke out on the first floor of a five-story house deep in an alley off Dinh Cong Ha Street, Hoang Mai district, Hanoi, then quickly spread to the upper floors. Police dispatched six fire trucks and 45 officers, using rope ladders to bring seven trapped people out safely; a 78-year-old woman died of smoke inhalation. The fire is suspected to have been caused by a short circuit in an electric motorbike that was being charged.',
  },
  {
    source:
      'Người phát ngôn Điện Kremlin Dmitry Peskov ngày 2/12 khẳng định Nga chưa bác bỏ kế hoạch hòa bình của Mỹ, mô tả cuộc gặp kéo dài 5 giờ giữa Tổng thống Vladimir Putin và đặc phái viên Steve Witkoff là "trao đổi trực tiếp đầu tiên". "Một số điểm được chấp nhận, một số điểm được đánh dấu là không thể chấp nhận. Đó là quá trình làm việc bình thường nhằm tìm kiếm thỏa hiệp", ông nói, thêm rằng Moskva sẵn sàng gặp lại bao nhiêu lần tùy cần thiết.',
    target:
      'Kremlin spokesman Dmitry Peskov insisted on Dec. 2 that Russia had not rejected the U.S. peace plan, describing the five-hour meeting between President Vladimir Putin and special envoy Steve Witkoff as "the first direct exchange." "Some points were accepted, some were marked as unacceptable. That is a normal working process of searching for a compromise," he said, adding that Moscow was ready to meet again as many times as necessary.',
  },
  {
    source:
      'Tập đoàn Viettel ngày 15/10 khai trương mạng 5G thương mại với hơn 6.500 trạm phát sóng, phủ toàn bộ trung tâm của 63 tỉnh thành. Người dùng được miễn phí trải nghiệm đến hết năm, tốc độ tải xuống trung bình gần 700 Mbps, gấp khoảng 10 lần 4G. Ông Tào Đức Thắng, Chủ tịch kiêm Tổng giám đốc, nói doanh nghiệp đặt mục tiêu đến giữa năm 2025 số trạm gấp rưỡi hiện nay, nhưng không tiết lộ chi phí đầu tư.',
    target:
      "Viettel Group on Oct. 15 launched its commercial 5G network with more than 6,500 base stations covering all the centers of the country's 63 provinces and cities. Users can try it free of charge through the end of the year, with an average download speed of nearly 700 Mbps, about 10 times that of 4G. Tao Duc Thang, chairman and general director, said the company aimed to have one and a half times the current number of stations by mid-2025, but did not disclose the investment cost.",
  },
  {
    source:
      'Chiếc Boeing 787-8 của Air India chở 242 người rơi xuống khu dân cư gần sân bay Ahmedabad, miền tây Ấn Độ, trưa 12/6, chưa đầy một phút sau khi cất cánh đi London. Chỉ một hành khách, công dân Anh gốc Ấn ngồi ghế 11A, sống sót. Cảnh sát cho biết ngoài những người trên máy bay, ít nhất 19 người dưới mặt đất thiệt mạng, phần lớn là sinh viên của một trường y, và con số có thể còn tăng.',
    target:
      'An Air India Boeing 787-8 carrying 242 people crashed into a residential area near Ahmedabad airport in western India at midday on June 12, less than a minute after taking off for London. Only one passenger, a British citizen of Indian origin seated in 11A, survived. Police said that besides those on the plane, at least 19 people on the ground were killed, most of them students at a medical college, and the number could still rise.',
  },
  {
    source:
      'Thượng tá Lê Văn Bình, Trưởng phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh Nghệ An, cho biết đơn vị vừa triệt phá đường dây vận chuyển ma túy xuyên quốc gia, bắt 9 người, thu 112 kg ma túy đá, 36.000 viên hồng phiến và hai khẩu súng quân dụng. Nhóm này giấu hàng trong các can dầu ăn hai đáy, chuyển từ Lào qua cửa khẩu Nậm Cắn, mỗi tháng 2-3 chuyến. Chuyên án đang được mở rộng.',
    target:
      'Senior Lt. Col. Le Van Binh, head of the Drug Crime Investigation Police Division of Nghe An provincial police, said the unit had just busted a transnational drug trafficking ring, arresting nine people and seizing 112 kg of crystal meth, 36,000 pink methamphetamine pills and two military firearms. The group hid the goods in double-bottomed cooking oil cans and moved them from Laos through the Nam Can border gate, making two to three trips a month. The investigation is being expanded.',
  },
  {
    source:
      'Thủ tướng Pháp François Bayrou hôm 8/9 mất chức sau khi thua cuộc bỏ phiếu tín nhiệm ở quốc hội với 364 phiếu chống và 194 phiếu thuận. Ông là người đứng đầu chính phủ thứ ba phải ra đi trong hơn một năm qua, lần này vì bế tắc quanh kế hoạch cắt giảm 44 tỷ euro chi tiêu công. Điện Elysee cho biết Tổng thống Emmanuel Macron sẽ bổ nhiệm người kế nhiệm "trong những ngày tới", loại trừ khả năng giải tán quốc hội lần nữa.',
    target:
      'French Prime Minister François Bayrou was ousted on Sept. 8 after losing a confidence vote in parliament, with 364 votes against and 194 in favor. He is the third head of government forced out in just over a year, this time because of a deadlock over a plan to cut 44 billion euros in public spending. The Elysee Palace said President Emmanuel Macron would appoint a successor "in the coming days," ruling out dissolving parliament again.',
  },
  {
    source:
      'Giá vàng miếng SJC sáng 22/4 lập kỷ lục mới khi được Công ty Vàng bạc Đá quý Sài Gòn niêm yết ở mức 118-120 triệu đồng một lượng (mua - bán), tăng 2 triệu đồng so với chốt phiên hôm qua. Nhẫn trơn 4 số 9 cũng tăng 1,5 triệu đồng mỗi chiều, lên 114,5-117,5 triệu. Nếu mua từ đầu năm, nhà đầu tư đã lãi khoảng 42%, song chênh lệch với giá thế giới vẫn hơn 12 triệu đồng mỗi lượng.',
    target:
      "SJC gold bars hit a new record on the morning of April 22, when Saigon Jewelry Company listed them at 118 million-120 million dong per tael (buy-sell), up 2 million dong from yesterday's close. Plain 9999 gold rings also rose 1.5 million dong for both buying and selling, to 114.5 million-117.5 million dong. Investors who bought at the start of the year have gained about 42%, but the gap with the world price is still more than 12 million dong per tael.",
  },
  {
    source:
      'Tổng thư ký NATO Mark Rutte ngày 25/6 thông báo 32 nước thành viên nhất trí nâng chi tiêu quốc phòng lên 5% GDP vào năm 2035, gồm 3,5% cho các nhu cầu quân sự cốt lõi và 1,5% cho hạ tầng, an ninh mạng. Tây Ban Nha tuyên bố sẽ không đạt mức này vì cho rằng 2,1% là đủ. Tiến độ thực hiện sẽ được rà soát vào năm 2029, tức sau cuộc bầu cử tổng thống Mỹ tiếp theo.',
    target:
      'NATO Secretary General Mark Rutte announced on June 25 that the 32 member states had agreed to raise defense spending to 5% of GDP by 2035, comprising 3.5% for core military needs and 1.5% for infrastructure and cybersecurity. Spain declared it would not meet that level, arguing that 2.1% is sufficient. Progress will be reviewed in 2029, that is, after the next U.S. presidential election.',
  },
  {
    source:
      'Sau bão số 3, hàng trăm người dân Hưng Yên thức trắng đêm gói bánh chưng gửi lên Lào Cai và Yên Bái. "Lá lành đùm lá rách, mình còn mái nhà là may rồi", bà Nguyễn Thị Tươi, 67 tuổi, nói khi tay vẫn thoăn thoắt buộc lạt. Tính đến chiều 13/9, hơn 12.000 chiếc bánh cùng 4,5 tấn gạo đã được chất lên 7 xe tải, trong khi nhiều tuyến đường lên vùng lũ vẫn bị chia cắt.',
    target:
      'After Storm No. 3, hundreds of people in Hung Yen stayed up all night wrapping banh chung, square sticky rice cakes, to send to Lao Cai and Yen Bai. "The intact leaves wrap the torn ones; we\'re lucky to still have a roof over our heads," said Nguyen Thi Tuoi, 67, her hands still nimbly tying bamboo strings. As of the afternoon of Sept. 13, more than 12,000 cakes along with 4.5 tons of rice had been loaded onto seven trucks, while many roads to the flooded region remained cut off.',
  },
  {
    source:
      'Ứng viên đảng Dân chủ Abigail Spanberger tối 4/11 giành chiến thắng trong cuộc bầu cử thống đốc bang Virginia, trở thành nữ thống đốc đầu tiên của bang này. Với khoảng 95% số phiếu được kiểm, bà dẫn đối thủ Cộng hòa Winsome Earle-Sears gần 15 điểm phần trăm. Giới phân tích coi kết quả này là lời cảnh báo với đảng Cộng hòa trước bầu cử giữa kỳ 2026, dù một số người cho rằng không nên suy diễn quá xa từ một bang.',
    target:
      "Democratic candidate Abigail Spanberger won the Virginia gubernatorial election on the night of Nov. 4, becoming the state's first female governor. With about 95% of votes counted, she led Republican opponent Winsome Earle-Sears by nearly 15 percentage points. Analysts see the result as a warning to the Republican Party ahead of the 2026 midterm elections, although some say one should not read too much into a single state.",
  },
  {
    source:
      'Phòng CSGT Công an TP HCM cho biết trong 5 ngày nghỉ lễ, từ 30/4 đến 4/5, lực lượng chức năng xử lý 6.214 trường hợp vi phạm, tăng 18% so với cùng kỳ năm trước; trong đó 2.387 tài xế vi phạm nồng độ cồn. Toàn thành phố xảy ra 13 vụ tai nạn, làm 4 người chết, 9 người bị thương, giảm ở cả ba tiêu chí. Không ghi nhận vụ ùn tắc nào kéo dài quá 30 phút.',
    target:
      'The Traffic Police Division of Ho Chi Minh City police said that during the five-day holiday, from April 30 to May 4, authorities handled 6,214 violations, up 18% from the same period the previous year, including 2,387 drivers who violated alcohol limits. There were 13 accidents citywide, leaving four people dead and nine injured, with all three figures down. No traffic jam lasting more than 30 minutes was recorded.',
  },
  {
    source:
      'Lực lượng Phản ứng nhanh (RSF) ngày 26/10 tuyên bố kiểm soát trụ sở quân đội ở El Fasher, thành phố lớn cuối cùng tại vùng Darfur chưa nằm trong tay nhóm này, sau hơn 500 ngày bao vây. Liên Hợp Quốc bày tỏ lo ngại sâu sắc về số phận của khoảng 260.000 dân thường, một nửa trong đó là trẻ em, đang mắc kẹt mà hầu như không có lương thực hay thuốc men. Quân đội Sudan chưa xác nhận việc để mất căn cứ.',
    target:
      "The Rapid Support Forces (RSF) on Oct. 26 declared that they had taken control of the army headquarters in El Fasher, the last major city in the Darfur region not yet in the group's hands, after a siege of more than 500 days. The United Nations expressed deep concern over the fate of about 260,000 civilians, half of them children, who are trapped with almost no food or medicine. The Sudanese army has not confirmed losing the base.",
  },
  {
    source:
      'Chiều 4/12, UBND TP Dĩ An (Bình Dương) xác nhận 46 học sinh một trường tiểu học phải nhập viện với triệu chứng đau bụng, nôn ói sau bữa trưa bán trú gồm cơm gà, canh bí và sữa chua. Đến 20h, 39 em đã xuất viện, 7 em còn lại được theo dõi, không em nào nguy kịch. Cơ quan chức năng niêm phong mẫu thức ăn gửi xét nghiệm, yêu cầu bếp ăn tạm dừng hoạt động cho đến khi có kết luận.',
    target:
      "On the afternoon of Dec. 4, the People's Committee of Di An city in Binh Duong confirmed that 46 pupils at a primary school had been hospitalized with stomach pain and vomiting after a school lunch of chicken rice, squash soup and yogurt. By 8 p.m., 39 of the children had been discharged and the remaining seven were under observation, none of them in critical condition. Authorities sealed food samples to be sent for testing and ordered the kitchen to suspend operations until there is a conclusion.",
  },
  {
    source:
      'Cơ quan phòng vệ Đài Loan ngày 30/12 nói phát hiện 130 lượt máy bay quân sự cùng 14 tàu chiến Trung Quốc hoạt động quanh hòn đảo trong 24 giờ, trong đó 90 lượt vượt qua đường trung tuyến eo biển. Chiến khu Đông bộ của quân đội Trung Quốc gọi cuộc diễn tập mang tên "Sứ mệnh Chính nghĩa 2025" là lời cảnh cáo "nghiêm khắc" với các lực lượng ly khai. Hàng chục chuyến bay nội địa bị hủy, ảnh hưởng khoảng 6.000 hành khách.',
    target:
      'Taiwan\'s defense authority said on Dec. 30 that it had detected 130 Chinese military aircraft sorties and 14 Chinese warships operating around the island in 24 hours, with 90 of the sorties crossing the median line of the strait. The Chinese military\'s Eastern Theater Command called the exercise, named "Justice Mission 2025," a "stern" warning to separatist forces. Dozens of domestic flights were canceled, affecting about 6,000 passengers.',
  },
  {
    source:
      'Ngày 3/12, TAND Cấp cao tại TP HCM bác kháng cáo xin giảm nhẹ của bị cáo Trương Mỹ Lan, giữ nguyên án tử hình về tội Tham ô tài sản trong giai đoạn một của vụ án. HĐXX cho rằng hậu quả "đặc biệt nghiêm trọng", khó có khả năng khắc phục, nhưng lưu ý nếu trong giai đoạn thi hành án, bị cáo nộp lại ít nhất ba phần tư tài sản tham ô và tích cực hợp tác thì có thể được xem xét chuyển xuống chung thân.',
    target:
      'On Dec. 3, the High People\'s Court in Ho Chi Minh City rejected defendant Truong My Lan\'s appeal for leniency, upholding the death sentence for embezzlement in the first phase of the case. The panel held that the consequences were "particularly serious" and unlikely to be remedied, but noted that if, during the sentence enforcement stage, the defendant returned at least three-quarters of the embezzled assets and cooperated actively, commutation to life imprisonment could be considered.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Israel Israel Katz ngày 23/11 xác nhận quân đội nước này đã không kích một tòa chung cư ở ngoại ô phía nam Beirut, nhằm vào tham mưu trưởng Hezbollah Haytham Ali Tabatabai. Bộ Y tế Lebanon cho biết ít nhất 5 người thiệt mạng, 28 người bị thương. Hezbollah thừa nhận chỉ huy cấp cao này "đã tử đạo", đồng thời cảnh báo vụ tấn công "vượt lằn ranh đỏ" nhưng không nói sẽ đáp trả ra sao và khi nào.',
    target:
      'Israeli Defense Minister Israel Katz confirmed on Nov. 23 that the country\'s military had carried out an airstrike on an apartment building in the southern suburbs of Beirut, targeting Hezbollah chief of staff Haytham Ali Tabatabai. Lebanon\'s Health Ministry said at least five people were killed and 28 wounded. Hezbollah acknowledged that the senior commander "had been martyred" and warned that the attack had "crossed a red line," but did not say how or when it would respond.',
  },
  {
    source:
      'Trưa 7/2, tàu SAR 412 đã cập cảng Đà Nẵng, đưa 9 ngư dân của tàu cá QNa 91368 vào bờ an toàn sau 31 giờ lênh đênh trên biển. Trước đó, tàu cá bị phá nước và chìm ở vị trí cách bán đảo Sơn Trà khoảng 95 hải lý về phía đông khi sóng cao 4-5 m. Thuyền trưởng Phạm Tấn Đạt kể cả nhóm ôm can nhựa, buộc tay vào nhau suốt đêm. Một thuyền viên vẫn mất tích.',
    target:
      'At midday on Feb. 7, the vessel SAR 412 docked at Da Nang port, bringing nine fishermen from the fishing boat QNa 91368 safely ashore after 31 hours adrift at sea. Earlier, the boat had sprung a leak and sunk about 95 nautical miles east of the Son Tra peninsula in waves 4-5 meters high. Skipper Pham Tan Dat recounted that the group clung to plastic cans with their hands tied together all night. One crew member is still missing.',
  },
  {
    source:
      'Lạm phát tháng 5 của Argentina chỉ còn 1,5%, mức thấp nhất trong 5 năm, theo số liệu công bố ngày 12/6 của viện thống kê INDEC. Tính theo năm, giá tiêu dùng vẫn tăng 43,5%, dù đã giảm mạnh so với đỉnh 289% hồi tháng 4/2024. Tổng thống Javier Milei ca ngợi đây là "chiến thắng của kỷ luật ngân sách", còn các nghiệp đoàn nói lương hưu thực tế giảm gần một phần ba khiến nhiều người "sống dở chết dở".',
    target:
      'Argentina\'s inflation slowed to just 1.5% in May, the lowest in five years, according to data released June 12 by the statistics institute INDEC. Year on year, consumer prices still rose 43.5%, although that was sharply down from a peak of 289% in April 2024. President Javier Milei hailed it as a "victory for budget discipline," while labor unions said a fall of nearly one-third in real pensions had left many people "barely alive."',
  },
  {
    source:
      'Bộ Y tế cho biết từ đầu năm đến giữa tháng 3, cả nước ghi nhận gần 40.000 ca nghi sởi, trong đó 3.447 ca dương tính và 5 ca tử vong liên quan đến bệnh. So với cùng kỳ năm 2024, số ca nghi mắc cao gấp hàng chục lần; hơn 70% xảy ra ở nhóm từ 9 tháng đến 15 tuổi. Thứ trưởng Nguyễn Thị Liên Hương yêu cầu các địa phương hoàn thành chiến dịch tiêm vét trước ngày 31/3, không để sót trẻ chưa tiêm đủ mũi.',
    target:
      'The Ministry of Health said that from the start of the year to mid-March, the country recorded nearly 40,000 suspected measles cases, including 3,447 positive cases and five deaths related to the disease. The number of suspected cases was dozens of times higher than in the same period of 2024, with more than 70% occurring in the group aged 9 months to 15 years. Deputy Minister Nguyen Thi Lien Huong asked localities to complete the catch-up vaccination campaign before March 31, leaving out no child who has not had all the required doses.',
  },
  {
    source:
      'Quân đội Thái Lan sáng 24/7 cho biết giao tranh với binh sĩ Campuchia nổ ra gần đền Ta Muen Thom từ 8h20, sau khi phía Campuchia điều UAV trinh sát và 6 lính vũ trang tiến sát hàng rào kẽm gai. Phnom Penh bác bỏ, nói lính Thái Lan nổ súng trước và họ chỉ thực hiện quyền tự vệ. Bangkok thông báo ít nhất 11 dân thường, trong đó có một bé trai 8 tuổi, thiệt mạng; khoảng 40.000 người được sơ tán khỏi 86 ngôi làng.',
    target:
      'The Thai military said on the morning of July 24 that fighting with Cambodian soldiers broke out near the Ta Muen Thom temple at 8:20 a.m., after the Cambodian side sent up a surveillance drone and six armed soldiers advanced close to a barbed wire fence. Phnom Penh denied this, saying Thai soldiers opened fire first and that it had only exercised its right to self-defense. Bangkok announced that at least 11 civilians, including an 8-year-old boy, had been killed and about 40,000 people evacuated from 86 villages.',
  },
  {
    source:
      'Bà H., 71 tuổi, ở quận Cầu Giấy, Hà Nội, mất 1,85 tỷ đồng sau khi nghe điện thoại của người tự xưng là cán bộ Bộ Công an, nói bà liên quan đến đường dây rửa tiền. Người này yêu cầu bà không được kể với con cháu và chuyển tiền vào "tài khoản an toàn" để phục vụ xác minh. Công an khẳng định không làm việc với người dân qua điện thoại, khuyến cáo mọi người cảnh giác kẻo "tiền mất tật mang".',
    target:
      'H., a 71-year-old woman in Hanoi\'s Cau Giay district, lost 1.85 billion dong after taking a phone call from someone claiming to be a Ministry of Public Security officer, who said she was linked to a money laundering ring. The caller told her not to tell her children and grandchildren and to transfer the money to a "safe account" for verification. Police affirmed that they do not deal with residents by phone and advised everyone to be on guard lest they "lose their money and end up worse off."',
  },
  {
    source:
      'Giá dầu Brent tăng 7% trong phiên 13/6, chốt ở 74,23 USD một thùng, có lúc vọt lên 78,5 USD, cao nhất gần 5 tháng, sau khi Israel tấn công Iran. Dầu thô WTI của Mỹ tăng 7,26% lên 72,98 USD. Các nhà phân tích của JP Morgan ước tính trong kịch bản xấu nhất, khi eo biển Hormuz bị đóng cửa, giá có thể chạm 120-130 USD, nhưng họ đánh giá khả năng này thấp.',
    target:
      'Brent crude rose 7% in the June 13 session to settle at $74.23 a barrel, at one point spiking to $78.50, the highest in nearly five months, after Israel attacked Iran. U.S. WTI crude gained 7.26% to $72.98. JP Morgan analysts estimated that in the worst-case scenario, in which the Strait of Hormuz is closed, prices could hit $120-$130, but they rated the likelihood as low.',
  },
  {
    source:
      'Tuyến metro số 1 Bến Thành - Suối Tiên ở TP HCM chính thức chạy thương mại từ 10h ngày 22/12, sau hơn 12 năm xây dựng và nhiều lần lỡ hẹn. Tuyến dài gần 20 km, gồm 3 ga ngầm, 11 ga trên cao, tổng vốn đầu tư hơn 43.700 tỷ đồng. Hành khách được miễn phí 30 ngày đầu; sau đó, giá vé lượt 7.000-20.000 đồng, vé tháng 300.000 đồng, riêng học sinh, sinh viên được giảm một nửa giá vé tháng.',
    target:
      'Metro Line No. 1, Ben Thanh - Suoi Tien, in Ho Chi Minh City officially began commercial operations at 10 a.m. on Dec. 22, after more than 12 years of construction and many missed deadlines. The line is nearly 20 km long, with three underground and 11 elevated stations, and a total investment of more than 43.7 trillion dong. Passengers ride free for the first 30 days; after that, single tickets cost 7,000-20,000 dong and monthly passes 300,000 dong, with school and university students getting half off the monthly pass.',
  },
  {
    source:
      'Phát ngôn viên quân đội Pakistan, trung tướng Ahmed Sharif Chaudhry, sáng 7/5 nói Ấn Độ đã phóng tên lửa vào 6 địa điểm, làm ít nhất 26 dân thường thiệt mạng và 46 người bị thương. Ông tuyên bố Islamabad bắn rơi 5 tiêm kích Ấn Độ, trong đó có ba chiếc Rafale, song New Delhi không xác nhận. Ấn Độ khẳng định chỉ tấn công "hạ tầng khủng bố", không nhắm vào cơ sở quân sự nào, và hành động của họ "có chừng mực, không nhằm leo thang".',
    target:
      'Pakistani military spokesman Lt. Gen. Ahmed Sharif Chaudhry said on the morning of May 7 that India had fired missiles at six locations, killing at least 26 civilians and wounding 46 people. He declared that Islamabad had shot down five Indian fighter jets, including three Rafales, but New Delhi has not confirmed this. India insisted that it had attacked only "terrorist infrastructure," had not targeted any military facilities, and that its actions were "measured and non-escalatory."',
  },
  {
    source:
      'VKSND tỉnh Khánh Hòa vừa hoàn tất cáo trạng truy tố cựu phó chủ tịch UBND huyện Vạn Ninh Lê Hồng Phương và 4 thuộc cấp về tội Vi phạm các quy định về quản lý đất đai, theo khoản 3 Điều 229 Bộ luật Hình sự, khung hình phạt 5-12 năm tù. Các bị can bị cáo buộc ký cấp sai 61 sổ đỏ, gây thiệt hại 37,6 tỷ đồng. Bốn thuộc cấp đang được tại ngoại, còn ông Phương bị tạm giam từ tháng 8 năm ngoái.',
    target:
      "The Khanh Hoa provincial People's Procuracy has just completed an indictment charging Le Hong Phuong, former vice chairman of the Van Ninh district People's Committee, and four subordinates with violating regulations on land management, under Clause 3, Article 229 of the Penal Code, which carries a penalty of five to 12 years in prison. The accused are alleged to have wrongly signed off on 61 land use right certificates, causing losses of 37.6 billion dong. The four subordinates are out on bail, while Phuong has been in pretrial detention since August last year.",
  },
  {
    source:
      'Tổng thống Mỹ Donald Trump ngày 2/9 thông báo quân đội nước này đã tấn công một xuồng cao tốc rời Venezuela trên vùng biển quốc tế, khiến 11 người mà ông gọi là "những kẻ khủng bố ma túy" thiệt mạng. Không binh sĩ Mỹ nào bị thương. Caracas cho rằng đoạn video được công bố nhiều khả năng do trí tuệ nhân tạo tạo ra, trong khi một số nghị sĩ Dân chủ chất vấn cơ sở pháp lý của cuộc tập kích mà quốc hội không được báo trước.',
    target:
      'U.S. President Donald Trump announced on Sept. 2 that the country\'s military had attacked a speedboat that had departed from Venezuela, in international waters, killing 11 people he called "narco-terrorists." No U.S. service members were hurt. Caracas claimed the released video was most likely generated by artificial intelligence, while some Democratic lawmakers questioned the legal basis for the raid, of which Congress was not notified in advance.',
  },
  {
    source:
      'Sáng 21/5, TAND TP Hà Nội quyết định hoãn phiên xét xử 14 bị cáo trong vụ đưa hối lộ và môi giới hối lộ tại một trung tâm đăng kiểm, do 3 luật sư và hơn chục người có quyền lợi liên quan vắng mặt. Đại diện VKS đề nghị tòa áp giải nhân chứng Đỗ Thị Hoa nếu lần sau bà tiếp tục không đến mà không có lý do chính đáng. Theo chủ tọa, thời gian mở lại phiên tòa dự kiến không quá 30 ngày.',
    target:
      "On the morning of May 21, the Hanoi People's Court decided to postpone the trial of 14 defendants in a case of giving bribes and brokering bribes at a vehicle inspection center, because three lawyers and more than 10 people with related interests were absent. A representative of the procuracy asked the court to have witness Do Thi Hoa brought in under escort if she again fails to appear next time without a legitimate reason. According to the presiding judge, the trial is expected to reopen within 30 days.",
  },
  {
    source:
      'Ngân hàng trung ương Thổ Nhĩ Kỳ ngày 24/7 hạ lãi suất chủ chốt 3 điểm phần trăm, từ 46% xuống 43%, mạnh hơn mức 2,5 điểm mà đa số chuyên gia dự đoán. Lạm phát tháng 6 của nước này ở mức 35,05%, giảm hơn một nửa so với đỉnh 75% hồi tháng 5/2024. Đồng lira sau đó gần như đi ngang, giao dịch quanh 40,5 lira đổi một USD. Cơ quan này cảnh báo sẽ thắt chặt trở lại nếu lạm phát chệch đáng kể so với mục tiêu.',
    target:
      "Turkey's central bank on July 24 cut its key interest rate by 3 percentage points, from 46% to 43%, a bigger move than the 2.5 points predicted by most experts. The country's inflation stood at 35.05% in June, down by more than half from a peak of 75% in May 2024. The lira was almost flat afterward, trading at around 40.5 to the dollar. The bank warned that it would tighten again if inflation deviates significantly from the target.",
  },
  {
    source:
      'Thủy điện Hòa Bình mở cửa xả đáy thứ hai vào 11h ngày 1/7 theo lệnh của Bộ trưởng Nông nghiệp và Môi trường, khi mực nước hồ đạt 103,2 m, vượt 1,2 m so với quy định trong giai đoạn lũ sớm. Lưu lượng xả về hạ du khoảng 3.100 m3/s. Bộ đề nghị các tỉnh thành ven sông Đà, sông Hồng rà soát bãi khai thác cát, lồng bè nuôi cá và thông báo cho người dân ít nhất 6 giờ trước khi nước dâng.',
    target:
      'The Hoa Binh hydropower plant opened its second bottom discharge gate at 11 a.m. on July 1 on the order of the minister of agriculture and environment, as the reservoir level reached 103.2 meters, 1.2 meters above the limit for the early flood period. Discharge downstream is about 3,100 cubic meters per second. The ministry asked provinces and cities along the Da and Red rivers to review sand mining sites and fish cages and to notify residents at least six hours before the water rises.',
  },
  {
    source:
      'Đảng Tisza của lãnh đạo đối lập Péter Magyar đang dẫn trước đảng Fidesz cầm quyền 9 điểm phần trăm trong nhóm cử tri đã quyết định bỏ phiếu cho ai, theo khảo sát do viện 21 Research Center công bố hôm 3/12. Tuy nhiên, gần một phần tư người được hỏi vẫn do dự. Thủ tướng Viktor Orbán, cầm quyền liên tục từ năm 2010, bác kết quả, nói các cuộc thăm dò như vậy "được đặt hàng từ Brussels". Hungary dự kiến bầu quốc hội vào tháng 4/2026.',
    target:
      'The Tisza party of opposition leader Péter Magyar leads the ruling Fidesz party by 9 percentage points among voters who have decided whom to vote for, according to a poll released Dec. 3 by the 21 Research Center. However, nearly a quarter of respondents remain undecided. Prime Minister Viktor Orbán, in power continuously since 2010, dismissed the results, saying such polls were "ordered from Brussels." Hungary is expected to hold parliamentary elections in April 2026.',
  },
  {
    source:
      'VinFast cho biết trong 9 tháng đầu năm 2025 đã bàn giao hơn 103.800 ôtô điện tại thị trường trong nước, gần gấp rưỡi con số của cả giai đoạn từ tháng 1 đến tháng 11 năm ngoái. Riêng tháng 9 đạt 13.914 xe, trong đó VF 3 và VF 5 chiếm gần một nửa. Hãng đặt mục tiêu toàn cầu tối thiểu 200.000 xe năm nay, song thừa nhận còn phụ thuộc vào nguồn cung pin và tốc độ mở rộng trạm sạc ở nước ngoài.',
    target:
      'VinFast said that in the first nine months of 2025 it delivered more than 103,800 electric cars in the domestic market, nearly one and a half times the figure for the entire January-November period last year. September alone reached 13,914 vehicles, with the VF 3 and VF 5 accounting for nearly half. The company has set a global target of at least 200,000 vehicles this year, but acknowledged that this still depends on battery supply and the pace of charging station expansion overseas.',
  },
  {
    source:
      'Truyền thông nhà nước Myanmar ngày 31/7 đưa tin chính quyền quân sự chấm dứt tình trạng khẩn cấp kéo dài hơn 4 năm và lập một ủy ban để chuẩn bị tổng tuyển cử vào tháng 12. Thống tướng Min Aung Hlaing vẫn giữ quyền tổng thống lâm thời kiêm tư lệnh quân đội. Các nhóm đối lập tuyên bố tẩy chay, còn chuyên gia Liên Hợp Quốc Tom Andrews gọi đây là "màn kịch" bởi không thể có bầu cử tự do khi hơn 20.000 tù nhân chính trị còn bị giam.',
    target:
      'Myanmar state media reported on July 31 that the military government had ended a state of emergency lasting more than four years and formed a commission to prepare for general elections in December. Senior Gen. Min Aung Hlaing remains acting president and commander of the armed forces. Opposition groups vowed a boycott, while U.N. expert Tom Andrews called it a "charade," because there can be no free election while more than 20,000 political prisoners are still being held.',
  },
  {
    source:
      'Tiếng nổ lớn phát ra từ xưởng sản xuất viên nén gỗ ở xã Cát Hiệp, huyện Phù Cát, lúc 8h35 ngày 6/6, khi 12 công nhân đang vận hành lò hơi. Hai người tử vong tại chỗ, 5 người bỏng 20-60% cơ thể. Bà Trần Thị Mười, nhà cách hiện trường chừng 150 m, nói: "Tôi tưởng động đất. Cửa kính rung bần bật, rồi khói đen bốc lên, không nhìn thấy gì nữa". Chủ xưởng chưa xuất trình được giấy kiểm định lò hơi.',
    target:
      'A loud explosion rang out from a wood pellet workshop in Cat Hiep commune, Phu Cat district, at 8:35 a.m. on June 6, when 12 workers were operating a boiler. Two people died at the scene and five suffered burns to 20-60% of their bodies. Tran Thi Muoi, whose house is about 150 meters from the site, said: "I thought it was an earthquake. The window panes rattled violently, then black smoke rose and I couldn\'t see anything anymore." The workshop owner has so far been unable to produce the boiler\'s inspection certificate.',
  },
  {
    source:
      'Tuần duyên Philippines cho biết hai tàu công vụ Trung Quốc đã va vào nhau ngày 11/8 khi truy đuổi tàu BRP Suluan gần bãi cạn Scarborough. Theo chuẩn đô đốc Jay Tarriela, tàu hải cảnh 3104 bị "hư hại nặng ở phần mũi, không còn khả năng đi biển". Manila đã đề nghị hỗ trợ y tế và cứu người rơi xuống nước nhưng không được hồi đáp. Phía Trung Quốc tố Philippines "cố tình xâm nhập", không nhắc tới vụ va chạm.',
    target:
      'The Philippine Coast Guard said two Chinese government ships collided with each other on Aug. 11 while chasing the BRP Suluan near Scarborough Shoal. According to Rear Adm. Jay Tarriela, coast guard ship 3104 suffered "heavy damage to its bow and was no longer seaworthy." Manila offered medical assistance and help rescuing people who had fallen overboard but received no response. The Chinese side accused the Philippines of "deliberately intruding" and made no mention of the collision.',
  },
  {
    source:
      'Đoàn thể thao Việt Nam khép lại SEA Games 33 tối 20/12 với 87 HC vàng, 81 HC bạc và 110 HC đồng, đứng thứ ba toàn đoàn sau Thái Lan và Indonesia. So với mục tiêu 90-110 HC vàng đề ra trước ngày lên đường, thành tích này chưa đạt kỳ vọng, dù bóng đá nam vô địch sau màn ngược dòng 3-2 trước chủ nhà. Kình ngư Nguyễn Huy Hoàng lần thứ năm liên tiếp vô địch nội dung 1.500 m tự do với thời gian 15 phút 19 giây 58.',
    target:
      "Vietnam's delegation wrapped up the 33rd SEA Games on the evening of Dec. 20 with 87 gold, 81 silver and 110 bronze medals, ranking third overall behind Thailand and Indonesia. Measured against the target of 90-110 golds set before departure, the result fell short of expectations, although the men's soccer team won the title after a 3-2 comeback against the hosts. Swimmer Nguyen Huy Hoang won the 1,500-meter freestyle for the fifth consecutive time, in 15 minutes 19.58 seconds.",
  },
  {
    source:
      'Liên minh châu Âu ngày 23/10 thông qua gói trừng phạt thứ 19 nhằm vào Nga, lần đầu tiên cấm nhập khí tự nhiên hóa lỏng: hợp đồng ngắn hạn hết hiệu lực sau 6 tháng, còn hợp đồng dài hạn chấm dứt từ ngày 1/1/2027. Khối này cũng bổ sung 117 tàu thuộc "hạm đội bóng đêm", nâng tổng số lên 558 chiếc. Gói biện pháp chỉ được thông qua sau khi Slovakia rút lại quyền phủ quyết vào phút chót.',
    target:
      'The European Union on Oct. 23 adopted its 19th package of sanctions against Russia, banning imports of liquefied natural gas for the first time: short-term contracts will expire after six months, while long-term contracts will end from Jan. 1, 2027. The bloc also added 117 vessels belonging to the "shadow fleet," bringing the total to 558. The package was adopted only after Slovakia withdrew its veto at the last minute.',
  },
  {
    source:
      'Theo Hiệp hội Rau quả Việt Nam, kim ngạch xuất khẩu rau quả 9 tháng đầu năm ước đạt 6,2 tỷ USD, tăng 10% so với cùng kỳ; riêng tháng 9 lập kỷ lục 1,3 tỷ USD. Sầu riêng vẫn chiếm gần một nửa, dù trong quý I từng giảm tới 61% vì Trung Quốc siết kiểm tra chất vàng O và cadimi. "Bỏ hết trứng vào một giỏ là bài học đắt giá", ông Đặng Phúc Nguyên, Tổng thư ký hiệp hội, nói.',
    target:
      'According to the Vietnam Fruit and Vegetable Association, fruit and vegetable exports in the first nine months of the year were estimated at $6.2 billion, up 10% from the same period last year; September alone set a record of $1.3 billion. Durian still accounted for nearly half, even though in the first quarter it fell by as much as 61% because China tightened checks for the dye auramine O and cadmium. "Putting all our eggs in one basket is a costly lesson," said Dang Phuc Nguyen, the association\'s secretary-general.',
  },
  {
    source:
      'Hội đồng Tham mưu trưởng Liên quân Hàn Quốc cho biết Triều Tiên đã phóng nhiều tên lửa đạn đạo tầm ngắn từ tỉnh Bắc Hwanghae về hướng đông bắc lúc 8h10 ngày 22/10, bay khoảng 350 km. Đây là vụ phóng đầu tiên kể từ khi Tổng thống Lee Jae-myung nhậm chức hồi tháng 6, diễn ra một tuần trước hội nghị APEC ở Gyeongju. Seoul nhận định các tên lửa không rơi xuống biển mà có thể trúng một bãi thử trên đất liền.',
    target:
      "South Korea's Joint Chiefs of Staff said North Korea fired several short-range ballistic missiles from North Hwanghae province toward the northeast at 8:10 a.m. on Oct. 22, which flew about 350 km. It was the first launch since President Lee Jae-myung took office in June and came one week before the APEC summit in Gyeongju. Seoul assessed that the missiles did not fall into the sea and may have hit a test range on land.",
  },
  {
    source:
      'Công an tỉnh Bắc Giang ngày 19/3 khởi tố vụ án Giết người sau khi phát hiện vợ chồng ông N.V.T. (58 tuổi) không còn dấu hiệu sinh tồn trong phòng ngủ. Nghi phạm là cháu họ của nạn nhân, được xác định nợ hơn 600 triệu đồng do cá độ bóng đá. Khi bị vây bắt tại một nhà nghỉ ở Lạng Sơn, người này uống thuốc trừ sâu và được đưa đi cấp cứu, hiện đã qua cơn nguy kịch. Thân nhân cho biết hai gia đình trước đó không có mâu thuẫn.',
    target:
      "Bac Giang provincial police on March 19 opened a murder case after N.V.T., 58, and his wife were found with no signs of life in their bedroom. The suspect is a younger member of the victims' extended family who was found to owe more than 600 million dong from soccer betting. When surrounded at a guesthouse in Lang Son, the suspect drank pesticide and was taken for emergency treatment, and is now out of critical condition. Relatives said there had been no prior conflict between the two families.",
  },
  {
    source:
      'Phiến quân M23 ngày 27/1 tuyên bố chiếm được Goma, thủ phủ tỉnh Bắc Kivu ở miền đông Cộng hòa Dân chủ Congo, thành phố gần hai triệu dân, trong đó khoảng một phần ba là người tản cư. Chính phủ Congo cáo buộc Rwanda "tuyên chiến" khi đưa quân qua biên giới, điều mà Kigali phủ nhận. Nam Phi xác nhận ít nhất 13 binh sĩ gìn giữ hòa bình của mình đã hy sinh chỉ trong vòng 5 ngày.',
    target:
      'M23 rebels on Jan. 27 claimed to have captured Goma, capital of North Kivu province in eastern Democratic Republic of the Congo, a city of nearly 2 million people, about a third of them displaced. The Congolese government accused Rwanda of "declaring war" by sending troops across the border, which Kigali denies. South Africa confirmed that at least 13 of its peacekeepers had been killed in just five days.',
  },
  {
    source:
      'Một phụ nữ 33 tuổi ở quận Gò Vấp nguy kịch sau khi tiêm filler nâng mũi tại một cơ sở chui với giá 2,9 triệu đồng. Theo Bệnh viện Chợ Rẫy, bệnh nhân nhập viện tối 14/8 trong tình trạng mắt trái mất thị lực hoàn toàn, liệt nửa người phải do thuyên tắc mạch. Bác sĩ nói "khả năng lấy lại ánh sáng cho mắt trái gần như không còn". Thanh tra Sở Y tế xác minh người tiêm không có chứng chỉ hành nghề, hiện đã rời khỏi nơi cư trú.',
    target:
      'A 33-year-old woman in Go Vap district was left in critical condition after getting filler injections to raise her nose at an unlicensed facility for 2.9 million dong. According to Cho Ray Hospital, the patient was admitted on the evening of Aug. 14 with complete loss of vision in her left eye and paralysis of the right side of her body due to a vascular embolism. Doctors said "the chance of regaining sight in the left eye is almost gone." Department of Health inspectors verified that the person who gave the injections had no practicing certificate and has since left their place of residence.',
  },
  {
    source:
      'Bộ trưởng Tài chính Anh Rachel Reeves ngày 26/11 công bố kế hoạch tăng thuế thêm 26 tỷ bảng mỗi năm từ nay đến tài khóa 2029-2030, đưa tỷ lệ thuế trên GDP lên mức kỷ lục 38%. Ngưỡng chịu thuế thu nhập cá nhân bị đóng băng thêm ba năm, tới 2031, khiến khoảng 780.000 người lần đầu phải nộp thuế. Bà thừa nhận người lao động "phải đóng góp thêm một chút", nhưng phủ nhận việc vi phạm cam kết tranh cử.',
    target:
      'British Finance Minister Rachel Reeves on Nov. 26 announced plans to raise taxes by an additional 26 billion pounds a year between now and fiscal 2029-2030, taking the tax-to-GDP ratio to a record 38%. Personal income tax thresholds will be frozen for another three years, until 2031, bringing about 780,000 people into paying tax for the first time. She acknowledged that working people "have to contribute a little more" but denied breaking a campaign pledge.',
  },
  {
    source:
      'Từ ngày 1/1/2026, theo Luật Nhà giáo, lương cơ bản của giáo viên được xếp cao nhất trong hệ thống thang bậc lương hành chính sự nghiệp. Giáo viên mầm non được hưởng phụ cấp ưu đãi tối thiểu 70%, nhưng chỉ khi trực tiếp đứng lớp. Cô Lò Thị Xuân, dạy ở điểm trường cách trung tâm xã Mường Lạn 23 km, nói với mức lương 6,8 triệu đồng hiện nay, "muốn bám bản cũng phải có gì bỏ vào bụng đã".',
    target:
      'From Jan. 1, 2026, under the Law on Teachers, teachers\' base salaries will be ranked highest in the administrative and public service pay scale. Preschool teachers will receive a preferential allowance of at least 70%, but only if they teach classes directly. Lo Thi Xuan, who teaches at a satellite school 23 km from the center of Muong Lan commune, said that on her current salary of 6.8 million dong, "even if you want to stay with the village, you first need something to put in your stomach."',
  },
  {
    source:
      'Cục Chống tham nhũng Quốc gia Ukraine (NABU) ngày 10/11 cho biết đã khám xét hơn 70 địa điểm trong chiến dịch kéo dài 15 tháng, phanh phui đường dây lại quả khoảng 100 triệu USD ở tập đoàn năng lượng hạt nhân Energoatom. Các nhà thầu được cho là phải chi 10-15% giá trị hợp đồng nếu không muốn bị chặn thanh toán. Doanh nhân Timur Mindich, người từng hợp tác kinh doanh với Tổng thống Zelensky, rời khỏi đất nước vài giờ trước khi bị khám nhà.',
    target:
      "Ukraine's National Anti-Corruption Bureau (NABU) said on Nov. 10 that it had searched more than 70 sites in a 15-month operation, uncovering a kickback scheme of about $100 million at the nuclear energy company Energoatom. Contractors allegedly had to pay 10-15% of contract value to avoid having their payments blocked. Businessman Timur Mindich, who was once in business with President Zelensky, left the country hours before his home was searched.",
  },
  {
    source:
      'Camera an ninh ghi lại cảnh hai kẻ bịt mặt cạy cửa cuốn tiệm vàng Kim Phát ở chợ Tân Hiệp, Kiên Giang, lúc 2h47 ngày 5/9. Chỉ trong 4 phút, chúng đập vỡ tủ kính, lấy khoảng 38 lượng vàng 18K cùng 95 triệu đồng tiền mặt, trị giá tổng cộng hơn 2,6 tỷ đồng. Chủ tiệm ngủ trên lầu nghe tiếng động nhưng không dám xuống. Công an khuyến cáo các tiệm vàng không nên "mất bò mới lo làm chuồng", cần lắp thiết bị báo động kết nối với trực ban.',
    target:
      'Security cameras captured two masked assailants prying open the roll-up door of the Kim Phat gold shop at Tan Hiep market in Kien Giang at 2:47 a.m. on Sept. 5. In just four minutes, they smashed the glass cabinets and took about 38 taels of 18K gold along with 95 million dong in cash, worth a total of more than 2.6 billion dong. The shop owner, sleeping upstairs, heard the noise but did not dare go down. Police advised gold shops not to "build the barn only after the cow is lost" and to install alarms connected to the police duty desk.',
  },
  {
    source:
      'Ứng viên cực hữu José Antonio Kast đắc cử tổng thống Chile với khoảng 58% số phiếu trong vòng hai hôm 14/12, bỏ xa bà Jeannette Jara, thành viên đảng Cộng sản. Bà Jara thừa nhận thất bại chỉ hơn một giờ sau khi các điểm bỏ phiếu đóng cửa. Ông Kast, 59 tuổi, thắng ở lần tranh cử thứ ba nhờ cam kết trục xuất hàng trăm nghìn người nhập cư không giấy tờ, nhưng liên minh của ông không có đa số tại thượng viện.',
    target:
      'Far-right candidate José Antonio Kast was elected president of Chile with about 58% of the vote in the Dec. 14 runoff, far ahead of Jeannette Jara, a Communist Party member. Jara conceded defeat just over an hour after polling stations closed. Kast, 59, won on his third attempt on a pledge to deport hundreds of thousands of undocumented immigrants, but his coalition does not have a majority in the Senate.',
  },
  {
    source:
      'Nhiệt độ tại Hương Khê (Hà Tĩnh) lúc 13h ngày 4/8 lên tới 41,3 độ C, cao nhất cả nước, trong khi Láng (Hà Nội) đo được 40,3 độ - mức kỷ lục của tháng 8 trong hơn 60 năm quan trắc. Ngoài trời, nhiệt độ cảm nhận có thể cao hơn số liệu trong lều khí tượng 2-4 độ, có nơi hơn nữa. Dự báo nắng nóng gay gắt ở miền Bắc dịu dần từ ngày 6/8, còn Trung Bộ có thể phải đến ngày 8/8.',
    target:
      'The temperature in Huong Khe, Ha Tinh, reached 41.3 degrees Celsius at 1 p.m. on Aug. 4, the highest in the country, while Lang station in Hanoi measured 40.3 degrees, an August record in more than 60 years of observation. Outdoors, the perceived temperature can be 2-4 degrees higher than readings in the meteorological shelter, and even more in some places. Intense heat in the north is forecast to ease gradually from Aug. 6, while in the central region it may not do so until Aug. 8.',
  },
  {
    source:
      'Lầu Năm Góc ngày 11/6 xác nhận đang rà soát thỏa thuận AUKUS trị giá 240 tỷ USD, theo đó Australia sẽ mua ít nhất ba tàu ngầm hạt nhân lớp Virginia của Mỹ từ đầu thập niên 2030. Một quan chức giấu tên nói việc xem xét nhằm bảo đảm sáng kiến của chính quyền tiền nhiệm phù hợp với chương trình "Nước Mỹ trên hết". Bộ trưởng Quốc phòng Australia Richard Marles cho rằng đây là bước đi "hoàn toàn tự nhiên" và tin tưởng thỏa thuận sẽ không bị hủy.',
    target:
      'The Pentagon confirmed on June 11 that it was reviewing the $240 billion AUKUS deal, under which Australia will buy at least three U.S. Virginia-class nuclear submarines from the early 2030s. An official who asked not to be named said the review was meant to ensure that the initiative of the previous administration was in line with the "America First" agenda. Australian Defense Minister Richard Marles said it was a "perfectly natural" step and was confident the deal would not be scrapped.',
  },
  {
    source:
      'Báo cáo quý III/2025 của Bộ Xây dựng cho thấy giá chung cư sơ cấp ở Hà Nội bình quân 70-80 triệu đồng mỗi m2, tăng 5,6% so với quý trước và 33% so với cùng kỳ 2024. Một số dự án tại Tây Hồ, Cầu Giấy chào bán trên 150 triệu đồng mỗi m2, cá biệt gần 300 triệu. Với thu nhập trung bình, một gia đình trẻ phải tích cóp khoảng 26 năm mới mua nổi căn hộ 60 m2, nếu giá không tăng thêm.',
    target:
      "The Ministry of Construction's report for the third quarter of 2025 showed that primary-market apartment prices in Hanoi averaged 70 million-80 million dong per square meter, up 5.6% from the previous quarter and 33% from the same period in 2024. Some projects in Tay Ho and Cau Giay were offered at more than 150 million dong per square meter, in exceptional cases nearly 300 million dong. On an average income, a young family would have to save for about 26 years to afford a 60-square-meter apartment, if prices do not rise further.",
  },
  {
    source:
      'Hội đồng Bảo an Liên Hợp Quốc ngày 30/9 phê chuẩn việc chuyển phái bộ cảnh sát do Kenya dẫn đầu ở Haiti thành một lực lượng trấn áp băng đảng gồm tối đa 5.550 người, với 12 phiếu thuận, ba phiếu trắng của Nga, Trung Quốc và Pakistan. Phái bộ hiện chỉ có chưa đầy 1.000 cảnh sát, bằng khoảng hai phần năm quân số dự kiến. Các băng nhóm hiện kiểm soát gần 90% thủ đô Port-au-Prince, khiến 1,3 triệu người mất nhà cửa.',
    target:
      'The U.N. Security Council on Sept. 30 approved turning the Kenya-led police mission in Haiti into a gang suppression force of up to 5,550 people, with 12 votes in favor and three abstentions, by Russia, China and Pakistan. The mission currently has fewer than 1,000 officers, about two-fifths of its planned strength. Gangs now control nearly 90% of the capital, Port-au-Prince, leaving 1.3 million people homeless.',
  },
  {
    source:
      'Bộ Công an ngày 12/4 công bố triệt phá đường dây sản xuất, mua bán sữa bột giả quy mô lớn, với 573 nhãn hiệu và doanh thu gần 500 tỷ đồng trong 4 năm. Sản phẩm được quảng cáo chứa tổ yến, đông trùng hạ thảo, bột óc chó nhưng thực tế hoàn toàn không có các chất này; hàm lượng một số chất chỉ đạt dưới 70% mức công bố. Tám người bị khởi tố, trong đó có hai kẻ cầm đầu Hoàng Mạnh Hà và Vũ Mạnh Cường.',
    target:
      "The Ministry of Public Security announced on April 12 that it had dismantled a large-scale ring making and trading fake powdered milk, with 573 brands and revenue of nearly 500 billion dong over four years. The products were advertised as containing bird's nest, cordyceps and walnut powder but in fact contained none of these; the content of some substances was less than 70% of the declared level. Criminal proceedings were brought against eight people, including the two ringleaders, Hoang Manh Ha and Vu Manh Cuong.",
  },
  {
    source:
      'Khoảng 33.000 công nhân Boeing ở Bờ Tây nước Mỹ tối 4/11 bỏ phiếu chấp thuận hợp đồng mới với tỷ lệ 59%, chấm dứt cuộc đình công kéo dài hơn 7 tuần. Theo thỏa thuận, lương tăng 38% trong vòng 4 năm, mỗi người còn nhận thưởng ký kết 12.000 USD, nhưng yêu cầu khôi phục quỹ hưu trí truyền thống không được đáp ứng. Công ty tư vấn Anderson ước tính thiệt hại kinh tế vượt 11,5 tỷ USD, riêng Boeing hơn một nửa.',
    target:
      'About 33,000 Boeing workers on the U.S. West Coast voted on the night of Nov. 4 to approve a new contract, with 59% in favor, ending a strike of more than seven weeks. Under the deal, wages will rise 38% over four years and each worker will also receive a $12,000 signing bonus, but the demand to restore the traditional pension plan was not met. Consultancy Anderson estimated economic losses at more than $11.5 billion, with Boeing alone accounting for more than half.',
  },
  {
    source:
      'Tàu hàng HH4 chạy hướng Bắc - Nam trật bánh tại km 751+200 qua đèo Hải Vân lúc 22h50 ngày 9/11, làm ba toa lệch khỏi đường ray, hơn 80 m tà vẹt hư hỏng. Không có thương vong về người. Ngành đường sắt phải chuyển tải gần 1.400 khách của 5 đoàn tàu bằng ôtô giữa ga Lăng Cô và ga Đà Nẵng. Đến 15h35 hôm sau, tuyến được thông trở lại nhưng tàu chỉ được chạy với tốc độ 5 km/h qua khu vực này.',
    target:
      'Southbound freight train HH4 derailed at km 751+200 on the Hai Van Pass at 10:50 p.m. on Nov. 9, throwing three cars off the rails and damaging sleepers over a stretch of more than 80 meters. There were no human casualties. The railway had to transfer nearly 1,400 passengers from five trains by road between Lang Co and Da Nang stations. By 3:35 p.m. the next day, the line had reopened, but trains were only allowed to run at 5 kph through the area.',
  },
  {
    source:
      'Phong trào Houthi hôm 30/8 xác nhận người đứng đầu chính phủ của họ, ông Ahmed al-Rahawi, cùng một số bộ trưởng đã thiệt mạng trong cuộc không kích của Israel vào Sanaa hai ngày trước đó. Đây là quan chức cao cấp nhất của nhóm bị hạ sát kể từ khi chiến sự ở Gaza nổ ra. Tham mưu trưởng Muhammad al-Ghamari, người mà truyền thông Israel từng đồn đoán cũng bị trúng đòn, không có tên trong danh sách. Nhóm thề sẽ trả thù nhưng "không vội vàng".',
    target:
      'The Houthi movement confirmed on Aug. 30 that the head of its government, Ahmed al-Rahawi, and several ministers had been killed in an Israeli airstrike on Sanaa two days earlier. He is the most senior official of the group to be killed since the war in Gaza broke out. Chief of staff Muhammad al-Ghamari, who Israeli media had speculated was also hit, was not named on the list. The group vowed revenge but said it was "in no hurry."',
  },
  {
    source:
      'Trên sân Hàng Đẫy tối 22/6, CLB Nam Định thua Thể Công Viettel 1-3 nhưng vẫn nâng cúp V-League mùa thứ hai liên tiếp vì đã vô địch trước một vòng. Đội khách dẫn 2-0 ngay trong hiệp một nhờ công Wesley Natã và Trương Tiến Anh, trước khi Brenner gỡ lại một bàn ở phút 67. Trọng tài phải dùng VAR 4 lần và rút ra 7 thẻ vàng, một thẻ đỏ. HLV Vũ Hồng Việt nói học trò "có thể hơi chủ quan, nhưng chức vô địch thì xứng đáng".',
    target:
      'At Hang Day Stadium on the evening of June 22, Nam Dinh FC lost 1-3 to The Cong Viettel but still lifted the V-League trophy for the second straight season, having won the title with a round to spare. The visitors led 2-0 in the first half through Wesley Nata and Truong Tien Anh, before Brenner pulled one back in the 67th minute. The referee had to use VAR four times and showed seven yellow cards and one red. Coach Vu Hong Viet said his players "may have been a bit complacent, but the title is deserved."',
  },
  {
    source:
      'Thủ tướng Nepal K.P. Sharma Oli từ chức hôm 9/9, một ngày sau khi cảnh sát nổ súng vào đám đông biểu tình phản đối lệnh cấm 26 nền tảng mạng xã hội, làm ít nhất 19 người chết. Lệnh cấm đã được dỡ bỏ trong đêm, nhưng người biểu tình vẫn phóng hỏa tòa nhà quốc hội và nhà riêng của một số chính trị gia. "Chúng tôi không chỉ đòi Facebook. Chúng tôi đòi một đất nước không tham nhũng", Sudan Tamang, sinh viên 22 tuổi, nói.',
    target:
      'Nepal\'s Prime Minister K.P. Sharma Oli resigned on Sept. 9, a day after police opened fire on crowds protesting a ban on 26 social media platforms, killing at least 19 people. The ban had been lifted overnight, but protesters still set fire to the parliament building and the private homes of some politicians. "We are not just demanding Facebook. We are demanding a country without corruption," said Sudan Tamang, a 22-year-old student.',
  },
  {
    source:
      'Theo Bộ GD&ĐT, hơn 773.000 thí sinh trúng tuyển đại học đợt một năm 2025, bằng khoảng 91% số đăng ký và tăng gần 15% so với năm ngoái. Tuy vậy, tính đến 17h ngày 30/8, chỉ 81,8% xác nhận nhập học; gần 140.000 em còn lại bị coi là từ chối, trừ trường hợp ốm đau, tai nạn có giấy xác nhận. Các trường tuyển chưa đủ được xét bổ sung từ ngày 1/9 đến tháng 12.',
    target:
      'According to the Ministry of Education and Training, more than 773,000 candidates were admitted to university in the first round of 2025, about 91% of those who registered and up nearly 15% from last year. However, as of 5 p.m. on Aug. 30, only 81.8% had confirmed enrollment; the remaining nearly 140,000 are deemed to have declined, except in cases of illness or accident with written certification. Schools that have not filled their quotas may hold additional admissions from Sept. 1 to December.',
  },
  {
    source:
      'Ngân hàng Trung ương châu Âu (ECB) ngày 5/6 giảm lãi suất tiền gửi xuống 2%, lần hạ thứ 8 trong vòng một năm. Chủ tịch Christine Lagarde phát tín hiệu chu kỳ nới lỏng sắp kết thúc khi nói ECB đang ở "vị thế tốt" để đối phó bất ổn thương mại. Ngân hàng này giữ nguyên dự báo tăng trưởng năm nay của khu vực đồng euro ở mức 0,9% và hạ dự báo lạm phát từ 2,3% xuống 2%, chủ yếu do giá năng lượng giảm và đồng euro mạnh lên.',
    target:
      'The European Central Bank (ECB) on June 5 cut its deposit rate to 2%, the eighth reduction in a year. President Christine Lagarde signaled that the easing cycle was nearing its end, saying the ECB was in a "good position" to deal with trade uncertainty. The bank kept its forecast for eurozone growth this year at 0.9% and lowered its inflation forecast from 2.3% to 2%, mainly because of falling energy prices and a stronger euro.',
  },
  {
    source:
      'Mưa lớn suốt đêm gây sạt lở tại bản Háng Pu Xi, xã Xa Dung (Điện Biên), khoảng 3h ngày 1/8, vùi lấp 4 căn nhà. Đến chiều tối, lực lượng cứu hộ tìm thấy thi thể hai người, trong đó có một bé gái 7 tuổi; ba người khác vẫn mất tích. Ông Vàng A Sở, Phó chủ tịch UBND xã, nói: "Đường vào bản bị cắt ở hơn chục điểm, điện và sóng điện thoại đều mất, chúng tôi phải đi bộ gần 5 tiếng mới tới nơi".',
    target:
      'Heavy rain throughout the night triggered a landslide in Hang Pu Xi village, Xa Dung commune, Dien Bien, at around 3 a.m. on Aug. 1, burying four houses. By early evening, rescuers had found the bodies of two people, including a 7-year-old girl; three others are still missing. Vang A So, vice chairman of the commune People\'s Committee, said: "The road to the village was cut at more than 10 points, and both power and phone signal were lost; we had to walk nearly five hours to get there."',
  },
  {
    source:
      'Thủ tướng Ba Lan Donald Tusk cho biết 19 UAV xâm nhập không phận nước này trong đêm 9/9 rạng sáng 10/9, một phần đáng kể bay từ Belarus, và ít nhất ba chiếc bị tiêm kích Ba Lan và Hà Lan bắn rơi. Warsaw đã kích hoạt Điều 4 của NATO để tham vấn đồng minh. "Chưa khi nào kể từ Thế chiến II chúng ta lại gần một cuộc xung đột mở đến thế, nhưng không có lý do gì để nói rằng chúng ta đang ở bên bờ vực chiến tranh", ông nói.',
    target:
      'Polish Prime Minister Donald Tusk said 19 drones entered the country\'s airspace overnight from Sept. 9 into the early hours of Sept. 10, a significant portion of them coming from Belarus, and at least three were shot down by Polish and Dutch fighter jets. Warsaw invoked NATO\'s Article 4 to consult with allies. "Never since World War II have we been so close to an open conflict, but there is no reason to say that we are on the brink of war," he said.',
  },
  {
    source:
      'Công ty FPT Semiconductor ngày 28/9 giới thiệu dòng chip quản lý nguồn sản xuất trên tiến trình 130 nm, phần lớn khâu thiết kế do gần 90 kỹ sư trong nước thực hiện, còn chế tạo tại Hàn Quốc. Đơn hàng đến cuối năm đạt khoảng 25 triệu con chip, chủ yếu từ Nhật Bản. Theo ông Trần Đăng Hòa, giá thành chỉ bằng hai phần ba sản phẩm tương đương, nhưng "đi trước đón đầu không có nghĩa là đốt cháy giai đoạn".',
    target:
      'FPT Semiconductor on Sept. 28 introduced a line of power management chips produced on a 130 nm process, with most of the design done by nearly 90 engineers in Vietnam and manufacturing carried out in South Korea. Orders through the end of the year total about 25 million chips, mainly from Japan. According to Tran Dang Hoa, the cost is only two-thirds that of comparable products, but "staying ahead of the curve does not mean skipping stages."',
  },
  {
    source:
      'Thượng nghị sĩ trung hữu Rodrigo Paz đắc cử tổng thống Bolivia hôm 19/10 với 54,6% số phiếu, đánh bại cựu tổng thống Jorge "Tuto" Quiroga, chấm dứt gần 20 năm cầm quyền của phong trào cánh tả MAS. Ông thừa hưởng nền kinh tế thiếu USD và nhiên liệu trầm trọng, lạm phát 12 tháng tính đến tháng 9 là 23%. Ông Paz cam kết duy trì các chương trình xã hội nhưng cắt dần trợ giá xăng dầu, và không vay tiền IMF "chừng nào chưa dọn dẹp xong nhà mình".',
    target:
      'Center-right Sen. Rodrigo Paz was elected president of Bolivia on Oct. 19 with 54.6% of the vote, defeating former President Jorge "Tuto" Quiroga and ending nearly 20 years of rule by the leftist MAS movement. He inherits an economy severely short of dollars and fuel, with inflation of 23% in the 12 months through September. Paz pledged to maintain social programs but gradually cut fuel subsidies, and not to borrow from the IMF "as long as we haven\'t finished cleaning up our own house."',
  },
  {
    source:
      'Bộ Tư lệnh Bộ đội Biên phòng xác nhận thiếu tá Lò Văn Thành, 38 tuổi, hy sinh lúc 4h15 ngày 23/7 khi giúp dân sơ tán khỏi vùng lũ ở xã Mỹ Lý, Nghệ An. Anh cùng hai đồng đội vừa đưa được 16 người già, trẻ nhỏ lên điểm cao thì bị dòng nước cuốn trôi; hai người kia bám được vào cành cây. Anh ra đi để lại mẹ già, người vợ đang mang thai và con trai 6 tuổi. Anh được truy thăng quân hàm trung tá.',
    target:
      'The Border Guard Command confirmed that Maj. Lo Van Thanh, 38, was killed in the line of duty at 4:15 a.m. on July 23 while helping evacuate residents from a flooded area in My Ly commune, Nghe An. He and two comrades had just brought 16 elderly people and young children to high ground when they were swept away by the current; the other two managed to cling to tree branches. He leaves behind his elderly mother, his pregnant wife and a 6-year-old son. He was posthumously promoted to the rank of lieutenant colonel.',
  },
  {
    source:
      'Bộ Tổng tham mưu Ukraine tối 12/12 tuyên bố đã giành lại phần phía bắc thành phố Kupiansk và vây khoảng 200 lính Nga trong khu trung tâm. Tổng thống Zelensky cùng ngày đăng video tự quay bên cổng chào ở lối vào thành phố, cách vị trí đối phương chừng 1-2 km. Bộ Quốc phòng Nga, vốn nói đã kiểm soát hoàn toàn nơi này từ ngày 20/11, gọi đoạn video là "dàn dựng", trong khi giới quan sát độc lập cho rằng chưa bên nào làm chủ được toàn bộ Kupiansk.',
    target:
      'Ukraine\'s General Staff declared on the evening of Dec. 12 that it had retaken the northern part of the city of Kupiansk and surrounded about 200 Russian soldiers in the center. President Zelensky on the same day posted a self-shot video beside the welcome gate at the entrance to the city, some 1-2 km from enemy positions. Russia\'s Defense Ministry, which had said it had been in full control of the place since Nov. 20, called the video "staged," while independent observers say neither side holds all of Kupiansk.',
  },
  {
    source:
      'Một nữ sinh lớp 11 tử vong, bạn ngồi sau bị gãy xương đùi sau cú va chạm giữa xe máy 50 phân khối và xe tải 3,5 tấn tại ngã tư Bình Chuẩn, TP Thuận An, lúc 6h25 ngày 10/10. Theo nhân chứng, hai em đi đúng phần đường và có đội mũ bảo hiểm, nhưng cố vượt khi đèn xanh chỉ còn 2 giây. Tài xế xe tải, 46 tuổi, âm tính với ma túy và cồn; CSGT đang trích xuất camera để xác định lỗi thuộc về ai.',
    target:
      'An 11th grade girl died and the friend riding behind her suffered a broken femur after a collision between a 50 cc motorbike and a 3.5-ton truck at the Binh Chuan intersection in Thuan An city at 6:25 a.m. on Oct. 10. According to a witness, the two were in the correct lane and wearing helmets, but tried to get through when the green light had only two seconds left. The truck driver, 46, tested negative for drugs and alcohol; traffic police are extracting camera footage to determine who was at fault.',
  },
  {
    source:
      'Bà Sanae Takaichi, 64 tuổi, ngày 21/10 trở thành nữ thủ tướng đầu tiên của Nhật Bản khi giành 237 trong tổng số 465 phiếu tại hạ viện ngay vòng đầu. Đảng Dân chủ Tự do của bà phải bắt tay với đảng Duy tân, sau khi đối tác lâu năm Komeito rời liên minh, nhưng hai đảng vẫn thiếu hai ghế để có thế đa số. Nội các mới chỉ có hai bộ trưởng nữ, dù bà từng hứa đưa con số này lên ngang "tầm Bắc Âu".',
    target:
      'Sanae Takaichi, 64, became Japan\'s first female prime minister on Oct. 21, winning 237 of a total of 465 votes in the lower house in the first round. Her Liberal Democratic Party had to join hands with the Japan Innovation Party after longtime partner Komeito left the coalition, but the two parties are still two seats short of a majority. The new Cabinet has only two female ministers, even though she had promised to raise the number to "Nordic levels."',
  },
  {
    source:
      'Cục Thống kê cho biết chỉ số giá tiêu dùng (CPI) tháng 8/2025 tăng 0,05% so với tháng trước và 3,24% so với cùng kỳ; bình quân 8 tháng tăng 3,25%. Trong 11 nhóm hàng, 9 nhóm tăng giá, riêng giao thông giảm 0,11% và bưu chính viễn thông giảm 0,03%. Tiền thuê nhà nhích lên do nhu cầu đầu năm học, còn giá thịt lợn hạ nhiệt sau khi người dân e ngại dịch tả lợn châu Phi.',
    target:
      'The Statistics Office said the consumer price index (CPI) for August 2025 rose 0.05% from the previous month and 3.24% from a year earlier; the eight-month average increased 3.25%. Of 11 groups of goods, nine saw prices go up, while transportation fell 0.11% and postal services and telecommunications 0.03%. Rents edged up because of demand at the start of the school year, while pork prices cooled after consumers grew wary over African swine fever.',
  },
  {
    source:
      'Hamas sáng 13/10 trao trả toàn bộ 20 con tin còn sống cho Hội Chữ thập đỏ, nhóm đầu gồm 7 người lúc 8h10 và nhóm sau gồm 13 người khoảng hai tiếng rưỡi sau đó. Đổi lại, Israel phóng thích gần 2.000 tù nhân Palestine, trong đó 250 người đang thụ án chung thân. Thi thể của 28 con tin đã chết chưa được bàn giao đầy đủ; thân nhân một số người nói họ "vui cho các gia đình khác nhưng cảm thấy bị bỏ lại phía sau".',
    target:
      'On the morning of Oct. 13, Hamas handed over all 20 living hostages to the Red Cross, a first group of seven at 8:10 a.m. and a second group of 13 about two and a half hours later. In return, Israel released nearly 2,000 Palestinian prisoners, including 250 serving life sentences. The bodies of the 28 dead hostages have not all been handed over; relatives of some said they were "happy for the other families but felt left behind."',
  },
  {
    source:
      'VKSND Cấp cao tại Hà Nội vừa kháng nghị bản án sơ thẩm của TAND tỉnh Hải Dương, đề nghị tăng hình phạt đối với Phạm Văn Khải từ 6 năm lên 8-9 năm tù về tội Cố ý gây thương tích. Theo cơ quan này, bị cáo dùng dao phóng lợn tấn công người không có mâu thuẫn từ trước, tỷ lệ tổn thương 41%, nên mức án dưới khung là quá nhẹ. Phía bị cáo cũng kháng cáo, cho rằng mình chỉ phòng vệ. Phiên phúc thẩm dự kiến mở trong quý I/2025.',
    target:
      "The High People's Procuracy in Hanoi has just lodged a protest against the first-instance verdict of the Hai Duong provincial People's Court, asking that Pham Van Khai's sentence be raised from six years to eight or nine years in prison for intentionally causing injury. According to the agency, the defendant used a long-handled pig-stabbing knife to attack a person with whom he had no prior conflict, causing a 41% injury rate, so a sentence below the statutory range is too light. The defendant's side has also appealed, arguing that he was only defending himself. The appeal hearing is expected to open in the first quarter of 2025.",
  },
  {
    source:
      'Tổng thống Donald Trump tối 12/11 ký dự luật cấp ngân sách tạm thời đến ngày 30/1/2026, chấm dứt đợt đóng cửa chính phủ dài nhất lịch sử Mỹ, kéo dài 43 ngày. Hạ viện thông qua văn bản với 222 phiếu thuận, 209 phiếu chống, trong đó 6 nghị sĩ Dân chủ bỏ phiếu thuận và hai nghị sĩ Cộng hòa bỏ phiếu chống. Dự luật không gia hạn trợ cấp bảo hiểm y tế - điều kiện tiên quyết mà phe Dân chủ theo đuổi suốt hơn 6 tuần.',
    target:
      'President Donald Trump on the night of Nov. 12 signed a bill providing temporary funding through Jan. 30, 2026, ending the longest government shutdown in U.S. history, at 43 days. The House passed the measure with 222 votes in favor and 209 against, with six Democrats voting yes and two Republicans voting no. The bill does not extend health insurance subsidies, the precondition Democrats had pursued for more than six weeks.',
  },
  {
    source:
      'Trận lốc xoáy kèm mưa đá trưa 28/5 làm tốc mái 312 căn nhà, hai trường học và gãy đổ hàng trăm cây xanh ở huyện Bảo Yên, Lào Cai. Ông Hoàng Văn Páo, 52 tuổi, bị tôn cứa đứt gân tay, ngoài ra không ghi nhận thiệt hại về người. UBND huyện ước tính tổn thất khoảng 11,4 tỷ đồng, chưa kể hơn 70 ha ngô đang trổ cờ gần như mất trắng. Dự báo từ nay đến hết ngày 30/5, khu vực còn có thể xảy ra giông lốc.',
    target:
      "A whirlwind accompanied by hail at midday on May 28 tore the roofs off 312 houses and two schools and toppled hundreds of trees in Bao Yen district, Lao Cai. Hoang Van Pao, 52, had a tendon in his arm severed by a sheet of corrugated metal; no other casualties were recorded. The district People's Committee estimated losses at about 11.4 billion dong, not including more than 70 hectares of tasseling corn that was almost completely lost. Thunderstorms and whirlwinds may still occur in the area between now and the end of May 30, according to the forecast.",
  },
  {
    source:
      'Ethiopia hôm 8/10 gửi thư cho Tổng thư ký Liên Hợp Quốc António Guterres, cáo buộc Eritrea cấu kết với một phe cứng rắn trong Mặt trận Giải phóng Nhân dân Tigray để "tài trợ, huy động và chỉ đạo các nhóm vũ trang" ở vùng Amhara. Asmara gọi đây là "màn kịch lừa dối". Quan hệ hai nước xấu đi kể từ khi Thủ tướng Abiy Ahmed nhiều lần nói quốc gia không giáp biển với 130 triệu dân của ông cần có đường ra Biển Đỏ, dù khẳng định sẽ không dùng vũ lực.',
    target:
      'Ethiopia on Oct. 8 sent a letter to U.N. Secretary-General António Guterres accusing Eritrea of colluding with a hard-line faction of the Tigray People\'s Liberation Front to "fund, mobilize and direct armed groups" in the Amhara region. Asmara called it a "deceitful charade." Relations between the two countries have deteriorated since Prime Minister Abiy Ahmed repeatedly said that his landlocked nation of 130 million people needed access to the Red Sea, although he insisted that force would not be used.',
  },
  {
    source:
      'CDC Gia Lai ngày 17/2 thông báo bé trai 9 tuổi ở huyện Chư Prông tử vong nghi do bệnh dại, ca thứ hai của tỉnh từ đầu năm. Khoảng ba tháng trước, bé bị chó nhà cắn vào ngón tay nhưng giấu bố mẹ vì sợ bị mắng, không được tiêm vaccine. Từ ngày 12/2, bé sợ nước, sợ gió, co giật rồi mất ở nhà. Con chó đã bị bán cho lái buôn nên không thể lấy mẫu. Hầu hết ca tử vong vì dại ở Việt Nam đều do không tiêm phòng hoặc tiêm muộn.',
    target:
      "The Gia Lai CDC announced on Feb. 17 that a 9-year-old boy in Chu Prong district had died of suspected rabies, the province's second case since the start of the year. About three months earlier, the boy was bitten on the finger by the family dog but hid it from his parents for fear of being scolded, and was not vaccinated. From Feb. 12, he became afraid of water and wind, had convulsions and then died at home. The dog had been sold to a trader, so no sample could be taken. Most rabies deaths in Vietnam are due to no vaccination or late vaccination.",
  },
  {
    source:
      'Kinh tế Trung Quốc tăng trưởng 4,8% trong quý III so với cùng kỳ năm trước, chậm nhất trong một năm, theo số liệu được Cục Thống kê Quốc gia công bố sáng 20/10. Đầu tư tài sản cố định 9 tháng đầu năm giảm 0,5%, lần đầu đi lùi kể từ 2020, còn giá nhà mới giảm tháng thứ 28 liên tiếp. Bù lại, sản lượng công nghiệp tháng 9 tăng 6,5%, cao hơn nhiều so với dự báo 5%, nhờ xuất khẩu sang các thị trường ngoài Mỹ.',
    target:
      "China's economy grew 4.8% in the third quarter from a year earlier, the slowest in a year, according to data released by the National Bureau of Statistics on the morning of Oct. 20. Fixed-asset investment fell 0.5% in the first nine months of the year, going backward for the first time since 2020, while new home prices dropped for the 28th straight month. On the other hand, industrial output in September rose 6.5%, far above the forecast of 5%, thanks to exports to markets other than the U.S.",
  },
  {
    source:
      'Từ năm 2025, Việt Nam cấm sản xuất, kinh doanh, nhập khẩu, chứa chấp, vận chuyển và sử dụng thuốc lá điện tử, thuốc lá nung nóng theo nghị quyết Quốc hội thông qua ngày 30/11/2024. Khảo sát của Bộ Y tế cho thấy tỷ lệ hút thuốc lá điện tử ở nhóm 13-15 tuổi tăng gấp hơn hai lần, từ 3,5% năm 2022 lên 8% năm 2023. Một đại biểu ví quy định cũ "như bắt cóc bỏ đĩa", vì chỉ phạt người bán mà không chặn được nguồn hàng.',
    target:
      'From 2025, Vietnam bans the production, trade, import, harboring, transport and use of e-cigarettes and heated tobacco under a resolution passed by the National Assembly on Nov. 30, 2024. A Ministry of Health survey showed that the rate of e-cigarette smoking among those aged 13-15 more than doubled, from 3.5% in 2022 to 8% in 2023. One deputy likened the old rules to "catching toads and putting them on a plate," because they only fined sellers without cutting off the source of supply.',
  },
  {
    source:
      'Hạ viện Đức ngày 5/12 thông qua luật nghĩa vụ quân sự mới với 323 phiếu thuận, 272 phiếu chống và một phiếu trắng. Từ tháng 1/2026, mọi thanh niên 18 tuổi nhận được bảng câu hỏi về khả năng nhập ngũ: nam bắt buộc trả lời, nữ thì không. Việc phục vụ vẫn là tự nguyện với lương khoảng 2.600 euro mỗi tháng, nhưng nếu không đủ người, hạ viện có thể quyết định gọi nhập ngũ. Đức muốn tăng quân số từ 183.000 lên 260.000 vào năm 2035.',
    target:
      "Germany's lower house of parliament on Dec. 5 passed a new military service law with 323 votes in favor, 272 against and one abstention. From January 2026, all 18-year-olds will receive a questionnaire on their ability to serve: men must answer, women need not. Service remains voluntary, with pay of about 2,600 euros a month, but if there are not enough people, the lower house may decide to call people up. Germany wants to increase its troop numbers from 183,000 to 260,000 by 2035.",
  },
  {
    source:
      'VN-Index mất 94,76 điểm (5,47%) trong phiên 20/10, lùi về 1.636,43 điểm - mức giảm tuyệt đối mạnh nhất lịch sử chứng khoán Việt Nam. Toàn sàn HoSE có 325 mã giảm, trong đó hơn 100 mã chạm giá sàn, chỉ 32 mã tăng. Giá trị giao dịch vượt 53.000 tỷ đồng, khối ngoại bán ròng gần 2.000 tỷ. Giới phân tích cho rằng nhà đầu tư bán tháo phần vì lo ngại kết luận thanh tra trái phiếu, phần vì áp lực "call margin", chứ nền tảng vĩ mô chưa xấu đi.',
    target:
      "The VN-Index lost 94.76 points (5.47%) in the Oct. 20 session, falling back to 1,636.43 points, the steepest absolute drop in the history of Vietnam's stock market. On the entire HoSE, 325 stocks declined, of which more than 100 hit their floor prices, and only 32 rose. Trading value topped 53 trillion dong, with foreign investors net selling nearly 2 trillion dong. Analysts said investors were dumping shares partly out of concern over inspection conclusions on bonds and partly because of margin call pressure, and that the macro fundamentals had not deteriorated.",
  },
  {
    source:
      'Hàn Quốc ngày 16/10 cấm công dân tới núi Bokor, thị trấn Bavet và thành phố Poipet của Campuchia, sau cái chết của một sinh viên 22 tuổi được cho là bị tra tấn trong khu lừa đảo trực tuyến. Theo cố vấn an ninh Wi Sung-lac, khoảng 1.000 người Hàn Quốc có thể đang làm việc trong các cơ sở này, cả tự nguyện lẫn bị ép buộc. Phnom Penh cho biết đang tạm giữ hơn 60 người, nhưng một số không muốn hồi hương.',
    target:
      "South Korea on Oct. 16 banned its citizens from traveling to Cambodia's Bokor Mountain, Bavet town and Poipet city, after the death of a 22-year-old student who was believed to have been tortured in an online scam compound. According to National Security Adviser Wi Sung-lac, about 1,000 South Koreans may be working in such facilities, both voluntarily and under coercion. Phnom Penh said it was holding more than 60 people, but some did not want to return home.",
  },
  {
    source:
      'Việt Nam đón gần 15,4 triệu lượt khách quốc tế trong 9 tháng đầu năm 2025, tăng 21,5% so với cùng kỳ và vượt mức trước dịch khoảng 19%. Trung Quốc dẫn đầu với 3,9 triệu lượt, kế đến là Hàn Quốc với gần 3,3 triệu; riêng khách Nga gấp 2,7 lần cùng kỳ. Để đạt mục tiêu 25 triệu lượt cả năm, ba tháng cuối năm ngành du lịch phải đón trung bình 3,2 triệu lượt mỗi tháng, điều mà Cục Du lịch thừa nhận là "rất thách thức".',
    target:
      'Vietnam received nearly 15.4 million international visitors in the first nine months of 2025, up 21.5% from the same period a year earlier and about 19% above the pre-pandemic level. China led with 3.9 million, followed by South Korea with nearly 3.3 million; Russian arrivals in particular were 2.7 times the year-earlier figure. To reach the full-year target of 25 million, the tourism industry must receive an average of 3.2 million visitors a month in the last three months of the year, which the National Authority of Tourism acknowledged was "very challenging."',
  },
  {
    source:
      'Ủy ban bầu cử Iraq ngày 12/11 thông báo liên minh Tái thiết và Phát triển của Thủ tướng Mohammed Shia al-Sudani về nhất với khoảng 1,32 triệu phiếu, chiếm 46 trong 329 ghế. Tỷ lệ đi bầu đạt hơn 56%, cao hơn hẳn mức 41% của năm 2021, bất chấp lời kêu gọi tẩy chay từ giáo sĩ Moqtada al-Sadr. Tuy nhiên, về nhất không bảo đảm ông al-Sudani có nhiệm kỳ hai, vì không khối nào có thể tự mình thành lập chính phủ.',
    target:
      "Iraq's election commission announced on Nov. 12 that the Reconstruction and Development coalition of Prime Minister Mohammed Shia al-Sudani had finished first with about 1.32 million votes, taking 46 of 329 seats. Turnout was more than 56%, well above the 41% in 2021, despite a boycott call from cleric Moqtada al-Sadr. However, finishing first does not guarantee al-Sudani a second term, as no bloc can form a government on its own.",
  },
  {
    source:
      'Ba học sinh lớp 6 và lớp 7 ở xã Thanh Mai gặp nạn chiều 3/5 khi rủ nhau tắm tại hố đất bỏ hoang do một doanh nghiệp đào lấy đất sét. Nghe tiếng kêu cứu, anh Nguyễn Đình Thắng, 29 tuổi, thợ hàn gần đó, nhảy xuống đưa được hai em lên bờ nhưng một em không qua khỏi; thi thể em còn lại được tìm thấy lúc 18h40. Hố sâu 4-6 m, không rào chắn, chỉ có một biển cảnh báo đã phai chữ. Xã hỗ trợ mỗi gia đình 10 triệu đồng.',
    target:
      'Three sixth and seventh graders in Thanh Mai commune got into trouble in the water on the afternoon of May 3 when they went swimming together in an abandoned pit dug by a company for clay. Hearing cries for help, Nguyen Dinh Thang, 29, a welder nearby, jumped in and managed to bring two of them ashore, but one did not survive; the body of the third child was found at 6:40 p.m. The pit is 4-6 meters deep and unfenced, with only a warning sign whose lettering has faded. The commune gave each family 10 million dong in support.',
  },
  {
    source:
      'Thủ tướng Đan Mạch Mette Frederiksen ngày 25/9 gọi việc máy bay không người lái xuất hiện trên bầu trời sân bay Aalborg và ba sân bay khác ở bán đảo Jutland là "tấn công hỗn hợp", do "một tác nhân chuyên nghiệp" thực hiện. Bà không nêu đích danh quốc gia nào, song lưu ý Nga là nước "đe dọa an ninh châu Âu nhiều nhất". Đại sứ quán Nga ở Copenhagen bác mọi liên can. Đan Mạch cấm toàn bộ UAV dân sự từ ngày 29/9 đến 3/10, khi nước này tổ chức hội nghị thượng đỉnh EU.',
    target:
      'Danish Prime Minister Mette Frederiksen on Sept. 25 called the appearance of drones in the skies over Aalborg airport and three other airports on the Jutland peninsula a "hybrid attack" carried out by "a professional actor." She did not name any country but noted that Russia was the country that "threatens European security the most." The Russian Embassy in Copenhagen denied any involvement. Denmark banned all civilian drones from Sept. 29 to Oct. 3, when the country hosts an EU summit.',
  },
  {
    source:
      'Tính đến 30/6, cả nước có trên 64 triệu tài khoản định danh điện tử VNeID được kích hoạt, Trung tâm Dữ liệu quốc gia về dân cư cho biết. Từ 1/7, người nước ngoài có thẻ thường trú hoặc tạm trú cũng được cấp tài khoản mức độ 2 trong vòng tối đa 3 ngày làm việc, hoặc 7 ngày nếu chưa có dữ liệu sinh trắc. Đại tá Vũ Văn Tấn lưu ý ứng dụng không bao giờ yêu cầu người dùng cung cấp mã OTP qua tin nhắn hay cuộc gọi.',
    target:
      'As of June 30, more than 64 million VNeID electronic identification accounts had been activated nationwide, the National Population Data Center said. From July 1, foreigners with permanent or temporary residence cards can also be issued Level 2 accounts within a maximum of three working days, or seven days if biometric data is not yet available. Col. Vu Van Tan noted that the app never asks users to provide OTP codes via text message or phone call.',
  },
  {
    source:
      'Ngân hàng trung ương Nga ngày 24/10 bất ngờ hạ lãi suất điều hành 0,5 điểm phần trăm, xuống 16,5%, trong khi đa số nhà kinh tế dự báo giữ nguyên. Cơ quan này đồng thời cắt dự báo tăng trưởng năm 2025 xuống 0,5-1%, từ mức 1-2% trước đó, và nâng dự báo lạm phát năm sau lên 4-5%. Thống đốc Elvira Nabiullina nói việc tăng thuế VAT từ 20% lên 22% sẽ đẩy giá lên trong ngắn hạn, nhưng còn hơn là để thâm hụt ngân sách phình ra.',
    target:
      "Russia's central bank on Oct. 24 unexpectedly cut its policy rate by 0.5 percentage point to 16.5%, while most economists had forecast no change. The bank also lowered its 2025 growth forecast to 0.5-1%, from 1-2% previously, and raised its inflation forecast for next year to 4-5%. Gov. Elvira Nabiullina said the increase in value-added tax from 20% to 22% would push prices up in the short term, but that this was better than letting the budget deficit swell.",
  },
  {
    source:
      'Hoàng Nguyên Thanh về nhất cự ly 42,195 km nam tại giải Marathon Di sản Hà Nội sáng 2/11 với thành tích 2 giờ 23 phút 41 giây, kém kỷ lục quốc gia của chính anh gần 5 phút. Ở nội dung nữ, Lê Thị Tuyết, 19 tuổi, bất ngờ thắng đàn chị Hồng Lệ đúng một giây. Giải có hơn 12.500 runner, khoảng một phần mười là người nước ngoài; 37 người phải chăm sóc y tế vì chuột rút, say nắng, song không có ca nghiêm trọng.',
    target:
      "Hoang Nguyen Thanh finished first in the men's 42.195 km event at the Hanoi Heritage Marathon on the morning of Nov. 2 in 2 hours, 23 minutes, 41 seconds, nearly five minutes off his own national record. In the women's event, Le Thi Tuyet, 19, unexpectedly beat the more senior Hong Le by exactly one second. The race drew more than 12,500 runners, about one-tenth of them foreigners; 37 people needed medical care for cramps and heatstroke, but there were no serious cases.",
  },
  {
    source:
      'Các tay súng đi xe máy xông vào trường Công giáo St. Mary ở Papiri, bang Niger, miền bắc trung phần Nigeria, khoảng 2-3h sáng 21/11, bắt đi 303 học sinh và 12 giáo viên, Hiệp hội Thiên chúa giáo Nigeria cho hay sau khi kiểm đếm lại. Con số ban đầu là 227. Chưa nhóm nào nhận trách nhiệm. Chính quyền bang nói nhà trường mở cửa trở lại mà không xin phép, bất chấp cảnh báo tình báo về nguy cơ tấn công; đại diện giáo phận phủ nhận từng nhận được cảnh báo nào.',
    target:
      "Gunmen on motorbikes stormed St. Mary's Catholic school in Papiri, Niger state, in north-central Nigeria, at around 2-3 a.m. on Nov. 21, abducting 303 pupils and 12 teachers, the Christian Association of Nigeria said after a recount. The initial figure was 227. No group has claimed responsibility. The state government said the school had reopened without seeking permission, despite intelligence warnings about the risk of an attack; a representative of the diocese denied ever receiving any warning.",
  },
  {
    source:
      'TAND tỉnh Long An chiều 22/8 tuyên phạt Huỳnh Tấn Phát, 37 tuổi, tử hình về tội Giết người và 9 năm tù về tội Cướp tài sản, tổng hợp hình phạt chung là tử hình. Theo cáo trạng, đêm 6/1, Phát đột nhập nhà một người quen để trộm cắp, bị phát hiện nên dùng búa đánh bà chủ 62 tuổi tử vong rồi lấy đi sợi dây chuyền trị giá 27 triệu đồng. Bị cáo có 15 ngày để kháng cáo. HĐXX bác lập luận của luật sư rằng Phát hạn chế năng lực nhận thức.',
    target:
      "On the afternoon of Aug. 22, the Long An provincial People's Court sentenced Huynh Tan Phat, 37, to death for murder and nine years in prison for robbery, for a combined sentence of death. According to the indictment, on the night of Jan. 6, Phat broke into an acquaintance's home to steal, was discovered, and beat the 62-year-old female owner to death with a hammer before taking a necklace worth 27 million dong. The defendant has 15 days to appeal. The panel rejected his lawyer's argument that Phat had diminished cognitive capacity.",
  },
  {
    source:
      'Quân đội Pakistan ngày 12/10 cho biết 23 binh sĩ thiệt mạng, 29 người bị thương trong các cuộc giao tranh đêm hôm trước dọc biên giới với Afghanistan, đồng thời tuyên bố tiêu diệt "hơn 200 tay súng Taliban và khủng bố liên quan". Kabul đưa ra con số khác hẳn: 58 lính Pakistan chết, phía họ mất 9 người. Cả hai thông tin đều chưa được kiểm chứng độc lập. Cửa khẩu Torkham đóng từ 7h sáng, khiến hàng trăm xe tải chở trái cây mắc kẹt.',
    target:
      'Pakistan\'s military said on Oct. 12 that 23 soldiers had been killed and 29 wounded in clashes the previous night along the border with Afghanistan, and claimed to have killed "more than 200 Taliban fighters and affiliated terrorists." Kabul gave entirely different figures: 58 Pakistani soldiers dead, against nine killed on its side. Neither account has been independently verified. The Torkham border crossing has been closed since 7 a.m., stranding hundreds of trucks carrying fruit.',
  },
  {
    source:
      'Sáng 25/8, Vietcombank niêm yết tỷ giá USD ở 26.160-26.520 đồng (mua - bán), tăng 25 đồng so với cuối tuần trước và là mức cao nhất từ trước tới nay. So với đầu năm, đồng Việt Nam đã mất giá khoảng 3,6%, dù chỉ số USD-Index giảm gần 10%. Ngân hàng Nhà nước cùng ngày chào bán USD kỳ hạn 180 ngày với giá 26.550 đồng, có hủy ngang. Giới chuyên gia dự báo áp lực sẽ dịu bớt nếu Fed giảm lãi suất vào tháng 9.',
    target:
      'On the morning of Aug. 25, Vietcombank listed the U.S. dollar at 26,160-26,520 dong (buy-sell), up 25 dong from the end of last week and the highest level ever. Since the start of the year, the Vietnamese dong has lost about 3.6% of its value, even though the USD-Index has fallen nearly 10%. The State Bank of Vietnam on the same day offered 180-day forward dollars at 26,550 dong, with a cancellation option. Experts predict the pressure will ease if the Fed cuts interest rates in September.',
  },
  {
    source:
      'Trận động đất mạnh 6 độ làm rung chuyển tỉnh Kunar, miền đông Afghanistan, lúc 23h47 ngày 31/8, với tâm chấn chỉ sâu 8 km. Chính quyền Taliban ngày 2/9 cập nhật số người chết là 1.411, bị thương 3.124, hơn 5.400 ngôi nhà bị phá hủy, và nói con số này "gần như chắc chắn chưa phải cuối cùng". Một số bản làng chỉ có thể tiếp cận bằng trực thăng hoặc đi bộ 3-4 tiếng, trong khi hầu hết nhà ở đây làm bằng bùn và đá.',
    target:
      'A magnitude 6 earthquake shook Kunar province in eastern Afghanistan at 11:47 p.m. on Aug. 31, at a depth of just 8 km. The Taliban government on Sept. 2 updated the number of dead to 1,411, with 3,124 injured and more than 5,400 houses destroyed, and said the figure was "almost certainly not final." Some villages can be reached only by helicopter or a walk of 3-4 hours, and most houses here are made of mud and stone.',
  },
  {
    source:
      'Ủy ban Kiểm tra Trung ương tại kỳ họp ngày 4-5/9 quyết định cảnh cáo ông Bùi Đức Lợi, nguyên Giám đốc Sở Tài nguyên và Môi trường, và khai trừ khỏi Đảng hai nguyên phó giám đốc vì vi phạm trong giao đất, cho thuê đất tại 5 dự án. Cơ quan này đánh giá vi phạm "gây hậu quả rất nghiêm trọng, nguy cơ thất thoát lớn tiền và tài sản của Nhà nước". Ông Lợi trước đó xin thôi nhiệm vụ với lý do sức khỏe; đơn chưa được giải quyết.',
    target:
      'At a session on Sept. 4-5, the Central Inspection Commission decided to issue a warning to Bui Duc Loi, former director of the Department of Natural Resources and Environment, and to expel two former deputy directors from the Party for violations in land allocation and land leasing at five projects. The commission assessed that the violations "caused very serious consequences and a risk of large losses of State money and assets." Loi had earlier asked to step down citing health reasons; the request has not been processed.',
  },
  {
    source:
      'Phong trào ANO của cựu thủ tướng, tỷ phú Andrej Babiš giành 34,5% số phiếu, tương đương 80 trong 200 ghế, tại cuộc bầu cử hạ viện Czech ngày 3-4/10. Liên minh SPOLU của Thủ tướng Petr Fiala đạt 23,4%. Ông Babiš nói muốn lập chính phủ một đảng, nhưng sẽ đàm phán với đảng SPD chống nhập cư và đảng Người lái xe. Ông bác cáo buộc thân Nga, song cho biết sẽ chấm dứt sáng kiến mua đạn pháo cho Ukraine, trừ khi NATO đứng ra quản lý.',
    target:
      "The ANO movement of former prime minister and billionaire Andrej Babiš won 34.5% of the vote, equivalent to 80 of 200 seats, in the Czech lower house election on Oct. 3-4. Prime Minister Petr Fiala's SPOLU coalition got 23.4%. Babiš said he wanted to form a one-party government but would negotiate with the anti-immigration SPD and the Motorists party. He rejected accusations of being pro-Russian, but said he would end an initiative to buy artillery shells for Ukraine unless NATO took charge of it.",
  },
  {
    source:
      'Từ 15h ngày 17/7, mỗi lít xăng RON 95-III giảm 240 đồng, còn 20.400 đồng; E5 RON 92 giảm 190 đồng, còn 19.810 đồng. Ngược lại, dầu diesel đắt thêm 340 đồng, lên 19.140 đồng một lít, dầu hỏa tăng 170 đồng. Liên Bộ Công Thương - Tài chính tiếp tục không trích lập, cũng không chi Quỹ bình ổn. Từ đầu năm, RON 95 đã có 14 lần tăng, 15 lần giảm.',
    target:
      'From 3 p.m. on July 17, RON 95-III gasoline dropped 240 dong per liter to 20,400 dong; E5 RON 92 fell 190 dong to 19,810 dong. Conversely, diesel went up 340 dong to 19,140 dong per liter, while kerosene rose 170 dong. The ministries of Industry and Trade and of Finance again neither set aside money for nor spent from the Price Stabilization Fund. Since the start of the year, RON 95 has gone up 14 times and down 15 times.',
  },
  {
    source:
      'Tòa án Helsinki ngày 3/10 bác vụ truy tố thuyền trưởng người Gruzia và hai sĩ quan Ấn Độ trên tàu dầu Eagle S, những người bị cáo buộc kéo neo làm đứt 5 cáp ngầm ở vịnh Phần Lan hôm 25/12/2024. Tòa cho rằng Phần Lan không có thẩm quyền vì hư hại xảy ra ngoài lãnh hải, đồng thời buộc nhà nước trả khoảng 195.000 euro án phí cho các bị cáo. Công tố viên, trước đó đề nghị mức án ít nhất hai năm rưỡi tù, nói sẽ kháng cáo.',
    target:
      'A Helsinki court on Oct. 3 dismissed the prosecution of the Georgian captain and two Indian officers of the oil tanker Eagle S, who were accused of dragging an anchor that cut five undersea cables in the Gulf of Finland on Dec. 25, 2024. The court ruled that Finland had no jurisdiction because the damage occurred outside its territorial waters, and ordered the state to pay about 195,000 euros in legal costs to the defendants. Prosecutors, who had sought sentences of at least two and a half years in prison, said they would appeal.',
  },
  {
    source:
      'Dịch tả lợn châu Phi đã xuất hiện tại 28 xã, phường ở Quảng Ngãi, buộc ngành chức năng tiêu hủy 9.870 con lợn, tổng trọng lượng hơn 512 tấn, tính đến ngày 6/8. So với tháng trước, số lợn chết và tiêu hủy gấp rưỡi. Ông Đỗ Văn Chung, Phó chi cục trưởng Chăn nuôi và Thú y, cho rằng nguyên nhân chủ yếu là một số hộ giấu dịch, bán chạy hoặc vứt xác lợn xuống kênh. "Thương thì thương, nhưng giấu là hại cả làng", ông nói.',
    target:
      'African swine fever has appeared in 28 communes and wards in Quang Ngai, forcing authorities to cull 9,870 pigs with a total weight of more than 512 tons as of Aug. 6. The number of dead and culled pigs is one and a half times that of the previous month. Do Van Chung, deputy head of the Sub-department of Animal Husbandry and Veterinary Medicine, said the main cause was that some households hid outbreaks, sold pigs off quickly or dumped carcasses into canals. "We feel for them, of course, but hiding it harms the whole village," he said.',
  },
  {
    source:
      'Lãnh đạo Armenia và Azerbaijan ngày 8/8 ký tuyên bố chung tại Nhà Trắng, cam kết chấm dứt vĩnh viễn giao tranh sau gần bốn thập niên đối đầu. Văn kiện cho Mỹ quyền phát triển hành lang dài khoảng 43 km qua miền nam Armenia trong 99 năm, nhưng chưa phải hiệp ước hòa bình: Baku vẫn đòi Yerevan sửa hiến pháp trước. Iran tuyên bố ngăn dự án "dù có Nga hay không", còn Moskva hoan nghênh một cách dè dặt.',
    target:
      'The leaders of Armenia and Azerbaijan on Aug. 8 signed a joint declaration at the White House, pledging to end fighting permanently after nearly four decades of confrontation. The document gives the U.S. the right to develop a corridor about 43 km long through southern Armenia for 99 years, but it is not yet a peace treaty: Baku still demands that Yerevan amend its constitution first. Iran declared it would block the project "with or without Russia," while Moscow gave a cautious welcome.',
  },
  {
    source:
      'Hơn 1,16 triệu thí sinh dự kỳ thi tốt nghiệp THPT hôm 26-27/6, trong đó gần 25.000 em thi theo chương trình cũ. Bộ GD&ĐT ghi nhận 59 thí sinh bị đình chỉ, phần lớn do mang điện thoại, tai nghe siêu nhỏ; ba em bị phát hiện dùng AI giải đề. Đề tiếng Anh bị nhiều giáo viên đánh giá khó bất thường, nhưng Thứ trưởng Phạm Ngọc Thưởng cho rằng "chưa thể kết luận khi chưa có phổ điểm". Kết quả công bố lúc 8h ngày 16/7.',
    target:
      'More than 1.16 million candidates took the high school graduation exam on June 26-27, of whom nearly 25,000 sat it under the old curriculum. The Ministry of Education and Training recorded 59 candidates suspended from the exam, mostly for bringing in phones and tiny earpieces; three were caught using AI to solve the questions. Many teachers considered the English paper unusually difficult, but Deputy Minister Pham Ngoc Thuong said "no conclusion can be drawn before the score distribution is available." Results will be announced at 8 a.m. on July 16.',
  },
  {
    source:
      'Cổ đông Tesla ngày 6/11 thông qua gói thù lao có thể lên tới gần 1.000 tỷ USD trong 10 năm cho tỷ phú Elon Musk, với hơn 75% phiếu thuận. Để nhận đủ, ông phải đưa vốn hóa công ty từ khoảng 1.400 tỷ lên 8.500 tỷ USD, bàn giao 20 triệu xe và một triệu robot. Nếu không đạt bất kỳ mốc nào, ông sẽ không được đồng nào. Quỹ tài sản quốc gia Na Uy, cổ đông lớn thứ sáu, nằm trong số những bên phản đối.',
    target:
      "Tesla shareholders on Nov. 6 approved a pay package for billionaire Elon Musk that could be worth nearly $1 trillion over 10 years, with more than 75% of votes in favor. To receive it in full, he must take the company's market value from about $1.4 trillion to $8.5 trillion and deliver 20 million vehicles and 1 million robots. If he fails to reach any of the milestones, he will get nothing. Norway's sovereign wealth fund, the sixth-largest shareholder, was among those opposed.",
  },
  {
    source:
      'Công an TP Biên Hòa giải cứu bé gái 3 tuổi bị bắt cóc tống tiền sau 6 tiếng, khống chế Trần Thị Bích Loan, 27 tuổi, giúp việc cũ của gia đình, tại bến xe Vũng Tàu lúc 22h ngày 2/12. Loan khai thua bạc hơn 200 triệu đồng, đón bé ở trường mầm non bằng cách nói dối là mẹ cháu nhờ, rồi nhắn tin đòi 1,5 tỷ đồng, dọa "nếu báo công an thì đừng mong gặp con". Cháu bé không bị thương, chỉ hoảng loạn nhẹ.',
    target:
      "Police in Bien Hoa city rescued a 3-year-old girl kidnapped for ransom after six hours, subduing Tran Thi Bich Loan, 27, the family's former maid, at Vung Tau bus station at 10 p.m. on Dec. 2. Loan said she had lost more than 200 million dong gambling, picked the girl up at her preschool by lying that the child's mother had asked her to, then texted a demand for 1.5 billion dong, threatening: \"if you tell the police, don't expect to see your child.\" The girl was not injured, only slightly panicked.",
  },
  {
    source:
      'Đảng Tự do của Thủ tướng Mark Carney thắng cuộc bầu cử Canada hôm 28/4 với 169 trong 343 ghế, thiếu ba ghế để có thế đa số. Chỉ ba tháng trước, họ còn thua đảng Bảo thủ hơn 20 điểm phần trăm trong các cuộc thăm dò. Lãnh đạo Bảo thủ Pierre Poilievre mất cả ghế nghị sĩ ở Carleton, nơi ông giữ từ 2004. Ông Carney nói: "Tổng thống Trump đang cố bẻ gãy chúng ta để nước Mỹ có thể sở hữu chúng ta. Điều đó sẽ không bao giờ, không bao giờ xảy ra".',
    target:
      'Prime Minister Mark Carney\'s Liberal Party won the Canadian election on April 28 with 169 of 343 seats, three short of a majority. Just three months earlier, it had trailed the Conservatives by more than 20 percentage points in polls. Conservative leader Pierre Poilievre even lost his parliamentary seat in Carleton, which he had held since 2004. Carney said: "President Trump is trying to break us so that America can own us. That will never, ever happen."',
  },
  {
    source:
      'Độ mặn 4 phần nghìn đã lấn sâu 55-62 km vào các cửa sông Cửu Long trong đợt triều cường từ 27/2 đến 3/3, sâu hơn trung bình nhiều năm nhưng chưa bằng mùa khô 2016 và 2020. Ở Bến Tre, khoảng 8.000 hộ thiếu nước ngọt, nhiều nhà phải mua với giá 80.000-120.000 đồng mỗi m3, gấp 6-8 lần nước máy. Viện Khoa học Thủy lợi miền Nam khuyến cáo nông dân chỉ lấy nước vào ruộng khi độ mặn dưới 1 phần nghìn.',
    target:
      'Salinity of 4 parts per thousand intruded 55-62 km into the mouths of the Mekong River during the high tide from Feb. 27 to March 3, deeper than the multiyear average but not as far as in the 2016 and 2020 dry seasons. In Ben Tre, about 8,000 households are short of fresh water, and many have to buy it at 80,000-120,000 dong per cubic meter, six to eight times the price of tap water. The Southern Institute of Water Resources Research advised farmers to take water into their fields only when salinity is below 1 part per thousand.',
  },
  {
    source:
      'Giao tranh giữa các tay súng người Druze và bộ tộc Bedouin ở tỉnh Sweida, miền nam Syria, khiến ít nhất 89 người thiệt mạng trong hai ngày 13-14/7, theo Đài Quan sát Nhân quyền Syria, tổ chức có trụ sở tại Anh. Bạo lực bùng phát sau khi một người bán rau bị cướp trên đường cao tốc. Chính quyền lâm thời điều quân đến để "khôi phục trật tự", song một số thủ lĩnh Druze cáo buộc binh sĩ chính phủ đứng về phía Bedouin. Israel nói đã đánh trúng vài xe tăng để "cảnh cáo".',
    target:
      'Fighting between Druze gunmen and Bedouin tribes in Sweida province, southern Syria, killed at least 89 people over two days, July 13-14, according to the U.K.-based Syrian Observatory for Human Rights. The violence erupted after a vegetable seller was robbed on a highway. The interim government sent troops to "restore order," but some Druze leaders accused government soldiers of siding with the Bedouins. Israel said it had hit a few tanks as a "warning."',
  },
  {
    source:
      'Tập đoàn Điện lực Việt Nam (EVN) tăng giá bán lẻ điện bình quân 4,8% từ ngày 10/5, lên 2.204,07 đồng mỗi kWh, chưa gồm thuế VAT. Hộ dùng dưới 50 kWh trả thêm khoảng 4.550 đồng một tháng, còn hộ dùng 301-400 kWh trả thêm 49.250-65.050 đồng. Đây là lần điều chỉnh thứ tư kể từ năm 2023, theo quyết định của Bộ Công Thương. Hộ nghèo và gia đình chính sách tiếp tục được hỗ trợ tương đương 30 kWh mỗi tháng, trừ khi đã chuyển khỏi nơi cư trú.',
    target:
      'Vietnam Electricity (EVN) raised the average retail electricity price by 4.8% from May 10 to 2,204.07 dong per kWh, excluding value-added tax. Households using less than 50 kWh will pay about 4,550 dong more a month, while those using 301-400 kWh will pay an additional 49,250-65,050 dong. This is the fourth adjustment since 2023, in accordance with a decision by the Ministry of Industry and Trade. Poor households and families entitled to preferential policies will continue to receive support equivalent to 30 kWh a month, unless they have moved away from their place of residence.',
  },
  {
    source:
      'Tổng tư lệnh quân đội Ukraine Oleksandr Syrskyi ngày 9/11 nói quân số Nga ở hướng Pokrovsk đã lên đến 150.000 người, gồm cả lính thủy đánh bộ và các nhóm cơ giới. Theo ông, khoảng 300 lính Nga đã lọt vào nội đô nhờ sương mù dày đặc, nhưng Pokrovsk "chưa bị bao vây và tuyến hậu cần, dù khó khăn, vẫn hoạt động". Kênh DeepState, vốn thân cận với quân đội Ukraine, lại cho rằng Nga đã làm chủ gần nửa thành phố. Ông Syrskyi không loại trừ khả năng rút lui "nếu mạng sống binh sĩ đòi hỏi".',
    target:
      'Ukraine\'s military commander in chief, Oleksandr Syrskyi, said on Nov. 9 that Russian troop strength in the Pokrovsk direction had reached 150,000, including marines and mechanized groups. He said about 300 Russian soldiers had slipped into the city thanks to dense fog, but that Pokrovsk was "not encircled and the logistics route, though difficult, is still functioning." The DeepState channel, which is close to the Ukrainian military, said however that Russia already controlled nearly half the city. Syrskyi did not rule out a withdrawal "if soldiers\' lives require it."',
  },
  {
    source:
      'Sáng 18/7, đại diện VKSND tỉnh Vĩnh Phúc đề nghị mức án 12-13 năm tù với cựu chủ tịch UBND tỉnh Đặng Văn Thịnh về tội Nhận hối lộ, và 6-7 năm với cựu giám đốc Sở Xây dựng. Cơ quan công tố ghi nhận ông Thịnh thành khẩn, đã nộp lại toàn bộ 19,5 tỷ đồng và từng được tặng Huân chương Lao động hạng Nhì. Nói lời sau cùng, bị cáo xin HĐXX "một cơ hội được về chăm mẹ già khi bà còn nhận ra con".',
    target:
      'On the morning of July 18, representatives of the Vinh Phuc provincial People\'s Procuracy recommended a sentence of 12-13 years in prison for Dang Van Thinh, former chairman of the provincial People\'s Committee, for taking bribes, and 6-7 years for the former director of the Department of Construction. Prosecutors acknowledged that Thinh had been forthright, had returned the entire 19.5 billion dong and had been awarded the Second-Class Labor Order. In his final statement, the defendant asked the panel for "a chance to go home and care for my elderly mother while she still recognizes her son."',
  },
  {
    source:
      'Số người chết do lũ quét và sạt lở ở ba tỉnh Aceh, Bắc Sumatra, Tây Sumatra của Indonesia đã lên tới 604, trong khi 464 người còn mất tích, cơ quan quản lý thảm họa quốc gia BNPB cập nhật chiều 1/12. Khoảng 570.000 người phải sơ tán. Tổng thống Prabowo Subianto, tới Bắc Tapanuli cùng ngày, nói tình hình tồi tệ nhất "hy vọng đã qua", nhưng chưa ban bố thảm họa quốc gia như nhiều nghị sĩ yêu cầu. Một số người dân đói quá đã phá cửa hàng để lấy gạo.',
    target:
      'The death toll from flash floods and landslides in Indonesia\'s three provinces of Aceh, North Sumatra and West Sumatra has risen to 604, while 464 people remain missing, the national disaster management agency BNPB said in an update on the afternoon of Dec. 1. About 570,000 people have had to evacuate. President Prabowo Subianto, who visited North Tapanuli the same day, said the worst was "hopefully over," but has not declared a national disaster as many lawmakers have demanded. Some residents were so hungry that they broke into shops to get rice.',
  },
  {
    source:
      'Giàn giáo cao gần 12 m tại công trình nhà văn hóa xã Quảng Phú đổ sập lúc 10h50 ngày 27/2, khi tốp thợ đang đổ bê tông mái. Bảy người rơi xuống, trong đó hai người bị khối sắt đè không qua khỏi, ba người bị thương nặng, số còn lại chỉ xây xát. Theo lãnh đạo Ban quản lý dự án huyện, công trình có vốn 14,9 tỷ đồng, khởi công tháng 9 năm ngoái. Nhà thầu khẳng định giàn giáo "đã được nghiệm thu", song chưa đưa ra được biên bản.',
    target:
      'Scaffolding nearly 12 meters high at the construction site of the Quang Phu commune cultural house collapsed at 10:50 a.m. on Feb. 27 while a crew of workers was pouring concrete for the roof. Seven people fell; two of them, crushed under a mass of steel, did not survive, three were seriously injured, and the rest suffered only scrapes. According to a leader of the district project management board, the project has a budget of 14.9 billion dong and broke ground in September last year. The contractor insisted that the scaffolding "had passed acceptance checks," but has so far failed to produce the record.',
  },
  {
    source:
      'Tổng thống Trump ngày 30/7 ký sắc lệnh áp thêm 40% thuế lên hàng Brazil, nâng tổng mức thuế lên 50%, với lý do nước này "đàn áp" cựu tổng thống Jair Bolsonaro. Gần 700 mặt hàng được miễn, gồm nước cam, máy bay dân dụng, năng lượng, nhưng cà phê và thịt bò thì không. Chính phủ Brazil ước tính phần được miễn chiếm khoảng 44,6% kim ngạch xuất sang Mỹ. Tổng thống Lula da Silva nói: "Chúng tôi sẵn sàng thương lượng thương mại, nhưng chủ quyền thì không mặc cả".',
    target:
      'President Trump on July 30 signed an executive order imposing an additional 40% tariff on Brazilian goods, raising the total rate to 50%, on the grounds that the country was "persecuting" former President Jair Bolsonaro. Nearly 700 items are exempt, including orange juice, civil aircraft and energy, but coffee and beef are not. The Brazilian government estimates that the exempted portion accounts for about 44.6% of the value of exports to the U.S. President Lula da Silva said: "We are ready to negotiate trade, but sovereignty is not up for bargaining."',
  },
  {
    source:
      'Quý I/2025, Việt Nam thu hút gần 10,98 tỷ USD vốn đầu tư nước ngoài đăng ký, tăng 34,7% so với cùng kỳ; vốn thực hiện khoảng 4,96 tỷ USD, tăng 7,2%. Vốn điều chỉnh cao gấp hơn 5 lần, bù cho vốn cấp mới giảm gần một phần ba. Singapore đứng đầu, theo sau là Hàn Quốc và Trung Quốc. Bắc Ninh hút nhiều vốn nhất, hơn 1,8 tỷ USD, còn 14 địa phương chưa có dự án mới nào.',
    target:
      'In the first quarter of 2025, Vietnam attracted nearly $10.98 billion in registered foreign investment, up 34.7% from the same period a year earlier; disbursed capital was about $4.96 billion, up 7.2%. Additional capital in existing projects was more than five times higher, offsetting a drop of nearly one-third in newly registered capital. Singapore ranked first, followed by South Korea and China. Bac Ninh drew the most, more than $1.8 billion, while 14 localities have yet to get a single new project.',
  },
  {
    source:
      'Đại tá Michael Randrianirina, chỉ huy đơn vị tinh nhuệ CAPSAT, tuyên thệ làm tổng thống Madagascar ngày 17/10, ba ngày sau khi quân đội đoạt quyền. Tổng thống Andry Rajoelina, bị quốc hội luận tội với 130 phiếu thuận, đã rời đất nước trên máy bay quân sự Pháp, theo đài RFI. Ông Randrianirina hứa tổ chức bầu cử trong vòng 18-24 tháng và bác bỏ việc gọi đây là đảo chính. Liên minh châu Phi vẫn đình chỉ tư cách thành viên của Madagascar.',
    target:
      "Col. Michael Randrianirina, commander of the elite CAPSAT unit, was sworn in as president of Madagascar on Oct. 17, three days after the army seized power. President Andry Rajoelina, impeached by parliament with 130 votes in favor, left the country on a French military plane, according to RFI radio. Randrianirina promised to hold elections within 18-24 months and rejected calling it a coup. The African Union has nevertheless suspended Madagascar's membership.",
  },
  {
    source:
      'Tuyển nữ Việt Nam thắng Guam 4-0 ở lượt cuối bảng E vòng loại Asian Cup 2026 trên sân Việt Trì tối 5/7, qua đó giành vé dự vòng chung kết với thành tích toàn thắng, ghi 17 bàn và không thủng lưới lần nào. Vạn Sự lập cú đúp chỉ trong vòng 6 phút, Thái Thị Thảo đá hỏng phạt đền ở phút bù giờ thứ hai của hiệp một. HLV Mai Đức Chung, 76 tuổi, nói: "Tre già măng mọc, nhưng măng phải chịu nắng chịu mưa mới thành tre".',
    target:
      'Vietnam\'s women\'s team beat Guam 4-0 in the final round of Group E matches in 2026 Asian Cup qualifying at Viet Tri Stadium on the evening of July 5, thereby earning a ticket to the finals with a perfect record, scoring 17 goals and conceding none. Van Su struck twice within just six minutes, while Thai Thi Thao missed a penalty in the second minute of first-half stoppage time. Coach Mai Duc Chung, 76, said: "When the bamboo grows old, the shoots come up, but shoots must endure sun and rain to become bamboo."',
  },
  {
    source:
      'Bộ Quốc phòng Trung Quốc ngày 17/10 thông báo khai trừ khỏi đảng 9 tướng lĩnh, trong đó có Phó chủ tịch Quân ủy Trung ương Hà Vệ Đông, vì "vi phạm kỷ luật đảng nghiêm trọng" và bị tình nghi liên quan tới số tiền đặc biệt lớn. Ông Hà, 68 tuổi, không xuất hiện trước công chúng từ tháng 3 và là phó chủ tịch quân ủy đương nhiệm đầu tiên bị thanh trừng kể từ Cách mạng Văn hóa. Tám trong số 9 người mang hàm thượng tướng; hồ sơ đã chuyển sang viện kiểm sát quân sự.',
    target:
      'China\'s Defense Ministry announced on Oct. 17 the expulsion from the party of nine generals, including Central Military Commission Vice Chairman He Weidong, for "serious violations of party discipline" and on suspicion of involvement with exceptionally large sums of money. He, 68, had not appeared in public since March and is the first sitting vice chairman of the commission to be purged since the Cultural Revolution. Eight of the nine hold the rank of full general; the cases have been handed over to military prosecutors.',
  },
  {
    source:
      'Bão Bualoi (bão số 10) làm 36 người chết, 21 người mất tích và 147 người bị thương, theo báo cáo của Bộ Nông nghiệp và Môi trường sáng 2/10. Hơn 170.000 căn nhà hư hại hoặc tốc mái, 89.000 ha lúa và hoa màu ngập; thiệt hại sơ bộ vượt 15.800 tỷ đồng. Nghệ An, Hà Tĩnh chịu ảnh hưởng nặng nhất với gần hai phần ba tổng thiệt hại. Tại Ninh Bình, 9 người tử vong chỉ trong vài phút do lốc xoáy trước khi bão vào.',
    target:
      'Storm Bualoi (Storm No. 10) left 36 people dead, 21 missing and 147 injured, according to a report by the Ministry of Agriculture and Environment on the morning of Oct. 2. More than 170,000 houses were damaged or lost their roofs, and 89,000 hectares of rice and other crops were flooded; preliminary losses exceeded 15.8 trillion dong. Nghe An and Ha Tinh were hit hardest, with nearly two-thirds of the total damage. In Ninh Binh, nine people were killed within just a few minutes by a whirlwind before the storm made landfall.',
  },
  {
    source:
      'Đám cháy bùng lên tại khu chung cư Wang Fuk Court ở Tai Po, Hong Kong, lúc 14h51 ngày 26/11, lan sang 7 trong 8 tòa cao 31 tầng đang bọc lưới và giàn giáo tre để sửa chữa. Đến chiều 28/11, số người chết là 128, trong đó có một lính cứu hỏa 37 tuổi, và khoảng 200 người vẫn chưa rõ tung tích. Cảnh sát bắt ba lãnh đạo và tư vấn của công ty xây dựng vì nghi ngộ sát. Chuông báo cháy ở cả 8 tòa được xác định không hoạt động bình thường.',
    target:
      'A fire broke out at the Wang Fuk Court apartment complex in Tai Po, Hong Kong, at 2:51 p.m. on Nov. 26, spreading to seven of the eight 31-story towers, which were wrapped in netting and bamboo scaffolding for repairs. By the afternoon of Nov. 28, the number of dead stood at 128, including a 37-year-old firefighter, and about 200 people were still unaccounted for. Police arrested three construction company executives and consultants on suspicion of manslaughter. Fire alarms in all eight towers were found not to have been working properly.',
  },
  {
    source:
      'Tòa phúc thẩm TAND tỉnh Tây Ninh chấp nhận một phần kháng cáo của Lâm Thị Mỹ Tiên, chủ kênh bán hàng livestream hơn một triệu người theo dõi, giảm án từ 4 năm xuống 3 năm 3 tháng tù về tội Buôn bán hàng giả là thực phẩm. HĐXX ghi nhận bị cáo đang nuôi con dưới 36 tháng và đã hoàn tiền cho 1.207 khách, nhưng không cho hưởng án treo, bởi bà "lợi dụng lòng tin của số đông, treo đầu dê bán thịt chó". Bản án có hiệu lực từ ngày tuyên 14/5.',
    target:
      'The appellate panel of the Tay Ninh provincial People\'s Court accepted part of the appeal by Lam Thi My Tien, owner of a livestream sales channel with more than 1 million followers, reducing her sentence from four years to three years and three months in prison for trading in counterfeit food. The panel acknowledged that the defendant was raising a child under 36 months old and had refunded 1,207 customers, but did not grant a suspended sentence, because she had "taken advantage of the trust of the many, hanging up a goat\'s head while selling dog meat." The ruling took effect on May 14, the day it was handed down.',
  },
  {
    source:
      'Bão Ditwah khiến ít nhất 334 người thiệt mạng, 370 người mất tích ở Sri Lanka, Tổng thống Anura Kumara Dissanayake ngày 30/11 gọi đây là "thảm họa thiên nhiên thách thức nhất trong lịch sử đất nước". Ông đã ban bố tình trạng khẩn cấp từ hôm trước. Gần 148.000 người đang trú tại các nơi tạm lánh, khoảng một phần ba cả nước mất điện hoặc nước máy. Một trực thăng Bell 212 chở hàng cứu trợ rơi xuống sông gần Wennappuwa, phi công không qua khỏi.',
    target:
      'Cyclone Ditwah has left at least 334 people dead and 370 missing in Sri Lanka, and President Anura Kumara Dissanayake on Nov. 30 called it "the most challenging natural disaster in the country\'s history." He had declared a state of emergency the day before. Nearly 148,000 people are staying in temporary shelters, and about a third of the country is without electricity or tap water. A Bell 212 helicopter carrying relief supplies crashed into a river near Wennappuwa, and the pilot did not survive.',
  },
  {
    source:
      'Theo Tổng công ty Cảng hàng không (ACV), sân bay Long Thành dự kiến đón chuyến bay kỹ thuật đầu tiên ngày 19/12 và khai thác thương mại từ quý II/2026, muộn hơn mục tiêu ban đầu vài tháng. Khối lượng xây lắp nhà ga hành khách đạt 76%, đường băng số 1 đã xong. Đại diện ACV nói với hơn 14.000 công nhân, "ba ca bốn kíp, ăn tranh thủ, ngủ khẩn trương", tiến độ còn lại vẫn phụ thuộc thời tiết và việc nhập thiết bị.',
    target:
      'According to the Airports Corporation of Vietnam (ACV), Long Thanh airport is expected to receive its first technical flight on Dec. 19 and begin commercial operations from the second quarter of 2026, a few months later than originally targeted. Construction and installation work on the passenger terminal has reached 76%, and Runway No. 1 is finished. An ACV representative said that with more than 14,000 workers in "three shifts and four crews, eating on the go, sleeping in a hurry," progress on the rest still depends on the weather and equipment imports.',
  },
  {
    source:
      'Từ ngày 10/12, Australia trở thành nước đầu tiên cấm người dưới 16 tuổi dùng mạng xã hội. Mười nền tảng, gồm TikTok, Instagram, YouTube, phải có "biện pháp hợp lý" để khóa tài khoản trẻ em, nếu không có thể bị phạt đến 49,5 triệu AUD (khoảng 33 triệu USD); trẻ và phụ huynh không bị phạt. Thủ tướng Anthony Albanese thừa nhận việc thực thi "sẽ không hoàn hảo". Một số em ở Sydney cho biết đã qua mặt hệ thống ước lượng tuổi chỉ bằng cách nhíu mày.',
    target:
      'From Dec. 10, Australia became the first country to ban people under 16 from using social media. Ten platforms, including TikTok, Instagram and YouTube, must take "reasonable steps" to lock children\'s accounts, or they could be fined up to 49.5 million Australian dollars (about $33 million); children and parents will not be penalized. Prime Minister Anthony Albanese acknowledged that enforcement "will not be perfect." Some children in Sydney said they had fooled the age estimation system just by frowning.',
  },
  {
    source:
      'Chỉ trong vòng 30 tiếng, Bệnh viện Việt Đức thực hiện 9 ca ghép từ hai người cho chết não, gồm hai tim, hai gan, bốn thận và một phổi. Quả tim thứ hai được chuyển bằng máy bay từ Cần Thơ ra Hà Nội lúc 21h15 ngày 5/4, thời gian thiếu máu lạnh 5 giờ 40 phút, sát ngưỡng cho phép là 6 giờ. Người nhận, anh Tuấn, 41 tuổi, chờ ghép 14 tháng, từng ba lần ngừng tim. Đến nay, tám trong chín bệnh nhân đã rút ống thở; một người còn phải theo dõi sát.',
    target:
      'In just 30 hours, Viet Duc Hospital performed nine transplants from two brain-dead donors: two hearts, two livers, four kidneys and one lung. The second heart was flown from Can Tho to Hanoi at 9:15 p.m. on April 5, with a cold ischemia time of five hours and 40 minutes, close to the allowable limit of six hours. The recipient, Tuan, 41, had waited 14 months for a transplant and had suffered cardiac arrest three times. So far, eight of the nine patients have been taken off breathing tubes; one still needs close monitoring.',
  },
  {
    source:
      'Đảng D66 theo đường lối trung dung của Rob Jetten giành 26 ghế trong cuộc bầu cử hạ viện Hà Lan ngày 29/10, ngang bằng đảng PVV cực hữu của ông Geert Wilders, nhưng hơn khoảng 29.000 phiếu. PVV mất 11 ghế so với năm 2023. Ông Jetten, 38 tuổi, có thể trở thành thủ tướng trẻ nhất trong lịch sử nước này nếu lập được liên minh ít nhất bốn đảng để có 76 ghế, quá trình có thể kéo dài nhiều tháng.',
    target:
      "Rob Jetten's centrist D66 party won 26 seats in the Dutch lower house election on Oct. 29, level with Geert Wilders' far-right PVV but with about 29,000 more votes. The PVV lost 11 seats compared with 2023. Jetten, 38, could become the youngest prime minister in the country's history if he can form a coalition of at least four parties to reach 76 seats, a process that could take many months.",
  },
  {
    source:
      'Từ năm học 2025-2026, học sinh mầm non đến THPT công lập cả nước được miễn học phí; học sinh trường tư được hỗ trợ theo mức do HĐND tỉnh quyết định, nhưng không vượt quá mức thu thực tế. Tổng chi ngân sách khoảng 30.500 tỷ đồng một năm, thêm chừng 8.200 tỷ so với hiện nay. Chị Hà Thị Nga, công nhân ở Bắc Ninh, nói hai con chị đỡ được gần 3 triệu đồng mỗi năm, "nhưng tiền học thêm, tiền quỹ mới là thứ ngốn nhất".',
    target:
      'From the 2025-2026 school year, public school students nationwide from preschool to high school are exempt from tuition; private school students receive support at levels set by provincial People\'s Councils, but not exceeding the actual fees charged. Total budget spending is about 30.5 trillion dong a year, some 8.2 trillion dong more than at present. Ha Thi Nga, a factory worker in Bac Ninh, said she would save nearly 3 million dong a year for her two children, "but extra classes and class fund contributions are what eat up the most."',
  },
  {
    source:
      'Cơ quan An ninh Ukraine (SBU) đã dùng xuồng không người lái Sea Baby tấn công hai tàu dầu Kairos và Virat trên Biển Đen hôm 28/11, một nguồn tin an ninh nói. Cả hai chạy không tải tới cảng Novorossiysk và nằm trong danh sách trừng phạt. Thổ Nhĩ Kỳ xác nhận 25 thuyền viên tàu Kairos được cứu an toàn. Tổng thống Erdogan gọi vụ việc là "leo thang đáng lo ngại" trong vùng đặc quyền kinh tế nước này, nhưng tránh nêu đích danh Kyiv. Ukraine không chính thức nhận trách nhiệm.',
    target:
      'The Security Service of Ukraine (SBU) used Sea Baby naval drones to attack two oil tankers, the Kairos and the Virat, in the Black Sea on Nov. 28, a security source said. Both were sailing empty to the port of Novorossiysk and are on sanctions lists. Turkey confirmed that the Kairos\' 25 crew members were rescued safely. President Erdogan called the incident a "worrying escalation" in the country\'s exclusive economic zone but avoided naming Kyiv. Ukraine has not officially claimed responsibility.',
  },
  {
    source:
      'Gần 30 thanh thiếu niên bịt mặt, mang theo dao phóng lợn và bom xăng tự chế, lao vào nhau trên đường Trần Hưng Đạo, TP Hải Dương, lúc 1h15 ngày 30/3, do mâu thuẫn trên mạng xã hội về một cô gái. Hậu quả, một thanh niên 19 tuổi bị chém đứt gân chân, bốn ôtô đỗ ven đường cháy sém. Đến tối cùng ngày, công an triệu tập 22 người, trong đó hơn chục em chưa đủ 16 tuổi; 6 người bị tạm giữ hình sự về hành vi gây rối trật tự công cộng.',
    target:
      'Nearly 30 masked youths armed with long-handled pig-stabbing knives and homemade gasoline bombs charged at one another on Tran Hung Dao Street in Hai Duong city at 1:15 a.m. on March 30, over a dispute on social media about a girl. As a result, a 19-year-old man had a leg tendon severed by a blade, and four cars parked at the roadside were scorched. By that evening, police had summoned 22 people, including more than 10 who were not yet 16; six were placed in criminal custody for disturbing public order.',
  },
  {
    source:
      'Ứng viên bảo thủ Nasry Asfura, được Tổng thống Mỹ Donald Trump ủng hộ, tối 24/12 được tuyên bố đắc cử tổng thống Honduras với 40,27% số phiếu, chỉ hơn ông Salvador Nasralla 0,74 điểm phần trăm. Kết quả chậm hơn ba tuần do sự cố kỹ thuật và phải kiểm lại khoảng 15% biên bản bằng tay. Một trong ba ủy viên hội đồng bầu cử không ký vào biên bản; chủ tịch quốc hội gọi đây là "đảo chính bầu cử" và nói kết quả không có giá trị.',
    target:
      'Conservative candidate Nasry Asfura, backed by U.S. President Donald Trump, was declared the winner of Honduras\' presidential election on the evening of Dec. 24 with 40.27% of the vote, only 0.74 percentage point ahead of Salvador Nasralla. The result came more than three weeks late because of technical glitches and the need to recheck about 15% of tally sheets by hand. One of the three members of the electoral council did not sign the record; the president of Congress called it an "electoral coup" and said the result had no validity.',
  },
  {
    source:
      'Thanh tra Sở Văn hóa và Thể thao TP HCM xử phạt một diễn viên hài 70 triệu đồng và tước quyền quảng cáo trên mạng trong 3 tháng, vì khẳng định viên uống "chữa dứt điểm tiểu đường sau 7 ngày". Nghệ sĩ này viết trên trang cá nhân: "Tôi đọc theo kịch bản, nói chưa đúng mực và mong được lượng thứ". Theo cơ quan chức năng, từ đầu quý II đến nay đã có 17 người nổi tiếng bị phạt, tổng cộng 1,02 tỷ đồng, chưa kể một số trường hợp đang được chuyển công an.',
    target:
      'Inspectors of the Ho Chi Minh City Department of Culture and Sports fined a comedian 70 million dong and suspended the performer\'s right to advertise online for three months for asserting that a pill "cures diabetes for good after seven days." The artist wrote on a personal page: "I read from a script, did not speak appropriately and hope to be forgiven." According to authorities, 17 celebrities have been fined since the beginning of the second quarter, for a total of 1.02 billion dong, not counting a number of cases being referred to police.',
  },
  {
    source:
      'Cựu thủ tướng Kenya Raila Odinga qua đời sáng 15/10 tại bang Kerala, Ấn Độ, thọ 80 tuổi. Bệnh viện Devamatha cho biết ông ngừng tim khi đi dạo và ra đi lúc 9h52, mọi nỗ lực hồi sức đều không có kết quả. Chính trị gia này 5 lần tranh cử tổng thống nhưng chưa bao giờ thắng, và luôn cho rằng bốn trong số đó đã bị gian lận. Hôm sau, cảnh sát bắn vào đám đông chen lấn viếng ông ở sân vận động Nairobi, làm ít nhất ba người chết.',
    target:
      "Former Kenyan Prime Minister Raila Odinga died on the morning of Oct. 15 in India's Kerala state at the age of 80. Devamatha Hospital said he suffered cardiac arrest while on a walk and passed away at 9:52 a.m., with all resuscitation efforts failing. The politician ran for president five times but never won, and always maintained that four of those races were rigged. The next day, police fired on crowds jostling to view his body at a Nairobi stadium, killing at least three people.",
  },
  {
    source:
      'Lũ trên sông Ba tại Củng Sơn đạt đỉnh 40,99 m lúc 22h ngày 19/11, vượt lũ lịch sử năm 1993 tới 1,09 m, khiến hàng chục nghìn căn nhà ở đông Đắk Lắk chìm trong nước, có nơi sâu 3-4 m. Ông Phan Thanh Bình, 63 tuổi, ở xã Hòa Thịnh, dỡ ngói bế hai cháu ngồi trên nóc nhà 14 tiếng: "Tôi kêu đến khản cổ mà xung quanh chỉ có nước. Nước thì mênh mông, nước để uống không có một giọt". Đến chiều 22/11, tỉnh ghi nhận 60 người chết.',
    target:
      'The flood on the Ba River at Cung Son peaked at 40.99 meters at 10 p.m. on Nov. 19, a full 1.09 meters above the historic 1993 flood, submerging tens of thousands of homes in eastern Dak Lak, in some places under 3-4 meters of water. Phan Thanh Binh, 63, of Hoa Thinh commune, pulled off roof tiles and sat on top of his house for 14 hours holding his two grandchildren: "I shouted myself hoarse, but all around there was only water. Water everywhere, but not a drop to drink." By the afternoon of Nov. 22, the province had recorded 60 deaths.',
  },
  {
    source:
      'Trung Quốc ngày 14/11 khuyến cáo công dân tránh đến Nhật Bản trong thời gian tới, một tuần sau khi Thủ tướng Sanae Takaichi nói với quốc hội rằng tình huống dùng vũ lực với Đài Loan "có thể cấu thành mối đe dọa sống còn" với Nhật. Bắc Kinh đòi bà rút lại phát ngôn. Tokyo khẳng định lập trường không thay đổi và triệu đại sứ Trung Quốc về bài đăng, nay đã xóa, của Tổng lãnh sự tại Osaka. Du khách Trung Quốc chiếm khoảng một phần tư lượng khách đến Nhật.',
    target:
      'China on Nov. 14 advised its citizens to avoid traveling to Japan for the time being, a week after Prime Minister Sanae Takaichi told parliament that a scenario involving the use of force against Taiwan "could constitute an existential threat" to Japan. Beijing demanded that she retract the remarks. Tokyo insisted that its position was unchanged and summoned the Chinese ambassador over a now-deleted post by the consul general in Osaka. Chinese tourists account for about a quarter of visitors to Japan.',
  },
  {
    source:
      'Đại học Bách khoa Hà Nội hôm 6/3 ra mắt mô hình ngôn ngữ tiếng Việt 14 tỷ tham số, huấn luyện trên 1,2 nghìn tỷ token trong 47 ngày với 128 GPU. Theo TS Nguyễn Phi Lê, mô hình đạt 71,3 điểm trên bộ đánh giá VMLU, kém GPT-4o khoảng 4 điểm nhưng hơn hầu hết mô hình mở cùng cỡ. Bà lưu ý hệ thống "chưa nên dùng để tư vấn y tế, pháp lý", bởi tỷ lệ bịa thông tin còn 6-8%. Mã nguồn sẽ mở cho mục đích phi thương mại.',
    target:
      'Hanoi University of Science and Technology on March 6 unveiled a 14 billion-parameter Vietnamese language model, trained on 1.2 trillion tokens over 47 days with 128 GPUs. According to Dr. Nguyen Phi Le, the model scored 71.3 points on the VMLU benchmark, about 4 points below GPT-4o but above most open models of the same size. She noted that the system "should not yet be used for medical or legal advice," because its rate of fabricating information is still 6-8%. The source code will be opened for noncommercial purposes.',
  },
  {
    source:
      'Quỹ Tiền tệ Quốc tế (IMF) ngày 14/10 nâng dự báo tăng trưởng toàn cầu năm nay lên 3,2%, từ mức 3% hồi tháng 7, và giữ nguyên dự báo 3,1% cho năm sau. Nhà kinh tế trưởng Pierre-Olivier Gourinchas nói tác động của thuế quan Mỹ "nhẹ hơn lo ngại", song cảnh báo nếu căng thẳng Mỹ - Trung bùng lên, GDP thế giới có thể giảm 0,3 điểm phần trăm. Nợ công toàn cầu được dự báo vượt 100% GDP vào năm 2029, cao nhất kể từ 1948.',
    target:
      'The International Monetary Fund (IMF) on Oct. 14 raised its forecast for global growth this year to 3.2%, from 3% in July, and kept its forecast of 3.1% for next year unchanged. Chief economist Pierre-Olivier Gourinchas said the impact of U.S. tariffs was "milder than feared," but warned that if U.S.-China tensions flare up, global GDP could fall by 0.3 percentage point. Global public debt is forecast to exceed 100% of GDP by 2029, the highest since 1948.',
  },
  {
    source:
      'Cơ quan CSĐT Công an TP Thủ Đức ngày 11/6 khởi tố, bắt tạm giam bảo mẫu Đoàn Thị Kim Chi, 34 tuổi, về tội Hành hạ người khác. Chi bị cáo buộc dùng dép đánh vào mặt, nhét khăn vào miệng ít nhất 4 trẻ từ 10 đến 19 tháng tuổi trong giờ ăn; trích xuất camera cho thấy hành vi lặp lại 23 lần trong hai tuần. Chủ nhóm trẻ không phép này bị phạt hành chính, khai "tôi bận buôn bán nên không hay biết". Phụ huynh nói con họ đêm nào cũng giật mình khóc thét.',
    target:
      'The investigative police agency of Thu Duc city on June 11 opened criminal proceedings against childminder Doan Thi Kim Chi, 34, and arrested and detained her for abusing others. Chi is accused of hitting the faces of at least four children aged 10 to 19 months with a sandal and stuffing towels into their mouths during mealtimes; extracted camera footage showed the behavior was repeated 23 times in two weeks. The owner of the unlicensed day care group was given an administrative fine and told investigators: "I was busy trading, so I had no idea." Parents said their children wake with a start and scream every night.',
  },
  {
    source:
      'Israel chiều 9/9 không kích khu Legtaifiya ở thủ đô Doha của Qatar, nhắm vào các lãnh đạo Hamas đang bàn đề xuất ngừng bắn của Mỹ. Hamas nói 6 người thiệt mạng, trong đó có con trai trưởng đoàn đàm phán Khalil al-Hayya và một sĩ quan an ninh Qatar, nhưng ban lãnh đạo sống sót. Nhà Trắng cho biết Tổng thống Trump "cảm thấy rất tệ" về địa điểm tấn công và đã lệnh cho ông Witkoff báo trước với Qatar; Doha phản bác rằng cuộc gọi đến khi bom đã nổ được 10 phút.',
    target:
      'Israel on the afternoon of Sept. 9 carried out an airstrike on the Legtaifiya area of the Qatari capital, Doha, targeting Hamas leaders who were discussing a U.S. ceasefire proposal. Hamas said six people were killed, including the son of chief negotiator Khalil al-Hayya and a Qatari security officer, but that the leadership survived. The White House said President Trump "felt very badly" about the location of the attack and had ordered Witkoff to give Qatar advance notice; Doha countered that the call came 10 minutes after the bombs had gone off.',
  },
  {
    source:
      'Hà Nội dự kiến từ 1/7/2026 cấm xe máy chạy xăng trong vành đai 1 theo khung giờ hoặc khu vực, thay vì cấm hoàn toàn 24/24 như đề xuất trước đó. Khu vực này có khoảng 450.000 xe máy, trong đó 80% dùng xăng. Dự thảo nghị quyết hỗ trợ tối đa 5 triệu đồng cho người dân đổi xe có giá từ 15 triệu đồng trở lên; hộ cận nghèo được 15 triệu, hộ nghèo 20 triệu. Nhiều ý kiến lo ngại "đánh trống bỏ dùi" nếu trạm sạc không kịp phủ.',
    target:
      'Hanoi plans from July 1, 2026, to ban gasoline motorbikes inside Ring Road 1 by time slot or by area, instead of a complete round-the-clock ban as previously proposed. The area has about 450,000 motorbikes, 80% of which run on gasoline. A draft resolution would provide up to 5 million dong to residents switching to vehicles priced at 15 million dong or more; near-poor households would get 15 million dong and poor households 20 million dong. Many have voiced concern that the plan will be "beating the drum and then dropping the sticks" if charging stations are not rolled out in time.',
  },
  {
    source:
      'Cảnh sát Gruzia ngày 4/10 dùng vòi rồng, hơi cay giải tán người biểu tình tìm cách xông vào dinh tổng thống ở Tbilisi, trong lúc nước này bầu chính quyền địa phương. Bộ Nội vụ cho biết 21 nhân viên công lực và 6 người biểu tình bị thương, bắt 5 người tổ chức, trong đó có ca sĩ opera Paata Burchuladze. Đảng cầm quyền Giấc mơ Gruzia tuyên bố thắng ở mọi đô thị với khoảng 80% số phiếu; hai khối đối lập lớn nhất tẩy chay, tỷ lệ đi bầu chỉ đạt 41%.',
    target:
      'Georgian police on Oct. 4 used water cannons and tear gas to disperse protesters trying to break into the presidential palace in Tbilisi as the country held local elections. The Interior Ministry said 21 law enforcement officers and six protesters were injured and that five organizers were arrested, including opera singer Paata Burchuladze. The ruling Georgian Dream party claimed victory in every municipality with about 80% of the vote; the two largest opposition blocs boycotted, and turnout was only 41%.',
  },
  {
    source:
      'Kỳ thủ Lê Quang Liêm, Elo 2729, hòa đại kiện tướng Ba Lan Jan-Krzysztof Duda sau 61 nước ở ván cờ nhanh thứ hai, qua đó bị loại khỏi vòng 5 World Cup cờ vua tại Goa, Ấn Độ, ngày 15/11 với tổng tỷ số 1,5-2,5. Anh từng bỏ lỡ thế thắng ở ván tiêu chuẩn thứ hai khi chỉ còn 34 giây. "Một nước vội vàng, cả ván đi tong, nhưng tôi không có gì phải hối tiếc", Quang Liêm nói. Dù thua, anh vẫn nhận 35.000 USD tiền thưởng.',
    target:
      'Vietnamese player Le Quang Liem, rated 2729, drew with Polish grandmaster Jan-Krzysztof Duda after 61 moves in their second rapid game and was thus eliminated in the fifth round of the Chess World Cup in Goa, India, on Nov. 15, by an overall score of 1.5-2.5. He had missed a winning position in the second classical game when he had only 34 seconds left. "One hasty move and the whole game is gone, but I have nothing to regret," Quang Liem said. Despite the loss, he still received $35,000 in prize money.',
  },
  {
    source:
      'Tổng thống Tanzania Samia Suluhu Hassan được tuyên bố tái đắc cử ngày 1/11 với gần 98% số phiếu, sau cuộc bầu cử mà hai đối thủ chính của bà bị bỏ tù hoặc không được phép tranh cử. Đảng đối lập Chadema nói khoảng 700 người bị lực lượng an ninh sát hại trong ba ngày biểu tình; Văn phòng Nhân quyền Liên Hợp Quốc chỉ xác minh được ít nhất 10 trường hợp. Chính phủ phủ nhận dùng vũ lực quá mức. Internet bị cắt trên toàn quốc từ ngày bầu cử, nên khó kiểm chứng độc lập.',
    target:
      'Tanzanian President Samia Suluhu Hassan was declared reelected on Nov. 1 with nearly 98% of the vote, after an election in which her two main rivals were jailed or barred from running. The opposition Chadema party said about 700 people had been killed by security forces during three days of protests; the U.N. Human Rights Office has been able to verify only at least 10 cases. The government denies using excessive force. The internet has been cut nationwide since election day, making independent verification difficult.',
  },
  {
    source:
      'Cửa khẩu quốc tế Mộc Bài tối 23/10 tiếp nhận 129 công dân do phía Campuchia trao trả, gồm 98 nam và 31 nữ, trẻ nhất 17 tuổi. Qua sàng lọc, 14 người đang bị truy nã, 9 người dương tính với ma túy, 41 người có dấu hiệu là nạn nhân mua bán người. Một thanh niên quê Thanh Hóa kể bị dụ "việc nhẹ lương cao" 25 triệu đồng mỗi tháng, sang đến nơi bị ép gọi điện lừa đảo 15 tiếng một ngày, không đủ chỉ tiêu thì bị chích điện.',
    target:
      'On the evening of Oct. 23, the Moc Bai international border gate received 129 Vietnamese citizens handed over by the Cambodian side, comprising 98 males and 31 females, the youngest aged 17. Screening found that 14 were wanted, nine tested positive for drugs, and 41 showed signs of being human trafficking victims. A young man from Thanh Hoa recounted being lured by "light work, high pay" of 25 million dong a month; once there, he was forced to make scam calls 15 hours a day and was given electric shocks if he failed to meet quotas.',
  },
  {
    source:
      'Tây Ban Nha và Bồ Đào Nha mất điện gần như toàn bộ từ 12h33 ngày 28/4, khi 15 gigawatt công suất, tương đương 60% nhu cầu của Tây Ban Nha lúc đó, biến mất trong vòng 5 giây. Tàu hỏa, metro tê liệt, khoảng 35.000 hành khách phải được giải cứu. Đến 7h hôm sau, hơn 99% phụ tải đã được khôi phục. Nhà vận hành Red Eléctrica loại trừ khả năng bị tấn công mạng, nhưng tòa án tối cao vẫn mở điều tra sơ bộ xem đây có phải hành vi phá hoại máy tính hay không.',
    target:
      "Spain and Portugal lost almost all power from 12:33 p.m. on April 28, when 15 gigawatts of capacity, equivalent to 60% of Spain's demand at the time, vanished within five seconds. Trains and subways were paralyzed, and about 35,000 passengers had to be rescued. By 7 a.m. the next day, more than 99% of load had been restored. Grid operator Red Eléctrica ruled out a cyberattack, but the supreme court still opened a preliminary investigation into whether it was an act of computer sabotage.",
  },
  {
    source:
      'Sự cố bục nước, sập lò ở mức âm 150 m tại một mỏ than ở TP Uông Bí lúc 1h30 ngày 13/5 khiến 5 thợ mỏ mắc kẹt. Sau 54 giờ đào xuyên gần 18 m đất đá, lực lượng cứu hộ đưa được ba người lên mặt đất trong tình trạng tỉnh táo nhưng mất nước; hai người còn lại mãi mãi nằm lại dưới hầm lò. Tập đoàn TKV hỗ trợ ban đầu mỗi gia đình có người mất 120 triệu đồng, nhận nuôi con các anh đến hết đại học. Mỏ phải tạm dừng toàn bộ hoạt động cho đến khi có kết luận điều tra.',
    target:
      "A water inrush and tunnel collapse at the minus-150-meter level of a coal mine in Uong Bi city at 1:30 a.m. on May 13 trapped five miners. After 54 hours of digging through nearly 18 meters of earth and rock, rescuers brought three people to the surface conscious but dehydrated; the other two remain forever in the mine, having lost their lives. The TKV group provided initial support of 120 million dong to each bereaved family and took on the support of the men's children through the end of university. The mine must suspend all operations until the investigation reaches a conclusion.",
  },
  {
    source:
      'Quốc hội Peru rạng sáng 10/10 phế truất Tổng thống Dina Boluarte với 122 phiếu thuận trên tổng số 130 ghế vì "mất năng lực đạo đức vĩnh viễn", sau khi bà không đến trả lời chất vấn. Tội phạm gia tăng là giọt nước tràn ly: vài giờ trước, 5 người bị bắn bị thương ngay tại buổi hòa nhạc ở Lima. Chủ tịch quốc hội José Jerí, 38 tuổi, nhậm chức ngay, trở thành tổng thống thứ 7 trong chưa đầy 10 năm. Tỷ lệ ủng hộ bà Boluarte trước đó chỉ khoảng 2-4%.',
    target:
      'Peru\'s Congress in the early hours of Oct. 10 removed President Dina Boluarte from office with 122 votes in favor out of a total of 130 seats for "permanent moral incapacity," after she did not show up to answer questions. Rising crime was the last straw: hours earlier, five people were shot and wounded right at a concert in Lima. Congress President José Jerí, 38, took office immediately, becoming the seventh president in less than 10 years. Boluarte\'s approval rating before that was only about 2-4%.',
  },
  {
    source:
      'Xuất khẩu tôm 10 tháng đầu năm ước đạt 3,9 tỷ USD, tăng 22% so với cùng kỳ, theo VASEP. Trung Quốc và Hong Kong mua nhiều nhất với 1,1 tỷ USD, gấp rưỡi thị trường Mỹ. Hiệp hội lo ngại mức thuế chống bán phá giá sơ bộ 35,29% của Mỹ, nếu giữ nguyên trong kết luận cuối cùng dự kiến tháng 12, sẽ khiến hầu hết doanh nghiệp không thể bán vào đây, "trừ khi chấp nhận lỗ". Ba doanh nghiệp lớn cho biết đã dừng nhận đơn mới từ quý III.',
    target:
      'Shrimp exports in the first 10 months of the year were estimated at $3.9 billion, up 22% from the same period last year, according to VASEP. China and Hong Kong bought the most at $1.1 billion, one and a half times as much as the U.S. market. The association is concerned that a preliminary U.S. anti-dumping duty of 35.29%, if kept in the final determination expected in December, would make it impossible for most companies to sell there, "unless they accept losses." Three large companies said they had stopped taking new orders from the third quarter.',
  },
  {
    source:
      'Lãnh đạo 27 nước EU, sau hơn 15 giờ họp tới rạng sáng 19/12, nhất trí cho Ukraine vay 90 tỷ euro không lãi suất cho hai năm 2026-2027, lấy từ nguồn vay chung thay vì tài sản Nga bị đóng băng. Bỉ, nơi giữ khoảng 185 trong số 210 tỷ euro tài sản này, trước đó đòi bảo lãnh không giới hạn. Hungary, Slovakia và Czech không phải góp nghĩa vụ tài chính. Kyiv chỉ phải hoàn trả nếu Moskva bồi thường chiến tranh. Ông Zelensky nói khoản tiền "thực sự củng cố sức chống chịu của chúng tôi".',
    target:
      'Leaders of the 27 EU countries, after more than 15 hours of talks lasting until the early hours of Dec. 19, agreed to lend Ukraine 90 billion euros interest-free for the two years 2026-2027, funded by joint borrowing instead of frozen Russian assets. Belgium, which holds about 185 billion of the 210 billion euros in these assets, had earlier demanded unlimited guarantees. Hungary, Slovakia and the Czech Republic will not have to take on financial obligations. Kyiv will have to repay only if Moscow pays war reparations. Zelensky said the money "truly strengthens our resilience."',
  },
  {
    source:
      'Hơn 600 bộ đội, kiểm lâm và người dân trắng đêm dập lửa tại rừng thông phường Nam Hồng, Hà Tĩnh, bùng phát từ 14h40 ngày 2/7 trong gió Lào cấp 5-6. Đến 5h hôm sau, đám cháy cơ bản được khống chế, thiêu rụi chừng 11 ha, không có thương vong. Ông Nguyễn Xuân Hoan, Hạt phó kiểm lâm, nói lửa ba lần bùng lại vì thực bì khô nỏ, "có lúc chỉ cách nhà dân chưa đến 200 m". Một người đốt vàng mã gần bìa rừng đã được mời lên làm việc.',
    target:
      'More than 600 soldiers, forest rangers and residents worked through the night to put out a fire in a pine forest in Nam Hong ward, Ha Tinh, that broke out at 2:40 p.m. on July 2 amid level 5-6 hot, dry Lao winds. By 5 a.m. the next day, the blaze was basically under control after burning about 11 hectares, with no casualties. Nguyen Xuan Hoan, deputy head of the forest ranger unit, said the fire flared up again three times because the vegetation was bone dry, and "at times it was less than 200 meters from people\'s homes." A person who had been burning votive paper near the forest edge has been called in for questioning.',
  },
  {
    source:
      'Tổng thống Zelensky ngày 21/11 nói Ukraine đối mặt "một trong những thời khắc khó khăn nhất lịch sử", có thể phải chọn giữa mất phẩm giá và mất một đối tác chủ chốt, sau khi Mỹ đưa ra kế hoạch hòa bình 28 điểm. Bản dự thảo, theo Reuters, yêu cầu Kyiv rút khỏi phần Donetsk còn kiểm soát, giới hạn quân đội ở mức 600.000 người và từ bỏ mục tiêu vào NATO. Tổng thống Trump cho rằng thứ Năm tuần sau là hạn chót "phù hợp", nhưng để ngỏ khả năng gia hạn nếu mọi việc tiến triển.',
    target:
      'President Zelensky said on Nov. 21 that Ukraine faced "one of the most difficult moments in its history" and might have to choose between losing its dignity and losing a key partner, after the U.S. put forward a 28-point peace plan. The draft, according to Reuters, requires Kyiv to withdraw from the part of Donetsk it still controls, cap its army at 600,000 personnel and give up its goal of joining NATO. President Trump said Thursday of the following week was an "appropriate" deadline but left open the possibility of an extension if things were progressing.',
  },
  {
    source:
      'Cơ quan An ninh điều tra Công an tỉnh Lâm Đồng hôm 26/2 khởi tố, cấm đi khỏi nơi cư trú đối với Phó chủ tịch UBND huyện Đam Rông Trương Hữu Đồng để điều tra hành vi Thiếu trách nhiệm gây hậu quả nghiêm trọng. Bị can bị cáo buộc không kiểm tra thực địa trước khi ký duyệt quyết toán hai hồ thủy lợi, để nhà thầu khai khống 6,27 tỷ đồng. Ông này không thừa nhận sai phạm, cho rằng mình tin vào báo cáo của cấp dưới. Nhà chức trách chưa xác định dấu hiệu tư lợi.',
    target:
      "The security investigation agency of Lam Dong provincial police on Feb. 26 opened criminal proceedings against Truong Huu Dong, vice chairman of the Dam Rong district People's Committee, and barred him from leaving his place of residence to investigate negligence causing serious consequences. The accused is alleged to have failed to inspect the sites before approving the final accounts for two irrigation reservoirs, letting contractors overstate 6.27 billion dong. He does not admit wrongdoing, saying he trusted his subordinates' reports. Authorities have not established signs of personal gain.",
  },
  {
    source:
      'Bà Catherine Connolly, ứng viên độc lập cánh tả, đắc cử tổng thống Ireland hôm 25/10 với 63,4% số phiếu ưu tiên thứ nhất, hơn gấp đôi đối thủ Heather Humphreys (29,5%). Tỷ lệ cử tri đi bầu đạt 45,8%, còn số phiếu không hợp lệ cao kỷ lục, gần 13%. Bà Connolly, 68 tuổi, từng chỉ trích EU "quân sự hóa", cam kết làm "tổng thống của tất cả mọi người". Chức vụ này chủ yếu mang tính nghi lễ, nhiệm kỳ 7 năm.',
    target:
      'Catherine Connolly, a left-wing independent candidate, was elected president of Ireland on Oct. 25 with 63.4% of first-preference votes, more than double those of rival Heather Humphreys (29.5%). Turnout was 45.8%, while the share of invalid ballots was a record high of nearly 13%. Connolly, 68, who has criticized the EU for "militarization," pledged to be "a president for all." The post is largely ceremonial, with a seven-year term.',
  },
  {
    source:
      'Chiếc xe tải 15 tấn chở gạch bị mất phanh khi đổ dốc Cun, TP Hòa Bình, lúc 15h05 ngày 24/4, lao qua dải phân cách, tông liên tiếp hai ôtô con và ba xe máy. Một phụ nữ mang thai 7 tháng và con gái 5 tuổi tử vong; 6 người bị thương, trong đó tài xế xe tải gãy cả hai chân. "Tôi chỉ kịp hét anh em tránh ra, chứ phanh đạp lút sàn vẫn không ăn", tài xế nói với CSGT. Xe còn hạn đăng kiểm nhưng chở quá tải khoảng 38%.',
    target:
      'A 15-ton truck carrying bricks lost its brakes going down the Cun slope in Hoa Binh city at 3:05 p.m. on April 24, plowed across the median and hit two cars and three motorbikes in succession. A woman who was seven months pregnant and her 5-year-old daughter died; six people were injured, including the truck driver, who broke both legs. "I only had time to shout for people to get out of the way; I pushed the brake to the floor and it still didn\'t work," the driver told traffic police. The truck\'s inspection certificate was still valid, but it was overloaded by about 38%.',
  },
  {
    source:
      'Mỹ rạng sáng 22/6 (giờ địa phương) dùng 7 oanh tạc cơ B-2 thả 14 quả bom xuyên phá GBU-57 xuống các cơ sở hạt nhân Fordow và Natanz của Iran, đồng thời phóng hơn hai chục tên lửa hành trình Tomahawk vào Isfahan. Tổng thống Trump nói các mục tiêu "đã bị xóa sổ hoàn toàn". Tuy nhiên, đánh giá sơ bộ của Cơ quan Tình báo Quốc phòng cho rằng chương trình của Iran có thể chỉ chậm lại vài tháng. IAEA không ghi nhận mức phóng xạ gia tăng bên ngoài các địa điểm này.',
    target:
      'In the early hours of June 22 local time, the U.S. used seven B-2 bombers to drop 14 GBU-57 bunker-buster bombs on Iran\'s Fordow and Natanz nuclear facilities, and fired more than 20 Tomahawk cruise missiles at Isfahan. President Trump said the targets "have been completely obliterated." However, a preliminary assessment by the Defense Intelligence Agency found that Iran\'s program might have been set back only a few months. The IAEA recorded no increase in radiation levels outside the sites.',
  },
  {
    source:
      'Tính đến 29/9, tín dụng toàn hệ thống tăng 13,37% so với cuối năm 2024 và tăng khoảng 20% so với cùng kỳ, Ngân hàng Nhà nước thông báo tại họp báo quý III. Lãi suất cho vay bình quân các khoản mới là 6,53% một năm, giảm 0,4 điểm phần trăm. Phó thống đốc Phạm Thanh Hà nói tăng trưởng cả năm có thể đạt 19-20% nhưng không mở "van" bằng mọi giá; dư nợ bất động sản tăng gấp rưỡi mức chung sẽ được giám sát chặt.',
    target:
      'As of Sept. 29, credit across the banking system had grown 13.37% from the end of 2024 and about 20% from a year earlier, the State Bank of Vietnam announced at its third-quarter news conference. The average lending rate on new loans is 6.53% a year, down 0.4 percentage point. Deputy Gov. Pham Thanh Ha said full-year growth could reach 19-20% but that the "valve" would not be opened at all costs; real estate lending, which is growing at one and a half times the overall rate, will be closely monitored.',
  },
  {
    source:
      'Bộ Tài chính Mỹ ngày 24/10 áp trừng phạt lên Tổng thống Colombia Gustavo Petro, vợ, con trai cả và Bộ trưởng Nội vụ Armando Benedetti, cáo buộc ông "để các băng đảng ma túy phát triển mạnh". Đây là lần hiếm hoi một nguyên thủ đương nhiệm của nước đồng minh bị đưa vào danh sách này. Ông Petro phản bác rằng chính phủ của ông đã thu giữ lượng cocaine kỷ lục: "Không lùi một bước và không bao giờ quỳ gối". Mỹ cũng đã chấm dứt coi Colombia là nước hợp tác chống ma túy từ tháng 9.',
    target:
      'The U.S. Treasury Department on Oct. 24 imposed sanctions on Colombian President Gustavo Petro, his wife, his eldest son and Interior Minister Armando Benedetti, accusing him of "allowing drug cartels to flourish." It is a rare case of a sitting head of state of an allied country being placed on the list. Petro countered that his government had seized record amounts of cocaine: "Not one step back and never on our knees." The U.S. had also ceased to regard Colombia as a country cooperating in the fight against drugs in September.',
  },
  {
    source:
      'TP HCM ghi nhận 1.486 ca sốt xuất huyết trong tuần 40, tăng 12,7% so với trung bình bốn tuần trước; cộng dồn từ đầu năm là 28.914 ca, gấp 2,3 lần cùng kỳ, 21 người tử vong. Theo HCDC, hầu hết ca nặng nhập viện muộn, sau ngày thứ tư của bệnh. Bác sĩ Trương Hữu Khanh khuyên người dân không tự truyền dịch tại nhà và không dùng aspirin, ibuprofen; nếu hết sốt mà mệt lả, đau bụng, tay chân lạnh thì phải đến viện ngay.',
    target:
      'Ho Chi Minh City recorded 1,486 dengue cases in week 40, up 12.7% from the average of the previous four weeks; the cumulative total since the start of the year is 28,914 cases, 2.3 times the figure for the same period last year, with 21 deaths. According to HCDC, most severe cases were hospitalized late, after the fourth day of illness. Dr. Truong Huu Khanh advised people not to give themselves IV fluids at home and not to use aspirin or ibuprofen; if the fever subsides but they are exhausted and have abdominal pain and cold hands and feet, they must go to the hospital immediately.',
  },
  {
    source:
      'Nvidia ngày 29/10 trở thành doanh nghiệp đầu tiên trên thế giới đạt vốn hóa 5.000 tỷ USD khi cổ phiếu tăng 3%, đóng cửa ở 207,04 USD, chỉ ba tháng rưỡi sau khi vượt mốc 4.000 tỷ. Giá trị này lớn hơn GDP của mọi quốc gia trừ Mỹ và Trung Quốc. CEO Jensen Huang cho biết đơn hàng chip AI đến hết năm sau đạt 500 tỷ USD. Một số nhà quản lý quỹ ví cơn sốt hiện nay như bong bóng dot-com, nhưng ông Huang nói: "Tôi không tin chúng ta đang ở trong bong bóng".',
    target:
      'Nvidia on Oct. 29 became the first company in the world to reach a market value of $5 trillion as its shares rose 3% to close at $207.04, only three and a half months after passing the $4 trillion mark. That value is larger than the GDP of every country except the U.S. and China. CEO Jensen Huang said orders for AI chips through the end of next year had reached $500 billion. Some fund managers liken the current frenzy to the dot-com bubble, but Huang said: "I don\'t believe we\'re in a bubble."',
  },
  {
    source:
      'Hiệu trưởng một trường THCS ở quận Đống Đa xác nhận nữ sinh lớp 7 bị ba bạn cùng khối đánh hội đồng trong nhà vệ sinh giờ ra chơi ngày 14/11; clip dài 1 phút 47 giây sau đó lan truyền trên mạng. Em bị chấn động não nhẹ, rối loạn lo âu, phải nghỉ học hơn một tuần. Công an phường đang làm việc với các bên. Theo quy định mới, trường không được đuổi học mà chỉ có thể nhắc nhở, phê bình hoặc yêu cầu viết bản tự kiểm điểm. Mẹ nạn nhân nói: "Chúng tôi không cần lời xin lỗi cho có".',
    target:
      "The principal of a middle school in Dong Da district confirmed that a seventh grade girl was beaten by a group of three girls in her grade in the restroom during recess on Nov. 14; a clip lasting one minute and 47 seconds later spread online. The girl suffered a mild concussion and an anxiety disorder and had to miss more than a week of school. Ward police are working with the parties. Under new regulations, schools may not expel students and can only give reminders, criticize them or require them to write a self-criticism. The victim's mother said: \"We don't need an apology for form's sake.\"",
  },
  {
    source:
      'Hàng chục nghìn người đổ về Novi Sad, Serbia, ngày 1/11 tưởng niệm tròn một năm vụ sập mái hiên nhà ga làm 16 người chết. Đám đông im lặng 16 phút từ lúc 11h52, đúng thời điểm tai nạn. Trước đó một ngày, Tổng thống Aleksandar Vučić xin lỗi vì những lời lẽ ông "lẽ ra không nên nói" với sinh viên, song vẫn không ấn định ngày bầu cử sớm, chỉ nói sẽ diễn ra trước tháng 12/2026. Đến nay 13 người bị truy tố, chưa ai bị kết án.',
    target:
      'Tens of thousands of people flocked to Novi Sad, Serbia, on Nov. 1 to mark exactly one year since the collapse of a train station canopy that killed 16 people. The crowd stood silent for 16 minutes from 11:52 a.m., the exact time of the accident. A day earlier, President Aleksandar Vučić apologized for words he "should not have said" to students, but still did not set a date for early elections, saying only that they would take place before December 2026. So far 13 people have been indicted, and no one has been convicted.',
  },
  {
    source:
      'Không khí lạnh tăng cường khiến nhiệt độ đỉnh Mẫu Sơn (Lạng Sơn) xuống âm 1,2 độ C lúc 6h ngày 8/2, băng phủ dày 2-3 cm trên cành cây. Đồng bằng Bắc Bộ rét đậm 11-13 độ, miền núi rét hại, có nơi dưới 5 độ. Theo quy định của Hà Nội, học sinh tiểu học nghỉ khi nhiệt độ từ 10 độ trở xuống, THCS từ 7 độ trở xuống. Cao Bằng thống kê 124 trâu bò chết rét, gần nửa là bê nghé. Từ ngày 11/2, trời ấm dần.',
    target:
      "Reinforced cold air sent the temperature on Mau Son peak in Lang Son down to minus 1.2 degrees Celsius at 6 a.m. on Feb. 8, with ice 2-3 cm thick covering tree branches. The Northern Delta was very cold at 11-13 degrees, while mountainous areas were bitterly cold, below 5 degrees in places. Under Hanoi's rules, primary school pupils stay home when the temperature is 10 degrees or lower and middle school students when it is 7 degrees or lower. Cao Bang counted 124 buffaloes and cows dead from the cold, nearly half of them calves. It will gradually get warmer from Feb. 11.",
  },
  {
    source:
      'Tòa án Tội phạm Quốc tế ở Dhaka ngày 17/11 tuyên án tử hình vắng mặt đối với cựu thủ tướng Bangladesh Sheikh Hasina vì tội ác chống lại loài người, liên quan đến vụ trấn áp biểu tình năm 2024 mà theo Liên Hợp Quốc có thể đã khiến tới 1.400 người chết. Cựu cảnh sát trưởng Chowdhury Abdullah Al-Mamun, người nhận tội và làm chứng chống lại bà, lĩnh 5 năm tù. Từ Ấn Độ, bà Hasina, 78 tuổi, gọi phán quyết là "thiên vị và mang động cơ chính trị". Bà không thể kháng cáo trừ khi ra trình diện hoặc bị bắt trong vòng 30 ngày.',
    target:
      'The International Crimes Tribunal in Dhaka on Nov. 17 sentenced former Bangladeshi Prime Minister Sheikh Hasina to death in absentia for crimes against humanity over the 2024 crackdown on protests, which according to the United Nations may have killed up to 1,400 people. Former police chief Chowdhury Abdullah Al-Mamun, who pleaded guilty and testified against her, got five years in prison. From India, Hasina, 78, called the ruling "biased and politically motivated." She cannot appeal unless she surrenders or is arrested within 30 days.',
  },
  {
    source:
      'TAND tỉnh Bà Rịa - Vũng Tàu ngày 9/4 bác đơn của 27 hộ dân khởi kiện yêu cầu hủy quyết định thu hồi 8,3 ha đất ở phường 12, TP Vũng Tàu. HĐXX nhận định trình tự thu hồi đúng luật, song kiến nghị UBND thành phố xem lại đơn giá bồi thường 1,36 triệu đồng mỗi m2, vì thấp hơn thị trường "một cách đáng kể". Người khởi kiện đồng loạt kháng cáo. Luật sư của họ nói tranh chấp kéo dài 11 năm, "ba nguyên đơn đã về với tổ tiên trước khi có bản án".',
    target:
      'On April 9, the Ba Ria - Vung Tau provincial People\'s Court rejected a lawsuit by 27 households seeking to annul decisions to recover 8.3 hectares of land in Ward 12, Vung Tau city. The panel found that the recovery procedure was lawful, but recommended that the city People\'s Committee review the compensation rate of 1.36 million dong per square meter because it is "significantly" below market prices. The plaintiffs all appealed. Their lawyer said the dispute had dragged on for 11 years and that "three plaintiffs went to join their ancestors before there was a verdict."',
  },
  {
    source:
      'Cựu tổng thống Pháp Nicolas Sarkozy rời nhà tù La Santé chiều 10/11, sau 20 ngày thụ án 5 năm vì tội âm mưu nhận tiền tranh cử từ Libya. Tòa phúc thẩm Paris cho ông tại ngoại dưới sự giám sát tư pháp: không được ra nước ngoài, không được liên hệ với Bộ trưởng Tư pháp Gérald Darmanin. Ông Sarkozy, 70 tuổi, tham gia phiên điều trần qua video, nói ngồi tù "rất nặng nề, như với mọi tù nhân, thậm chí là kiệt quệ". Phiên phúc thẩm dự kiến vào tháng 3 năm sau.',
    target:
      'Former French President Nicolas Sarkozy left La Santé prison on the afternoon of Nov. 10, after 20 days of a five-year sentence for conspiracy to receive campaign money from Libya. The Paris appeals court released him under judicial supervision: He may not go abroad and may not contact Justice Minister Gérald Darmanin. Sarkozy, 70, took part in the hearing via video, saying prison was "very hard, as it is for any prisoner, even exhausting." The appeal trial is expected in March next year.',
  },
  {
    source:
      'U23 Việt Nam thắng chủ nhà Indonesia 1-0 ở chung kết giải Đông Nam Á trên sân Gelora Bung Karno tối 29/7, lần thứ ba liên tiếp đăng quang. Nguyễn Công Phương vôlê ghi bàn duy nhất ở phút 37. Đội chỉ cầm bóng 33% và phải chống đỡ 8 phút bù giờ khi không có HLV Kim Sang-sik ngoài đường biên, do ông nhận thẻ đỏ. Tiền đạo Nguyễn Đình Bắc được chọn là cầu thủ xuất sắc nhất giải. Ông Kim nói: "Chúng tôi không đá đẹp, nhưng đã biết chịu đựng".',
    target:
      'Vietnam U23 beat hosts Indonesia 1-0 in the final of the Southeast Asian championship at Gelora Bung Karno Stadium on the evening of July 29, winning the title for the third straight time. Nguyen Cong Phuong volleyed in the only goal in the 37th minute. The team had just 33% possession and had to hold out for eight minutes of stoppage time without coach Kim Sang-sik on the touchline because he had been shown a red card. Striker Nguyen Dinh Bac was named the tournament\'s best player. Kim said: "We did not play beautifully, but we knew how to endure."',
  },
  {
    source:
      'Chính phủ của Thủ tướng Bulgaria Rosen Zhelyazkov từ chức ngày 11/12, vài phút trước cuộc bỏ phiếu bất tín nhiệm lần thứ 6 và chưa đầy ba tuần trước khi nước này gia nhập khu vực đồng euro. Biểu tình nổ ra từ cuối tháng 11 vì dự thảo ngân sách tăng thuế cổ tức và đóng góp an sinh xã hội; dự thảo đã được rút nhưng người dân không nguôi giận. Nếu ba lần trao quyền lập nội các đều thất bại, Bulgaria sẽ bầu cử lần thứ 8 trong vòng 4 năm rưỡi. Việc đổi sang đồng euro vẫn diễn ra ngày 1/1.',
    target:
      'The government of Bulgarian Prime Minister Rosen Zhelyazkov resigned on Dec. 11, minutes before a sixth no-confidence vote and less than three weeks before the country joins the eurozone. Protests broke out in late November over a draft budget that raised dividend taxes and social security contributions; the draft has been withdrawn, but public anger has not subsided. If all three mandates to form a Cabinet fail, Bulgaria will hold its eighth election in four and a half years. The switch to the euro will still take place on Jan. 1.',
  },
  {
    source:
      'Chị Hạnh ở Gia Lâm mất 86 triệu đồng chỉ sau một cuộc gọi 4 phút của kẻ tự xưng shipper. Người này báo đã gửi đơn hàng 35.000 đồng ở nhà hàng xóm, nhờ chuyển khoản, rồi nói đã đưa nhầm số tài khoản "đăng ký hội viên", nếu không hủy sẽ bị trừ 3,5 triệu đồng mỗi tháng. Khi chị bấm vào đường link "hủy", điện thoại bị chiếm quyền. Theo A05, số vụ theo thủ đoạn này trong quý II gấp rưỡi quý I, nạn nhân phần lớn là phụ nữ 25-45 tuổi mua hàng trực tuyến thường xuyên.',
    target:
      'Hanh, a woman in Gia Lam, lost 86 million dong after just one four-minute call from someone posing as a delivery driver. The caller said a 35,000-dong order had been left at a neighbor\'s house and asked her to transfer the money, then claimed to have mistakenly given her an account number for "membership registration," and that unless it was canceled she would be charged 3.5 million dong a month. When she clicked on the "cancel" link, her phone was taken over. According to A05, cases involving this trick in the second quarter were one and a half times the first-quarter number, and most of the victims were women aged 25-45 who frequently shop online.',
  },
  {
    source:
      'Trận động đất độ lớn 6,9 ngoài khơi đảo Cebu, Philippines, lúc 21h59 ngày 30/9 khiến ít nhất 69 người thiệt mạng, chủ yếu ở Bogo, thành phố khoảng 90.000 dân nằm gần tâm chấn. Giới chức tuyên bố tình trạng thảm họa, nói chưa có báo cáo về người mất tích nhưng công tác tìm kiếm chưa dừng. Bệnh viện tỉnh phải kê giường ngoài trời vì lo dư chấn, đã lên tới 379 lần tính đến trưa 1/10. Cảnh báo sóng thần được ban bố rồi gỡ bỏ sau khoảng ba tiếng.',
    target:
      'A magnitude 6.9 earthquake off the Philippine island of Cebu at 9:59 p.m. on Sept. 30 killed at least 69 people, mainly in Bogo, a city of about 90,000 near the epicenter. Officials declared a state of calamity and said there were no reports of missing people but that the search had not stopped. The provincial hospital had to set up beds outdoors for fear of aftershocks, which had reached 379 as of midday on Oct. 1. A tsunami warning was issued and then lifted after about three hours.',
  },
  {
    source:
      'Một doanh nghiệp ở Khu công nghệ cao Hòa Lạc ngày 20/5 ký hợp đồng bán 5.000 máy bay không người lái nông nghiệp sang Hàn Quốc, trị giá khoảng 21 triệu USD, giao trong 18 tháng. Mỗi chiếc mang được 30 lít thuốc, phun 12-15 ha một giờ và tự bay về khi pin còn dưới 15%. Tỷ lệ nội địa hóa là 70%, song cảm biến và chip điều khiển vẫn phải nhập. Giám đốc Lương Việt Quốc thừa nhận giá cao hơn hàng Trung Quốc 10-15%, "bù lại khách không phải lo dữ liệu chạy đi đâu".',
    target:
      'A company in the Hoa Lac Hi-Tech Park on May 20 signed a contract to sell 5,000 agricultural drones to South Korea, worth about $21 million, to be delivered over 18 months. Each can carry 30 liters of pesticide, spray 12-15 hectares an hour and return on its own when its battery falls below 15%. The localization rate is 70%, but sensors and control chips still have to be imported. Director Luong Viet Quoc acknowledged that the price is 10-15% higher than that of Chinese products; "in return, customers don\'t have to worry about where their data goes."',
  },
  {
    source:
      'Một nhóm sĩ quan ngày 26/11 tuyên bố nắm "toàn quyền kiểm soát" Guinea-Bissau, đình chỉ tiến trình bầu cử và đóng cửa biên giới, một ngày trước khi kết quả bầu tổng thống được công bố. Tổng thống Umaro Sissoco Embaló nói với đài France 24: "Tôi đã bị lật đổ". Ứng viên đối lập Fernando Dias, người cũng tự nhận chiến thắng, cho biết thoát bằng cửa sau khi những người có vũ trang đến bắt. Một số lãnh đạo trong khu vực nghi đây là cuộc đảo chính dàn dựng. Hôm sau, tướng Horta N\'Tam tuyên thệ lãnh đạo giai đoạn chuyển tiếp một năm.',
    target:
      'A group of officers on Nov. 26 declared that they had taken "total control" of Guinea-Bissau, suspending the electoral process and closing the borders, a day before the presidential election results were due to be announced. President Umaro Sissoco Embaló told France 24: "I have been deposed." Opposition candidate Fernando Dias, who had also claimed victory, said he escaped through a back door when armed men came to arrest him. Some regional leaders suspect it was a staged coup. The next day, Gen. Horta N\'Tam was sworn in to lead a one-year transition.',
  },
  {
    source:
      'Từ 1/1/2026, lương tối thiểu vùng tăng bình quân 7,2%, tương đương 250.000-350.000 đồng, lên 3,7-5,31 triệu đồng mỗi tháng; mức tối thiểu theo giờ là 17.800-25.500 đồng. Hội đồng Tiền lương quốc gia chốt con số này với 14 trên 15 phiếu thuận, thấp hơn đề xuất 9,2% ban đầu của Tổng Liên đoàn Lao động nhưng cao hơn mức 3-5% mà giới chủ mong muốn. Chị Lê Thị Mận, công nhân may ở Bình Tân, nói lương chưa tăng mà "chủ trọ đã báo lên 200.000 từ tháng sau".',
    target:
      'From Jan. 1, 2026, regional minimum wages will rise by an average of 7.2%, equivalent to 250,000-350,000 dong, to 3.7 million-5.31 million dong a month; the hourly minimum will be 17,800-25,500 dong. The National Wage Council settled on this figure with 14 of 15 votes in favor, lower than the 9.2% initially proposed by the General Confederation of Labor but higher than the 3-5% employers wanted. Le Thi Man, a garment worker in Binh Tan, said that before wages have even gone up, "the landlord has already announced an increase of 200,000 from next month."',
  },
  {
    source:
      'Ngân hàng Trung ương Nhật Bản (BoJ) ngày 19/12 nâng lãi suất từ 0,5% lên 0,75%, cao nhất trong 30 năm, với sự nhất trí của cả 9 thành viên. Thống đốc Kazuo Ueda nói lãi suất thực vẫn "âm đáng kể" và sẽ tiếp tục tăng nếu kinh tế diễn biến đúng dự báo, nhưng không cho biết thời điểm. Đồng yen lại mất giá, rơi xuống 157 yen đổi một USD, trong khi lợi suất trái phiếu chính phủ kỳ hạn 10 năm lần đầu vượt 2% kể từ 2006.',
    target:
      'The Bank of Japan (BOJ) on Dec. 19 raised its interest rate from 0.5% to 0.75%, the highest in 30 years, with the unanimous agreement of all nine members. Gov. Kazuo Ueda said real interest rates were still "significantly negative" and that hikes would continue if the economy developed as forecast, but did not say when. The yen nevertheless weakened, falling to 157 to the dollar, while the yield on 10-year government bonds exceeded 2% for the first time since 2006.',
  },
  {
    source:
      'Tàu du lịch Vịnh Xanh 58 chở 49 người bị giông lốc quật lật ở vịnh Hạ Long lúc 13h30 ngày 19/7. Lực lượng cứu hộ cứu được 10 người, tìm thấy 37 thi thể và còn tìm kiếm hai nạn nhân, tính đến sáng 21/7. Trong số sống sót có bé trai 10 tuổi trụ được hơn ba tiếng nhờ một khoảng không khí trong khoang. Thân nhân các nạn nhân được bố trí chỗ ở gần cảng để nhận dạng. Bác gái của bé nói: "Cháu chưa biết bố mẹ đã đi xa, chúng tôi chưa dám nói".',
    target:
      "The tour boat Vinh Xanh 58, carrying 49 people, was capsized by a thunderstorm in Ha Long Bay at 1:30 p.m. on July 19. Rescuers saved 10 people, recovered 37 bodies and were still searching for two victims as of the morning of July 21. Among the survivors was a 10-year-old boy who held out for more than three hours thanks to an air pocket in a cabin. Victims' relatives were given lodging near the port so they could identify the bodies. The boy's aunt said: \"He doesn't yet know his parents have gone; we haven't dared to tell him.\"",
  },
  {
    source:
      'Hội đồng Bảo an Liên Hợp Quốc ngày 17/11 thông qua nghị quyết do Mỹ soạn thảo về Gaza với 13 phiếu thuận; Nga và Trung Quốc bỏ phiếu trắng chứ không phủ quyết. Văn kiện cho phép triển khai lực lượng ổn định quốc tế đến hết năm 2027 và lập "Hội đồng Hòa bình" do ông Trump đứng đầu. Hamas bác bỏ, nói việc trao cho lực lượng này nhiệm vụ giải giáp các nhóm vũ trang khiến họ "mất tính trung lập". Nghị quyết nhắc tới lộ trình "đáng tin cậy" hướng tới nhà nước Palestine, nhưng chỉ sau khi Chính quyền Palestine cải cách.',
    target:
      'The U.N. Security Council on Nov. 17 adopted a U.S.-drafted resolution on Gaza with 13 votes in favor; Russia and China abstained rather than using their vetoes. The document authorizes the deployment of an international stabilization force through the end of 2027 and the establishment of a "Board of Peace" chaired by Trump. Hamas rejected it, saying that tasking the force with disarming armed groups made it "lose its neutrality." The resolution mentions a "credible" pathway to a Palestinian state, but only after the Palestinian Authority carries out reforms.',
  },
  {
    source:
      'Bệnh viện Bình Dân (TP HCM) phẫu thuật bằng robot cắt khối u thận nặng 2,1 kg cho cụ bà 92 tuổi mắc đái tháo đường, suy tim độ II. Ca mổ ngày 18/8 kéo dài 3 giờ 15 phút, mất chưa đến 150 ml máu nên không phải truyền. Ba ngày sau, cụ tự đi lại; kết quả giải phẫu bệnh cho thấy u lành tính. Bác sĩ nói nếu chậm thêm khoảng một tháng, khối u có thể vỡ. Chi phí gần 130 triệu đồng, bảo hiểm y tế chi trả chừng một phần ba.',
    target:
      'Binh Dan Hospital in Ho Chi Minh City used robotic surgery to remove a 2.1-kg kidney tumor from a 92-year-old woman with diabetes and grade II heart failure. The operation on Aug. 18 lasted three hours and 15 minutes with less than 150 ml of blood loss, so no transfusion was needed. Three days later she was walking on her own; pathology results showed the tumor was benign. Doctors said that with a further delay of about a month, the tumor could have ruptured. The cost was nearly 130 million dong, with health insurance covering about a third.',
  },
  {
    source:
      'Người đứng đầu Crimea do Nga bổ nhiệm, ông Sergei Aksyonov, ngày 29/9 giới hạn lượng xăng bán ra ở 30 lít mỗi lần mua và đóng băng giá nhiên liệu trong 30 ngày, sau một loạt vụ UAV Ukraine đánh trúng nhà máy lọc dầu Nga. Theo báo Kommersant, khoảng một nửa số trạm xăng tại bán đảo đã ngừng bán. Ông Aksyonov nói tình hình sẽ được giải quyết "trong vòng hai đến ba tuần", còn Phó thủ tướng Alexander Novak thừa nhận có "thiếu hụt nhẹ" nhưng nguồn dự trữ bù đắp được. Moskva gia hạn lệnh cấm xuất khẩu xăng đến cuối năm.',
    target:
      'The Russian-appointed head of Crimea, Sergei Aksyonov, on Sept. 29 limited gasoline sales to 30 liters per purchase and froze fuel prices for 30 days, after a series of Ukrainian drone hits on Russian oil refineries. According to the newspaper Kommersant, about half of the gas stations on the peninsula have stopped selling. Aksyonov said the situation would be resolved "within two to three weeks," while Deputy Prime Minister Alexander Novak acknowledged a "slight shortage" but said reserves could cover it. Moscow extended a gasoline export ban until the end of the year.',
  },
  {
    source:
      'Sáng 19/12, tuyến đường sắt Lào Cai - Hà Nội - Hải Phòng chính thức khởi công dự án thành phần một, gồm đường nối và quảng trường 18 ga. Toàn tuyến chính dài khoảng 390,9 km, khổ 1.435 mm, tốc độ thiết kế 160 km/h đối với đoạn Lào Cai - Nam Hải Phòng, tổng mức đầu tư sơ bộ hơn 203.200 tỷ đồng (8,4 tỷ USD), mục tiêu cơ bản hoàn thành vào năm 2030. Phó thủ tướng Trần Hồng Hà yêu cầu "không để vốn chờ đất", song lưu ý không ép tiến độ bằng cách bỏ qua đánh giá môi trường.',
    target:
      'On the morning of Dec. 19, component project No. 1 of the Lao Cai - Hanoi - Hai Phong railway officially broke ground, comprising access roads and plazas for 18 stations. The main line is about 390.9 km long with a 1,435 mm gauge and a design speed of 160 kph on the Lao Cai - Nam Hai Phong section; preliminary total investment is more than 203.2 trillion dong ($8.4 billion), with a goal of basic completion by 2030. Deputy Prime Minister Tran Hong Ha demanded that "capital must not be left waiting for land," but noted that progress should not be forced by skipping environmental assessments.',
  },
  {
    source:
      'Thị trưởng Bucharest Nicușor Dan lội ngược dòng thắng cuộc bầu cử tổng thống Romania vòng hai hôm 18/5 với 53,6% số phiếu, dù hai tuần trước còn kém ứng viên cực hữu George Simion tới 20 điểm phần trăm. Tỷ lệ đi bầu gần 65%, cao nhất trong 29 năm. Ông Simion ban đầu tuyên bố mình thắng, sau đó nhận thua, rồi lại yêu cầu Tòa án Hiến pháp hủy kết quả vì "can thiệp từ bên ngoài", đơn bị bác ngày 22/5 với sự nhất trí của toàn bộ thẩm phán.',
    target:
      'Bucharest Mayor Nicușor Dan came from behind to win Romania\'s presidential runoff on May 18 with 53.6% of the vote, even though two weeks earlier he had trailed far-right candidate George Simion by as much as 20 percentage points. Turnout was nearly 65%, the highest in 29 years. Simion initially declared himself the winner, then conceded, then asked the Constitutional Court to annul the result because of "external interference," a request rejected on May 22 by a unanimous vote of all the judges.',
  },
  {
    source:
      'Giá cà phê nhân xô ở Đắk Lắk ngày 5/3 lên 133.500 đồng một kg, cao hơn 42% so với cùng kỳ và gấp hơn 3 lần đầu năm 2023. Thế nhưng niềm vui không trọn, bởi hơn hai phần ba nông dân đã bán hết từ trước Tết khi giá quanh 115.000-120.000 đồng. Ông Y Bhem Niê, xã Ea Tu, nói: "Được mùa thì mất giá, được giá thì hết hàng". Hiệp hội Cà phê Ca cao dự báo sản lượng niên vụ 2024-2025 giảm khoảng 5%, có thể nhiều hơn nếu khô hạn kéo dài đến tháng 5.',
    target:
      'The price of green coffee beans in Dak Lak on March 5 rose to 133,500 dong per kg, 42% higher than a year earlier and more than three times that of early 2023. Yet the joy is incomplete, because more than two-thirds of farmers had sold out before Tet, when prices were around 115,000-120,000 dong. Y Bhem Nie of Ea Tu commune said: "When the harvest is good, prices are bad; when prices are good, there is nothing left to sell." The Coffee and Cocoa Association forecasts that output in the 2024-2025 crop year will fall about 5%, possibly more if the dry spell lasts until May.',
  },
  {
    source:
      'Thụy Điển và Ukraine ngày 22/10 ký thư ngỏ ý, theo đó Kyiv có thể mua 100-150 tiêm kích Gripen E trong 10-15 năm tới. Thủ tướng Ulf Kristersson nhấn mạnh đây chưa phải hợp đồng và chuyện tiền nong còn phải bàn, có thể dùng tài sản Nga bị đóng băng. Chiếc Gripen E mới đầu tiên khó được bàn giao trước ba năm nữa, nhưng Thụy Điển không loại trừ việc chuyển một số máy bay đời cũ sớm hơn. Tổng thống Zelensky kỳ vọng nhận chúng ngay từ năm sau.',
    target:
      'Sweden and Ukraine on Oct. 22 signed a letter of intent under which Kyiv could buy 100-150 Gripen E fighter jets over the next 10-15 years. Prime Minister Ulf Kristersson stressed that it was not yet a contract and that the matter of money still had to be discussed, possibly using frozen Russian assets. The first new Gripen E is unlikely to be delivered for another three years, but Sweden has not ruled out transferring some older-model aircraft sooner. President Zelensky expects to receive them as early as next year.',
  },
  {
    source:
      'Phiên phúc thẩm vụ cháy chung cư mini ở Khương Hạ, dự kiến mở ngày 24/6 tại TAND Cấp cao ở Hà Nội, bị hoãn theo đề nghị của luật sư bào chữa cho bị cáo Nghiêm Quang Minh, vì bị cáo này phải điều trị tăng huyết áp. Trước đó, ông Minh kháng cáo bản án 12 năm tù, còn 47 gia đình bị hại đề nghị buộc thêm trách nhiệm của một số cán bộ quận. Thân nhân của 56 người đã khuất ngồi kín hai dãy ghế. Một người cha mất ba con nói: "Tù bao nhiêu năm thì các cháu cũng không về nữa".',
    target:
      'The appeal hearing over the Khuong Ha mini-apartment fire, scheduled to open on June 24 at the High People\'s Court in Hanoi, was postponed at the request of the lawyer defending defendant Nghiem Quang Minh, because Minh had to be treated for high blood pressure. Earlier, Minh appealed his 12-year prison sentence, while 47 victims\' families asked that some district officials also be held responsible. Relatives of the 56 deceased filled two rows of seats. A father who lost three children said: "However many years in prison, the children will not come back."',
  },
  {
    source:
      'Nội các Lebanon hôm 7/8 tán thành các mục tiêu trong đề xuất của Mỹ về tước vũ khí Hezbollah trước cuối năm nay, nhưng chưa bàn chi tiết mốc thời gian. Bốn bộ trưởng người Hồi giáo dòng Shiite bỏ họp để phản đối. Quân đội được giao trình kế hoạch thực thi trước ngày 31/8. Hezbollah gọi đây là "trọng tội" và sẽ coi quyết định như không tồn tại, còn Tổng thống Joseph Aoun cảnh báo phương án khác duy nhất là "sụp đổ". Israel vẫn giữ quân ở 5 điểm tại miền nam.',
    target:
      'Lebanon\'s Cabinet on Aug. 7 endorsed the objectives of a U.S. proposal on disarming Hezbollah before the end of this year, but has not discussed the detailed timeline. Four Shiite Muslim ministers walked out in protest. The army was tasked with submitting an implementation plan before Aug. 31. Hezbollah called it a "grave sin" and said it would treat the decision as if it did not exist, while President Joseph Aoun warned that the only alternative was "collapse." Israel still keeps troops at five points in the south.',
  },
  {
    source:
      'Tay vợt Nguyễn Thùy Linh, hạng 18 thế giới, thua hạt giống số 6 Tomoka Miyazaki (Nhật Bản) 21-17, 13-21, 19-21 ở tứ kết giải cầu lông Canada Mở rộng rạng sáng 5/7, sau 1 giờ 12 phút. Cô từng dẫn 18-14 trong ván quyết định nhưng để đối thủ ghi 5 điểm liên tiếp, một phần do đau cổ chân. Đây là lần thứ tư Thùy Linh chạm trán Miyazaki và chưa thắng lần nào. Dù vậy, cô gần như chắc chắn lọt top 16 trong bảng xếp hạng công bố tuần tới.',
    target:
      'Nguyen Thuy Linh, the world No. 18, lost to sixth seed Tomoka Miyazaki of Japan 21-17, 13-21, 19-21 in the quarterfinals of the Canada Open badminton tournament in the early hours of July 5, after one hour and 12 minutes. She had led 18-14 in the deciding game but let her opponent score five straight points, partly because of ankle pain. It was the fourth time Thuy Linh has faced Miyazaki, and she has yet to win. Even so, she is almost certain to make the top 16 in the rankings to be released next week.',
  },
  {
    source:
      'Mỹ ngày 7/8 nâng gấp đôi tiền thưởng cho thông tin dẫn đến việc bắt giữ Tổng thống Venezuela Nicolás Maduro, từ 25 triệu lên 50 triệu USD, cáo buộc ông là "một trong những trùm ma túy lớn nhất thế giới". Bộ trưởng Tư pháp Pam Bondi nói DEA đã thu giữ 30 tấn cocaine liên quan đến ông Maduro và thuộc hạ, gần 7 tấn trong số đó dính líu trực tiếp tới ông. Ngoại trưởng Yván Gil gọi động thái là "thảm hại": "Chúng tôi không ngạc nhiên, xét việc nó đến từ ai".',
    target:
      'The U.S. on Aug. 7 doubled the reward for information leading to the arrest of Venezuelan President Nicolás Maduro from $25 million to $50 million, accusing him of being "one of the largest drug lords in the world." Attorney General Pam Bondi said the DEA had seized 30 tons of cocaine linked to Maduro and his associates, nearly 7 tons of it directly tied to him. Foreign Minister Yván Gil called the move "pathetic": "We\'re not surprised, considering who it comes from."',
  },
  {
    source:
      'Cháy lớn tại quán karaoke 4 tầng trên đường Lê Hồng Phong, TP Thủ Dầu Một, lúc 22h18 ngày 31/10, khi có khoảng 40 khách bên trong. Nhờ hai nhân viên phá cửa thoát hiểm bị khóa bằng xích, hầu hết mọi người chạy thoát; ba người ngạt khói, một người chưa tỉnh. Đại tá Trịnh Ngọc Quyên nói quán từng bị đình chỉ vì không đạt chuẩn PCCC nhưng lén hoạt động lại ba tuần nay. Đến 23h50, lửa được dập tắt. Chủ quán hiện không có mặt ở địa phương.',
    target:
      "A major fire broke out at a four-story karaoke bar on Le Hong Phong Street in Thu Dau Mot city at 10:18 p.m. on Oct. 31, when about 40 customers were inside. Thanks to two employees who broke open an emergency exit locked with a chain, most people escaped; three people suffered smoke inhalation, one of whom has not regained consciousness. Col. Trinh Ngoc Quyen said the bar had been suspended for failing to meet fire safety standards but had been secretly operating again for the past three weeks. By 11:50 p.m., the fire was out. The bar's owner is currently not in the area.",
  },
  {
    source:
      'Gặp nhau tại Busan, Hàn Quốc, ngày 30/10, Tổng thống Donald Trump và Chủ tịch Trung Quốc Tập Cận Bình nhất trí đình chiến thương mại một năm. Mỹ giảm thuế liên quan đến fentanyl từ 20% xuống 10%, đưa mức thuế bình quân với hàng Trung Quốc từ 57% xuống khoảng 47%; đổi lại, Bắc Kinh hoãn các biện pháp kiểm soát đất hiếm công bố ngày 9/10 và mua 12 triệu tấn đậu nành đến hết năm nay. Ông Trump chấm cuộc gặp dài 100 phút "12 trên thang điểm 10", nhưng hai bên không bàn tới Đài Loan.',
    target:
      'Meeting in Busan, South Korea, on Oct. 30, President Donald Trump and Chinese President Xi Jinping agreed to a one-year trade truce. The U.S. will cut fentanyl-related tariffs from 20% to 10%, bringing the average tariff on Chinese goods from 57% to about 47%; in return, Beijing will postpone the rare earth controls announced on Oct. 9 and buy 12 million tons of soybeans through the end of this year. Trump rated the 100-minute meeting "12 on a scale of 10," but the two sides did not discuss Taiwan.',
  },
  {
    source:
      'Gần một năm sau trận lũ quét vùi lấp Làng Nủ (Lào Cai) sáng 10/9/2024, 40 căn nhà sàn mới đã kín người ở, cách chỗ cũ chừng 2 km. Thảm họa khiến 60 người tử vong, 7 người đến nay chưa tìm thấy. Anh Hoàng Văn Thới, mất vợ, mẹ và ba con, kể đêm mưa vẫn không ngủ được: "Ai cũng bảo phải sống tiếp, mà sống cho ai thì chưa biết". Trưởng thôn Hoàng Văn Diệp nói hơn chục hộ đã trồng quế trở lại, dù ruộng cũ gần như không thể phục hồi.',
    target:
      'Nearly a year after a flash flood buried Lang Nu village in Lao Cai on the morning of Sept. 10, 2024, 40 new stilt houses are fully occupied, about 2 km from the old site. The disaster killed 60 people, and seven have not been found to this day. Hoang Van Thoi, who lost his wife, mother and three children, said he still cannot sleep on rainy nights: "Everyone says you have to go on living, but living for whom, I don\'t know yet." Village head Hoang Van Diep said more than 10 households have gone back to growing cinnamon, although the old rice fields are almost impossible to restore.',
  },
  {
    source:
      'Ông Anutin Charnvirakul, lãnh đạo đảng Bhumjaithai, được Hạ viện Thái Lan bầu làm thủ tướng thứ 32 hôm 5/9 với 311 phiếu, vượt xa mức tối thiểu 247. Đảng Nhân dân cấp tiến ủng hộ ông với điều kiện giải tán hạ viện trong vòng 4 tháng và mở đường trưng cầu dân ý sửa hiến pháp, nhưng không tham gia nội các. Cựu thủ tướng Thaksin Shinawatra rời Bangkok bằng máy bay riêng tối hôm trước, nói đi Dubai khám bệnh và sẽ về trước ngày 8/9 để kịp ra tòa.',
    target:
      "Anutin Charnvirakul, leader of the Bhumjaithai party, was elected Thailand's 32nd prime minister by the House of Representatives on Sept. 5 with 311 votes, well above the minimum of 247. The progressive People's Party backed him on condition that the lower house be dissolved within four months and that the way be paved for a referendum on amending the constitution, but it will not join the Cabinet. Former Prime Minister Thaksin Shinawatra left Bangkok by private jet the previous evening, saying he was going to Dubai for a medical checkup and would return before Sept. 8 in time to appear in court.",
  },
  {
    source:
      'Từ 1/6, hộ kinh doanh có doanh thu từ một tỷ đồng mỗi năm trở lên trong một số ngành như bán lẻ, ăn uống phải dùng hóa đơn điện tử khởi tạo từ máy tính tiền kết nối với cơ quan thuế. Cục Thuế ước tính khoảng 37.000 hộ thuộc diện này. Nhiều tiểu thương chợ Đồng Xuân, Ninh Hiệp đóng cửa những ngày đầu, lo bị truy thu. Ông Mai Sơn, Phó cục trưởng, trấn an: "Không hồi tố với hộ khai đúng, nhưng cố tình giấu doanh thu thì không có vùng cấm". Riêng hộ dưới 200 triệu đồng vẫn được miễn thuế.',
    target:
      'From June 1, household businesses with revenue of 1 billion dong a year or more in certain sectors such as retail and food service must use electronic invoices generated from cash registers connected to the tax authorities. The Tax Department estimates that about 37,000 households fall into this category. Many small traders at the Dong Xuan and Ninh Hiep markets closed in the first days, fearing collection of back taxes. Mai Son, the department\'s deputy head, offered reassurance: "There will be no retroactive action against households that declare correctly, but for deliberately hiding revenue there are no off-limits zones." Households below 200 million dong remain exempt from tax.',
  },
  {
    source:
      'Bộ Quốc phòng Nga ngày 24/9 thông báo lực lượng phòng không nước này trong đêm đã đánh chặn và phá hủy 69 máy bay không người lái (UAV) của Ukraine, trong đó 22 chiếc bị bắn hạ trên bầu trời tỉnh Bryansk và 16 chiếc ở tỉnh Belgorod.',
    target:
      "The Russian Defense Ministry announced Sept. 24 that the country's air defenses had intercepted and destroyed 69 Ukrainian drones overnight, including 22 shot down over the Bryansk region and 16 over the Belgorod region.",
  },
  {
    source:
      'Không quân Ukraine cho biết Nga đã phóng 8 tên lửa hành trình Kh-101 và 112 UAV vào nước này trong đêm 3/10. Kiev tuyên bố bắn hạ 5 tên lửa và 94 UAV, song thừa nhận một nhà máy điện ở Kharkov bị trúng đòn, khiến khoảng 40.000 hộ dân mất điện.',
    target:
      'Russia fired eight Kh-101 cruise missiles and 112 drones at Ukraine on the night of Oct. 3, according to the Ukrainian air force. Kyiv said it had shot down five of the missiles and 94 of the drones but acknowledged that a power plant in Kharkiv had been hit, leaving about 40,000 households without electricity.',
  },
  {
    source:
      '"Chúng tôi cần thêm ít nhất 7 hệ thống Patriot để bảo vệ các thành phố lớn", Tổng thống Ukraine Volodymyr Zelensky phát biểu tại cuộc họp báo ở Brussels hôm 17/10, thêm rằng các đối tác mới cam kết chuyển giao hai hệ thống.',
    target:
      '"We need at least seven more Patriot systems to protect our major cities," Ukrainian President Volodymyr Zelensky told a news conference in Brussels on Oct. 17, adding that partners had so far pledged to deliver only two.',
  },
  {
    source:
      'Theo quân đội Ukraine, lực lượng Nga trong tuần qua đã tiến thêm gần 4 km về phía tây Pokrovsk, nhưng chưa thể cắt đứt tuyến đường tiếp tế cuối cùng dẫn vào thành phố. Giới chức nước này cho rằng Moskva chịu thiệt hại nặng do tung bộ binh xung kích mà không có xe thiết giáp yểm trợ.',
    target:
      'Russian forces have pushed nearly 4 kilometers farther west of Pokrovsk over the past week but have yet to sever the last supply route into the city, the Ukrainian military said. Ukrainian officials believe Moscow suffered heavy losses because it sent in assault infantry without armored support.',
  },
  {
    source:
      'Điện Kremlin ngày 11/11 khẳng định Nga sẵn sàng nối lại đàm phán với Ukraine bất cứ lúc nào, nhưng sẽ không chấp nhận lệnh ngừng bắn 30 ngày nếu phương Tây không chấm dứt cung cấp vũ khí cho Kiev.',
    target:
      'The Kremlin said Nov. 11 that Russia was ready to resume talks with Ukraine at any time but would not accept a 30-day ceasefire unless the West stopped supplying weapons to Kyiv.',
  },
  {
    source:
      'Nga và Ukraine hôm 14/8 tiến hành đợt trao đổi tù binh thứ 67 kể từ khi xung đột bùng phát, mỗi bên nhận lại 84 người. Bộ Quốc phòng Nga cho hay Các tiểu vương quốc Arab Thống nhất (UAE) đã đóng vai trò trung gian trong thỏa thuận này.',
    target:
      "Eighty-four prisoners of war were returned to each side Aug. 14 as Russia and Ukraine carried out their 67th prisoner exchange since the conflict broke out. The swap was mediated by the United Arab Emirates, Russia's Defense Ministry said.",
  },
  {
    source:
      'Bộ Tổng tham mưu Ukraine ngày 6/9 cho biết quân đội nước này đã tập kích nhà máy lọc dầu Ryazan, cơ sở có công suất khoảng 17 triệu tấn mỗi năm. Mức độ thiệt hại đang được xác minh.',
    target:
      'The General Staff of the Ukrainian armed forces said Sept. 6 that the military had struck the Ryazan oil refinery, a facility with a capacity of about 17 million metric tons a year. The extent of the damage was being verified.',
  },
  {
    source:
      'Thống đốc tỉnh Leningrad Alexander Drozdenko nói rằng hơn 10 UAV Ukraine bị bắn rơi gần cảng Ust-Luga rạng sáng 24/8, mảnh vỡ rơi xuống gây cháy tại khu phức hợp của tập đoàn Novatek. Không có ai bị thương và đám cháy được khống chế sau khoảng ba giờ.',
    target:
      'More than 10 Ukrainian drones were brought down near the port of Ust-Luga in the early hours of Aug. 24, and falling debris sparked a fire at a complex owned by the Novatek group, said Alexander Drozdenko, governor of the Leningrad region. No one was hurt, and the blaze was brought under control after about three hours.',
  },
  {
    source:
      'Bộ Quốc phòng Đức ngày 2/12 công bố gói viện trợ quân sự trị giá 650 triệu euro cho Ukraine, gồm hai hệ thống phòng không IRIS-T, 10 xe tăng Leopard 1A5 và 60 tổ hợp rocket phòng không vác vai Stinger. Số khí tài này dự kiến được bàn giao trước cuối năm nay.',
    target:
      "Germany's Defense Ministry on Dec. 2 unveiled a 650 million-euro military aid package for Ukraine that includes two IRIS-T air defense systems, 10 Leopard 1A5 tanks and 60 Stinger shoulder-fired antiaircraft rocket systems. The equipment is expected to be handed over before the end of this year.",
  },
  {
    source:
      'Tổng thư ký NATO Mark Rutte cảnh báo Nga có thể đủ khả năng tấn công một nước thành viên của liên minh trong vòng 5 năm tới, đồng thời kêu gọi các đồng minh tăng năng lực phòng không thêm 400%. Moskva nhiều lần bác bỏ cáo buộc nước này có ý định tấn công NATO.',
    target:
      "Moscow could be capable of attacking a NATO member within the next five years, the alliance's secretary general, Mark Rutte, has warned, urging allies to boost their air defense capabilities by 400%. Russia has repeatedly denied any intention of attacking NATO.",
  },
  {
    source:
      'Ba Lan sáng 10/9 điều tiêm kích F-16 xuất kích sau khi phát hiện 19 vật thể bay xâm phạm không phận, trong đó ít nhất ba chiếc bị bắn hạ. Thủ tướng Donald Tusk gọi đây là "hành động khiêu khích quy mô lớn", trong khi Nga phủ nhận nhắm vào lãnh thổ Ba Lan.',
    target:
      'Poland scrambled F-16 fighter jets on the morning of Sept. 10 after detecting 19 airborne objects violating its airspace, at least three of which were shot down. Prime Minister Donald Tusk called it a "large-scale provocation," while Russia denied targeting Polish territory.',
  },
  {
    source:
      'Estonia cáo buộc ba tiêm kích MiG-31 của Nga bay vào không phận nước này trên vịnh Phần Lan hôm 19/9 và ở lại đó 12 phút mà không được phép. Bộ Quốc phòng Nga bác cáo buộc, nói rằng biên đội bay trên vùng biển trung lập, cách đảo Vaindloo hơn 3 km.',
    target:
      "Russia's Defense Ministry has rejected an Estonian allegation that three Russian MiG-31 fighters entered Estonia's airspace over the Gulf of Finland on Sept. 19 and stayed there for 12 minutes without permission. The jets flew over neutral waters, more than 3 kilometers from Vaindloo Island, the ministry said.",
  },
  {
    source:
      'Quốc hội Litva ngày 18/12 thông qua dự luật ngân sách quốc phòng năm 2026 trị giá 4,79 tỷ euro, tương đương 5,38% GDP. Đây là mức chi quốc phòng cao nhất từ trước đến nay của quốc gia Baltic này.',
    target:
      "Lithuania's parliament on Dec. 18 passed a 2026 defense budget bill worth 4.79 billion euros, equal to 5.38% of gross domestic product. It is the highest level of defense spending in the Baltic nation's history.",
  },
  {
    source:
      'Thụy Điển cho biết sẽ cử một tiểu đoàn cơ giới khoảng 600 quân tới Latvia vào đầu năm sau, luân phiên với Đan Mạch trong lực lượng đa quốc gia của NATO. Đây là lần đầu Stockholm triển khai quân theo nhiệm vụ của liên minh kể từ khi gia nhập hồi tháng 3/2024.',
    target:
      "A mechanized battalion of about 600 Swedish troops will head to Latvia early next year, Sweden has announced, rotating with Denmark in NATO's multinational force there. The deployment will be Stockholm's first on an alliance mission since it joined in March 2024.",
  },
  {
    source:
      'Bộ trưởng Quốc phòng Phần Lan Antti Häkkänen nói nước này sẽ rút khỏi Công ước Ottawa cấm mìn sát thương, nhưng không có kế hoạch rải mìn dọc biên giới với Nga trong thời bình.',
    target:
      'Finnish Defense Minister Antti Häkkänen said the country would withdraw from the Ottawa Convention banning antipersonnel mines but had no plans to lay mines along its border with Russia in peacetime.',
  },
  {
    source:
      'Hungary hôm 23/6 tuyên bố sẽ phủ quyết gói trừng phạt thứ 18 của Liên minh châu Âu (EU) nhằm vào Nga nếu khối không loại bỏ đề xuất cấm nhập khẩu khí đốt Nga từ năm 2028. Ngoại trưởng Peter Szijjarto cho rằng lệnh cấm sẽ khiến giá năng lượng tại nước này tăng gấp đôi.',
    target:
      "The European Union's 18th sanctions package against Russia will be vetoed by Hungary unless the bloc drops a proposal to ban Russian gas imports starting in 2028, Budapest said June 23. Such a ban would double energy prices in Hungary, Foreign Minister Peter Szijjarto argued.",
  },
  {
    source:
      'Cơ quan An ninh Ukraine (SBU) cho biết đã bắt một trung tá không quân bị tình nghi cung cấp cho Nga tọa độ các sân bay triển khai tiêm kích F-16 và Mirage 2000. Người này đối mặt án tù chung thân nếu bị kết tội phản quốc.',
    target:
      'The Security Service of Ukraine, or SBU, said it had arrested an air force lieutenant colonel suspected of giving Russia the coordinates of airfields hosting F-16 and Mirage 2000 fighter jets. The officer faces life in prison if convicted of treason.',
  },
  {
    source:
      'Tòa án quân sự ở thành phố Rostov trên sông Đông tuyên phạt 15 binh sĩ thuộc tiểu đoàn Aidar của Ukraine mức án từ 15 đến 21 năm tù vì tội khủng bố. Ba người trong số này bị xét xử vắng mặt do đã được trả về nước trong các đợt trao đổi tù binh.',
    target:
      "Fifteen members of Ukraine's Aidar battalion have been sentenced by a military court in the Russian city of Rostov-on-Don to prison terms ranging from 15 to 21 years for terrorism. Three of them were tried in absentia because they had already been sent home in prisoner swaps.",
  },
  {
    source:
      'Bộ Ngoại giao Moldova ngày 13/2 triệu tập đại sứ Nga để phản đối việc UAV mang thuốc nổ rơi xuống lãnh thổ nước này. Chisinau cho rằng vụ việc là hành vi vi phạm nghiêm trọng chủ quyền và không thể chấp nhận được.',
    target:
      "Moldova's Foreign Ministry summoned the Russian ambassador Feb. 13 to protest the crash of an explosives-laden drone on its territory. Chisinau said the incident was a serious violation of its sovereignty and was unacceptable.",
  },
  {
    source:
      'Theo Bộ Quốc phòng Anh, số binh sĩ Nga thương vong kể từ tháng 2/2022 có thể đã vượt mốc một triệu người, trong đó khoảng 250.000 người thiệt mạng. Moskva không bình luận về con số này và từ lâu không công bố dữ liệu thương vong.',
    target:
      "Russian military casualties since February 2022 may have topped 1 million, including about 250,000 killed, by the British Defense Ministry's count. Moscow, which has long refrained from publishing casualty data, has not commented on the figure.",
  },
  {
    source:
      'Tổng thống Belarus Alexander Lukashenko nói tên lửa siêu vượt âm tầm trung Oreshnik của Nga sẽ được bố trí tại nước này trước cuối năm 2025. Ông nhấn mạnh Minsk sẽ tự xác định mục tiêu cho vũ khí nếu xảy ra xung đột.',
    target:
      "Belarusian President Alexander Lukashenko said Russia's Oreshnik intermediate-range hypersonic missile would be deployed in his country before the end of 2025. He stressed that Minsk itself would select the weapon's targets in the event of a conflict.",
  },
  {
    source:
      'Hãng thông tấn RIA Novosti dẫn một nguồn tin an ninh Nga cho biết Ukraine đã điều lữ đoàn đổ bộ đường không 82 từ hướng Zaporizhzhia tới Sumy nhằm ngăn đà tiến của quân Nga. Kiev chưa bình luận về thông tin trên.',
    target:
      'Ukraine has moved its 82nd Air Assault Brigade from the Zaporizhzhia front to Sumy in a bid to halt the Russian advance, the RIA Novosti news agency reported, citing a Russian security source. Kyiv has yet to comment on the report.',
  },
  {
    source:
      'Tham mưu trưởng lục quân Pháp Pierre Schill cho biết nước này có thể triển khai 20.000 quân trong vòng 30 ngày tới sườn phía đông NATO, song thừa nhận kho đạn pháo 155 mm hiện chỉ đáp ứng được vài tuần giao tranh cường độ cao.',
    target:
      "French army chief of staff Pierre Schill said his country could deploy 20,000 troops to NATO's eastern flank within 30 days but acknowledged that current stocks of 155 mm artillery shells would last only a few weeks of high-intensity combat.",
  },
  {
    source:
      'Na Uy ngày 31/8 thông báo chọn mua ít nhất 5 khinh hạm Type 26 của Anh với giá khoảng 10 tỷ bảng, hợp đồng quốc phòng lớn nhất lịch sử nước này. Tàu đầu tiên dự kiến được bàn giao năm 2029, giúp Oslo tăng cường khả năng săn tàu ngầm Nga ở Bắc Đại Tây Dương.',
    target:
      "Norway will buy at least five British Type 26 frigates for about 10 billion pounds in the biggest defense contract in its history, it announced Aug. 31. Delivery of the first ship is planned for 2029, and the vessels will strengthen Oslo's ability to hunt Russian submarines in the North Atlantic.",
  },
  {
    source:
      '"Chúng tôi không có ý định gửi tên lửa Taurus cho Ukraine trong giai đoạn này", Bộ trưởng Quốc phòng Đức Boris Pistorius nói tại Kiev ngày 12/6. Tuy nhiên, ông cho biết Berlin sẽ tài trợ để Ukraine tự sản xuất vũ khí tầm xa.',
    target:
      '"We have no intention of sending Taurus missiles to Ukraine at this stage," German Defense Minister Boris Pistorius said in Kyiv on June 12. However, he said Berlin would provide funding for Ukraine to produce long-range weapons on its own.',
  },
  {
    source:
      'Cơ quan tình báo quân đội Ukraine (GUR) tuyên bố xuồng không người lái Magura V7 trang bị tên lửa AIM-9 đã bắn hạ hai tiêm kích Su-30 của Nga gần cảng Novorossiysk hôm 2/5. Nếu được xác nhận, đây là lần đầu tiên trên thế giới tiêm kích bị xuồng tự hành tiêu diệt.',
    target:
      "Two Russian Su-30 fighters were shot down near the port of Novorossiysk on May 2 by Magura V7 uncrewed boats armed with AIM-9 missiles, Ukraine's military intelligence agency, the GUR, claimed. If confirmed, it would be the first time anywhere that a drone boat has destroyed a fighter jet.",
  },
  {
    source:
      'Bộ Ngoại giao Nga cảnh báo sẽ có biện pháp đáp trả nếu EU tịch thu khoảng 210 tỷ euro tài sản bị phong tỏa của nước này. Người phát ngôn Maria Zakharova nói rằng các biện pháp có thể bao gồm tịch thu tài sản của doanh nghiệp châu Âu còn hoạt động tại Nga.',
    target:
      "The Russian Foreign Ministry warned that it would retaliate if the EU confiscated about 210 billion euros of Russia's frozen assets. Spokeswoman Maria Zakharova said the measures could include seizing the property of European companies still operating in Russia.",
  },
  {
    source:
      'Ngoại trưởng Mỹ Marco Rubio cho biết Washington có thể từ bỏ vai trò trung gian hòa giải giữa Nga và Ukraine "trong vài ngày tới" nếu không thấy dấu hiệu tiến triển. Ông nói Mỹ không muốn kéo dài nỗ lực này "hàng tuần, hàng tháng trời" và có những ưu tiên khác.',
    target:
      'Unless there are signs of progress, Washington could walk away "within days" from its role as mediator between Russia and Ukraine, U.S. Secretary of State Marco Rubio has said. The United States has other priorities and does not want to drag out the effort for "weeks and months on end," he said.',
  },
  {
    source:
      'Tàu hộ vệ Đô đốc Golovko thuộc Hạm đội phương Bắc của Nga đã phóng thử thành công tên lửa siêu vượt âm Zircon vào một mục tiêu trên biển Barents trong cuộc tập trận Zapad-2025. Bộ Quốc phòng Nga cho biết mục tiêu bị phá hủy bằng phát bắn trúng trực tiếp.',
    target:
      "The frigate Admiral Golovko of Russia's Northern Fleet successfully test-fired a Zircon hypersonic missile at a target in the Barents Sea during the Zapad-2025 exercise. Russia's Defense Ministry said the target was destroyed by a direct hit.",
  },
  {
    source:
      'Chính phủ Romania hôm 28/2 phê chuẩn luật cho phép quân đội bắn hạ UAV xâm phạm không phận trong thời bình. Trước đó, Bucharest chỉ giám sát chứ không đánh chặn các UAV Nga bay lạc sang từ Ukraine.',
    target:
      "Romania's military will be allowed to shoot down drones that violate the country's airspace in peacetime under a law approved by the government Feb. 28. Until then, Bucharest had only tracked, not intercepted, Russian drones straying across from Ukraine.",
  },
  {
    source:
      'Thủ tướng Đan Mạch Mette Frederiksen cho biết sân bay Copenhagen phải đóng cửa gần 4 giờ tối 22/9 do xuất hiện hai đến ba UAV cỡ lớn. Bà không loại trừ khả năng Nga đứng sau vụ việc, nhưng nói rằng chưa có bằng chứng để kết luận.',
    target:
      'Danish Prime Minister Mette Frederiksen said Copenhagen Airport had to close for nearly four hours on the evening of Sept. 22 because of the appearance of two to three large drones. She did not rule out the possibility that Russia was behind the incident but said there was no evidence yet to draw a conclusion.',
  },
  {
    source:
      'Ba công dân Bulgaria bị tòa án London kết tội làm gián điệp cho Nga hôm 7/3 sau phiên xử kéo dài hơn ba tháng. Nhóm này bị cáo buộc theo dõi các nhà báo và một căn cứ Mỹ tại Đức, nơi họ tin rằng binh sĩ Ukraine đang được huấn luyện sử dụng tên lửa Patriot.',
    target:
      'A London court on March 7 found three Bulgarian nationals guilty of spying for Russia after a trial that ran more than three months. The group was accused of conducting surveillance on journalists and on a U.S. base in Germany where they believed Ukrainian troops were being trained to use Patriot missiles.',
  },
  {
    source:
      'Tập đoàn Rheinmetall của Đức ngày 27/8 khánh thành nhà máy đạn pháo tại Unterlüss, bang Niedersachsen, với công suất dự kiến 350.000 quả mỗi năm vào năm 2027. Đây sẽ là nhà máy đạn pháo lớn nhất châu Âu.',
    target:
      "Germany's Rheinmetall group on Aug. 27 inaugurated an artillery ammunition plant in Unterlüss, in the state of Lower Saxony, with a planned capacity of 350,000 shells a year by 2027. It will be the largest artillery ammunition factory in Europe.",
  },
  {
    source:
      'Theo Cao ủy Liên Hợp Quốc về người tị nạn (UNHCR), hơn 5,6 triệu người Ukraine vẫn đang tị nạn ở nước ngoài tính đến cuối tháng 6, trong khi khoảng 3,7 triệu người phải rời bỏ nhà cửa trong nước. Cơ quan này cho biết mới nhận được 36% số tiền cần cho hoạt động năm nay.',
    target:
      "As of the end of June, more than 5.6 million Ukrainians were still refugees abroad and about 3.7 million were displaced within the country, according to the U.N. refugee agency, UNHCR. The agency said it had received just 36% of the money it needed for this year's operations.",
  },
  {
    source:
      'Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan ngày 27/10 ký thỏa thuận mua 20 tiêm kích Eurofighter Typhoon của Anh trị giá 8 tỷ bảng trong chuyến thăm Ankara của Thủ tướng Keir Starmer. Các máy bay đầu tiên sẽ được chuyển giao vào năm 2030.',
    target:
      'Turkish President Recep Tayyip Erdogan signed an agreement Oct. 27 to buy 20 Eurofighter Typhoon fighter jets from Britain for 8 billion pounds during a visit to Ankara by Prime Minister Keir Starmer. The first aircraft will be delivered in 2030.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Ukraine cho biết quân đội nước này đã nhận hơn 1,3 triệu UAV góc nhìn thứ nhất (FPV) trong nửa đầu năm, nhiều hơn tổng số nhận được của cả năm 2024. Khoảng 95% trong số đó do các doanh nghiệp trong nước chế tạo.',
    target:
      "More than 1.3 million first-person-view (FPV) drones reached the Ukrainian military in the first half of the year, exceeding the total for all of 2024, the country's defense minister said. About 95% of them were built by domestic companies.",
  },
  {
    source:
      'Cơ quan An ninh Liên bang Nga (FSB) ngày 11/11 cho biết đã phá vỡ âm mưu của tình báo Ukraine và Anh nhằm đánh cắp tiêm kích MiG-31K mang tên lửa Kinzhal. Theo FSB, các phi công Nga được hứa trả 3 triệu USD để lái máy bay tới căn cứ NATO ở Romania.',
    target:
      "Russia's Federal Security Service, or FSB, said Nov. 11 that it had foiled a plot by Ukrainian and British intelligence to steal a MiG-31K fighter carrying a Kinzhal missile. According to the FSB, Russian pilots were promised $3 million to fly the aircraft to a NATO base in Romania.",
  },
  {
    source:
      'Nhà máy điện hạt nhân Zaporizhzhia bị mất toàn bộ nguồn điện bên ngoài hôm 23/9 và phải dùng máy phát diesel để làm mát lò phản ứng. Tổng giám đốc Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA) Rafael Grossi cho rằng tình hình chưa nguy hiểm tức thì, song không thể kéo dài.',
    target:
      'The Zaporizhzhia nuclear power plant lost all off-site power Sept. 23 and had to rely on diesel generators to cool its reactors. While not immediately dangerous, the situation could not be allowed to last, in the view of Rafael Grossi, director general of the International Atomic Energy Agency.',
  },
  {
    source:
      'Thủ tướng Slovakia Robert Fico tuyên bố nước này sẽ không gửi bất cứ binh sĩ nào tới Ukraine kể cả khi các bên đạt thỏa thuận ngừng bắn, nhưng sẵn sàng cho phép NATO sử dụng hạ tầng hậu cần trên lãnh thổ mình.',
    target:
      'Slovak Prime Minister Robert Fico declared that his country would not send any troops to Ukraine even if the parties reached a ceasefire agreement but was ready to let NATO use logistics infrastructure on its territory.',
  },
  {
    source:
      'Lãnh đạo Anh và Pháp ngày 4/9 cho biết 26 nước đã cam kết tham gia "lực lượng bảo đảm" cho Ukraine sau khi xung đột kết thúc, bằng cách đưa quân tới hoặc hiện diện trên bộ, trên biển hay trên không. Tổng thống Vladimir Putin cảnh báo mọi lực lượng nước ngoài tại Ukraine sẽ là mục tiêu hợp pháp của quân đội Nga.',
    target:
      'Twenty-six countries have committed to a postwar "reassurance force" for Ukraine, either by sending troops or by maintaining a presence on land, at sea or in the air, the British and French leaders said Sept. 4. President Vladimir Putin warned that any foreign forces in Ukraine would be legitimate targets for the Russian military.',
  },
  {
    source:
      'Quân đội Israel (IDF) ngày 16/9 thông báo bắt đầu chiến dịch trên bộ nhằm kiểm soát thành phố Gaza, với sự tham gia của ba sư đoàn và hàng chục nghìn quân dự bị. IDF ước tính còn khoảng 3.000 tay súng Hamas trong thành phố.',
    target:
      'The Israel Defense Forces, or IDF, announced Sept. 16 that it had begun a ground offensive to take control of Gaza City, involving three divisions and tens of thousands of reservists. The IDF estimated that about 3,000 Hamas gunmen remained in the city.',
  },
  {
    source:
      'Cơ quan y tế Gaza cho biết ít nhất 52 người thiệt mạng và hơn 140 người bị thương trong các cuộc không kích của Israel vào trại tị nạn Nuseirat đêm 21/5. Quân đội Israel nói rằng đòn tập kích nhằm vào một trung tâm chỉ huy của Hamas, nhưng không đưa ra bằng chứng.',
    target:
      'Israeli airstrikes on the Nuseirat refugee camp on the night of May 21 killed at least 52 people and wounded more than 140, health authorities in Gaza said. The Israeli military said the target was a Hamas command center but offered no evidence.',
  },
  {
    source:
      'Thủ tướng Israel Benjamin Netanyahu tuyên bố chiến dịch ở Dải Gaza sẽ không dừng lại cho tới khi Hamas bị giải giáp hoàn toàn và tất cả con tin được trả tự do. "Không có lựa chọn nào khác", ông nói trong bài phát biểu trên truyền hình tối 8/8.',
    target:
      'Israeli Prime Minister Benjamin Netanyahu declared that the campaign in the Gaza Strip would not stop until Hamas was completely disarmed and all hostages were freed. "There is no other choice," he said in a televised address on the evening of Aug. 8.',
  },
  {
    source:
      'Hamas hôm 18/8 đồng ý với đề xuất ngừng bắn 60 ngày do Ai Cập và Qatar đưa ra, theo đó 10 con tin còn sống và 18 thi thể sẽ được trao trả để đổi lấy khoảng 150 tù nhân Palestine. Israel chưa trả lời chính thức.',
    target:
      'Israel has yet to respond formally after Hamas on Aug. 18 agreed to a 60-day ceasefire proposed by Egypt and Qatar, under which 10 living hostages and 18 bodies would be handed over in exchange for about 150 Palestinian prisoners.',
  },
  {
    source:
      'Theo Văn phòng Điều phối các vấn đề nhân đạo của Liên Hợp Quốc (OCHA), chỉ 38 trong số 90 xe tải chở hàng cứu trợ được phép vào miền bắc Gaza hôm 4/11. Số còn lại bị trì hoãn hoặc từ chối mà không được giải thích lý do.',
    target:
      'Only 38 of 90 trucks carrying aid were allowed into northern Gaza on Nov. 4, according to the U.N. Office for the Coordination of Humanitarian Affairs, or OCHA. The rest were delayed or turned away without explanation.',
  },
  {
    source:
      'Hamas ngày 13/10 thả toàn bộ 20 con tin còn sống, trong khi Israel phóng thích gần 2.000 tù nhân Palestine, trong đó có 250 người đang thụ án chung thân. Tuy nhiên, nhóm vũ trang mới trao trả 4 trong số 28 thi thể con tin và nói cần thêm thời gian để tìm kiếm những người còn lại dưới đống đổ nát.',
    target:
      'All 20 living hostages were freed by Hamas on Oct. 13, while Israel released nearly 2,000 Palestinian prisoners, 250 of them serving life sentences. The militant group, however, has so far turned over just four of the 28 bodies of dead hostages, saying it needs more time to look for the others under the rubble.',
  },
  {
    source:
      'Tổng thống Iran Masoud Pezeshkian ngày 2/7 ký luật đình chỉ hợp tác với Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA), cáo buộc tổ chức này thiên vị và tiếp tay cho các cuộc tấn công của Israel. Theo luật, thanh sát viên chỉ được vào cơ sở hạt nhân nếu có sự chấp thuận của Hội đồng An ninh Quốc gia Tối cao.',
    target:
      "Iranian President Masoud Pezeshkian on July 2 signed a law suspending cooperation with the International Atomic Energy Agency, accusing the organization of bias and of abetting Israel's attacks. Under the law, inspectors may enter nuclear facilities only with the approval of the Supreme National Security Council.",
  },
  {
    source:
      'Mỹ ngày 22/6 điều 7 oanh tạc cơ B-2 thả 14 quả bom xuyên phá GBU-57 xuống các cơ sở hạt nhân Fordow và Natanz của Iran, đồng thời phóng hơn 20 tên lửa Tomahawk từ tàu ngầm vào Isfahan. Đánh giá sơ bộ của tình báo Mỹ cho rằng đòn tấn công có thể chỉ làm chậm chương trình hạt nhân của Tehran vài tháng.',
    target:
      "The June 22 U.S. attack may have set back Tehran's nuclear program by only a few months, according to a preliminary U.S. intelligence assessment. In the operation, seven B-2 bombers dropped 14 GBU-57 bunker busters on Iran's Fordow and Natanz nuclear facilities, while more than 20 submarine-launched Tomahawk missiles were fired at Isfahan.",
  },
  {
    source:
      'Vệ binh Cách mạng Hồi giáo Iran (IRGC) tuyên bố đã bắt 5 người tại tỉnh Khuzestan với cáo buộc làm gián điệp cho cơ quan tình báo Mossad của Israel. Những người này bị cho là đã gửi hình ảnh các địa điểm quân sự ra nước ngoài để đổi lấy tiền điện tử.',
    target:
      "Iran's Islamic Revolutionary Guard Corps, or IRGC, said it had arrested five people in Khuzestan province on charges of spying for Israel's Mossad intelligence agency. They are alleged to have sent images of military sites abroad in exchange for cryptocurrency.",
  },
  {
    source:
      'Anh, Pháp và Đức hôm 28/8 kích hoạt cơ chế khôi phục toàn bộ lệnh trừng phạt của Liên Hợp Quốc với Iran, quá trình dự kiến kéo dài 30 ngày. Ba nước này nói vẫn để ngỏ khả năng ngoại giao, với điều kiện Tehran nối lại hợp tác với thanh sát viên quốc tế và đàm phán với Mỹ.',
    target:
      'Diplomacy remains possible provided Tehran resumes cooperation with international inspectors and negotiations with Washington, Britain, France and Germany said after triggering Aug. 28 a mechanism to restore all U.N. sanctions on Iran, a process expected to take 30 days.',
  },
  {
    source:
      'Ngoại trưởng Iran Abbas Araghchi ngày 10/5 khẳng định nước này không theo đuổi vũ khí hạt nhân, nhưng sẽ không bao giờ từ bỏ quyền làm giàu urani. Ông cảnh báo đàm phán sẽ thất bại nếu Mỹ yêu cầu Tehran dỡ bỏ toàn bộ máy ly tâm.',
    target:
      'Iranian Foreign Minister Abbas Araghchi said May 10 that his country was not pursuing nuclear weapons but would never give up its right to enrich uranium. He warned that negotiations would fail if the United States demanded that Tehran dismantle all of its centrifuges.',
  },
  {
    source:
      'Theo báo cáo mật của IAEA, Iran đang sở hữu 408,6 kg urani được làm giàu ở mức 60%, tăng gần 50% so với hồi tháng 2. Nếu được tinh luyện thêm, lượng nguyên liệu này đủ để chế tạo 9 vũ khí hạt nhân theo tiêu chí của cơ quan trên.',
    target:
      "Iran's stockpile of uranium enriched to 60% has grown almost 50% since February to 408.6 kilograms, a confidential IAEA report shows. By the agency's yardstick, that is enough material for nine nuclear weapons if refined further.",
  },
  {
    source:
      'Quân đội Israel cho biết lực lượng Houthi ở Yemen đã phóng một tên lửa đạn đạo về phía sân bay Ben Gurion sáng 4/5, tạo ra hố sâu gần nhà ga số 3 và khiến 6 người bị thương. Hệ thống Arrow và THAAD đều không đánh chặn được quả đạn.',
    target:
      "The Israeli military said Yemen's Houthi forces fired a ballistic missile toward Ben Gurion Airport on the morning of May 4, leaving a deep crater near Terminal 3 and injuring six people. Neither the Arrow nor the THAAD system managed to intercept the missile.",
  },
  {
    source:
      'Tổng thống Mỹ Donald Trump hôm 6/5 tuyên bố ngừng không kích Houthi sau khi nhóm vũ trang "nói rằng họ không muốn chiến đấu nữa". Oman xác nhận đã làm trung gian cho thỏa thuận, nhưng Houthi khẳng định lệnh ngừng bắn không áp dụng với Israel.',
    target:
      'The truce does not extend to Israel, the Houthis insisted after U.S. President Donald Trump announced May 6 that he was halting airstrikes on the armed group because it had "said they don\'t want to fight anymore." Oman confirmed that it had brokered the deal.',
  },
  {
    source:
      'Phát ngôn viên quân sự Houthi Yahya Saree ngày 9/7 nhận trách nhiệm đánh chìm tàu hàng Eternity C treo cờ Liberia trên Biển Đỏ. Ít nhất 4 thuyền viên thiệt mạng và 11 người mất tích, theo các nguồn tin an ninh hàng hải.',
    target:
      'Houthi military spokesman Yahya Saree on July 9 claimed responsibility for sinking the Liberian-flagged cargo ship Eternity C in the Red Sea. At least four crew members were killed and 11 were missing, according to maritime security sources.',
  },
  {
    source:
      'Lầu Năm Góc cho biết một tiêm kích F/A-18E Super Hornet trị giá khoảng 67 triệu USD đã rơi xuống Biển Đỏ khi đang được kéo trong khoang chứa của tàu sân bay USS Harry S. Truman. Một thủy thủ bị thương nhẹ; nguyên nhân vụ việc đang được điều tra.',
    target:
      'Investigators are looking into how an F/A-18E Super Hornet worth about $67 million fell into the Red Sea while being towed in the hangar bay of the aircraft carrier USS Harry S. Truman, the Pentagon said. One sailor suffered minor injuries.',
  },
  {
    source:
      'Tổng thống lâm thời Syria Ahmed al-Sharaa ngày 10/3 ký thỏa thuận sáp nhập Lực lượng Dân chủ Syria (SDF) do người Kurd dẫn đầu vào quân đội quốc gia. Thỏa thuận dự kiến được thực hiện trước cuối năm nay, nhưng hai bên vẫn bất đồng về cách thức sáp nhập.',
    target:
      "Syria's interim president, Ahmed al-Sharaa, signed an agreement March 10 to merge the Kurdish-led Syrian Democratic Forces, or SDF, into the national army. The agreement is to be implemented before the end of this year, but the two sides still disagree on how the merger should be carried out.",
  },
  {
    source:
      'Israel ngày 16/7 không kích trụ sở Bộ Quốc phòng Syria ở Damascus, khiến ba người chết và 34 người bị thương. Tel Aviv nói đòn tập kích nhằm bảo vệ cộng đồng Druze ở tỉnh Sweida, nơi hơn 300 người đã thiệt mạng trong các vụ đụng độ giáo phái.',
    target:
      "An Israeli airstrike on Syria's Defense Ministry headquarters in Damascus left three people dead and 34 wounded July 16. Israel said it was acting to protect the Druze community in Sweida province, where sectarian clashes had claimed more than 300 lives.",
  },
  {
    source:
      'Nga cho biết đang đàm phán với chính quyền mới ở Syria về tương lai của căn cứ không quân Hmeimim và căn cứ hải quân Tartus. Thứ trưởng Ngoại giao Mikhail Bogdanov nói rằng đến nay chưa có thay đổi nào đối với hai cơ sở này.',
    target:
      'Russia said it was negotiating with the new authorities in Syria over the future of the Hmeimim air base and the Tartus naval base. Deputy Foreign Minister Mikhail Bogdanov said there had so far been no changes at the two facilities.',
  },
  {
    source:
      'Hơn 500.000 người tị nạn Syria đã hồi hương từ Thổ Nhĩ Kỳ kể từ khi chính quyền Bashar al-Assad sụp đổ tháng 12/2024, Bộ trưởng Nội vụ Ali Yerlikaya cho biết hôm 7/9. Thổ Nhĩ Kỳ từng tiếp nhận khoảng 3,7 triệu người Syria vào thời kỳ cao điểm năm 2021.',
    target:
      "Turkey, which hosted about 3.7 million Syrians at the peak in 2021, has seen more than 500,000 of the refugees return home since Bashar al-Assad's government collapsed in December 2024, Interior Minister Ali Yerlikaya said Sept. 7.",
  },
  {
    source:
      'Chính phủ Lebanon hôm 5/8 giao quân đội soạn kế hoạch giải giáp Hezbollah trước cuối năm, bất chấp sự phản đối của các bộ trưởng dòng Shiite. Hezbollah gọi quyết định là "tội lỗi nghiêm trọng" và nói sẽ coi như nó không tồn tại.',
    target:
      'The Lebanese government on Aug. 5 tasked the army with drawing up a plan to disarm Hezbollah before the end of the year, despite objections from Shiite ministers. Hezbollah called the decision a "grave sin" and said it would treat it as though it did not exist.',
  },
  {
    source:
      'Lực lượng gìn giữ hòa bình Liên Hợp Quốc tại Lebanon (UNIFIL) cho biết một UAV Israel đã thả lựu đạn gần vị trí của họ ở Kfar Kila sáng 26/10, nhưng không gây thương vong. UNIFIL coi đây là hành vi coi thường an toàn của binh sĩ và yêu cầu Israel chấm dứt.',
    target:
      'No one was hurt when an Israeli drone dropped a grenade near a position held by U.N. peacekeepers at Kfar Kila, Lebanon, on the morning of Oct. 26, according to the force, known as UNIFIL. It described the act as showing disregard for the safety of its troops and demanded that Israel stop.',
  },
  {
    source:
      'Tướng Eyal Zamir, Tổng tham mưu trưởng quân đội Israel, thừa nhận lực lượng này thiếu khoảng 12.000 binh sĩ do chiến sự kéo dài. Ông kêu gọi chính phủ sớm ban hành luật nghĩa vụ quân sự áp dụng với nam giới Do Thái chính thống cực đoan.',
    target:
      "Gen. Eyal Zamir, the Israeli military's chief of staff, acknowledged that the force was short about 12,000 troops because of the prolonged fighting. He urged the government to promptly enact a conscription law that would apply to ultra-Orthodox Jewish men.",
  },
  {
    source:
      'Qatar lên án cuộc không kích của Israel vào Doha ngày 9/9 là "khủng bố nhà nước" và cho biết một sĩ quan an ninh nước này thiệt mạng. Hamas nói rằng các lãnh đạo cấp cao của nhóm sống sót, song 5 thành viên khác đã chết, gồm con trai của trưởng đoàn đàm phán Khalil al-Hayya.',
    target:
      'Condemning the Sept. 9 Israeli airstrike on Doha as "state terrorism," Qatar said one of its security officers had been killed. Hamas said its top leaders had survived but that five other members had died, among them the son of its chief negotiator, Khalil al-Hayya.',
  },
  {
    source:
      'Ả rập Xê út và Pakistan ngày 17/9 ký hiệp ước phòng thủ chung, trong đó quy định mọi hành động gây hấn nhằm vào một nước sẽ bị coi là nhằm vào cả hai. Giới chức Riyadh từ chối cho biết liệu hiệp ước có bao gồm ô hạt nhân của Islamabad hay không.',
    target:
      "Saudi Arabia and Pakistan signed a mutual defense pact Sept. 17 that stipulates any aggression against one country will be considered aggression against both. Officials in Riyadh declined to say whether the pact included Islamabad's nuclear umbrella.",
  },
  {
    source:
      'Anh, Canada và Australia ngày 21/9 chính thức công nhận nhà nước Palestine, bất chấp phản đối từ Mỹ và Israel. Thủ tướng Netanyahu nói bước đi này là "phần thưởng lớn cho khủng bố" và tuyên bố sẽ không có nhà nước Palestine nào ở phía tây sông Jordan.',
    target:
      'Defying objections from the United States and Israel, Britain, Canada and Australia formally recognized a Palestinian state Sept. 21. Prime Minister Benjamin Netanyahu said the move was "a huge reward for terrorism" and vowed there would be no Palestinian state west of the Jordan River.',
  },
  {
    source:
      'Iran ngày 23/6 phóng 14 tên lửa đạn đạo vào căn cứ không quân Al Udeid của Mỹ ở Qatar, trong đó 13 quả bị đánh chặn. Không có người Mỹ nào thương vong vì Tehran đã báo trước cho Doha về cuộc tấn công.',
    target:
      'Iran fired 14 ballistic missiles at the U.S. Al Udeid air base in Qatar on June 23, and 13 of them were intercepted. There were no American casualties because Tehran had warned Doha of the attack in advance.',
  },
  {
    source:
      'Bộ Quốc phòng Đức cho biết Berlin sẽ mua thêm tên lửa Arrow 4 của Israel, nhưng việc ký hợp đồng phụ thuộc vào sự chấp thuận của Mỹ vì vũ khí này do hai nước cùng phát triển. Hệ thống Arrow 3 đầu tiên của Đức bắt đầu vận hành tại căn cứ Holzdorf ngày 3/12.',
    target:
      "Germany will also buy Israel's Arrow 4 missiles, but signing a contract hinges on U.S. approval because the weapon was jointly developed by the two countries, the Defense Ministry in Berlin said. Germany's first Arrow 3 system went into operation Dec. 3 at the Holzdorf air base.",
  },
  {
    source:
      'Bộ Y tế Iran cho biết ít nhất 935 người thiệt mạng trong 12 ngày xung đột với Israel, trong đó có 38 trẻ em và 132 phụ nữ. Phía Israel ghi nhận 28 người chết do các cuộc tập kích tên lửa của Iran.',
    target:
      "Iran's Health Ministry said at least 935 people, including 38 children and 132 women, were killed in the 12-day conflict with Israel. Israel recorded 28 deaths from Iranian missile attacks.",
  },
  {
    source:
      'Một quan chức Mỹ giấu tên cho biết quân đội nước này đã sử dụng khoảng 150 tên lửa THAAD để bảo vệ Israel trong tháng 6, tương đương gần một phần tư tổng số từng được đặt mua. Việc bổ sung kho dự trữ có thể mất hơn một năm do tốc độ sản xuất chậm.',
    target:
      'The U.S. military used up about 150 THAAD interceptors defending Israel in June, nearly a quarter of all those ever ordered, according to a U.S. official who asked not to be named. Because production is slow, replenishing the stockpile could take more than a year.',
  },
  {
    source:
      'Iraq ngày 17/8 xác nhận liên quân do Mỹ dẫn đầu sẽ rút khỏi căn cứ Ain al-Asad trong tháng 9, theo thỏa thuận đạt được giữa hai nước năm ngoái. Một số cố vấn Mỹ sẽ ở lại Erbil, thủ phủ khu tự trị người Kurd, đến tháng 9/2026.',
    target:
      'Iraq confirmed Aug. 17 that the U.S.-led coalition would withdraw from the Ain al-Asad base in September under an agreement reached between the two countries last year. Some U.S. advisers will remain in Irbil, the capital of the autonomous Kurdish region, until September 2026.',
  },
  {
    source:
      'Phái bộ Anh tại Liên Hợp Quốc cho rằng chưa đủ cơ sở để cử lực lượng ổn định quốc tế tới Gaza nếu không có nghị quyết của Hội đồng Bảo an. Indonesia trước đó nói sẵn sàng đóng góp tới 20.000 quân, song chỉ để làm nhiệm vụ y tế và tái thiết.',
    target:
      "Without a Security Council resolution, there is not a sufficient basis for sending an international stabilization force to Gaza, in the view of Britain's mission to the United Nations. Indonesia had said earlier that it was willing to contribute up to 20,000 troops, but only for medical and reconstruction tasks.",
  },
  {
    source:
      'Không quân Israel đêm 12/6 huy động hơn 200 máy bay ném 330 quả đạn xuống khoảng 100 mục tiêu ở Iran, khiến Tham mưu trưởng Mohammad Bagheri và Tư lệnh IRGC Hossein Salami thiệt mạng. Tel Aviv nói chiến dịch sẽ kéo dài "chừng nào còn cần thiết".',
    target:
      'On the night of June 12, the Israeli air force deployed more than 200 aircraft that dropped 330 munitions on about 100 targets in Iran, killing Chief of Staff Mohammad Bagheri and IRGC commander Hossein Salami. Israel said the operation would last "as long as necessary."',
  },
  {
    source:
      'Tổng thống Ai Cập Abdel Fattah al-Sisi ngày 29/1 bác đề xuất đưa người dân Gaza tới nước ông, nói rằng trục xuất người Palestine là "sự bất công mà chúng tôi không thể tham gia". Ông cho biết Cairo vẫn muốn hợp tác với Washington để đạt giải pháp hai nhà nước.',
    target:
      'Expelling the Palestinians is "an injustice in which we cannot take part," Egyptian President Abdel Fattah el-Sissi said Jan. 29, rejecting a proposal to move Gaza\'s residents to his country. Cairo still wants to work with Washington toward a two-state solution, he added.',
  },
  {
    source:
      'Bộ Tài chính Mỹ ngày 20/3 áp lệnh trừng phạt với một nhà máy lọc dầu độc lập ở tỉnh Sơn Đông, Trung Quốc vì mua khoảng 500 triệu USD dầu thô của Iran. Đây là lần đầu Washington nhắm vào loại cơ sở này kể từ khi ông Trump khôi phục chính sách gây sức ép tối đa.',
    target:
      "The U.S. Treasury Department on March 20 imposed sanctions on an independent refinery in China's Shandong province for buying about $500 million worth of Iranian crude oil. It was the first time Washington had targeted such a facility since Trump reinstated his maximum pressure policy.",
  },
  {
    source:
      'Jordan và UAE hôm 27/7 thả dù 25 tấn hàng cứu trợ xuống Gaza, đợt đầu tiên sau nhiều tháng. Giới chức Jordan nhấn mạnh thả dù không thể thay thế viện trợ qua đường bộ, trong khi cư dân cho biết ít nhất 10 người bị thương do kiện hàng rơi trúng lều.',
    target:
      'Airdrops are no substitute for aid delivered overland, Jordanian officials stressed after Jordan and the UAE parachuted 25 tons of relief supplies into Gaza on July 27, the first such drop in months. At least 10 people were injured when packages fell on tents, residents said.',
  },
  {
    source:
      'Quân đội Israel đầu tháng 9 tiếp nhận tổ hợp laser Iron Beam công suất 100 kW sau khi hoàn tất loạt thử nghiệm kéo dài nhiều tuần. Theo tập đoàn Rafael, mỗi lần bắn chỉ tốn vài USD, thấp hơn nhiều so với khoảng 50.000 USD của một quả đạn Tamir.',
    target:
      'The Israeli military took delivery of the 100-kilowatt Iron Beam laser system in early September after completing a series of tests lasting several weeks. According to the company Rafael, each shot costs just a few dollars, far less than the roughly $50,000 price of a Tamir interceptor.',
  },
  {
    source:
      'Hãng thông tấn SANA của Syria cho biết 13 binh sĩ thiệt mạng khi đoàn xe của họ bị phục kích gần Jableh, tỉnh Latakia, hôm 6/3. Chính quyền Damascus cáo buộc tàn quân trung thành với ông Assad tiến hành vụ tấn công và ban bố lệnh giới nghiêm tại hai thành phố ven biển.',
    target:
      'Damascus imposed a curfew in two coastal cities after a March 6 ambush on a convoy near Jableh, in Latakia province, killed 13 soldiers, the Syrian news agency SANA reported. The authorities blamed the attack on remnants of forces loyal to Assad.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Israel Israel Katz cảnh báo Tehran "sẽ bốc cháy" nếu Iran tiếp tục bắn tên lửa vào dân thường nước này. Phát biểu được đưa ra sáng 14/6, vài giờ sau khi ba người Israel chết trong các đợt tập kích ban đêm.',
    target:
      'Israeli Defense Minister Israel Katz warned that "Tehran will burn" if Iran kept firing missiles at Israeli civilians. The remarks came on the morning of June 14, hours after three Israelis died in overnight attacks.',
  },
  {
    source:
      'Đặc phái viên Mỹ Steve Witkoff và Ngoại trưởng Iran Abbas Araghchi đã trao đổi trực tiếp trong vài phút khi kết thúc vòng đàm phán gián tiếp ở Muscat ngày 12/4. Nhà Trắng mô tả cuộc gặp "rất tích cực và mang tính xây dựng", hai bên nhất trí gặp lại sau một tuần.',
    target:
      'Indirect talks in Muscat on April 12 ended with a direct exchange of several minutes between U.S. envoy Steve Witkoff and Iranian Foreign Minister Abbas Araghchi. The two sides, whose meeting the White House characterized as "very positive and constructive," agreed to reconvene a week later.',
  },
  {
    source:
      'Hội đồng Tham mưu trưởng Liên quân Hàn Quốc (JCS) cho biết Triều Tiên sáng 22/10 phóng nhiều tên lửa được cho là đạn đạo tầm ngắn từ khu vực Junghwa, tỉnh Bắc Hwanghae. Các quả đạn bay khoảng 350 km theo hướng đông bắc và dường như rơi xuống đất liền.',
    target:
      "South Korea's Joint Chiefs of Staff, or JCS, said North Korea on the morning of Oct. 22 fired several missiles believed to be short-range ballistic missiles from the Junghwa area in North Hwanghae province. The missiles flew about 350 kilometers to the northeast and appeared to have come down on land.",
  },
  {
    source:
      'Lãnh đạo Triều Tiên Kim Jong-un ngày 21/9 nói rằng không có lý do gì để từ chối đối thoại với Mỹ nếu Washington từ bỏ "ám ảnh phi lý" về phi hạt nhân hóa. Tuy nhiên, ông khẳng định sẽ không bao giờ ngồi vào bàn với Hàn Quốc.',
    target:
      'There is no reason to refuse dialogue with the United States if it drops its "absurd obsession" with denuclearization, North Korean leader Kim Jong Un said Sept. 21. He insisted, however, that he would never sit down with South Korea.',
  },
  {
    source:
      'Cơ quan Tình báo Quốc gia Hàn Quốc (NIS) ước tính khoảng 2.000 binh sĩ Triều Tiên đã thiệt mạng khi chiến đấu cho Nga ở tỉnh Kursk, cao hơn nhiều so với con số 600 người được đưa ra hồi tháng 4. NIS cho rằng Bình Nhưỡng có thể sẽ gửi thêm 6.000 quân.',
    target:
      "South Korea's National Intelligence Service, or NIS, estimates that about 2,000 North Korean soldiers have been killed fighting for Russia in the Kursk region, far more than the figure of 600 given in April. The NIS believes Pyongyang may send an additional 6,000 troops.",
  },
  {
    source:
      'Tàu khu trục 5.000 tấn thứ hai của Triều Tiên bị hư hỏng trong lễ hạ thủy ngày 21/5 tại Chongjin do bệ trượt phía đuôi tàu rời ra trước. Ông Kim Jong-un gọi vụ việc là "hành động tội ác" do bất cẩn và yêu cầu sửa chữa tàu trước cuối tháng 6.',
    target:
      'Calling it a "criminal act" born of carelessness, Kim Jong Un ordered repairs by the end of June after North Korea\'s second 5,000-ton destroyer was damaged at its May 21 launching ceremony in Chongjin. The accident occurred because the slipway cradle beneath the stern came away first.',
  },
  {
    source:
      'Tổng thống Hàn Quốc Lee Jae-myung ngày 15/8 tuyên bố sẽ tôn trọng thể chế của Triều Tiên và không theo đuổi thống nhất bằng cách sáp nhập. Ông cam kết khôi phục từng bước thỏa thuận quân sự liên Triều ký năm 2018 nhằm giảm căng thẳng ở biên giới.',
    target:
      "South Korean President Lee Jae-myung declared Aug. 15 that he would respect North Korea's system and would not pursue unification by absorption. He pledged to restore, step by step, the inter-Korean military agreement signed in 2018 in order to reduce tensions at the border.",
  },
  {
    source:
      'Quân đội Hàn Quốc hôm 19/8 nổ súng cảnh cáo sau khi một số binh sĩ Triều Tiên vượt qua đường phân giới trong khu phi quân sự lúc đang gia cố công sự. Nhóm này quay lại ngay sau đó; Bình Nhưỡng tố Seoul dùng súng máy bắn hơn 10 phát và gọi đây là hành vi khiêu khích.',
    target:
      'Warning shots were fired by the South Korean military Aug. 19 when a number of North Korean soldiers reinforcing fortifications crossed the demarcation line inside the Demilitarized Zone. The soldiers went back right away, but Pyongyang accused Seoul of firing more than 10 machine-gun rounds and called it a provocation.',
  },
  {
    source:
      'Mỹ và Hàn Quốc ngày 18/8 bắt đầu cuộc tập trận Lá chắn Tự do Ulchi kéo dài 11 ngày với sự tham gia của khoảng 18.000 binh sĩ Hàn Quốc. Khoảng một nửa trong số hơn 40 bài huấn luyện thực địa được hoãn sang tháng 9 với lý do nắng nóng.',
    target:
      'The United States and South Korea on Aug. 18 began the 11-day Ulchi Freedom Shield exercise involving about 18,000 South Korean troops. About half of the more than 40 field training events were postponed to September, with the hot weather cited as the reason.',
  },
  {
    source:
      'Hãng thông tấn KCNA đưa tin ông Kim Jong-un đã giám sát vụ thử động cơ tên lửa nhiên liệu rắn làm từ sợi carbon, với lực đẩy 1.971 kN. Đây là lần thử thứ 9 và cũng là lần cuối trong giai đoạn phát triển loại động cơ dự kiến dùng cho tên lửa Hwasong-20.',
    target:
      'The ninth and final test in the development of a carbon-fiber solid-fuel rocket engine was overseen by Kim Jong Un, the KCNA news agency reported. The engine, which produced 1,971 kilonewtons of thrust, is intended for the Hwasong-20 missile.',
  },
  {
    source:
      'Cơ quan phòng vệ Đài Loan thông báo phát hiện 45 máy bay và 9 tàu chiến Trung Quốc hoạt động quanh đảo trong 24 giờ tính đến 6h ngày 27/2. 34 máy bay đã vượt qua đường trung tuyến và tiến vào vùng nhận dạng phòng không của hòn đảo.',
    target:
      "Taiwan's Defense Ministry reported detecting 45 Chinese aircraft and nine warships operating around the island in the 24 hours to 6 a.m. on Feb. 27. Thirty-four of the aircraft crossed the median line and entered the island's air defense identification zone.",
  },
  {
    source:
      'Trung Quốc ngày 1/4 bất ngờ triển khai cuộc tập trận quy mô lớn quanh đảo Đài Loan, huy động lục quân, hải quân, không quân và lực lượng tên lửa. Chiến khu Đông bộ nói đây là "lời cảnh báo nghiêm khắc" với các thế lực ly khai, còn Đài Bắc lên án Bắc Kinh là "kẻ gây rối lớn nhất" trong khu vực.',
    target:
      'In a "stern warning" to separatist forces, as its Eastern Theater Command put it, China on April 1 launched surprise large-scale drills around Taiwan involving army, navy, air force and rocket force units. Taipei denounced Beijing as the "biggest troublemaker" in the region.',
  },
  {
    source:
      'Lãnh đạo Đài Loan Lại Thanh Đức hôm 26/11 công bố kế hoạch chi thêm 40 tỷ USD cho quốc phòng trong 8 năm, chủ yếu để xây dựng mạng lưới phòng không nhiều tầng T-Dome. Kế hoạch cần được cơ quan lập pháp do phe đối lập kiểm soát thông qua.',
    target:
      "Taiwan's leader, Lai Ching-te, on Nov. 26 unveiled a plan to spend an additional $40 billion on defense over eight years, mainly to build a multilayered air defense network called T-Dome. The plan needs the approval of the opposition-controlled legislature.",
  },
  {
    source:
      'Mỹ phê duyệt thương vụ bán phụ tùng cho tiêm kích và vận tải cơ trị giá 330 triệu USD cho Đài Loan hôm 13/11, lần đầu tiên kể từ khi ông Trump trở lại Nhà Trắng. Bắc Kinh "cực lực phản đối" và cho rằng động thái này xâm phạm lợi ích an ninh của Trung Quốc.',
    target:
      'Beijing "strongly opposes" a $330 million sale of parts for fighter jets and transport planes to Taiwan, saying the move infringes on China\'s security interests. Approved by the United States on Nov. 13, the deal is the first since Trump returned to the White House.',
  },
  {
    source:
      'Tòa án Đài Loan ngày 25/9 tuyên án 4 cựu nhân viên đảng Dân Tiến từ 4 đến 10 năm tù vì làm gián điệp cho Trung Quốc đại lục. Một trong số họ từng là trợ lý của ông Ngô Chiêu Nhiếp khi ông này đứng đầu cơ quan đối ngoại của đảo.',
    target:
      "A Taiwan court on Sept. 25 sentenced four former Democratic Progressive Party staff members to between four and 10 years in prison for spying for mainland China. One of them had been an aide to Joseph Wu when he headed the island's Foreign Ministry.",
  },
  {
    source:
      'Thủ tướng Nhật Bản Sanae Takaichi ngày 7/11 nói trước quốc hội rằng việc Trung Quốc dùng vũ lực với Đài Loan có thể là "tình huống đe dọa sự sống còn", cho phép Tokyo thực hiện quyền phòng vệ tập thể. Bắc Kinh yêu cầu bà rút lại phát biểu, nhưng bà từ chối.',
    target:
      'Japanese Prime Minister Sanae Takaichi has refused Beijing\'s demand that she retract remarks made to parliament Nov. 7, when she said any use of force by China against Taiwan could amount to a "survival-threatening situation" allowing Tokyo to exercise the right of collective self-defense.',
  },
  {
    source:
      'Bộ Quốc phòng Nhật Bản cho biết tiêm kích J-15 của Trung Quốc xuất phát từ tàu sân bay Liêu Ninh đã hai lần chiếu radar hỏa lực vào tiêm kích F-15 của nước này gần đảo Okinawa ngày 6/12. Tokyo gọi đây là hành động nguy hiểm, nhưng không ghi nhận thiệt hại hay thương vong.',
    target:
      "Japan's Defense Ministry said Chinese J-15 fighters from the aircraft carrier Liaoning twice trained fire-control radar on Japanese F-15s near Okinawa on Dec. 6. Tokyo called it a dangerous act, but no damage or injuries were reported.",
  },
  {
    source:
      'Chính phủ Nhật Bản ngày 27/12 thông qua dự thảo ngân sách quốc phòng kỷ lục 8.700 tỷ yên cho tài khóa tới, tăng 9,4% so với năm nay. Gần 940 tỷ yên được dành cho năng lực phản công, gồm phát triển tên lửa Type 12 tầm bắn 1.000 km.',
    target:
      'Up 9.4% from this year, a record draft defense budget of 8.7 trillion yen for the next fiscal year was approved Dec. 27 by the Japanese government. Almost 940 billion yen of that will go toward counterstrike capabilities, including development of the Type 12 missile, which has a range of 1,000 kilometers.',
  },
  {
    source:
      'Australia ngày 5/8 chọn khinh hạm lớp Mogami của Nhật Bản trong dự án trị giá 10 tỷ AUD thay thế đội tàu lớp Anzac. Ba chiếc đầu tiên được đóng tại Nhật Bản, 8 chiếc còn lại dự kiến đóng ở bang Tây Australia.',
    target:
      "Australia on Aug. 5 selected Japan's Mogami-class frigate for a 10 billion Australian dollar project to replace its Anzac-class fleet. The first three ships will be built in Japan, while the remaining eight are expected to be built in the state of Western Australia.",
  },
  {
    source:
      'Cảnh sát biển Philippines cáo buộc tàu hải cảnh Trung Quốc phun vòi rồng trong 29 phút vào một tàu của cơ quan nghề cá nước này gần bãi cạn Scarborough hôm 16/9, khiến một người bị thương do kính vỡ. Bắc Kinh nói tàu Philippines cố tình đâm tàu Trung Quốc.',
    target:
      'A Philippine fisheries agency vessel was hit with a water cannon for 29 minutes by a Chinese coast guard ship near Scarborough Shoal on Sept. 16, leaving one person injured by shattered glass, the Philippine Coast Guard alleged. Beijing said the Philippine vessel had deliberately rammed a Chinese ship.',
  },
  {
    source:
      'Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng ngày 13/2 khẳng định Việt Nam có đầy đủ cơ sở pháp lý và bằng chứng lịch sử về chủ quyền đối với hai quần đảo Hoàng Sa và Trường Sa. Việt Nam kiên quyết phản đối mọi hành vi xâm phạm chủ quyền và yêu cầu các bên liên quan không làm phức tạp tình hình.',
    target:
      'Foreign Ministry spokeswoman Pham Thu Hang affirmed Feb. 13 that Vietnam has full legal basis and historical evidence for its sovereignty over the Paracel and Spratly islands. Vietnam resolutely opposes any act that infringes on its sovereignty and asks the parties concerned not to complicate the situation.',
  },
  {
    source:
      'Tàu khu trục Quế Lâm và tàu hải cảnh 3104 của Trung Quốc va chạm hôm 11/8 khi đang đuổi theo một tàu tuần tra Philippines gần Scarborough. Manila cho biết đã đề nghị hỗ trợ y tế nhưng phía Trung Quốc không hồi đáp; Bắc Kinh không xác nhận có thương vong hay không.',
    target:
      'China has not confirmed whether anyone was hurt when its destroyer Guilin and coast guard cutter 3104 collided near Scarborough on Aug. 11 while chasing a Philippine patrol vessel. Manila said it had offered medical assistance but received no reply from the Chinese side.',
  },
  {
    source:
      'Indonesia ngày 10/6 ký hợp đồng mua 48 tiêm kích thế hệ 5 Kaan của Thổ Nhĩ Kỳ trị giá khoảng 10 tỷ USD. Việc chuyển giao dự kiến kéo dài 10 năm, một phần quá trình sản xuất sẽ được thực hiện tại Indonesia.',
    target:
      'Indonesia on June 10 signed a contract to buy 48 Turkish Kaan fifth-generation fighter jets for about $10 billion. Deliveries are expected to be spread over 10 years, and part of the production will take place in Indonesia.',
  },
  {
    source:
      'Ấn Độ rạng sáng 7/5 phóng tên lửa vào 9 địa điểm ở Pakistan và phần Kashmir do Islamabad kiểm soát, hai tuần sau vụ thảm sát 26 người tại Pahalgam. New Delhi nói không nhắm vào cơ sở quân sự nào, trong khi Pakistan tuyên bố 31 dân thường thiệt mạng.',
    target:
      'No military facilities were targeted, New Delhi said, when India fired missiles at nine sites in Pakistan and the part of Kashmir controlled by Islamabad in the early hours of May 7, two weeks after the massacre of 26 people in Pahalgam. Pakistan said 31 civilians had been killed.',
  },
  {
    source:
      'Tham mưu trưởng không quân Ấn Độ A.P. Singh hôm 9/8 tuyên bố hệ thống S-400 đã bắn hạ 5 tiêm kích và một máy bay cảnh báo sớm của Pakistan trong cuộc xung đột tháng 5. Bộ trưởng Quốc phòng Pakistan Khawaja Asif khẳng định không máy bay nào của nước này bị trúng đạn.',
    target:
      "Indian air force chief A.P. Singh claimed Aug. 9 that S-400 systems shot down five Pakistani fighter jets and one early warning aircraft during the conflict in May. Pakistani Defense Minister Khawaja Asif insisted that none of his country's aircraft had been hit.",
  },
  {
    source:
      'Ấn Độ và Pakistan hôm 10/5 đồng ý ngừng bắn ngay lập tức và toàn diện sau 4 ngày giao tranh. Islamabad cảm ơn Mỹ đã làm trung gian, còn New Delhi nói thỏa thuận đạt được qua trao đổi trực tiếp giữa hai nước và không có bên thứ ba nào can dự.',
    target:
      'After four days of fighting, India and Pakistan agreed May 10 to an immediate and full ceasefire. While Islamabad thanked the United States for mediating, New Delhi maintained that the two countries had reached the deal through direct contacts without any third-party involvement.',
  },
  {
    source:
      'Quân đội Pakistan ngày 15/10 cho biết đã không kích các mục tiêu ở Kabul và Kandahar sau khi tay súng Taliban Afghanistan tấn công đồn biên phòng tại Spin Boldak. Hai bên nhất trí ngừng bắn 48 giờ bắt đầu từ 18h cùng ngày.',
    target:
      'The Pakistani military said Oct. 15 that it had carried out airstrikes on targets in Kabul and Kandahar after Afghan Taliban gunmen attacked border posts at Spin Boldak. The two sides agreed to a 48-hour ceasefire starting at 6 p.m. the same day.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh nói dòng nước Indus sẽ không chảy sang Pakistan chừng nào Islamabad chưa chấm dứt hỗ trợ khủng bố xuyên biên giới. Pakistan cảnh báo mọi nỗ lực chặn nước sẽ bị coi là hành động chiến tranh.',
    target:
      'Any attempt to block the flow of water will be considered an act of war, Pakistan has warned, after Indian Defense Minister Rajnath Singh said the waters of the Indus would not flow into Pakistan until Islamabad stopped supporting cross-border terrorism.',
  },
  {
    source:
      'Ấn Độ ngày 20/8 phóng thử thành công tên lửa đạn đạo tầm trung Agni-5 từ bãi thử trên đảo Abdul Kalam, bang Odisha. Bộ Quốc phòng nước này cho biết vụ phóng đã xác nhận toàn bộ thông số kỹ thuật và vận hành.',
    target:
      "India successfully test-fired an Agni-5 intermediate-range ballistic missile from a test range on Abdul Kalam Island in the state of Odisha on Aug. 20. The country's Defense Ministry said the launch validated all technical and operational parameters.",
  },
  {
    source:
      'Tàu sân bay Phúc Kiến, chiếc đầu tiên của Trung Quốc trang bị máy phóng điện từ, chính thức biên chế tại căn cứ Tam Á hôm 5/11 với sự chứng kiến của Chủ tịch Tập Cận Bình. Giới chuyên gia nhận định phải mất ít nhất một năm nữa tàu mới đạt năng lực tác chiến đầy đủ.',
    target:
      "At least another year will pass before China's aircraft carrier Fujian becomes fully combat-capable, experts say. The ship, the country's first carrier equipped with electromagnetic catapults, was formally commissioned at the Sanya base Nov. 5 in the presence of President Xi Jinping.",
  },
  {
    source:
      'Trung Quốc công bố ngân sách quốc phòng năm 2025 ở mức 1.780 tỷ nhân dân tệ (khoảng 246 tỷ USD), tăng 7,2% so với năm trước. Mức tăng này bằng năm 2024, dù chính phủ đặt mục tiêu tăng trưởng kinh tế chỉ khoảng 5%.',
    target:
      'China announced a 2025 defense budget of 1.78 trillion yuan (about $246 billion), up 7.2% from the previous year. The increase is the same as in 2024, even though the government has set an economic growth target of only about 5%.',
  },
  {
    source:
      'Quân ủy Trung ương Trung Quốc ngày 17/10 khai trừ đảng 9 tướng cấp cao, trong đó có phó chủ tịch Hà Vệ Đông, với cáo buộc vi phạm kỷ luật nghiêm trọng. Người phát ngôn Trương Hiểu Cương nói số tiền liên quan "đặc biệt lớn".',
    target:
      'Nine top Chinese generals, among them Central Military Commission Vice Chairman He Weidong, were expelled from the Communist Party by the commission Oct. 17 over alleged serious violations of discipline. The sums of money involved were "especially large," said spokesman Zhang Xiaogang.',
  },
  {
    source:
      'Thái Lan và Campuchia ngày 28/7 nhất trí ngừng bắn vô điều kiện từ nửa đêm sau cuộc gặp tại Putrajaya do Thủ tướng Malaysia Anwar Ibrahim chủ trì. Giao tranh 5 ngày đã khiến ít nhất 38 người chết và hơn 300.000 dân phải sơ tán.',
    target:
      'Thailand and Cambodia agreed July 28 to an unconditional ceasefire effective at midnight after a meeting in Putrajaya hosted by Malaysian Prime Minister Anwar Ibrahim. Five days of fighting had left at least 38 people dead and forced more than 300,000 residents to evacuate.',
  },
  {
    source:
      'Thủ tướng Thái Lan Anutin Charnvirakul hôm 10/11 tuyên bố đình chỉ thực hiện thỏa thuận hòa bình với Campuchia sau khi hai binh sĩ bị thương do giẫm mìn ở tỉnh Sisaket. Phnom Penh phủ nhận cài mìn mới và nói vẫn cam kết tuân thủ thỏa thuận.',
    target:
      'Thailand is suspending implementation of its peace agreement with Cambodia after two of its soldiers were injured by stepping on a mine in Sisaket province, Prime Minister Anutin Charnvirakul announced Nov. 10. Phnom Penh denied laying new mines and said it remained committed to the accord.',
  },
  {
    source:
      'Chính quyền quân sự Myanmar ngày 31/7 dỡ bỏ tình trạng khẩn cấp kéo dài hơn 4 năm và thành lập chính phủ lâm thời để chuẩn bị cho cuộc bầu cử vào tháng 12. Tướng Min Aung Hlaing vẫn giữ quyền tổng thống lâm thời và tổng tư lệnh quân đội.',
    target:
      "Myanmar's military government on July 31 lifted a state of emergency that had lasted more than four years and formed an interim administration to prepare for elections in December. Gen. Min Aung Hlaing remains acting president and commander in chief of the armed forces.",
  },
  {
    source:
      'Liên minh châu Âu cáo buộc 38 công ty Trung Quốc cung cấp linh kiện lưỡng dụng cho ngành công nghiệp quốc phòng Nga. Bắc Kinh bác bỏ, nói rằng chưa bao giờ cung cấp vũ khí sát thương cho bên nào trong xung đột và luôn kiểm soát chặt hàng hóa lưỡng dụng.',
    target:
      'Beijing has never provided lethal weapons to any party to the conflict and has always strictly controlled dual-use goods, it said in rejecting European Union accusations that 38 Chinese companies had supplied dual-use components to the Russian defense industry.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Mỹ Pete Hegseth phát biểu tại Đối thoại Shangri-La ở Singapore ngày 31/5 rằng mối đe dọa từ Trung Quốc với Đài Loan là có thật và "có thể cận kề". Ông kêu gọi đồng minh châu Á tăng chi tiêu quốc phòng lên 5% GDP.',
    target:
      'U.S. Defense Secretary Pete Hegseth said at the Shangri-La Dialogue in Singapore on May 31 that China\'s threat to Taiwan was real and "could be imminent." He called on Asian allies to raise defense spending to 5% of GDP.',
  },
  {
    source:
      'Ông Trump ngày 30/10 cho biết đã chấp thuận để Hàn Quốc đóng tàu ngầm hạt nhân tại xưởng Philly ở Philadelphia. Tuy nhiên, Seoul muốn đóng tàu trong nước và chỉ đề nghị Washington cung cấp nhiên liệu, theo Cố vấn An ninh Quốc gia Wi Sung-lac.',
    target:
      "South Korea has Trump's approval to build a nuclear-powered submarine at the Philly shipyard in Philadelphia, the U.S. president said Oct. 30. According to national security adviser Wi Sung-lac, however, Seoul wants construction to take place at home and is asking Washington only for fuel.",
  },
  {
    source:
      'Hải quân Hàn Quốc cho biết một máy bay tuần thám P-3CK rơi tại thành phố Pohang chiều 29/5, 6 phút sau khi cất cánh, khiến cả 4 người trên khoang thiệt mạng. Phi đội P-3 bị cấm bay để chờ kết quả điều tra.',
    target:
      "South Korea's navy said a P-3CK patrol aircraft crashed in the city of Pohang on the afternoon of May 29, six minutes after takeoff, killing all four people on board. The P-3 fleet has been grounded pending the results of an investigation.",
  },
  {
    source:
      'Không quân Bangladesh thông báo tiêm kích F-7 BGI gặp sự cố kỹ thuật rồi lao xuống trường Milestone ở Dhaka ngày 21/7, làm ít nhất 31 người chết, phần lớn là học sinh. Phi công đã cố đưa máy bay ra khỏi khu dân cư nhưng không thành.',
    target:
      'At least 31 people, most of them students, died July 21 when an F-7 BGI fighter suffered a technical malfunction and plunged into Milestone School in Dhaka, according to the Bangladesh air force. The pilot had tried without success to steer the aircraft away from the populated area.',
  },
  {
    source:
      'Hạm đội Thái Bình Dương Nga và hải quân Trung Quốc ngày 6/8 bắt đầu tuần tra chung lần thứ 6 tại châu Á - Thái Bình Dương, ngay sau cuộc tập trận Tương tác Hàng hải 2025 gần Vladivostok. Hai bên khẳng định hoạt động này không nhằm vào bên thứ ba.',
    target:
      "Russia's Pacific Fleet and the Chinese navy on Aug. 6 began their sixth joint patrol in the Asia-Pacific, immediately after the Maritime Interaction 2025 exercise near Vladivostok. The two sides insisted that the activity was not directed against any third party.",
  },
  {
    source:
      'Theo Cơ quan Tình báo Quốc phòng Đài Loan, Trung Quốc có thể lấy tập trận thường kỳ làm bình phong để phát động tấn công hòn đảo mà gần như không có cảnh báo trước. Tuy nhiên, cơ quan này chưa thấy dấu hiệu cho thấy Bắc Kinh sắp hành động.',
    target:
      "Although it sees no signs yet that Beijing is about to act, Taiwan's defense intelligence agency believes China could use routine drills as cover to attack the island with almost no warning.",
  },
  {
    source:
      'Lực lượng Hỗ trợ Nhanh (RSF) ngày 26/10 tuyên bố chiếm thành phố El Fasher, thành trì cuối cùng của quân đội Sudan ở vùng Darfur, sau hơn 500 ngày vây hãm. Liên Hợp Quốc cho biết khoảng 260.000 dân thường vẫn mắc kẹt bên trong, một nửa trong số đó là trẻ em.',
    target:
      "The Rapid Support Forces, or RSF, announced Oct. 26 that they had captured the city of El Fasher, the Sudanese army's last stronghold in the Darfur region, after a siege of more than 500 days. The United Nations said about 260,000 civilians, half of them children, were still trapped inside.",
  },
  {
    source:
      'Quân đội Sudan ngày 13/11 bác đề xuất ngừng bắn nhân đạo của nhóm Bộ Tứ do Mỹ dẫn đầu vì không đề cập tới việc RSF rút khỏi các thành phố. RSF trước đó một tuần tuyên bố chấp nhận, nhưng vẫn tiếp tục tập kích UAV vào Khartoum.',
    target:
      'Because it made no mention of an RSF withdrawal from cities, a humanitarian ceasefire proposed by the U.S.-led Quad was rejected by the Sudanese army Nov. 13. The RSF had declared its acceptance a week earlier yet kept up its drone attacks on Khartoum.',
  },
  {
    source:
      'Cộng hòa Dân chủ Congo và Rwanda ngày 27/6 ký thỏa thuận hòa bình tại Washington với sự chứng kiến của Ngoại trưởng Mỹ Marco Rubio. Theo thỏa thuận, Rwanda sẽ rút quân khỏi miền đông Congo trong vòng 90 ngày.',
    target:
      'The Democratic Republic of Congo and Rwanda signed a peace agreement in Washington on June 27, witnessed by U.S. Secretary of State Marco Rubio. Under the deal, Rwanda will withdraw its troops from eastern Congo within 90 days.',
  },
  {
    source:
      'Nhóm phiến quân M23 cáo buộc quân đội Congo vi phạm lệnh ngừng bắn khi dùng tiêm kích Su-25 và UAV CH-4 ném bom các khu dân cư ở tỉnh Nam Kivu. Chính phủ Congo nói rằng họ chỉ đáp trả các đợt tấn công của M23.',
    target:
      "Congo's government says it has only been responding to attacks by the M23 rebels, who accuse the army of violating a ceasefire by using Su-25 fighters and CH-4 drones to bomb residential areas in South Kivu province.",
  },
  {
    source:
      'Nhóm sĩ quan quân đội Guinea-Bissau ngày 26/11 tuyên bố lật đổ Tổng thống Umaro Sissoco Embalo, một ngày trước khi kết quả bầu cử được công bố. Họ đình chỉ tiến trình bầu cử, đóng cửa biên giới và áp lệnh giới nghiêm.',
    target:
      'A group of army officers in Guinea-Bissau announced Nov. 26 that they had overthrown President Umaro Sissoco Embalo, a day before election results were to be released. They suspended the electoral process, closed the borders and imposed a curfew.',
  },
  {
    source:
      'Đại tá Michael Randrianirina, chỉ huy đơn vị tinh nhuệ CAPSAT, tuyên thệ nhậm chức tổng thống Madagascar hôm 17/10, ba ngày sau khi quân đội đoạt quyền. Ông hứa tổ chức bầu cử trong vòng hai năm, song Liên minh châu Phi đã đình chỉ tư cách thành viên của nước này.',
    target:
      "Col. Michael Randrianirina, commander of the elite CAPSAT unit, took the oath as president of Madagascar on Oct. 17, three days after a military takeover. The African Union has suspended the country's membership despite his promise of elections within two years.",
  },
  {
    source:
      'Chính quyền Mali hôm 14/8 thông báo bắt hai tướng và một công dân Pháp do nghi âm mưu đảo chính. Theo Bộ An ninh, người Pháp này hành động "thay mặt cơ quan tình báo Pháp", nhưng Paris gọi cáo buộc là vô căn cứ.',
    target:
      'The authorities in Mali announced Aug. 14 that they had arrested two generals and a French citizen on suspicion of plotting a coup. According to the Security Ministry, the Frenchman was acting "on behalf of the French intelligence service," but Paris called the allegation baseless.',
  },
  {
    source:
      'Nhóm thánh chiến JNIM có liên hệ với al-Qaeda đã phong tỏa tuyến đường chở nhiên liệu tới thủ đô Bamako của Mali từ đầu tháng 9, khiến trường học phải đóng cửa hai tuần. Đoàn xe gồm hơn 100 xe bồn được quân đội hộ tống mới tới nơi hôm 7/10.',
    target:
      'Not until Oct. 7 did a convoy of more than 100 tanker trucks, escorted by the army, reach Bamako, the capital of Mali. The al-Qaida-linked jihadi group JNIM has blockaded fuel routes to the city since early September, forcing schools to close for two weeks.',
  },
  {
    source:
      'Quân đoàn châu Phi thuộc Bộ Quốc phòng Nga sẽ thay thế hoàn toàn lực lượng Wagner tại Mali, nhóm này thông báo hôm 6/6. Wagner nói đã hoàn thành nhiệm vụ sau hơn ba năm rưỡi hoạt động ở quốc gia Tây Phi.',
    target:
      'The Africa Corps, which is part of the Russian Defense Ministry, will completely replace Wagner forces in Mali, the group announced June 6. Wagner said it had completed its mission after more than 3 1/2 years of operations in the West African country.',
  },
  {
    source:
      'Bộ Tư lệnh châu Phi của Mỹ (AFRICOM) cho biết đã phối hợp với chính phủ Somalia không kích nhóm IS ở vùng núi Golis thuộc Puntland ngày 25/2, tiêu diệt hai tay súng. Theo đánh giá ban đầu, không có dân thường bị thương.',
    target:
      "Two gunmen died Feb. 25 in an airstrike on the Islamic State group in the Golis Mountains of Puntland, carried out in coordination with Somalia's government, U.S. Africa Command, or AFRICOM, said. No civilians were hurt, according to an initial assessment.",
  },
  {
    source:
      'Tổng thống Nigeria Bola Tinubu ngày 24/10 bất ngờ thay toàn bộ tư lệnh các quân chủng, bổ nhiệm tướng Olufemi Oluyede làm tổng tham mưu trưởng. Văn phòng tổng thống bác bỏ tin đồn quyết định này liên quan tới một âm mưu đảo chính bất thành.',
    target:
      "Nigerian President Bola Tinubu on Oct. 24 unexpectedly replaced all the military service chiefs, appointing Gen. Olufemi Oluyede as chief of defense staff. The president's office denied rumors that the decision was linked to a failed coup plot.",
  },
  {
    source:
      'Pháp ngày 17/7 bàn giao căn cứ Geille ở Dakar cho Senegal, chính thức chấm dứt sự hiện diện quân sự thường trực tại Tây và Trung Phi. Paris chỉ còn duy trì khoảng 1.500 quân ở Djibouti.',
    target:
      'With the July 17 handover of Camp Geille in Dakar to Senegal, France formally ended its permanent military presence in West and Central Africa. Paris now maintains only about 1,500 troops in Djibouti.',
  },
  {
    source:
      'Thượng viện Mỹ ngày 17/12 thông qua dự luật ủy quyền quốc phòng trị giá 901 tỷ USD với 77 phiếu thuận và 20 phiếu chống. Dự luật cấm Lầu Năm Góc giảm quân số ở châu Âu xuống dưới 76.000 người quá 45 ngày nếu không tham vấn đồng minh NATO.',
    target:
      'The U.S. Senate on Dec. 17 passed a $901 billion defense authorization bill by a vote of 77-20. The bill bars the Pentagon from cutting troop levels in Europe below 76,000 for more than 45 days without consulting NATO allies.',
  },
  {
    source:
      'Tổng thống Mỹ Donald Trump hôm 5/9 ký sắc lệnh cho phép Lầu Năm Góc sử dụng tên Bộ Chiến tranh như danh xưng phụ. Việc đổi tên chính thức cần được quốc hội phê chuẩn, dù ông Trump tỏ ra không chắc điều đó có cần thiết hay không.',
    target:
      'An order allowing the Pentagon to use Department of War as a secondary title was signed Sept. 5 by U.S. President Donald Trump. A formal name change requires congressional approval, although Trump seemed unsure whether that was necessary.',
  },
  {
    source:
      'Ngũ Giác Đài ngày 11/6 cho biết đang xem xét lại thỏa thuận AUKUS để bảo đảm nó phù hợp với chính sách "Nước Mỹ trên hết". Theo thỏa thuận, Australia sẽ mua ít nhất ba tàu ngầm lớp Virginia của Mỹ từ đầu thập niên 2030.',
    target:
      'The Pentagon said June 11 that it was reviewing the AUKUS agreement to ensure that it was in line with the "America First" policy. Under the agreement, Australia will buy at least three Virginia-class submarines from the United States starting in the early 2030s.',
  },
  {
    source:
      'Bộ Ngoại giao Mỹ ngày 28/8 chấp thuận khả năng bán cho Ukraine 3.350 tên lửa hành trình tầm xa ERAM cùng thiết bị liên quan với giá ước tính 825 triệu USD. Đan Mạch, Hà Lan và Na Uy sẽ cùng Mỹ tài trợ thương vụ.',
    target:
      'Denmark, the Netherlands and Norway will join the United States in funding a potential sale to Ukraine of 3,350 ERAM long-range cruise missiles and related equipment. The deal, with an estimated price tag of $825 million, was approved by the U.S. State Department on Aug. 28.',
  },
  {
    source:
      '"Chúng tôi có thể gửi tên lửa Tomahawk cho Ukraine nếu Nga không chấm dứt chiến sự", ông Trump nói với phóng viên trên chuyên cơ ngày 12/10. Điện Kremlin cảnh báo bước đi này sẽ đưa căng thẳng lên nấc thang mới về chất.',
    target:
      '"We may send Tomahawk missiles to Ukraine if Russia does not end the war," Trump told reporters aboard his plane Oct. 12. The Kremlin warned that such a step would take tensions to a qualitatively new level of escalation.',
  },
  {
    source:
      'Mỹ ngày 22/10 áp lệnh trừng phạt với hai tập đoàn dầu khí lớn nhất Nga là Rosneft và Lukoil do Moskva "thiếu cam kết nghiêm túc với tiến trình hòa bình". Giá dầu Brent tăng khoảng 5% sau thông tin trên, lên gần 66 USD mỗi thùng.',
    target:
      'Brent crude climbed about 5% to nearly $66 a barrel after the United States on Oct. 22 sanctioned Rosneft and Lukoil, Russia\'s two largest oil companies, over what it called Moscow\'s "lack of serious commitment to a peace process."',
  },
  {
    source:
      'Tổng thống Trump và Tổng thống Putin ngày 15/8 hội đàm gần ba giờ tại căn cứ Elmendorf-Richardson ở Alaska nhưng không đạt thỏa thuận ngừng bắn. Ông Trump nói hai bên đã nhất trí nhiều điểm, "chỉ còn lại rất ít", song không nêu cụ thể.',
    target:
      'Presidents Donald Trump and Vladimir Putin held nearly three hours of talks at Joint Base Elmendorf-Richardson in Alaska on Aug. 15 but failed to reach a ceasefire agreement. Trump said the two sides had agreed on many points and that there were "just a very few left," but gave no details.',
  },
  {
    source:
      'Ông Trump ngày 29/10 chỉ đạo Lầu Năm Góc bắt đầu thử vũ khí hạt nhân "trên cơ sở ngang bằng" với các nước khác. Bộ trưởng Năng lượng Chris Wright sau đó nói các cuộc thử sẽ không bao gồm vụ nổ hạt nhân, mà chỉ kiểm tra những bộ phận khác của vũ khí.',
    target:
      'The nuclear weapons tests that Trump on Oct. 29 ordered the Pentagon to begin "on an equal basis" with other countries will not involve nuclear explosions, Energy Secretary Chris Wright said later. They will check only the other parts of the weapons, he said.',
  },
  {
    source:
      'Tổng thống Nga Vladimir Putin ngày 26/10 cho biết tên lửa hành trình động cơ hạt nhân Burevestnik đã bay 14.000 km trong khoảng 15 giờ trong vụ thử ngày 21/10. Ông yêu cầu quân đội chuẩn bị hạ tầng để đưa vũ khí vào trực chiến.',
    target:
      'Russian President Vladimir Putin said Oct. 26 that the Burevestnik nuclear-powered cruise missile flew 14,000 kilometers in about 15 hours during a test on Oct. 21. He ordered the military to prepare the infrastructure for putting the weapon on combat duty.',
  },
  {
    source:
      'Nga cho biết sẽ tiếp tục tuân thủ giới hạn của Hiệp ước New START thêm một năm sau khi văn kiện hết hiệu lực ngày 5/2/2026, với điều kiện Mỹ cũng làm như vậy. Nhà Trắng nói đề xuất "nghe có vẻ khá hay" nhưng quyết định thuộc về ông Trump.',
    target:
      'Provided the United States does the same, Russia says it will keep observing the limits of the New START treaty for one more year after the pact expires Feb. 5, 2026. The proposal "sounds pretty good," the White House said, but the decision is up to Trump.',
  },
  {
    source:
      'Viện Nghiên cứu Hòa bình Quốc tế Stockholm (SIPRI) ước tính chi tiêu quân sự toàn cầu năm 2024 đạt 2.718 tỷ USD, tăng 9,4% so với năm trước, mức tăng theo năm mạnh nhất kể từ ít nhất là cuối Chiến tranh Lạnh.',
    target:
      'The Stockholm International Peace Research Institute, or SIPRI, estimated that global military spending reached $2.718 trillion in 2024, up 9.4% from the previous year, the steepest annual increase since at least the end of the Cold War.',
  },
  {
    source:
      'Theo báo cáo của SIPRI công bố ngày 16/6, Trung Quốc sở hữu ít nhất 600 đầu đạn hạt nhân và đang bổ sung khoảng 100 đầu đạn mỗi năm từ 2023. Dù vậy, nếu đạt 1.500 đầu đạn vào năm 2035, kho vũ khí này cũng chỉ bằng khoảng một phần ba của Nga hoặc Mỹ hiện nay.',
    target:
      'China has at least 600 nuclear warheads and has been adding about 100 a year since 2023, SIPRI said in a report released June 16. Even if it reached 1,500 by 2035, however, its arsenal would be only about a third the size of the current Russian or U.S. stockpile.',
  },
  {
    source:
      'Quân đội Mỹ ngày 2/9 tập kích một xuồng bị nghi chở ma túy trên vùng biển Caribe, khiến 11 người thiệt mạng. Ông Trump nói những người này thuộc băng đảng Tren de Aragua của Venezuela, nhưng không công bố bằng chứng.',
    target:
      "The U.S. military on Sept. 2 struck a boat suspected of carrying drugs in the Caribbean Sea, killing 11 people. Trump said they were members of Venezuela's Tren de Aragua gang but did not release any evidence.",
  },
  {
    source:
      'Tàu sân bay USS Gerald R. Ford đã tiến vào khu vực Mỹ Latinh hôm 11/11, nâng số binh sĩ Mỹ tại đây lên khoảng 15.000 người. Tổng thống Venezuela Nicolas Maduro cáo buộc Washington "bịa ra một cuộc chiến mới" và đặt gần 200.000 quân vào tình trạng báo động.',
    target:
      'U.S. troop numbers in the Latin American region rose to about 15,000 with the arrival of the aircraft carrier USS Gerald R. Ford on Nov. 11. Venezuelan President Nicolas Maduro put nearly 200,000 troops on alert and accused Washington of "fabricating a new war."',
  },
  {
    source:
      'Đô đốc Alvin Holsey, tư lệnh Bộ Tư lệnh miền Nam của Mỹ, tuyên bố sẽ nghỉ hưu vào ngày 12/12, chưa đầy một năm sau khi nhận nhiệm vụ kéo dài ba năm. Ông không nêu lý do; hai nguồn tin nói rằng ông bất đồng với Bộ trưởng Hegseth về các vụ tập kích tàu.',
    target:
      'Adm. Alvin Holsey, the head of U.S. Southern Command, announced that he would retire Dec. 12, less than a year after beginning what was to be a three-year posting. He did not give a reason; two sources said he had disagreed with Defense Secretary Pete Hegseth over the boat strikes.',
  },
  {
    source:
      'Hạ viện Mỹ ngày 8/1 bác nghị quyết yêu cầu ông Trump chấm dứt hành động quân sự chưa được quốc hội cho phép tại Venezuela với tỷ lệ 215-211. Hai nghị sĩ Cộng hòa bỏ phiếu ủng hộ, trong khi toàn bộ phe Dân chủ có mặt đều tán thành.',
    target:
      'Two Republicans joined all the Democrats present in voting for a resolution requiring Trump to end military action in Venezuela that had not been authorized by Congress, but the U.S. House defeated the measure 215-211 on Jan. 8.',
  },
  {
    source:
      'Lầu Năm Góc ngày 21/3 trao cho Boeing hợp đồng phát triển tiêm kích thế hệ 6 F-47, với giá trị ban đầu hơn 20 tỷ USD. Máy bay sẽ thay thế F-22 và có thể tác chiến cùng các UAV hộ tống.',
    target:
      'The Pentagon on March 21 awarded Boeing a contract to develop the F-47 sixth-generation fighter, initially worth more than $20 billion. The aircraft will replace the F-22 and be able to fight alongside drone wingmen.',
  },
  {
    source:
      'Cơ quan Kiểm toán Chính phủ Mỹ (GAO) cho biết toàn bộ 110 tiêm kích F-35 do Lockheed Martin bàn giao năm ngoái đều chậm tiến độ, trung bình 238 ngày. Dù vậy, nhà thầu vẫn được nhận hàng trăm triệu USD tiền thưởng khuyến khích.',
    target:
      'Lockheed Martin was late in delivering every one of the 110 F-35 fighters it handed over last year, by an average of 238 days, the U.S. Government Accountability Office, or GAO, said. Even so, the contractor still received hundreds of millions of dollars in incentive fees.',
  },
  {
    source:
      'Thụy Sĩ cho biết sẽ vẫn mua 36 tiêm kích F-35A của Mỹ dù chi phí có thể tăng thêm tới 1,3 tỷ franc. Bern từng cho rằng hợp đồng có giá cố định, nhưng Washington coi đó là sự hiểu lầm.',
    target:
      'Switzerland said it would still buy 36 F-35A fighter jets from the United States even though the cost could rise by as much as 1.3 billion francs. Bern had believed the contract was at a fixed price, but Washington considers that a misunderstanding.',
  },
  {
    source:
      'Tây Ban Nha loại F-35 khỏi danh sách lựa chọn và chỉ cân nhắc Eurofighter hoặc dự án FCAS, Bộ Quốc phòng nước này xác nhận ngày 6/8. Quyết định được cho là do chính phủ muốn chi phần lớn trong 10,5 tỷ euro ngân sách bổ sung tại châu Âu.',
    target:
      "The F-35 is off Spain's list of options, its Defense Ministry confirmed Aug. 6, leaving only the Eurofighter and the FCAS project under consideration. The decision is thought to stem from the government's wish to spend most of an extra 10.5 billion euros in Europe.",
  },
  {
    source:
      'Lãnh đạo các nước NATO ngày 25/6 nhất trí nâng chi tiêu quốc phòng lên 5% GDP vào năm 2035, gồm 3,5% cho quân sự cốt lõi và 1,5% cho hạ tầng liên quan. Thủ tướng Tây Ban Nha Pedro Sanchez ký tuyên bố chung, nhưng nói 2,1% là đủ với nước ông.',
    target:
      'NATO leaders agreed June 25 to raise defense spending to 5% of GDP by 2035, including 3.5% for core military needs and 1.5% for related infrastructure. Spanish Prime Minister Pedro Sanchez signed the joint statement but said 2.1% was enough for his country.',
  },
  {
    source:
      'Ủy ban châu Âu hôm 19/9 đề xuất gói trừng phạt thứ 19 nhằm vào Nga, trong đó có lệnh cấm nhập khẩu khí hóa lỏng từ đầu năm 2027, sớm hơn một năm so với kế hoạch. 118 tàu thuộc "hạm đội bóng tối" cũng bị đưa vào danh sách đen, nâng tổng số lên hơn 560 chiếc.',
    target:
      'A ban on imports of liquefied gas from the start of 2027, a year earlier than planned, is part of a 19th package of sanctions on Russia proposed by the European Commission on Sept. 19. Another 118 "shadow fleet" ships would be blacklisted as well, bringing the total to more than 560.',
  },
  {
    source:
      'Nhà chức trách Pháp ngày 30/9 khám xét tàu chở dầu Boracay bị nghi thuộc "hạm đội bóng tối" của Nga ngoài khơi Saint-Nazaire và tạm giữ hai thuyền viên. Giới chức không xác nhận liệu con tàu có liên quan tới các vụ phóng UAV vào Đan Mạch hay không.',
    target:
      'French authorities on Sept. 30 searched the oil tanker Boracay, suspected of belonging to Russia\'s "shadow fleet," off Saint-Nazaire and detained two crew members. Officials would not confirm whether the ship was involved in drone launches toward Denmark.',
  },
  {
    source:
      'Quốc hội Đức ngày 18/3 thông qua sửa đổi hiến pháp, cho phép chi tiêu quốc phòng vượt 1% GDP không chịu giới hạn vay nợ. 513 nghị sĩ bỏ phiếu ủng hộ, vượt mức tối thiểu 489 phiếu.',
    target:
      "Defense spending above 1% of GDP will be exempt from Germany's borrowing limits under a constitutional amendment passed by its parliament March 18. Lawmakers voting in favor numbered 513, clearing the 489-vote minimum.",
  },
  {
    source:
      'Canada và EU hôm 1/12 hoàn tất đàm phán để Ottawa tham gia quỹ mua sắm quốc phòng SAFE trị giá 150 tỷ euro. Đàm phán tương tự với Anh đổ vỡ vì London không chấp nhận mức đóng góp mà Brussels yêu cầu.',
    target:
      'Canada and the EU on Dec. 1 concluded negotiations for Ottawa to join the 150 billion-euro SAFE defense procurement fund. Similar talks with Britain collapsed because London would not accept the contribution demanded by Brussels.',
  },
  {
    source:
      'Bolivia, Colombia và Mexico đều lên án vụ Mỹ tịch thu tàu chở dầu Skipper ngoài khơi Venezuela ngày 10/12. Washington nói con tàu từng bị trừng phạt do vận chuyển dầu của Iran, còn Caracas gọi đây là "hành động cướp biển quốc tế".',
    target:
      'The U.S. seizure of the oil tanker Skipper off Venezuela on Dec. 10, described by Caracas as "an act of international piracy," was also condemned by Bolivia, Colombia and Mexico. Washington said the ship had previously been sanctioned for transporting Iranian oil.',
  },
  {
    source:
      'Colombia ngày 3/4 thông báo chọn tiêm kích Gripen E của Thụy Điển để thay thế các máy bay Kfir đã cũ. Tổng thống Gustavo Petro nói số lượng và giá chưa được chốt, nhưng khẳng định máy bay sẽ hoàn toàn mới.',
    target:
      "Colombia announced April 3 that it had chosen Sweden's Gripen E fighter to replace its aging Kfir jets. President Gustavo Petro said the number and price had yet to be finalized but insisted that the aircraft would be brand new.",
  },
  {
    source:
      'Tòa án Mỹ ngày 20/8 kết tội thủy thủ Jinchao Wei làm gián điệp vì bán thông tin về tàu đổ bộ USS Essex cho một sĩ quan tình báo Trung Quốc với giá 12.000 USD. Người này, 25 tuổi, có thể bị tuyên án chung thân vào ngày 1/12.',
    target:
      'Jinchao Wei, a 25-year-old sailor convicted of espionage by a U.S. court Aug. 20 for selling information about the amphibious ship USS Essex to a Chinese intelligence officer for $12,000, could be given a life term when he is sentenced Dec. 1.',
  },
  {
    source:
      'Tư lệnh quân đội Ukraine Oleksandr Syrsky ngày 2/11 bác thông tin lực lượng nước này bị bao vây ở Pokrovsk, nhưng thừa nhận khoảng 200 lính Nga đã lọt vào thành phố. Ông cho biết lực lượng đặc nhiệm đang tìm cách đẩy lùi các nhóm này.',
    target:
      "Ukrainian military commander Oleksandr Syrskyi on Nov. 2 rejected reports that the country's forces were encircled in Pokrovsk but acknowledged that about 200 Russian soldiers had slipped into the city. He said special forces were trying to push those groups back.",
  },
  {
    source:
      'Dự thảo kế hoạch hòa bình 28 điểm do Mỹ soạn thảo yêu cầu Ukraine rút khỏi phần còn lại của tỉnh Donetsk và giới hạn quân đội ở mức 600.000 người, theo hai quan chức châu Âu đã xem văn bản. Kiev từ chối bình luận về các điều khoản cụ thể.',
    target:
      'Ukraine would have to leave the remainder of the Donetsk region and cap its military at 600,000 personnel under a 28-point draft peace plan written by the United States, according to two European officials who have seen the document. Kyiv declined to comment on specific provisions.',
  },
  {
    source:
      'Tổng thống Zelensky ngày 1/6 nói chiến dịch "Mạng nhện" nhằm vào 4 sân bay quân sự Nga mất một năm, 6 tháng và 9 ngày để chuẩn bị. Theo ông, 117 UAV đã được sử dụng và 34% số máy bay mang tên lửa hành trình chiến lược của đối phương bị đánh trúng.',
    target:
      'President Volodymyr Zelensky said June 1 that the "Spider\'s Web" operation against four Russian military airfields had taken one year, six months and nine days to prepare. According to Zelensky, 117 drones were used and 34% of the enemy\'s strategic cruise missile carriers were hit.',
  },
  {
    source:
      'Tư lệnh Lực lượng Tên lửa Chiến lược Nga Sergey Karakaev cho biết trung đoàn đầu tiên trang bị tên lửa Sarmat tại Uzhur sắp trực chiến, song không nêu thời điểm. Loại tên lửa này đã gặp ít nhất một vụ thử thất bại vào tháng 9/2024, theo phân tích ảnh vệ tinh của phương Tây.',
    target:
      'Without saying when, Russian Strategic Missile Forces commander Sergey Karakaev said the first regiment armed with Sarmat missiles would soon go on combat duty at Uzhur. Western analysis of satellite images indicates the missile suffered at least one failed test, in September 2024.',
  },
  {
    source:
      'Văn phòng Trách nhiệm Ngân sách Anh cho biết có khả năng London sẽ không đạt mục tiêu chi 3% GDP cho quốc phòng trong nhiệm kỳ quốc hội tới nếu không tăng thuế hoặc cắt giảm phúc lợi. Mức chi năm nay tương đương khoảng 2,3% GDP.',
    target:
      "Britain's Office for Budget Responsibility said London was likely to miss its target of spending 3% of GDP on defense in the next parliamentary term unless it raised taxes or cut benefits. Spending this year is equivalent to about 2.3% of GDP.",
  },
  {
    source:
      'Bộ Quốc phòng Anh xác nhận tàu do thám Yantar của Nga đã chiếu laser vào phi công trên máy bay tuần thám P-8 khi hoạt động ở phía bắc Scotland. Bộ trưởng John Healey cảnh báo London "sẵn sàng" các phương án quân sự nếu con tàu đi về phía nam.',
    target:
      'Lasers from the Russian spy ship Yantar, operating north of Scotland, were aimed at the pilots of a P-8 patrol aircraft, Britain\'s Defense Ministry confirmed. Military options are "ready" should the vessel head south, Defense Secretary John Healey warned.',
  },
  {
    source:
      'Hải quân Hà Lan cho biết khinh hạm HNLMS Tromp đã phóng thành công tên lửa Tomahawk ngoài khơi Norfolk, Mỹ, hôm 11/3. Hà Lan trở thành nước châu Âu thứ hai, sau Anh, vận hành loại vũ khí này.',
    target:
      'The Dutch navy said its frigate HNLMS Tromp had successfully launched a Tomahawk missile off Norfolk in the United States on March 11. The Netherlands became the second European country, after Britain, to operate the weapon.',
  },
  {
    source:
      'Hy Lạp sẽ chi 25 tỷ euro trong 12 năm để hiện đại hóa quân đội, trong đó 2,8 tỷ euro dành cho lá chắn phòng không mang tên Achilles, Bộ trưởng Quốc phòng Nikos Dendias nói hôm 2/4. Ông nhấn mạnh ít nhất 25% giá trị hợp đồng phải dành cho công ty trong nước.',
    target:
      'At least 25% of contract value must go to domestic firms as Greece spends 25 billion euros over 12 years to modernize its military, Defense Minister Nikos Dendias stressed April 2. The outlay includes 2.8 billion euros for an air defense shield named Achilles.',
  },
  {
    source:
      'Cơ quan tình báo Litva cảnh báo Nga có thể tiến hành hành động quân sự hạn chế nhằm vào một hoặc vài nước NATO trong ba đến 5 năm tới nếu lệnh trừng phạt được dỡ bỏ. Tuy nhiên, Moskva hiện chưa đủ nguồn lực cho một cuộc chiến tổng lực với liên minh.',
    target:
      'Lithuanian intelligence warned that Russia could carry out limited military action against one or several NATO countries within three to five years if sanctions were lifted. However, Moscow currently lacks the resources for an all-out war with the alliance.',
  },
  {
    source:
      'Bộ trưởng Nội vụ Ba Lan Marcin Kierwinski thông báo hai công dân Ukraine làm việc cho tình báo Nga bị nghi gây ra vụ nổ đường ray trên tuyến Warsaw - Lublin cuối tuần trước. Cả hai đã sang Belarus ngay sau vụ việc, ông nói.',
    target:
      "Two Ukrainian citizens working for Russian intelligence are suspected of causing last weekend's track explosion on the Warsaw-Lublin rail line, Polish Interior Minister Marcin Kierwinski announced. Both crossed into Belarus immediately afterward, he said.",
  },
  {
    source:
      'Tòa án Italy ngày 27/10 cho phép dẫn độ sang Đức một công dân Ukraine bị nghi điều phối vụ phá hoại đường ống Nord Stream năm 2022. Luật sư của người này cho biết sẽ kháng cáo lên tòa tối cao.',
    target:
      "An Italian court on Oct. 27 authorized the extradition to Germany of a Ukrainian national suspected of coordinating the 2022 sabotage of the Nord Stream pipelines. The man's lawyer said he would appeal to the country's highest court.",
  },
  {
    source:
      'Azerbaijan và Armenia ngày 8/8 ký tắt văn bản thỏa thuận hòa bình tại Nhà Trắng, nhưng Baku tuyên bố chỉ ký chính thức khi Yerevan sửa hiến pháp. Hai bên cũng đồng ý mở hành lang qua miền nam Armenia do Mỹ độc quyền phát triển trong 99 năm.',
    target:
      'Baku says it will formally sign a peace agreement with Armenia only once Yerevan amends its constitution, although the two sides initialed the text at the White House on Aug. 8. They also agreed to open a corridor through southern Armenia for which the United States will have exclusive development rights for 99 years.',
  },
  {
    source:
      'Chính phủ Serbia thông báo đã ngừng toàn bộ hoạt động xuất khẩu đạn dược kể từ ngày 23/6 sau khi Nga cáo buộc nước này bán vũ khí cho Ukraine qua bên thứ ba. Tổng thống Aleksandar Vucic cho biết mọi hợp đồng mới đều phải được ông chấp thuận.',
    target:
      'The Serbian government announced that it had halted all ammunition exports as of June 23 after Russia accused the country of selling weapons to Ukraine through third parties. President Aleksandar Vucic said any new contracts must have his approval.',
  },
  {
    source:
      'Theo Bộ Quốc phòng Mỹ, hợp đồng trị giá 9,8 tỷ USD vừa trao cho Lockheed Martin sẽ cung cấp 1.970 tên lửa PAC-3 MSE cho quân đội nước này và các đồng minh. Việc sản xuất dự kiến hoàn thành trước ngày 30/9/2030.',
    target:
      'The U.S. military and its allies will receive 1,970 PAC-3 MSE missiles under a $9.8 billion contract just awarded to Lockheed Martin, according to the Defense Department. Production is expected to be completed before Sept. 30, 2030.',
  },
  {
    source:
      'Bộ Quốc phòng Nhật Bản ngày 11/12 cho biết hai oanh tạc cơ Tu-95 của Nga đã bay cùng hai chiếc H-6 của Trung Quốc từ biển Hoa Đông tới ngoài khơi Shikoku. Tokyo điều tiêm kích giám sát và gửi phản đối tới cả hai nước.',
    target:
      "Japan's Defense Ministry said Dec. 11 that two Russian Tu-95 bombers had flown together with two Chinese H-6s from the East China Sea to waters off Shikoku. Tokyo sent fighters to monitor them and lodged protests with both countries.",
  },
  {
    source:
      'Triều Tiên phóng thử hai tên lửa phòng không kiểu mới dưới sự giám sát của ông Kim Jong-un hôm 23/8, KCNA đưa tin. Hãng này nói vũ khí có khả năng phản ứng nhanh trước UAV và tên lửa hành trình, nhưng không cho biết địa điểm thử nghiệm.',
    target:
      "KCNA did not disclose where North Korea tested two new antiaircraft missiles under Kim Jong Un's supervision Aug. 23. The news agency, which reported the launches, said the weapons can respond rapidly to drones and cruise missiles.",
  },
  {
    source:
      'Ông Yoon Suk-yeol bị Tòa án Hiến pháp Hàn Quốc phế truất ngày 4/4 với toàn bộ 8 thẩm phán tán thành, 4 tháng sau khi ban bố thiết quân luật. Tòa cho rằng không có tình trạng khẩn cấp quốc gia nào biện minh cho việc điều quân đội đến quốc hội.',
    target:
      "Yoon Suk Yeol was removed from office by South Korea's Constitutional Court on April 4 with all eight justices in agreement, four months after he declared martial law. The court found that no national emergency justified sending troops to the parliament.",
  },
  {
    source:
      'Hàn Quốc và Ba Lan ngày 1/8 ký hợp đồng trị giá 6,5 tỷ USD cung cấp thêm 180 xe tăng K2, thương vụ xuất khẩu vũ khí đơn lẻ lớn nhất của Seoul. 63 chiếc sẽ được lắp ráp tại nhà máy Bumar ở Gliwice.',
    target:
      "In Seoul's largest single arms export deal, South Korea will supply Poland with 180 more K2 tanks under a $6.5 billion contract signed Aug. 1. Sixty-three of the tanks will be assembled at the Bumar plant in Gliwice.",
  },
  {
    source:
      'Bộ trưởng Quốc phòng Philippines Gilberto Teodoro nói tên lửa Typhon của Mỹ sẽ ở lại nước này vô thời hạn vì cần cho công tác huấn luyện. Ông bác yêu cầu rút vũ khí của Bắc Kinh, khẳng định đây là vấn đề chủ quyền của Manila.',
    target:
      "Philippine Defense Secretary Gilberto Teodoro said U.S. Typhon missiles would remain in the country indefinitely because they were needed for training. He rejected Beijing's demand that the weapons be withdrawn, insisting that it was a matter of Manila's sovereignty.",
  },
  {
    source:
      'Nga và Ấn Độ đang đàm phán về việc cung cấp thêm các hệ thống S-400, theo ông Dmitry Shugaev, Cục trưởng Hợp tác Kỹ thuật Quân sự Liên bang Nga. New Delhi đặt mua 5 hệ thống với giá 5,5 tỷ USD vào năm 2018, hai hệ thống cuối dự kiến được giao trong năm 2026 và 2027 do chậm trễ.',
    target:
      "Russia and India are negotiating over the supply of additional S-400 systems, said Dmitry Shugaev, head of Russia's Federal Service for Military-Technical Cooperation. Of the five systems New Delhi ordered for $5.5 billion in 2018, the last two are expected in 2026 and 2027 because of delays.",
  },
  {
    source:
      'Ông Trump ngày 27/8 áp thuế bổ sung 25% với hàng hóa Ấn Độ do nước này tiếp tục mua dầu Nga, nâng tổng mức thuế lên 50%. Bộ Ngoại giao Ấn Độ gọi quyết định là "không công bằng, phi lý và không hợp lẽ".',
    target:
      'Trump on Aug. 27 imposed an additional 25% tariff on Indian goods because the country continued to buy Russian oil, bringing the total rate to 50%. India\'s Foreign Ministry called the decision "unfair, unjustified and unreasonable."',
  },
  {
    source:
      'Cảnh sát Ấn Độ cho biết vụ nổ ôtô gần Pháo đài Đỏ ở Delhi tối 10/11 làm ít nhất 13 người chết và hơn 20 người bị thương. Chính phủ hai ngày sau xác định đây là vụ khủng bố, nhưng chưa quy trách nhiệm cho nhóm hay quốc gia nào.',
    target:
      "It took India's government two days to classify the Nov. 10 evening car explosion near Delhi's Red Fort as an act of terrorism, though it has not yet blamed any group or country. Police say the blast killed at least 13 people and wounded more than 20.",
  },
  {
    source:
      'Văn phòng Nhân quyền Liên Hợp Quốc cho biết ít nhất 1.760 người Palestine đã thiệt mạng khi tìm kiếm hàng cứu trợ kể từ cuối tháng 5, trong đó 994 người ở gần các điểm phân phát của Quỹ Nhân đạo Gaza. Quỹ này bác bỏ con số trên.',
    target:
      'The U.N. human rights office said at least 1,760 Palestinians had been killed while seeking aid since late May, including 994 near distribution sites run by the Gaza Humanitarian Foundation. The foundation disputed the figures.',
  },
  {
    source:
      'Đức ngày 8/8 đình chỉ xuất khẩu các thiết bị quân sự có thể được dùng ở Gaza cho đến khi có thông báo mới, sau khi nội các an ninh Israel duyệt kế hoạch kiểm soát thành phố Gaza. Berlin dỡ bỏ lệnh này vào ngày 24/11, với lý do ngừng bắn đã ổn định.',
    target:
      "Berlin lifted on Nov. 24, on the ground that the ceasefire had stabilized, a suspension of exports of military equipment that could be used in Gaza. Germany had imposed the measure Aug. 8 until further notice after Israel's security Cabinet approved a plan to take control of Gaza City.",
  },
  {
    source:
      'Hezbollah xác nhận tham mưu trưởng Haytham Ali Tabatabai thiệt mạng trong cuộc không kích của Israel vào ngoại ô phía nam Beirut chiều 23/11. Bộ Y tế Lebanon cho biết 5 người chết và 28 người bị thương, trong khi Israel nói đã báo trước cho Washington.',
    target:
      "Hezbollah confirmed that its chief of staff, Haytham Ali Tabatabai, was killed in an Israeli airstrike on Beirut's southern suburbs on the afternoon of Nov. 23. Lebanon's Health Ministry said five people were killed and 28 wounded, while Israel said it had informed Washington beforehand.",
  },
  {
    source:
      'Hội đồng Bảo an Liên Hợp Quốc ngày 6/11 thông qua nghị quyết do Mỹ soạn thảo, dỡ bỏ trừng phạt với Tổng thống lâm thời Syria Ahmed al-Sharaa, với 14 phiếu thuận. Trung Quốc bỏ phiếu trắng vì lo ngại các tay súng nước ngoài tại Syria.',
    target:
      "China abstained because of concern about foreign fighters in Syria, but all 14 other members of the U.N. Security Council voted Nov. 6 for a U.S.-drafted resolution lifting sanctions on Syria's interim president, Ahmed al-Sharaa.",
  },
  {
    source:
      'Iran cho biết đã hành quyết một người đàn ông tên Bahman Choobi-asl ngày 29/9 vì làm gián điệp cho Israel, gọi ông là một trong những điệp viên quan trọng nhất của Tel Aviv. Các tổ chức nhân quyền nói xét xử không minh bạch và ít nhất 10 người đã bị hành quyết với tội danh tương tự trong năm nay.',
    target:
      "Iran said it had executed a man named Bahman Choobi-asl on Sept. 29 for spying for Israel, calling him one of Israel's most important agents. Human rights groups said the trial lacked transparency and that at least 10 people had been executed on similar charges this year.",
  },
  {
    source:
      'Iran đã cho phép thanh sát viên IAEA trở lại nhà máy điện hạt nhân Bushehr để giám sát việc thay nhiên liệu, ông Grossi nói hôm 27/8. Tuy nhiên, chưa có thỏa thuận nào về việc tiếp cận Fordow, Natanz hay Isfahan, những nơi bị Mỹ tấn công.',
    target:
      'There is still no agreement on access to Fordow, Natanz or Isfahan, the sites attacked by the United States, though Iran has allowed IAEA inspectors back into the Bushehr nuclear power plant to monitor refueling, Rafael Grossi said Aug. 27.',
  },
  {
    source:
      'Liên minh do Ả rập Xê út dẫn đầu ngày 30/12 không kích cảng Mukalla của Yemen, nói rằng hai tàu từ UAE đã dỡ vũ khí cho phe ly khai miền nam mà không xin phép. Abu Dhabi phủ nhận lô hàng chứa vũ khí và sau đó tuyên bố rút số quân còn lại khỏi Yemen.',
    target:
      "The Saudi-led coalition on Dec. 30 carried out an airstrike on Yemen's port of Mukalla, saying two ships from the UAE had unloaded weapons for southern separatists without permission. Abu Dhabi denied that the shipment contained weapons and later announced it was withdrawing its remaining troops from Yemen.",
  },
  {
    source:
      'Thổ Nhĩ Kỳ sẽ không trả lại các hệ thống S-400 mua từ Nga, nhưng vẫn hy vọng được Mỹ đưa trở lại chương trình F-35, Bộ Quốc phòng nước này cho biết ngày 4/12. Theo luật Mỹ, Ankara không được phép vận hành hay sở hữu S-400 nếu muốn nhận F-35.',
    target:
      'Turkey remains hopeful that the United States will readmit it to the F-35 program but will not return the S-400 systems it bought from Russia, its Defense Ministry said Dec. 4. Under U.S. law, Ankara may neither operate nor possess the S-400 if it wants to receive the F-35.',
  },
  {
    source:
      'Đảng Công nhân người Kurd (PKK) ngày 12/5 tuyên bố giải tán và chấm dứt cuộc đấu tranh vũ trang kéo dài 4 thập niên khiến hơn 40.000 người thiệt mạng. Ankara hoan nghênh, nhưng nói sẽ giám sát chặt quá trình giao nộp vũ khí.',
    target:
      "The Kurdistan Workers' Party, or PKK, announced May 12 that it was disbanding and ending a four-decade armed struggle that has left more than 40,000 people dead. Ankara welcomed the move but said it would closely monitor the handover of weapons.",
  },
  {
    source:
      'Theo Bộ Ngoại giao Kenya, khoảng 200 công dân nước này có thể đang chiến đấu cho Nga ở Ukraine sau khi bị các đường dây tuyển dụng lừa bằng lời hứa việc làm. Nairobi đang đề nghị Moskva và Kiev hỗ trợ đưa những người bị bắt về nước.',
    target:
      "Tricked by recruitment networks with promises of jobs, about 200 Kenyans may be fighting for Russia in Ukraine, their country's Foreign Ministry said. Nairobi is asking Moscow and Kyiv to help bring home those who have been captured.",
  },
  {
    source:
      'Quân đội Benin ngày 7/12 cho biết đã dập tắt âm mưu đảo chính của một nhóm binh sĩ chiếm đài truyền hình quốc gia. Theo yêu cầu của Tổng thống Patrice Talon, Nigeria điều tiêm kích tới Cotonou và triển khai bộ binh hỗ trợ.',
    target:
      'The Benin military said Dec. 7 that it had put down a coup attempt by a group of soldiers who seized the national television station. At the request of President Patrice Talon, Nigeria sent fighter jets to Cotonou and deployed ground troops in support.',
  },
  {
    source:
      'Hơn 1,2 triệu người Sudan đã chạy sang Chad kể từ khi nội chiến bùng nổ tháng 4/2023, theo UNHCR. Cơ quan này cảnh báo khẩu phần lương thực trong các trại ở miền đông Chad có thể bị cắt hoàn toàn vào tháng 1 nếu không nhận thêm tài trợ.',
    target:
      'Food rations in camps in eastern Chad could be cut off entirely in January unless additional funding arrives, UNHCR has warned. More than 1.2 million Sudanese have fled to Chad since civil war erupted in April 2023, the agency says.',
  },
  {
    source:
      'Ethiopia cáo buộc Eritrea tài trợ các nhóm vũ trang ở vùng Amhara và chuẩn bị chiến tranh, trong thư gửi Tổng thư ký Liên Hợp Quốc ngày 2/10. Asmara gọi đó là "trò lừa bịp" nhằm biện minh cho tham vọng kiểm soát cảng Assab.',
    target:
      'In a letter to the U.N. secretary-general Oct. 2, Ethiopia accused Eritrea of funding armed groups in the Amhara region and preparing for war. Asmara called it a "charade" intended to justify ambitions of controlling the port of Assab.',
  },
  {
    source:
      'Ông Trump ngày 20/5 công bố thiết kế lá chắn phòng thủ tên lửa Vòm Vàng trị giá 175 tỷ USD, dự kiến hoàn thành trước khi nhiệm kỳ của ông kết thúc vào tháng 1/2029. Văn phòng Ngân sách Quốc hội Mỹ ước tính chi phí thực tế có thể lên tới 542 tỷ USD trong 20 năm.',
    target:
      "The $175 billion Golden Dome missile defense shield, whose design Trump unveiled May 20, could actually cost as much as $542 billion over 20 years, by the Congressional Budget Office's estimate. It is supposed to be completed before his term ends in January 2029.",
  },
  {
    source:
      'Thẩm phán liên bang Mỹ ngày 20/11 ra phán quyết rằng việc triển khai Vệ binh Quốc gia tới Washington là trái luật, nhưng hoãn thi hành 21 ngày để chính quyền ông Trump kháng cáo. Hơn 2.000 binh sĩ đang làm nhiệm vụ tại thủ đô.',
    target:
      'A U.S. federal judge ruled Nov. 20 that the deployment of the National Guard to Washington was unlawful but put the ruling on hold for 21 days to allow the Trump administration to appeal. More than 2,000 troops are on duty in the capital.',
  },
  {
    source:
      'Tòa án Tối cao Mỹ hôm 6/5 cho phép Lầu Năm Góc tạm thời thực thi lệnh cấm người chuyển giới phục vụ trong quân đội, trong lúc các vụ kiện tiếp tục. Ba thẩm phán theo khuynh hướng tự do phản đối, nhưng không giải thích lý do.',
    target:
      'While lawsuits proceed, a ban on transgender people serving in the military may be enforced temporarily by the Pentagon, the U.S. Supreme Court decided May 6. The three liberal justices dissented without explaining why.',
  },
  {
    source:
      'Thủ tướng Anh Keir Starmer cho biết London sẽ mua 12 tiêm kích F-35A có khả năng mang bom hạt nhân B61 và tham gia sứ mệnh hạt nhân của NATO. Số máy bay này sẽ đóng tại căn cứ Marham, nhưng vũ khí vẫn do Mỹ kiểm soát.',
    target:
      "British Prime Minister Keir Starmer said London would buy 12 F-35A fighter jets capable of carrying B61 nuclear bombs and join NATO's nuclear mission. The aircraft will be based at Marham, but the weapons will remain under U.S. control.",
  },
  {
    source:
      'Pháp và Đức chưa giải quyết được tranh cãi về vai trò lãnh đạo trong dự án tiêm kích FCAS trị giá khoảng 100 tỷ euro, sau khi Dassault đòi 80% khối lượng công việc. Thủ tướng Friedrich Merz nói sẽ đưa ra quyết định trước cuối năm, có thể là tiếp tục không cần Paris.',
    target:
      "A decision on the fighter project known as FCAS will come before the end of the year, Chancellor Friedrich Merz said, and could mean going ahead without Paris. France and Germany have not resolved a dispute over leadership of the roughly 100 billion-euro program that followed Dassault's demand for 80% of the work.",
  },
];
