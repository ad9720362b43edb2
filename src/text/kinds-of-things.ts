import type { Alternative } from './opposites.ts';

/**
 * Things of one kind, of which the one is not to be told as the other: a port is no airport, treason no corruption. A
 * translation may call each by many names, so each has whatever else may stand for it.
 */
export const KINDS_OF_THINGS: readonly (readonly Alternative[])[] = [
  // Buildings and works.
  [
    [
      'an airport',
      'sân bay|phi trường|đường băng',
      'airports?|airfields?',
      'air ?bases?|runways?|airstrips?|aerodromes?|bases?|tarmac|hubs?|heliports?|terminals?',
    ],
    [
      'a port',
      'cảng|hải cảng|cảng biển|quân cảng|bến cảng|cầu cảng',
      '(?:sea)?ports?|harbou?rs?',
      'piers?|dock\\p{L}*|quays?|terminals?|naval|bases?|berth\\p{L}*|wharf|wharves|hong kong',
    ],
    [
      'a hospital',
      'bệnh viện|phòng khám|cơ sở y tế|nhập viện|xuất viện|nằm viện|trạm xá|trạm y tế',
      'hospitals?',
      'clinics?|medical|hospital\\p{L}*|health|infirmary|wards?|treat\\p{L}*|discharged',
    ],
    [
      'a school',
      'trường học|trường tiểu học|trường trung học|trường nữ|trường nội trú|ngôi trường|trường nghề|trường dạy|trường mẫu giáo|trường mầm non|trường quân sự|học đường|học sinh|đi học|trường sĩ quan|trường y|trường luật|đại học',
      'schools?',
      'school\\p{L}*|academ\\p{L}+|universit\\p{L}+|colleges?|kindergartens?|classrooms?|campus\\p{L}*|nurser\\p{L}+|students?',
    ],
    [
      'a church',
      'nhà thờ|thánh đường|vương cung thánh đường',
      'church(?:es)?',
      'church\\p{L}*|cathedrals?|basilicas?|chapels?|worship\\p{L}*|congregation\\p{L}*|parish\\p{L}*|orthodox|st',
    ],
    [
      'a mosque',
      'nhà thờ hồi giáo|thánh đường hồi giáo|đền thờ hồi giáo|giáo đường hồi giáo',
      'mosques?',
      'worship\\p{L}*|islamic|muslim|shrines?',
    ],
    [
      'a prison',
      'nhà tù|trại giam|nhà giam|nhà ngục|ngồi tù|án tù|tù giam|năm tù|tháng tù|vào tù',
      'prisons?|jails?',
      'prison\\p{L}*|jail\\p{L}*|detention|detain\\p{L}*|penal|penitentiar\\p{L}+|custody|correctional|incarcerat\\p{L}+|camps?|bars|cells?|sentence\\p{L}*|years?|months?|term',
    ],
    [
      'a bridge',
      'cây cầu|chiếc cầu|cầu phao|cầu đường sắt|cầu crimea|cầu kerch|cầu cạn',
      'bridges?',
      'bridg\\p{L}+|crossings?|spans?|overpass\\p{L}*|pontoons?|viaducts?',
    ],
    [
      'a dam',
      'con đập|đập thủy điện|đập nước|đập kakhovka|vỡ đập|thủy điện|đập',
      'dams?',
      'reservoirs?|hydro\\p{L}*|barrages?|smash\\p{L}*|break\\p{L}*',
    ],
    ['a hotel', 'khách sạn', 'hotels?', 'hotel\\p{L}*|inns?|resorts?|lodg\\p{L}+'],
  ],
  [
    ['an embassy', 'đại sứ quán', 'embass(?:y|ies)', 'missions?|diploma\\p{L}*|envoys?|ambassadors?|compound'],
    ['a consulate', 'lãnh sự quán|tổng lãnh sự|lãnh sự', 'consulates?', 'consul\\p{L}*|missions?|diploma\\p{L}*'],
  ],
  // Land and water.
  [
    [
      'a river',
      'sông|con sông|dòng sông',
      '(?:the|a|\\p{L}+) rivers?',
      'river\\p{L}*|streams?|banks?|waterways?|creeks?|water|dnipro|dnieper|mekong|danube|nile|rhine|seine|oskil|siverskyi|euphrates|tigris|yalu|tumen|indus',
    ],
    ['a lake', 'hồ', '(?:the|a) lakes?', 'lakes?|reservoirs?|ponds?|lagoons?|baikal|balkhash|geneva'],
    ['a desert', 'sa mạc', 'deserts?', 'desert\\p{L}*|sahara\\p{L}*|negev|gobi|arid'],
    [
      'a border',
      'biên giới|giáp|cửa khẩu|đường biên|biên phòng|giáp ranh|ranh giới|xuyên biên giới|phía bên kia|ngoài khơi',
      'the borders?',
      'border\\p{L}*|frontiers?|crossings?|boundar\\p{L}+|neighbou?r\\p{L}*|cross-border|transnational|line|adjacent|abut\\p{L}*|next|along|near|limits|edge|checkpoints?',
    ],
  ],
  [
    [
      'a storm',
      'bão|cơn bão|siêu bão|bão nhiệt đới|áp thấp',
      'storms?|typhoons?|hurricanes?|cyclones?',
      '\\p{L}*storm\\p{L}*|tropical|winds?|weather|depression|blizzard\\p{L}*',
    ],
    [
      'an earthquake',
      'động đất|trận động đất|dư chấn|rung chấn',
      '(?:earth)?quakes?',
      '\\p{L}*quake\\p{L}*|seism\\p{L}+|tremors?|magnitude|aftershocks?|temblor',
    ],
    [
      'a flood',
      'lũ|lũ lụt|lũ quét|ngập|ngập lụt|lụt|nước lũ|mưa lũ',
      'floods?|flooding',
      'flood\\p{L}*|inundat\\p{L}+|deluge|submerg\\p{L}+|water\\p{L}*|rains?|swept',
    ],
    ['a drought', 'hạn hán|khô hạn|hạn', 'droughts?', 'dry\\p{L}*|drought\\p{L}*|water'],
    [
      'a landslide',
      'sạt lở|lở đất|lở bùn|sạt lở đất',
      '(?:land|mud)slides?',
      '\\p{L}*slid\\p{L}*|collaps\\p{L}+|mud\\p{L}*|erosion|avalanche',
    ],
    ['a tsunami', 'sóng thần', 'tsunamis?', 'tidal|waves?'],
    ['a wildfire', 'cháy rừng', 'wildfires?', '\\p{L}*fires?|blazes?|burn\\p{L}*'],
  ],
  // Goods.
  [
    [
      'oil',
      'dầu|dầu mỏ|dầu thô|xăng dầu|dầu khí|lọc dầu|nhiên liệu',
      '(?:crude )?oil|crude',
      'oil\\p{L}*|crude|petroleum|petro\\p{L}*|fuel\\p{L}*|barrels?|brent|wti|energy|opec|tankers?|refin\\p{L}+|gasoline|diesel|kerosene|products?',
    ],
    [
      'gas',
      'khí đốt|khí tự nhiên|khí hóa lỏng|lng|dầu khí|khí',
      'natural gas|lng',
      'gas|energy|pipelines?|fuel\\p{L}*|petroleum|methane|gazprom|nord stream',
    ],
    [
      'coal',
      'than đá|nhiệt điện than|mỏ than|than cốc|than',
      'coal',
      'coal\\p{L}*|colliery|mines?|coke|coking|complain\\p{L}*|lament\\p{L}*',
    ],
  ],
  [
    ['rice', 'gạo|lúa gạo|thóc', 'rice', 'rice|paddy|grain\\p{L}*|food|crops?|harvest\\p{L}*'],
    ['wheat', 'lúa mì|bột mì', 'wheat', 'wheat|grain\\p{L}*|flour|crops?|bread'],
    ['corn', 'ngô|bắp', 'corn|maize', 'corn|maize|grain\\p{L}*|crops?'],
    ['soybeans', 'đậu tương|đậu nành', 'soybeans?', 'soy\\p{L}*|beans?|crops?'],
    ['coffee', 'cà phê', 'coffee', 'coffee|cafes?|robusta|arabica|beans?'],
  ],
  [
    ['steel', 'thép|sắt thép', 'steel', 'steel\\p{L}*|iron|metals?'],
    ['aluminum', 'nhôm', 'alumin(?:i?um)', 'metals?'],
    ['rare earths', 'đất hiếm', 'rare earths?', 'rare-earths?|minerals?|metals?|elements?|magnets?'],
  ],
  // People.
  [
    [
      'police',
      'cảnh sát|công an|cảnh sát viên|sở cảnh sát|an ninh|giới chức|hiến binh|đặc nhiệm',
      'police(?:m[ae]n)?',
      'police\\p{L}*|officers?|cops?|law|enforcement|authorit\\p{L}+|investigators?|security|constab\\p{L}+|gendarm\\p{L}+|detectives?|carabinieri|public|interpol|europol|force|sheriff\\p{L}*',
    ],
    [
      'firefighters',
      'lính cứu hỏa|cứu hỏa|chữa cháy|cứu hoả',
      'firefighters?',
      'fire\\p{L}*|rescue\\p{L}*|crews?|emergency|blazes?|extinguish\\p{L}*|put out',
    ],
    [
      'doctors',
      'bác sĩ',
      'doctors?|physicians?',
      'doctors?|surgeons?|medic\\p{L}*|dr|clinic\\p{L}*|borders|msf|psychiatrist\\p{L}*|pediatric\\p{L}*',
    ],
    [
      'journalists',
      'nhà báo|phóng viên|ký giả|báo giới|truyền thông|báo chí',
      'journalists?|reporters?',
      'correspondents?|press|media|writers?|anchors?|photo\\p{L}*|news\\p{L}*|camera\\p{L}*|crew|journalis\\p{L}+|report\\p{L}*|columnists?|editors?|outlets?|papers?',
    ],
    [
      'students',
      'học sinh|sinh viên|du học sinh|học viên|nữ sinh|nam sinh|nghiên cứu sinh|thiếu sinh quân',
      'students?|pupils?',
      'school\\p{L}*|child\\p{L}*|kids|cadets?|graduat\\p{L}+|universit\\p{L}+|youths?|teen\\p{L}*|girls?|boys?|study\\p{L}*|student\\p{L}*|trainees?|campus\\p{L}*|college\\p{L}*|learners?',
    ],
    [
      'teachers',
      'giáo viên|giảng viên|thầy giáo|cô giáo|thầy cô|nhà giáo',
      'teachers?',
      'professors?|lecturers?|instructors?|tutors?|educat\\p{L}+|faculty|school\\p{L}*|teach\\p{L}*',
    ],
    [
      'lawyers',
      'luật sư',
      'lawyers?',
      'attorneys?|counsel|legal|barristers?|solicitors?|defen[cs]e|advocates?|law\\p{L}*|bar',
    ],
    ['judges', 'thẩm phán|quan tòa', 'judges?', 'justices?|judg\\p{L}+|magistrates?|courts?|bench|judicia\\p{L}*'],
    [
      'prosecutors',
      'công tố viên|viện kiểm sát|công tố|kiểm sát viên|viện công tố|truy tố',
      'prosecutors?',
      'prosecut\\p{L}+|attorneys?|procura\\p{L}+|indict\\p{L}*|charg\\p{L}+',
    ],
    ['fishermen', 'ngư dân|đánh cá', 'fisherm[ae]n', 'fish\\p{L}*|crew|boats?'],
    [
      'farmers',
      'nông dân|nông nghiệp|nông trại',
      'farmers?',
      'farm\\p{L}*|peasants?|growers?|agricultur\\p{L}+|rural|ranchers?',
    ],
    [
      'pilots',
      'phi công|phi hành đoàn|cơ trưởng|cơ phó',
      'pilots?',
      'air(?:m[ae]n|crews?)|fl[iy]\\p{L}*|crew|aviators?|captains?|cockpit|aces?|copilot\\p{L}*|helicopters?|jets?',
    ],
    [
      'sailors',
      'thủy thủ|thuyền viên|lính thủy|thủy thủ đoàn',
      'sailors?|seam[ae]n',
      'crew\\p{L}*|seafarers?|navy|mariners?|hands|submariners?',
    ],
  ],
  [
    ['hostages', 'con tin', 'hostages?', 'hostage\\p{L}*|captives?|abduct\\p{L}+|kidnap\\p{L}*|those|they|them'],
    [
      'prisoners',
      'tù nhân|phạm nhân|tù binh|tù chính trị|tù nhân chiến tranh|bị giam',
      'prisoners?',
      'prison\\p{L}*|inmates?|detain\\p{L}*|pows?|captives?|convicts?|jail\\p{L}*|captured|those|they|them',
    ],
    [
      'refugees',
      'người tị nạn|tị nạn|tỵ nạn',
      'refugees?',
      'refugee\\p{L}*|asylum|displac\\p{L}+|migrants?|fle[ed]\\p{L}*|unhcr|camps?',
    ],
    [
      'migrants',
      'người di cư|di dân|nhập cư|di cư',
      'migrants?|immigrants?',
      '\\p{L}*migra\\p{L}+|asylum|refugees?|arriv\\p{L}+|boats?|border|ice|people',
    ],
  ],
  // Courts.
  [
    [
      'corruption',
      'tham nhũng',
      'corruption|graft',
      'corrupt\\p{L}*|graft|brib\\p{L}+|kickbacks?|anti-corruption|antigraft|anti-graft',
    ],
    [
      'espionage',
      'gián điệp|do thám|tình báo',
      'espionage|spying',
      'sp(?:y|ies|ied|ying)|espionage|intelligence|agents?|counter\\p{L}*|snoop\\p{L}*|surveil\\p{L}*|reconnaissance|recon|recce',
    ],
    ['treason', 'phản quốc', 'treason', 'treason\\p{L}*|traitors?|betray\\p{L}*'],
    [
      'terrorism',
      'khủng bố',
      'terrorism',
      'terror\\p{L}*|counter-?terror\\p{L}*|anti-?terror\\p{L}*|extremis\\p{L}+|militants?|attack\\p{L}*',
    ],
    ['money laundering', 'rửa tiền', 'money[- ]laundering', 'launder\\p{L}*'],
    ['tax evasion', 'trốn thuế', 'tax evasion', 'tax\\p{L}*|evad\\p{L}+|dodg\\p{L}+'],
    [
      'fraud',
      'lừa đảo|gian lận|lừa dối',
      'fraud',
      'fraud\\p{L}*|scam\\p{L}*|swindl\\p{L}+|cheat\\p{L}*|rig\\p{L}*|decei\\p{L}+|defraud\\p{L}*|con|irregularit\\p{L}+|false\\p{L}*|forg\\p{L}+|fake\\p{L}*|phish\\p{L}*|misl[ei]\\p{L}+',
    ],
    [
      'bribery',
      'hối lộ|đút lót|đưa và nhận hối lộ',
      'brib(?:e|es|ery|ing)',
      'brib\\p{L}+|kickbacks?|payoffs?|corrupt\\p{L}*|graft|paid|paying',
    ],
    [
      'murder',
      'giết người|sát nhân|mưu sát|sát hại|giết|ám sát',
      'murders?',
      'murder\\p{L}*|kill\\p{L}*|homicide|manslaughter|slay\\p{L}*|assassin\\p{L}*',
    ],
    [
      'smuggling',
      'buôn lậu|tuồn|vận chuyển trái phép|buôn bán trái phép',
      'smuggling',
      'smuggl\\p{L}+|traffick\\p{L}+|contraband|illicit\\p{L}*|illegal\\p{L}*',
    ],
    [
      'embezzlement',
      'tham ô|biển thủ|chiếm đoạt',
      'embezzle(?:ment|d|s)',
      'embezzl\\p{L}+|misappropriat\\p{L}+|steal\\p{L}*|stole\\p{L}*|siphon\\p{L}*|pocket\\p{L}*|theft|loot\\p{L}*|misus\\p{L}+|divert\\p{L}*|defraud\\p{L}*|swindl\\p{L}+',
    ],
    [
      'rebellion',
      'nổi loạn|bạo loạn|phiến loạn|nổi dậy|binh biến',
      'rebellion|insurrection',
      'rebel\\p{L}*|insurrect\\p{L}+|riot\\p{L}*|mutin\\p{L}+|revolt\\p{L}*|uprising\\p{L}*|insurgen\\p{L}+|unrest|seditio\\p{L}+',
    ],
  ],
  // What happens.
  [
    [
      'a referendum',
      'trưng cầu dân ý|trưng cầu ý dân|trưng cầu',
      'referend(?:um|ums|a)',
      'plebiscite|vot\\p{L}+|ballot',
    ],
    [
      'an election',
      'bầu cử|tổng tuyển cử|tranh cử|cuộc bầu|tái tranh cử|đắc cử|thắng cử|vòng hai|ứng cử|tái đắc cử|dân cử',
      'elections?',
      '(?:re)?-?elect\\p{L}*|vot\\p{L}+|poll\\p{L}*|ballots?|campaign\\p{L}*|midterms?|runoffs?|presidential|primar\\p{L}+|races?|run(?:s|ning)?|contest\\p{L}*|candida\\p{L}+|seats?',
    ],
    [
      'a coup',
      'đảo chính|lật đổ',
      'coups?',
      'putsch|overthr[oe]w\\p{L}*|oust\\p{L}*|takeover|seiz\\p{L}+|toppl\\p{L}+|power|plot\\p{L}*',
    ],
    [
      'a protest',
      'biểu tình|tuần hành|người biểu tình|phản đối|xuống đường',
      'protests?|protesters?|demonstrations?',
      'protest\\p{L}*|demonstrat\\p{L}+|rall\\p{L}+|march\\p{L}*|unrest|pickets?|streets?|riot\\p{L}*|oppos\\p{L}+|object\\p{L}*|against|crowds?',
    ],
    ['a parade', 'duyệt binh|diễu binh|diễu hành', 'parades?', 'parad\\p{L}+|march\\p{L}*|pageant|procession'],
    [
      'an exercise',
      'tập trận|diễn tập|cuộc tập|huấn luyện|luyện tập',
      'drills?|military exercises?',
      'exercis\\p{L}+|drill\\p{L}*|war ?games?|train\\p{L}*|maneuv\\p{L}+|manoeuv\\p{L}+|rehears\\p{L}+|simulat\\p{L}+|practi[cs]\\p{L}+',
    ],
  ],
  [
    ['midnight', 'nửa đêm', 'midnight', 'midnight|night|overnight|late\\p{L}*|12|0000|a\\.?m|hours'],
    ['noon', 'giữa trưa|buổi trưa|trưa', 'noon|midday', 'noon\\p{L}*|midday|lunch\\p{L}*|afternoon|12|p\\.?m|day'],
  ],
  [
    ['spring', 'mùa xuân|xuân', '(?:the|this|last|next|in) spring', 'spring\\p{L}*|march|april|may|easter|lunar|tet'],
    ['summer', 'mùa hè|hè|mùa hạ', 'summer', 'summer\\p{L}*|june|july|august|aug|hot'],
    [
      'autumn',
      'mùa thu|trung thu',
      'autumn|(?:the|this|last|next|in) fall',
      'autumn\\p{L}*|fall|september|october|november|harvest|sept|oct|nov',
    ],
    [
      'winter',
      'mùa đông|đông giá',
      'winter',
      'winter\\p{L}*|december|january|february|cold\\p{L}*|dec|jan|feb|heating',
    ],
  ],
  [
    [
      'the range',
      'tầm bắn|tầm bay|tầm hoạt động|tầm xa|tầm với|bán kính|tầm',
      'range of|ranges of',
      'rang\\p{L}+|reach\\p{L}*|radi\\p{L}+|distan\\p{L}+|far\\p{L}*|up to|can|could|able|capable|fl(?:y|ies|ew|own|ying)|away|travel\\p{L}*|hit\\p{L}*|str[iu]\\p{L}+|long\\p{L}*|short\\p{L}*',
    ],
    [
      'the speed',
      'tốc độ|vận tốc|nhanh|siêu thanh|siêu vượt âm',
      'speeds? of',
      'speed\\p{L}*|mach|fast\\p{L}*|pace|rate\\p{L}*|kph|mph|km/h|veloc\\p{L}+|quick\\p{L}*|\\p{L}*sonic|accelerat\\p{L}+|slow\\p{L}*|hour|rapid\\p{L}*|swift\\p{L}*',
    ],
    [
      'the weight',
      'trọng lượng|khối lượng|nặng',
      'weigh(?:s|ed|ing)|weight of',
      'weigh\\p{L}*|tons?|tonnes?|kg|kilogram\\p{L}*|kilos?|pounds?|heav\\p{L}+|mass|displac\\p{L}+|volumes?|\\p{L}*-ton|-\\p{L}*|severe\\p{L}*|serious\\p{L}*|bad\\p{L}*|grave\\p{L}*|hard\\p{L}*|worst|intens\\p{L}+|major|amounts?|quantit\\p{L}+|warhead|large|payload|lb',
    ],
    [
      'the altitude',
      'độ cao|tầm cao',
      'altitudes? of',
      'altitud\\p{L}+|high\\p{L}*|height\\p{L}*|feet|elevation|above|low|up|meters?',
    ],
    [
      'the depth',
      'độ sâu|sâu',
      'depths? of',
      'depths?|deep\\p{L}*|below|under\\p{L}*|beneath|profound\\p{L}*|inside|far|inland|meters?',
    ],
  ],
  // Arms.
  [
    [
      'a cruise missile',
      'tên lửa hành trình',
      'cruise missiles?',
      'cruise|tomahawk\\p{L}*|kalibr\\p{L}*|storm shadow\\p{L}*|taurus|scalp\\p{L}*|kh-\\p{N}+|\\p{L}+-\\p{N}+\\p{L}*',
    ],
    [
      'a ballistic missile',
      'tên lửa đạn đạo|icbm|đạn đạo',
      'ballistic missiles?',
      'ballistic|icbms?|iskander\\p{L}*|slbms?|irbms?|srbms?|\\p{L}+-\\p{N}+\\p{L}*|minuteman|sarmat|atacms|intercontinental',
    ],
    [
      'an anti-tank missile',
      'tên lửa chống tăng|súng chống tăng|chống tăng',
      'anti-tank',
      'anti-?tank|antitank|javelins?|nlaws?|atgms?|armor',
    ],
    [
      'an anti-ship missile',
      'tên lửa chống hạm|tên lửa diệt hạm|diệt hạm|chống hạm',
      'anti-ship',
      'anti-?ship|antiship|harpoons?|neptunes?|naval',
    ],
  ],
  [
    ['a submarine', 'tàu ngầm', 'submarines?', 'sub\\p{L}*|undersea|boats?|kilo|ssn\\p{L}*|boomers?'],
    ['a destroyer', 'khu trục hạm|tàu khu trục', 'destroyers?', 'uss|hms|warships?|ships?|vessels?'],
    [
      'a frigate',
      'tàu hộ vệ|khinh hạm|hộ vệ hạm|tàu hộ tống|tàu frigate',
      'frigates?|corvettes?',
      'warships?|ships?|vessels?|fs|escort\\p{L}*',
    ],
    [
      'an aircraft carrier',
      'tàu sân bay|hàng không mẫu hạm',
      'aircraft carriers?',
      'carriers?|carrier\\p{L}*|uss|flat-?tops?|ships?',
    ],
    ['a cruiser', 'tuần dương hạm|tàu tuần dương', 'cruisers?', 'warships?|ships?|flagship'],
    ['a tanker', 'tàu chở dầu|tàu dầu|tàu tiếp dầu|chở dầu', '(?:oil )?tankers?', 'tankers?|ships?|vessels?|fleet'],
    [
      'a patrol boat',
      'tàu tuần tra|tàu tuần duyên|xuồng tuần tra',
      'patrol (?:boats?|vessels?|ships?)',
      'patrol\\p{L}*|coast guard|cutters?|ships?|vessels?|boats?',
    ],
  ],
  [
    [
      'a helicopter',
      'trực thăng|máy bay lên thẳng',
      'helicopters?|choppers?',
      'heli\\p{L}*|choppers?|rotor\\p{L}*|apaches?|black ?hawks?|chinooks?|aircraft|mi-\\p{N}+|gunships?|ah-\\p{N}+|ch-\\p{N}+|uh-\\p{N}+|ka-\\p{N}+',
    ],
    [
      'a fighter',
      'tiêm kích|chiến đấu cơ|chiến cơ|máy bay chiến đấu|máy bay tiêm kích|phi cơ chiến đấu',
      'fighter (?:jets?|planes?|aircraft)',
      'fighters?|jets?|\\p{L}*planes?|aircraft|combat|\\p{L}+-\\p{N}+\\p{L}*|gripens?|rafales?|mirages?|eurofighters?|typhoons?|tejas|mirage',
    ],
    [
      'a bomber',
      'oanh tạc cơ|máy bay ném bom|ném bom|cường kích',
      'bombers?',
      'bomb\\p{L}*|\\p{L}+-\\p{N}+\\p{L}*|aircraft|jets?|\\p{L}*planes?|attack',
    ],
    [
      'a transport plane',
      'vận tải cơ|máy bay vận tải',
      'transport (?:planes?|aircraft)|cargo planes?',
      'transport\\p{L}*|cargo|airlift\\p{L}*|\\p{L}+-\\p{N}+\\p{L}*|aircraft|planes?|hercules|galaxy',
    ],
  ],
  [
    [
      'a tank',
      'xe tăng|tăng thiết giáp|xe tăng thiết giáp|chiếc tăng|thiết giáp|lính tăng',
      'tanks?(?! of)',
      'tanks?|armor\\p{L}*|armour\\p{L}*|abrams|leopards?|t-\\p{N}+\\p{L}*|challengers?|merkava|k2',
    ],
    [
      'an armored vehicle',
      'xe bọc thép|xe thiết giáp|thiết giáp|bọc thép|xe chiến đấu bộ binh',
      'armou?red (?:vehicles?|cars?|personnel)',
      'armou?r\\p{L}*|apcs?|ifvs?|bradley\\p{L}*|strykers?|vehicles?|marders?|mraps?|bmp\\p{L}*|btr\\p{L}*|carriers?|mechani[sz]ed|bulletproof|protected',
    ],
    [
      'body armor',
      'áo giáp|áo chống đạn|giáp chống đạn',
      'body armor|(?:bulletproof|flak) vests?',
      'armor|armour|vests?|bulletproof|jackets?|protective',
    ],
    [
      'a howitzer',
      'lựu pháo|pháo tự hành|pháo|khẩu pháo|pháo binh|súng cối|pháo kích|đạn pháo',
      'howitzers?',
      'artiller\\p{L}+|guns?|howitzers?|self-propelled|mortars?|shell\\p{L}*|cannons?|rounds?|rockets?|\\p{N}+-?mm|himars|batter\\p{L}+|fire\\p{L}*|caesars?|archers?|k9',
    ],
    [
      'a truck',
      'xe tải|xe ben|đoàn xe|xe quân sự|xe chở',
      'trucks?',
      'trucks?|lorr\\p{L}+|vehicles?|convoys?|tractor-trailers?|semis?|pickups?|cargo',
    ],
  ],
];
