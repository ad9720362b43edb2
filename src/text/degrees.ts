import { type Alternative, each, NOTHING } from './opposites.ts';

const HARM = 'bị thương|thương tích|hư hại|thiệt hại|hư hỏng|chấn thương|thương tật';
const HURT = '(?:injur|wound|hurt|damag)\\p{L}+';
const SUMMED = '(?:contribut|pa[iy]|spen|account|hold|held|own|ha(?:s|ve|d)|number|ma[kd]e|provid|commit|pledg)\\p{L}*';

/** How much of a thing, how badly, how long, whether each of several or all together. */
export const DEGREES: readonly (readonly Alternative[])[] = [
  [
    [
      'slight',
      each(HARM, 'nhẹ'),
      `(?:slightly|lightly|mildly)(?= ${HURT})|(?:minor|slight|light) ${HURT}`,
      'slight\\p{L}*|minor|light\\p{L}*|mild\\p{L}*|superficial\\p{L}*|limited|little|small|scratch\\p{L}*|bruis\\p{L}+|not|non-life-threatening',
      'xây xát|trầy xước|xây xước|phần mềm|nhẹ',
    ],
    [
      'grave',
      `${each(HARM, 'nặng|nghiêm trọng|nguy kịch')}|trọng thương`,
      `(?:seriously|severely|gravely|critically|badly|heavily)(?= ${HURT})|(?:serious|severe|grave|critical|heavy|extensive) ${HURT}`,
      'only|no|serious\\p{L}*|sever\\p{L}+|grave\\p{L}*|critical\\p{L}*|bad(?:ly)?|heav\\p{L}+|extensive\\p{L}*|major|massive\\p{L}*|significant\\p{L}*|life-threatening|maim\\p{L}*|devastat\\p{L}+|wreck\\p{L}*|crippl\\p{L}+|substantial\\p{L}*|grievous\\p{L}*',
    ],
  ],
  [
    [
      'wholly',
      'hoàn toàn|toàn bộ',
      '(?:completely|entirely|totally|fully) (?:destr|burn|collaps|block|clos|paralyz|encircl|withdr|lift|seiz|captur|liberat|evacuat)\\p{L}+',
      'complet\\p{L}+|entire\\p{L}*|total\\p{L}*|full\\p{L}*|whol\\p{L}+|all|every\\p{L}*|absolut\\p{L}+|utter\\p{L}*|quite|outright|perfect\\p{L}*|pure\\p{L}*|altogether|no|not|never|any|remains?|still',
    ],
    [
      'in part',
      'một phần|phần nào',
      '(?:partly|partially) (?:destr|burn|collaps|block|clos|paralyz|encircl|withdr|lift|seiz|captur|liberat|evacuat)\\p{L}+',
      'part\\p{L}*|portions?|some\\p{L}*|sections?|pieces?|segments?|elements?|shares?|fraction|half|thirds?|quarters?|percent|degree|extent',
      'một góc|một bên|một nửa|một đoạn|một mảng|một số',
    ],
  ],
  [
    [
      'each',
      'mỗi',
      'each(?! other)|apiece|per (?:person|head|capita|household|family|unit|aircraft|ship|missile)',
      'each|every\\p{L}*|apiece|per|respective\\p{L}*|both|either|individual\\p{L}*|any|single|(?<!in )all|a (?:person|piece|unit|head|copy|shot|household|family|member|night)|evenly|equal\\p{L}*|split\\p{L}*',
      'từng|đều|lần lượt',
    ],
    [
      'in all',
      'tổng cộng|tổng trị giá|tổng giá trị|tổng số|tổng chi phí|tổng kinh phí',
      `a total of|in all|altogether|together(?= ${SUMMED})`,
      'total\\p{L}*|combined|altogether|together|overall|aggregate|all|sum|collective\\p{L}*|joint\\p{L}*|entire\\p{L}*|whole|numbers?|cumulative\\p{L}*|amount\\p{L}*|out of|of the',
      'cùng|chung',
    ],
  ],
  [
    [
      'still',
      'vẫn|vẫn còn|vẫn đang',
      'still(?! unclear)',
      'still|yet|continu\\p{L}*|remain\\p{L}*|keep\\p{L}*|kept|nevertheless|nonetheless|ongoing|persist\\p{L}*|stay\\p{L}*|unchanged|maintain\\p{L}*|stuck|always|linger\\p{L}*|insist\\p{L}*|until|retain\\p{L}*|even|never',
    ],
    [
      'no longer',
      'không còn|chẳng còn|không còn là',
      'no longer',
      "no longer|any ?(?:more|longer)|stop\\p{L}*|ceas\\p{L}+|end\\p{L}*|former\\p{L}*|once|gone|never|without|no|none|nothing|not|n[’']t|lost|los\\p{L}+|out|drop\\p{L}*|dead|past|few|lack\\p{L}*|free|abandon\\p{L}*|lift\\p{L}*|over|run|only|un\\p{L}+|previous\\p{L}*|used to|ex-\\p{L}+|bereft|cannot|impossible|disappear\\p{L}*|vanish\\p{L}*|open secret|hardly|barely|deplet\\p{L}+|exhaust\\p{L}*",
      'nữa|thôi|ngừng|dừng|chấm dứt|hết',
    ],
  ],
  [
    [
      'longer',
      'dài hơn|xa hơn|lâu hơn',
      '(?<!(?:no|any) )longer(?!-| than)',
      'long\\p{L}*|far\\p{L}*|furth\\p{L}+|more|beyond|exten\\p{L}+|past|great\\p{L}*|exceed\\p{L}*|last\\p{L}*|out\\p{L}+|delay\\p{L}*|later|over',
    ],
    [
      'shorter',
      'ngắn hơn',
      'shorter',
      'short\\p{L}*|less|clos\\p{L}*|brief\\p{L}*|quick\\p{L}*|under|fewer|below|smaller|reduc\\p{L}+|cut\\p{L}*',
    ],
  ],
  [
    [
      'slower',
      'chậm lại|chậm hơn|giảm tốc',
      'slow(?:ed|er|s|ing)',
      'slow\\p{L}*|eas\\p{L}+|weak\\p{L}*|decelerat\\p{L}+|lag\\p{L}*|delay\\p{L}*|later|behind|f[ae]ll\\p{L}*|los\\p{L}+|less|cool\\p{L}*|moderat\\p{L}+|stall\\p{L}*|drop\\p{L}*|low\\p{L}*|brak\\p{L}+|reduc\\p{L}+',
    ],
    [
      'faster',
      'nhanh hơn|tăng tốc|đẩy nhanh',
      'quicken(?:ed|s|ing)?|accelerat(?:ed|es|ing)|sped up|speeding up|faster(?! than)',
      'fast\\p{L}*|quick\\p{L}*|accelerat\\p{L}+|speed\\p{L}*|sped|rapid\\p{L}*|hasten\\p{L}*|expedit\\p{L}+|swift\\p{L}*|step\\p{L}*|ramp\\p{L}*|push\\p{L}*|soon\\p{L}*|boost\\p{L}*|rush\\p{L}*|intensif\\p{L}+|earl\\p{L}+|rac\\p{L}+|more|promot\\p{L}+|advanc\\p{L}+|forward|pace|urgent\\p{L}*|pick\\p{L}* up|out\\p{L}+',
    ],
  ],
  [
    [
      'both',
      'cả hai',
      'both',
      'both|all|two|either|neither|each|pair|couple|together|and|sides|them|duo|twins?|they|their',
    ],
    [
      'one of them',
      'một trong|một trong số|một trong hai|một trong những',
      'one of (?:the|its|their|his|her|them|those)',
      'one|among|an?|single|either',
    ],
  ],
  [
    [
      'since then',
      'kể từ|kể từ khi|kể từ năm|kể từ tháng|kể từ đầu|từ khi|từ năm|từ tháng',
      NOTHING,
      'since|in (?:\\p{L}+ ){0,3}(?:years?|months?|weeks?|decades?|quarters?)|from|after|dating|starting|began|begun|beginning|\\p{N}{4}|-(?:year|month)',
    ],
    [
      'ever',
      'lịch sử|kỷ lục|từ trước tới nay|từ trước đến nay|mọi thời đại|chưa từng|chưa từng có|từng ghi nhận|chưa bao giờ|xưa nay|thấp nhất từng|cao nhất từng|lớn nhất từng',
      "(?:lowest|highest|largest|biggest|worst|deadliest|most \\p{L}+)(?: \\p{L}+)? ever|of all time|in (?:its|their|the country[’']s) history",
      'ever|record\\p{L}*|all-time|histor\\p{L}+|never|unprecedent\\p{L}+|first',
      each(
        'kể từ khi|từ khi|kể từ ngày|từ ngày|kể từ lúc',
        'thành lập|ra đời|bắt đầu|có|thống kê|ghi nhận|thăm dò|lập|khai trương|lên sàn|niêm yết',
      ),
    ],
  ],
];
