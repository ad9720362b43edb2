/** Right translations in which a word of a table is a part of another, a name, or rendered by a word that the table lacked. */
export const IDIOMS: readonly (readonly [string, string])[] = [
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
  [
    'Mỹ áp thuế nhập khẩu 20% với hàng hóa Việt Nam từ ngày 7/8.',
    'The United States has imposed a 20% tariff on Vietnamese exports since Aug. 7.',
  ],
  [
    'Việc Washington tăng thuế nhập khẩu lên 46% có thể gây khó khăn cho các doanh nghiệp thủy sản Việt Nam.',
    "Washington's decision to raise tariffs to 46% could hurt Vietnamese seafood exporters.",
  ],
  [
    'Nhật Bản sẽ cho Việt Nam vay 300 triệu USD để xây tuyến metro.',
    'Japan will lend Vietnam $300 million to build a metro line.',
  ],
  [
    'Ngân hàng Thế giới đồng ý cho Pakistan vay thêm 500 triệu USD.',
    'The World Bank has agreed to lend Pakistan another $500 million.',
  ],
  ['Các ngân hàng đang đẩy mạnh cho doanh nghiệp nhỏ vay.', 'Banks are stepping up lending to small businesses.'],
  [
    'Lãi suất vay mua nhà tại Mỹ giảm tuần thứ tư liên tiếp.',
    'U.S. mortgage lending rates fell for a fourth straight week.',
  ],
  [
    'Thủ tướng Nhật Bản vượt qua cuộc bỏ phiếu tín nhiệm tại Hạ viện.',
    "Japan's prime minister survived a no-confidence vote in the lower house.",
  ],
  [
    'Phe đối lập đệ trình kiến nghị bỏ phiếu tín nhiệm chính phủ.',
    'The opposition submitted a no-confidence motion against the government.',
  ],
  [
    'Cựu tổng thống khẳng định mình vô tội, dù bị tòa kết tội tham nhũng năm ngoái.',
    'The former president has denied wrongdoing, although a court convicted him of corruption last year.',
  ],
  [
    'Tổng thống Trump gặp nữ Thủ tướng Nhật Bản Takaichi tại Tokyo.',
    'Trump met Japanese Prime Minister Takaichi in Tokyo.',
  ],
  [
    'Thủ tướng Canada Carney điện đàm với nữ Tổng thống Mexico Sheinbaum.',
    "Canada's Carney spoke by phone with Mexican President Sheinbaum.",
  ],
  [
    'Thủ tướng Netanyahu cảm ơn ông Trump vì đã giúp đưa các con tin trở về.',
    'Netanyahu thanked President Donald Trump for helping bring the hostages home.',
  ],
  [
    'Thủ tướng Israel Netanyahu điện đàm với ông chủ Nhà Trắng tối 5/10.',
    "Israel's Netanyahu spoke by phone with the U.S. president on the evening of Oct. 5.",
  ],
  [
    'Thị trưởng Tokyo Yuriko Koike kêu gọi người dân ở nhà.',
    'Tokyo Governor Yuriko Koike urged residents to stay home.',
  ],
  [
    'Thị trưởng Bangkok Chadchart Sittipunt thị sát hiện trường vụ sập nhà.',
    'Bangkok Governor Chadchart Sittipunt inspected the site of the building collapse.',
  ],
  ['Tòa Trọng tài Thường trực tạm hoãn phiên điều trần.', 'The Permanent Court of Arbitration postponed the hearing.'],
  [
    'Chelsea thủng lưới từ tình huống bóng chết sau khi trung vệ Colwill chấn thương.',
    'Chelsea conceded from a set piece after center back Colwill was injured.',
  ],
  [
    'Vụ xả súng khiến hai người tử nạn và một người bị thương nguy kịch.',
    'The shooting killed two people and left one in critical condition.',
  ],
  [
    'Mưa lớn dự báo kéo dài trên cả nước trong vài ngày tới.',
    'Heavy rain is forecast across the entire country in the coming days.',
  ],
  [
    'Trong vài tuần qua, Liên Hợp Quốc nhiều lần kêu gọi các bên kiềm chế.',
    'In recent weeks, the United Nations has repeatedly urged all sides to show restraint.',
  ],
  ['Cuộc sống của cả gia đình ông thay đổi chỉ trong vài giờ.', "The whole family's life changed within hours."],
  [
    'Hiệp ước được ký trong năm cuối của Chiến tranh thế giới thứ nhất.',
    'The treaty was signed in the final year of World War I.',
  ],
  [
    'Lượng khách tăng 12% so với tháng trước, nâng tổng số từ đầu năm lên 15 triệu.',
    'Arrivals rose 12% month-on-month, bringing the total this year to 15 million.',
  ],
  [
    'Kim ngạch đạt 40 tỷ USD, tăng 2% so với tháng trước, đưa thặng dư từ đầu năm lên 16 tỷ USD.',
    'Turnover reached $40 billion, up 2% month on month, taking the surplus so far this year to $16 billion.',
  ],
  [
    'Ngoại trưởng Rubio và Bộ trưởng Chiến tranh Hegseth rời Washington sáng nay.',
    'Rubio and Defense Secretary Hegseth left Washington this morning.',
  ],
  [
    'Israel không kích vùng đông dân ở Rafah, nam Gaza.',
    'Israel struck a densely populated area in Rafah, in southern Gaza.',
  ],
  [
    'Các đập ở thượng nguồn khiến những nước hạ nguồn sông Mekong thiếu nước.',
    'Chinese dams are leaving countries downstream on the Mekong short of water.',
  ],
  [
    'Lệnh trừng phạt của Mỹ buộc Lukoil bán các tài sản ở nước ngoài.',
    'Lukoil has been forced to sell its foreign assets under U.S. sanctions.',
  ],
  [
    'Vụ tấn công của Ấn Độ khiến Pakistan đóng cửa các trường học.',
    "Pakistan was prompted to close schools by India's attack.",
  ],
  [
    'Tổng thống sắp mãn nhiệm Joe Biden đã ký sắc lệnh hôm 17/1.',
    'Outgoing President Joe Biden signed the order on Jan. 17.',
  ],
  [
    'Ông Waltz được chọn vào chính quyền sắp tới của ông Trump.',
    'Waltz was picked for the incoming Trump administration.',
  ],
  [
    'Ông Ishiba thông báo sẽ từ chức sau khi đảng của ông thua trong cuộc bầu cử.',
    'Ishiba announced his resignation after his party lost the election.',
  ],
  [
    'Hãng xe Nissan, vốn lỗ 4,5 tỷ USD năm ngoái, thông báo sẽ đóng cửa nhà máy ở Mexico.',
    'Nissan, which lost $4.5 billion last year, announced the closure of a plant in Mexico.',
  ],
  [
    'Ông Ancelotti được chọn là người sẽ dẫn dắt tuyển Brazil.',
    'Ancelotti was picked to lead the Brazil national team.',
  ],
  ['Vợ sắp cưới của nạn nhân đã nhận dạng thi thể.', "The victim's fiancée identified the body."],
  ['Mohammed được cho là kẻ lên kế hoạch vụ 11/9.', 'Mohammed was thought to be the mastermind of the 9/11 attacks.'],
  [
    'Y là kẻ đã lên kế hoạch vụ đánh bom Bali làm 202 người chết.',
    'He was the mastermind of the Bali bombing, which killed 202 people.',
  ],
  [
    'Real Madrid đã giành vé vào bán kết gặp Arsenal.',
    'Real Madrid reached the semifinals, where it will face Arsenal.',
  ],
  [
    'Nam diễn viên Will Smith đã xin lỗi Chris Rock sau cái tát.',
    'Actor Will Smith apologized to Chris Rock after the slap.',
  ],
  ['Phần lớn số vũ khí đã chuyển tới Ukraine.', 'Most of the weapons have been going to Ukraine.'],
  ['Ông cho rằng đây là bằng chứng không thể chối cãi.', 'He called it irrefutable evidence.'],
  ['Cuộc chiến gây ra những tổn thất không thể bù đắp.', 'The war has caused irreparable losses.'],
  ['Hai bên có những khác biệt không thể hòa giải.', 'The two sides have irreconcilable differences.'],
  ['Chủ quyền quốc gia là điều không thể xâm phạm, ông nói.', 'National sovereignty is inviolable, he said.'],
  ['Bà mắc căn bệnh không thể chữa khỏi.', 'She has an incurable disease.'],
  ['Đó là hành vi không thể tha thứ, Tổng thống nói.', 'It was inexcusable, the president said.'],
  ['Bà nói mình không được khỏe và phải rời phiên họp.', 'She said she felt sick and had to leave the session.'],
  [
    'Máy bay rơi xuống cánh đồng nhưng phi công không bị thương.',
    'The plane crashed in a field but the pilot escaped injury.',
  ],
  ['Không có ai thiệt mạng trong vụ hạ cánh khẩn cấp.', 'Everyone survived the emergency landing.'],
  ['Người dân không phải trả tiền khi đi xe buýt.', 'Residents ride buses for free.'],
  ['Ông 45 tuổi và chưa lập gia đình.', 'He is 45 and single.'],
  ['Quốc hội thảo luận dự luật về tư pháp với người chưa thành niên.', 'Lawmakers debated a bill on juvenile justice.'],
  ['"Đừng quên rằng chúng tôi có vũ khí hạt nhân", ông nói.', '"Remember that we have nuclear weapons," he said.'],
  ['Bị cáo phủ nhận mọi cáo buộc.', 'The defendant maintains his innocence.'],
  ['Nghị sĩ này không ngần ngại phản đối tổng thống.', 'The lawmaker has been quick to oppose the president.'],
  ['Tin đồn về sức khỏe của ông Kim lan rộng.', "Speculation about Kim's health has spread."],
  [
    'Bà Takaichi nhiều khả năng sẽ trở thành nữ thủ tướng đầu tiên của Nhật Bản.',
    "Takaichi is poised to become Japan's first female prime minister.",
  ],
  ['Đảng cực hữu nhiều khả năng sẽ thắng cử.', 'The far-right party is favored to win.'],
  [
    'Cựu thủ lĩnh Hezbollah Hassan Nasrallah được chôn cất tại Beirut.',
    'Slain Hezbollah leader Hassan Nasrallah was buried in Beirut.',
  ],
  [
    'Thứ trưởng Ngoại giao Ấn Độ Vikram Misri chủ trì họp báo.',
    'Indian Foreign Secretary Vikram Misri hosted the news conference.',
  ],
  ['Lãnh đạo Liên Xô Mikhail Gorbachev qua đời năm 2022.', 'Former Soviet leader Mikhail Gorbachev died in 2022.'],
  [
    'Ông là người ủng hộ phong trào "Làm cho nước Mỹ vĩ đại trở lại".',
    'He is a supporter of the Make America Great Again movement.',
  ],
  [
    'Bắc Kinh khẳng định chính sách "một quốc gia, hai chế độ" đã thành công.',
    'Beijing says its one country, two systems policy has succeeded.',
  ],
  [
    'Hội nghị có chủ đề "Chung tay vì một tương lai bền vững".',
    "The conference's theme was Joining Hands for a Sustainable Future.",
  ],
  ['Xuất khẩu tăng đôi chút trong nửa đầu năm.', 'Exports rose slightly in the first half of the year.'],
  ['Lễ Vu Lan rơi vào rằm tháng 7 âm lịch.', 'The Vu Lan festival falls on the full moon of the seventh lunar month.'],
  [
    'Người dân được nghỉ 5 ngày dịp lễ 30/4-1/5.',
    'People will get five days off for the Reunification Day and Labor Day holidays.',
  ],
  ['Nga kỷ niệm 108 năm Cách mạng tháng Mười.', 'Russia marked 108 years since the Bolshevik Revolution.'],
  ['Giá vé tăng mạnh dịp Quốc khánh 2/9.', 'Fares surged over the National Day holiday.'],
  ['Khoảng hai chục binh sĩ bị bắt làm tù binh.', 'About two dozen soldiers were taken prisoner.'],
  [
    'Xuất khẩu 9 tháng đầu năm tăng 16% so với cùng kỳ năm ngoái.',
    'Exports rose 16% year-on-year in the first nine months of this year.',
  ],
  [
    'Doanh số ôtô tháng 9 giảm 5% so với cùng kỳ năm trước, xuống mức thấp nhất từ đầu năm.',
    'Auto sales fell 5% year over year in September to their lowest level this year.',
  ],
  [
    'Thủ tướng Ấn Độ Modi điện đàm với ông Putin tối 17/10.',
    "India's Modi spoke by phone with Russian President Vladimir Putin on the evening of Oct. 17.",
  ],
  [
    'Tổng thống Trump tiếp ông Starmer tại London hôm 17/9.',
    'Trump met British Prime Minister Keir Starmer in London on Sept. 17.',
  ],
  [
    'Liên minh cầm quyền mất thế đa số tại Hạ viện sau cuộc bầu cử.',
    'The ruling coalition became a minority in the lower house after the election.',
  ],
  [
    'Trung Quốc coi Đài Loan là một phần lãnh thổ, nhưng phần đông người dân đảo này muốn giữ nguyên trạng.',
    'China regards Taiwan as its own territory, but most Taiwanese residents want to keep the status quo.',
  ],
  ['Tổng thống nói sẽ không từ chức dù sức ép gia tăng.', 'The president refused to resign despite mounting pressure.'],
  ['Giáo hoàng không nói ai sẽ kế nhiệm hồng y này.', 'The pope did not name a successor to the cardinal.'],
  ['Ông thị sát sân vận động, nơi sẽ diễn ra trận chung kết.', 'He inspected the stadium, the venue for the final.'],
  ['General Motors từng sắp phá sản năm 2009.', 'General Motors was on the verge of bankruptcy in 2009.'],
  ['Nền kinh tế Sri Lanka khi đó sắp sụp đổ.', "Sri Lanka's economy was on the brink of collapse at the time."],
  [
    'Người phụ nữ sắp sinh được trực thăng đưa tới bệnh viện.',
    'The heavily pregnant woman was airlifted to a hospital.',
  ],
  [
    'Cuộc gặp dự kiến kéo dài một giờ nhưng cuối cùng mất gần ba giờ.',
    'The meeting was meant to last an hour but in the end took nearly three.',
  ],
  ['Một sự cố ngoài dự kiến khiến chuyến bay chậm hai giờ.', 'An unexpected glitch delayed the flight by two hours.'],
  ['Ông trở về nước sớm hơn dự kiến hai ngày.', 'He cut his trip short by two days and flew home.'],
  ['Ông nói không có ý định tái tranh cử.', 'He said he had no interest in running again.'],
  [
    'Quốc hội đã ban hành luật, theo đó người vi phạm bị phạt tới 5 năm tù.',
    'Parliament has passed a law under which violators will face up to five years in prison.',
  ],
  [
    'Ông Trump đã ký sắc lệnh, theo đó hàng hóa Brazil bị áp thuế 50%.',
    'Trump signed an order under which Brazilian goods will be subject to a 50% tariff.',
  ],
  [
    'Hai nước đã ký hợp đồng trị giá 2 tỷ USD, giao hàng từ năm 2027.',
    'The two countries signed a $2 billion contract, with deliveries that will begin in 2027.',
  ],
  [
    'Tuyển Việt Nam đã lọt vào chung kết, gặp Thái Lan ngày 5/1.',
    'Vietnam reached the final and will play Thailand on Jan. 5.',
  ],
  [
    'Nhóm này giới thiệu dự án không có thật để lừa đảo hàng trăm người.',
    'The group touted a fake project to swindle hundreds of people.',
  ],
  ['Việc hai người bất hòa không còn là bí mật.', 'The rift between the two is an open secret.'],
  [
    'Doanh thu quý III không đạt dự báo của giới phân tích.',
    "Third-quarter revenue came in below analysts' forecasts.",
  ],
  ['Kết quả kinh doanh không được như kỳ vọng.', 'The earnings were disappointing.'],
  ['Hơn một nửa phụ nữ trong vùng không biết chữ.', 'More than half of the women in the region are illiterate.'],
  ['Niềm vui không được bao lâu.', 'The joy was short-lived.'],
  ['Số phận thỏa thuận vẫn chưa ngã ngũ.', 'The fate of the deal hangs in the balance.'],
  ['Các ca ngộ độc liên quan đến thịt chưa nấu chín.', 'The poisoning cases were linked to undercooked meat.'],
  ['Cảnh sát xử phạt hàng trăm thiếu niên chưa đủ tuổi lái xe.', 'Police fined hundreds of underage drivers.'],
  ['Nguy cơ này chưa được đánh giá đúng mức.', 'The risk has been underestimated.'],
  [
    'Hàng nghìn du khách mắc kẹt tại sân bay do bão.',
    'Thousands of tourists were stranded and could not leave the airport because of the storm.',
  ],
  ['Nhà máy còn đang xây dở.', 'The plant has not been finished.'],
  ['Hòa bình vẫn là điều xa vời.', 'Peace is not in sight.'],
  [
    'Tân Thủ tướng Nhật Bản Sanae Takaichi gọi điện cho ông Trump.',
    'Japanese Prime Minister Sanae Takaichi, who took office this week, called Trump.',
  ],
  [
    'Trung Quốc thúc đẩy dự án "Một vành đai, một con đường" từ năm 2013.',
    'China has pushed the Belt and Road Initiative since 2013.',
  ],
  [
    'Son Heung-min bốn lần đoạt giải "Cầu thủ xuất sắc nhất châu Á ở nước ngoài".',
    'Son Heung-min has won the Best Asian Player Abroad award four times.',
  ],
  ['Đây là doanh nghiệp 100% vốn nước ngoài.', 'It is a wholly foreign-owned company.'],
  ['An ninh là ưu tiên số 1 của chính phủ.', "Security is the government's top priority."],
  ['Trung Quốc là nhà cung cấp đất hiếm số 1 thế giới.', "China is the world's largest supplier of rare earths."],
  [
    'Phát biểu bên ngoài số 10 phố Downing, ông Starmer kêu gọi đoàn kết.',
    'Speaking outside Downing Street, Starmer called for unity.',
  ],
  [
    'Liverpool bị loại ở vòng 1/8 Champions League.',
    'Liverpool was knocked out in the round of 16 of the Champions League.',
  ],
  ['Anh ghi bàn ở phút 90+3.', 'He scored in the third minute of stoppage time.'],
  ['Anh cao 1m85.', 'He is 1.85 meters tall.'],
  [
    'Người dân đổ ra đường xem pháo hoa đêm 30 Tết.',
    "People poured into the streets to watch fireworks on Lunar New Year's Eve.",
  ],
  ['Học sinh tặng hoa thầy cô nhân ngày 20/11.', "Students gave their teachers flowers on Vietnamese Teachers' Day."],
  [
    'Lãnh đạo thành phố thăm gia đình liệt sĩ nhân ngày 27/7.',
    'City leaders visited families of fallen soldiers on War Invalids and Martyrs Day.',
  ],
  [
    'Tổng thống Pháp bổ nhiệm ông Lecornu làm người đứng đầu chính phủ.',
    "France's Macron appointed Lecornu as prime minister.",
  ],
  ['Mỹ tạm dừng cấp thẻ thường trú cho người tị nạn.', 'The United States froze permanent residency for refugees.'],
  [
    'Tất cả 12 người trên trực thăng thiệt mạng ở phần phía nam đất nước.',
    'The 12 people aboard the helicopter died in the southern part of the country.',
  ],
  ['Bão số 10 đổ bộ miền Trung.', 'Typhoon Bualoi made landfall in central Vietnam.'],
  [
    'Ông Zelensky cho rằng chỉ trong vài tháng, cả châu Âu sẽ cảm nhận hậu quả.',
    'Zelensky said that within months the whole of Europe would feel the consequences.',
  ],
  [
    'Ông được minh oan sau 30 năm ngồi tù oan.',
    'He was cleared after spending 30 years behind bars for a crime he did not commit.',
  ],
  [
    'Hàng nghìn người di cư từ nam Mexico đang tiến về biên giới phía bắc.',
    'Thousands of migrants from southern Mexico are heading for the U.S. border.',
  ],
  [
    'Hezbollah rút các tay súng về phía bắc sông Litani, trong khi quân chính phủ tiến vào nam Lebanon.',
    'Hezbollah pulled its fighters back beyond the Litani River as government troops moved into southern Lebanon.',
  ],
  [
    'Tổng thống Pháp thúc giục Bộ trưởng Tài chính Anh Reeves nới lỏng quy định.',
    "France's Macron pressed U.K. Chancellor Rachel Reeves to loosen rules.",
  ],
  [
    'Ngoại trưởng Rubio cùng ông Bessent và ông Hegseth dự cuộc gặp.',
    'Rubio attended the meeting along with Treasury Secretary Scott Bessent and Defense Secretary Pete Hegseth.',
  ],
  ['Ông sẽ kế nhiệm bà Haley, người từ chức tuần trước.', 'He succeeds Haley, who resigned last week.'],
  [
    'Ông được bổ nhiệm làm đại sứ và sẽ thay thế ông Burns, người nghỉ hưu hồi tháng 1.',
    'He was appointed ambassador, replacing Burns, who retired in January.',
  ],
  [
    'Nghi phạm được dẫn độ về Mỹ, nơi y sẽ hầu tòa với cáo buộc giết người.',
    'The suspect was extradited to the United States for trial on murder charges.',
  ],
  [
    'Ông bị đưa tới The Hague, nơi ông sẽ bị xét xử về tội ác chiến tranh.',
    'He was taken to The Hague to stand trial for war crimes.',
  ],
  ['Tàu cập cảng hôm thứ Hai và sẽ ở lại ba ngày.', 'The ship docked Monday for a three-day stay.'],
  [
    'Trung Quốc tuyên bố sẽ áp thuế trả đũa 34% với hàng Mỹ, động thái khiến chứng khoán lao dốc.',
    'China announced retaliatory tariffs of 34% on U.S. goods, a move that sent stocks tumbling.',
  ],
  ['Họ không biết điều gì sẽ đến.', 'They did not know what lay ahead.'],
  ['Bà nói chồng không thể đi lại được.', 'She said her husband was paralyzed.'],
  ['Tuyết rơi dày khiến xe cộ không thể di chuyển.', 'Heavy snow paralyzed traffic.'],
  ['Hàng nghìn hộ dân không có điện.', 'Thousands of households were left in the dark.'],
  ['Anh không có bạn gái.', 'He is single.'],
  ['Ông không được mời dự lễ.', 'He was left off the guest list.'],
  ['Đội chủ nhà không thể bảo toàn cách biệt.', 'The hosts squandered their lead.'],
  ['Anh không thể thi đấu vì chấn thương.', 'He was sidelined by injury.'],
  ['Anh không thể ra sân ở trận tới do chấn thương.', 'Injury rules him out of the next match.'],
  ['Bàn thắng không được công nhận do lỗi việt vị.', 'The goal was ruled offside.'],
  ['Cảnh sát chưa xác định được động cơ của nghi phạm.', "Police are investigating the suspect's motive."],
  ['Ông từ chối quyền được luật sư bào chữa.', 'He waived his right to counsel.'],
  ['Nhiều khả năng ông sẽ tái đắc cử.', 'He is on course for reelection.'],
  ['Nhiều khả năng Fed sẽ giữ nguyên lãi suất.', 'The Fed is all but certain to hold rates steady.'],
  ['Tin đồn ly hôn của cặp đôi rộ lên từ tháng trước.', "Talk of the couple's divorce has swirled since last month."],
  ['Thứ trưởng Quốc phòng Anh phụ trách mua sắm thăm Kiev.', "Britain's defense procurement minister visited Kyiv."],
  [
    'Thứ trưởng Ngoại giao Pakistan họp với người đồng cấp Ấn Độ.',
    "Pakistan's foreign secretary met his Indian counterpart.",
  ],
  ['Cựu Tổng thống Syria Assad chạy sang Moscow.', 'Toppled Syrian leader Bashar Assad fled to Moscow.'],
  ['Anh ghi bàn phút 45+2, ấn định tỷ số 2-1.', 'He scored in first-half stoppage time to make it 2-1.'],
  ['Học sinh lớp 12 sẽ thi vào tháng 6.', 'High school seniors will take the exam in June.'],
  ['Đây là đối thủ số 1 của Mỹ.', "It is America's main rival."],
  [
    'Chính phủ giảm 30% phí trước bạ tới hết 31/12.',
    'The government cut registration fees by 30% through the end of the year.',
  ],
  [
    'Đến hết ngày 30/6, dư nợ đạt 17 triệu tỷ đồng.',
    'Outstanding loans stood at 17 quadrillion dong at the end of June.',
  ],
  [
    'Tổng thống Macron gặp nữ Thủ tướng Đan Mạch Mette Frederiksen tại Paris.',
    'Macron met Danish Prime Minister Mette Frederiksen in Paris.',
  ],
  ['Tổng thống sắp mãn nhiệm Yoon bị cấm xuất cảnh.', 'Outgoing President Yoon was banned from leaving the country.'],
  ['Thủ tướng sắp mãn nhiệm Ishiba phát biểu trước báo giới.', 'Outgoing Prime Minister Ishiba spoke to reporters.'],
  ['Lãi suất vay bình quân giảm xuống 6,5%.', 'The average lending rate fell to 6.5%.'],
  ['Ấn Độ chịu thuế nhập khẩu 50% của Mỹ.', 'Indian exports face a 50% U.S. tariff.'],
  [
    'Kim ngạch xuất khẩu tháng 9 giảm 1,7% so với tháng trước nhưng vẫn là mức cao thứ hai từ đầu năm.',
    'Exports in September fell 1.7% from August but were still the second highest this year.',
  ],
  [
    'Sản xuất công nghiệp tăng 10% so với cùng kỳ năm ngoái, mức cao nhất kể từ đầu năm.',
    'Industrial output grew 10% year-on-year, the fastest pace this year.',
  ],
  [
    'Ông Kim Jong-un tuyên bố sẽ không từ bỏ vũ khí hạt nhân và chỉ trích Mỹ.',
    'Kim Jong Un rejected giving up his nuclear weapons and lashed out at the United States.',
  ],
  [
    'Bà Harris cho biết sẽ không tranh cử thống đốc California.',
    'Harris ruled out a run for governor of California and thanked her supporters.',
  ],
  ['Phóng viên CNN Will Ripley đã có mặt tại Đài Loan.', 'CNN reporter Will Ripley was in Taiwan.'],
  [
    'Quốc hội đã phê chuẩn hiệp định, theo đó hai nước xóa bỏ 90% dòng thuế.',
    'Lawmakers ratified the deal, under which the two countries will scrap 90% of tariff lines.',
  ],
  [
    'Chính phủ đã giảm thuế VAT xuống 8% đến hết năm 2026.',
    'The government has lowered VAT to 8%, a rate that will apply through 2026.',
  ],
  [
    'Cảnh sát đã bắt 5 nghi phạm, phiên tòa mở ngày 3/11.',
    'Police have arrested five suspects; the trial will open Nov. 3.',
  ],
  [
    'Cựu thủ lĩnh Hamas Yahya Sinwar là người lên kế hoạch vụ tấn công ngày 7/10/2023.',
    'Slain Hamas leader Yahya Sinwar was the architect of the Oct. 7, 2023, attack.',
  ],
  [
    'Osama bin Laden, kẻ lên kế hoạch vụ khủng bố 11/9, bị tiêu diệt năm 2011.',
    'Osama bin Laden, the mastermind of the 9/11 attacks, was killed in 2011.',
  ],
  ['Đội tuyển Việt Nam không thể giành chiến thắng.', 'Vietnam was held to a draw.'],
  ['Bệnh nhân không thể qua khỏi.', 'The patient died.'],
  [
    'Đức bị loại từ vòng 1/8, còn Tây Ban Nha vào tứ kết.',
    'Germany fell in the round of 16, while Spain reached the quarterfinals.',
  ],
  ['Thị trưởng Jakarta Pramono Anung thị sát vùng lụt.', 'Jakarta Governor Pramono Anung inspected the flooded area.'],
  [
    'Giới chức cho biết chưa ghi nhận thương vong hay thiệt hại nghiêm trọng.',
    'Authorities reported no casualties and only minor damage.',
  ],
  [
    'Tài xế bị thương nặng, trong khi hành khách chỉ xây xát.',
    'The driver was fighting for his life while his passengers escaped with minor injuries.',
  ],
  ['Sân bay chưa mở cửa trở lại hoàn toàn.', 'The airport remains partially closed.'],
  ['Tuyến đường vẫn chưa được thông xe hoàn toàn do sạt lở.', 'The road is still partially blocked by landslides.'],
  ['Tổng cộng 20 học sinh được nhận học bổng, mỗi em 500 USD.', 'Twenty students received scholarships of $500 each.'],
  ['Tổng cộng 5 bị cáo bị phạt tù, mỗi bị cáo 3 năm.', 'Five defendants were jailed for three years each.'],
  [
    'Tổng cộng 12 cầu thủ được thưởng, mỗi cầu thủ 100 triệu đồng.',
    'Twelve players received bonuses of 100 million dong each.',
  ],
  [
    'Dù không còn nhiều thời gian, ông cho rằng thỏa thuận có thể đạt được.',
    'Though time is running out, he believes a deal is still possible.',
  ],
  ['Nga vẫn khẳng định sẽ không tuân thủ giới hạn này nữa.', 'Russia insists it will no longer abide by the limits.'],
  ['Tốc độ tăng lương chậm hơn lạm phát.', 'Prices are rising faster than wages.'],
  ['Xuất khẩu tăng chậm hơn nhập khẩu trong quý II.', 'Imports grew faster than exports in the second quarter.'],
  [
    'Lần đầu tiên kể từ khi thành lập, câu lạc bộ vô địch quốc gia.',
    'The club won the national title for the first time in its history.',
  ],
  ['Đây là nhiệt độ cao nhất kể từ khi bắt đầu thống kê.', 'It was the highest temperature ever recorded.'],
  [
    'Vụ cháy rừng lớn nhất kể từ khi có dữ liệu đã thiêu rụi hàng trăm ngôi nhà.',
    'The largest wildfire ever recorded destroyed hundreds of homes.',
  ],
  [
    'Số người di cư tới quần đảo này cao nhất kể từ khi có số liệu thống kê.',
    'Migrant arrivals on the islands were the highest ever.',
  ],
  ['Chị Lan cùng con trai 3 tuổi mắc kẹt trong đám cháy.', 'The mother and her 3-year-old were trapped in the fire.'],
  ['Anh Tuấn và con gái 6 tuổi được giải cứu.', 'The father and his 6-year-old were rescued.'],
  [
    'Hai vợ chồng và con trai thiệt mạng trong vụ sập nhà.',
    'A father, mother and son were killed when the house collapsed.',
  ],
  [
    'Anh được triệu tập trở lại đội tuyển quốc gia sau hai năm vắng mặt.',
    'He was recalled to the national team after a two-year absence.',
  ],
  [
    'Các nhân chứng được tòa triệu tập kể lại khoảnh khắc vụ nổ xảy ra.',
    'Witnesses testifying in court recalled the moment of the explosion.',
  ],
  ['Messi ghi bàn thắng đầu tiên của trận chung kết.', 'Messi opened the scoring in the final.'],
  ['Đức sẽ cung cấp thêm đạn cho tổ hợp IRIS-T.', 'Germany will provide more missiles for the IRIS-T system.'],
  [
    'Hải quân Israel chặn đoàn tàu chở hàng cứu trợ đến Gaza.',
    'The Israeli navy intercepted vessels carrying aid to Gaza.',
  ],
  [
    'Tàu chở khách trật bánh ở miền bắc Ấn Độ, khiến 10 người thiệt mạng.',
    'A passenger train derailed in northern India, killing 10 people.',
  ],
  ['Tàu chở ông Kim Jong-un đã tới biên giới Nga.', 'The train carrying Kim Jong Un has reached the Russian border.'],
  [
    'Tàu hàng đâm xe buýt ở đường ngang, khiến 8 người thiệt mạng.',
    'A freight train hit a bus at a crossing, killing eight people.',
  ],
  ['Con tàu trật bánh khi đang chạy với tốc độ cao.', 'The train was traveling at high speed when it derailed.'],
  ['Nhóm trộm cắt cáp đồng trị giá 50 triệu đồng.', 'The gang stole copper cable worth VND50 million.'],
  [
    'Nhiều nước kêu gọi Myanmar thả các nhà hoạt động bị bắt giữ.',
    'Several countries urged Myanmar to free jailed activists.',
  ],
  [
    'Ông tạm giữ chức chủ tịch sau khi người tiền nhiệm đi tù.',
    'He is serving as acting chairman after his predecessor was jailed.',
  ],
  ['Nhóm lính này bị bỏ tù vì sát hại thường dân vô tội.', 'The soldiers were jailed for killing civilians.'],
  ['Tòa phúc thẩm hủy bản án, tuyên ông không phạm tội.', 'The appeals court reversed the ruling and acquitted him.'],
  ['Một người chết đuối, hai người khác chưa được tìm thấy.', 'One person drowned and two others were missing.'],
  [
    'Hai thanh niên chết đuối khi tắm biển, một người vẫn chưa rõ tung tích.',
    'Two young men drowned while swimming in the sea and one is still missing.',
  ],
  [
    'Anh hy sinh thời gian bên gia đình, thường bỏ lỡ sinh nhật con.',
    "He sacrificed time with his family, often missing his children's birthdays.",
  ],
  [
    'Lãnh đạo thành phố thăm các gia đình thương binh, liệt sĩ.',
    'City leaders visited the families of war invalids and soldiers killed in action.',
  ],
  [
    'Ông cũng nói lệnh ngừng bắn sẽ có hiệu lực khi mọi con tin được thả.',
    'He said the cease-fire would take effect only once all hostages were released.',
  ],
  ['Anh là con một, cũng là trụ cột của gia đình.', "He is an only child and the family's breadwinner."],
  ['Các lệnh trừng phạt cũng càng khiến kinh tế khó khăn.', 'The sanctions have only deepened the economic pain.'],
  ['Cũng phải đến tháng 5, họ mới được về nhà.', 'They were allowed home only in May.'],
  ['Ngôi làng khác vỏn vẹn 50 hộ dân.', 'A neighboring village has only 50 households.'],
  [
    'Ngoài chứng chỉ tiếng Anh, ứng viên cần bằng cử nhân.',
    "Besides an English certificate, candidates also need a bachelor's degree.",
  ],
  [
    'Ngoài chỉ tiêu tăng trưởng, quốc hội thông qua dự toán ngân sách.',
    'Besides the growth target, the assembly also approved the budget estimate.',
  ],
  [
    'Ông không chỉ trích Nga, nói Moskva đang tự vệ.',
    'He did not criticize Russia, saying Moscow was only defending itself.',
  ],
  [
    'Huấn luyện viên phát biểu trước hơn 50 phóng viên sau thất bại trên sân nhà.',
    'The coach spoke to more than 50 reporters after the home defeat.',
  ],
  ['Ông trước đây là bộ trưởng, từ chức sau bê bối tình ái.', 'The former minister resigned after a sex scandal.'],
  ['Dư luận phẫn nộ trước vụ sát hại nữ sinh.', 'The public was outraged after the killing of the schoolgirl.'],
  ['Ông vừa trở về từ chuyến thăm đến Nhật Bản.', 'He has just returned from Japan.'],
  ['Ông Trump vừa về nước sau chuyến thăm tới Trung Quốc.', 'Trump has just returned from China.'],
  ['Ông bị cấm đến Mỹ.', 'He is banned from the United States.'],
  ['Xung đột lan sang Lebanon khiến đất nước tan hoang.', 'The spillover of the conflict left Lebanon in ruins.'],
  [
    'Châu Âu giảm mua khí đốt từ Nga, tăng nhập LNG của Mỹ.',
    'Europe is buying less Russian gas and more LNG from the United States.',
  ],
  ['Các doanh nghiệp Đức lần lượt rời Nga.', 'Companies from Germany have been exiting Russia one after another.'],
  ['Gia đình gốc Iraq này chạy khỏi Syria năm 2015.', 'The family, originally from Iraq, fled Syria in 2015.'],
  [
    'Từ cuộc chiến Ukraine, xuất khẩu dầu của Nga sang châu Âu giảm mạnh.',
    'Oil exports from Russia to Europe have plunged since the war in Ukraine.',
  ],
  ['Mỹ viện trợ giúp bảo vệ Ukraine khỏi Nga.', 'Aid from the United States helps defend Ukraine against Russia.'],
  ['Ukraine nhận pháo từ Mỹ và đạn của Đức.', 'Ukraine received American guns and shells from Germany.'],
  [
    'Xuất khẩu đạt 20 tỷ USD, nhập khẩu cũng đạt 20 tỷ USD.',
    'Exports came to $20 billion, and imports also came to $20 billion.',
  ],
  [
    'Mỹ áp thuế 25% với Canada, thuế 25% với Mexico.',
    'The United States imposed a 25% tariff on Canada and a 25% tariff on Mexico.',
  ],
  [
    'Hai bên ký bản ghi nhớ giữa Bộ Ngoại giao Việt Nam và Bộ Ngoại giao Lào.',
    'The two sides signed a memorandum between the Ministry of Foreign Affairs of Vietnam and the Ministry of Foreign Affairs of Laos.',
  ],
  ['Hội đồng xét xử xem xét vai trò của từng bị cáo.', 'The judges are examining the role of each defendant.'],
  ['Giáo viên chủ nhiệm theo sát từng học sinh.', 'Homeroom teachers keep a close watch on each student.'],
  ['Công ty thưởng theo từng đóng góp của nhân viên.', 'The company rewards each contribution by its staff.'],
  ['Bà không kìm được nước mắt khi gặp lại con.', 'She burst into tears when she saw her child again.'],
  ['Nguồn cung không theo kịp nhu cầu.', 'Demand is outpacing supply.'],
  ['Bệnh viện không tiếp nhận xuể bệnh nhân.', 'The hospital was overwhelmed with patients.'],
  ['Cử tri không mặn mà với ứng viên này.', 'Voters are lukewarm about the candidate.'],
  ['Khán đài không còn một chỗ trống.', 'The stands were packed.'],
  ['Tỷ lệ nợ công không vượt quá 60% GDP.', 'Public debt is capped at 60% of GDP.'],
  ['Chưa hết, công ty còn phải nộp phạt 5 triệu USD.', 'On top of that, the company must pay a $5 million fine.'],
  ['Hàng trăm học sinh cấp 3 tham gia cuộc thi.', 'Hundreds of high school students took part in the contest.'],
  ['Cô là sinh viên năm 2 ngành luật.', 'She is a sophomore majoring in law.'],
  ['Mặt hàng này được hưởng thuế 0%.', 'The goods enter duty-free.'],
  ['Nhu cầu tăng 100% so với năm ngoái.', 'Demand doubled from last year.'],
  ['Anh ghi bàn ở phút 90.', 'He scored in the final minute.'],
  ['Công ty cắt giảm hơn 1.300 nhân viên.', 'The company sent layoff notices to more than 1,300 employees.'],
  [
    'Chính quyền Trump cắt giảm 400 triệu USD ngân sách cho trường.',
    'The Trump administration announced cuts to $400 million in funding for the school.',
  ],
  ['Tập đoàn cắt giảm 300 nhân viên văn phòng.', 'The group handed pink slips to 300 office workers.'],
  [
    'Bất chấp sức ép từ Mỹ, Ấn Độ vẫn mua dầu của Nga.',
    'Despite U.S. pressure, India continues to buy oil from Russia.',
  ],
  [
    'Trước mối đe dọa từ Nga, Ba Lan mua hàng trăm xe tăng Hàn Quốc.',
    'Facing the Russian threat, Poland has bought hundreds of tanks from South Korea.',
  ],
  [
    'Dưới áp lực từ Mỹ, Mexico tăng thuế với hàng hóa Trung Quốc.',
    'Under U.S. pressure, Mexico raised tariffs on goods from China.',
  ],
  [
    'Cầu thủ đến từ Brazil gia nhập đội bóng Đức với giá 30 triệu euro.',
    'The Brazilian joined the club from Germany for 30 million euros.',
  ],
  [
    'Công nghệ từ Trung Quốc đang thay thế sản phẩm Hàn Quốc.',
    'Chinese technology is replacing products from South Korea.',
  ],
  ['Anh trở về sau ba năm sang Nhật Bản làm việc.', 'He returned from Japan after working there for three years.'],
  [
    'Những binh sĩ Triều Tiên sang Nga chiến đấu đã về nước.',
    'The North Korean soldiers who fought there have come home from Russia.',
  ],
  ['Thủ tướng kết thúc chuyến công tác đến Ấn Độ.', 'The prime minister wrapped up his trip and flew home from India.'],
  ['Tuổi thọ của nam giới ngắn hơn nữ giới.', 'Women live longer than men.'],
  ['Giá nhà tăng chậm hơn giá thuê.', 'Rents are climbing faster than home prices.'],
  ['Đây là khoản lỗ lớn nhất kể từ khi thành lập công ty.', 'It is the largest loss ever for the company.'],
  ['Đội bóng lần đầu xuống hạng kể từ khi ra đời.', 'The club was relegated for the first time in its history.'],
  [
    'Công ty vừa báo khoản lãi cao nhất kể từ ngày thành lập.',
    'The company has just posted the highest profit in its history.',
  ],
  [
    'Ông là thủ tướng kém tín nhiệm nhất từ khi thăm dò bắt đầu.',
    'He has the lowest approval ever recorded for a prime minister.',
  ],
  [
    'Toàn bộ cư dân phải sơ tán sau khi tòa nhà sập một góc.',
    'Residents were evacuated after the building partially collapsed.',
  ],
  [
    'Hai công ty cùng góp 10 tỷ USD, mỗi công ty một nửa.',
    'The two companies will together contribute $10 billion, split evenly.',
  ],
  [
    'Tổng cộng 40 vận động viên tham dự, mỗi vận động viên thi ba nội dung.',
    'Forty athletes took part, each competing in three events.',
  ],
  ['Trong tổng số 8 bảng, mỗi bảng có bốn đội.', 'There are eight groups, each with four teams.'],
  ['Tổng cộng 3 tài xế bị phạt, mỗi tài xế 5 triệu đồng.', 'Three drivers were fined 5 million dong each.'],
  [
    'Hai người bị thương nặng, phải thở máy; ba người khác bị xây xát nhẹ.',
    'Two people were put on ventilators, and three others suffered minor injuries.',
  ],
  [
    'Chính quyền không ghi nhận tàu thuyền hay nhà cửa hư hỏng nặng.',
    'Officials said boats and homes suffered only slight damage.',
  ],
  ['Bà và con trai út gặp nạn khi đi xe máy.', 'The mother and her youngest were hit while riding a motorbike.'],
  [
    'Anh được triệu tập lên đội tuyển sau chấn thương.',
    'He has been recalled by the national team following his injury.',
  ],
  [
    'Ông tuyên bố nhiều người vô tội đã bị giam hàng chục năm.',
    'He said many people had been wrongly jailed for decades.',
  ],
  ['Ông bị giam 20 năm dù vô tội.', 'He was wrongly jailed for 20 years.'],
  [
    'Tòa hủy án sơ thẩm, trả tự do cho người đàn ông bị giam 10 năm.',
    'The court vacated the verdict and freed the man, who had been jailed for 10 years.',
  ],
  [
    'Người biểu tình đòi thả thị trưởng Istanbul, người bị bắt giữ hồi tháng 3.',
    "Protesters demanded the release of Istanbul's mayor, jailed since March.",
  ],
  ['Nhà báo này đang bị bắt giữ ở Belarus.', 'The journalist is jailed in Belarus.'],
  ['Thống kê tử vong còn thiếu dữ liệu của nhiều tỉnh.', 'The mortality figures are missing data from many provinces.'],
  ['Hài cốt nhiều chiến sĩ hy sinh vẫn chưa được tìm thấy.', 'The remains of many soldiers are still missing.'],
  [
    'Ông sẵn sàng hy sinh lợi ích cá nhân, chấp nhận lỡ cơ hội thăng chức.',
    'He was ready to put his own interests aside, even if it meant missing a promotion.',
  ],
  [
    'Tàu chìm khiến 5 người chết đuối, nhiều người chưa được tìm thấy.',
    'Five people drowned when the boat sank, and many are missing.',
  ],
  [
    'Lực lượng chức năng giết mổ 2.000 con lợn nhiễm bệnh, nhiều con không rõ nguồn gốc.',
    'Authorities slaughtered 2,000 infected pigs, many with missing paperwork.',
  ],
  [
    'Ngày Thương binh - Liệt sĩ tưởng nhớ những người ngã xuống vì Tổ quốc.',
    'War Invalids and Martyrs Day honors those killed defending the country.',
  ],
  [
    'Sau nhiều giờ thương lượng, hai bên đạt thỏa thuận lúc rạng sáng.',
    'Hours of talks ended in a deal shortly before dawn.',
  ],
  ['Nghi phạm ra hầu tòa sau vụ xả súng.', 'The suspect in the shooting appeared before a judge.'],
  [
    'Ông bị bắt trước ngày bầu cử và được thả ngay sau đó.',
    'He was arrested on the eve of the election and freed soon after.',
  ],
  [
    'Bà trước đây làm giáo viên, vào chính trường sau cái chết của chồng.',
    "A former teacher, she entered politics after her husband's death.",
  ],
  [
    'Khu đất trước đây là nghĩa trang, được cải tạo sau đại dịch.',
    'Once a cemetery, the site was redeveloped after the pandemic.',
  ],
  ['Ông cũng mới nhậm chức hồi tháng 1.', 'He took office only in January.'],
  ['Trên tàu cũng có toa dành riêng cho phụ nữ.', 'The train has a women-only car.'],
  [
    'Ngoài việc chỉ ra sai phạm, thanh tra kiến nghị xử lý kỷ luật.',
    'Besides identifying violations, inspectors also recommended disciplinary action.',
  ],
  [
    'Tòa không chỉ định luật sư, ông phải tự bào chữa.',
    'The court did not appoint a lawyer, and his only option was to defend himself.',
  ],
  ['Ông không chỉ huy chiến dịch, vai trò là cố vấn.', 'He did not command the campaign and was only an adviser.'],
  [
    'Nhóm nghiên cứu chỉ ra nguy cơ đột quỵ tăng ở người hút thuốc.',
    'The researchers also found a higher stroke risk among smokers.',
  ],
  ['Tàu chở ngũ cốc trật đường ray ở Canada.', 'A grain train jumped the tracks in Canada.'],
  ['Tàu hàng Trung Quốc - châu Âu đi qua Ba Lan.', 'China-Europe freight trains run through Poland.'],
  ['Con tàu chạy tuyến Bắc - Nam vừa được nâng cấp.', 'The North-South train has just been upgraded.'],
  [
    'Thanh tra đánh giá lại từng học viên sau khóa huấn luyện.',
    'Instructors assess each trainee at the end of the course.',
  ],
  [
    'Luật sư đề nghị làm rõ trách nhiệm của từng bị can.',
    'Lawyers want the liability of each of the accused to be clarified.',
  ],
  ['Phần mềm nhận dạng từng ký tự trên biển số.', 'The software recognizes every character on a license plate.'],
  ['Ông không giấu nổi niềm vui.', 'He beamed with joy.'],
  ['Ông không ưa người đồng cấp Pháp.', 'He dislikes his French counterpart.'],
  ['Hệ thống phòng không không chống đỡ nổi các đợt tấn công.', 'Air defenses buckled under the waves of attacks.'],
  ['Hàng cứu trợ không đáp ứng nổi nhu cầu.', 'Needs far exceed the aid available.'],
  ['Vé không còn một chiếc nào.', 'Tickets are sold out.'],
  ['Thời gian không còn nhiều.', 'Time is running out.'],
  ['Ngân hàng cho vay với lãi suất 0%.', 'The bank offers interest-free loans.'],
  ['Xuất khẩu tăng 200% trong quý I.', 'Exports tripled in the first quarter.'],
  ['Cậu bé học lớp 12.', 'The boy is in his final year of high school.'],
  ['Trung phong số 9 của đội chấn thương.', "The team's center forward is injured."],
  ['Việc cắt giảm gần 2 tỷ USD tiền tài trợ gây phản đối.', 'Cuts to nearly $2 billion in grants sparked protests.'],
  [
    'Bộ Ngoại giao Mỹ cắt giảm hơn 1.350 nhân viên.',
    'The State Department issued termination notices to more than 1,350 employees.',
  ],
  [
    'Mưa 200 mm ở Huế, 200 mm ở Đà Nẵng.',
    'There was 200 millimeters of rain in Hue and 200 millimeters of rain in Da Nang.',
  ],
  [
    'Thuế 10% với hàng Anh, 10% với hàng Australia.',
    'There is a 10 percent tariff on British goods and a 10 percent tariff on Australian goods.',
  ],
  [
    'Lệnh ngừng bắn có hiệu lực từ 6h ngày 8/5 đến 6h ngày 11/5.',
    'The truce runs from 6 a.m. local time on May 8 to 6 a.m. local time on May 11.',
  ],
  [
    'Nga nói đã bắn hạ 30 UAV ở Belgorod, 30 UAV ở Kursk.',
    'Russia said it had shot down 30 drones over Belgorod and 30 drones over Kursk.',
  ],
  [
    'Sau chuyến công du tới Hàn Quốc, ông Trump nói với phóng viên trên Không lực Một.',
    'Trump spoke to reporters aboard Air Force One on his way back from South Korea.',
  ],
  ['Thông điệp từ Nga khiến các lãnh đạo Đức lo ngại.', 'The Russian message drew alarm from Germany.'],
  [
    'Do nguồn cung từ Nga giảm, Đức tăng nhập khí đốt Na Uy.',
    'With Russian supplies down, Germany is importing more gas from Norway.',
  ],
  [
    'Trước cảnh báo từ Trung Quốc, công dân Nhật Bản được khuyên cẩn trọng.',
    'After the Chinese warning, citizens from Japan were told to be careful.',
  ],
  [
    'Tên lửa từ Iran rơi xuống Israel khi Yemen cũng khai hỏa.',
    'Iranian missiles landed in Israel as fire also came from Yemen.',
  ],
  ['Nhu cầu từ châu Á giúp bù đắp thuế quan của Mỹ.', 'Asian demand helped offset tariffs from the United States.'],
  [
    'Ông mang thông điệp đến Triều Tiên rồi về Bắc Kinh.',
    'He carried a message there and flew from North Korea to Beijing.',
  ],
  [
    'Ông Putin đến Trung Quốc dự duyệt binh, sau đó bay về Vladivostok.',
    'Putin flew to Vladivostok from China, where he attended a military parade.',
  ],
  [
    'Bà nói thêm lệnh cấm áp dụng với người dưới 16 tuổi mà thôi.',
    'She added that the ban applies only to those under 16.',
  ],
  ['Ông cũng nói thỏa thuận mới là bước khởi đầu.', 'The deal is only a beginning, he said.'],
];
