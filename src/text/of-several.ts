import { type Alternative, direction, ENGLISH_SPAN, each, NOT_AGAIN, NOTHING, SIDES, SPANS } from './opposites.ts';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\\.';
const SOMETIME = 'days?|weeks?|months?|years?|decades?|hours?|minutes?|centur(?:y|ies)';
/** "the last two years", "the first half" are spans of time. */
const NO_SPAN = `(?! (?:\\p{L}+ |\\p{N}+ )?(?:${SOMETIME}|few|several|half|quarter|lady|minister))`;

/** "nam Lebanon": a direction beside a land. */
const LANDS =
  'afghanistan|ấn độ|anh|ba lan|đài loan|đức|gaza|hàn quốc|indonesia|iran|iraq|israel|italy|lebanon|libya|mali|mexico|mỹ|myanmar|nga|nhật bản|nigeria|pakistan|pháp|philippines|somalia|sudan|syria|tây ban nha|thái lan|thổ nhĩ kỳ|triều tiên|trung quốc|ukraine|việt nam|yemen';

/** What is counted by "thứ hai", which is Monday by itself. */
const COUNTED = 'chiếc|tàu|người|nước|vụ|cuộc|đợt|lô|phiên|chuyến|bước|máy bay|quốc gia|thành viên';
const COUNTED_ON = `${COUNTED}|lần|lớn|đông|cao|nhiều|vòng|gói|thế hệ|nhiệm kỳ|vòng đàm phán|đợt tấn công|gói trừng phạt|năm|tuần|tháng|mùa`;

/** One of a row from the fourth on: a day of the week where nothing shows that it is counted. */
function fromFourth(vietnamese: string, english: string, also: string): Alternative {
  const counted = each(COUNTED_ON, `thứ ${vietnamese}`);
  const shown = each(`thứ ${vietnamese}`, 'liên tiếp|trong|của|kể từ|thế giới');
  const told = `(?:the|its|his|her|their|a|[’']s) ${english}(?! (?:of|amendment|republic|fleet|estate|quarter)(?!\\p{L}))`;
  return [`the ${english}`, `${counted}|${shown}`, told, `${english}s?|${also}`];
}

/**
 * Sets of words of which a text says one and must not say another: how many, which one of a row, when, how often, whose
 * ministry. Both languages have words for each that say nothing else.
 */
export const OF_SEVERAL: readonly (readonly Alternative[])[] = [
  // How many.
  [
    [
      'all',
      'tất cả|toàn bộ|toàn thể|mọi phương án|mọi nước|mọi thành viên|mọi lực lượng|mọi lệnh|mọi hình thức|mọi mặt hàng',
      `all(?! (?:but|out|over|along|around|too|in all|kinds|sorts|about|${SOMETIME}|day|night|year|week)(?!\\p{L}))(?<!(?:above|at|after|not|first of|nearly|almost|virtually|once and for|in|of) all)(?!-)|entire|the whole`,
      'all|every\\p{L}*|each|any\\p{L}*|entire\\p{L}*|whole\\p{L}*|total\\p{L}*|full\\p{L}*|both|complet\\p{L}+|across|throughout|no|none|never|nothing|nobody|always|only|universal\\p{L}*|unanim\\p{L}+|wh(?:at|er|ich)ever|overall|blanket|sweeping|exception|either',
      'mọi|mọi người|mọi chuyện|mọi việc|mọi thứ|cả|các bên|khắp|suốt|hết',
    ],
    [
      'most',
      'hầu hết|phần lớn|đa số|đại đa số|đa phần|gần hết',
      "(?<!(?:the|at|his|her|its|their|our|[’']s|second|third|what|who|that) )most (?:of (?:the|its|their|his|her|them|those|it)|(?!likely|recent|im)(?:\\p{L}+ )?\\p{L}+s)(?!\\p{L})|majority of|the bulk of",
      'most\\p{L}*|majorit\\p{L}+|bulk|large\\p{L}*|main\\p{L}*|predominant\\p{L}*|primar\\p{L}+|near\\p{L}*|almost|virtually|practically|much|overwhelming\\p{L}*|lion|chief\\p{L}*|half|all but|vast|often|typical\\p{L}*|general\\p{L}*|usual\\p{L}*|wide\\p{L}*|broad\\p{L}*|heav\\p{L}+|principal\\p{L}*|great\\p{L}*|dominat\\p{L}+|hardly|few|barely|many|substantial\\p{L}*',
      'phần đông|số đông|đại bộ phận',
    ],
    [
      'some',
      'một số|một vài|vài|số ít',
      'some (?:of (?:the|its|their|his|her|them|those)|(?:\\p{L}+ ){0,3}\\p{L}+s)(?!\\p{L})|only a few|a handful of',
      'some\\p{L}*|several|few|certain|various|multiple|many|numbers?|handful|others?|part\\p{L}*|select\\p{L}*|any|one|two|three|limited|isolated|scattered|occasional|couple|among|different|those|such|includ\\p{L}+|numerous|dozens?|more|small|single|pockets|elements|items|fewer|range|number|recent|coming|within \\p{L}+|\\p{N}+',
    ],
    [
      'a part',
      'một phần',
      '(?<!(?:as|be|is|are|was|were|become|became|becoming|,|\\p{L}*(?:ern|north|south|east|west|central)) )part of|partly|partially|portions? of',
      'part\\p{L}*|portions?|some\\p{L}*|sections?|pieces?|segments?|elements?|share|swath\\p{L}*|fraction|areas?|bits?|half|thirds?|quarter|percent|to (?:a|some) (?:degree|extent)',
      'một góc|một bên|một đoạn|một mảng',
    ],
  ],
  [
    [
      'not all',
      'không phải tất cả|không phải ai|không phải mọi|không phải nước nào|không phải người nào|không phải thành viên|không phải lúc nào|không phải ai cũng',
      NOTHING,
      "not (?:all|every\\p{L}*|each|always|necessarily)|n[’']t (?:all|every\\p{L}*|each|always)|some|most|few|many|only|half|part|rarely|far from",
    ],
    [
      'none',
      'không ai|không nước nào|không có ai|không một|không thành viên nào',
      'nobody|none|no one|no (?!longer|more|doubt|less|fewer|matter)\\p{L}+',
      "no|none|nobody|nothing|never|not|n[’']t|neither|without|few|all|every\\p{L}*|un\\p{L}+",
      'không có|không còn|không thể|chưa',
    ],
  ],
  // Which one of a row. What is "thứ hai" may be Monday, "thứ ba" Tuesday.
  [
    [
      'the first',
      'đầu tiên|lần đầu|thứ nhất|phiên đầu|chiếc đầu',
      `(?:the|its|his|her|their|a|[’']s) first${NO_SPAN}|for the first time`,
      'first\\p{L}*|initial\\p{L}*|debut\\p{L}*|maiden|inaugura\\p{L}+|earl\\p{L}+|never|unprecedented|original\\p{L}*|historic|pioneer\\p{L}*|introduc\\p{L}+|prototype|1st|no\\. 1|beginning|new|opening|oldest|world war|wwi|open\\p{L}*|(?:phase|stage|round) (?:one|1|i)',
      'giai đoạn đầu|vòng đầu|đợt đầu|vòng một|đợt một|giai đoạn một|lần một|vòng 1|đợt 1|giai đoạn 1|lần 1|đứng đầu|đầu',
    ],
    [
      'the second',
      `${each(COUNTED, 'thứ hai')}|lần thứ hai|lần thứ 2|lần hai|thứ hai trong|thứ hai của|thứ hai liên tiếp|thứ hai kể từ|lớn thứ hai|vòng hai|đợt hai|giai đoạn hai|nhiệm kỳ hai|nhiệm kỳ thứ hai`,
      `(?:the|its|his|her|their|a|[’']s) second${NO_SPAN}(?! (?:world|thoughts?)(?!\\p{L}))|for the second time`,
      'seconds?|2nd|monday|mon|two|twice|another|again|runner\\p{L}*|run-?offs?|(?:phase|stage|round) (?:two|2|ii)|no\\. 2|ii|next|other|double\\p{L}*|back-to-back|silver|latter|re-?elect\\p{L}*|repeat\\p{L}*|follow\\p{L}*|behind|return\\p{L}*',
    ],
    [
      'the third',
      `${each(COUNTED, 'thứ ba')}|lần thứ ba|lần thứ 3|lần ba|thứ ba trong|thứ ba của|thứ ba liên tiếp|thứ ba kể từ|lớn thứ ba|vòng ba|đợt ba|giai đoạn ba|nhiệm kỳ ba|nhiệm kỳ thứ ba`,
      `(?:the|its|his|her|their|a|[’']s) third${NO_SPAN}(?! (?:party|of|parties|countr\\p{L}+|world)(?!\\p{L}))|for the third time`,
      'thirds?|3rd|tuesday|tues?|three|thrice|no\\. 3|iii|triple|bronze|trio',
    ],
    fromFourth('tư', 'fourth', '4th|wednesday|wed|four|quarter|no\\. 4|iv'),
    fromFourth('năm', 'fifth', '5th|thursday|thu|five|no\\. 5|v'),
    fromFourth('sáu', 'sixth', '6th|friday|fri|six|no\\. 6|vi'),
    fromFourth('bảy', 'seventh', '7th|saturday|sat|seven|no\\. 7|vii'),
    [
      'the last',
      'cuối cùng|lần cuối|sau cùng',
      `(?:the|its|his|her|their) (?:last${NO_SPAN}(?! (?:time|election|minute|moment|resort|war|round|summit|meeting|vote|one)(?!\\p{L}))|final)|for the last time`,
      'last\\p{L}*|final\\p{L}*|end|ultimate\\p{L}*|eventual\\p{L}*|remaining|latter|clos(?:e|ing)|farewell|parting|terminal|at long|conclu\\p{L}+|bottom',
      'chung kết|chung cuộc|cuối',
    ],
  ],
  // When.
  [
    [
      'the one past',
      each(SPANS, 'trước|ngoái|rồi'),
      `(?<!(?:the|its|their|his|her) )last ${ENGLISH_SPAN}`,
      `last|previous\\p{L}*|past|ago|earlier|before|prior|preced\\p{L}+|recent\\p{L}*|ahead|(?:year|month|week)[- ](?:on|over|to)[- ](?:year|month|week)|annual\\p{L}*|yoy|from (?:${MONTHS})`,
      each(SPANS, 'qua|vừa qua|vừa rồi'),
    ],
    [
      'the present one',
      each(SPANS, 'này|nay'),
      `(?<!(?:earlier|late|later|early) )this ${ENGLISH_SPAN}`,
      'this|current\\p{L}*|now|so far|to date|today|ongoing|same|present\\p{L}*|\\p{N}{4}|year-to-date',
      'đầu năm|đầu tháng|tới nay|đến nay|cả năm',
    ],
    [
      'the one to come',
      each(SPANS, 'tới|sau|tiếp theo|sắp tới'),
      `(?<!the )next ${ENGLISH_SPAN}`,
      'next|coming|follow\\p{L}+|upcoming|later|after|future|ahead|subsequent|new',
    ],
  ],
  [
    [
      'yesterday',
      each('hôm|sáng|chiều|tối|đêm|trưa', 'qua'),
      'yesterday',
      '(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|last night|overnight|earlier|previous|past|night|morning|evening|afternoon',
    ],
    [
      'today',
      `${each('hôm|sáng|chiều|tối|đêm|trưa', 'nay')}|ngày nay|hiện nay|hiện tại|bây giờ|đến nay`,
      "today(?![’'])|tonight|this (?:morning|afternoon|evening)",
      '(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|tonight|this|now|current\\p{L}*|present|so far|to date|overnight|morning|evening|afternoon|night|modern|yet|already|far|still',
    ],
    [
      'tomorrow',
      each('ngày|sáng|chiều|tối|đêm|hôm', 'mai'),
      'tomorrow',
      '(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|follow\\p{L}+|coming|later',
    ],
  ],
  // How often.
  [
    [
      'a day',
      'mỗi ngày|hàng ngày|hằng ngày|ngày đêm',
      `(?:per|each|every) day|daily|(?<=\\p{N}[^.,;]{1,40} )a day${NOT_AGAIN}`,
      'days?|daily|/day|bpd|24|night\\p{L}*|routine\\p{L}*|hours?|everyday',
    ],
    [
      'a week',
      'mỗi tuần|hàng tuần|hằng tuần',
      `(?:per|each|every) week|weekly|(?<=\\p{N}[^.,;]{1,40} )a week${NOT_AGAIN}`,
      'weeks?|weekly',
    ],
    [
      'a month',
      'mỗi tháng|hàng tháng|hằng tháng',
      `(?:per|each|every) month|monthly|(?<=\\p{N}[^.,;]{1,40} )a month${NOT_AGAIN}`,
      'months?|monthly',
    ],
    [
      'a year',
      'mỗi năm|hàng năm|hằng năm|thường niên',
      `(?:per|each|every) year|annually|(?<=\\p{N}[^.,;]{1,40} )a year${NOT_AGAIN}`,
      'years?|annual\\p{L}*|yearly|summer|spring|winter|fall|autumn|season',
    ],
  ],
  [
    [
      'always',
      'luôn|luôn luôn|lúc nào cũng',
      'always|invariably',
      'always|constant\\p{L}*|consistent\\p{L}*|continu\\p{L}+|ever|never|at all times|long|repeated\\p{L}*|invariabl\\p{L}+|perpetual\\p{L}*|permanent\\p{L}*|all|still|every|whenever|steadfast\\p{L}*|remain\\p{L}*|keep\\p{L}*|routine\\p{L}*|any|often|regular\\p{L}*|persistent\\p{L}*',
    ],
    [
      'often',
      'thường xuyên',
      'often|frequently',
      'often|frequent\\p{L}*|regular\\p{L}*|usual\\p{L}*|common\\p{L}*|typical\\p{L}*|normal\\p{L}*|general\\p{L}*|routine\\p{L}*|constant\\p{L}*|tend\\p{L}*|repeated\\p{L}*|always|or|used',
      'hay|thường|nhiều lần',
    ],
    [
      'sometimes',
      'đôi khi|thỉnh thoảng|đôi lúc|có lúc|có khi',
      'sometimes|occasionally',
      'times?|sometimes|occasion\\p{L}*|periodic\\p{L}*|intermittent\\p{L}*|once|now and|sporadic\\p{L}*|may|can',
    ],
    [
      'rarely',
      'hiếm khi|ít khi|họa hoằn',
      '(?:rarely|seldom)(?! (?:miss|fail|pass|without))',
      "rare\\p{L}*|seldom|hardly|scarcely|infrequent\\p{L}*|unusual\\p{L}*|uncommon\\p{L}*|not|\\p{L}*n[’']t|never|few|little|barely|less",
      'hiếm|ít|rất ít',
    ],
  ],
  // Whose ministry, and what force.
  [
    [
      'the foreign minister',
      'ngoại trưởng|bộ ngoại giao|bộ trưởng ngoại giao|thứ trưởng ngoại giao',
      'foreign (?:minist\\p{L}+|secretary)|minist\\p{L}+ of foreign affairs|secretary of state|state department',
      'foreign|state|diploma\\p{L}*|external|embass\\p{L}+|ambassador\\p{L}*|envoys?',
    ],
    [
      'the defense minister',
      'bộ trưởng quốc phòng|bộ quốc phòng|thứ trưởng quốc phòng|bộ trưởng chiến tranh|bộ chiến tranh|lầu năm góc',
      'defen[cs]e (?:minist\\p{L}+|secretary|chief)|(?:secretary|minist\\p{L}+) of (?:national )?(?:defen[cs]e|war)|pentagon',
      'defen[cs]\\p{L}+|pentagon|war|military',
    ],
    [
      'the interior minister',
      'bộ trưởng nội vụ|bộ nội vụ|thứ trưởng nội vụ',
      'interior minist\\p{L}+|minist\\p{L}+ of (?:the )?interior|home secretary',
      'interior|home\\p{L}*|internal|mvd',
    ],
    [
      'the minister of public security',
      'bộ công an|bộ trưởng công an|thứ trưởng công an',
      'public security minist\\p{L}+|minist\\p{L}+ of public security',
      'public security|police|security',
    ],
    [
      'the finance minister',
      'bộ trưởng tài chính|bộ tài chính|thứ trưởng tài chính',
      'financ(?:e|ial) minist\\p{L}+|treasury',
      'financ\\p{L}+|treasur\\p{L}+|fiscal\\p{L}*|budget\\p{L}*|chancellor|money|fund\\p{L}*|exchequer|econom\\p{L}+|bank\\p{L}*',
    ],
    [
      'the justice minister',
      'bộ trưởng tư pháp|bộ tư pháp|tổng chưởng lý',
      'justice (?:minist\\p{L}+|department)|attorney general',
      'justice|judicia\\p{L}*|legal\\p{L}*|attorney\\p{L}*|prosecut\\p{L}+|law',
    ],
    [
      'the energy minister',
      'bộ trưởng năng lượng|bộ năng lượng',
      'energy (?:minist\\p{L}+|secretary|department)|department of energy',
      'energ\\p{L}+|power|electric\\p{L}*|fuel',
    ],
  ],
  [
    [
      'the army',
      'lục quân',
      '(?<!(?:lord|resistance|liberation|red|salvation) )army(?!-)',
      'arm(?:y|ies)|ground|land|soldiers?|infantry|troops|military',
      'quân đội|quân',
    ],
    [
      'the navy',
      'hải quân',
      'nav(?:y|ies)|naval',
      'nav\\p{L}+|maritime|sea\\p{L}*|fleets?|ships?|\\p{L}*ships?|vessels?|sailors?|marines?|seals?|boats?|port|submar\\p{L}+|destroyers?|frigates?|carriers?|cruisers?|corvettes?',
    ],
    [
      'the air force',
      'không quân',
      'air forces?(?! one)',
      'air(?! defen[cs]e)|airm[ae]n|airpower|air-\\p{L}+|airstrikes?|raf|usaf|iaf|vks|aviation|luftwaffe|aerospace|pilots?|bombing|jets?|\\p{L}*planes?|aircraft|fighters?|drones?|bombers?',
    ],
  ],
  // Whom and where.
  [
    [
      'civilians',
      'dân thường|thường dân',
      'civilians',
      'civil\\p{L}*|non-?combatants?|people|residents?|innocent\\p{L}*|public|ordinary|bystanders?|women|children|families|villagers?|citizens?|populat\\p{L}+|workers?|noncombatants?|peasants?|locals?',
    ],
    ['militia', 'dân quân', 'militi\\p{L}+', 'home guard|self-defen[cs]e|paramilitar\\p{L}+|volunteers?|fighters?'],
    [
      'soldiers',
      'binh sĩ|binh lính|quân nhân|lính',
      'soldiers|servicem[ae]n|troops',
      'soldiers?|service\\p{L}*|troops?|fighters?|military|arm(?:y|ies)|personnel|men|forces?|marines?|sailors?|gunmen|guards?|units?|conscripts?|recruits?|casualt\\p{L}+|dead|\\p{N}+',
      'chiến sĩ|quân đội|quân|bộ đội|tay súng|chiến binh|phiến quân|lực lượng|cảnh sát|cựu binh',
    ],
  ],
  [
    [
      'the north',
      each(SIDES, 'bắc|đông bắc|tây bắc'),
      direction('north'),
      '\\p{L}*north\\p{L}*|upper',
      each('bắc', LANDS),
    ],
    [
      'the south',
      each(SIDES, 'nam|đông nam|tây nam'),
      direction('south'),
      '\\p{L}*south\\p{L}*|lower',
      each('nam', LANDS),
    ],
    ['the east', each(SIDES, 'đông|đông bắc|đông nam'), direction('east'), '\\p{L}*east\\p{L}*', each('đông', LANDS)],
    [
      'the west',
      each(SIDES, 'tây|tây bắc|tây nam'),
      direction('west'),
      '\\p{L}*west\\p{L}*|mekong',
      each('tây', LANDS),
    ],
  ],
];
