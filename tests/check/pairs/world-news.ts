import type { RightPair } from './right-pair.ts';

/**
 * Sentences of news of every kind, from courts to tennis, and of the wires, translated for this purpose: nothing is to be
 * flagged in them. No faults are made of them.
 */
export const WORLD_NEWS: readonly RightPair[] = [
  {
    source:
      'Tối thứ Năm, các nhà lãnh đạo Liên minh châu Âu đã không thể nhất trí về một gói chính sách di cư mới sau hơn 11 giờ đàm phán tại Brussels, khiến khối này vẫn chia rẽ chỉ vài tuần trước một hội nghị thượng đỉnh quan trọng.',
    target:
      'European Union leaders failed to agree on a new migration package on Thursday night after more than 11 hours of talks in Brussels, leaving the bloc divided just weeks before a key summit.',
  },
  {
    source:
      '“Chúng tôi đã tiến gần đến thỏa thuận hơn so với sáng nay, nhưng gần thôi thì chưa đủ”, một quan chức Đan Mạch lộ rõ vẻ mệt mỏi nói với các phóng viên khi rời tòa nhà ngay trước nửa đêm.',
    target:
      '"We are closer to a deal than we were this morning, but close is not enough," a visibly tired Danish official told reporters as she left the building shortly before midnight.',
  },
  {
    source:
      'Hungary và Slovakia từ chối ủng hộ một điều khoản buộc các nước thành viên hoặc phải tiếp nhận người xin tị nạn, hoặc phải trả 20.000 euro cho mỗi người mà họ từ chối.',
    target:
      'Hungary and Slovakia refused to back a clause that would require member states either to take in asylum seekers or to pay 20,000 euros for each person they turn away.',
  },
  {
    source:
      'Ba Lan, nước đã tiếp nhận gần một triệu người Ukraine kể từ năm 2022, đã đề nghị được miễn trừ và được trả lời rằng nhiều khả năng họ sẽ được chấp thuận.',
    target:
      'Poland, which has taken in close to a million Ukrainians since 2022, asked for an exemption and was told that it would probably get one.',
  },
  {
    source:
      'Các nhà ngoại giao cho biết bầu không khí trở nên căng thẳng trong bữa tối, khi một thủ tướng cáo buộc nước láng giềng “làm màu để lấy lòng cử tri” trước thềm bầu cử trong nước.',
    target:
      'Diplomats said the mood soured over dinner, when one prime minister accused a neighbour of "playing to the gallery" ahead of elections at home.',
  },
  {
    source:
      'Ý và Hy Lạp, nơi phần lớn các thuyền chở người di cư cập bến, từ lâu vẫn cho rằng họ đang bị bỏ mặc gánh vác trách nhiệm một mình.',
    target:
      'Italy and Greece, where most of the migrant boats arrive, have long argued that they are being left to shoulder the burden alone.',
  },
  {
    source:
      'Các tổ chức nhân quyền đã nhanh chóng chỉ trích bản dự thảo, nói rằng nó sẽ cho phép các chính phủ dùng tiền để trốn tránh nghĩa vụ của mình.',
    target:
      'Rights groups were quick to criticise the draft, saying it would let governments buy their way out of their obligations.',
  },
  {
    source:
      '“Không ai ở đây đòi hỏi điều gì viển vông cả”, bà Marta Quintela, người điều hành một tổ chức từ thiện trợ giúp pháp lý ở Lisbon, nói. “Chúng tôi chỉ yêu cầu những quy định vốn đã có phải được tuân thủ.”',
    target:
      '"Nobody is asking for the moon here," said Marta Quintela, who runs a legal aid charity in Lisbon. "We are only asking for rules that already exist to be followed."',
  },
  {
    source: 'Các bộ trưởng nội vụ sẽ tiếp tục thảo luận vấn đề này khi họ nhóm họp tại Luxembourg vào ngày 12/6.',
    target: 'Interior ministers will take up the matter again when they meet in Luxembourg on June 12.',
  },
  {
    source:
      'Máy bay không người lái của Nga đã tấn công một bến xuất khẩu ngũ cốc ở cảng Izmail, miền nam Ukraine, vào sáng sớm Chủ nhật, khiến hai công nhân thiệt mạng và làm cháy một nhà kho, thống đốc khu vực này cho biết.',
    target:
      'Russian drones struck a grain export terminal in the southern Ukrainian port of Izmail early on Sunday, killing two workers and setting fire to a warehouse, the regional governor said.',
  },
  {
    source:
      'Không quân Ukraine cho biết họ đã bắn hạ 87 trong số 112 máy bay không người lái được phóng đi trong đêm, số còn lại hoặc bị gây nhiễu hoặc đã đánh trúng mục tiêu.',
    target:
      "Ukraine's air force said it had shot down 87 of the 112 drones launched overnight, while the rest were either jammed or hit their targets.",
  },
  {
    source:
      'Moscow chưa lập tức bình luận về vụ tấn công, nhưng nước này đã nhiều lần tuyên bố không nhắm vào dân thường.',
    target:
      'Moscow did not immediately comment on the attack, but it has repeatedly said that it does not target civilians.',
  },
  {
    source:
      'Izmail nằm bên sông Danube, ngay đối diện bên kia sông là Romania, một thành viên NATO đã cho hai tiêm kích F-16 xuất kích khẩn cấp khi cuộc không kích đang diễn ra.',
    target:
      'Izmail lies on the Danube, directly across the river from Romania, a NATO member that scrambled two F-16 fighter jets as the raid unfolded.',
  },
  {
    source:
      'Bộ Quốc phòng ở Bucharest cho biết sau đó người ta đã tìm thấy các mảnh vỡ dường như của một máy bay không người lái trên một cánh đồng hoa hướng dương, nằm sâu khoảng 3 km trong lãnh thổ Romania.',
    target:
      'Fragments of what appeared to be a drone were later found in a sunflower field some 3 kilometres inside Romanian territory, the Defence Ministry in Bucharest said.',
  },
  {
    source:
      'Không có ai bị thương ở đó, dù người dân hai ngôi làng đã bị đánh thức bởi các tin nhắn yêu cầu họ tìm chỗ trú ẩn.',
    target:
      'No one was hurt there, although residents of two villages were woken by text messages telling them to take cover.',
  },
  {
    source:
      '“Cửa sổ nhà tôi rung mạnh đến mức tôi tưởng mái nhà sắp sập xuống”, ông Ion Caraman, 61 tuổi, một ngư dân sống ở bờ sông phía Romania, kể lại.',
    target:
      '"My windows shook so hard I thought the roof was coming down," said Ion Caraman, 61, a fisherman who lives on the Romanian side of the river.',
  },
  {
    source:
      'Cảng này đã trở thành huyết mạch cho hàng xuất khẩu của Ukraine kể từ khi Nga rút khỏi thỏa thuận ngũ cốc Biển Đen do Liên Hợp Quốc làm trung gian vào tháng 7/2023.',
    target:
      'The port has become a lifeline for Ukrainian exports since Russia pulled out of a U.N.-brokered Black Sea grain deal in July 2023.',
  },
  {
    source:
      'Các đại lý vận tải biển cho biết sớm nhất là thứ Hai việc bốc hàng mới được nối lại, và hiện có ít nhất bốn tàu đang chờ ở hạ lưu.',
    target:
      'Shipping agents said loading would resume on Monday at the earliest, and that at least four vessels were waiting downstream.',
  },
  {
    source:
      'Đây là vụ tấn công thứ ba nhằm vào cảng này trong tháng và, theo lời thống đốc, là vụ dữ dội nhất kể từ mùa thu năm ngoái.',
    target:
      "It was the third attack on the port this month and, by the governor's account, the heaviest since last autumn.",
  },
  {
    source:
      'Hôm Chủ nhật, người dân Peru đã đi bỏ phiếu trong vòng hai cuộc bầu cử tổng thống, cuộc đối đầu giữa một cựu tướng lục quân và một giáo viên nông thôn mà các cuộc thăm dò cho thấy quá sít sao để có thể dự đoán kết quả.',
    target:
      'Peruvians went to the polls on Sunday in a presidential runoff that pits a former army general against a rural schoolteacher, with surveys suggesting the race is too close to call.',
  },
  {
    source:
      'Bỏ phiếu là nghĩa vụ bắt buộc đối với hơn 25 triệu cử tri đã đăng ký của nước này, và những người ở nhà sẽ bị phạt tiền, trừ khi họ đã trên 70 tuổi.',
    target:
      "Voting is compulsory for the country's more than 25 million registered voters, and those who stay at home face a fine unless they are over 70.",
  },
  {
    source:
      'Những hàng người dài đã xếp bên ngoài các trường học ở Lima từ khá lâu trước giờ mở cửa lúc 7 giờ sáng, còn một số điểm bỏ phiếu ở vùng cao bắt đầu muộn do tuyết rơi.',
    target:
      'Long lines formed outside schools in Lima well before doors opened at 7 a.m., and some polling stations in the highlands started late because of snow.',
  },
  {
    source:
      'Ông Ramiro Huertas, 58 tuổi, đã hứa sẽ đưa binh sĩ ra đường phố để trấn áp các băng đảng tống tiền mà ông cho là thủ phạm gây ra cái chết của hơn 180 tài xế xe buýt trong hai năm.',
    target:
      'Ramiro Huertas, 58, has promised to send soldiers into the streets to tackle extortion gangs, which he blames for the deaths of more than 180 bus drivers in two years.',
  },
  {
    source:
      'Đối thủ của ông, bà Elena Quispe Mamani, tranh cử với cam kết tăng lương tối thiểu thêm một phần năm và soạn lại bộ luật khai khoáng.',
    target:
      'His rival, Elena Quispe Mamani, has campaigned on a promise to raise the minimum wage by a fifth and rewrite the mining code.',
  },
  {
    source:
      '“Lần này tôi vẫn chọn người ít tệ hơn trong hai người, như mọi khi thôi”, chị Pilar Rojas, 44 tuổi, một người bán hàng rong, vừa nói vừa giơ ngón tay dính mực tím.',
    target:
      '"I\'m voting for the lesser of two evils again, as I always do," said Pilar Rojas, a 44-year-old street vendor, holding up a finger stained with purple ink.',
  },
  {
    source:
      'Bất kể ai thắng cử cũng sẽ phải đối mặt với một Quốc hội phân mảnh, trong đó không đảng nào nắm giữ quá một phần tư số ghế.',
    target:
      'Whoever wins will have to deal with a fragmented Congress in which no party holds more than a quarter of the seats.',
  },
  {
    source:
      'Kể từ năm 2016, Peru đã thay hết tổng thống này đến tổng thống khác, trong đó có mấy người bị luận tội hoặc phải ngồi tù.',
    target:
      'Peru has burned through one president after another since 2016, several of whom were impeached or ended up behind bars.',
  },
  {
    source:
      'Cơ quan bầu cử cho biết họ dự kiến công bố những kết quả chính thức đầu tiên trước 10 giờ tối, dù việc kiểm phiếu cuối cùng có thể mất vài ngày.',
    target:
      'The electoral authority said it expected to publish the first official results by 10 p.m., though a final count could take several days.',
  },
  {
    source: 'Cả hai ứng cử viên đều cam kết tôn trọng kết quả, dù kết quả đó có ra sao.',
    target: 'Both candidates have pledged to respect the outcome, whatever it may be.',
  },
  {
    source:
      'Một cựu y tá đánh cắp gần 340.000 bảng Anh từ chính những bệnh nhân cao tuổi mà lẽ ra bà ta phải chăm sóc đã bị kết án sáu năm tù hôm thứ Sáu.',
    target:
      'A former nurse who stole nearly £340,000 from the elderly patients she was meant to be looking after was jailed for six years on Friday.',
  },
  {
    source:
      'Deborah Lynne Hargreave, 49 tuổi, bật khóc trước vành móng ngựa tại Tòa Hình sự Leeds khi nghe thẩm phán nói rằng bà ta đã “phản bội lòng tin của những người đang ở đoạn cuối cuộc đời”.',
    target:
      'Deborah Lynne Hargreave, 49, wept in the dock at Leeds Crown Court as the judge told her she had "betrayed the trust of people at the very end of their lives".',
  },
  {
    source:
      'Theo nội dung được trình bày trước tòa, bà ta đã sao chép thẻ ngân hàng, giả mạo chữ ký trên séc và, trong một trường hợp, còn thuyết phục một cụ ông góa vợ 91 tuổi sửa di chúc.',
    target:
      'The court heard that she had copied bank cards, forged signatures on cheques and, in one case, persuaded a 91-year-old widower to change his will.',
  },
  {
    source:
      'Bà ta đã tiêu số tiền này vào những chuyến du lịch bằng du thuyền, túi xách hàng hiệu và khoản đặt cọc mua một căn biệt thự ở miền nam Tây Ban Nha.',
    target: 'She spent the money on cruises, designer handbags and a deposit on a villa in southern Spain.',
  },
  {
    source:
      'Mánh khóe của bà ta bị phanh phui vào tháng 3 năm 2023, khi một nhân viên ngân hàng nhận thấy một khách hàng đã qua đời ba tuần trước đó mà vẫn rút tiền.',
    target:
      'Her scheme came to light in March 2023, when a bank clerk noticed that a customer who had died three weeks earlier was still making withdrawals.',
  },
  {
    source: 'Ban đầu Hargreave chối bỏ mọi cáo buộc, nhưng đã chuyển sang nhận tội vào ngày thứ hai của phiên tòa.',
    target: 'Hargreave initially denied everything, but changed her plea to guilty on the second day of the trial.',
  },
  {
    source:
      'Khi xin giảm nhẹ hình phạt cho thân chủ, luật sư của bà ta nói rằng bà đã phải vật lộn với chứng nghiện cờ bạc và “vô cùng hổ thẹn”.',
    target:
      'In mitigation, her lawyer said that she had been struggling with a gambling addiction and was "deeply ashamed".',
  },
  {
    source:
      'Thẩm phán Colin Aspinall không bị thuyết phục, ông lưu ý rằng các vụ trộm cắp đã kéo dài gần bốn năm và chỉ chấm dứt vì bà ta bị bắt quả tang.',
    target:
      'Judge Colin Aspinall was not persuaded, noting that the thefts had gone on for almost four years and had stopped only because she was caught red-handed.',
  },
  {
    source:
      'Bên ngoài tòa án, con gái của một nạn nhân nói rằng không bản án nào có thể bù đắp được những gì gia đình cô đã phải trải qua.',
    target:
      'Outside court, the daughter of one victim said no sentence could make up for what her family had been through.',
  },
  {
    source:
      'Một phiên điều trần nhằm quyết định có thể thu hồi được bao nhiêu trong số tiền nói trên dự kiến sẽ diễn ra vào tháng Chín.',
    target: 'A hearing to decide how much of the money can be recovered is due to take place in September.',
  },
  {
    source:
      'Ít nhất 14 người thiệt mạng và 23 người khác bị thương khi một chiếc xe buýt chở khách dự đám cưới lao xuống vực ở bang Uttarakhand, miền bắc Ấn Độ, vào tối thứ Tư, cảnh sát cho biết.',
    target:
      'At least 14 people were killed and 23 others injured when a bus carrying wedding guests plunged into a gorge in the northern Indian state of Uttarakhand on Wednesday evening, police said.',
  },
  {
    source:
      'Chiếc xe đang trên đường từ Kotdwar đến một ngôi làng ở huyện Pauri thì tài xế mất lái ở một khúc cua gấp vào khoảng 6 giờ 45 phút tối.',
    target:
      'The vehicle was on its way from Kotdwar to a village in Pauri district when the driver lost control on a sharp bend at around 6.45 pm.',
  },
  {
    source: 'Xe lăn gần 200 feet xuống sườn dốc rồi mới dừng lại khi vướng vào một cụm cây thông.',
    target: 'It rolled nearly 200 feet down the slope before coming to rest against a clump of pine trees.',
  },
  {
    source:
      'Dân làng là những người đầu tiên đến hiện trường và đã dùng tay không kéo những người sống sót ra ngoài, nhờ ánh đèn pin điện thoại di động để nhìn trong bóng tối.',
    target:
      'Villagers were the first to reach the spot and pulled out survivors with their bare hands, using the torches on their mobile phones to see in the dark.',
  },
  {
    source:
      'Một đội của Lực lượng Ứng phó Thảm họa Bang đến nơi hai tiếng sau đó, do bị kẹt lại vì một vụ sạt lở trên đường.',
    target:
      'A team of the State Disaster Response Force arrived two hours later, having been held up by a landslide on the road.',
  },
  {
    source:
      'Mười một người bị thương đã được đưa vào bệnh viện huyện, trong khi năm người bị thương nặng ở đầu được trực thăng chuyển đến bệnh viện AIIMS Rishikesh.',
    target:
      'Eleven of the injured have been admitted to the district hospital, while five with serious head wounds were airlifted by helicopter to AIIMS Rishikesh.',
  },
  {
    source:
      '“Nhận định ban đầu là phanh xe đã bị hỏng, nhưng chúng tôi vẫn đang chờ báo cáo kiểm tra kỹ thuật”, cảnh sát trưởng Anjali Rawat nói.',
    target:
      '"Prima facie, the brakes appear to have failed, but we are still waiting for the mechanical inspection report," said Superintendent of Police Anjali Rawat.',
  },
  {
    source:
      'Chú rể đi trên một chiếc ô tô khác nên không hề hấn gì, nhưng hai người chú của anh nằm trong số những người thiệt mạng.',
    target:
      'The groom, who was travelling in a separate car, escaped unhurt, but two of his uncles were among the dead.',
  },
  {
    source:
      'Thủ hiến bang thông báo khoản bồi thường 400.000 rupee cho gia đình mỗi người thiệt mạng và 50.000 rupee cho mỗi người bị thương.',
    target:
      'The chief minister announced compensation of Rs 4 lakh for the family of each of the deceased and Rs 50,000 for each of the injured.',
  },
  {
    source: 'Một sĩ quan cảnh sát cho biết trên xe có 40 người dù xe chỉ được cấp phép chở 32 người.',
    target: 'A police officer said the bus had 40 people on board although it was licensed to carry only 32.',
  },
  {
    source:
      'Một trận bão mùa đông dữ dội đã vùi lấp nhiều nơi ở vùng phía bắc bang New York dưới lớp tuyết dày hơn 4 feet vào hôm thứ Bảy, khiến nhiều người lái xe mắc kẹt và làm mất điện khoảng 210.000 hộ gia đình và cơ sở kinh doanh.',
    target:
      'A powerful winter storm buried parts of upstate New York under more than 4 feet of snow on Saturday, stranding motorists and knocking out power to some 210,000 homes and businesses.',
  },
  {
    source:
      'Cơ quan Thời tiết Quốc gia cảnh báo tuyết có thể rơi thêm 10 đến 15 inch nữa cho đến tối Chủ nhật, cùng gió giật lên tới 60 dặm/giờ khiến việc đi lại trở nên “từ khó khăn đến bất khả thi”.',
    target:
      'The National Weather Service warned that another 10 to 15 inches could fall by Sunday night, with gusts of up to 60 mph making travel "difficult to impossible."',
  },
  {
    source:
      'Thống đốc đã ban bố tình trạng khẩn cấp tại chín quận và huy động 300 thành viên Vệ binh Quốc gia để giúp dọn tuyết trên các tuyến đường.',
    target:
      'The governor declared a state of emergency in nine counties and called up 300 members of the National Guard to help clear snow from roads.',
  },
  {
    source:
      'Tại Buffalo, nơi một trận bão tuyết đã cướp đi sinh mạng của hàng chục người vào tháng 12/2022, giới chức kêu gọi người dân không được liều lĩnh.',
    target:
      'In Buffalo, where a blizzard killed dozens of people in December 2022, officials urged residents not to take any chances.',
  },
  {
    source:
      '“Xe của quý vị không phải là xe ủi tuyết, và quý vị sẽ không thắng nổi nó đâu”, ông Dale Wojcik, người đứng đầu cơ quan ứng phó khẩn cấp của quận, nói tại một cuộc họp báo. “Hãy ở yên tại chỗ.”',
    target:
      '"Your car is not a snowplow, and you\'re not going to beat this thing," the county\'s emergency chief, Dale Wojcik, told a news conference. "Stay put."',
  },
  {
    source:
      'Cảnh sát bang đã giải cứu một cặp vợ chồng cùng đứa con ba tuần tuổi bị mắc kẹt gần chín tiếng đồng hồ trong một chiếc xe bán tải trên đường cao tốc liên bang 90.',
    target:
      'State troopers rescued a married couple and their three-week-old baby who had been trapped in a pickup truck for nearly nine hours on Interstate 90.',
  },
  {
    source:
      'Theo trang web theo dõi chuyến bay FlightAware, hơn 1.900 chuyến bay đã bị hủy trên khắp vùng Đông Bắc, trong đó Boston và Newark bị ảnh hưởng nặng nhất.',
    target:
      'More than 1,900 flights were canceled across the Northeast, according to the flight-tracking website FlightAware, with Boston and Newark the worst affected.',
  },
  {
    source:
      'Nhiệt độ dự kiến sẽ giảm xuống âm 8 độ F (âm 22 độ C) vào sáng thứ Hai, mức lạnh nhất trong khu vực kể từ năm 2019.',
    target:
      'Temperatures are expected to drop to minus 8 degrees Fahrenheit (minus 22 degrees Celsius) by Monday morning, the coldest reading in the region since 2019.',
  },
  {
    source:
      'Không phải ai cũng than phiền: tại khu trượt tuyết Kestrel Ridge, nơi gần như chưa mở cửa được ngày nào trong mùa này, nhân viên mừng ra mặt.',
    target:
      'Not everyone was complaining: at the Kestrel Ridge ski resort, which has barely opened this season, staff were rubbing their hands with glee.',
  },
  {
    source:
      'Các nhà dự báo cho biết tuyết sẽ ngớt dần trong ngày thứ Hai, trước khi không khí ấm hơn từ phía tây nam tràn vào giữa tuần.',
    target:
      'Forecasters said the snow should taper off on Monday before milder air moves in from the southwest in the middle of the week.',
  },
  {
    source:
      'Một loại thuốc chỉ cần uống mỗi tuần một lần có thể giúp ích cho những người bị cao huyết áp hay quên uống thuốc hằng ngày, theo một thử nghiệm được công bố hôm thứ Ba.',
    target:
      'A once-a-week pill could help people with high blood pressure who forget to take their daily tablets, according to a trial published on Tuesday.',
  },
  {
    source:
      'Các nhà nghiên cứu đã theo dõi 1.264 người trưởng thành ở Đan Mạch, Hàn Quốc và Brazil trong 18 tháng, cho một nửa dùng loại thuốc mới và nửa còn lại điều trị hằng ngày theo phác đồ tiêu chuẩn.',
    target:
      'Researchers followed 1,264 adults in Denmark, South Korea and Brazil for 18 months, giving half of them the new drug and the other half standard daily treatment.',
  },
  {
    source:
      'Huyết áp tâm thu giảm trung bình 15,2 mmHg ở nhóm uống thuốc hằng tuần, so với 11,8 mmHg ở nhóm uống thuốc hằng ngày.',
    target:
      'Systolic pressure fell by an average of 15.2 mmHg in the weekly group, compared with 11.8 mmHg among those on daily tablets.',
  },
  {
    source:
      'Các tác dụng phụ phần lớn đều nhẹ, phổ biến nhất là đau đầu và sưng mắt cá chân, và cứ khoảng 20 người tham gia thì có một người bỏ cuộc vì những tác dụng phụ này.',
    target:
      'Side effects were mostly mild, with headaches and swollen ankles the most common, and about one in 20 participants dropped out because of them.',
  },
  {
    source:
      '“Loại thuốc tốt nhất trên đời cũng chẳng có tác dụng gì nếu cứ nằm trong tủ”, Giáo sư Henrik Vestergaard-Lund thuộc Đại học Aarhus, tác giả chính của nghiên cứu, cho biết.',
    target:
      '"The best medicine in the world does nothing if it stays in the cupboard," said the study\'s lead author, Prof Henrik Vestergaard-Lund of Aarhus University.',
  },
  {
    source:
      'Theo Tổ chức Y tế Thế giới, khoảng 1,4 tỷ người trưởng thành trên toàn cầu mắc chứng cao huyết áp, trong đó chưa đến một phần tư kiểm soát được bệnh.',
    target:
      'High blood pressure affects roughly 1.4 billion adults worldwide, fewer than one in four of whom have it under control, according to the World Health Organization.',
  },
  {
    source:
      'Các chuyên gia không tham gia nghiên cứu hoan nghênh những phát hiện này nhưng lưu ý rằng thời gian thử nghiệm quá ngắn để có thể cho thấy liệu thuốc có ngăn ngừa được nhồi máu cơ tim và đột quỵ hay không.',
    target:
      'Experts who were not involved in the work welcomed the findings but cautioned that the trial was too short to show whether the drug prevents heart attacks and strokes.',
  },
  {
    source: 'Nghiên cứu này còn do chính nhà sản xuất tài trợ, và hãng đã có tiếng nói trong việc thiết kế nghiên cứu.',
    target: 'The study was also funded by the manufacturer itself, which had a say in how it was designed.',
  },
  {
    source:
      'Bác sĩ Amina Siddiqui, chuyên khoa tim mạch tại một bệnh viện thực hành ở London, nói rằng chi phí sẽ là trở ngại đối với các nước nghèo hơn, nơi có nhu cầu lớn nhất.',
    target:
      'Dr Amina Siddiqui, a cardiologist at a London teaching hospital, said cost would be a stumbling block for poorer countries, where the need is greatest.',
  },
  {
    source: 'Công ty có kế hoạch nộp đơn xin cấp phép tại châu Âu trước cuối năm nay và tại Mỹ vào đầu năm 2027.',
    target:
      'The company plans to apply for approval in Europe by the end of this year and in the United States in early 2027.',
  },
  {
    source:
      'Các nhà thiên văn học đã phát hiện một hành tinh có kích thước bằng sao Hải Vương dường như đang mất dần khí quyển với tốc độ chóng mặt khi quay quanh một ngôi sao cách Trái đất 96 năm ánh sáng.',
    target:
      'Astronomers have spotted a planet the size of Neptune that appears to be losing its atmosphere at a staggering rate as it circles a star 96 light years from Earth.',
  },
  {
    source:
      'Hành tinh có biệt danh Candle (Ngọn nến) này hoàn thành một vòng quỹ đạo chỉ trong 31 giờ, gần ngôi sao chủ đến mức nhiệt độ ở mặt ban ngày vượt quá 2.000 độ C.',
    target:
      'The planet, nicknamed Candle, completes an orbit in just 31 hours, so close to its host star that the temperature on its day side exceeds 2,000C.',
  },
  {
    source:
      'Phía sau nó là một chiếc đuôi bằng khí hydro và heli kéo dài khoảng 9 triệu km, gấp hơn 20 lần khoảng cách giữa Trái đất và Mặt trăng.',
    target:
      'A tail of hydrogen and helium gas stretches behind it for about nine million kilometres, more than 20 times the distance between the Earth and the moon.',
  },
  {
    source:
      '“Giống như nhìn một quả cầu tuyết bị hơ trước đèn khò vậy”, Tiến sĩ Ingrid Solheim thuộc Đại học Bergen, người dẫn đầu nhóm nghiên cứu, nói.',
    target:
      '"It\'s like watching a snowball being held up to a blowtorch," said Dr Ingrid Solheim of the University of Bergen, who led the research team.',
  },
  {
    source:
      'Phát hiện này được thực hiện nhờ kính viễn vọng không gian James Webb và được hai đài quan sát ở Chile xác nhận.',
    target: 'The discovery was made with the James Webb space telescope and confirmed by two observatories in Chile.',
  },
  {
    source:
      'Các nhà khoa học từ lâu đã thắc mắc tại sao lại có rất ít hành tinh cỡ này được tìm thấy ở gần ngôi sao của chúng, một khoảng trống được gọi là “sa mạc sao Hải Vương nóng”.',
    target:
      'Scientists have long wondered why so few planets of this size are found close to their stars, a gap known as the "hot Neptune desert".',
  },
  {
    source:
      'Một giả thuyết cho rằng những thế giới như vậy quả thực có hình thành ở đó nhưng nhanh chóng bị lột sạch, chỉ còn trơ lại lõi đá.',
    target: 'One theory is that such worlds do form there but are quickly stripped down to their rocky cores.',
  },
  {
    source:
      'Nếu tốc độ thất thoát hiện nay tiếp diễn, trong vòng 300 triệu năm nữa Candle sẽ gần như chỉ còn là một quả cầu đá trơ trụi – một cái chớp mắt xét theo thang thời gian thiên văn.',
    target:
      'If the current rate of loss continues, Candle will be little more than a bare ball of rock within 300 million years – the blink of an eye in astronomical terms.',
  },
  {
    source:
      'Nhóm nghiên cứu hy vọng sẽ quan sát lại hành tinh này vào tháng 11, khi họ được cấp 40 giờ sử dụng kính viễn vọng.',
    target:
      'The team hope to observe the planet again in November, when they have been granted 40 hours of telescope time.',
  },
  {
    source: 'Kết quả nghiên cứu của họ được công bố hôm thứ Tư trên tạp chí Nature Astronomy.',
    target: 'Their findings were published on Wednesday in the journal Nature Astronomy.',
  },
  {
    source:
      'Các chỉ số chính của Phố Wall đóng cửa giảm điểm vào thứ Ba, khi kết quả kinh doanh yếu kém của các hãng bán lẻ và giá dầu tăng vọt làm dấy lên trở lại nỗi lo về lạm phát.',
    target:
      "Wall Street's main indexes closed lower on Tuesday as weak earnings from retailers and a jump in oil prices revived worries about inflation.",
  },
  {
    source:
      'Chỉ số S&P 500 mất 0,9%, xuống còn 6.412,35 điểm; chỉ số công nghiệp Dow Jones giảm 287,61 điểm, tương đương 0,64%, còn Nasdaq Composite sụt 1,3%.',
    target:
      'The S&P 500 lost 0.9% to end at 6,412.35 points, the Dow Jones Industrial Average slid 287.61 points, or 0.64%, and the Nasdaq Composite dropped 1.3%.',
  },
  {
    source:
      'Cổ phiếu của chuỗi cửa hàng giá rẻ Marlow & Finch lao dốc 18,4%, mức giảm trong một ngày lớn nhất trong hơn một thập kỷ, sau khi công ty lần thứ hai hạ dự báo lợi nhuận cả năm.',
    target:
      'Shares of discount chain Marlow & Finch plunged 18.4%, their biggest one-day fall in more than a decade, after the company cut its full-year profit forecast for the second time.',
  },
  {
    source:
      '“Người mua sắm đang chuyển sang mua hàng rẻ hơn, rồi lại chuyển sang hàng rẻ hơn nữa”, bà Teresa Okonkwo-Bell, chiến lược gia trưởng về thị trường tại Harbor Point Advisors ở Chicago, nhận định.',
    target:
      '"Shoppers are trading down, and then they are trading down again," said Teresa Okonkwo-Bell, chief market strategist at Harbor Point Advisors in Chicago.',
  },
  {
    source:
      'Giá dầu Brent giao kỳ hạn chốt phiên tăng 2,14 USD, tương đương 3,1%, lên 71,18 USD/thùng sau khi một vụ hỏa hoạn khiến một cảng xuất khẩu lớn ở Nigeria phải đóng cửa.',
    target:
      'Brent crude futures settled up $2.14, or 3.1%, at $71.18 a barrel after a fire shut a major export terminal in Nigeria.',
  },
  {
    source: 'Năng lượng là nhóm ngành duy nhất trong số 11 nhóm ngành thuộc S&P kết thúc phiên trong sắc xanh.',
    target: 'Energy was the only one of the 11 S&P sectors to finish the session in positive territory.',
  },
  {
    source:
      'Giới giao dịch hiện cho rằng có 46% khả năng Cục Dự trữ Liên bang Mỹ (Fed) sẽ cắt giảm lãi suất tại cuộc họp tháng 9, giảm so với mức 61% một tuần trước.',
    target:
      'Traders now see a 46% chance that the U.S. Federal Reserve will cut interest rates at its September meeting, down from 61% a week ago.',
  },
  {
    source:
      'Lợi suất trái phiếu kho bạc Mỹ kỳ hạn 10 năm, vốn được coi là chuẩn tham chiếu, tăng 5 điểm cơ bản lên 4,37%.',
    target: 'The yield on the benchmark 10-year U.S. Treasury note rose 5 basis points to 4.37%.',
  },
  {
    source:
      'Các nhà đầu tư đang chờ dữ liệu giá tiêu dùng công bố vào thứ Năm, mà các nhà kinh tế được Reuters khảo sát dự đoán sẽ cho thấy mức tăng 0,3% so với tháng trước đó.',
    target:
      'Investors are waiting for consumer price data due on Thursday, which economists polled by Reuters expect to show a 0.3% rise from the previous month.',
  },
  {
    source:
      'Trên Sàn giao dịch chứng khoán New York, số mã giảm giá áp đảo số mã tăng giá với tỷ lệ 2,6 trên 1, và khối lượng giao dịch đạt 1,12 tỷ cổ phiếu.',
    target:
      'Declining issues outnumbered advancers by a 2.6-to-1 ratio on the New York Stock Exchange, where volume came to 1.12 billion shares.',
  },
  {
    source:
      'Một công ty khởi nghiệp của Anh chuyên sản xuất chip cho trí tuệ nhân tạo đã huy động được 450 triệu đô la (335 triệu bảng Anh), một trong những vòng gọi vốn công nghệ lớn nhất trong năm ở nước này.',
    target:
      "A British start-up that makes chips for artificial intelligence has raised $450m (£335m) in one of the country's biggest technology funding rounds of the year.",
  },
  {
    source:
      'Orrery Semiconductors, có trụ sở tại Cambridge, cho biết số tiền này sẽ được dùng để tăng gấp đôi số nhân viên lên 600 người và mở một trung tâm thiết kế ở Bengaluru.',
    target:
      'Cambridge-based Orrery Semiconductors said the money would be used to double its workforce to 600 and open a design centre in Bengaluru.',
  },
  {
    source:
      'Thương vụ này định giá công ty mới năm năm tuổi ở mức hơn 2 tỷ đô la một chút, đưa công ty trở thành “kỳ lân” mới nhất của Anh.',
    target: 'The deal values the five-year-old company at just over $2bn, making it the latest British "unicorn".',
  },
  {
    source:
      'Các bộ xử lý của hãng được thiết kế để chạy chatbot và công cụ tạo ảnh với lượng điện chỉ bằng một phần nhỏ so với mức tiêu thụ của các card đồ họa đang thống trị thị trường.',
    target:
      'Its processors are designed to run chatbots and image generators using a fraction of the electricity consumed by the graphics cards that dominate the market.',
  },
  {
    source:
      'Giám đốc điều hành Rohan Mistry thừa nhận rằng việc đối đầu với Nvidia “hơi giống như mang một con dao nhíp đến một cuộc đấu súng”, nhưng ông nói khách hàng đang rất khát khao có một lựa chọn khác.',
    target:
      'Chief executive Rohan Mistry admitted that taking on Nvidia was "a bit like turning up to a gunfight with a penknife", but said customers were crying out for an alternative.',
  },
  {
    source:
      'Các trung tâm dữ liệu hiện đã chiếm khoảng 1,5% lượng điện tiêu thụ toàn cầu, và Cơ quan Năng lượng Quốc tế dự báo nhu cầu của các trung tâm này sẽ tăng hơn gấp đôi vào năm 2030.',
    target:
      'Data centres already account for about 1.5% of global electricity use, and the International Energy Agency expects their demand to more than double by 2030.',
  },
  {
    source:
      'Vòng gọi vốn do một quỹ đầu tư quốc gia của Singapore dẫn đầu, với sự tham gia của một công ty quản lý quỹ hưu trí Na Uy và hai nhà đầu tư hiện hữu.',
    target:
      'The round was led by a Singaporean sovereign wealth fund, with a Norwegian pension fund manager and two existing backers also taking part.',
  },
  {
    source:
      'Tuy nhiên, không phải ai cũng bị thuyết phục, và một số nhà phân tích đã cảnh báo rằng định giá trong lĩnh vực này đang đi quá xa so với thực tế.',
    target:
      'Not everybody is convinced, however, and some analysts have warned that valuations in the sector are running too far ahead of reality.',
  },
  {
    source:
      'Orrery vẫn chưa có lãi: năm ngoái hãng lỗ 38 triệu bảng trên doanh thu 12,6 triệu bảng, theo báo cáo tài chính nộp cho cơ quan đăng ký doanh nghiệp Anh Companies House.',
    target:
      'Orrery has yet to turn a profit: it lost £38m last year on sales of £12.6m, according to accounts filed at Companies House, the UK company register.',
  },
  {
    source:
      'Những con chip đầu tiên, sẽ do TSMC sản xuất tại Đài Loan, dự kiến đến tay khách hàng vào mùa xuân năm sau.',
    target: 'The first chips, which will be manufactured by TSMC in Taiwan, are due to reach customers next spring.',
  },
  {
    source:
      'Cầu thủ dự bị Mateo Larrazábal ghi hai bàn trong sáu phút cuối, giúp Real Sociedad lội ngược dòng đánh bại Villarreal 3-2 và vươn lên vị trí thứ tư tại La Liga hôm thứ Bảy.',
    target:
      'Substitute Mateo Larrazábal scored twice in the last six minutes as Real Sociedad came from behind to beat Villarreal 3-2 and climb to fourth in La Liga on Saturday.',
  },
  {
    source:
      'Villarreal tưởng như sẽ thắng dễ sau khi các bàn thắng trước và sau phút 30 giúp họ có lợi thế dẫn hai bàn.',
    target:
      'Villarreal looked to be cruising after goals either side of the half-hour mark gave them a two-goal cushion.',
  },
  {
    source:
      'Đội chủ nhà rời sân giữa tiếng la ó khi hết hiệp một, nhưng họ đã gỡ lại một bàn ở phút 58 khi đội trưởng Unai Berroeta đánh đầu tung lưới từ một quả phạt góc.',
    target:
      'The hosts were booed off at half-time, but they pulled one back in the 58th minute when captain Unai Berroeta headed in a corner.',
  },
  {
    source:
      'Larrazábal, cầu thủ 18 tuổi mới có lần thứ hai ra sân ở giải vô địch quốc gia, sau đó gỡ hòa bằng một cú sút chìm từ rìa vòng cấm trước khi đệm bóng cận thành ghi bàn quyết định trong thời gian bù giờ.',
    target:
      'Larrazábal, an 18-year-old making only his second league appearance, then levelled with a low shot from the edge of the box before tapping in the winner in stoppage time.',
  },
  {
    source: '“Tôi chưa có bằng lái xe nên bố tôi sẽ chở tôi về nhà”, cầu thủ tuổi teen này nói đùa sau trận đấu.',
    target:
      '"I haven\'t got my driving licence yet, so my dad will be taking me home," the teenager joked after the match.',
  },
  {
    source:
      'Huấn luyện viên Joseba Elorduy thừa nhận ông đã mắng các học trò một trận trong giờ nghỉ, nói với họ rằng chỉ bị dẫn hai bàn là còn may.',
    target:
      'Coach Joseba Elorduy admitted he had torn into his players at the break, telling them they were lucky to be only two goals down.',
  },
  {
    source:
      'Villarreal kết thúc trận đấu với 10 người sau khi hậu vệ Pau Cerdà bị truất quyền thi đấu vì nhận thẻ vàng thứ hai ở phút 79.',
    target:
      'Villarreal finished the match with ten men after defender Pau Cerdà was sent off for a second yellow card in the 79th minute.',
  },
  {
    source:
      'Đội khách nay đã trải qua năm trận không thắng và tụt xuống vị trí thứ 11, kém nhóm dự cúp châu Âu bảy điểm.',
    target:
      'The visitors have now gone five games without a win and have slipped to 11th, seven points off the European places.',
  },
  {
    source:
      'Ngược lại, Real Sociedad bất bại kể từ ngày 2 tháng 11 và sẽ làm khách trên sân của Mallorca vào thứ Sáu tuần tới.',
    target: 'Real Sociedad, by contrast, are unbeaten since 2 November and travel to Mallorca next Friday.',
  },
  {
    source:
      'Họ sẽ phải thi đấu mà không có tiền vệ Iker Zubeldain, người phải tập tễnh rời sân vì chấn thương gân kheo và dự kiến phải nghỉ khoảng một tháng.',
    target:
      'They will have to do without midfielder Iker Zubeldain, who limped off with a hamstring injury and is expected to be out for about a month.',
  },
  {
    source:
      'Nữ vận động viên ném bóng xoáy tay trái Kavya Deshmukh lấy được 5 wicket và chỉ để mất 27 run, giúp Ấn Độ đè bẹp New Zealand với cách biệt 88 run trong trận cricket nữ quốc tế một ngày đầu tiên ở Nagpur hôm Chủ nhật.',
    target:
      "Left-arm spinner Kavya Deshmukh picked up five wickets for just 27 runs as India thrashed New Zealand by 88 runs in the first women's one-day international in Nagpur on Sunday.",
  },
  {
    source:
      'Phải đánh trước, đội chủ nhà gượng dậy từ tình thế chông chênh 41 run mất 3 wicket để đạt 264 run mất 7 wicket sau 50 over.',
    target: 'Sent in to bat, the hosts recovered from a shaky 41 for three to post 264 for seven in their 50 overs.',
  },
  {
    source:
      'Tay đánh mở màn Riya Solanki ghi nhiều điểm nhất với 97 run trước khi bị loại đầy tiếc nuối vì một pha run-out, khi cô mạo hiểm cố chạy thêm run thứ hai.',
    target:
      'Opener Riya Solanki top-scored with 97 before she was run out in heartbreaking fashion while attempting a risky second run.',
  },
  {
    source: 'Ở lượt đánh đáp trả, đội khách không lúc nào vào được guồng và bị loại hết với 176 run ở over thứ 39.',
    target: 'The tourists never got going in reply and were bowled out for 176 in the 39th over.',
  },
  {
    source: 'Chỉ có đội trưởng Hannah Trelawney, người ghi 62 run sau 71 bóng, là thực sự kháng cự được phần nào.',
    target: 'Only skipper Hannah Trelawney, who made 62 off 71 balls, offered any real resistance.',
  },
  {
    source:
      '“Mặt sân hơi bám bóng và tôi chỉ cố gắng chơi thật đơn giản”, Deshmukh, 22 tuổi, người được bầu là cầu thủ xuất sắc nhất trận, cho biết.',
    target:
      '"The pitch was gripping a little and I just tried to keep it simple," said Deshmukh, 22, who was named player of the match.',
  },
  {
    source:
      'Năm ngoái cô bị loại khỏi đội tuyển sau một chấn thương vai, và chỉ được gọi trở lại nhờ một mùa giải quốc nội thi đấu xuất sắc.',
    target:
      'She was dropped from the squad last year after a shoulder injury and only earned a recall thanks to a fine domestic season.',
  },
  {
    source:
      'Khâu phòng ngự sân cũng không giúp gì cho New Zealand khi họ bốn lần bắt hụt bóng, trong đó có một lần khi Solanki mới ghi được 19 run.',
    target:
      'New Zealand were not helped by their fielding, putting down four catches, including one when Solanki was on just 19.',
  },
  {
    source: 'Trelawney nói rằng đội của cô đã “bị lép vế ở cả ba mặt” và sẽ phải nhanh chóng chấn chỉnh lại.',
    target: 'Trelawney said her side had been "outplayed in all three departments" and would need to regroup quickly.',
  },
  {
    source: 'Trận thứ hai trong loạt ba trận sẽ diễn ra tại Pune vào thứ Tư, bắt đầu lúc 1 giờ 30 chiều.',
    target: 'The second match of the three-game series will be played in Pune on Wednesday, with a 1.30pm start.',
  },
  {
    source:
      'Tay vợt tuổi teen phải đi lên từ vòng loại Nela Hruskova đã gây sốc khi đánh bại hạt giống số hai Camille Dervaux 6-4, 3-6, 7-6(5) hôm thứ Hai để vào tứ kết giải Lisbon Mở rộng.',
    target:
      'Teenage qualifier Nela Hruskova stunned second seed Camille Dervaux 6-4 3-6 7-6(5) on Monday to reach the quarter-finals of the Lisbon Open.',
  },
  {
    source:
      'Tay vợt 17 tuổi người Séc, hiện xếp hạng 143 thế giới, đã cứu hai điểm kết thúc trận đấu trong set quyết định trước khi giành chiến thắng sau 2 giờ 51 phút.',
    target:
      'The 17-year-old Czech, ranked 143rd in the world, saved two match points in the deciding set before sealing victory in two hours and 51 minutes.',
  },
  {
    source:
      'Dervaux cầm giao bóng để kết thúc trận đấu khi đang dẫn 5-4, nhưng cô mắc lỗi giao bóng kép ở match-point đầu tiên và đánh một cú vô-lê dễ dàng vào lưới ở match-point thứ hai.',
    target:
      'Dervaux served for the match at 5-4 but double-faulted on her first match point and netted an easy volley on the second.',
  },
  {
    source: '“Tay tôi run đến mức gần như không đập nổi bóng”, Hruskova nói với khán giả, khiến mọi người bật cười.',
    target:
      '"My hands were shaking so much that I could hardly bounce the ball," Hruskova told the crowd, drawing laughter.',
  },
  {
    source: 'Cô là tay vợt trẻ nhất lọt vào vòng tám người mạnh nhất của giải đấu này trong 15 năm qua.',
    target: 'She is the youngest player to make the last eight of the tournament in 15 years.',
  },
  {
    source: 'Dervaux, nhà vô địch năm ngoái, sẽ rơi khỏi tốp 5 khi bảng xếp hạng mới được công bố vào tuần tới.',
    target:
      'Dervaux, who won the title last year, will drop out of the top five when the new rankings are released next week.',
  },
  {
    source:
      'Tay vợt người Pháp không đổ lỗi cho chấn thương cổ tay đã hành hạ cô từ tháng Hai, mà nói rằng đơn giản là hôm đó cô đã thua một đối thủ chơi hay hơn.',
    target:
      'The Frenchwoman refused to blame the wrist injury that has troubled her since February, saying she had simply been beaten by the better player on the day.',
  },
  {
    source:
      'Đối thủ tiếp theo của Hruskova sẽ là tay vợt kỳ cựu người Mỹ Jordan Whitlow hoặc Aoi Kanzaki của Nhật Bản; trận đấu giữa hai người đã phải tạm dừng vì mưa khi Whitlow đang dẫn trước một set.',
    target:
      "Hruskova will next play either the experienced American Jordan Whitlow or Japan's Aoi Kanzaki, whose match was suspended because of rain with Whitlow leading by a set.",
  },
  {
    source:
      'Ở một trận đấu khác, hạt giống số một Sofia Marchetti chỉ cần 58 phút để hạ gục Frida Holm của Đan Mạch với tỷ số 6-1, 6-2.',
    target: "Elsewhere, top seed Sofia Marchetti needed only 58 minutes to see off Denmark's Frida Holm 6-1 6-2.",
  },
  {
    source: 'Giải đấu diễn ra trên mặt sân đất nện ngoài trời này có tổng tiền thưởng 3,2 triệu euro.',
    target: 'The tournament, which is played on outdoor clay, offers total prize money of 3.2 million euros.',
  },
  {
    source:
      'Một bộ phim chính kịch kinh phí thấp về người gác hải đăng và cô con gái đã xa cách tình cảm với ông đã giành giải thưởng cao nhất tại liên hoan phim Thessaloniki.',
    target:
      'A low-budget drama about a lighthouse keeper and his estranged daughter has won the top prize at the Thessaloniki film festival.',
  },
  {
    source:
      '“Salt Light”, phim truyện đầu tay của nữ ca sĩ chuyển sang làm đạo diễn Eleni Vardaki, được quay trong 19 ngày trên một hòn đảo nhỏ xíu ở biển Aegean với đoàn làm phim gồm 12 người.',
    target:
      '"Salt Light," the first feature by the singer-turned-director Eleni Vardaki, was shot in 19 days on a tiny island in the Aegean with a crew of 12.',
  },
  {
    source:
      'Ban giám khảo khen ngợi bộ phim vì “nói được bằng sự im lặng nhiều điều hơn những gì phần lớn các bộ phim nói được bằng lời”.',
    target: 'The jury praised the film for "saying more with silence than most films manage with words."',
  },
  {
    source:
      'Cô Vardaki, 36 tuổi, nổi tiếng với vai trò giọng ca chính của một ban nhạc indie rock, cũng là người viết kịch bản và sáng tác nhạc cho phim.',
    target:
      "Ms. Vardaki, 36, who became famous as the frontwoman of an indie rock band, also wrote the film's script and composed its score.",
  },
  {
    source:
      '“Nhà sản xuất nào tôi gặp cũng bảo rằng chẳng ai muốn xem một ông già lau đèn cả”, cô nói trong bài phát biểu nhận giải. “Thế là tôi bán xe.”',
    target:
      '"Every producer I met told me that nobody wanted to watch an old man polish a lamp," she said in her acceptance speech. "So I sold my car."',
  },
  {
    source:
      'Giải nam diễn viên xuất sắc nhất thuộc về ông Thanos Melas, 78 tuổi, một thuyền trưởng tàu phà đã nghỉ hưu, người trước đó chưa từng đặt chân đến phim trường.',
    target:
      'The best actor award went to 78-year-old Thanos Melas, a retired ferry captain who had never set foot on a film set before.',
  },
  {
    source:
      'Hai công ty phát trực tuyến của Mỹ được cho là đang đấu giá mua bản quyền bộ phim, dù nữ đạo diễn nhất quyết yêu cầu phim phải được chiếu rạp trước.',
    target:
      'Two American streaming companies are said to be bidding for the rights to the film, though the director insists that it be shown in theaters first.',
  },
  {
    source:
      'Không phải nhà phê bình nào cũng bị chinh phục: một tờ báo ở Athens gọi bộ phim là “đẹp, thiếu hài hước và dài hơn mức cần thiết ít nhất nửa tiếng”.',
    target:
      'Not all critics were won over: one Athens newspaper called the film "beautiful, humorless and at least half an hour too long."',
  },
  {
    source:
      'Liên hoan phim, diễn ra từ ngày 30/10 đến ngày 9/11, đã chiếu 248 bộ phim đến từ 61 quốc gia và bán được khoảng 94.000 vé.',
    target:
      'The festival, which ran from Oct. 30 to Nov. 9, screened 248 films from 61 countries and sold about 94,000 tickets.',
  },
  {
    source:
      'Cô Vardaki sẽ trở lại sân khấu vào tháng Giêng, khi ban nhạc của cô bắt đầu chuyến lưu diễn châu Âu kỷ niệm 10 năm ra mắt album đầu tay.',
    target:
      'Ms. Vardaki will return to the stage in January, when her band starts a European tour marking the 10th anniversary of its debut album.',
  },
  {
    source:
      'Một con hải cẩu non được tìm thấy dưới mương của một nông dân ở Norfolk, cách biển hơn 20 dặm, đang hồi phục tốt, một tổ chức từ thiện cứu hộ động vật cho biết.',
    target:
      "A seal pup found more than 20 miles from the sea in a Norfolk farmer's ditch is recovering well, an animal rescue charity has said.",
  },
  {
    source:
      'Ông Keith Allbright, chủ trang trại, kể rằng ông cứ tưởng ai đó đã vứt bỏ một tấm thảm cuộn tròn cho đến khi nó “ngẩng đầu lên và sủa” con chó của ông.',
    target:
      'Farmer Keith Allbright said he thought someone had dumped a rolled-up carpet until it "lifted its head and barked" at his dog.',
  },
  {
    source:
      'Con hải cẩu xám được cho là khoảng năm tuần tuổi này có lẽ đã bơi ngược lên một con sông trong đợt triều cường tuần trước rồi bị lạc đường.',
    target:
      "The grey seal, thought to be about five weeks old, is believed to have swum up a river during last week's tidal surge and then lost its way.",
  },
  {
    source:
      'Khi được đưa về, nó chỉ nặng 14 kg, chưa bằng một nửa mức cân nặng cần có của một con hải cẩu non cùng độ tuổi, và có một vết cắt khá nặng ở chân chèo bên trái.',
    target:
      'It weighed just 14kg when it was brought in, less than half of what a pup of its age should weigh, and had a nasty cut on its left flipper.',
  },
  {
    source:
      'Các tình nguyện viên đã đặt tên cho nó là Welly, theo tên loại ủng cao su họ mang khi lội xuống nước để đưa nó lên.',
    target:
      'Volunteers have named her Welly, after the rubber boots they were wearing when they waded in to get her out.',
  },
  {
    source:
      'Hiện nó được cho ăn súp cá qua ống bốn lần mỗi ngày và có thể sẽ chuyển sang ăn cá trích nguyên con trước cuối tuần này.',
    target:
      'She is being fed fish soup through a tube four times a day and should move on to whole herring by this weekend.',
  },
  {
    source:
      'Bà Louise Peverell, quản lý của tổ chức, cho biết trong 31 năm qua, đây là nơi xa biển nhất mà nhóm cứu hộ từng được gọi đến.',
    target:
      'Charity manager Louise Peverell said it was the furthest from the sea that the rescue team had been called out to in 31 years.',
  },
  {
    source: 'Bà kêu gọi bất cứ ai bắt gặp hải cẩu mắc cạn hãy giữ khoảng cách và đừng cố đưa nó trở lại nước.',
    target:
      'She urged anyone who comes across a stranded seal to keep their distance and not to try to put it back in the water.',
  },
  {
    source:
      'Tính đến nay, tổ chức này đã tiếp nhận 76 con hải cẩu non trong mùa đông này, tăng so với 52 con cùng kỳ năm ngoái, và cho biết họ đang thiếu khăn tắm.',
    target:
      'The charity has taken in 76 pups so far this winter, up from 52 at the same stage last year, and says it is running short of towels.',
  },
  {
    source:
      'Nếu mọi việc suôn sẻ, Welly sẽ được thả về tự nhiên ở bờ biển phía bắc Norfolk vào tháng Ba, khi nó đạt trọng lượng 40 kg.',
    target:
      'All being well, Welly will be released into the wild on the north Norfolk coast in March, once she reaches 40kg.',
  },
  {
    source:
      'Bộ Quốc phòng Hàn Quốc cho biết Triều Tiên đã phóng ba tên lửa đạn đạo tầm ngắn về phía vùng biển ngoài khơi bờ đông nước này sáng 14/5, bay khoảng 430 km trước khi rơi xuống biển.',
    target:
      "South Korea's Defense Ministry said North Korea fired three short-range ballistic missiles toward waters off its east coast on the morning of May 14, with the weapons flying about 430 kilometers before splashing down.",
  },
  {
    source:
      'Chính phủ Indonesia hôm thứ Ba thông báo sẽ chi 2,3 tỷ USD để xây tuyến đê biển dọc bờ bắc đảo Java, nơi nhiều khu dân cư đang sụt lún.',
    target:
      'The Indonesian government announced Tuesday that it will spend $2.3 billion to build a sea wall along the northern coast of Java, where many residential areas are sinking.',
  },
  {
    source:
      'Hai ngoại trưởng dự kiến gặp nhau tại Geneva ngày 5/8 để thảo luận về việc trao đổi tù binh, theo một nhà ngoại giao châu Âu giấu tên.',
    target:
      'The two foreign ministers are expected to meet in Geneva on Aug. 5 to discuss an exchange of prisoners of war, according to a European diplomat who spoke on condition of anonymity.',
  },
  {
    source:
      'Quốc hội Thái Lan sẽ bỏ phiếu vào thứ Năm về dự luật ngân sách quốc phòng, sau hai lần trì hoãn vì bất đồng trong liên minh cầm quyền.',
    target:
      "Thailand's Parliament will vote Thursday on a defense budget bill after two delays caused by disagreements within the ruling coalition.",
  },
  {
    source:
      'Trận động đất mạnh 6,4 độ xảy ra lúc 2h15 sáng ngoài khơi đảo Luzon của Philippines, khiến hàng nghìn người dân hoảng loạn chạy ra đường.',
    target:
      'A magnitude 6.4 earthquake struck off the Philippine island of Luzon at 2:15 a.m., sending thousands of panicked residents running into the streets.',
  },
  {
    source:
      'Ngân hàng trung ương Trung Quốc đã bơm 600 tỷ nhân dân tệ vào hệ thống tài chính trong tuần này nhằm hỗ trợ các ngân hàng nhỏ đang thiếu thanh khoản.',
    target:
      "China's central bank injected 600 billion yuan into the financial system this week to support small banks facing a liquidity shortage.",
  },
  {
    source:
      'Tàu hải cảnh Trung Quốc đã áp sát một tàu tiếp tế của Philippines ở khoảng cách chưa đầy 2 hải lý gần bãi cạn tranh chấp, theo quân đội Philippines.',
    target:
      'A Chinese coast guard ship closed to less than 2 nautical miles from a Philippine resupply vessel near a disputed shoal, according to the Philippine military.',
  },
  {
    source:
      'Lũ quét tại miền bắc Pakistan đã phá hủy gần 1.200 ngôi nhà và cuốn trôi nhiều cây cầu, cơ quan quản lý thảm họa địa phương cho biết hôm Chủ nhật.',
    target:
      'Flash floods in northern Pakistan destroyed nearly 1,200 homes and swept away many bridges, the local disaster management agency said Sunday.',
  },
  {
    source:
      'Tỷ lệ thất nghiệp của Tây Ban Nha trong quý II giảm 1,8 điểm phần trăm so với quý trước, nhờ ngành du lịch tuyển thêm nhiều lao động thời vụ.',
    target:
      "Spain's unemployment rate fell 1.8 percentage points in the second quarter from the previous quarter as the tourism industry hired many more seasonal workers.",
  },
  {
    source:
      'Bà Marja Lehtinen, phát ngôn viên Bộ Quốc phòng Phần Lan, nói nước này sẽ đóng thêm ba cửa khẩu ở biên giới phía đông kể từ đầu tháng sau.',
    target:
      'Finland will close three more crossings on its eastern border from the beginning of next month, Defense Ministry spokeswoman Marja Lehtinen said.',
  },
  {
    source:
      'Áo đề nghị đăng cai vòng đàm phán hạt nhân tiếp theo giữa Iran và các cường quốc châu Âu, dự kiến diễn ra vào cuối tháng 9.',
    target:
      'Austria has offered to host the next round of nuclear talks between Iran and European powers, expected to take place in late September.',
  },
  {
    source:
      'Quân đội Israel cho biết đã không kích một kho vũ khí ở miền nam Lebanon, đồng thời cảnh báo người dân tránh xa các khu vực xung quanh trong 48 giờ tới.',
    target:
      'The Israeli military said it carried out an airstrike on a weapons depot in southern Lebanon and warned residents to stay away from surrounding areas for the next 48 hours.',
  },
  {
    source:
      'Tổng thống Kenya tuyên bố ba ngày quốc tang sau vụ sập trường học khiến 21 học sinh thiệt mạng. Nguyên nhân vụ việc đang được điều tra.',
    target:
      "Kenya's president declared three days of national mourning after a school collapse killed 21 students. The cause is under investigation.",
  },
  {
    source:
      'Điện Kremlin hôm thứ Hai khẳng định Nga không có ý định rút khỏi thỏa thuận ngũ cốc, dù chỉ trích phương Tây chưa dỡ bỏ các rào cản xuất khẩu phân bón.',
    target:
      'The Kremlin insisted Monday that Russia does not intend to withdraw from the grain deal, though it criticized the West for failing to lift barriers to fertilizer exports.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Đức nói Berlin sẵn sàng gửi thêm hệ thống phòng không cho Ukraine trong mùa đông này nếu các đồng minh cùng chia sẻ chi phí.',
    target:
      "Germany's defense minister said Berlin is ready to send more air defense systems to Ukraine this winter if allies share the cost.",
  },
  {
    source:
      'Một tướng cấp cao của Myanmar được cho là đã bị bắt hôm 3/6 với cáo buộc nhận hối lộ từ các nhóm buôn lậu ở biên giới.',
    target:
      'A senior Myanmar general was reportedly arrested on June 3 on accusations of taking bribes from smuggling groups along the border.',
  },
  {
    source:
      'Bộ Quốc phòng Nhật Bản dự định mua 400 tên lửa hành trình của Mỹ nhằm tăng cường khả năng răn đe trước các mối đe dọa trong khu vực.',
    target:
      "Japan's Defense Ministry plans to buy 400 U.S. cruise missiles to strengthen its ability to deter regional threats.",
  },
  {
    source:
      'Bộ trưởng Thương mại New Zealand Robin Marsden cho biết bà sẽ tới Bắc Kinh vào tuần tới để thảo luận về thuế nhập khẩu sữa.',
    target:
      'New Zealand Trade Minister Robin Marsden said she will travel to Beijing next week to discuss dairy import tariffs.',
  },
  {
    source:
      'Thổ Nhĩ Kỳ hôm thứ Sáu cáo buộc Hy Lạp vi phạm thỏa thuận ngừng tập trận trên biển Aegean, cho rằng hành động này làm xói mòn lòng tin giữa hai bên.',
    target:
      'Turkey on Friday accused Greece of violating an agreement to halt military exercises in the Aegean Sea, saying the move undermined trust between the two sides.',
  },
  {
    source:
      'Tòa án ở Lima tuyên án cựu Bộ trưởng Giao thông Peru Ernesto Quintanar 6 năm tù vì nhận hối lộ trong một dự án đường sắt cao tốc.',
    target:
      'A court in Lima sentenced former Peruvian Transport Minister Ernesto Quintanar to six years in prison for taking bribes in a high-speed rail project.',
  },
  {
    source:
      'Kim ngạch xuất khẩu chip của Hàn Quốc tháng trước giảm 12% so với cùng kỳ năm ngoái, do nhu cầu từ các hãng sản xuất điện thoại suy yếu.',
    target:
      "South Korea's chip exports fell 12% last month from a year earlier because of weakening demand from phone makers.",
  },
  {
    source:
      'Khảo sát cho thấy cử tri dưới 30 tuổi ở Hà Lan ủng hộ việc tăng ngân sách quốc phòng nhiều hơn cử tri trên 60 tuổi.',
    target:
      'A survey showed that Dutch voters under 30 are more supportive of raising the defense budget than those over 60.',
  },
  {
    source:
      'Ngoại trưởng Iran gọi lệnh trừng phạt mới của Liên minh châu Âu là "trò hề chính trị" và cảnh báo Tehran sẽ đáp trả tương xứng.',
    target:
      'Iran\'s foreign minister called the European Union\'s new sanctions a "political farce" and warned that Tehran would respond proportionately.',
  },
  {
    source:
      'Siêu bão đổ bộ tỉnh Quảng Đông của Trung Quốc tối thứ Tư với sức gió 185 km/h, gây mất điện trên diện rộng và buộc hàng chục nghìn người sơ tán.',
    target:
      "A super typhoon made landfall in China's Guangdong province Wednesday night with winds of 185 kilometers per hour, causing widespread power outages and forcing tens of thousands of people to evacuate.",
  },
  {
    source:
      'Ít nhất 37 người thiệt mạng và hơn 100 người bị thương khi hai tàu hỏa chở khách đâm nhau ở miền đông Ấn Độ rạng sáng thứ Bảy, giới chức cho biết.',
    target:
      'At least 37 people were killed and more than 100 injured when two passenger trains collided in eastern India early Saturday, officials said.',
  },
  {
    source:
      'Liên Hợp Quốc ước tính 1,86 triệu người ở miền tây Sudan cần viện trợ lương thực khẩn cấp trước khi mùa mưa bắt đầu vào tháng 6.',
    target:
      'The United Nations estimates that 1.86 million people in western Sudan need emergency food aid before the rainy season begins in June.',
  },
  {
    source:
      'Một tập đoàn đóng tàu Hàn Quốc vừa giành được hợp đồng trị giá 870 triệu USD để đóng sáu tàu chở khí tự nhiên hóa lỏng cho một khách hàng ở Trung Đông.',
    target:
      'A South Korean shipbuilding group has just won an $870 million contract to build six liquefied natural gas carriers for a customer in the Middle East.',
  },
  {
    source:
      'Lệnh ngừng bắn do Ai Cập làm trung gian có hiệu lực từ ngày 17/11 và sẽ kéo dài 30 ngày, trừ khi một trong hai bên tuyên bố chấm dứt.',
    target:
      'The Egypt-brokered ceasefire took effect on Nov. 17 and will last 30 days unless either side declares it over.',
  },
  {
    source:
      'Hội đồng Bảo an Liên Hợp Quốc sẽ họp khẩn vào thứ Tư theo yêu cầu của Pháp và Anh, sau vụ tấn công vào đoàn xe cứu trợ ở miền đông Congo.',
    target:
      'The U.N. Security Council will hold an emergency meeting Wednesday at the request of France and Britain after an attack on an aid convoy in eastern Congo.',
  },
  {
    source:
      'Vụ nổ tại nhà máy hóa chất ở ngoại ô Mumbai xảy ra khoảng 19h30, khi công nhân ca tối vừa bắt đầu làm việc, theo cảnh sát.',
    target:
      'The explosion at a chemical plant on the outskirts of Mumbai occurred around 7:30 p.m., when evening-shift workers had just started work, police said.',
  },
  {
    source:
      'Chính phủ Hàn Quốc thông qua gói hỗ trợ 3.500 tỷ won cho các hộ kinh doanh nhỏ bị ảnh hưởng bởi giá điện tăng mạnh trong mùa hè.',
    target:
      "South Korea's government approved a 3.5 trillion won aid package for small businesses affected by a sharp rise in electricity prices over the summer.",
  },
  {
    source:
      'Cháy rừng tại miền bắc Hy Lạp đã thiêu rụi khoảng 9.000 héc ta rừng thông trong bốn ngày, buộc giới chức sơ tán 12 ngôi làng.',
    target:
      'Wildfires in northern Greece have burned about 9,000 hectares of pine forest in four days, forcing authorities to evacuate 12 villages.',
  },
  {
    source:
      'Cảnh sát Serbia cho biết hơn 250.000 người đã đổ xuống đường phố thủ đô Belgrade hôm Chủ nhật để phản đối kế hoạch khai thác mỏ lithium.',
    target:
      'Serbian police said more than 250,000 people took to the streets of the capital, Belgrade, on Sunday to protest a plan to mine lithium.',
  },
  {
    source:
      'Giá gạo tại Nhật Bản tháng 7 tăng 4,2% so với tháng trước, mức tăng nhanh nhất trong nửa năm qua, theo số liệu của chính phủ.',
    target:
      'Rice prices in Japan rose 4.2% in July from the previous month, the fastest increase in half a year, according to government data.',
  },
  {
    source:
      'Đặc phái viên Liên Hợp Quốc Andrzej Wolniewicz hôm thứ Ba gặp đại diện các phe phái ở Libya để thúc đẩy lộ trình bầu cử trước cuối năm.',
    target:
      "U.N. special envoy Andrzej Wolniewicz met Tuesday with representatives of Libya's factions to push for a road map to elections before the end of the year.",
  },
  {
    source:
      'Slovakia tuyên bố sẽ chặn gói trừng phạt mới của Liên minh châu Âu nhằm vào Nga nếu không được bảo đảm về nguồn cung khí đốt.',
    target:
      'Slovakia said it would block a new package of European Union sanctions against Russia unless it receives guarantees on gas supplies.',
  },
  {
    source:
      'Bộ trưởng Tài chính Argentina, người vừa trở về từ Washington, cho biết chính phủ sẽ cắt giảm trợ cấp nhiên liệu vào tháng tới để đáp ứng yêu cầu của Quỹ Tiền tệ Quốc tế.',
    target:
      "Argentina's finance minister, who has just returned from Washington, said the government will cut fuel subsidies next month to meet the International Monetary Fund's demands.",
  },
  {
    source:
      'Một trực thăng quân sự Colombia đã rơi ở vùng núi Antioquia trong lúc làm nhiệm vụ tiếp tế. Toàn bộ bảy người trên máy bay thiệt mạng.',
    target:
      'A Colombian military helicopter crashed in the mountains of Antioquia while on a resupply mission. All seven people on board were killed.',
  },
  {
    source:
      'Bộ Ngoại giao Trung Quốc nói Bắc Kinh chưa nhận được lời mời chính thức tham dự hội nghị hòa bình và sẽ xem xét khi có thêm thông tin.',
    target:
      "China's Foreign Ministry said Beijing has not received a formal invitation to attend the peace conference and will consider the matter when more information is available.",
  },
  {
    source:
      'Cơ quan Năng lượng Nguyên tử Quốc tế cho biết mức phóng xạ quanh nhà máy vẫn bình thường và các thanh sát viên đã được phép vào khu vực lò phản ứng số ba.',
    target:
      'The International Atomic Energy Agency said radiation levels around the plant remain normal and that inspectors have been allowed into the No. 3 reactor area.',
  },
  {
    source:
      'Cảnh sát Australia bắt một người đàn ông 42 tuổi bị cáo buộc chuyển tài liệu tàu ngầm mật cho một nước ngoài qua ứng dụng nhắn tin mã hóa.',
    target:
      'Australian police arrested a 42-year-old man who allegedly passed classified submarine documents to a foreign country through an encrypted messaging app.',
  },
  {
    source:
      'Ba Lan và Litva lên kế hoạch thành lập một lữ đoàn chung gồm 5.000 binh sĩ để bảo vệ hành lang Suwalki gần Belarus.',
    target:
      'Poland and Lithuania plan to form a joint brigade of 5,000 troops to protect the Suwalki corridor near Belarus.',
  },
  {
    source:
      'Đô đốc Mỹ Leslie Harmon nói ông tin rằng hai tàu sân bay sẽ tiếp tục hiện diện ở Biển Đỏ ít nhất đến cuối tháng 10.',
    target:
      'U.S. Adm. Leslie Harmon said he believes the two aircraft carriers will remain in the Red Sea until at least the end of October.',
  },
  {
    source:
      'Đại sứ Hungary hôm thứ Năm bị Bộ Ngoại giao Ukraine triệu tập để phản đối phát biểu của một nghị sĩ về quy chế vùng Zakarpattia.',
    target:
      "Ukraine's Foreign Ministry summoned the Hungarian ambassador Thursday to protest a lawmaker's remarks about the status of the Zakarpattia region.",
  },
  {
    source:
      'Quyền Bộ trưởng Nội vụ Ecuador Paola Cisneros cho biết quân đội sẽ tiếp tục kiểm soát các nhà tù thêm 60 ngày nhằm ngăn bạo loạn.',
    target:
      "Ecuador's acting interior minister, Paola Cisneros, said the military will continue to control prisons for another 60 days to prevent riots.",
  },
  {
    source:
      'Ngân hàng trung ương Na Uy hôm thứ Năm nâng lãi suất cơ bản thêm 0,25 điểm phần trăm, lên 4,5%, và để ngỏ khả năng có thêm động thái tương tự.',
    target:
      "Norway's central bank on Thursday raised its key interest rate by a quarter of a percentage point to 4.5% and left the door open to further similar moves.",
  },
  {
    source:
      'Số máy bay không người lái bị bắn hạ trong tháng 8 ít hơn tháng 7, nhưng thiệt hại đối với lưới điện lại lớn hơn, không quân Ukraine cho biết.',
    target:
      'Fewer drones were shot down in August than in July, but the damage to the power grid was greater, the Ukrainian air force said.',
  },
  {
    source:
      'Tổng thống Honduras nói nước này đã ngăn chặn một "âm mưu đảo chính" do các sĩ quan lưu vong tổ chức, nhưng không đưa ra bằng chứng nào.',
    target:
      'Honduras\' president said the country had thwarted a "coup plot" organized by exiled officers but offered no evidence.',
  },
  {
    source:
      'Hạn hán và xâm nhập mặn tại đồng bằng châu thổ Irrawaddy của Myanmar đã khiến hàng nghìn nông dân mất trắng vụ lúa đông xuân, theo một tổ chức cứu trợ.',
    target:
      "Drought and saltwater intrusion in Myanmar's Irrawaddy Delta have wiped out the winter-spring rice crops of thousands of farmers, according to an aid group.",
  },
  {
    source:
      'Chỉ 12 trong số 193 quốc gia thành viên Liên Hợp Quốc đã phê chuẩn hiệp ước mới về vũ khí tự động, dù hạn chót là cuối tháng này.',
    target:
      'Only 12 of the 193 U.N. member states have ratified a new treaty on autonomous weapons, even though the deadline is the end of this month.',
  },
  {
    source:
      'Lầu Năm Góc đang điều thêm 24 tiêm kích F-16 và khoảng 600 quân nhân tới Trung Đông nhằm bảo vệ các căn cứ Mỹ trước nguy cơ bị tập kích.',
    target:
      'The Pentagon is sending an additional 24 F-16 fighter jets and about 600 service members to the Middle East to protect U.S. bases from possible attacks.',
  },
  {
    source:
      'Ngân hàng Thế giới phê duyệt khoản vay 1,2 tỷ USD giúp Ethiopia tái thiết đường sá và trường học bị tàn phá sau hai năm xung đột.',
    target:
      'The World Bank approved a $1.2 billion loan to help Ethiopia rebuild roads and schools devastated by two years of conflict.',
  },
  {
    source:
      'Tàu chở dầu mang cờ Panama mất liên lạc từ ngày 2/10, khi đang trên đường từ Oman tới Tanzania với 19 thủy thủ.',
    target:
      'A Panama-flagged oil tanker has been out of contact since Oct. 2, when it was traveling from Oman to Tanzania with 19 crew members.',
  },
  {
    source:
      'Thiệt hại do trận lụt ở miền nam Brazil ước tính khoảng 6 tỷ USD, trong đó nông nghiệp chiếm gần một nửa, theo hiệp hội bảo hiểm.',
    target:
      'Damage from flooding in southern Brazil is estimated at about $6 billion, with agriculture accounting for nearly half, according to an insurance association.',
  },
  {
    source:
      'Thẩm phán Gulnara Bekmuratova của Tòa án Tối cao Kyrgyzstan bác đơn kháng cáo của hai nhà báo bị kết án kích động bạo loạn.',
    target:
      'Kyrgyzstan Supreme Court Judge Gulnara Bekmuratova rejected an appeal by two journalists convicted of inciting riots.',
  },
  {
    source:
      'Canada cho biết sẽ trục xuất bốn nhà ngoại giao nước ngoài vì hoạt động gián điệp, mặc dù không nêu rõ họ thuộc quốc gia nào.',
    target:
      'Canada said it will expel four foreign diplomats for espionage, although it did not say which country they represent.',
  },
  {
    source:
      'Đại diện hãng vận tải biển Đan Mạch nói không thủy thủ nào bị thương khi tàu container trúng tên lửa ở vịnh Aden sáng thứ Ba.',
    target:
      'A representative of the Danish shipping company said no crew members were injured when the container ship was hit by a missile in the Gulf of Aden on Tuesday morning.',
  },
  {
    source:
      'Vụ tấn công mạng, được cho là do một nhóm tin tặc có liên hệ với tình báo nước ngoài thực hiện, đã làm tê liệt hệ thống y tế Albania suốt ba ngày.',
    target:
      "The cyberattack, believed to have been carried out by a hacker group linked to foreign intelligence, paralyzed Albania's health system for three days.",
  },
  {
    source:
      'Philippines dự định mở thêm hai căn cứ trên đảo Palawan cho lực lượng Mỹ sử dụng theo một thỏa thuận hợp tác quốc phòng song phương.',
    target:
      'The Philippines plans to open two more bases on the island of Palawan for use by U.S. forces under a bilateral defense cooperation agreement.',
  },
  {
    source:
      'Theo đề xuất mới của Ủy ban châu Âu, mỗi nước thành viên được giữ lại tối đa 15% số tiền thuế carbon thu được tại biên giới.',
    target:
      "Under the European Commission's new proposal, each member state may keep at most 15% of the carbon tax revenue collected at the border.",
  },
  {
    source:
      'Cảnh sát cho biết một người cha ba con bị đâm bên ngoài một tiệm kebab ở Wolverhampton sau khi nhắc một nhóm thanh thiếu niên bớt ồn ào đã qua đời tại bệnh viện.',
    target:
      'A father of three who was stabbed outside a kebab shop in Wolverhampton after asking a group of teenagers to keep the noise down has died in hospital, police said.',
  },
  {
    source:
      'Darren Whitlock, 43 tuổi, chỉ tạt ra ngoài lấy đồ ăn mang về thì bị tấn công vào khoảng 10 giờ 40 phút tối thứ Sáu tuần trước.',
    target:
      'Darren Whitlock, 43, had only popped out to pick up a takeaway when he was set upon at around 10.40pm last Friday.',
  },
  {
    source:
      '"Anh ấy là người sẵn sàng cho đi tất cả những gì mình có," Kelly, em gái anh, nói với các phóng viên trong nước mắt.',
    target: "'He would have given you the shirt off his back,' his younger sister Kelly told reporters through tears.",
  },
  {
    source:
      'Hai thiếu niên 15 và 16 tuổi đã bị bắt vì tình nghi giết người và hiện vẫn bị tạm giam, trong khi một thiếu niên thứ ba đã được tại ngoại.',
    target:
      'Two boys, aged 15 and 16, have been arrested on suspicion of murder and remain in custody, while a third has been released on bail.',
  },
  {
    source:
      'Các điều tra viên kêu gọi bất cứ ai có hình ảnh từ camera hành trình ghi lại khu vực đường Dudley trong khoảng từ 10 giờ đến 11 giờ đêm hãy trình báo.',
    target:
      'Detectives are urging anyone with dashcam footage from the Dudley Road area between 10pm and 11pm to come forward.',
  },
  {
    source:
      'Tay ném thuận tay trái Cole Brandvold của Mariners không để đối phương có cú hit nào cho tới tận hiệp thứ tám, khi anh để đối thủ đánh được một cú bóng bổng rơi ăn một chốt lúc đã có hai out, và Seattle bảo toàn cách biệt để thắng Tigers 3-1 vào tối thứ Ba.',
    target:
      'Mariners left-hander Cole Brandvold took a no-hitter into the eighth inning before giving up a bloop single with two outs, and Seattle held on to beat the Tigers 3-1 on Tuesday night.',
  },
  {
    source:
      'Cầu thủ 27 tuổi này loại 11 tay đánh bằng strikeout, cho một người đi bộ lên chốt và ném tổng cộng 108 cú, nhiều nhất trong sự nghiệp của anh.',
    target: 'The 27-year-old struck out 11, walked one and threw 108 pitches, the most of his career.',
  },
  {
    source:
      '"Tôi biết chuyện gì đang diễn ra, cả sân ai cũng biết, nhưng chẳng ai chịu ngồi cách tôi dưới ba mét trong khu ghế dự bị cả", Brandvold vừa cười vừa nói.',
    target:
      '"I knew what was going on, everybody in the ballpark knew, but nobody would sit within ten feet of me in the dugout," Brandvold said with a grin.',
  },
  {
    source:
      'Detroit, đội đã thua sáu trong bảy trận gần nhất, ghi điểm duy nhất nhờ một cú đánh bổng hy sinh ở hiệp thứ chín.',
    target: 'Detroit, which has dropped six of its last seven, got its only run on a sacrifice fly in the ninth.',
  },
  {
    source: 'Seattle hiện kém Houston một trận rưỡi ở bảng miền Tây của American League khi còn 12 trận chưa đấu.',
    target: 'Seattle is now a game and a half behind Houston in the American League West with 12 games left to play.',
  },
  {
    source:
      'Hôm thứ Năm, Công chúa Anne chẳng hề bận tâm đến cơn mưa như trút khi tới khánh thành một trạm xuồng cứu sinh ở Pembrokeshire, còn nói đùa với các tình nguyện viên rằng ít ra họ cũng ăn mặc hợp với thời tiết.',
    target:
      'Princess Anne shrugged off a downpour to open a lifeboat station in Pembrokeshire on Thursday, joking with volunteers that they were at least dressed for the weather.',
  },
  {
    source:
      'Tòa nhà trị giá 4,2 triệu bảng Anh này thay thế một nhà thuyền bằng gỗ đã đứng cạnh đường trượt hạ thủy từ năm 1908.',
    target: 'The £4.2 million building replaces a wooden boathouse that had stood beside the slipway since 1908.',
  },
  {
    source:
      'Bà mặc áo khoác vải sáp màu xanh hải quân, quàng khăn kẻ ô và đi một đôi bốt nâu đã sờn mà theo những người theo dõi hoàng gia là bà mua từ những năm 1980.',
    target:
      'She wore a navy waxed jacket, a tartan scarf and a pair of well-worn brown boots that royal watchers say she first bought in the 1980s.',
  },
  {
    source:
      '"Bà ấy hỏi về động cơ còn nhiều hơn hầu hết các học viên của chúng tôi", ông Gareth Pugh, người lái xuồng cứu sinh đã gắn bó với đội suốt 22 năm, cho biết.',
    target:
      '"She asked more questions about the engines than most of our trainees do," said coxswain Gareth Pugh, who has been with the crew for 22 years.',
  },
  {
    source:
      'Đây là hoạt động thứ ba của bà trong tuần, và các trợ lý cho biết bà không có ý định giảm bớt công việc dù đã qua tuổi nghỉ hưu từ lâu.',
    target:
      'The engagement was her third of the week, and aides said she had no plans to slow down despite being well past retirement age.',
  },
  {
    source:
      'Theo số liệu thu thập được nhờ luật tự do thông tin, bệnh nhân tại một trong những bệnh viện đông nhất Scotland phải chờ trung bình 11 tiếng ở khoa cấp cứu mới được xếp giường.',
    target:
      "Patients at one of Scotland's busiest hospitals are waiting an average of 11 hours in A&E before being found a bed, according to figures obtained under freedom of information laws.",
  },
  {
    source: 'Có trường hợp một cụ bà 87 tuổi bị gãy xương hông phải nằm hai đêm trên xe đẩy ngoài hành lang.',
    target: 'In one case, an 87-year-old woman with a broken hip spent two nights on a trolley in a corridor.',
  },
  {
    source:
      'Bác sĩ Fiona Abernethy, chủ tịch ủy ban bác sĩ địa phương, cho biết các nhân viên đã "kiệt sức" và nhiều người đang tính chuyện bỏ nghề.',
    target:
      'Dr Fiona Abernethy, who chairs the local doctors\' committee, said staff were "running on empty" and that many were thinking of leaving the profession.',
  },
  {
    source:
      'Hội đồng y tế địa phương đã xin lỗi những người bị ảnh hưởng và cho biết sẽ bổ sung 46 giường bệnh trước cuối tháng 11.',
    target:
      'The health board apologised to those affected and said 46 extra beds would open before the end of November.',
  },
  {
    source: 'Các chính trị gia đối lập cáo buộc các bộ trưởng cố tình làm ngơ trước tình trạng thiếu y tá.',
    target: 'Opposition politicians accused ministers of burying their heads in the sand over the shortage of nurses.',
  },
  {
    source:
      'Chính quyền địa phương cho biết trong đêm rạng sáng ngày 7/10, lực lượng Nga đã phóng 94 máy bay không người lái tấn công và ba tên lửa đạn đạo vào Ukraine, khiến ít nhất bốn người thiệt mạng và gây mất điện ở một số khu vực thuộc tỉnh Sumy.',
    target:
      'Russian forces launched 94 attack drones and three ballistic missiles at Ukraine overnight on Oct. 7, killing at least four people and cutting power to parts of Sumy Oblast, local authorities reported.',
  },
  {
    source:
      'Không quân Ukraine cho biết đã bắn hạ 71 máy bay không người lái, trong khi 15 chiếc khác không đến được mục tiêu, nhiều khả năng là do tác chiến điện tử.',
    target:
      "Ukraine's Air Force said it had shot down 71 of the drones, while another 15 failed to reach their targets, likely due to electronic warfare.",
  },
  {
    source:
      'Trong số những người thiệt mạng có một bé gái 9 tuổi, thi thể em được đưa ra khỏi đống đổ nát của một tòa chung cư năm tầng không lâu trước lúc bình minh.',
    target:
      'Among the dead was a 9-year-old girl whose body was pulled from the rubble of a five-story apartment building shortly before dawn.',
  },
  {
    source:
      '"Quanh đây chẳng có cơ sở quân sự nào, chỉ có những người đang ngủ trên giường", bà Iryna Kovalchuk, một hàng xóm có nhà bị vỡ tung cửa sổ, nói.',
    target:
      '"There was no military facility anywhere near here, only people asleep in their beds," said Iryna Kovalchuk, a neighbor whose windows were blown out.',
  },
  {
    source:
      'Moscow đã tăng cường các cuộc tấn công vào cơ sở hạ tầng năng lượng trước mùa sưởi ấm, như họ vẫn làm mỗi độ thu về kể từ khi phát động cuộc xâm lược toàn diện vào tháng 2 năm 2022.',
    target:
      'Moscow has stepped up strikes on energy infrastructure ahead of the heating season, as it has each autumn since launching its full-scale invasion in February 2022.',
  },
  {
    source:
      'Một hãng sản xuất đồ nội thất nhỏ ở bang North Carolina cho biết sẽ phải tăng giá tới 18% vào tháng 1 do các mức thuế mới áp lên gỗ cứng và vật liệu bọc nệm nhập khẩu.',
    target:
      'A small furniture maker in North Carolina says it will have to raise prices by as much as 18% in January because of new duties on imported hardwood and upholstery.',
  },
  {
    source:
      'Các mức thuế được công bố hồi cuối tháng trước này khởi điểm ở mức 10% và tăng lên 30% đối với những nước không đạt được thỏa thuận với Washington trước cuối năm.',
    target:
      'The levies, announced late last month, start at 10% and climb to 30% for countries that fail to strike a deal with Washington by year-end.',
  },
  {
    source:
      '"Đợt thuế quan đầu tiên chúng tôi còn tự gánh được, nhưng lần này thì không kham nổi nữa", bà Marcia Delgado, người có gia đình điều hành doanh nghiệp này từ năm 1961, nói.',
    target:
      '"We ate the first round of tariffs, but we can\'t swallow this one," said Marcia Delgado, whose family has run the business since 1961.',
  },
  {
    source:
      'Các nhà kinh tế tại một ngân hàng ở Charlotte ước tính những biện pháp này sẽ làm tăng trưởng của Mỹ giảm 0,3 điểm phần trăm trong năm tới.',
    target:
      'Economists at a bank in Charlotte estimate that the measures will shave 0.3 percentage points off U.S. growth next year.',
  },
  {
    source: 'Bộ Thương mại Mỹ chưa phản hồi ngay đề nghị bình luận.',
    target: 'The Commerce Department did not immediately respond to a request for comment.',
  },
  {
    source:
      'Leicester lội ngược dòng sau khi bị dẫn 17 điểm để đánh bại Northampton 31-29 trên sân Welford Road lạnh cóng, với cú đá phạt ấn định chiến thắng từ cự ly 45 mét của fly-half vào thay người Tom Ashdown ở phút 79.',
    target:
      'Leicester came from 17 points down to beat Northampton 31-29 at a freezing Welford Road, with replacement fly-half Tom Ashdown landing the winning penalty from 45 metres in the 79th minute.',
  },
  {
    source:
      'Đội khách tưởng như đã nắm chắc phần thắng khi bước vào giờ nghỉ sau khi ghi được bốn cú try trong một hiệp một mãn nhãn.',
    target:
      'The visitors had looked home and dry at the interval, having run in four tries in a breathtaking first half.',
  },
  {
    source:
      'Nhưng đầu hiệp hai, prop Sione Taufa bị phạt ra ngoài sân tạm thời vì một pha cản người quá cao, và thế trận đã xoay chiều.',
    target:
      'But prop Sione Taufa was sent to the sin bin for a high tackle early in the second half, and the momentum shifted.',
  },
  {
    source:
      '"Giữa hai hiệp, tôi đã nói với các cầu thủ rằng sẽ chẳng có ai thương hại chúng ta đâu", huấn luyện viên trưởng Mark Pellow cho biết.',
    target: '"I told them at half-time that nobody was going to feel sorry for us," said head coach Mark Pellow.',
  },
  {
    source:
      'Kết quả này đưa Leicester lên vị trí thứ ba trên bảng xếp hạng, kém hai điểm so với Bath, đội thi đấu ít hơn một trận.',
    target: 'The result lifts Leicester to third in the table, two points behind Bath, who have a game in hand.',
  },
  {
    source:
      'Hôm thứ Tư, Lực lượng Tuần duyên Mỹ đã bốc dỡ hơn 11.600 pound (hơn 5,2 tấn) cocaine tại cảng Port Everglades, bang Florida; số ma túy này thu được từ bốn vụ chặn bắt riêng rẽ ở Đông Thái Bình Dương.',
    target:
      'U.S. Coast Guard crews offloaded more than 11,600 pounds of cocaine at Port Everglades, Fla., on Wednesday, the haul from four separate interdictions in the eastern Pacific.',
  },
  {
    source:
      'Trong một tuyên bố, cơ quan này cho biết số ma túy trên có giá trị ước tính 132 triệu USD trên thị trường chợ đen.',
    target: 'The drugs have an estimated street value of $132 million, the agency said in a statement.',
  },
  {
    source:
      'Trong vụ thu giữ lớn nhất, một tổ bay trực thăng đã bắn hỏng động cơ của một chiếc xuồng cao tốc cách bờ biển Ecuador khoảng 260 dặm (gần 420 km) sau khi những người điều khiển phớt lờ lệnh dừng lại.',
    target:
      'In the largest seizure, a helicopter crew disabled the engines of a go-fast boat some 260 miles off the coast of Ecuador after its operators ignored orders to stop.',
  },
  {
    source: 'Chín nghi phạm buôn lậu đã bị bắt giữ và sẽ bị truy tố tại tòa án liên bang Khu vực Trung Florida.',
    target:
      'Nine suspected smugglers were taken into custody and will be prosecuted in the Middle District of Florida.',
  },
  {
    source:
      'Sáng sớm Chủ nhật, một tàu đổ bộ không người lái cỡ bằng chiếc ô tô nhỏ đã hạ cánh xuống gần cực nam Mặt Trăng, nhưng các kiểm soát viên cho biết con tàu dường như bị nghiêng và tạo ra ít điện hơn dự kiến.',
    target:
      "A robotic lander the size of a small car touched down near the moon's south pole early Sunday, but flight controllers said it appeared to be tilted and was generating less power than expected.",
  },
  {
    source:
      'Con tàu do một công ty tư nhân ở bang Colorado chế tạo này mang theo một mũi khoan, một xe tự hành cỡ nhỏ và một máy khối phổ để tìm kiếm nước đóng băng.',
    target:
      'The spacecraft, built by a private company in Colorado, is carrying a drill, a miniature rover and a mass spectrometer to look for frozen water.',
  },
  {
    source:
      'Tàu khai hỏa động cơ chính trong 11 phút 20 giây để rời quỹ đạo Mặt Trăng, sau đó lướt qua những bãi đá tảng rồi đáp xuống rìa một miệng hố.',
    target:
      'It fired its main engine for 11 minutes and 20 seconds to drop out of lunar orbit, then skimmed over boulder fields before settling onto the rim of a crater.',
  },
  {
    source:
      '"Tàu vẫn hoạt động, vẫn liên lạc được và đang ở trên Mặt Trăng, với tôi như thế là quá tốt rồi", giám đốc sứ mệnh Anil Raghavan nói.',
    target:
      "\"We're alive, we're talking and we're on the moon, so I'll take that any day of the week,\" said mission director Anil Raghavan.",
  },
  {
    source:
      'Nếu các kỹ sư không thể hướng các tấm pin năng lượng mặt trời của tàu về phía Mặt Trời, ắc quy sẽ cạn trong vòng khoảng 40 giờ.',
    target:
      'Unless engineers can point its solar panels toward the sun, the batteries will run out within about 40 hours.',
  },
  {
    source:
      'Học sinh một trường trung học ở Leeds giờ đây phải khóa điện thoại trong túi từ tính ngay tại cổng trường, và các giáo viên nói giờ ra chơi đã ồn ào hơn, nhưng là vì những lý do đáng mừng.',
    target:
      'Pupils at a secondary school in Leeds must now lock their phones in magnetic pouches at the gate, and teachers say break times have become noisier for all the right reasons.',
  },
  {
    source:
      'Số lần học sinh bị phạt ở lại trường đã giảm 38% kể từ khi chính sách này được áp dụng hồi tháng 9, trong khi lượt mượn sách thư viện tăng gần gấp đôi.',
    target:
      'Detentions have fallen by 38 per cent since the policy was introduced in September, while library loans have almost doubled.',
  },
  {
    source:
      'Không phải ai cũng đồng tình: một bản kiến nghị có chữ ký của 412 phụ huynh cho rằng những đứa trẻ đi bộ về nhà một mình cần có khả năng gọi điện cầu cứu.',
    target:
      'Not everyone is convinced: a petition signed by 412 parents argues that children who walk home alone need to be able to call for help.',
  },
  {
    source:
      'Hiệu trưởng Samira Hussain khẳng định các túi đều được mở khóa ngay khi chuông tan học reo lúc 3 giờ 15 phút chiều.',
    target: 'Headteacher Samira Hussain insists the pouches are unlocked the moment the bell rings at 3.15pm.',
  },
  {
    source:
      'Cậu bé Alfie 14 tuổi cho biết lúc đầu em ghét ý tưởng này, nhưng giờ đây vào giờ nghỉ trưa em chơi cờ vua "với những bạn mà trước đây em còn chưa từng nói chuyện".',
    target:
      'Fourteen-year-old Alfie said he had hated the idea at first but now played chess at lunch "with people I\'d never even spoken to".',
  },
  {
    source:
      'Ngôi sao phim truyền hình dài tập Lucy Marchbanks tình tứ bên bạn trai mới khi cả hai tay trong tay dạo bước trên một bãi biển ở Mykonos hôm thứ Bảy.',
    target:
      'Soap star Lucy Marchbanks put on a loved-up display with her new boyfriend as the pair strolled hand in hand along a beach in Mykonos on Saturday.',
  },
  {
    source:
      'Nữ diễn viên 34 tuổi khoe làn da rám nắng trong bộ bikini màu vàng chanh cùng cặp kính râm quá khổ, còn huấn luyện viên cá nhân Jack Ferris để ngực trần và mặc quần bơi đen.',
    target:
      'The actress, 34, showed off her tan in a lemon bikini and oversized sunglasses, while personal trainer Jack Ferris went shirtless in a pair of black swim shorts.',
  },
  {
    source:
      'Chuyện diễn ra chỉ bảy tháng sau khi cô chia tay cầu thủ bóng đá Danny Orme, người mà cô có chung con gái bốn tuổi tên Posy.',
    target:
      'It comes just seven months after she split from footballer Danny Orme, with whom she shares a four-year-old daughter, Posy.',
  },
  {
    source:
      'Một nguồn tin thân cận với cặp đôi cho biết: "Giờ nói gì thì vẫn còn sớm, nhưng đã nhiều năm rồi bạn bè mới thấy Lucy hạnh phúc đến thế."',
    target:
      "A source close to the couple said: 'It's early days, but Lucy's friends haven't seen her this happy in years.'",
  },
  {
    source: 'MailOnline đã liên hệ với người đại diện của cả Lucy và Jack để đề nghị bình luận.',
    target: 'MailOnline has contacted representatives for both Lucy and Jack for comment.',
  },
  {
    source:
      'Một cựu kế toán bệnh viện bị cáo buộc rút ruột 6,8 triệu USD của một tổ chức từ thiện dành cho trẻ em mắc ung thư đã bật khóc trên bục nhân chứng hôm thứ Hai khi các công tố viên phát lại băng ghi âm các cuộc điện thoại của bà.',
    target:
      "A former hospital accountant accused of siphoning $6.8 million from a children's cancer charity broke down on the witness stand Monday as prosecutors played recordings of her phone calls.",
  },
  {
    source:
      'Các công tố viên cho rằng Theresa Lundgren, 52 tuổi, đã dùng số tiền này để mua một căn nhà gỗ ven hồ, hai con ngựa và hàng loạt chuyến du lịch xa xỉ.',
    target:
      'Prosecutors say Theresa Lundgren, 52, used the money to buy a lakefront cabin, two horses and a string of luxury vacations.',
  },
  {
    source:
      'Bà không nhận tội đối với 14 cáo buộc gian lận qua phương tiện viễn thông và rửa tiền, mỗi cáo buộc có mức án tối đa 20 năm tù.',
    target:
      'She has pleaded not guilty to 14 counts of wire fraud and money laundering, each of which carries a maximum sentence of 20 years.',
  },
  {
    source:
      'Luật sư của bà, ông Paul Brancato, nói với bồi thẩm đoàn rằng bà đã bị biến thành vật tế thần bởi những lãnh đạo "nhắm mắt làm ngơ suốt một thập kỷ".',
    target:
      'Her lawyer, Paul Brancato, told jurors that she had been made a scapegoat by executives who "looked the other way for a decade."',
  },
  {
    source:
      'Phần tranh luận kết thúc dự kiến sẽ bắt đầu trong vài ngày tới của tuần này, và thẩm phán đã dặn bồi thẩm đoàn chuẩn bị tinh thần nghị án qua cả thứ Bảy và Chủ nhật.',
    target:
      'Closing arguments are expected to begin later this week, and the judge has told the jury to be prepared to deliberate through the weekend.',
  },
  {
    source:
      'Các quan chức ứng phó thảm họa cho biết tính đến thứ Sáu, ít nhất 63 người đã thiệt mạng và hàng chục người khác mất tích sau nhiều ngày mưa xối xả khiến nước sông tràn bờ trên khắp vùng đông bắc Bangladesh.',
    target:
      'At least 63 people were killed and dozens more were missing on Friday after days of torrential rain sent rivers bursting their banks across northeastern Bangladesh, disaster officials said.',
  },
  {
    source:
      'Tại huyện Sylhet, lực lượng cứu hộ dùng thuyền gỗ giải cứu các gia đình khỏi mái trường học và nhà thờ Hồi giáo, nơi họ đã trải qua hai đêm không có gì để ăn.',
    target:
      'In the district of Sylhet, rescuers in wooden boats plucked families from the rooftops of schools and mosques where they had spent two nights without food.',
  },
  {
    source:
      'Cơ quan khí tượng ghi nhận lượng mưa 312 mm trong 24 giờ, một trong những trận mưa lớn nhất từng xảy ra ở đây chỉ trong một ngày.',
    target:
      'The meteorological department recorded 312 millimetres of rain in 24 hours, one of the heaviest downpours seen there in a single day.',
  },
  {
    source:
      '"Chỉ trong khoảng thời gian nấu chín nồi cơm, nước đã dâng lên đến ngực tôi", bà Rahima Begum, 40 tuổi, vừa ôm cậu con trai út vừa kể.',
    target:
      '"The water came up to my chest in the time it takes to boil rice," said Rahima Begum, 40, cradling her youngest son.',
  },
  {
    source:
      'Các nhà khoa học cho biết không khí ấm hơn chứa nhiều hơi ẩm hơn và đang khiến những hiện tượng cực đoan như vậy xảy ra thường xuyên hơn, dù chưa có nghiên cứu chính thức nào về đợt mưa lũ này được tiến hành.',
    target:
      'Scientists say warmer air holds more moisture and is making such extremes more frequent, although no formal study of this event has yet been carried out.',
  },
  {
    source:
      'Conor Feeney ghi birdie ở ba trong bốn hố cuối hôm thứ Bảy để giành lợi thế dẫn trước hai gậy trước khi bước vào vòng cuối giải Scottish Open.',
    target:
      'Conor Feeney birdied three of the last four holes on Saturday to seize a two-shot lead heading into the final round of the Scottish Open.',
  },
  {
    source:
      'Tay golf 29 tuổi đến từ Cork đạt 64 gậy, tức sáu gậy dưới par, để kết thúc vòng đấu với tổng điểm âm 14, trong khi người bám sát anh nhất là Emil Sandberg của Thụy Điển, tay golf dẫn đầu sau vòng trước.',
    target:
      'The 29-year-old from Cork carded a six-under-par 64 to finish on 14 under, with overnight leader Emil Sandberg of Sweden his nearest challenger.',
  },
  {
    source:
      '"Ở chín hố đầu, tôi gạt kiểu gì bóng cũng không vào, rồi bỗng nhiên cái lỗ trông to như miệng xô", Feeney chia sẻ.',
    target:
      '"I couldn\'t buy a putt on the front nine, then the hole suddenly looked as big as a bucket," said Feeney.',
  },
  {
    source:
      'Dự báo chiều Chủ nhật có giông bão, vì vậy các tay golf sẽ xuất phát theo nhóm ba người ở cả hố 1 lẫn hố 10, bắt đầu từ 7h30 sáng.',
    target:
      'Thunderstorms are forecast for Sunday afternoon, so players will go off in groups of three from both the first and tenth tees starting at 7:30 a.m.',
  },
  {
    source: 'Nhà vô địch sẽ mang về 1,57 triệu USD trong tổng quỹ thưởng 9 triệu USD.',
    target: 'The winner will take home $1.57 million from a total purse of $9 million.',
  },
  {
    source:
      'Hôm Chủ nhật, các tổ chức cứu trợ cho biết chỉ 37 trong số 120 xe tải mà họ được hứa hẹn đã được phép đi qua cửa khẩu Kerem Shalom kể từ đầu tuần.',
    target:
      'Aid agencies said on Sunday that only 37 of the 120 trucks they had been promised had been allowed through the Kerem Shalom crossing since the start of the week.',
  },
  {
    source:
      'Israel phủ nhận việc hạn chế hàng tiếp tế và nói rằng hàng trăm xe hàng đang chờ được tiếp nhận ở phía Gaza.',
    target:
      'Israel denies limiting supplies and says hundreds of truckloads are waiting to be collected on the Gaza side.',
  },
  {
    source:
      'Tại một tiệm bánh ở Deir al-Balah, người dân bắt đầu xếp hàng từ trước 4 giờ sáng để mua bánh mì, nhưng chưa đầy hai tiếng sau bánh đã hết sạch.',
    target:
      'At a bakery in Deir al-Balah, people began lining up before 4 a.m. for bread that ran out less than two hours later.',
  },
  {
    source:
      '"Chúng tôi không đòi hỏi gì xa vời, chỉ xin bột mì, nước sạch và thuốc men", chị Umm Khaled, người mẹ sáu con đã năm lần phải đi lánh nạn, nói.',
    target:
      '"We are not asking for the moon, only for flour, clean water and medicine," said Umm Khaled, a mother of six who has been displaced five times.',
  },
  {
    source:
      'Các nhà đàm phán Ai Cập và Qatar dự kiến gặp nhau tại Cairo vào thứ Ba nhằm tháo gỡ bế tắc về giai đoạn tiếp theo của lệnh ngừng bắn.',
    target:
      'Negotiators from Egypt and Qatar are due to meet in Cairo on Tuesday in an effort to break the deadlock over the next phase of the ceasefire.',
  },
  {
    source:
      'Sáng thứ Hai, một máy bay chở khách đi Singapore buộc phải quay lại Hồng Kông sau khi va phải chim khiến một động cơ bị hư hại ngay sau khi cất cánh.',
    target:
      'A passenger jet bound for Singapore was forced to return to Hong Kong on Monday morning after a bird strike damaged one of its engines shortly after take-off.',
  },
  {
    source:
      'Chiếc Airbus A330 chở 268 hành khách và 13 thành viên phi hành đoàn đã hạ cánh an toàn lúc 9 giờ 52 phút sáng, khoảng 45 phút sau khi khởi hành.',
    target:
      'The Airbus A330, carrying 268 passengers and 13 crew, landed safely at 9.52am, about 45 minutes after departing.',
  },
  {
    source:
      'Hành khách Winnie Lau cho biết cô nghe thấy một tiếng nổ lớn, rồi sau đó trong khoang có "mùi như gà cháy".',
    target: 'Passenger Winnie Lau said she heard a loud bang followed by "a smell like burnt chicken" in the cabin.',
  },
  {
    source:
      'Hãng hàng không cho biết đã bố trí phòng khách sạn và phiếu ăn cho những hành khách bị ảnh hưởng, đồng thời các kỹ sư đang kiểm tra máy bay.',
    target:
      'The airline said it had arranged hotel rooms and meal vouchers for those affected and that engineers were inspecting the aircraft.',
  },
  {
    source:
      'Theo Cục Hàng không Dân dụng, số vụ máy bay va phải chim tại sân bay này đã tăng lên 41 vụ vào năm ngoái, từ mức 29 vụ của năm trước đó.',
    target:
      'Bird strikes at the airport rose to 41 last year from 29 the year before, according to the Civil Aviation Department.',
  },
  {
    source:
      'Voltahaus, công ty khởi nghiệp về pin có trụ sở tại Berlin, đã huy động được 85 triệu euro trong vòng gọi vốn Series B do một quỹ hưu trí Na Uy dẫn đầu, qua đó được định giá hơn 400 triệu euro một chút.',
    target:
      'Berlin-based battery start-up Voltahaus has raised €85 million in a Series B round led by a Norwegian pension fund, valuing the company at just over €400 million.',
  },
  {
    source:
      'Được hai người bạn cùng phòng thời đại học thành lập năm 2020, công ty này sản xuất các cell pin natri-ion mà họ khẳng định rẻ hơn 30% so với loại pin lithium tương đương.',
    target:
      'Founded in 2020 by two former university roommates, the firm makes sodium-ion cells that it claims are 30% cheaper than their lithium equivalents.',
  },
  {
    source:
      'Giám đốc điều hành Lena Brandt cho biết số tiền này sẽ được dùng để xây một nhà máy ở Leipzig, sử dụng khoảng 350 lao động vào năm 2028.',
    target:
      'Chief executive Lena Brandt said the cash would be used to build a factory in Leipzig employing around 350 people by 2028.',
  },
  {
    source:
      '"Các nhà đầu tư từng nếm trái đắng trong lĩnh vực này, vì vậy họ đã đặt ra cho chúng tôi những câu hỏi rất hóc búa", bà nói với CNBC.',
    target: '"Investors have been burned before in this sector, so they asked us very tough questions," she told CNBC.',
  },
  {
    source: 'Công ty chưa có lãi nhưng kỳ vọng sẽ hòa vốn vào nửa cuối năm 2027.',
    target: 'The company has yet to turn a profit, but expects to break even in the second half of 2027.',
  },
  {
    source:
      'Hôm thứ Năm, quốc hội Bồ Đào Nha đã bác bỏ dự toán ngân sách của chính phủ thiểu số với 118 phiếu chống và 112 phiếu thuận, làm dấy lên khả năng lại phải tổ chức thêm một cuộc bầu cử sớm.',
    target:
      "Portugal's parliament voted down the minority government's budget by 118 votes to 112 on Thursday, raising the prospect of yet another snap election.",
  },
  {
    source:
      'Tổng thống giờ đây phải quyết định giải tán quốc hội hay đề nghị lãnh đạo các đảng tìm cách thành lập một liên minh đa số mới.',
    target:
      'The president must now decide whether to dissolve the chamber or ask party leaders to try to form a new majority.',
  },
  {
    source:
      'Các cuộc thăm dò dư luận cho thấy phe trung hữu sẽ lại giành chiến thắng, dù còn cách xa con số 116 ghế cần thiết để một mình cầm quyền.',
    target:
      'Opinion polls suggest the centre-right would win again, though well short of the 116 seats needed to govern alone.',
  },
  {
    source:
      '"Người dân đã quá chán ngán việc cứ phải đi bỏ phiếu lại," ông Armando Seixas, một tài xế taxi ở Lisbon, nói, "và tôi cũng chẳng trách họ được."',
    target:
      '"People are sick and tired of being sent back to the polls," said Armando Seixas, a taxi driver in Lisbon, "and I can\'t say I blame them."',
  },
  {
    source:
      'Võ sĩ hạng nặng Terrell "Bishop" Grady hạ knock-out Yoandri Lescay, tay đấm người Cuba trước đó chưa từng thua trận nào, ở hiệp năm trận đấu tại Las Vegas để giành quyền tranh đai vô địch thế giới.',
    target:
      'Heavyweight Terrell "Bishop" Grady knocked out previously unbeaten Cuban Yoandri Lescay in the fifth round in Las Vegas to book a shot at the world title.',
  },
  {
    source:
      'Grady, nặng 248 pound (khoảng 112 kg) khi lên cân, bị rách phía trên mắt trái ở hiệp hai và dường như đang bị dẫn điểm.',
    target:
      'Grady, who weighed in at 248 pounds, was cut above the left eye in the second and appeared to be behind on points.',
  },
  {
    source:
      'Nhưng một cú móc phải ngắn đã khiến Lescay đổ gục xuống sàn, và trọng tài ra hiệu dừng trận đấu ở thời điểm 2 phút 11 giây.',
    target:
      'But a short right hook sent Lescay crashing to the canvas, and the referee waved it off at two minutes and 11 seconds.',
  },
  {
    source:
      '"Người ta bảo tôi ở tuổi 36 đã qua bên kia con dốc sự nghiệp, nhưng xem ra cảnh nhìn từ trên này cũng đẹp lắm", Grady nói đùa sau trận đấu.',
    target:
      '"They said I was over the hill at 36, so I guess the view\'s pretty good from up here," Grady joked afterwards.',
  },
  {
    source:
      'Nhà tổ chức của anh cho biết các cuộc đàm phán về một trận đấu ở Riyadh vào mùa xuân năm sau đã được tiến hành.',
    target: 'His promoter said talks were already under way for a bout in Riyadh next spring.',
  },
  {
    source:
      'Một người chơi dò kim loại đã đào được kho báu gồm 1.368 đồng bạc La Mã trên một cánh đồng củ cải đường ở Suffolk, điều mà các chuyên gia gọi là phát hiện để đời.',
    target:
      'A metal detectorist has unearthed a hoard of 1,368 Roman silver coins in a sugar beet field in Suffolk, in what experts are calling the find of a lifetime.',
  },
  {
    source:
      'Những đồng denarius này, trong đó đồng cổ nhất có niên đại từ năm 32 trước Công nguyên, được chôn trong một chiếc bình đất sét cách mặt đất khoảng 40 cm.',
    target:
      'The denarii, the oldest of which dates from 32 BC, were buried in a clay pot some 40 centimetres below the surface.',
  },
  {
    source:
      'Ông Geoff Tunnicliffe, 68 tuổi, một thợ sửa ống nước đã nghỉ hưu, đang định ra về thì chiếc máy của ông phát ra một tín hiệu yếu ớt.',
    target:
      'Retired plumber Geoff Tunnicliffe, 68, had been about to call it a day when his machine gave a faint signal.',
  },
  {
    source: '"Lúc đầu tôi cứ tưởng đó là cái khoen bật của lon bia", ông kể.',
    target: "'At first I took it for a ring pull off a can of lager,' he said.",
  },
  {
    source:
      'Theo Đạo luật Kho báu, tiền thưởng nếu có sẽ được chia cho người tìm thấy và chủ đất sau khi một ủy ban độc lập định giá số tiền xu này.',
    target:
      'Under the Treasure Act, any reward will be split between the finder and the landowner once an independent committee has put a value on the coins.',
  },
  {
    source:
      'Cơ quan di cư của Liên Hợp Quốc cho biết hơn 3.000 gia đình đã rời bỏ thị trấn Umm Rawaba của Sudan trong tuần qua khi giao tranh giữa quân đội và lực lượng bán quân sự Hỗ trợ Nhanh (RSF) ngày càng tiến đến gần.',
    target:
      'More than 3,000 families have fled the Sudanese town of Umm Rawaba in the past week as fighting between the army and the paramilitary Rapid Support Forces edges closer, the U.N. migration agency said.',
  },
  {
    source:
      'Nhiều người đi bộ hoặc ngồi xe lừa kéo đến El Obeid, chẳng mang theo được gì nhiều ngoài chăn và nồi niêu.',
    target: 'Many arrived in El Obeid on foot or on donkey carts, carrying little more than blankets and cooking pots.',
  },
  {
    source:
      'Các bác sĩ ở đó cho biết họ đang phải điều trị bệnh nhân tả trên sàn một trường học vì bệnh viện chính của thành phố đã hai lần bị pháo kích trong tháng này.',
    target:
      "Doctors there said they were treating patients for cholera on the floor of a school because the city's main hospital had been shelled twice this month.",
  },
  {
    source:
      'Cuộc chiến bùng phát vào tháng 4 năm 2023 đã cướp đi sinh mạng của hàng chục nghìn người và khiến khoảng 12 triệu người phải rời bỏ nhà cửa.',
    target:
      'The war, which erupted in April 2023, has killed tens of thousands of people and driven some 12 million from their homes.',
  },
  {
    source:
      '"Thế giới đã bước tiếp, còn chúng tôi thì chẳng còn nơi nào để đi nữa", cô Amna Ibrahim, một giáo viên 31 tuổi, nói.',
    target: '"The world has moved on, but we have nowhere left to move to," said Amna Ibrahim, a 31-year-old teacher.',
  },
  {
    source:
      'Tay đua 20 tuổi hoàn thành một vòng trường đua Hungaroring trong 1 phút 15,204 giây bằng lốp mềm, sau khi phiên đua trước đó bị phất cờ đỏ vì mưa lớn.',
    target:
      'The 20-year-old lapped the Hungaroring in one minute 15.204 seconds on soft tyres after an earlier red flag for heavy rain.',
  },
  {
    source:
      'Tay đua dẫn đầu bảng tổng sắp chỉ xuất phát thứ chín và đứng trước nhiệm vụ đầy gian nan trên một đường đua nổi tiếng là khó vượt.',
    target:
      'The championship leader will start only ninth and faces an uphill task on a circuit where overtaking is notoriously difficult.',
  },
  {
    source: '"Kỹ sư của tôi hét to qua bộ đàm đến mức tôi tưởng mình đã đâm phải thứ gì đó", Mendonca nói.',
    target: '"My engineer was screaming so loud on the radio that I thought I\'d hit something," said Mendonca.',
  },
  {
    source:
      'Sau đó, các trọng tài đã phạt đội của anh 5.000 euro vì cho xe rời vị trí ngay trước đầu xe đối thủ trong làn pit.',
    target: 'Stewards later fined his team 5,000 euros for releasing the car into the path of a rival in the pit lane.',
  },
  {
    source:
      'Theo một nghiên cứu trên 5.400 người ở Tây Ban Nha, những người cao tuổi chợp mắt buổi chiều không quá 30 phút có thể có trí nhớ minh mẫn hơn những người ngủ lâu hơn hoặc hoàn toàn không ngủ.',
    target:
      'Older adults who take an afternoon nap of no more than 30 minutes may have sharper memories than those who sleep longer or not at all, according to a study of 5,400 people in Spain.',
  },
  {
    source:
      'Những người tham gia, tất cả đều từ 60 tuổi trở lên, đã đeo thiết bị theo dõi ở cổ tay trong hai tuần và làm một loạt bài kiểm tra trí nhớ vào lúc bắt đầu rồi làm lại ba năm sau đó.',
    target:
      'Participants, all aged 60 or over, wore wrist monitors for two weeks and sat a battery of memory tests at the start and again three years later.',
  },
  {
    source:
      'Những người ngủ trưa hơn một tiếng đạt điểm trung bình thấp hơn 7% so với những người ngủ ngắn, ngay cả khi đã tính đến các yếu tố chế độ ăn, tập luyện và trình độ học vấn.',
    target:
      'Those who napped for over an hour scored on average 7% lower than the short nappers, even after accounting for diet, exercise and education.',
  },
  {
    source:
      'Các nhà nghiên cứu lưu ý rằng những phát hiện này không chứng minh được việc ngủ trưa dài gây suy giảm trí nhớ, vì chất lượng giấc ngủ kém vào ban đêm có thể là nguyên nhân của cả hai.',
    target:
      'The researchers cautioned that the findings do not prove that long naps cause memory loss, since poor sleep at night may be to blame for both.',
  },
  {
    source:
      '"Nếu chiều nào bạn cũng ngủ gật tới hai tiếng thì nên trao đổi với bác sĩ", tác giả chính của nghiên cứu, tiến sĩ Núria Casals, nói.',
    target:
      '"If you\'re nodding off for two hours every afternoon, it\'s worth having a word with your doctor," said lead author Dr. Núria Casals.',
  },
  {
    source:
      'Nữ kình ngư tuổi teen Tahlia Brennan đã lỡ suất dự kỳ Thế vận hội đầu tiên của mình vì chậm 0,08 giây, sau khi về thứ ba ở nội dung 200 mét bơi ngửa tại giải tuyển chọn của Úc ở Adelaide.',
    target:
      'Teenage swimmer Tahlia Brennan has missed out on a place at her first Olympics by 0.08 seconds after finishing third in the 200-metre backstroke at the Australian trials in Adelaide.',
  },
  {
    source:
      'Chỉ hai người dẫn đầu mỗi nội dung, với điều kiện đạt chuẩn thời gian, mới được chọn thẳng đi Los Angeles.',
    target:
      'Only the top two in each event, provided they are inside the qualifying time, are picked automatically for Los Angeles.',
  },
  {
    source: 'Cô gái 17 tuổi tập luyện lúc 5 giờ mỗi sáng trước khi đến trường ở Wollongong, nơi cô đang học lớp 12.',
    target:
      'The 17-year-old trains at five every morning before heading off to school in Wollongong, where she is in Year 12.',
  },
  {
    source:
      '"Nói thật là cũng đau lắm, nhưng bốn năm nữa tôi còn có Brisbane và cả cuộc đời phía trước", cô chia sẻ bên hồ bơi.',
    target:
      "'It stings, I'm not going to lie, but I've got Brisbane in four years and my whole life ahead of me,' she said poolside.",
  },
  {
    source:
      'Liên đoàn Bơi lội Úc sẽ công bố toàn bộ đội tuyển vào tối Chủ nhật, trong đó còn tới sáu vận động viên bơi tiếp sức chưa được chọn.',
    target:
      'Swimming Australia will announce the full team on Sunday night, with as many as six relay swimmers still to be chosen.',
  },
  {
    source:
      'Quân đội Hàn Quốc cho biết hôm thứ Tư, Triều Tiên đã phóng hai tên lửa đạn đạo tầm ngắn ra vùng biển ngoài khơi bờ đông nước này, chỉ vài giờ sau khi Hàn Quốc và Mỹ kết thúc cuộc tập trận quân sự thường niên.',
    target:
      "North Korea fired two short-range ballistic missiles into the sea off its east coast on Wednesday, hours after South Korea and the United States wrapped up annual military drills, Seoul's military said.",
  },
  {
    source:
      'Lực lượng bảo vệ bờ biển Nhật Bản cảnh báo tàu thuyền tránh xa các mảnh vỡ nhưng cho biết chưa ghi nhận thiệt hại nào.',
    target:
      "Japan's coast guard warned vessels to stay clear of any debris but said there had been no reports of damage.",
  },
  {
    source:
      'Trước đó, truyền thông nhà nước ở Bình Nhưỡng đã lên án các cuộc tập trận này là "màn diễn tập xâm lược" và thề sẽ đáp trả tương xứng.',
    target:
      'State media in Pyongyang had earlier denounced the exercises as "a rehearsal for invasion" and vowed to respond in kind.',
  },
  {
    source: 'Giới phân tích ở Seoul cho rằng vụ thử có lẽ nhằm thu hút sự chú ý hơn là để thử nghiệm công nghệ mới.',
    target:
      'Analysts in Seoul said the test was probably meant to grab attention rather than to try out new technology.',
  },
  {
    source:
      'Bộ Quốc phòng Đài Loan hôm thứ Ba cho biết đã phát hiện 29 máy bay quân sự và tám tàu hải quân Trung Quốc hoạt động quanh hòn đảo này trong 24 giờ trước đó.',
    target:
      "Taiwan's defence ministry said on Tuesday it had detected 29 Chinese military aircraft and eight naval vessels operating around the island in the previous 24 hours.",
  },
  {
    source:
      'Trong số các máy bay này, 18 chiếc đã vượt qua đường trung tuyến eo biển Đài Loan, ranh giới đệm không chính thức mà Bắc Kinh không công nhận.',
    target:
      'Of the aircraft, 18 crossed the median line of the Taiwan Strait, an unofficial buffer that Beijing does not recognise.',
  },
  {
    source:
      'Chính quyền hòn đảo này dự định nâng chi tiêu quốc phòng lên 3,3% tổng sản phẩm quốc nội (GDP) vào năm tới, dù cơ quan lập pháp do phe đối lập kiểm soát đã dọa cắt bớt ngân sách.',
    target:
      "The island's government plans to lift defence spending to 3.3 per cent of gross domestic product next year, though the opposition-controlled legislature has threatened to trim the budget.",
  },
  {
    source:
      'Trung Quốc coi Đài Loan là một tỉnh ly khai cần được thống nhất, bằng vũ lực nếu cần; phần lớn các nước, trong đó có Mỹ, không công nhận hòn đảo này là một quốc gia độc lập.',
    target:
      'China regards Taiwan as a breakaway province to be reunited by force if necessary; most countries, the United States among them, do not recognise it as an independent state.',
  },
  {
    source:
      'Một trung tướng về hưu đề nghị không nêu tên nói rằng các đợt xuất kích liên miên này đang "bào mòn sức lực phi công của chúng tôi qua từng lần cất cánh khẩn cấp".',
    target:
      'A retired lieutenant general, who asked not to be named, said the constant sorties were "wearing down our pilots one scramble at a time".',
  },
  {
    source:
      'Rạng sáng thứ Bảy, lực lượng tuần duyên Pháp đã cứu 71 người khỏi một chiếc xuồng cao su chở quá tải ngoài khơi Gravelines, nhưng hai người đàn ông và một thiếu nữ đã không qua khỏi.',
    target:
      'French coastguards rescued 71 people from an overcrowded dinghy off Gravelines in the early hours of Saturday, but two men and a teenage girl could not be revived.',
  },
  {
    source:
      'Dữ liệu của Bộ Nội vụ Anh cho thấy từ đầu năm đến nay, hơn 24.500 người di cư đã vượt eo biển Manche bằng thuyền nhỏ, tăng 12% so với cùng kỳ năm ngoái.',
    target:
      'More than 24,500 migrants have crossed the Channel in small boats so far this year, a rise of 12 per cent on the same period last year, Home Office data show.',
  },
  {
    source: 'Một người đàn ông Iraq 26 tuổi bị nghi là người lái chiếc xuồng đang bị cảnh sát ở Dunkirk thẩm vấn.',
    target: 'A 26-year-old Iraqi man suspected of piloting the vessel is being questioned by police in Dunkirk.',
  },
  {
    source:
      'Các tổ chức từ thiện đổ lỗi cho việc siết chặt tuần tra bãi biển, điều mà họ cho là khiến những kẻ đưa người vượt biên phải xuất phát từ những điểm xa hơn dọc bờ biển trong điều kiện ngày càng nguy hiểm.',
    target:
      'Charities blamed tighter beach patrols, which they say push smugglers to launch from farther down the coast in ever more dangerous conditions.',
  },
  {
    source:
      'Trong chuyến thăm Calais, Bộ trưởng Nội vụ nói rằng các băng nhóm này "coi con người như hàng hóa" và hứa sẽ tăng cường thêm 200 cảnh sát.',
    target:
      'The interior minister, on a visit to Calais, said the gangs "treat human beings as cargo" and promised 200 additional officers.',
  },
  {
    source:
      'Hôm Chủ nhật, hàng nghìn khách hành hương đứng chật kín quảng trường bên ngoài vương cung thánh đường ở Krakow để dự lễ phong chân phước cho một nữ tu từng che chở trẻ em Do Thái trong tu viện của mình thời Thế chiến II.',
    target:
      'Thousands of pilgrims packed the square outside the basilica in Krakow on Sunday for the beatification of a nun who sheltered Jewish children in her convent during World War II.',
  },
  {
    source: 'Nữ tu Maria Zofia Walczak, qua đời năm 1979 ở tuổi 81, được ghi nhận là đã cứu sống 34 người.',
    target: 'Sister Maria Zofia Walczak, who died in 1979 at the age of 81, is credited with saving 34 lives.',
  },
  {
    source: 'Trong số khách mời có bà Hannah Adler, 88 tuổi, bay đến từ Haifa cùng 11 người cháu và chắt của mình.',
    target:
      'Among the guests was Hannah Adler, 88, who flew in from Haifa with 11 of her grandchildren and great-grandchildren.',
  },
  {
    source:
      '"Sơ dạy tôi làm dấu thánh giá để đám lính không nghi ngờ, và đêm đến sơ lại thì thầm tên thật của tôi để tôi không quên", bà Adler kể với tờ The Jerusalem Post.',
    target:
      '"She taught me to cross myself so that the soldiers wouldn\'t suspect, and at night she whispered my real name so that I wouldn\'t forget it," Adler told The Jerusalem Post.',
  },
  {
    source:
      'Các chức sắc Giáo hội đã mất 16 năm thu thập lời chứng trước khi một hội đồng bác sĩ kết luận rằng việc một nông dân địa phương khỏi bệnh u não là điều khoa học không thể lý giải.',
    target:
      "Church officials spent 16 years gathering testimony before a panel of doctors ruled that a local farmer's recovery from a brain tumor could not be explained by science.",
  },
  {
    source:
      'Cổ phiếu của hãng đồ thể thao này có lúc lao dốc tới 14,6% vào đầu phiên giao dịch hôm thứ Năm sau khi hãng hạ dự báo lợi nhuận cả năm lần thứ hai trong vòng ba tháng.',
    target:
      'Shares in the sportswear maker tumbled as much as 14.6% in early trading on Thursday after it cut its full-year profit forecast for the second time in three months.',
  },
  {
    source:
      'Doanh thu trong quý kết thúc vào cuối tháng 8 giảm 4% xuống 2,91 tỷ USD, không đạt mức 3,05 tỷ USD mà giới phân tích dự kiến.',
    target:
      'Revenue in the quarter to the end of August slipped 4% to $2.91 billion, missing the $3.05 billion analysts had pencilled in.',
  },
  {
    source:
      'Công ty cho rằng nguyên nhân là nhu cầu yếu ở Trung Quốc, việc phải giảm giá bán mạnh hơn và chi phí vận chuyển cao hơn, đồng thời cho biết sẽ đóng cửa 60 cửa hàng.',
    target:
      'The company blamed weak demand in China, heavier discounting and higher freight costs, and said it would close 60 stores.',
  },
  {
    source:
      '"Ban lãnh đạo cứ bảo chúng tôi rằng sự hồi phục đang ở ngay sau khúc quanh, nhưng khúc quanh này bắt đầu có vẻ dài lê thê rồi", một nhà quản lý quỹ ở London nói.',
    target:
      '"Management keeps telling us the turnaround is just around the corner, but it\'s starting to look like a very long corner," said one London-based fund manager.',
  },
  {
    source: 'Thị trường chung ít biến động, với chỉ số S&P 500 tăng 0,1% và Nasdaq giảm 0,2%.',
    target: 'The wider market was little changed, with the S&P 500 up 0.1% and the Nasdaq down 0.2%.',
  },
  {
    source:
      'Hôm thứ Sáu, một nhà ngoại giao cấp cao của Nga nói rằng các lệnh trừng phạt mới nhất của Liên minh châu Âu sẽ gây tổn hại cho chính ngành công nghiệp của khối này nhiều hơn là cho nền kinh tế Nga, gọi các biện pháp đó là "bàn phản lưới nhà".',
    target:
      "The European Union's latest sanctions will hurt the bloc's own industry more than Russia's economy, a senior Russian diplomat said on Friday, calling the measures \"an own goal\".",
  },
  {
    source:
      'Gói trừng phạt này, kết quả của năm tuần mặc cả ở Brussels, đưa thêm 43 tàu chở dầu vào danh sách đen và cấm giao dịch với sáu ngân hàng.',
    target:
      'The package, the product of five weeks of haggling in Brussels, blacklists another 43 tankers and bars transactions with six banks.',
  },
  {
    source:
      'Slovakia chỉ rút lại phủ quyết sau khi được bảo đảm rằng nước này có thể tiếp tục mua khí đốt qua đường ống cho đến hết năm 2027.',
    target:
      'Slovakia lifted its veto only after securing guarantees that it could go on buying pipeline gas until the end of 2027.',
  },
  {
    source:
      'Moscow đã nhiều lần lên án các hạn chế này là bất hợp pháp và nói rằng nền kinh tế của mình đã thích nghi bằng cách chuyển hướng sang các thị trường ở châu Á, châu Phi và Mỹ Latinh.',
    target:
      'Moscow has repeatedly condemned the restrictions as illegal and says its economy has adapted by turning to markets in Asia, Africa and Latin America.',
  },
  {
    source: 'Giá dầu nhích lên sau tin này, với dầu thô Brent tăng 47 xu lên 68,92 USD/thùng vào lúc 11h15 GMT.',
    target: 'Oil prices edged higher on the news, with Brent crude up 47 cents at $68.92 a barrel by 1115 GMT.',
  },
  {
    source:
      'Ngân hàng trung ương Thổ Nhĩ Kỳ ngày 11/9 giảm lãi suất cơ bản từ 43% xuống 40,5%, mức cắt giảm mạnh hơn dự báo của giới phân tích, dù lạm phát tháng 8 vẫn ở gần 33%.',
    target:
      "Turkey's central bank cut its benchmark interest rate to 40.5% from 43% on Sept. 11, a deeper reduction than analysts had forecast, even though inflation was still running near 33% in August.",
  },
  {
    source:
      'Ít nhất 17 người thiệt mạng và hơn 20 người bị thương khi toa tàu điện leo dốc Gloria ở thủ đô Lisbon trật bánh, đâm vào một tòa nhà. Giới chức Bồ Đào Nha chưa công bố nguyên nhân nhưng cho biết dây cáp nối hai toa đã đứt.',
    target:
      "At least 17 people were killed and more than 20 injured when a car on Lisbon's Gloria funicular derailed and slammed into a building. Portuguese authorities have not announced a cause but said the cable linking the two cars had snapped.",
  },
  {
    source:
      '"Chúng tôi không hề được báo trước về đợt sa thải này", Maria Torres, nhân viên 12 năm kinh nghiệm tại nhà máy Volkswagen ở Puebla, Mexico, nói. Công ty từ chối bình luận về số lao động bị ảnh hưởng.',
    target:
      '"We were given no warning at all about these layoffs," said Maria Torres, an employee with 12 years of experience at the Volkswagen plant in Puebla, Mexico. The company declined to comment on how many workers were affected.',
  },
  {
    source:
      'Động đất mạnh 6,9 độ xảy ra ngoài khơi đảo Cebu, miền trung Philippines, vào 21h59 ngày 30/9, khiến hàng chục tòa nhà đổ sập. Viện Núi lửa và Địa chấn Philippines ban đầu cảnh báo nguy cơ sóng thần nhưng sau đó dỡ bỏ.',
    target:
      'A magnitude 6.9 earthquake struck off the island of Cebu in the central Philippines at 9:59 p.m. on Sept. 30, collapsing dozens of buildings. The Philippine Institute of Volcanology and Seismology initially warned of a possible tsunami but later lifted the alert.',
  },
  {
    source:
      'Tòa án Tối cao Hàn Quốc hôm 17/7 giữ nguyên phán quyết trắng án đối với Chủ tịch Samsung Electronics Lee Jae-yong trong vụ cáo buộc thao túng giá cổ phiếu liên quan thương vụ sáp nhập hai công ty con năm 2015.',
    target:
      "South Korea's Supreme Court on July 17 upheld the acquittal of Samsung Electronics Chairman Lee Jae-yong on charges of stock price manipulation related to the 2015 merger of two subsidiaries.",
  },
  {
    source:
      'Các nhà khoa học Australia phát hiện một loài bọ que khổng lồ dài khoảng 40 cm, nặng 44 gram, trong rừng mưa nhiệt đới ở bang Queensland. Đây có thể là loài côn trùng nặng nhất từng được ghi nhận tại nước này.',
    target:
      'Australian scientists have discovered a giant species of stick insect, about 40 centimeters (16 inches) long and weighing 44 grams (1.6 ounces), in a tropical rainforest in Queensland. It may be the heaviest insect ever recorded in the country.',
  },
  {
    source:
      'Cảnh sát biển Italy cho biết thuyền chở khoảng 100 người di cư đã lật cách đảo Lampedusa chừng 23 km về phía tây nam. Lực lượng cứu hộ vớt được 26 thi thể, đưa 60 người sống sót vào bờ và vẫn đang tìm những người mất tích.',
    target:
      'The Italian coast guard said a boat carrying about 100 migrants capsized some 23 kilometers (14 miles) southwest of the island of Lampedusa. Rescuers recovered 26 bodies, brought 60 survivors ashore and were still searching for the missing.',
  },
  {
    source:
      'Carlos Alcaraz đánh bại Jannik Sinner 6-2, 3-6, 6-1, 6-4 trong trận chung kết Mỹ Mở rộng tối 7/9, qua đó giành Grand Slam thứ sáu trong sự nghiệp và trở lại ngôi số một thế giới.',
    target:
      'Carlos Alcaraz beat Jannik Sinner 6-2, 3-6, 6-1, 6-4 in the U.S. Open final on the night of Sept. 7 to claim the sixth Grand Slam title of his career and return to the world No. 1 ranking.',
  },
  {
    source:
      'Bộ Y tế Congo ngày 4/9 tuyên bố dịch Ebola bùng phát trở lại ở tỉnh Kasai, với 28 ca nghi nhiễm và 15 người tử vong, trong đó có 4 nhân viên y tế. Bệnh nhân đầu tiên được xác định là một thai phụ 34 tuổi.',
    target:
      "Congo's Health Ministry on Sept. 4 declared a new outbreak of Ebola in Kasai province, with 28 suspected cases and 15 deaths, including four health workers. The first patient was identified as a pregnant 34-year-old woman.",
  },
  {
    source:
      'Nvidia sẽ rót 5 tỷ USD vào Intel, mua cổ phiếu phổ thông với giá 23,28 USD mỗi đơn vị, theo thông báo chung của hai hãng. Thỏa thuận còn phải chờ cơ quan quản lý phê duyệt.',
    target:
      'Nvidia will invest $5 billion in Intel, buying common stock at $23.28 a share, according to a joint announcement by the two companies. The deal is still subject to regulatory approval.',
  },
  {
    source:
      'Thủ tướng Nepal K.P. Sharma Oli từ chức hôm 9/9, một ngày sau khi ít nhất 19 người thiệt mạng trong các cuộc biểu tình phản đối lệnh cấm mạng xã hội. Người biểu tình trước đó đã phóng hỏa tòa nhà quốc hội cùng tư dinh của nhiều chính trị gia.',
    target:
      'Nepalese Prime Minister K.P. Sharma Oli resigned on Sept. 9, a day after at least 19 people were killed in protests against a social media ban. Protesters had earlier set fire to the Parliament building and the private homes of many politicians.',
  },
  {
    source:
      'Gần hai năm sau bữa trưa chết người, bồi thẩm đoàn ở Melbourne kết luận Erin Patterson, 50 tuổi, phạm tội giết ba người thân bên chồng bằng món bò nướng chứa nấm độc. Bà này một mực khẳng định đó chỉ là tai nạn khủng khiếp.',
    target:
      "Nearly two years after a deadly lunch, a jury in Melbourne found Erin Patterson, 50, guilty of murdering three of her husband's relatives with a beef dish containing poisonous mushrooms. She has steadfastly maintained that it was a terrible accident.",
  },
  {
    source:
      'Dân số Nhật Bản năm ngoái giảm hơn 908.000 người, mức giảm lớn nhất kể từ khi nước này bắt đầu thống kê vào năm 1968, theo số liệu được Bộ Nội vụ công bố hôm 6/8. Trong khi đó, số cư dân nước ngoài tăng lên mức kỷ lục 3,6 triệu.',
    target:
      "Japan's population shrank by more than 908,000 last year, the biggest drop since the country began keeping records in 1968, according to data released Aug. 6 by the Internal Affairs Ministry. Meanwhile, the number of foreign residents rose to a record 3.6 million.",
  },
  {
    source:
      'Tàu vũ trụ Parker của NASA bay sát Mặt Trời ở khoảng cách 6,1 triệu km, gần hơn bất cứ vật thể nhân tạo nào trước đây. Lớp chắn nhiệt của tàu được thiết kế để chịu nhiệt độ lên tới gần 1.400 độ C.',
    target:
      "NASA's Parker Solar Probe flew within 6.1 million kilometers (3.8 million miles) of the sun, closer than any human-made object before it. The spacecraft's heat shield was designed to withstand temperatures of up to nearly 1,400 degrees Celsius (2,550 Fahrenheit).",
  },
  {
    source:
      'Chính phủ Đan Mạch dự kiến tăng tuổi nghỉ hưu lên 70 vào năm 2040, cao nhất châu Âu. Các nghiệp đoàn chỉ trích kế hoạch này là "hoàn toàn bất công" với những người lao động chân tay.',
    target:
      'The Danish government plans to raise the retirement age to 70 by 2040, the highest in Europe. Unions have criticized the plan as "completely unfair" to manual laborers.',
  },
  {
    source:
      'Một xe buýt chở khách hành hương lao xuống hẻm núi sâu hơn 60 m ở bang Uttarakhand, miền bắc Ấn Độ, sáng 8/6, làm 14 người chết. Cảnh sát địa phương nghi tài xế ngủ gật, song chưa loại trừ khả năng hỏng phanh.',
    target:
      "A bus carrying pilgrims plunged into a ravine more than 60 meters (200 feet) deep in India's northern state of Uttarakhand on the morning of June 8, killing 14 people. Local police suspect the driver fell asleep but have not ruled out brake failure.",
  },
  {
    source:
      'Quốc hội Argentina hôm 2/10 bác quyền phủ quyết của Tổng thống Javier Milei đối với luật tăng ngân sách cho các trường đại học công. Đây là thất bại mới nhất của ông trước cuộc bầu cử giữa kỳ ngày 26/10.',
    target:
      "Argentina's Congress on Oct. 2 overrode President Javier Milei's veto of a law increasing funding for public universities. It was his latest defeat ahead of midterm elections on Oct. 26.",
  },
  {
    source:
      'Giá cà phê arabica kỳ hạn tháng 12 trên sàn New York tăng 3,2% lên 4,24 USD một pound, sau khi có tin lượng mưa tại vùng trồng chính của Brazil chỉ bằng một nửa trung bình nhiều năm.',
    target:
      "Arabica coffee futures for December delivery in New York climbed 3.2% to $4.24 a pound after reports that rainfall in Brazil's main growing region was only half the long-term average.",
  },
  {
    source:
      'Cháy rừng ở vùng Galicia, tây bắc Tây Ban Nha, đã thiêu rụi hơn 67.000 ha kể từ đầu tháng 8. Madrid điều thêm 500 binh sĩ tới hỗ trợ dập lửa, nâng tổng số quân nhân được huy động lên 1.900 người.',
    target:
      'Wildfires in the Galicia region of northwestern Spain have burned more than 67,000 hectares (165,000 acres) since the beginning of August. Madrid sent 500 additional soldiers to help fight the flames, bringing the total number of troops deployed to 1,900.',
  },
  {
    source:
      'Thượng viện Philippines thông qua dự luật cấm hoàn toàn hoạt động sòng bạc trực tuyến phục vụ khách nước ngoài, vốn bị cáo buộc dính líu đến buôn người và lừa đảo. Không thượng nghị sĩ nào bỏ phiếu chống.',
    target:
      'The Philippine Senate passed a bill to ban outright online casino operations catering to foreign customers, which have been accused of involvement in human trafficking and fraud. No senators voted against it.',
  },
  {
    source:
      'Nghiên cứu trên gần 160.000 người trưởng thành công bố trên tạp chí The Lancet Public Health cho thấy đi bộ 7.000 bước mỗi ngày có liên quan đến việc giảm 47% nguy cơ tử vong sớm so với 2.000 bước.',
    target:
      'Walking 7,000 steps a day is associated with a 47% lower risk of premature death compared with 2,000 steps, according to a study of nearly 160,000 adults published in The Lancet Public Health.',
  },
  {
    source:
      'Hãng hàng không Qantas bị phạt kỷ lục 90 triệu AUD (khoảng 59 triệu USD) vì sa thải trái phép hơn 1.800 nhân viên mặt đất trong đại dịch. Thẩm phán Michael Lee nói ông nghi ngờ sự hối lỗi của hãng là thật lòng.',
    target:
      "Qantas was fined a record 90 million Australian dollars (about US$59 million) for illegally firing more than 1,800 ground staff during the pandemic. Justice Michael Lee said he doubted the airline's remorse was genuine.",
  },
  {
    source:
      'Lũ quét tràn qua làng Dharali ở dãy Himalaya chiều 5/8, cuốn trôi nhiều khách sạn và nhà nghỉ chỉ trong chưa đầy một phút. Quân đội Ấn Độ cho biết 11 binh sĩ đóng tại một doanh trại gần đó nằm trong số những người mất tích.',
    target:
      'A flash flood tore through the Himalayan village of Dharali on the afternoon of Aug. 5, sweeping away numerous hotels and guesthouses in less than a minute. The Indian army said 11 soldiers stationed at a nearby camp were among the missing.',
  },
  {
    source:
      'Chính phủ Anh cho biết 1.097 người di cư đã vượt eo biển Manche bằng xuồng nhỏ hôm thứ bảy, nâng tổng số kể từ đầu năm lên hơn 32.000. Con số này cao hơn 37% so với cùng kỳ năm ngoái.',
    target:
      'The British government said 1,097 migrants crossed the English Channel in small boats on Saturday, bringing the total since the start of the year to more than 32,000. That figure is 37% higher than in the same period last year.',
  },
  {
    source:
      'Bị cáo Ryan Routh, 59 tuổi, định dùng bút tự đâm vào cổ ngay sau khi bồi thẩm đoàn ở Florida kết luận ông ta có tội trong vụ âm mưu ám sát ông Donald Trump tại sân golf. Các cảnh sát tư pháp lập tức kéo ông ta ra khỏi phòng xử.',
    target:
      'Defendant Ryan Routh, 59, tried to stab himself in the neck with a pen moments after a jury in Florida found him guilty in the plot to assassinate Donald Trump at a golf course. Marshals immediately dragged him out of the courtroom.',
  },
  {
    source:
      'Bảo tàng Louvre ở Paris đóng cửa suốt buổi sáng 16/6 vì nhân viên bất ngờ đình công, phản đối tình trạng quá tải và thiếu nhân lực. Hàng nghìn du khách có vé phải xếp hàng dài bên kim tự tháp kính.',
    target:
      'The Louvre Museum in Paris stayed closed throughout the morning of June 16 after staff staged a surprise strike over overcrowding and understaffing. Thousands of ticket-holding visitors were left standing in long lines by the glass pyramid.',
  },
  {
    source:
      'Tập đoàn TSMC của Đài Loan báo lãi ròng quý III tăng 39,1% so với cùng kỳ năm trước, đạt mức kỷ lục 452,3 tỷ Đài tệ, nhờ nhu cầu chip phục vụ trí tuệ nhân tạo. Hãng cũng nâng dự báo tăng trưởng doanh thu cả năm.',
    target:
      "Taiwan's TSMC reported third-quarter net profit rose 39.1% from a year earlier to a record 452.3 billion New Taiwan dollars on demand for artificial intelligence chips. The company also raised its full-year revenue growth forecast.",
  },
  {
    source:
      'Phà chở hơn 300 hành khách bốc cháy ngoài khơi tỉnh Bắc Sulawesi, Indonesia, hôm 20/7, buộc nhiều người ôm con nhảy xuống biển. Ít nhất ba người chết, trong đó có một thai phụ, theo lực lượng cứu hộ.',
    target:
      "A ferry carrying more than 300 passengers caught fire off Indonesia's North Sulawesi province on July 20, forcing many people to jump into the sea clutching their children. At least three people died, including a pregnant woman, according to rescuers.",
  },
  {
    source:
      'Giáo hoàng Leo XIV hôm 7/9 phong thánh cho Carlo Acutis, thiếu niên Italy qua đời vì bệnh bạch cầu năm 2006 khi mới 15 tuổi. Cậu trở thành vị thánh đầu tiên thuộc thế hệ thiên niên kỷ của Giáo hội Công giáo.',
    target:
      "Pope Leo XIV on Sept. 7 canonized Carlo Acutis, an Italian teenager who died of leukemia in 2006 at just 15. He became the Catholic Church's first millennial saint.",
  },
  {
    source:
      'Nam Phi ghi nhận tỷ lệ thất nghiệp 33,2% trong quý II, tăng 0,3 điểm phần trăm so với quý trước. Ở nhóm 15-24 tuổi, cứ 10 người thì hơn 6 người không có việc làm.',
    target:
      'South Africa recorded an unemployment rate of 33.2% in the second quarter, up 0.3 percentage points from the previous quarter. In the 15-to-24 age group, more than six in 10 were out of work.',
  },
  {
    source:
      'Ủy ban châu Âu ngày 5/9 phạt Google 2,95 tỷ euro vì ưu ái dịch vụ quảng cáo của chính mình, bóp méo cạnh tranh. Tập đoàn Mỹ gọi quyết định là "sai lầm" và tuyên bố sẽ kháng cáo.',
    target:
      'The European Commission on Sept. 5 fined Google 2.95 billion euros for favoring its own advertising services and distorting competition. The U.S. company called the decision "wrong" and said it would appeal.',
  },
  {
    source:
      'Một cậu bé 8 tuổi sống sót sau 5 ngày lạc trong vườn quốc gia Matusadona ở Zimbabwe, nơi có nhiều sư tử và voi. Em ăn quả dại, đào lòng sông cạn lấy nước uống, theo nghị sĩ Mutsa Murombedzi.',
    target:
      "An 8-year-old boy survived five days lost in Zimbabwe's Matusadona National Park, home to many lions and elephants. He ate wild fruit and dug in dry riverbeds for drinking water, according to lawmaker Mutsa Murombedzi.",
  },
  {
    source:
      'Lãnh đạo Triều Tiên Kim Jong-un nói còn giữ "ký ức tốt đẹp" về Tổng thống Trump và không có lý do gì để tránh đối thoại, miễn là Mỹ từ bỏ "nỗi ám ảnh phi lý" về phi hạt nhân hóa, KCNA đưa tin ngày 22/9.',
    target:
      'North Korean leader Kim Jong Un said he still had "good memories" of President Trump and that there was no reason to avoid talks as long as the United States dropped its "absurd obsession" with denuclearization, KCNA reported Sept. 22.',
  },
  {
    source:
      'Nhà chức trách Hong Kong cho biết siêu bão Ragasa làm hơn 90 người bị thương, quật đổ khoảng 1.200 cây xanh và khiến trên 700 chuyến bay bị hủy. Không có ca tử vong nào được báo cáo tính đến tối 24/9.',
    target:
      'Hong Kong authorities said Super Typhoon Ragasa injured more than 90 people, toppled about 1,200 trees and forced the cancellation of more than 700 flights. No deaths had been reported as of the evening of Sept. 24.',
  },
  {
    source:
      'Thụy Sĩ sẽ thử nghiệm loại vaccine ung thư da cá thể hóa trên 40 bệnh nhân từ đầu năm sau. "Còn quá sớm để nói về khả năng chữa khỏi bệnh", trưởng nhóm nghiên cứu, giáo sư Anna Keller, thận trọng cho biết.',
    target:
      'Switzerland will test a personalized skin cancer vaccine on 40 patients starting early next year. "It is too early to talk about a cure," the lead researcher, professor Anna Keller, cautioned.',
  },
  {
    source:
      'Quốc hội Thái Lan ngày 5/9 bầu ông Anutin Charnvirakul, lãnh đạo đảng Bhumjaithai, làm thủ tướng với 311 phiếu thuận, vượt xa mức tối thiểu 247 phiếu. Ông cam kết giải tán hạ viện trong vòng 4 tháng.',
    target:
      "Thailand's Parliament on Sept. 5 elected Bhumjaithai Party leader Anutin Charnvirakul as prime minister with 311 votes, well above the minimum of 247. He pledged to dissolve the House within four months.",
  },
  {
    source:
      'Công ty Starbucks thông báo đóng cửa hàng trăm quán ở Bắc Mỹ và cắt khoảng 900 việc làm khối văn phòng, trong khuôn khổ kế hoạch tái cơ cấu trị giá 1 tỷ USD của CEO Brian Niccol.',
    target:
      "Starbucks announced it would close hundreds of coffee shops in North America and cut about 900 corporate jobs as part of CEO Brian Niccol's $1 billion restructuring plan.",
  },
  {
    source:
      'Armand Duplantis phá kỷ lục thế giới nhảy sào lần thứ 14 khi vượt qua mức xà 6,30 m tại giải vô địch điền kinh thế giới ở Tokyo. VĐV Thụy Điển chạm nhẹ vào xà nhưng thanh ngang không rơi.',
    target:
      'Armand Duplantis broke the pole vault world record for the 14th time when he cleared 6.30 meters (20 feet, 8 inches) at the World Athletics Championships in Tokyo. The Swede brushed the bar, but it did not fall.',
  },
  {
    source:
      'Hơn 2.200 người Afghanistan thiệt mạng trong trận động đất 6 độ hôm 31/8 ở tỉnh miền đông Kunar, Taliban cho hay. Nhiều phụ nữ được cứu muộn hơn do thiếu nhân viên y tế nữ, theo các tổ chức nhân đạo.',
    target:
      'More than 2,200 Afghans were killed in the magnitude 6 earthquake of Aug. 31 in the eastern province of Kunar, the Taliban said. Many women were rescued later because of a lack of female medical workers, according to humanitarian organizations.',
  },
  {
    source:
      'Cựu tổng thống Brazil Jair Bolsonaro bị Tòa án Tối cao kết án 27 năm 3 tháng tù vì âm mưu đảo chính sau khi thất cử năm 2022. Bốn trong số năm thẩm phán của hội đồng xét xử cho rằng ông có tội.',
    target:
      'Former Brazilian President Jair Bolsonaro was sentenced by the Supreme Court to 27 years and three months in prison for plotting a coup after losing the 2022 election. Four of the five justices on the panel found him guilty.',
  },
  {
    source:
      'Singapore sẽ đánh roi những kẻ lừa đảo và người tuyển mộ cho các đường dây lừa đảo, với mức tối thiểu 6 roi, theo dự luật trình quốc hội tháng trước. Người dân nước này mất gần 2,9 tỷ USD vì lừa đảo từ năm 2020.',
    target:
      'Singapore will cane scammers and those who recruit for scam rings, with a minimum of six strokes, under a bill submitted to Parliament last month. People in the city-state have lost nearly $2.9 billion to scams since 2020.',
  },
  {
    source:
      'Tàu ngầm hạt nhân Anh HMS Vanguard vừa trở về căn cứ Faslane ở Scotland sau chuyến tuần tra dài 204 ngày, gần lập kỷ lục. Thân tàu phủ đầy rong rêu và hàu hà, cho thấy nó đã ở dưới nước rất lâu.',
    target:
      'The British nuclear submarine HMS Vanguard has just returned to its base at Faslane, Scotland, after a 204-day patrol, close to a record. The hull was covered in algae and barnacles, indicating that it had been underwater for a very long time.',
  },
  {
    source:
      'Dịch tả ở Sudan đã cướp đi hơn 3.000 sinh mạng trong 14 tháng qua, theo Tổ chức Bác sĩ Không Biên giới. Tại thị trấn Tawila, mỗi người tị nạn trung bình chỉ có ba lít nước một ngày, chưa bằng một nửa mức khẩn cấp tối thiểu.',
    target:
      'Cholera in Sudan has claimed more than 3,000 lives over the past 14 months, according to Doctors Without Borders. In the town of Tawila, refugees have an average of just three liters (0.8 gallons) of water each per day, less than half the emergency minimum.',
  },
  {
    source:
      'Sân bay Munich của Đức phải ngừng hoạt động hai lần trong chưa đầy 24 giờ do phát hiện vật thể nghi là drone, khiến khoảng 6.500 hành khách mắc kẹt hôm 4/10. Cảnh sát chưa xác định được số lượng và chủng loại thiết bị.',
    target:
      "Germany's Munich Airport had to halt operations twice in less than 24 hours because of sightings of suspected drones, stranding about 6,500 passengers on Oct. 4. Police have not determined the number or type of the devices.",
  },
  {
    source:
      'Chính phủ Hungary kiện Liên minh châu Âu lên Tòa án Công lý vì quyết định dùng tiền lãi từ tài sản Nga bị phong tỏa để viện trợ quân sự cho Ukraine. Budapest lập luận rằng quyền phủ quyết của mình đã bị phớt lờ một cách phi pháp.',
    target:
      "Hungary's government has sued the European Union at the Court of Justice over the decision to use interest from frozen Russian assets for military aid to Ukraine. Budapest argues that its veto was unlawfully ignored.",
  },
  {
    source:
      'Một nhóm thợ lặn tìm thấy hơn 1.000 đồng xu vàng bạc, ước tính trị giá một triệu USD, từ xác tàu Tây Ban Nha đắm năm 1715 ngoài khơi Florida. Phần lớn số xu được đúc ở Mexico, Peru và Bolivia.',
    target:
      'A team of divers has recovered more than 1,000 gold and silver coins, worth an estimated $1 million, from the wreck of a Spanish ship that sank off Florida in 1715. Most of the coins were minted in Mexico, Peru and Bolivia.',
  },
  {
    source:
      'Trung Quốc từ 1/10 cấp loại thị thực mới mang tên visa K cho nhân tài trẻ trong lĩnh vực khoa học, công nghệ. Người xin cấp không cần có sẵn lời mời làm việc, song Bắc Kinh chưa nêu rõ yêu cầu về độ tuổi hay bằng cấp.',
    target:
      'China on Oct. 1 began issuing a new type of visa, called the K visa, for young talent in science and technology. Applicants do not need a job offer in hand, but Beijing has not spelled out age or degree requirements.',
  },
  {
    source:
      'Đội tuyển Cape Verde lần đầu giành vé dự World Cup sau chiến thắng 3-0 trước Eswatini trên sân nhà tối 13/10. Với khoảng 525.000 dân, đảo quốc này là nước có dân số ít thứ hai từng góp mặt, sau Iceland.',
    target:
      'Cape Verde qualified for the World Cup for the first time with a 3-0 home victory over Eswatini on the night of Oct. 13. With about 525,000 people, the island nation is the second-least populous country ever to take part, after Iceland.',
  },
  {
    source:
      'Nhà máy thuốc nổ của công ty Accurate Energetic Systems ở bang Tennessee phát nổ sáng 10/10, khiến 16 người chết. "Tôi chỉ có thể mô tả là không còn lại gì cả", cảnh sát trưởng hạt Humphreys Chris Davis nói với phóng viên.',
    target:
      'An explosives plant run by Accurate Energetic Systems in Tennessee blew up on the morning of Oct. 10, killing 16 people. "All I can say to describe it is that there\'s nothing left," Humphreys County Sheriff Chris Davis told reporters.',
  },
  {
    source:
      'Giá vàng giao ngay phiên 8/10 lần đầu vượt 4.000 USD một ounce, tăng hơn 50% từ đầu năm, do nhà đầu tư tìm nơi trú ẩn giữa lúc chính phủ Mỹ đóng cửa và kỳ vọng Fed tiếp tục hạ lãi suất.',
    target:
      'Spot gold topped $4,000 an ounce for the first time on Oct. 8, up more than 50% since the start of the year, as investors sought a safe haven amid the U.S. government shutdown and expectations that the Fed will keep cutting interest rates.',
  },
  {
    source:
      'Nhà văn Hungary László Krasznahorkai, 71 tuổi, được trao giải Nobel Văn học vì những tác phẩm "có sức cuốn hút và tầm nhìn xa". Giải thưởng trị giá 11 triệu krona Thụy Điển, tương đương gần 1,2 triệu USD.',
    target:
      'Hungarian author László Krasznahorkai, 71, was awarded the Nobel Prize in literature for his "compelling and visionary" works. The prize is worth 11 million Swedish kronor, or nearly $1.2 million.',
  },
  {
    source:
      'Ba thiếu niên Hà Lan 17 tuổi bị bắt vì nghi làm gián điệp cho một nước ngoài, trong đó một em bị cho là đã mang thiết bị dò sóng Wi-Fi đi ngang trụ sở Europol ở La Hay. Cha của em này nói gia đình "hoàn toàn sốc".',
    target:
      'Three 17-year-old Dutch boys have been arrested on suspicion of spying for a foreign country, one of them allegedly having carried a Wi-Fi detector past Europol\'s headquarters in The Hague. That boy\'s father said the family was "in complete shock."',
  },
  {
    source:
      'Mưa lớn chưa từng thấy trong vòng 70 năm khiến sân bay Kolkata ngập nước, ít nhất 12 người thiệt mạng, trong đó 9 người bị điện giật. Thành phố hứng lượng mưa 251 mm trong chưa đầy 24 giờ ngay trước lễ hội Durga Puja.',
    target:
      "Rainfall of an intensity not seen in 70 years flooded Kolkata's airport and left at least 12 people dead, nine of them by electrocution. The city received 251 millimeters (nearly 10 inches) of rain in less than 24 hours just before the Durga Puja festival.",
  },
  {
    source:
      'Chính quyền Tổng thống Trump yêu cầu doanh nghiệp nộp 100.000 USD cho mỗi đơn xin visa H-1B mới. Nhà Trắng sau đó làm rõ rằng đây là khoản phí một lần và không áp dụng với những người đã có visa.',
    target:
      "President Trump's administration is requiring companies to pay $100,000 for each new H-1B visa application. The White House later clarified that this is a one-time fee and does not apply to people who already hold visas.",
  },
  {
    source:
      'Bệnh viện nhi ở Birmingham, Anh, thực hiện thành công ca tách rời cặp song sinh 5 tháng tuổi dính liền phần bụng. Kíp mổ gồm 18 người làm việc suốt 11 tiếng, và hiện sức khỏe hai bé đều ổn định.',
    target:
      "A children's hospital in Birmingham, England, has successfully separated 5-month-old twins joined at the abdomen. An 18-member surgical team worked for 11 hours, and both babies are now in stable condition.",
  },
  {
    source:
      'Hãng xe Jaguar Land Rover buộc phải dừng sản xuất từ ngày 1/9 vì bị tấn công mạng, thiệt hại ước khoảng 50 triệu bảng mỗi tuần. Chính phủ Anh quyết định bảo lãnh khoản vay 1,5 tỷ bảng để hỗ trợ chuỗi cung ứng của hãng.',
    target:
      "Jaguar Land Rover was forced to halt production on Sept. 1 by a cyberattack, with losses estimated at about 50 million pounds a week. The British government decided to guarantee a 1.5 billion-pound loan to support the automaker's supply chain.",
  },
  {
    source:
      'Ngoại trưởng Iran Abbas Araghchi khẳng định Tehran sẽ không rút khỏi Hiệp ước Không phổ biến vũ khí hạt nhân, bất chấp việc các lệnh trừng phạt của Liên Hợp Quốc được khôi phục. Tuy nhiên, ông không nói liệu thanh sát viên quốc tế có được trở lại hay không.',
    target:
      'Iranian Foreign Minister Abbas Araghchi insisted Tehran would not withdraw from the Nuclear Nonproliferation Treaty despite the restoration of U.N. sanctions. However, he did not say whether international inspectors would be allowed to return.',
  },
  {
    source:
      'Cặp vợ chồng người Na Uy được báo trúng xổ số 89 triệu kroner chỉ vì lỗi nhập liệu của công ty Norsk Tipping, vốn nhân nhầm giải thưởng với 100 thay vì chia. Tổng giám đốc Tonje Sagstuen sau đó đã từ chức.',
    target:
      'A Norwegian couple was told they had won 89 million kroner in the lottery only because of a data entry error by Norsk Tipping, which mistakenly multiplied the prize by 100 instead of dividing it. CEO Tonje Sagstuen later resigned.',
  },
  {
    source:
      'Tòa nhà trường học Hồi giáo Al Khoziny ở Đông Java đổ sập khi hàng trăm học sinh đang cầu nguyện buổi chiều 29/9. Cơ quan chức năng Indonesia nghi móng công trình không chịu nổi trọng lượng các tầng xây thêm không phép.',
    target:
      'A building at the Al Khoziny Islamic school in East Java collapsed while hundreds of students were at afternoon prayers on Sept. 29. Indonesian authorities suspect the foundation could not bear the weight of additional floors built without a permit.',
  },
  {
    source:
      'Gần một phần tư số người trưởng thành Hàn Quốc từ 65 tuổi trở lên sống một mình, theo khảo sát của Cục Thống kê. Trong nhóm này, cứ 5 người thì gần một người nói không có ai để nhờ cậy khi ốm đau.',
    target:
      'Nearly a quarter of South Korean adults 65 and older live alone, according to a survey by the statistics agency. Of that group, nearly one in five said they had no one to turn to when they were sick.',
  },
  {
    source:
      'Tổng thống Pháp Emmanuel Macron tái bổ nhiệm ông Sébastien Lecornu làm thủ tướng hôm 10/10, chỉ 4 ngày sau khi ông này từ chức. Phe đối lập cánh tả lẫn cực hữu đều đe dọa đưa ra kiến nghị bất tín nhiệm.',
    target:
      'French President Emmanuel Macron reappointed Sébastien Lecornu as prime minister on Oct. 10, just four days after he resigned. Both the left-wing and far-right opposition threatened to file no-confidence motions.',
  },
  {
    source:
      'Các nhà thiên văn phát hiện lỗ đen mang tên RACS J0320-35 phát triển nhanh gấp 2,4 lần giới hạn lý thuyết. Nằm cách Trái Đất 12,8 tỷ năm ánh sáng, nó có khối lượng lớn hơn Mặt Trời khoảng một tỷ lần.',
    target:
      'Astronomers have discovered a black hole named RACS J0320-35 that is growing at 2.4 times the theoretical limit. Located 12.8 billion light-years from Earth, it has a mass about 1 billion times that of the sun.',
  },
  {
    source:
      'Sở cảnh sát New York cho biết tay súng Shane Tamura, 27 tuổi, mắc bệnh tâm thần và có lẽ định nhắm vào trụ sở giải bóng bầu dục NFL, nhưng đi nhầm thang máy. Bốn nạn nhân thiệt mạng, trong đó có một cảnh sát ngoài giờ làm nhiệm vụ.',
    target:
      "New York police said gunman Shane Tamura, 27, had a mental illness and was probably targeting the NFL's headquarters but took the wrong elevator. Four victims were killed, including an off-duty police officer.",
  },
  {
    source:
      'Bộ trưởng Nông nghiệp Nhật Bản Taku Eto mất chức sau khi nói ông chưa bao giờ phải mua gạo vì được người ủng hộ biếu nhiều tới mức "có thể đem bán". Giá gạo ở nước này khi đó đã tăng gấp đôi trong một năm.',
    target:
      'Japanese Agriculture Minister Taku Eto lost his job after saying he had never had to buy rice because supporters gave him so much that he could "sell it." Rice prices in the country had by then doubled in a year.',
  },
  {
    source:
      'Canada vừa mất quy chế không có sởi được duy trì từ năm 1998, sau khi virus lây lan liên tục hơn 12 tháng. Nước này ghi nhận hơn 5.100 ca nhiễm trong năm nay, chủ yếu ở Ontario và Alberta.',
    target:
      'Canada has just lost the measles-free status it had held since 1998 after the virus spread continuously for more than 12 months. The country has recorded more than 5,100 cases this year, mainly in Ontario and Alberta.',
  },
  {
    source:
      'Cựu thủ tướng Malaysia Najib Razak mất cơ hội thụ án tại gia, khi Tòa Thượng thẩm Kuala Lumpur bác đơn của ông với lý do lệnh của cố quốc vương không hợp lệ. Luật sư Shafee Abdullah cho biết thân chủ sẽ kháng cáo.',
    target:
      "Former Malaysian Prime Minister Najib Razak lost his bid to serve his sentence at home when the Kuala Lumpur High Court rejected his application on the grounds that the late king's order was invalid. Lawyer Shafee Abdullah said his client would appeal.",
  },
  {
    source:
      'Du khách tới Venice trong những ngày cao điểm năm sau vẫn phải trả 5 euro nếu đặt trước, hoặc 10 euro nếu đăng ký muộn. Người nghỉ qua đêm, trẻ dưới 14 tuổi và cư dân vùng Veneto được miễn phí vào cửa.',
    target:
      'Visitors to Venice on peak days next year will still have to pay 5 euros if they book ahead or 10 euros if they register late. Overnight guests, children under 14 and residents of the Veneto region are exempt from the entry fee.',
  },
  {
    source:
      'Tàu hỏa chở khoảng 100 người trật bánh gần thị trấn Riedlingen, bang Baden-Württemberg, chiều 27/7, khiến ba người chết và 41 người bị thương. Điều tra sơ bộ cho thấy mưa lớn có thể đã làm tràn hố ga, gây sạt lở xuống đường ray.',
    target:
      'A train carrying about 100 people derailed near the town of Riedlingen in the state of Baden-Württemberg on the afternoon of July 27, killing three people and injuring 41. A preliminary investigation found that heavy rain may have caused a manhole to overflow, triggering a landslide onto the tracks.',
  },
  {
    source:
      'Saudi Arabia và Pakistan ký hiệp ước phòng thủ chung hôm 17/9, trong đó nêu rõ mọi hành động gây hấn nhằm vào một nước sẽ bị coi là nhằm vào cả hai. Hai bên không công bố liệu thỏa thuận có bao gồm vũ khí hạt nhân hay không.',
    target:
      'Saudi Arabia and Pakistan signed a mutual defense pact on Sept. 17 stating that any aggression against one country will be considered aggression against both. The two sides did not disclose whether the agreement covers nuclear weapons.',
  },
  {
    source:
      'Hãng Novo Nordisk cắt giảm 9.000 nhân sự, tương đương 11,5% lực lượng lao động toàn cầu, trong đó khoảng 5.000 người làm việc tại Đan Mạch. Nhà sản xuất thuốc giảm cân Wegovy hy vọng tiết kiệm 8 tỷ krone mỗi năm.',
    target:
      'Novo Nordisk is cutting 9,000 jobs, or 11.5% of its global workforce, about 5,000 of them in Denmark. The maker of the weight-loss drug Wegovy hopes to save 8 billion kroner a year.',
  },
  {
    source:
      'Chính phủ Chile ban bố ba ngày quốc tang sau khi toàn bộ 5 thợ mỏ mắc kẹt ở El Teniente, mỏ đồng ngầm lớn nhất thế giới, được xác nhận đã chết. Vụ sập hầm xảy ra hôm 31/7, sau một chấn động mạnh 4,2 độ.',
    target:
      "Chile's government declared three days of national mourning after all five miners trapped at El Teniente, the world's largest underground copper mine, were confirmed dead. The tunnel collapse occurred July 31 following a magnitude 4.2 tremor.",
  },
  {
    source:
      'Một quan chức Israel giấu tên nói với hãng tin AFP rằng cửa khẩu Rafah sẽ chưa mở lại vào ngày 15/10 như dự kiến, do Hamas chậm trao trả thi thể con tin. Phía Hamas chưa đưa ra phản hồi.',
    target:
      "An Israeli official speaking on condition of anonymity told Agence France-Presse that the Rafah crossing would not reopen Oct. 15 as planned because of Hamas' delay in handing over hostages' bodies. Hamas had yet to respond.",
  },
  {
    source:
      'Tay chèo người Scotland Jamie Maclean cùng hai em trai vượt 14.484 km qua Thái Bình Dương từ Peru đến Australia bằng thuyền chèo, mất 139 ngày. Ba anh em quyên góp được hơn 700.000 bảng cho các dự án nước sạch ở Madagascar.',
    target:
      'Scottish oarsman Jamie Maclean and his two younger brothers rowed 14,484 kilometers (9,000 miles) across the Pacific from Peru to Australia in 139 days. The three brothers raised more than 700,000 pounds for clean water projects in Madagascar.',
  },
  {
    source:
      'Madagascar rơi vào khủng hoảng khi đơn vị tinh nhuệ CAPSAT ngả về phía người biểu tình trẻ, những người xuống đường từ 25/9 vì cúp điện, mất nước triền miên. Liên Hợp Quốc nói ít nhất 22 người đã chết, nhưng Tổng thống Andry Rajoelina bác con số này.',
    target:
      'Madagascar was plunged into crisis when the elite CAPSAT unit sided with young protesters who had been taking to the streets since Sept. 25 over chronic power and water outages. The United Nations said at least 22 people had died, but President Andry Rajoelina rejected that figure.',
  },
  {
    source:
      'Vợ chồng ông Tom Hawthorne, chủ trang trại ở Iowa, cho biết chưa bán được một tấn đậu tương nào sang Trung Quốc trong vụ này. "Nếu tình hình không thay đổi trước Giáng sinh, chúng tôi sẽ phải bán đất", ông than thở.',
    target:
      'Tom Hawthorne and his wife, who own a farm in Iowa, said they had yet to sell a single ton of soybeans to China this season. "If things don\'t change before Christmas, we\'ll have to sell land," he lamented.',
  },
  {
    source:
      'Nhà linh trưởng học người Anh Jane Goodall qua đời ở tuổi 91 tại California, khi đang trong chuyến diễn thuyết khắp nước Mỹ. Bà nổi tiếng nhờ phát hiện tinh tinh biết chế tạo và sử dụng công cụ, điều trước đó được cho là chỉ con người mới làm được.',
    target:
      'British primatologist Jane Goodall died at age 91 in California while on a speaking tour of the United States. She was famed for discovering that chimpanzees make and use tools, something previously thought to be unique to humans.',
  },
  {
    source:
      'Kenya bắt giữ bốn người, gồm hai thiếu niên Bỉ, vì tìm cách tuồn khoảng 5.000 con kiến ra nước ngoài trong ống nghiệm. Tòa án ở Nairobi phạt mỗi bị cáo 7.700 USD, nếu không nộp sẽ phải ngồi tù 12 tháng.',
    target:
      'Kenya arrested four people, including two Belgian teenagers, for trying to smuggle about 5,000 ants abroad in test tubes. A court in Nairobi fined each defendant $7,700, with 12 months in jail if they fail to pay.',
  },
  {
    source:
      'Thủ tướng Papua New Guinea James Marape và người đồng cấp Australia Anthony Albanese ký Hiệp ước Pukpuk ngày 6/10, cho phép khoảng 10.000 công dân Papua New Guinea phục vụ trong quân đội Australia. Ông Marape nhấn mạnh Trung Quốc không hề can dự vào thỏa thuận.',
    target:
      'Papua New Guinea Prime Minister James Marape and his Australian counterpart, Anthony Albanese, signed the Pukpuk Treaty on Oct. 6, allowing about 10,000 Papua New Guinean citizens to serve in the Australian military. Marape stressed that China had played no part in the agreement.',
  },
  {
    source:
      'Chính quyền Dubai đình chỉ một trường mẫu giáo tư thục sau khi bé gái ba tuổi bị bỏ quên trong xe đưa đón suốt bốn tiếng dưới trời nắng 44 độ C. Bé đã tỉnh lại nhưng vẫn được theo dõi tại khoa hồi sức.',
    target:
      'Dubai authorities suspended a private preschool after a 3-year-old girl was left behind on a shuttle bus for four hours in 44-degree Celsius (111 Fahrenheit) heat. The child has regained consciousness but remains under observation in intensive care.',
  },
  {
    source:
      'Doanh số xe Tesla tại Thụy Điển tháng trước lao dốc 64% so với cùng kỳ năm 2024, trong khi hãng BYD của Trung Quốc bán được lượng xe gấp bốn lần một năm trước đó. Giới chuyên gia không cho rằng chính trị là lý do duy nhất.',
    target:
      "Tesla's sales in Sweden plummeted 64% last month from the same period in 2024, while China's BYD sold four times as many cars as it had a year earlier. Experts do not believe politics is the only reason.",
  },
  {
    source:
      'Lực lượng cứu hộ ngày 7/10 đưa được toàn bộ khoảng 900 người leo núi cùng hướng dẫn viên mắc kẹt vì bão tuyết ở sườn đông Everest, phía Tây Tạng, đến nơi an toàn. Nhiều người có biểu hiện hạ thân nhiệt, một số lều bị tuyết đè sập.',
    target:
      'Rescuers on Oct. 7 brought to safety all of the roughly 900 hikers and guides who had been stranded by a blizzard on the eastern slope of Everest, on the Tibetan side. Many showed signs of hypothermia, and some tents collapsed under the snow.',
  },
  {
    source:
      'Tòa phúc thẩm ở Nîmes, Pháp, tăng mức án của Husamettin Dogan, người duy nhất kháng cáo trong vụ cưỡng hiếp bà Gisèle Pelicot, từ 9 lên 10 năm tù. "Hãy nhận trách nhiệm và đừng núp sau sự hèn nhát", bà nói thẳng với bị cáo.',
    target:
      'An appeals court in Nîmes, France, increased the sentence of Husamettin Dogan, the only person to appeal in the Gisèle Pelicot rape case, from nine to 10 years in prison. "Take responsibility and stop hiding behind your cowardice," she told the defendant directly.',
  },
  {
    source:
      'Các kỹ sư Na Uy bắt đầu bơm CO2 lỏng xuống tầng đá nằm sâu 2.600 m dưới đáy Biển Bắc, trong dự án lưu trữ carbon thương mại đầu tiên trên thế giới. Giai đoạn một có công suất 1,5 triệu tấn mỗi năm và đã được đặt kín chỗ.',
    target:
      "Norwegian engineers have begun pumping liquid CO2 into rock formations 2,600 meters (8,500 feet) beneath the floor of the North Sea in the world's first commercial carbon storage project. The first phase has a capacity of 1.5 million metric tons a year and is fully booked.",
  },
  {
    source:
      'Cựu tiền vệ Arsenal Thomas Partey, 32 tuổi, không nhận tội với năm cáo buộc hiếp dâm và một cáo buộc tấn công tình dục tại tòa án Southwark, London. Cầu thủ người Ghana được tại ngoại và sẽ hầu tòa vào tháng 11/2026.',
    target:
      'Former Arsenal midfielder Thomas Partey, 32, pleaded not guilty to five counts of rape and one count of sexual assault at Southwark Crown Court in London. The Ghanaian player is free on bail and will stand trial in November 2026.',
  },
  {
    source:
      'Ecuador ban bố tình trạng khẩn cấp 60 ngày tại 7 tỉnh sau khi các cuộc biểu tình phản đối bỏ trợ giá dầu diesel biến thành bạo lực. Giá nhiên liệu này đã tăng từ 1,80 USD lên 2,80 USD mỗi gallon.',
    target:
      'Ecuador declared a 60-day state of emergency in seven provinces after protests against the removal of diesel subsidies turned violent. The price of the fuel has risen from $1.80 to $2.80 a gallon.',
  },
  {
    source:
      'Hãng hàng không Air India nói chưa có kết luận cuối cùng về vụ rơi Boeing 787 ở Ahmedabad làm 260 người chết hôm 12/6. Báo cáo sơ bộ nêu công tắc nhiên liệu của cả hai động cơ bị chuyển sang vị trí ngắt chỉ vài giây sau khi máy bay cất cánh.',
    target:
      'Air India said there was no final conclusion yet on the crash of a Boeing 787 in Ahmedabad that killed 260 people on June 12. A preliminary report said fuel switches for both engines were moved to the cutoff position just seconds after takeoff.',
  },
  {
    source:
      'Tỷ phú Bernard Arnault gọi đề xuất đánh thuế tối thiểu 2% lên tài sản trên 100 triệu euro là đòn "chí tử" với kinh tế Pháp. Theo thăm dò của Ifop, 86% người dân ủng hộ sắc thuế này, kể cả đa số cử tri cánh hữu.',
    target:
      'Billionaire Bernard Arnault called a proposed minimum tax of 2% on assets above 100 million euros a "deadly" blow to the French economy. According to an Ifop poll, 86% of the public supports the tax, including a majority of right-wing voters.',
  },
  {
    source:
      'Israel và Hamas đồng ý thực hiện giai đoạn đầu kế hoạch hòa bình cho Gaza, Tổng thống Mỹ Donald Trump thông báo tối 8/10. Theo đó, 20 con tin được cho là còn sống sẽ được trả tự do để đổi lấy gần 2.000 tù nhân Palestine.',
    target:
      'Israel and Hamas have agreed to carry out the first phase of a peace plan for Gaza, U.S. President Donald Trump announced on the night of Oct. 8. Under the deal, 20 hostages believed to be alive will be freed in exchange for nearly 2,000 Palestinian prisoners.',
  },
  {
    source:
      'Hội đồng Nha khoa New Zealand rút giấy phép hành nghề của một bác sĩ 61 tuổi ở Hamilton vì tái sử dụng mũi khoan chưa tiệt trùng. Khoảng 3.400 bệnh nhân được khuyên nên xét nghiệm HIV và viêm gan, dù nguy cơ lây nhiễm được đánh giá là thấp.',
    target:
      "New Zealand's Dental Council revoked the license of a 61-year-old dentist in Hamilton for reusing unsterilized drill bits. About 3,400 patients have been advised to get tested for HIV and hepatitis, although the risk of infection is considered low.",
  },
  {
    source:
      'Một thẩm phán liên bang Mỹ hôm 2/9 ra phán quyết Google không phải bán trình duyệt Chrome, song buộc hãng chia sẻ một số dữ liệu tìm kiếm với đối thủ. Cổ phiếu công ty mẹ Alphabet tăng hơn 7% sau giờ giao dịch.',
    target:
      'A U.S. federal judge ruled on Sept. 2 that Google does not have to sell its Chrome browser but must share some search data with rivals. Shares of parent company Alphabet rose more than 7% in after-hours trading.',
  },
  {
    source:
      'Phó thủ tướng Anh Angela Rayner từ chức sau khi thừa nhận nộp thiếu khoảng 40.000 bảng thuế trước bạ lúc mua căn hộ ở thành phố biển Hove. Bà giải thích mình được tư vấn sai và không cố ý trốn thuế.',
    target:
      'British Deputy Prime Minister Angela Rayner resigned after admitting she underpaid about 40,000 pounds in stamp duty when buying an apartment in the seaside town of Hove. She explained that she had been given incorrect advice and had not intended to evade taxes.',
  },
  {
    source:
      'Tại Syria, quốc hội mới được bầu gián tiếp hôm 5/10 chỉ có 6 phụ nữ trong số 119 nghị sĩ đắc cử. Việc bỏ phiếu ở tỉnh Sweida và vùng đông bắc do người Kurd kiểm soát bị hoãn vô thời hạn vì lý do an ninh.',
    target:
      'In Syria, only six of the 119 lawmakers elected to the new Parliament in an indirect vote on Oct. 5 are women. Voting in Sweida province and the Kurdish-controlled northeast has been postponed indefinitely for security reasons.',
  },
  {
    source:
      'Nhóm nghiên cứu Đại học Oxford ước tính đợt nóng mùa hè này khiến khoảng 24.400 người châu Âu thiệt mạng, và biến đổi khí hậu gây ra 68% số đó. Kết quả chưa được bình duyệt, còn các nước chưa công bố đủ số liệu chính thức.',
    target:
      "Researchers at the University of Oxford estimate that this summer's heat killed about 24,400 people in Europe and that climate change was responsible for 68% of those deaths. The findings have not been peer-reviewed, and countries have not yet released complete official figures.",
  },
  {
    source:
      'Đường ống nước vỡ khiến gần nửa triệu dân Sarajevo, thủ đô Bosnia, không có nước sạch từ đêm 18/2. Thị trưởng Samir Avdić xin lỗi người dân, hứa sửa xong trong vòng 48 tiếng, nhưng khuyến cáo vẫn nên đun sôi nước đến cuối tuần.',
    target:
      "A burst pipe has left nearly half a million residents of Sarajevo, Bosnia's capital, without clean water since the night of Feb. 18. Mayor Samir Avdić apologized to residents and promised repairs would be finished within 48 hours but advised them to keep boiling their water until the weekend.",
  },
  {
    source:
      'Cuba mất điện toàn quốc lần thứ năm trong chưa đầy một năm hôm 10/9, khi nhà máy nhiệt điện Antonio Guiteras lớn nhất nước bất ngờ ngừng hoạt động. Tới trưa hôm sau, điện mới được khôi phục cho phần lớn thủ đô La Habana.',
    target:
      "Cuba suffered its fifth nationwide blackout in less than a year on Sept. 10 when the Antonio Guiteras thermal power plant, the country's largest, unexpectedly shut down. Power was not restored to most of the capital, Havana, until noon the next day.",
  },
  {
    source:
      'Bộ Quốc phòng Ba Lan cho biết 19 drone Nga xâm phạm không phận nước này đêm 9 rạng sáng 10/9, ít nhất ba chiếc bị bắn hạ. Moskva phủ nhận có ý định tấn công mục tiêu trên lãnh thổ Ba Lan.',
    target:
      "Poland's Defense Ministry said 19 Russian drones violated the country's airspace overnight from Sept. 9 to 10 and that at least three were shot down. Moscow denied any intention of attacking targets on Polish territory.",
  },
  {
    source:
      'Vì thiếu giáo viên trầm trọng, bang Berlin sẽ cho phép sinh viên sư phạm năm cuối đứng lớp tối đa 12 giờ mỗi tuần từ tháng 8 tới. Công đoàn giáo dục GEW lo ngại họ sẽ kiệt sức trước cả khi tốt nghiệp.',
    target:
      'Facing a severe teacher shortage, the state of Berlin will allow final-year education students to teach up to 12 hours a week starting next August. The education union GEW worries that they will burn out before they even graduate.',
  },
];
