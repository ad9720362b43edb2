import type { CueTable } from './cue-table.ts';

export const VIETNAMESE_MORE: CueTable = {
  cues: ['(?:nhiều|cao|lớn) hơn'],
  others: ['(?:không|chẳng|chưa)(?: \\p{L}+)? (?:nhiều|cao|lớn) hơn|(?:ít|thấp|nhỏ|kém) hơn nhiều'],
};

export const VIETNAMESE_LESS: CueTable = {
  cues: ['(?:ít|thấp|nhỏ) hơn'],
  others: ['(?:không|chẳng|chưa)(?: \\p{L}+)? (?:ít|thấp|nhỏ) hơn'],
};

/** What may stand for more in English, and for less, in whatever words. */
export const ENGLISH_MORE: CueTable = {
  cues: [
    'more|most|high(?:er|est)?|great(?:er|est|ly)|larg(?:er|est)|bigg(?:er|est)|above|over|exceed\\p{L}*|(?!few|low|small|short|weak|slow|young|light|cheap|poor|narrow|thin)\\p{L}{3,}er(?= than)|out(?:number|pac|strip|perform|weigh|rank)\\p{L}*|surpass\\p{L}*|topp?(?:s|ed|ing)?',
    'strong\\p{L}*|heav\\p{L}+|better|best|increas\\p{L}*|r[io]s(?:e[sn]?|ing)|grow\\p{L}*|grew|up|additional|further|extra|another|longer|beyond|ahead|much|many|twice|doubl\\p{L}+|tripl\\p{L}+|times|wid\\p{L}+|superior|record|peak\\p{L}*|expand\\p{L}*|escalat\\p{L}+|boost\\p{L}*|past|plus|worse',
  ],
  others: ["(?:no|not|n[’']t|any|once) (?:more|longer)|(?:over|above|past|up to) \\p{N}+"],
};
export const ENGLISH_LESS: CueTable = {
  cues: [
    'few(?:er|est)?|less(?:er)?|least|low(?:er|est|ly)?|small(?:er|est)?|below|under|short\\p{L}*|weak\\p{L}*|lag\\p{L}*|behind|trail\\p{L}*|down|reduc\\p{L}+|f[ae]ll\\p{L}*|drop\\p{L}*|declin\\p{L}+|decreas\\p{L}+',
    "worse|inferior|(?:not|n[’']t|nowhere near) (?:as|so)|cheap\\p{L}*|outnumbered|half|fraction|light\\p{L}*|young\\p{L}*|little|slow\\p{L}*|modest\\p{L}*|minor\\p{L}*|only|poor\\p{L}*|dwarf\\p{L}*|sub",
  ],
  others: [
    '(?:no|not) (?:less|fewer|lower)|nonetheless|nevertheless|unless|regardless|more or less|(?:under|below) \\p{N}+|(?:sh[ou]t\\p{L}*|t[ao]k\\p{L}+|br[oi]\\p{L}+|c[ou]t) down|under (?:the|an?|its|his|her|their|way)',
  ],
};

/** Surely a comparison, and no other word of more or less. */
const THAN = '(?= (?:[^ .;:]+ ){0,8}than(?! (?:an?|\\p{N}+|one|two|three)(?!\\p{L})))';
export const ENGLISH_LESS_THAN: CueTable = {
  cues: [`(?:fewer|less|lower|smaller)${THAN}`],
  others: ['no (?:less|fewer)|more or less'],
};
export const ENGLISH_MORE_THAN: CueTable = {
  cues: [
    `(?:more|higher|greater|larger|bigger)${THAN}`,
    'times as (?:much|many|large|high|big|long|fast|expensive|heavy)',
  ],
  others: ['no more|more or less'],
};

/** What is more than all that was before. */
export const ENGLISH_EVER: CueTable = {
  cues: [
    "(?:largest|biggest|highest|lowest|worst|best|deadliest|longest|most \\p{L}+)(?:[ -]\\p{L}+){0,2}[ -]ever|(?:largest|biggest|highest|lowest|worst|deadliest|longest)[^.,;]{0,40} (?:in (?:its |the (?:country|nation|world)[’']s )?history|of all time|on record)|all-time (?:high|low)|record (?:high|low)",
  ],
};
export const VIETNAMESE_EVER: CueTable = {
  cues: [
    'nhất|k[ỷỉ] lục|lịch sử|chưa từng|từng|bao giờ|tiền lệ|mọi thời đại|đầu tiên|lần đầu|từ trước (?:tới|đến) nay|đỉnh|đáy|xưa nay|hơn bất (?:kỳ|cứ)|hơn hẳn|số một|hàng đầu|hơn cả',
  ],
};
