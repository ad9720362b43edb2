import type { Fault } from './fault.ts';

/** Thought up without a look at the checks, some three of a kind. */
export const EDITORS_FAULTS: readonly Fault[] = [
  {
    kind: 'wrong number',
    source:
      'Hải quân Philippines ngày 14/3 tiếp nhận hai tàu tuần tra lớp Rajah Sulayman do Hàn Quốc đóng, nâng số tàu loại này trong biên chế lên 6 chiếc. Mỗi tàu dài 94 m, có thủy thủ đoàn 73 người.',
    right:
      'The Philippine Navy on March 14 took delivery of two South Korean-built Rajah Sulayman-class patrol vessels, bringing the number of such ships in service to six. Each vessel is 94 meters long and has a crew of 73.',
    wrong:
      'The Philippine Navy on March 14 took delivery of two South Korean-built Rajah Sulayman-class patrol vessels, bringing the number of such ships in service to six. Each vessel is 94 meters long and has a crew of 37.',
  },
  {
    kind: 'wrong scale',
    source:
      'Quốc hội Đức đã phê duyệt khoản chi 3,2 tỷ euro để mua thêm tên lửa phòng không IRIS-T, trong bối cảnh Berlin muốn đẩy nhanh xây dựng lá chắn tên lửa trước các mối đe dọa ở sườn đông NATO.',
    right:
      "Germany's parliament has approved spending of 3.2 billion euros to buy more IRIS-T air defense missiles, as Berlin seeks to speed up construction of a missile shield against threats on NATO's eastern flank.",
    wrong:
      "Germany's parliament has approved spending of 3.2 million euros to buy more IRIS-T air defense missiles, as Berlin seeks to speed up construction of a missile shield against threats on NATO's eastern flank.",
  },
  {
    kind: 'wrong date',
    source:
      'Theo thông cáo của Bộ Ngoại giao Thái Lan, Ủy ban Biên giới chung với Campuchia sẽ nhóm họp tại tỉnh Chanthaburi vào ngày 7/10, muộn hơn hai tuần so với kế hoạch ban đầu.',
    right:
      "The Joint Boundary Commission with Cambodia will meet in Chanthaburi province on Oct. 7, two weeks later than originally planned, according to a statement by Thailand's Foreign Ministry.",
    wrong:
      "The Joint Boundary Commission with Cambodia will meet in Chanthaburi province on July 10, two weeks later than originally planned, according to a statement by Thailand's Foreign Ministry.",
  },
  {
    kind: 'dropped sentence',
    source:
      'Máy bay vận tải C-130 của không quân Peru rơi xuống vùng núi gần Cusco sáng 22/5. Toàn bộ 11 người trên máy bay thiệt mạng. Bộ Quốc phòng nước này đã mở cuộc điều tra và đình bay tất cả phi cơ cùng loại.',
    right:
      "A Peruvian air force C-130 transport plane crashed in a mountainous area near Cusco on the morning of May 22. All 11 people on board were killed. The country's Defense Ministry has opened an investigation and grounded all aircraft of the same type.",
    wrong:
      "A Peruvian air force C-130 transport plane crashed in a mountainous area near Cusco on the morning of May 22. The country's Defense Ministry has opened an investigation and grounded all aircraft of the same type.",
  },
  {
    kind: 'dropped clause',
    source:
      'Ngoại trưởng Iran Abbas Araghchi nói Tehran sẵn sàng nối lại đàm phán gián tiếp với Mỹ tại Oman, với điều kiện Washington dỡ phong tỏa tài sản của Iran ở nước ngoài, song nhấn mạnh chương trình tên lửa không nằm trong nội dung thảo luận.',
    right:
      'Iranian Foreign Minister Abbas Araghchi said Tehran was ready to resume indirect talks with the United States in Oman, provided Washington unfreezes Iranian assets abroad, but stressed that the missile program was not up for discussion.',
    wrong:
      'Iranian Foreign Minister Abbas Araghchi said Tehran was ready to resume indirect talks with the United States in Oman, provided Washington unfreezes Iranian assets abroad.',
  },
  {
    kind: 'added claim',
    source:
      'Một tàu chở hàng treo cờ Liberia bị vật thể bay không xác định đánh trúng khi đang di chuyển cách cảng Hodeidah của Yemen khoảng 60 hải lý. Thủy thủ đoàn an toàn và tàu tiếp tục hành trình.',
    right:
      "A Liberian-flagged cargo ship was hit by an unidentified flying object while sailing about 60 nautical miles from Yemen's port of Hodeidah. The crew is safe and the ship has continued its voyage.",
    wrong:
      "A Liberian-flagged cargo ship was hit by an unidentified flying object launched by Houthi forces while sailing about 60 nautical miles from Yemen's port of Hodeidah. The crew is safe and the ship has continued its voyage.",
  },
  {
    kind: 'negation lost',
    source:
      'Phát ngôn viên Lầu Năm Góc cho biết Mỹ không có ý định rút bớt binh sĩ khỏi bán đảo Triều Tiên, bác bỏ thông tin một số tờ báo đăng tải hồi tuần trước về kế hoạch tái bố trí lực lượng.',
    right:
      'A Pentagon spokesperson said the United States had no intention of withdrawing troops from the Korean Peninsula, addressing reports carried by some newspapers last week about a force realignment plan, which the spokesperson dismissed.',
    wrong:
      'A Pentagon spokesperson said the United States had an intention of withdrawing troops from the Korean Peninsula, addressing reports carried by some newspapers last week about a force realignment plan, which the spokesperson dismissed.',
  },
  {
    kind: 'hedge lost',
    source:
      'Cảnh sát Na Uy đã bắt một sinh viên 24 tuổi bị cáo buộc thu thập thông tin về căn cứ hải quân Haakonsvern cho tình báo nước ngoài. Người này phủ nhận mọi cáo buộc.',
    right:
      'Norwegian police have arrested a 24-year-old student accused of gathering information on the Haakonsvern naval base for a foreign intelligence service. The suspect denies all the allegations.',
    wrong:
      'Norwegian police have arrested a 24-year-old student who gathered information on the Haakonsvern naval base for a foreign intelligence service. The suspect denies all the allegations.',
  },
  {
    kind: 'plan told as fact',
    source:
      'Ba Lan dự kiến triển khai thêm 5.000 binh sĩ tới biên giới với Belarus vào đầu năm sau để đối phó dòng người di cư trái phép, Bộ trưởng Quốc phòng Wladyslaw Kosiniak-Kamysz cho hay.',
    right:
      'Poland plans to deploy an additional 5,000 troops to the border with Belarus early next year to cope with an influx of illegal migrants, Defense Minister Wladyslaw Kosiniak-Kamysz said.',
    wrong:
      'Poland has deployed an additional 5,000 troops to the border with Belarus to cope with an influx of illegal migrants, Defense Minister Wladyslaw Kosiniak-Kamysz said.',
  },
  {
    kind: 'fact told as plan',
    source:
      'Úc và Papua New Guinea hôm 6/10 đã ký hiệp ước phòng thủ chung, theo đó hai bên cam kết hỗ trợ lẫn nhau nếu một nước bị tấn công vũ trang. Đây là hiệp ước liên minh mới đầu tiên của Canberra trong hơn 70 năm.',
    right:
      "Australia and Papua New Guinea signed a mutual defense treaty on Oct. 6 under which each side pledges to assist the other if either comes under armed attack. It is Canberra's first new alliance treaty in more than 70 years.",
    wrong:
      "Australia and Papua New Guinea plan to sign a mutual defense treaty on Oct. 6 under which each side pledges to assist the other if either comes under armed attack. It is Canberra's first new alliance treaty in more than 70 years.",
  },
  {
    kind: 'who-whom swapped',
    source:
      'Tiêm kích Su-35 của Nga đã áp sát máy bay trinh sát P-8A của Anh trên biển Barents trong khoảng 15 phút, buộc phi công Anh phải đổi hướng, theo Bộ Quốc phòng ở London.',
    right:
      'A Russian Su-35 fighter closed in on a British P-8A reconnaissance plane over the Barents Sea for about 15 minutes, forcing the British pilot to change course, according to the Defense Ministry in London.',
    wrong:
      'A British P-8A reconnaissance plane closed in on a Russian Su-35 fighter over the Barents Sea for about 15 minutes, forcing the Russian pilot to change course, according to the Defense Ministry in London.',
  },
  {
    kind: 'speakers swapped',
    source:
      '"Chúng tôi không tìm kiếm đối đầu", Thủ tướng Ấn Độ Narendra Modi nói trong cuộc họp báo chung tại New Delhi. Đứng bên cạnh ông, Tổng thống Pháp Emmanuel Macron cho rằng châu Âu cần "học cách tự bảo vệ mình".',
    right:
      '"We do not seek confrontation," Indian Prime Minister Narendra Modi said at a joint news conference in New Delhi. Standing beside him, French President Emmanuel Macron said Europe needed to "learn to protect itself."',
    wrong:
      '"We do not seek confrontation," French President Emmanuel Macron said at a joint news conference in New Delhi. Standing beside him, Indian Prime Minister Narendra Modi said Europe needed to "learn to protect itself."',
  },
  {
    kind: 'cause and effect swapped',
    source:
      'Việc Pakistan đóng không phận khiến nhiều hãng hàng không quốc tế phải hủy chuyến hoặc bay vòng qua Ả Rập, làm thời gian bay giữa châu Âu và Ấn Độ kéo dài thêm khoảng hai giờ.',
    right:
      "Pakistan's closure of its airspace caused many international airlines to cancel flights or detour over Arabia, adding about two hours to flights between Europe and India.",
    wrong:
      'Cancellations and detours over Arabia by many international airlines caused Pakistan to close its airspace, adding about two hours to flights between Europe and India.',
  },
  {
    kind: 'before/after swapped',
    source:
      'Trước khi tới Bắc Kinh, Ngoại trưởng Singapore Vivian Balakrishnan đã có cuộc điện đàm với người đồng cấp Nhật Bản về tình hình eo biển Đài Loan, nguồn tin ngoại giao tiết lộ.',
    right:
      'Before arriving in Beijing, Singaporean Foreign Minister Vivian Balakrishnan held a phone call with his Japanese counterpart about the situation in the Taiwan Strait, a diplomatic source said.',
    wrong:
      'After arriving in Beijing, Singaporean Foreign Minister Vivian Balakrishnan held a phone call with his Japanese counterpart about the situation in the Taiwan Strait, a diplomatic source said.',
  },
  {
    kind: 'all/most/some',
    source:
      'Hầu hết các nước thành viên Liên đoàn Arab đã nhất trí với dự thảo nghị quyết lên án vụ không kích xuống Doha, song Mauritania và Comoros đề nghị sửa đổi ngôn từ.',
    right:
      'Most Arab League member states have agreed to a draft resolution condemning the airstrike on Doha, but Mauritania and Comoros have proposed changes to the wording.',
    wrong:
      'Some Arab League member states have agreed to a draft resolution condemning the airstrike on Doha, but Mauritania and Comoros have proposed changes to the wording.',
  },
  {
    kind: 'at least/at most',
    source:
      'Ít nhất 17 dân quân thiệt mạng trong vụ tập kích của nhóm Al-Shabaab nhằm vào một tiền đồn gần thị trấn Adale, miền trung Somalia, rạng sáng 9/7, người đứng đầu chính quyền địa phương nói.',
    right:
      'At least 17 militiamen were killed in an al-Shabab raid on an outpost near the town of Adale in central Somalia early July 9, the head of the local administration said.',
    wrong:
      'At most 17 militiamen were killed in an al-Shabab raid on an outpost near the town of Adale in central Somalia early July 9, the head of the local administration said.',
  },
  {
    kind: 'increase/decrease',
    source:
      'Chính phủ Argentina quyết định cắt giảm 12% ngân sách quốc phòng năm tới nhằm kiềm chế thâm hụt, bất chấp cảnh báo từ giới tướng lĩnh rằng khí tài nước này đã quá cũ kỹ.',
    right:
      "Argentina's government has decided to cut next year's defense budget by 12% to rein in the deficit, despite warnings from generals that the country's equipment is already badly outdated.",
    wrong:
      "Argentina's government has decided to raise next year's defense budget by 12% to rein in the deficit, despite warnings from generals that the country's equipment is already badly outdated.",
  },
  {
    kind: 'buy/sell',
    source:
      'Hà Lan sẽ bán 24 tiêm kích F-16 đã qua sử dụng cho công ty huấn luyện bay tư nhân Draken của Mỹ, đánh dấu việc chấm dứt hoàn toàn vai trò của dòng máy bay này trong không quân.',
    right:
      "The Netherlands will sell 24 used F-16 fighters to the private U.S. flight training company Draken, marking the complete end of the aircraft's role in its air force.",
    wrong:
      "The Netherlands will buy 24 used F-16 fighters from the private U.S. flight training company Draken, marking the complete end of the aircraft's role in its air force.",
  },
  {
    kind: 'import/export',
    source:
      'Xuất khẩu vũ khí của Hàn Quốc trong quý một đạt 4,7 tỷ USD, phần lớn nhờ các đơn hàng pháo tự hành K9 và xe tăng K2, theo số liệu Cơ quan Chương trình Mua sắm Quốc phòng công bố hôm thứ ba.',
    right:
      "South Korea's arms exports reached $4.7 billion in the first quarter, mostly thanks to orders for K9 self-propelled howitzers and K2 tanks, according to figures released Tuesday by the Defense Acquisition Program Administration.",
    wrong:
      "South Korea's arms imports reached $4.7 billion in the first quarter, mostly thanks to orders for K9 self-propelled howitzers and K2 tanks, according to figures released Tuesday by the Defense Acquisition Program Administration.",
  },
  {
    kind: 'attack/defend',
    source:
      'Các đơn vị thuộc lữ đoàn dù 82 của Ukraine đang phòng thủ dọc bờ kênh phía tây thành phố Kostiantynivka và đã ngăn được ba đợt vượt kênh trong đêm, Bộ Tổng tham mưu ở Kyiv thông báo.',
    right:
      "Units of Ukraine's 82nd airborne brigade are defending along the canal bank west of the city of Kostiantynivka and stopped three attempts to cross the canal overnight, the General Staff in Kyiv said.",
    wrong:
      "Units of Ukraine's 82nd airborne brigade are attacking along the canal bank west of the city of Kostiantynivka and stopped three attempts to cross the canal overnight, the General Staff in Kyiv said.",
  },
  {
    kind: 'north/south',
    source:
      'Quân đội chính phủ Sudan cho biết đã giành lại thị trấn Bara, bắc bang Kordofan, sau hai ngày giao tranh với lực lượng RSF, mở lại tuyến đường nối thủ đô với miền tây.',
    right:
      "Sudan's army said it had retaken the town of Bara in North Kordofan state after two days of fighting with the RSF, reopening the road linking the capital with the west.",
    wrong:
      "Sudan's army said it had retaken the town of Bara in South Kordofan state after two days of fighting with the RSF, reopening the road linking the capital with the west.",
  },
  {
    kind: 'wrong ordinal',
    source:
      'Tàu khu trục Kang Kon, chiếc thứ hai thuộc lớp Choe Hyon của Triều Tiên, đã rời xưởng Rajin để bắt đầu thử nghiệm trên biển, trang phân tích 38 North đánh giá dựa trên ảnh vệ tinh.',
    right:
      "The destroyer Kang Kon, the second ship of North Korea's Choe Hyon class, has left the Rajin shipyard to begin sea trials, the analysis website 38 North assessed based on satellite images.",
    wrong:
      "The destroyer Kang Kon, the first ship of North Korea's Choe Hyon class, has left the Rajin shipyard to begin sea trials, the analysis website 38 North assessed based on satellite images.",
  },
  {
    kind: 'deputy dropped',
    source:
      'Phó chánh văn phòng tổng thống Brazil hôm qua tới Caracas mang theo thư của ông Luiz Inacio Lula da Silva, trong nỗ lực làm trung gian giữa Venezuela và Guyana quanh tranh chấp vùng Essequibo.',
    right:
      "The deputy chief of staff to Brazil's president arrived in Caracas yesterday carrying a letter from Luiz Inacio Lula da Silva, in an effort to mediate between Venezuela and Guyana over the disputed Essequibo region.",
    wrong:
      "The chief of staff to Brazil's president arrived in Caracas yesterday carrying a letter from Luiz Inacio Lula da Silva, in an effort to mediate between Venezuela and Guyana over the disputed Essequibo region.",
  },
  {
    kind: 'former dropped',
    source:
      'Cựu tư lệnh hải quân Sri Lanka Nishantha Ulugetenne bị tòa án Kandy ra lệnh tạm giam do liên quan vụ một thanh niên mất tích năm 2010, truyền thông Colombo đưa tin.',
    right:
      'Former Sri Lankan navy commander Nishantha Ulugetenne has been ordered into custody by a court in Kandy in connection with the 2010 disappearance of a young man, Colombo media reported.',
    wrong:
      'Sri Lankan navy commander Nishantha Ulugetenne has been ordered into custody by a court in Kandy in connection with the 2010 disappearance of a young man, Colombo media reported.',
  },
  {
    kind: 'wrong gender pronoun',
    source:
      'Bà Kaja Kallas, Đại diện cấp cao của EU về đối ngoại, nói khối này cần có tiếng nói thống nhất với Bắc Kinh. Bà cho biết sẽ đề cập vấn đề đất hiếm trong chuyến thăm sắp tới.',
    right:
      "Kaja Kallas, the EU's high representative for foreign affairs, said the bloc needed to speak to Beijing with one voice. She said she would raise the issue of rare earths during her upcoming visit.",
    wrong:
      "Kaja Kallas, the EU's high representative for foreign affairs, said the bloc needed to speak to Beijing with one voice. He said he would raise the issue of rare earths during his upcoming visit.",
  },
  {
    kind: 'wrong country',
    source:
      'Slovakia tuyên bố sẽ phủ quyết gói trừng phạt thứ 20 của EU nếu Brussels không bảo đảm nguồn cung khí đốt cho nước này sau năm 2027, theo lời Thủ tướng Robert Fico.',
    right:
      "Slovakia will veto the EU's 20th sanctions package if Brussels does not guarantee the country's gas supplies after 2027, Prime Minister Robert Fico said.",
    wrong:
      "Slovenia will veto the EU's 20th sanctions package if Brussels does not guarantee the country's gas supplies after 2027, Prime Minister Robert Fico said.",
  },
  {
    kind: 'wrong acronym',
    source:
      'Tổng giám đốc IAEA Rafael Grossi cho biết các thanh sát viên đã được phép trở lại nhà máy điện hạt nhân Bushehr, nhưng chưa thể tiếp cận ba cơ sở bị đánh bom hồi tháng 6.',
    right:
      'IAEA Director General Rafael Grossi said inspectors had been allowed back to the Bushehr nuclear power plant but still could not gain access to the three facilities bombed in June.',
    wrong:
      'IEA Director General Rafael Grossi said inspectors had been allowed back to the Bushehr nuclear power plant but still could not gain access to the three facilities bombed in June.',
  },
  {
    kind: 'wrong weapon designation',
    source:
      'Romania xác nhận một tổ hợp Patriot PAC-3 đã được chuyển cho Ukraine, đồng thời cho biết Washington sẽ bù lại bằng các bệ phóng mới trong vòng 18 tháng.',
    right:
      'Romania confirmed that one Patriot PAC-3 system had been transferred to Ukraine and said Washington would replace it with new launchers within 18 months.',
    wrong:
      'Romania confirmed that one Patriot PAC-2 system had been transferred to Ukraine and said Washington would replace it with new launchers within 18 months.',
  },
  {
    kind: 'condition lost',
    source:
      'Tổng thống Philippines Ferdinand Marcos Jr. nói Manila sẽ viện dẫn Hiệp ước Phòng thủ Tương hỗ với Mỹ nếu có công dân nước này thiệt mạng trong các vụ va chạm tại Bãi Cỏ Mây.',
    right:
      'Philippine President Ferdinand Marcos Jr. said Manila would invoke its Mutual Defense Treaty with the United States if any Filipino is killed in clashes at Second Thomas Shoal.',
    wrong:
      'Philippine President Ferdinand Marcos Jr. said Manila will invoke its Mutual Defense Treaty with the United States over clashes at Second Thomas Shoal.',
  },
  {
    kind: 'quote marks lost',
    source:
      'Đại sứ Nga tại Liên Hợp Quốc Vasily Nebenzya gọi cuộc họp khẩn do Estonia đề xuất là "vở kịch lố bịch", cho rằng không có bằng chứng nào về việc MiG-31 của Moscow xâm phạm không phận nước này.',
    right:
      'Russian Ambassador to the United Nations Vasily Nebenzya called the emergency meeting proposed by Estonia a "ridiculous farce," saying there was no evidence that Moscow\'s MiG-31s had violated the country\'s airspace.',
    wrong:
      "Russian Ambassador to the United Nations Vasily Nebenzya, speaking at the emergency meeting proposed by Estonia, a ridiculous farce, said there was no evidence that Moscow's MiG-31s had violated the country's airspace.",
  },
  {
    kind: 'question turned into statement',
    source:
      'Liệu tàu ngầm hạt nhân của Úc có được bàn giao đúng hạn vào đầu thập niên 2030? Câu hỏi này lại được đặt ra tại Canberra sau khi Lầu Năm Góc mở cuộc rà soát thỏa thuận AUKUS.',
    right:
      "Will Australia's nuclear-powered submarines be delivered on schedule in the early 2030s? The question has resurfaced in Canberra after the Pentagon launched a review of the AUKUS deal.",
    wrong:
      "Australia's nuclear-powered submarines will be delivered on schedule in the early 2030s. The issue has resurfaced in Canberra after the Pentagon launched a review of the AUKUS deal.",
  },
  {
    kind: 'only/also',
    source:
      'Chỉ tàu cá có giấy phép do Jakarta cấp mới được hoạt động quanh quần đảo Natuna, Bộ trưởng Hàng hải và Nghề cá Indonesia Sakti Wahyu Trenggono nhắc lại sau khi hai tàu nước ngoài bị bắt.',
    right:
      'Only fishing boats with permits issued by Jakarta may operate around the Natuna Islands, Indonesian Maritime Affairs and Fisheries Minister Sakti Wahyu Trenggono reiterated after two foreign vessels were seized.',
    wrong:
      'Fishing boats with permits issued by Jakarta may also operate around the Natuna Islands, Indonesian Maritime Affairs and Fisheries Minister Sakti Wahyu Trenggono reiterated after two foreign vessels were seized.',
  },
  {
    kind: 'support/oppose',
    source:
      'Ankara phản đối việc cho phép Cộng hòa Cyprus tham gia quỹ mua sắm vũ khí chung SAFE, cho rằng động thái này làm đảo lộn cán cân quân sự ở đông Địa Trung Hải.',
    right:
      'Ankara opposes allowing the Republic of Cyprus to take part in the SAFE joint arms procurement fund, saying the move would upset the military balance in the eastern Mediterranean.',
    wrong:
      'Ankara supports allowing the Republic of Cyprus to take part in the SAFE joint arms procurement fund, saying the move would upset the military balance in the eastern Mediterranean.',
  },
  {
    kind: 'agree/refuse',
    source:
      'Kenya từ chối gia hạn sứ mệnh cảnh sát do nước này dẫn dắt ở Haiti quá tháng 3 năm tới, viện dẫn việc thiếu tiền và phương tiện mà các nhà tài trợ đã hứa.',
    right:
      'Kenya has refused to extend the police mission it leads in Haiti beyond March next year, citing a shortage of the money and vehicles donors had promised.',
    wrong:
      'Kenya has agreed to extend the police mission it leads in Haiti beyond March next year, citing a shortage of the money and vehicles donors had promised.',
  },
  {
    kind: 'still/no longer',
    source:
      'Cầu Kerch không còn là tuyến tiếp tế chính của quân đội Nga ở mặt trận phía nam, bởi phần lớn hàng quân sự giờ đi theo đường sắt mới qua Mariupol, tình báo Anh nhận định.',
    right:
      'The Kerch bridge is no longer the main supply route for Russian forces on the southern front because most military cargo now travels on a new railway through Mariupol, British intelligence assessed.',
    wrong:
      'The Kerch bridge is still the main supply route for Russian forces on the southern front because most military cargo now travels on a new railway through Mariupol, British intelligence assessed.',
  },
  {
    kind: 'killed/wounded',
    source:
      'Pháo kích xuyên biên giới từ phía Afghanistan làm 8 binh sĩ Pakistan bị thương tại huyện Kurram. Islamabad đáp trả bằng máy bay không người lái và tuyên bố phá hủy bốn chốt gác.',
    right:
      'Cross-border shelling from the Afghan side wounded eight Pakistani soldiers in Kurram district. Islamabad responded with drones and said it had destroyed four guard posts.',
    wrong:
      'Cross-border shelling from the Afghan side killed eight Pakistani soldiers in Kurram district. Islamabad responded with drones and said it had destroyed four guard posts.',
  },
  {
    kind: 'ally/enemy',
    source:
      'Lực lượng Dân chủ Syria, vốn là đồng minh của Mỹ trong cuộc chiến chống IS, đang bàn với Damascus về lộ trình sáp nhập các lữ đoàn vào quân đội quốc gia.',
    right:
      'The Syrian Democratic Forces, a U.S. ally in the fight against IS, are discussing with Damascus a road map for merging their brigades into the national army.',
    wrong:
      'The Syrian Democratic Forces, a U.S. enemy in the fight involving IS, are discussing with Damascus a road map for merging their brigades into the national army.',
  },
  {
    kind: 'month/year units',
    source:
      'Lệnh cấm vận vũ khí đối với Nam Sudan được Hội đồng Bảo an gia hạn thêm 12 tháng với 9 phiếu thuận, mức tối thiểu cần thiết, sáu nước còn lại bỏ phiếu trắng.',
    right:
      'The Security Council extended the arms embargo on South Sudan for another 12 months with nine votes in favor, the minimum required, while the remaining six countries abstained.',
    wrong:
      'The Security Council extended the arms embargo on South Sudan for another 12 years with nine votes in favor, the minimum required, while the remaining six countries abstained.',
  },
  {
    kind: 'percent/percentage',
    source:
      'Tỷ lệ người Thụy Điển ủng hộ tăng chi tiêu quốc phòng tăng 9 điểm phần trăm so với năm ngoái, lên 68%, theo khảo sát của Viện SOM thuộc Đại học Gothenburg.',
    right:
      "The share of Swedes who support higher defense spending rose 9 percentage points from last year to 68%, according to a survey by the University of Gothenburg's SOM Institute.",
    wrong:
      "The share of Swedes who support higher defense spending rose 9% from last year to 68%, according to a survey by the University of Gothenburg's SOM Institute.",
  },
  {
    kind: 'per day/per month',
    source:
      'Nhà máy mới của Rheinmetall ở Unterluess có thể sản xuất khoảng 29.000 quả đạn pháo 155 mm mỗi tháng khi đạt công suất tối đa vào năm 2027, giám đốc điều hành tập đoàn cho biết.',
    right:
      "Rheinmetall's new plant in Unterluess will be able to produce about 29,000 155 mm artillery shells a month when it reaches full capacity in 2027, the group's chief executive said.",
    wrong:
      "Rheinmetall's new plant in Unterluess will be able to produce about 29,000 155 mm artillery shells a day when it reaches full capacity in 2027, the group's chief executive said.",
  },
  {
    kind: 'repeated phrase',
    source:
      'Chính quyền Niger đã trục xuất ba nhân viên Hội Chữ thập đỏ quốc tế, cáo buộc tổ chức này tiếp xúc với các nhóm thánh chiến hoạt động tại khu vực biên giới với Mali.',
    right:
      "Niger's authorities have expelled three employees of the International Committee of the Red Cross, accusing the organization of contacts with jihadist groups operating in the area bordering Mali.",
    wrong:
      "Niger's authorities have expelled three employees of the International Committee of the Red Cross, accusing the organization of contacts with jihadist groups operating in the area bordering Mali, accusing the organization of contacts with jihadist groups operating in the area bordering Mali.",
  },
  {
    kind: 'wrong tense',
    source:
      'Trung Quốc từng duy trì trạm theo dõi vệ tinh ở Kiribati, nhưng cơ sở này đã bị tháo dỡ năm 2003 sau khi đảo quốc thiết lập quan hệ ngoại giao với Đài Loan.',
    right:
      'China once maintained a satellite tracking station in Kiribati, but the facility was dismantled in 2003 after the island nation established diplomatic relations with Taiwan.',
    wrong:
      'China maintains a satellite tracking station in Kiribati, a facility partly dismantled in 2003 after the island nation established diplomatic relations with Taiwan.',
  },
  {
    kind: 'wrong number',
    source:
      'Nga và Ukraine hôm 24/8 trao đổi mỗi bên 146 tù binh với UAE làm trung gian. Tám cư dân vùng Kursk cũng được đưa về nhà trong dịp này.',
    right:
      'Russia and Ukraine exchanged 146 prisoners of war each on Aug. 24, with the UAE acting as mediator. Eight residents of the Kursk region were also brought home on the occasion.',
    wrong:
      'Russia and Ukraine exchanged 164 prisoners of war each on Aug. 24, with the UAE acting as mediator. Eight residents of the Kursk region were also brought home on the occasion.',
  },
  {
    kind: 'wrong scale',
    source:
      'Theo Văn phòng Cao ủy Liên Hợp Quốc về Người tị nạn, 1,4 triệu người Syria đã hồi hương kể từ khi chính quyền Bashar al-Assad sụp đổ, chủ yếu từ Lebanon và Thổ Nhĩ Kỳ.',
    right:
      "About 1.4 million Syrians have returned home since the fall of Bashar Assad's government, mainly from Lebanon and Turkey, according to the U.N. refugee agency.",
    wrong:
      "About 140,000 Syrians have returned home since the fall of Bashar Assad's government, mainly from Lebanon and Turkey, according to the U.N. refugee agency.",
  },
  {
    kind: 'wrong date',
    source:
      'Hiệp ước New START giữa Mỹ và Nga hết hiệu lực ngày 5/2/2026. Moscow trước đó đề nghị hai bên tự nguyện tuân thủ các giới hạn đầu đạn thêm một năm.',
    right:
      'The New START treaty between the United States and Russia expired Feb. 5, 2026. Moscow had earlier proposed that the two sides voluntarily observe the warhead limits for one more year.',
    wrong:
      'The New START treaty between the United States and Russia expired Feb. 5, 2025. Moscow had earlier proposed that the two sides voluntarily observe the warhead limits for one more year.',
  },
  {
    kind: 'dropped sentence',
    source:
      'Quân đội Israel ra lệnh sơ tán ba khu dân cư ở phía đông thành phố Gaza. Lệnh này không nêu thời hạn. Cơ quan y tế địa phương cho biết hai bệnh viện trong vùng đang điều trị hơn 300 bệnh nhân không thể di chuyển.',
    right:
      'The Israeli military ordered the evacuation of three neighborhoods in eastern Gaza City. The order gave no deadline. Local health authorities said two hospitals in the area were treating more than 300 patients who could not be moved.',
    wrong:
      'The Israeli military ordered the evacuation of three neighborhoods in eastern Gaza City. The order gave no deadline.',
  },
  {
    kind: 'dropped clause',
    source:
      'Tàu sân bay Phúc Kiến, được trang bị máy phóng điện từ, hôm 18/11 đi qua eo biển Đài Loan cùng hai tàu hộ tống nhưng không chở theo máy bay trên boong, cơ quan phòng vệ đảo này thông báo.',
    right:
      "The aircraft carrier Fujian, which is equipped with electromagnetic catapults, passed through the Taiwan Strait on Nov. 18 with two escort ships but without aircraft on deck, the island's defense authority said.",
    wrong:
      "The aircraft carrier Fujian, which is equipped with electromagnetic catapults, passed through the Taiwan Strait on Nov. 18with two escort ships, the island's defense authority said.",
  },
  {
    kind: 'added claim',
    source:
      'Thủ tướng Malaysia Anwar Ibrahim và Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan trao đổi qua điện thoại về tình hình Gaza. Hai nhà lãnh đạo cũng bàn về hợp tác công nghiệp quốc phòng.',
    right:
      'Malaysian Prime Minister Anwar Ibrahim and Turkish President Recep Tayyip Erdogan discussed the situation in Gaza by phone. The two leaders also talked about defense industry cooperation.',
    wrong:
      'Malaysian Prime Minister Anwar Ibrahim and Turkish President Recep Tayyip Erdogan discussed the situation in Gaza by phone. The two leaders also talked about defense industry cooperation and agreed on the purchase of three Turkish corvettes.',
  },
  {
    kind: 'negation lost',
    source:
      'Không có bằng chứng cho thấy tuyến cáp ngầm giữa Phần Lan và Estonia bị cắt một cách cố ý, công tố viên Helsinki kết luận sau chín tháng điều tra tàu Eagle S.',
    right:
      'There is no evidence that the undersea cable between Finland and Estonia was cut deliberately, Helsinki prosecutors concluded after a nine-month investigation of the ship Eagle S.',
    wrong:
      'There is evidence that the undersea cable between Finland and Estonia was cut deliberately, Helsinki prosecutors concluded after a nine-month investigation of the ship Eagle S.',
  },
  {
    kind: 'hedge lost',
    source:
      'Có thể Triều Tiên đã chuyển cho Nga thêm 12 hệ thống pháo phản lực 240 mm trong tháng 5, nghị sĩ Yoo Yong-won dẫn báo cáo của cơ quan tình báo quân sự Hàn Quốc nói.',
    right:
      'North Korea may have transferred 12 more 240 mm rocket artillery systems to Russia in May, lawmaker Yoo Yong-won said, citing a report from South Korean military intelligence.',
    wrong:
      'North Korea transferred 12 more 240 mm rocket artillery systems to Russia in May, lawmaker Yoo Yong-won said, citing a report from South Korean military intelligence.',
  },
  {
    kind: 'plan told as fact',
    source:
      'Litva đang xem xét rút khỏi Công ước về bom chùm, bước đi mà giới chức nước này nói sẽ củng cố khả năng răn đe. Quốc hội sẽ bỏ phiếu về đề xuất vào mùa thu.',
    right:
      'Lithuania is considering withdrawing from the Convention on Cluster Munitions, a step its officials say will strengthen deterrence. Parliament will vote on the proposal in the fall.',
    wrong:
      'Lithuania has withdrawn from the Convention on Cluster Munitions, a step its officials say will strengthen deterrence. Parliament will vote on the proposal in the fall.',
  },
  {
    kind: 'fact told as plan',
    source:
      'Sau 14 tháng sửa chữa, tàu sân bay Charles de Gaulle của Pháp đã trở lại cảng Toulon và tiếp nhận phi đội Rafale M đầu tiên hôm chủ nhật.',
    right:
      'After 14 months of repairs, the French aircraft carrier Charles de Gaulle has returned to the port of Toulon and received its first squadron of Rafale M jets on Sunday.',
    wrong:
      'After 14 months of repairs, the French aircraft carrier Charles de Gaulle is due to return to the port of Toulon and receive its first squadron of Rafale M jets on Sunday.',
  },
  {
    kind: 'who-whom swapped',
    source:
      'Ngoại trưởng Hungary Peter Szijjarto triệu đại sứ Ukraine để phản đối việc không kích đường ống Druzhba, gọi đây là hành động xâm phạm chủ quyền năng lượng.',
    right:
      'Hungarian Foreign Minister Peter Szijjarto summoned the Ukrainian ambassador to protest an airstrike on the Druzhba pipeline, calling it a violation of energy sovereignty.',
    wrong:
      'Hungarian Foreign Minister Peter Szijjarto was summoned by the Ukrainian ambassador to protest an airstrike on the Druzhba pipeline, calling it a violation of energy sovereignty.',
  },
  {
    kind: 'speakers swapped',
    source:
      'Theo Ngoại trưởng Lavrov, Moscow vẫn để ngỏ khả năng gặp thượng đỉnh ở Budapest. Trong khi đó, Ngoại trưởng Mỹ Rubio nói rằng một cuộc gặp như vậy sẽ "lãng phí thời gian" nếu lập trường các bên không đổi.',
    right:
      'Moscow still leaves open the possibility of a summit in Budapest, according to Foreign Minister Lavrov. U.S. Secretary of State Rubio, meanwhile, said such a meeting would be a "waste of time" if the sides\' positions do not change.',
    wrong:
      'Washington still leaves open the possibility of a summit in Budapest, according to U.S. Secretary of State Rubio. Russian Foreign Minister Lavrov, meanwhile, said such a meeting would be a "waste of time" if the sides\' positions do not change.',
  },
  {
    kind: 'cause and effect swapped',
    source:
      'Do căng thẳng với Algeria leo thang, Mali đã rút đại sứ về nước và đóng cửa biên giới phía bắc đối với máy bay dân sự lẫn quân sự của láng giềng.',
    right:
      "Because tensions with Algeria had escalated, Mali recalled its ambassador and closed its northern border to its neighbor's civilian and military aircraft.",
    wrong:
      "Because Mali recalled its ambassador and closed its northern border to its neighbor's civilian and military aircraft, tensions with Algeria escalated.",
  },
  {
    kind: 'before/after swapped',
    source:
      'Hai tàu hộ vệ Đan Mạch rời cảng Korsor sau khi radar phát hiện thiết bị bay lạ phía trên sân bay Copenhagen, chứ không tham gia cuộc tập trận như báo chí đưa.',
    right:
      'Two Danish frigates left the port of Korsor after radar detected unknown flying devices above Copenhagen Airport, and were not taking part in an exercise as the press had reported.',
    wrong:
      'Two Danish frigates left the port of Korsor before radar detected unknown flying devices above Copenhagen Airport, and were not taking part in an exercise as the press had reported.',
  },
  {
    kind: 'all/most/some',
    source:
      'Tất cả 32 nước thành viên NATO đã đạt mục tiêu chi 2% GDP cho quốc phòng, tổng thư ký Mark Rutte thông báo, gọi kết quả này là "thành tựu lịch sử".',
    right:
      'All 32 NATO members have met the target of spending 2% of GDP on defense, Secretary-General Mark Rutte announced, calling the result a "historic achievement."',
    wrong:
      'Most of the 32 NATO members have met the target of spending 2% of GDP on defense, Secretary-General Mark Rutte announced, calling the result a "historic achievement."',
  },
  {
    kind: 'at least/at most',
    source:
      'Thỏa thuận cho phép Anh gửi trả về Pháp tối đa 50 người vượt biển mỗi tuần trong giai đoạn thí điểm, một con số mà phe đối lập ở London chê là quá nhỏ.',
    right:
      'The deal allows Britain to send back to France at most 50 people who cross the Channel each week during the pilot phase, a figure the opposition in London has derided as too small.',
    wrong:
      'The deal allows Britain to send back to France at least 50 people who cross the Channel each week during the pilot phase, a figure the opposition in London has derided as too small.',
  },
  {
    kind: 'increase/decrease',
    source:
      'Số vụ cướp biển tại eo biển Singapore trong sáu tháng đầu năm tăng gần gấp bốn lần so với cùng kỳ, trung tâm ReCAAP cảnh báo các hãng tàu.',
    right:
      'The number of piracy incidents in the Singapore Strait nearly quadrupled in the first six months of the year from a year earlier, the ReCAAP center warned shipping companies.',
    wrong:
      'The number of piracy incidents in the Singapore Strait fell to nearly a quarter in the first six months of the year from a year earlier, the ReCAAP center warned shipping companies.',
  },
  {
    kind: 'buy/sell',
    source:
      'Bulgaria mua của Mỹ 183 xe thiết giáp Stryker, trị giá khoảng 1,37 tỷ USD; chiếc đầu tiên đã được giới thiệu với báo giới tại căn cứ Karlovo.',
    right:
      'Bulgaria is buying 183 Stryker armored vehicles from the United States in a deal worth about $1.37 billion; the first was shown to the press at the Karlovo base.',
    wrong:
      'Bulgaria is selling 183 Stryker armored vehicles to the United States in a deal worth about $1.37 billion; the first was shown to the press at the Karlovo base.',
  },
  {
    kind: 'import/export',
    source:
      'Bắc Kinh siết kiểm soát xuất khẩu antimon và gali, hai nguyên liệu quan trọng để chế tạo kính nhìn đêm và chip radar, khiến các nhà thầu quốc phòng phương Tây lo ngại thiếu hụt.',
    right:
      'Beijing has tightened controls on exports of antimony and gallium, two materials vital to making night vision goggles and radar chips, raising fears of shortages among Western defense contractors.',
    wrong:
      'Beijing has tightened controls on imports of antimony and gallium, two materials vital to making night vision goggles and radar chips, raising fears of shortages among Western defense contractors.',
  },
  {
    kind: 'attack/defend',
    source:
      'Sư đoàn 143 của Nga mở đợt tấn công mới vào vùng ven Kupiansk, dùng xe máy và đường ống dẫn khí bỏ hoang để vượt qua tuyến hào, blog quân sự DeepState viết.',
    right:
      "Russia's 143rd division has launched a new attack on the outskirts of Kupiansk, using motorcycles and a disused gas pipeline to get past the trench line, the military blog DeepState wrote.",
    wrong:
      "Russia's 143rd division has mounted a new defense of the outskirts of Kupiansk, using motorcycles and a disused gas pipeline to get past the trench line, the military blog DeepState wrote.",
  },
  {
    kind: 'north/south',
    source:
      'Máy bay trinh sát Mỹ RC-135 bị phát hiện ở phía nam đảo Hải Nam, cách đường cơ sở chừng 40 hải lý, theo tổ chức nghiên cứu SCSPI tại Bắc Kinh.',
    right:
      'A U.S. RC-135 reconnaissance plane was detected south of Hainan Island, about 40 nautical miles from the baseline, according to the Beijing-based research group SCSPI.',
    wrong:
      'A U.S. RC-135 reconnaissance plane was detected north of Hainan Island, about 40 nautical miles from the baseline, according to the Beijing-based research group SCSPI.',
  },
  {
    kind: 'wrong ordinal',
    source:
      'Đây là lần thứ ba trong tháng khinh khí cầu mang thuốc lá lậu từ Belarus khiến sân bay Vilnius phải đóng cửa, làm 4.200 hành khách bị ảnh hưởng.',
    right:
      'This was the third time in a month that balloons carrying smuggled cigarettes from Belarus forced Vilnius airport to close, affecting 4,200 passengers.',
    wrong:
      'This was the 13th time in a month that balloons carrying smuggled cigarettes from Belarus forced Vilnius airport to close, affecting 4,200 passengers.',
  },
  {
    kind: 'deputy dropped',
    source:
      'Thứ trưởng Ngoại giao Trung Quốc Tôn Vệ Đông và người đồng cấp Lào ký biên bản ghi nhớ về tuần tra chung trên sông Mekong trong chuyến thăm Vientiane ba ngày.',
    right:
      'Chinese Deputy Foreign Minister Sun Weidong and his Lao counterpart signed a memorandum of understanding on joint patrols on the Mekong River during a three-day visit to Vientiane.',
    wrong:
      'Chinese Foreign Minister Sun Weidong and his Lao counterpart signed a memorandum of understanding on joint patrols on the Mekong River during a three-day visit to Vientiane.',
  },
  {
    kind: 'former dropped',
    source:
      'Ông John Bolton, nguyên cố vấn an ninh quốc gia Mỹ, không nhận tội trước cáo buộc lưu giữ trái phép tài liệu mật tại phiên tòa ở Greenbelt, bang Maryland.',
    right:
      'John Bolton, the former U.S. national security adviser, pleaded not guilty to charges of illegally retaining classified documents at a hearing in Greenbelt, Maryland.',
    wrong:
      'John Bolton, the U.S. national security adviser, pleaded not guilty to charges of illegally retaining classified documents at a hearing in Greenbelt, Maryland.',
  },
  {
    kind: 'wrong gender pronoun',
    source:
      'Tân Thủ tướng Nhật Bản Sanae Takaichi nói với quốc hội rằng chính phủ của bà sẽ hoàn tất mục tiêu chi tiêu quốc phòng 2% GDP sớm hơn hai năm.',
    right:
      "Japan's new prime minister, Sanae Takaichi, told parliament that her government would meet the target of spending 2% of GDP on defense two years early.",
    wrong:
      "Japan's new prime minister, Sanae Takaichi, told parliament that his government would meet the target of spending 2% of GDP on defense two years early.",
  },
  {
    kind: 'wrong country',
    source:
      'Máy bay Saab 340 AEW của không quân Thụy Điển đã tuần tra trên vùng trời vịnh Phần Lan suốt 6 giờ, hỗ trợ hai tiêm kích F-35 của Ý đóng tại Amari.',
    right:
      'A Swedish air force Saab 340 AEW aircraft patrolled over the Gulf of Finland for six hours, supporting two Italian F-35 fighters based at Amari.',
    wrong:
      'A Swiss air force Saab 340 AEW aircraft patrolled over the Gulf of Finland for six hours, supporting two Italian F-35 fighters based at Amari.',
  },
  {
    kind: 'wrong acronym',
    source:
      'Một xuồng không người lái (USV) chứa thuốc nổ đã lao vào tàu dầu Kairos ở biển Đen, cách bờ Thổ Nhĩ Kỳ 28 hải lý, làm bùng phát đám cháy lớn trong khoang máy.',
    right:
      'An explosive-laden USV slammed into the tanker Kairos in the Black Sea, 28 nautical miles off the Turkish coast, sparking a large fire in the engine room.',
    wrong:
      'An explosive-laden UAV slammed into the tanker Kairos in the Black Sea, 28 nautical miles off the Turkish coast, sparking a large fire in the engine room.',
  },
  {
    kind: 'wrong weapon designation',
    source:
      'Không quân Indonesia sẽ nhận ba chiếc Rafale đầu tiên vào tháng 2, trong khi kế hoạch mua F-15EX của Boeing bị gác lại vì giá thành, Thứ trưởng Quốc phòng Donny Ermawan cho biết.',
    right:
      "Indonesia's air force will receive its first three Rafales in February, while plans to buy Boeing's F-15EX have been shelved because of the cost, Deputy Defense Minister Donny Ermawan said.",
    wrong:
      "Indonesia's air force will receive its first three Rafales in February, while plans to buy Boeing's F/A-18 have been shelved because of the cost, Deputy Defense Minister Donny Ermawan said.",
  },
  {
    kind: 'condition lost',
    source:
      'Trừ khi Hamas giao nộp toàn bộ thi thể con tin trước cuối tuần, Israel sẽ đóng cửa khẩu Rafah vô thời hạn, một quan chức thuộc văn phòng thủ tướng nói với đài Kan.',
    right:
      "Unless Hamas hands over the bodies of all hostages by the end of the week, Israel will close the Rafah crossing indefinitely, an official in the prime minister's office told the broadcaster Kan.",
    wrong:
      "Hamas is to hand over the bodies of all hostages by the end of the week, and Israel will close the Rafah crossing indefinitely, an official in the prime minister's office told the broadcaster Kan.",
  },
  {
    kind: 'quote marks lost',
    source:
      'Truyền thông nhà nước Triều Tiên gọi cuộc tập trận Freedom Edge là "diễn tập xâm lược" và cảnh báo về "hậu quả tồi tệ" đối với Seoul, Tokyo và Washington.',
    right:
      'North Korean state media called the Freedom Edge exercise an "invasion rehearsal" and warned of "bad consequences" for Seoul, Tokyo and Washington.',
    wrong:
      'North Korean state media reported on the Freedom Edge exercise, an invasion rehearsal, and warned of "bad consequences" for Seoul, Tokyo and Washington.',
  },
  {
    kind: 'question turned into statement',
    source:
      'Hội đồng Bảo an sẽ làm gì nếu lệnh ngừng bắn ở Lebanon sụp đổ? "Tôi chưa thể trả lời câu hỏi đó", Tổng thư ký Antonio Guterres nói với phóng viên ở New York.',
    right:
      'What will the Security Council do if the cease-fire in Lebanon collapses? "I cannot answer that question yet," Secretary-General Antonio Guterres told reporters in New York.',
    wrong:
      'The Security Council will act if the cease-fire in Lebanon collapses. "I cannot answer that question yet," Secretary-General Antonio Guterres told reporters in New York.',
  },
  {
    kind: 'only/also',
    source:
      'Armenia cho biết lính biên phòng Nga chỉ còn đóng tại cửa khẩu với Thổ Nhĩ Kỳ; các chốt ở biên giới Iran đã được bàn giao cho Yerevan từ tháng 1.',
    right:
      'Armenia said Russian border guards now remain only at the crossing with Turkey; the posts on the Iranian border were handed over to Yerevan in January.',
    wrong:
      'Armenia said Russian border guards now remain also at the crossing with Turkey; the posts on the Iranian border were handed over to Yerevan in January.',
  },
  {
    kind: 'support/oppose',
    source:
      'Phần lớn nghị sĩ đảng Lao động New Zealand ủng hộ việc tham gia trụ cột hai của AUKUS, miễn là không liên quan tới công nghệ hạt nhân, tờ New Zealand Herald đưa tin.',
    right:
      "Most lawmakers in New Zealand's Labour Party support joining the second pillar of AUKUS as long as it does not involve nuclear technology, The New Zealand Herald reported.",
    wrong:
      "Most lawmakers in New Zealand's Labour Party oppose joining the second pillar of AUKUS even if it does not involve nuclear technology, The New Zealand Herald reported.",
  },
  {
    kind: 'agree/refuse',
    source:
      'Sau nhiều tháng lưỡng lự, Bỉ đã chấp thuận cho NATO đặt thêm một trung tâm chỉ huy hậu cần tại Zutendaal, với chi phí xây dựng do liên minh chi trả toàn bộ.',
    right:
      'After months of hesitation, Belgium has agreed to let NATO set up another logistics command center in Zutendaal, with the alliance paying all construction costs.',
    wrong:
      'After months of hesitation, Belgium has refused to let NATO set up another logistics command center in Zutendaal, with the alliance paying all construction costs.',
  },
  {
    kind: 'still/no longer',
    source:
      'Washington vẫn cung cấp hình ảnh vệ tinh cho Kyiv dù đã ngừng một số lô đạn dược, ông Keith Kellogg trả lời phỏng vấn Fox News, bác tin đồn về lệnh cấm chia sẻ tình báo.',
    right:
      'Washington is still providing satellite imagery to Kyiv despite halting some munitions shipments, Keith Kellogg told Fox News in an interview, dismissing rumors of a ban on intelligence sharing.',
    wrong:
      'Washington is no longer providing satellite imagery to Kyiv despite halting some munitions shipments, Keith Kellogg told Fox News in an interview, dismissing rumors of a ban on intelligence sharing.',
  },
  {
    kind: 'killed/wounded',
    source:
      "Nổ kho đạn tại căn cứ Bakara ở ngoại ô N'Djamena khiến 9 người chết và 46 người bị thương, chính phủ Chad thông báo. Hỏa hoạn được cho là nguyên nhân ban đầu.",
    right:
      "An explosion at an ammunition depot at a base in Bakara on the outskirts of N'Djamena killed nine people and wounded 46, Chad's government said. A fire is believed to have been the initial cause.",
    wrong:
      "An explosion at an ammunition depot at a base in Bakara on the outskirts of N'Djamena wounded nine people and killed 46, Chad's government said. A fire is believed to have been the initial cause.",
  },
  {
    kind: 'ally/enemy',
    source:
      'Phong trào M23, kẻ thù lâu năm của chính quyền Kinshasa, đã chiếm thêm mỏ coltan gần Masisi và đang tiến về trung tâm tỉnh Bắc Kivu, tổ chức Kivu Security Tracker ghi nhận.',
    right:
      'The M23 movement, a longtime enemy of the government in Kinshasa, has seized another coltan mine near Masisi and is advancing toward the center of North Kivu province, the Kivu Security Tracker reported.',
    wrong:
      'The M23 movement, a longtime ally of the government in Kinshasa, has seized another coltan mine near Masisi and is advancing toward the center of North Kivu province, the Kivu Security Tracker reported.',
  },
  {
    kind: 'month/year units',
    source:
      'Nam Phi kết án hai cựu sĩ quan 6 năm tù giam vì bán súng trường R4 lấy từ kho quân khu Tempe cho các băng đảng ở Cape Flats. Cả hai đều kháng cáo.',
    right:
      'A South African court sentenced two former officers to six years in prison for selling R4 rifles taken from the Tempe military depot to gangs in the Cape Flats. Both have appealed.',
    wrong:
      'A South African court sentenced two former officers to six months in prison for selling R4 rifles taken from the Tempe military depot to gangs in the Cape Flats. Both have appealed.',
  },
  {
    kind: 'percent/percentage',
    source:
      'Thuế Mỹ áp lên hàng hóa Thụy Sĩ giảm 24 điểm phần trăm, từ 39% xuống 15%, theo thỏa thuận khung mà Bern coi là đủ để tiếp tục chương trình mua F-35.',
    right:
      'U.S. tariffs on Swiss goods fell by 24 percentage points, from 39% to 15%, under a framework deal that Bern considers sufficient to proceed with its F-35 purchase program.',
    wrong:
      'U.S. tariffs on Swiss goods fell by 24%, from 39% to 15%, under a framework deal that Bern considers sufficient to proceed with its F-35 purchase program.',
  },
  {
    kind: 'per day/per month',
    source:
      'Ukraine đang hứng chịu trung bình 170 máy bay không người lái tấn công mỗi ngày, gấp đôi mức hồi đầu năm, theo thống kê mà ông Zelensky đưa ra trước các nghị sĩ Hà Lan.',
    right:
      'Ukraine is being hit by an average of 170 attack drones per day, double the level at the beginning of the year, according to figures Zelensky presented to Dutch lawmakers.',
    wrong:
      'Ukraine is being hit by an average of 170 attack drones per month, double the level at the beginning of the year, according to figures Zelensky presented to Dutch lawmakers.',
  },
  {
    kind: 'repeated phrase',
    source:
      'Tổng thống Colombia Gustavo Petro tuyên bố ngừng chia sẻ thông tin tình báo với Mỹ cho tới khi Washington chấm dứt các vụ tập kích xuồng cao tốc tại Caribe.',
    right:
      'Colombian President Gustavo Petro announced a halt to intelligence sharing with the United States until Washington ends its strikes on speedboats in the Caribbean.',
    wrong:
      'Colombian President Gustavo Petro announced a halt to intelligence sharing with the United States, a halt to intelligence sharing with the United States, until Washington ends its strikes on speedboats in the Caribbean.',
  },
  {
    kind: 'wrong tense',
    source:
      'Hàng nghìn người đang mắc kẹt tại cửa khẩu Torkham do Pakistan và Taliban chưa thống nhất được giờ mở lại cổng. Nhiều xe tải chở trái cây hỏng phải quay đầu về Jalalabad.',
    right:
      'Thousands of people are stranded at the Torkham crossing because Pakistan and the Taliban have not agreed on when to reopen the gate. Many trucks carrying spoiled fruit have had to turn back to Jalalabad.',
    wrong:
      'Thousands of people had been stranded at the Torkham crossing because Pakistan and the Taliban had not agreed on when to reopen the gate. Many trucks carrying spoiled fruit have had to turn back to Jalalabad.',
  },
  {
    kind: 'wrong number',
    source:
      'Tập trận Hổ mang Vàng 2026 quy tụ hơn 8.000 quân nhân từ 30 quốc gia, trong đó 7 nước tham gia đầy đủ, phát ngôn viên quân đội Thái Lan Winthai Suvaree nói.',
    right:
      'Cobra Gold 2026 has brought together more than 8,000 service members from 30 countries, seven of them full participants, Thai army spokesperson Winthai Suvaree said.',
    wrong:
      'Cobra Gold 2026 has brought together more than 8,000 service members from 13 countries, seven of them full participants, Thai army spokesperson Winthai Suvaree said.',
  },
  {
    kind: 'wrong scale',
    source:
      'Chương trình máy bay chiến đấu thế hệ thứ sáu của Anh, Ý và Nhật Bản có thể tiêu tốn 18,6 nghìn tỷ lira cũ, tức khoảng 9,6 tỷ euro riêng phần Rome, tờ La Repubblica ước tính.',
    right:
      "The sixth-generation fighter program of Britain, Italy and Japan could cost 18.6 trillion old lire, or about 9.6 billion euros, for Rome's share alone, the newspaper La Repubblica estimated.",
    wrong:
      "The sixth-generation fighter program of Britain, Italy and Japan could cost 18.6 billion old lire, or about 9.6 billion euros, for Rome's share alone, the newspaper La Repubblica estimated.",
  },
  {
    kind: 'wrong date',
    source:
      'Tòa án Hình sự Quốc tế ấn định ngày 23/2 mở phiên xác nhận cáo trạng đối với ông Rodrigo Duterte, sau khi hội đồng y tế kết luận ông đủ sức khỏe hầu tòa.',
    right:
      'The International Criminal Court has set Feb. 23 for a confirmation of charges hearing for Rodrigo Duterte, after a medical panel concluded that he is fit to appear in court.',
    wrong:
      'The International Criminal Court has set March 23 for a confirmation of charges hearing for Rodrigo Duterte, after a medical panel concluded that he is fit to appear in court.',
  },
  {
    kind: 'dropped sentence',
    source:
      'Trực thăng NH90 của hải quân Pháp hạ cánh khẩn cấp xuống đảo Belle-Ile do hỏng hộp số. Phi hành đoàn ba người bình an vô sự. Hải quân nói sẽ tạm dừng các chuyến bay huấn luyện ban đêm cho đến khi có kết luận kỹ thuật.',
    right:
      'A French navy NH90 helicopter made an emergency landing on the island of Belle-Ile because of a gearbox failure. The three-member crew was unharmed. The navy said it would suspend nighttime training flights until technical findings are available.',
    wrong:
      'A French navy NH90 helicopter made an emergency landing on the island of Belle-Ile because of a gearbox failure. The three-member crew was unharmed.',
  },
  {
    kind: 'dropped clause',
    source:
      'Phó tổng thống Mỹ JD Vance nói nước Mỹ sẽ không đưa bộ binh vào Gaza, mặc dù khoảng 200 quân nhân đã được phái tới Israel để điều phối việc giám sát lệnh ngừng bắn.',
    right:
      'U.S. Vice President JD Vance said the United States would not put ground troops in Gaza, although about 200 service members have been sent to Israel to coordinate monitoring of the cease-fire.',
    wrong: 'U.S. Vice President JD Vance said the United States would not put ground troops in Gaza.',
  },
  {
    kind: 'added claim',
    source:
      'Bộ Quốc phòng Latvia thông báo một mảnh vỡ thiết bị bay được tìm thấy trong rừng ở vùng Rezekne, cách biên giới khoảng 50 km. Hiện vật đã được chuyển về Riga để giám định.',
    right:
      "Latvia's Defense Ministry said a fragment of a flying device had been found in a forest in the Rezekne area, about 50 kilometers from the border. The item has been taken to Riga for examination.",
    wrong:
      "Latvia's Defense Ministry said a fragment of a Russian Shahed-type flying device had been found in a forest in the Rezekne area, about 50 kilometers from the border. The item has been taken to Riga for examination.",
  },
  {
    kind: 'negation lost',
    source:
      'Đan Mạch chưa từng nhận được đề nghị chính thức nào của Washington về việc mua Greenland, bà Mette Frederiksen khẳng định, đồng thời kêu gọi các đồng minh tôn trọng nguyên tắc toàn vẹn lãnh thổ.',
    right:
      'Denmark has never received a formal offer from Washington to buy Greenland, Mette Frederiksen said, while urging allies to respect the principle of territorial integrity.',
    wrong:
      'Denmark has received a formal offer from Washington to buy Greenland, Mette Frederiksen said, while urging allies to respect the principle of territorial integrity.',
  },
  {
    kind: 'hedge lost',
    source:
      'Theo New York Times, CIA được cho là đã tuyển mộ phi công riêng của một quan chức Venezuela. Cơ quan này từ chối bình luận, còn Caracas chưa lên tiếng.',
    right:
      'The CIA reportedly recruited the personal pilot of a Venezuelan official, according to The New York Times. The agency declined to comment, while Caracas has not spoken publicly.',
    wrong:
      'The CIA recruited the personal pilot of a Venezuelan official, a fact noted by The New York Times. The agency declined to comment, while Caracas has not spoken publicly.',
  },
  {
    kind: 'plan told as fact',
    source:
      'Nhật Bản có kế hoạch chuyển giao sáu khu trục hạm lớp Abukuma cho Philippines, tuy nhiên thủ tục pháp lý về xuất khẩu khí tài đã qua sử dụng còn phải được quốc hội thông qua.',
    right:
      'Japan plans to transfer six Abukuma-class destroyer escorts to the Philippines, but legal procedures for exporting used equipment still have to be approved by parliament.',
    wrong:
      'Japan has transferred six Abukuma-class destroyer escorts to the Philippines, although legal procedures for exporting used equipment still have to be approved by parliament.',
  },
  {
    kind: 'fact told as plan',
    source:
      'Cộng hòa Czech đã giao cho Kyiv 1,8 triệu quả đạn cỡ lớn trong khuôn khổ sáng kiến đạn dược do Praha điều phối, Tổng thống Petr Pavel cho biết hôm thứ năm.',
    right:
      'The Czech Republic has delivered 1.8 million large-caliber shells to Kyiv under the ammunition initiative coordinated by Prague, President Petr Pavel said Thursday.',
    wrong:
      'The Czech Republic will deliver 1.8 million large-caliber shells to Kyiv under the ammunition initiative coordinated by Prague, President Petr Pavel said Thursday.',
  },
  {
    kind: 'who-whom swapped',
    source:
      'Trong phiên điều trần tại Thượng viện, nghị sĩ Tammy Duckworth chất vấn Bộ trưởng Pete Hegseth về vụ lộ thông tin trên Signal và yêu cầu ông xin lỗi các phi công.',
    right:
      'During a Senate hearing, lawmaker Tammy Duckworth questioned Secretary Pete Hegseth about the Signal leak and demanded that he apologize to the pilots.',
    wrong:
      'During a Senate hearing, Secretary Pete Hegseth questioned lawmaker Tammy Duckworth about the Signal leak and demanded that she apologize to the pilots.',
  },
  {
    kind: 'speakers swapped',
    source:
      'Trả lời kênh Al Jazeera, người phát ngôn Houthi Yahya Saree nhận phóng tên lửa vào Eilat. Quân đội Israel, qua trung tá Nadav Shoshani, nói quả đạn bị bắn hạ ngoài không phận và không gây thiệt hại.',
    right:
      'Houthi spokesperson Yahya Saree told Al Jazeera that the group had fired a missile at Eilat. The Israeli military, through Lt. Col. Nadav Shoshani, said the projectile was shot down outside its airspace and caused no damage.',
    wrong:
      'Israeli military spokesperson Lt. Col. Nadav Shoshani told Al Jazeera that the Houthis had fired a missile at Eilat. The Houthis, through Yahya Saree, said the projectile was shot down outside its airspace and caused no damage.',
  },
  {
    kind: 'cause and effect swapped',
    source:
      'Tàu hộ vệ Anh HMS Somerset phải bỏ dở tập trận vì hệ thống đẩy gặp trục trặc. Sự cố này buộc NATO điều chiến hạm Na Uy Roald Amundsen thay thế.',
    right:
      'The British frigate HMS Somerset had to abandon an exercise because its propulsion system malfunctioned. The incident forced NATO to send the Norwegian warship Roald Amundsen as a replacement.',
    wrong:
      'The British frigate HMS Somerset suffered a propulsion malfunction because it had to abandon an exercise. The incident forced NATO to send the Norwegian warship Roald Amundsen as a replacement.',
  },
  {
    kind: 'before/after swapped',
    source:
      'Ngân hàng trung ương Nga hạ lãi suất hai ngày trước khi EU công bố lệnh cấm nhập khẩu khí hóa lỏng, một trùng hợp mà Điện Kremlin gọi là không có ý nghĩa chính trị.',
    right:
      "Russia's central bank cut interest rates two days before the EU announced its ban on imports of liquefied gas, a coincidence the Kremlin said had no political significance.",
    wrong:
      "Russia's central bank cut interest rates two days after the EU announced its ban on imports of liquefied gas, a coincidence the Kremlin said had no political significance.",
  },
  {
    kind: 'all/most/some',
    source:
      'Một số tiểu đoàn vệ binh quốc gia Ecuador được điều tới cảng Guayaquil sau loạt vụ đánh bom cầu vượt, Bộ trưởng Nội vụ John Reimberg nói trong buổi họp báo ngắn.',
    right:
      'Some Ecuadorian national guard battalions have been sent to the port of Guayaquil after a series of overpass bombings, Interior Minister John Reimberg told a brief news conference.',
    wrong:
      'All Ecuadorian national guard battalions have been sent to the port of Guayaquil after a series of overpass bombings, Interior Minister John Reimberg told a brief news conference.',
  },
  {
    kind: 'at least/at most',
    source:
      'Theo dự luật mới của Croatia, thanh niên đủ 18 tuổi phải huấn luyện quân sự không quá hai tháng, và được trả 1.100 euro mỗi tháng. Người từ chối vì lương tâm sẽ làm việc dân sự.',
    right:
      'Under a new Croatian bill, young people who turn 18 must undergo no more than two months of military training and will be paid 1,100 euros a month. Conscientious objectors will do civilian work.',
    wrong:
      'Under a new Croatian bill, young people who turn 18 must undergo no less than two months of military training and will be paid 1,100 euros a month. Conscientious objectors will do civilian work.',
  },
  {
    kind: 'increase/decrease',
    source:
      'Moscow đã tăng số tàu ngầm hoạt động tại Bắc Đại Tây Dương lên mức cao nhất từ sau Chiến tranh Lạnh, đô đốc Ben Key nhận xét trong bài phát biểu tại Viện RUSI.',
    right:
      'Moscow has increased the number of submarines operating in the North Atlantic to the highest level since the Cold War, Adm. Ben Key said in a speech at the RUSI think tank.',
    wrong:
      'Moscow has decreased the number of submarines operating in the North Atlantic to the lowest level since the Cold War, Adm. Ben Key said in a speech at the RUSI think tank.',
  },
  {
    kind: 'buy/sell',
    source:
      'Ả Rập Xê Út đang đàm phán mua 48 chiếc F-35A, thương vụ mà giới chức Israel lo sẽ làm xói mòn ưu thế quân sự của họ trong khu vực.',
    right:
      'Saudi Arabia is negotiating to buy 48 F-35As, a deal that Israeli officials fear would erode their military edge in the region.',
    wrong:
      'Saudi Arabia is negotiating to sell 48 F-35As, a deal that Israeli officials fear would erode their military edge in the region.',
  },
  {
    kind: 'import/export',
    source:
      'Ấn Độ giảm mạnh nhập khẩu dầu thô Nga trong tháng 12, từ 1,7 triệu xuống còn 1 triệu thùng mỗi ngày, khi các nhà máy lọc dầu tư nhân tìm nguồn thay thế tại Trung Đông.',
    right:
      'India sharply reduced imports of Russian crude in December, from 1.7 million to 1 million barrels a day, as private refiners sought alternative sources in the Middle East.',
    wrong:
      'India sharply reduced exports of Russian crude in December, from 1.7 million to 1 million barrels a day, as private refiners sought alternative sources in the Middle East.',
  },
  {
    kind: 'attack/defend',
    source:
      'Các tay súng thuộc nhóm JNIM đã tấn công đoàn xe chở nhiên liệu do quân đội Mali hộ tống trên quốc lộ Kayes - Bamako, đốt cháy hơn 40 xe bồn.',
    right:
      'JNIM gunmen attacked a convoy of fuel trucks escorted by the Malian army on the Kayes-Bamako highway, setting fire to more than 40 tankers.',
    wrong:
      'JNIM gunmen defended a convoy of fuel trucks escorted by the Malian army on the Kayes-Bamako highway, where more than 40 tankers were set on fire.',
  },
  {
    kind: 'north/south',
    source:
      'Không quân Myanmar ném bom một tu viện ở phía bắc thành phố Mandalay, nơi hàng trăm người tản cư đang trú ẩn. Phe đối lập nói 23 người chết, trong đó có 4 trẻ em.',
    right:
      "Myanmar's air force bombed a monastery north of the city of Mandalay where hundreds of displaced people were sheltering. The opposition said 23 people died, including four children.",
    wrong:
      "Myanmar's air force bombed a monastery south of the city of Mandalay where hundreds of displaced people were sheltering. The opposition said 23 people died, including four children.",
  },
  {
    kind: 'wrong ordinal',
    source:
      'Vòng đàm phán cuối cùng giữa Belgrade và Pristina trong năm nay khép lại mà không ra tuyên bố chung. Đặc phái viên EU Peter Sorensen gọi kết quả là đáng thất vọng.',
    right:
      'The last round of talks this year between Belgrade and Pristina ended without a joint statement. EU special envoy Peter Sorensen called the outcome disappointing.',
    wrong:
      'The first round of talks this year between Belgrade and Pristina ended without a joint statement. EU special envoy Peter Sorensen called the outcome disappointing.',
  },
  {
    kind: 'deputy dropped',
    source:
      'Phó tư lệnh Bộ chỉ huy châu Phi của Mỹ, trung tướng John Brennan, gặp các tướng lĩnh Nigeria tại Abuja để bàn việc chuyển giao máy bay trinh sát không người lái.',
    right:
      'Lt. Gen. John Brennan, deputy commander of U.S. Africa Command, met Nigerian generals in Abuja to discuss the transfer of reconnaissance drones.',
    wrong:
      'Lt. Gen. John Brennan, commander of U.S. Africa Command, met Nigerian generals in Abuja to discuss the transfer of reconnaissance drones.',
  },
  {
    kind: 'former dropped',
    source:
      'Trả lời báo Bild, cựu thủ tướng Đức Angela Merkel cho rằng đại dịch đã khiến châu Âu lỡ cơ hội đối thoại với ông Putin vào năm 2021, làm dấy lên phản ứng gay gắt từ các nước Baltic.',
    right:
      'Former German Chancellor Angela Merkel told the newspaper Bild that the pandemic had cost Europe a chance for dialogue with Putin in 2021, prompting an angry reaction from the Baltic states.',
    wrong:
      'German Chancellor Angela Merkel told the newspaper Bild that the pandemic had cost Europe a chance for dialogue with Putin in 2021, prompting an angry reaction from the Baltic states.',
  },
  {
    kind: 'wrong gender pronoun',
    source:
      'Đại sứ Israel tại Áo bị triệu tập hôm thứ hai sau bài đăng trên mạng xã hội của ông David Roet. Ông sau đó xóa bài và nói mình bị hiểu sai.',
    right:
      "Israel's ambassador to Austria was summoned Monday over a social media post by the envoy, David Roet. He later deleted the post and said he had been misunderstood.",
    wrong:
      "Israel's ambassador to Austria was summoned Monday over a social media post by the envoy, David Roet. She later deleted the post and said she had been misunderstood.",
  },
  {
    kind: 'wrong country',
    source:
      'Iraq thông báo toàn bộ cố vấn Mỹ đã rời căn cứ Ain al-Asad. Quân đội nước này tiếp quản cơ sở trong buổi lễ có sự tham dự của tham mưu trưởng Abdul Amir Yarallah.',
    right:
      "Iraq announced that all U.S. advisers had left Ain al-Asad base. The country's army took over the facility at a ceremony attended by chief of staff Abdul Amir Yarallah.",
    wrong:
      "Iran announced that all U.S. advisers had left Ain al-Asad base. The country's army took over the facility at a ceremony attended by chief of staff Abdul Amir Yarallah.",
  },
  {
    kind: 'wrong acronym',
    source:
      'Tổ chức Cấm Vũ khí Hóa học (OPCW) xác nhận tìm thấy dấu vết khí CS trong các mẫu đất lấy từ chiến hào gần làng Illinka, nhưng không quy trách nhiệm cho bên nào.',
    right:
      'The OPCW confirmed it had found traces of CS gas in soil samples taken from a trench near the village of Illinka, but did not assign blame to either side.',
    wrong:
      'The OSCE confirmed it had found traces of CS gas in soil samples taken from a trench near the village of Illinka, but did not assign blame to either side.',
  },
  {
    kind: 'wrong weapon designation',
    source:
      'Theo hãng tin Yonhap, Bình Nhưỡng đã bắn thử tên lửa đạn đạo tầm trung Hwasong-16B mang đầu đạn siêu vượt âm, bay khoảng 1.000 km rồi rơi xuống biển phía đông.',
    right:
      'Pyongyang test-fired a Hwasong-16B intermediate-range ballistic missile carrying a hypersonic warhead that flew about 1,000 kilometers before falling into the sea off the east coast, Yonhap news agency reported.',
    wrong:
      'Pyongyang test-fired a Hwasong-18 intermediate-range ballistic missile carrying a hypersonic warhead that flew about 1,000 kilometers before falling into the sea off the east coast, Yonhap news agency reported.',
  },
  {
    kind: 'condition lost',
    source:
      'Thủ tướng Serbia Djuro Macut nói nước này sẽ cung cấp đạn pháo cho quân đội các nước EU, miễn là chúng không được chuyển tiếp cho bên thứ ba đang có chiến sự.',
    right:
      'Serbian Prime Minister Djuro Macut said his country would supply artillery shells to the armies of EU countries provided they are not passed on to third parties at war.',
    wrong:
      'Serbian Prime Minister Djuro Macut said his country would supply artillery shells to the armies of EU countries.',
  },
  {
    kind: 'quote marks lost',
    source:
      'Ông Viktor Orban mô tả kế hoạch dùng tài sản Nga bị đóng băng là "hành vi trộm cắp trắng trợn" và khẳng định Hungary sẽ không ký bất cứ văn bản nào liên quan.',
    right:
      'Viktor Orban described the plan to use frozen Russian assets as "brazen theft" and insisted Hungary would not sign any related document.',
    wrong:
      'Discussing the brazen theft of frozen Russian assets, Viktor Orban insisted Hungary would not sign any related document.',
  },
  {
    kind: 'question turned into statement',
    source:
      'Phải chăng Triều Tiên đã làm chủ công nghệ lò phản ứng cho tàu ngầm? Giới chuyên gia ở Seoul chia rẽ, bởi ảnh do KCNA công bố chỉ cho thấy một phần vỏ tàu.',
    right:
      'Has North Korea mastered reactor technology for submarines? Experts in Seoul are divided because the photos released by KCNA show only part of the hull.',
    wrong:
      'North Korea has mastered reactor technology for submarines. Experts in Seoul are divided on details because the photos released by KCNA show only part of the hull.',
  },
  {
    kind: 'only/also',
    source:
      'Ngoài Ba Lan, Estonia cũng kích hoạt Điều 4 hiệp ước NATO trong tháng 9, đưa tổng số lần điều khoản này được viện dẫn lên 9 kể từ năm 1949.',
    right:
      'Besides Poland, Estonia also invoked Article 4 of the NATO treaty in September, bringing to nine the number of times the clause has been used since 1949.',
    wrong:
      'Unlike Poland, only Estonia invoked Article 4 of the NATO treaty in September, bringing to nine the number of times the clause has been used since 1949.',
  },
  {
    kind: 'support/oppose',
    source:
      'Tổng thống Hàn Quốc Lee Jae-myung ủng hộ nối lại thỏa thuận quân sự liên Triều năm 2018, bước đi bị đảng Quyền lực Quốc dân chỉ trích là nhượng bộ một chiều.',
    right:
      'South Korean President Lee Jae-myung supports restoring the 2018 inter-Korean military agreement, a step the People Power Party has criticized as a one-sided concession.',
    wrong:
      'South Korean President Lee Jae-myung opposes restoring the 2018 inter-Korean military agreement, a step the People Power Party has criticized as a one-sided concession.',
  },
  {
    kind: 'agree/refuse',
    source:
      'Tây Ban Nha không chịu nâng chi tiêu quốc phòng lên 5% GDP như các đồng minh đã cam kết ở The Hague, với lý do 2,1% là đủ đáp ứng chỉ tiêu năng lực.',
    right:
      'Spain refused to raise defense spending to 5% of GDP as allies pledged in The Hague, arguing that 2.1% was enough to meet capability targets.',
    wrong:
      'Spain agreed to raise defense spending to 5% of GDP as allies pledged in The Hague, while arguing that 2.1% was enough to meet capability targets.',
  },
  {
    kind: 'still/no longer',
    source:
      'Căn cứ hải quân Tartus vẫn do binh sĩ Nga kiểm soát một phần, ông Asaad al-Shaibani cho biết, và quy chế tương lai của cảng này đang được thương lượng.',
    right:
      "The Tartus naval base is still partly controlled by Russian troops, Asaad al-Shaibani said, and the port's future status is being negotiated.",
    wrong:
      "The Tartus naval base is no longer even partly controlled by Russian troops, Asaad al-Shaibani said, and the port's future status is being negotiated.",
  },
  {
    kind: 'killed/wounded',
    source:
      'Kẻ đánh bom liều chết nhắm vào trạm tuyển quân ở Mogadishu làm 20 tân binh thiệt mạng lúc xếp hàng chờ khám sức khỏe. Al-Shabaab thừa nhận đứng sau vụ việc qua đài Andalus.',
    right:
      'A suicide bomber who targeted a recruitment station in Mogadishu killed 20 new recruits as they lined up for medical checks. Al-Shabab claimed responsibility on Radio Andalus.',
    wrong:
      'A suicide bomber who targeted a recruitment station in Mogadishu wounded 20 new recruits as they lined up for medical checks. Al-Shabab claimed responsibility on Radio Andalus.',
  },
  {
    kind: 'ally/enemy',
    source:
      'Tướng Khalifa Haftar, người được Moscow và Cairo hậu thuẫn, đã mất một đồng minh quan trọng ở Fezzan khi thủ lĩnh bộ tộc Tebu tuyên bố quay sang chính phủ Tripoli.',
    right:
      'Gen. Khalifa Haftar, who is backed by Moscow and Cairo, has lost an important ally in Fezzan after a Tebu tribal leader announced he was switching to the Tripoli government.',
    wrong:
      'Gen. Khalifa Haftar, who is backed by Moscow and Cairo, has shed an important enemy in Fezzan after a Tebu tribal leader announced he was switching to the Tripoli government.',
  },
  {
    kind: 'month/year units',
    source:
      'Bộ Quốc phòng Anh cho biết vũ khí laser DragonFire sẽ được lắp lên bốn tàu khu trục vào năm 2027, sớm hơn 5 năm so với dự kiến ban đầu.',
    right:
      "Britain's Defense Ministry said the DragonFire laser weapon would be installed on four destroyers in 2027, five years earlier than originally planned.",
    wrong:
      "Britain's Defense Ministry said the DragonFire laser weapon would be installed on four destroyers in 2027, five months earlier than originally planned.",
  },
  {
    kind: 'percent/percentage',
    source:
      'Chi tiêu quân sự toàn cầu năm 2024 chiếm 2,5% GDP thế giới, tăng 0,2 điểm phần trăm so với một năm trước đó, Viện Nghiên cứu Hòa bình Quốc tế Stockholm thống kê.',
    right:
      'Global military spending accounted for 2.5% of world GDP in 2024, up 0.2 percentage points from a year earlier, according to the Stockholm International Peace Research Institute.',
    wrong:
      'Global military spending accounted for 2.5% of world GDP in 2024, up 0.2% from a year earlier, according to the Stockholm International Peace Research Institute.',
  },
  {
    kind: 'per day/per month',
    source:
      'Chương trình Lương thực Thế giới cho biết chỉ khoảng 60 xe tải viện trợ vào được El Fasher mỗi tháng kể từ khi thành phố thất thủ, bằng một phần mười nhu cầu tối thiểu.',
    right:
      'Only about 60 aid trucks a month have been able to enter El Fasher since the city fell, one-tenth of the minimum needed, the World Food Program said.',
    wrong:
      'Only about 60 aid trucks a day have been able to enter El Fasher since the city fell, one-tenth of the minimum needed, the World Food Program said.',
  },
  {
    kind: 'repeated phrase',
    source:
      'Thủ tướng Campuchia Hun Manet viết trên Facebook rằng quân đội nước này sẽ kiềm chế tối đa và đề nghị ASEAN cử thêm quan sát viên tới đền Preah Vihear.',
    right:
      "Cambodian Prime Minister Hun Manet wrote on Facebook that his country's army would exercise maximum restraint and asked ASEAN to send more observers to the Preah Vihear temple.",
    wrong:
      "Cambodian Prime Minister Hun Manet wrote on Facebook that his country's army would exercise maximum restraint and asked ASEAN to send more observers to the Preah Vihear temple. He asked ASEAN to send more observers to the Preah Vihear temple.",
  },
  {
    kind: 'wrong tense',
    source:
      'Khi tín hiệu cầu cứu được phát đi, tàu ngầm Novorossiysk đang nổi trên mặt nước ngoài khơi Brittany. Hạm đội Biển Đen sau đó nói tàu chỉ tuân thủ quy định hàng hải ở eo biển Manche.',
    right:
      'When the distress signal went out, the submarine Novorossiysk was on the surface off Brittany. The Black Sea Fleet later said the vessel had merely been complying with navigation rules in the English Channel.',
    wrong:
      'When the distress signal went out, the submarine Novorossiysk will be on the surface off Brittany. The Black Sea Fleet later said the vessel had merely been complying with navigation rules in the English Channel.',
  },
  {
    kind: 'wrong number',
    source:
      'Lực lượng phòng không Ukraine đêm 16/11 bắn rơi 67 trong số 76 UAV Shahed cùng một tên lửa Iskander-M, trong khi 9 chiếc còn lại lọt qua, đánh trúng 4 địa điểm ở vùng Odesa.',
    right:
      'Ukrainian air defenses on the night of Nov. 16 shot down 67 of 76 Shahed drones and one Iskander-M missile, while the remaining nine got through, hitting four locations in the Odesa region.',
    wrong:
      'Ukrainian air defenses on the night of Nov. 16 shot down 67 of 76 Shahed drones and one Iskander-M missile, while the remaining nine got through, hitting 14 locations in the Odesa region.',
  },
  {
    kind: 'wrong scale',
    source:
      'Bộ Quốc phòng Kazakhstan cho biết 150.000 quân nhân dự bị sẽ được gọi kiểm tra hồ sơ trong năm tới nhằm xây dựng lực lượng phòng thủ lãnh thổ tại cả 17 tỉnh.',
    right:
      "Kazakhstan's Defense Ministry said 150,000 reservists would be called up for record checks next year as it builds territorial defense forces in all 17 regions.",
    wrong:
      "Kazakhstan's Defense Ministry said 1.5 million reservists would be called up for record checks next year as it builds territorial defense forces in all 17 regions.",
  },
  {
    kind: 'wrong date',
    source:
      'Cuộc không kích vào bệnh viện Al-Ahli diễn ra tối thứ sáu, vài giờ sau khi phái đoàn Hamas đến Cairo. Nhân chứng kể rằng khu cấp cứu bị phá hủy hoàn toàn.',
    right:
      'The airstrike on Al-Ahli hospital took place Friday evening, hours after a Hamas delegation arrived in Cairo. Witnesses said the emergency department was completely destroyed.',
    wrong:
      'The airstrike on Al-Ahli hospital took place Wednesday evening, hours after a Hamas delegation arrived in Cairo. Witnesses said the emergency department was completely destroyed.',
  },
  {
    kind: 'dropped sentence',
    source:
      'Mỹ điều tàu tác chiến ven bờ USS Cincinnati đến gần bãi cạn Scarborough. Chiến khu miền Nam của Trung Quốc nói đã xua đuổi tàu này. Hạm đội 7 bác bỏ, khẳng định chiến hạm tự hoàn thành nhiệm vụ rồi rời đi.',
    right:
      "The United States sent the littoral combat ship USS Cincinnati near Scarborough Shoal. China's Southern Theater Command said it had driven the ship away. The 7th Fleet denied this, saying the warship completed its mission and left on its own.",
    wrong:
      "The United States sent the littoral combat ship USS Cincinnati near Scarborough Shoal. China's Southern Theater Command said it had driven the ship away.",
  },
  {
    kind: 'dropped clause',
    source:
      'Bộ trưởng Quốc phòng Canada David McGuinty cho biết chính phủ sẽ rút gọn còn hai ứng viên cho thương vụ 12 tàu ngầm là TKMS và Hanwha Ocean, trong đó giá cả chỉ chiếm 15% điểm đánh giá.',
    right:
      'Canadian Defense Minister David McGuinty said the government would narrow the contest for 12 submarines to two bidders, TKMS and Hanwha Ocean, with price accounting for only 15% of the evaluation score.',
    wrong:
      'Canadian Defense Minister David McGuinty said the government would narrow the contest for 12 submarines to two bidders, TKMS and Hanwha Ocean.',
  },
  {
    kind: 'added claim',
    source:
      'Bí thư Hội đồng An ninh Nga Sergei Shoigu đến Bình Nhưỡng hôm 4/6 theo lời mời của chủ tịch Kim Jong-un. Hai bên thảo luận hợp tác tái thiết vùng Kursk, hãng TASS đưa tin.',
    right:
      'Russian Security Council Secretary Sergei Shoigu arrived in Pyongyang on June 4 at the invitation of leader Kim Jong Un. The two sides discussed cooperation in rebuilding the Kursk region, TASS reported.',
    wrong:
      'Russian Security Council Secretary Sergei Shoigu arrived in Pyongyang on June 4 at the invitation of leader Kim Jong Un. The two sides discussed cooperation in rebuilding the Kursk region and the dispatch of more North Korean troops, TASS reported.',
  },
  {
    kind: 'negation lost',
    source:
      '"Nhật Bản sẽ không bao giờ sở hữu vũ khí hạt nhân chừng nào tôi còn giữ chức", Bộ trưởng Quốc phòng Shinjiro Koizumi trả lời chất vấn tại Hạ viện ở Tokyo.',
    right:
      '"Japan will never possess nuclear weapons as long as I hold this office," Defense Minister Shinjiro Koizumi said in response to questions in the lower house in Tokyo.',
    wrong:
      '"Japan will possess nuclear weapons as long as I hold this office," Defense Minister Shinjiro Koizumi said in response to questions in the lower house in Tokyo.',
  },
  {
    kind: 'hedge lost',
    source:
      'Tình báo Hà Lan nghi ngờ nhóm tin tặc Laundry Bear do nhà nước Nga bảo trợ đứng sau vụ đánh cắp dữ liệu của 63.000 cảnh sát, trong khi Moscow gọi đây là chuyện bịa đặt.',
    right:
      'Dutch intelligence suspects that Laundry Bear, a Russian state-sponsored hacker group, was behind the theft of data on 63,000 police officers, while Moscow called the matter a fabrication.',
    wrong:
      'Laundry Bear, a Russian state-sponsored hacker group, was behind the theft of data on 63,000 police officers, Dutch intelligence has established, while Moscow called the matter a fabrication.',
  },
  {
    kind: 'plan told as fact',
    source:
      'Công ty đóng tàu Fincantieri của Ý hy vọng ký hợp đồng với Hy Lạp trước tháng 6 về hai tàu hộ vệ lớp Bergamini cũ, giá tạm tính 700 triệu euro.',
    right:
      'Italian shipbuilder Fincantieri hopes to sign a contract with Greece before June for two used Bergamini-class frigates at a provisional price of 700 million euros.',
    wrong:
      'Italian shipbuilder Fincantieri has signed a contract with Greece for two used Bergamini-class frigates at a provisional price of 700 million euros.',
  },
  {
    kind: 'fact told as plan',
    source:
      'Burkina Faso, Mali và Niger đã thành lập lực lượng liên quân 5.000 người, đặt sở chỉ huy tại Niamey. Đơn vị đầu tiên ra quân ở vùng tam biên Liptako hồi tuần trước.',
    right:
      'Burkina Faso, Mali and Niger have formed a 5,000-strong joint force headquartered in Niamey. The first unit went into action in the Liptako tri-border area last week.',
    wrong:
      'Burkina Faso, Mali and Niger are considering forming a 5,000-strong joint force headquartered in Niamey. The first unit would go into action in the Liptako tri-border area.',
  },
  {
    kind: 'who-whom swapped',
    source:
      'Tuần duyên Hy Lạp tố tàu Thổ Nhĩ Kỳ đâm vào mạn xuồng tuần tra của họ gần đảo Farmakonisi khi xuồng đang cứu người di cư. Một thủy thủ Hy Lạp gãy tay.',
    right:
      "The Greek coast guard accused a Turkish ship of ramming the side of its patrol boat near the island of Farmakonisi while the boat was rescuing migrants. A Greek sailor's arm was broken.",
    wrong:
      "A Turkish ship accused the Greek coast guard of ramming its side with a patrol boat near the island of Farmakonisi while the boat was rescuing migrants. A Greek sailor's arm was broken.",
  },
  {
    kind: 'speakers swapped',
    source:
      'Chủ tịch Ủy ban châu Âu Ursula von der Leyen cảnh báo "chiến tranh lai đã bắt đầu". Thủ tướng Slovenia Robert Golob thì cho rằng cách nói ấy làm dân chúng hoảng sợ không cần thiết.',
    right:
      'European Commission President Ursula von der Leyen warned that "hybrid war has begun." Slovenian Prime Minister Robert Golob said such language frightens the public needlessly.',
    wrong:
      'Slovenian Prime Minister Robert Golob warned that "hybrid war has begun." European Commission President Ursula von der Leyen said such language frightens the public needlessly.',
  },
  {
    kind: 'cause and effect swapped',
    source:
      'Mưa lớn gây lũ quét tại Khyber Pakhtunkhwa, cuốn trôi hai đồn biên phòng và khiến quân đội phải hoãn chiến dịch truy quét Taliban Pakistan ở Bajaur đến cuối tháng.',
    right:
      'Heavy rain triggered flash floods in Khyber Pakhtunkhwa that swept away two border posts, leading the army to postpone its operation against the Pakistani Taliban in Bajaur until the end of the month.',
    wrong:
      'Heavy rain triggered flash floods in Khyber Pakhtunkhwa that swept away two border posts because the army had postponed its operation against the Pakistani Taliban in Bajaur until the end of the month.',
  },
  {
    kind: 'before/after swapped',
    source:
      'Ông Nicolas Sarkozy từng gặp đại tá Gaddafi ở Tripoli năm 2005, trước khi đắc cử tổng thống Pháp. Công tố viên coi cuộc gặp này là khởi đầu của thỏa thuận tài trợ tranh cử.',
    right:
      'Nicolas Sarkozy met Col. Gadhafi in Tripoli in 2005, before he was elected president of France. Prosecutors regard the meeting as the start of a campaign financing deal.',
    wrong:
      'Nicolas Sarkozy met Col. Gadhafi in Tripoli in 2005, after he was elected president of France. Prosecutors regard the meeting as the start of a campaign financing deal.',
  },
  {
    kind: 'at least/at most',
    source:
      'Moldova yêu cầu mọi lô pháo hiệu nhập khẩu phải được khai báo ít nhất 30 ngày trước khi hàng tới cảng Giurgiulesti, quy định có hiệu lực từ tháng sau.',
    right:
      'Moldova is requiring all shipments of imported signal flares to be declared at least 30 days before the goods reach the port of Giurgiulesti, a rule that takes effect next month.',
    wrong:
      'Moldova is requiring all shipments of imported signal flares to be declared at most 30 days before the goods reach the port of Giurgiulesti, a rule that takes effect next month.',
  },
  {
    kind: 'increase/decrease',
    source:
      'Số đơn xin tị nạn tại Đức đã giảm 50% trong nửa đầu năm, còn 61.300 hồ sơ, chủ yếu do số người Syria nộp đơn ít đi, Bộ Nội vụ ở Berlin công bố.',
    right:
      'Asylum applications in Germany fell 50% in the first half of the year to 61,300, mainly because fewer Syrians applied, the Interior Ministry in Berlin said.',
    wrong:
      'Asylum applications in Germany rose 50% in the first half of the year to 61,300, mainly because fewer Syrians applied, the Interior Ministry in Berlin said.',
  },
  {
    kind: 'attack/defend',
    source:
      'Hộ tống hạm Type 31 mới sẽ bảo vệ tàu sân bay Prince of Wales trước UAV trong chuyến đi Ấn Độ Dương, còn nhiệm vụ đánh mục tiêu mặt đất giao cho máy bay F-35B.',
    right:
      'The new Type 31 frigate will defend the aircraft carrier Prince of Wales against drones during its Indian Ocean voyage, while strikes on ground targets will be left to F-35B jets.',
    wrong:
      'The new Type 31 frigate will attack the aircraft carrier Prince of Wales with drones during its Indian Ocean voyage, while strikes on ground targets will be left to F-35B jets.',
  },
  {
    kind: 'north/south',
    source:
      'Các đơn vị UNIFIL ở miền nam Lebanon phát hiện 225 kho vũ khí kể từ khi ngừng bắn và đã bàn giao toàn bộ cho quân đội quốc gia, bà Kandice Ardiel cho biết.',
    right:
      'UNIFIL units in southern Lebanon have found 225 weapons caches since the cease-fire and turned all of them over to the national army, Kandice Ardiel said.',
    wrong:
      'UNIFIL units in northern Lebanon have found 225 weapons caches since the cease-fire and turned all of them over to the national army, Kandice Ardiel said.',
  },
  {
    kind: 'wrong ordinal',
    source:
      'Sau khi thủ tướng François Bayrou mất tín nhiệm, ông Macron chọn bộ trưởng quân đội Sébastien Lecornu, người thứ năm đứng đầu chính phủ Pháp trong chưa đầy hai năm.',
    right:
      'After Prime Minister François Bayrou lost a confidence vote, Macron chose armed forces minister Sébastien Lecornu, the fifth person to head the French government in less than two years.',
    wrong:
      'After Prime Minister François Bayrou lost a confidence vote, Macron chose armed forces minister Sébastien Lecornu, the fourth person to head the French government in less than two years.',
  },
  {
    kind: 'wrong country',
    source:
      'Hai công dân Niger bị bắt tại Warsaw vì chụp ảnh cảng container Gdansk theo đơn đặt hàng trên Telegram, Cơ quan An ninh Nội địa Ba Lan cho hay. Họ đối mặt án tù 10 năm.',
    right:
      "Two citizens of Niger were arrested in Warsaw for photographing the Gdansk container port on orders received through Telegram, Poland's Internal Security Agency said. They face 10 years in prison.",
    wrong:
      "Two citizens of Nigeria were arrested in Warsaw for photographing the Gdansk container port on orders received through Telegram, Poland's Internal Security Agency said. They face 10 years in prison.",
  },
  {
    kind: 'wrong weapon designation',
    source:
      'Không quân Ukraine lần đầu sử dụng bom lượn GBU-62 tích hợp trên MiG-29 để đánh sập cầu phao của đối phương tại Dvorichna, trang Militarnyi viết kèm đoạn phim dài 40 giây.',
    right:
      "Ukraine's air force for the first time used GBU-62 glide bombs integrated on the MiG-29 to bring down an enemy pontoon bridge at Dvorichna, the website Militarnyi wrote in a report with a 40-second video.",
    wrong:
      "Ukraine's air force for the first time used GBU-62 glide bombs integrated on the Su-27 to bring down an enemy pontoon bridge at Dvorichna, the website Militarnyi wrote in a report with a 40-second video.",
  },
  {
    kind: 'condition lost',
    source:
      'Nếu Thượng viện phê chuẩn, bà Elise Stefanik sẽ là người trẻ tuổi thứ hai từng giữ ghế đại sứ Mỹ tại Liên Hợp Quốc. Phe Dân chủ chưa cho biết sẽ bỏ phiếu thế nào.',
    right:
      'If confirmed by the Senate, Elise Stefanik would be the second-youngest person ever to serve as U.S. ambassador to the United Nations. Democrats have not said how they will vote.',
    wrong:
      'Elise Stefanik will be the second-youngest person ever to serve as U.S. ambassador to the United Nations. Democrats have not said how they will vote.',
  },
  {
    kind: 'killed/wounded',
    source:
      'Hai lính gìn giữ hòa bình Ghana bị thương nặng khi tên lửa rơi xuống căn cứ của tiểu đoàn tại Al-Qawzah. Accra gửi công hàm phản đối tới New York ngay trong đêm.',
    right:
      "Two Ghanaian peacekeepers were seriously wounded when missiles fell on their battalion's base in Al-Qawzah. Accra sent a note of protest to New York that same night.",
    wrong:
      "Two Ghanaian peacekeepers were killed when missiles fell on their battalion's base in Al-Qawzah. Accra sent a note of protest to New York that same night.",
  },
  {
    kind: 'agree/refuse',
    source:
      'Thủ lĩnh phiến quân Corneille Nangaa đã bằng lòng ngồi vào bàn thương lượng ở Luanda, nhưng đòi Angola bảo đảm an toàn cho đoàn tùy tùng 30 người, nguồn tin Reuters cho biết.',
    right:
      'Rebel leader Corneille Nangaa has agreed to come to the negotiating table in Luanda but wants Angola to guarantee the safety of his 30-person entourage, Reuters sources said.',
    wrong:
      'Rebel leader Corneille Nangaa has refused to come to the negotiating table in Luanda and wants Angola to guarantee the safety of his 30-person entourage, Reuters sources said.',
  },
];
