import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { ENGLISH_OFFICES, VIETNAMESE_OFFICES } from '../text/offices.ts';
import { pattern } from '../text/pattern.ts';
import { brokenRules, type CueRule, englishCues, saidByOneSide, vietnameseCues } from './cues.ts';
import { rareCues } from './rare-cues.ts';
import { withoutFixed } from './without-fixed.ts';

interface OfficeRule extends CueRule {
  /** Its word before an office in English, and all that may have called for it. */
  readonly invented?: Pick<CueRule, 'source' | 'target'>;
}

const OFFICE = `(?= (?:${VIETNAMESE_OFFICES}|phó (?:${VIETNAMESE_OFFICES}))(?!\\p{L}))`;
const ENGLISH_OFFICE = `(?=(?: [\\p{L}.'’-]+){0,3} (?:${ENGLISH_OFFICES})\\b)`;
/** "chính quyền Tổng thống Trump" is an administration, "trao quyền" to empower. */
const NOT_POWER = `(?<!(?:${[
  'chính|chủ|nhân|thẩm|đặc|cầm|trao|giành|nắm|tiếm|toàn|uy|có|được|lạm|chuyển|tước|[uủ]y|[uủ]ỷ|nhượng|phân|thực|tiếp|thay|các|những|giữ',
].join('|')}) )`;

const DEPUTY = englishCues({
  cues: [
    'deput\\p{L}+|vice|under-?secretar\\p{L}+|assistant|second[- ]in[- ]command|number two|no\\. 2|vp|veep|associate|dcm',
    '(?:permanent|state|parliamentary) secretary|minister of state|junior minister|procurement minister',
  ],
});
const FOREIGN_SECRETARY = englishCues({ cues: ['(?:foreign|defen[cs]e) secretary'] });
const SOUTH_ASIA = /Ấn Độ|Pakistan|Bangladesh|Nepal|Sri Lanka/u;

const RULES: readonly OfficeRule[] = [
  {
    expected: '"former"',
    source: rareCues('ựu |guyên ', vietnameseCues({ cues: [`(?:cựu|nguyên)${OFFICE}`] })),
    target: englishCues({
      cues: [
        'former(?:ly)?|ex|one-?time|erstwhile|previous(?:ly)?|retired|the late|predecessors?|then|once|ousted|deposed|outgoing',
        'slain|toppled|assassinated|disgraced|impeached|killed',
        'had been|served as',
      ],
    }),
    invented: {
      target: rareCues(
        'ormer|x-',
        englishCues({ cues: [`former${ENGLISH_OFFICE}`, 'ex(?=-(?:president|minister|prime|defense|foreign))'] }),
      ),
      source: vietnameseCues({
        cues: [
          'cựu|nguyên|cũ|cố|từng|trước (?:đây|kia)|nhiệm kỳ trước|tiền nhiệm|(?:khi|lúc|hồi) (?:đó|ấy)|bấy giờ|hưu|mãn nhiệm|hết nhiệm',
          'liên xô|nam tư|đông đức|tiệp khắc|(?:năm|hồi) (?:19|20)\\p{N}{2}',
          'thôi (?:chức|giữ)|rời (?:nhiệm|chức|ghế)|(?:từ|cách|mất|bãi) chức|phế truất|lật đổ|sa thải|thời|quá cố',
        ],
        others: [
          'nguyên (?:thủ(?! tướng)|nhân|tắc|liệu|tử|trạng)|cố (?:vấn|gắng)|(?:đồng|kịp|tạm|lâm) thời|thời (?:gian|điểm|hạn|tiết)',
        ],
      }),
    },
  },
  {
    expected: '"former" or "once"',
    source: rareCues('ừng ', vietnameseCues({ cues: [`từng (?:là|làm|giữ chức)(?: một)?${OFFICE}`] })),
    target: englishCues({
      cues: [
        'former(?:ly)?|ex|one-?time|previous(?:ly)?|once|then|was|were|been|served?|serving|worked|held|past|ever|as',
      ],
    }),
  },
  {
    expected: '"acting"',
    source: rareCues('uyền ', vietnameseCues({ cues: [`${NOT_POWER}quyền${OFFICE}(?! (?:lãnh đạo|chỉ huy))`] })),
    target: englishCues({ cues: ['acting|interim|caretaker|provisional|transitional|temporar(?:y|ily)'] }),
    invented: {
      target: rareCues('cting|nterim', englishCues({ cues: [`(?:acting|interim)${ENGLISH_OFFICE}`] })),
      source: vietnameseCues({
        cues: ['quyền|tạm|lâm thời|chuyển tiếp|thay'],
        others: ['(?:chính|chủ|nhân|thẩm) quyền|quyền (?:lực|con|hạn|lợi)|tạm (?:thời )?(?:dừng|ngừng|hoãn)'],
      }),
    },
  },
  {
    expected: '"deputy" or "vice"',
    source: rareCues(
      'hó |hứ trưởng',
      vietnameseCues({ cues: [`phó${OFFICE}|thứ trưởng`], others: ['phó (?:thác|mặc)'] }),
    ),
    // South Asia calls its first diplomat below the minister a foreign secretary.
    target: (text, source) =>
      DEPUTY(text) ?? (source === undefined || SOUTH_ASIA.test(source) ? FOREIGN_SECRETARY(text) : undefined),
    invented: {
      target: rareCues(
        'eputy|ice|ecretar',
        englishCues({ cues: [`(?:deputy|vice)${ENGLISH_OFFICE}|under-?secretary`] }),
      ),
      source: vietnameseCues({
        cues: ['phó|thứ trưởng|trợ lý|thứ (?:nhất|hai)|phụ tá|quốc vụ|số (?:hai|2)|dưới quyền'],
        others: ['(?:đối|ứng) phó|phó (?:thác|mặc)'],
      }),
    },
  },
  {
    expected: '"aide" or "adviser"',
    source: rareCues(
      'rợ lý|ố vấn',
      vietnameseCues({
        cues: ['(?:trợ lý|cố vấn)(?= (?:của )?(?:tổng thống|thủ tướng|bộ trưởng|ngoại trưởng)(?!\\p{L}))'],
      }),
    ),
    target: englishCues({
      cues: ['aides?|assist\\p{L}+|advis\\p{L}+|counsel\\p{L}*|consult\\p{L}*|staff\\p{L}*|deput\\p{L}+'],
    }),
  },
  {
    expected: '"new" or "incoming"',
    source: rareCues('ân ', vietnameseCues({ cues: [`tân${OFFICE}`] })),
    target: englishCues({
      cues: [
        'new(?:ly)?|incoming|elect(?:ed)?|recent(?:ly)?|successor|inaugur\\p{L}+|sworn|appointed|just|took office|takes office|assumed',
      ],
    }),
  },
  {
    expected: '"-elect"',
    source: rareCues(
      'ắc cử',
      vietnameseCues({
        cues: [
          'đắc cử(?<=(?:tổng thống|thủ tướng|thống đốc|thị trưởng|nghị sĩ)(?: \\p{L}+){0,2} đắc cử)(?! (?:vào|năm|nhiệm|với|ngày|hồi|trong))',
        ],
      }),
    ),
    target: englishCues({ cues: ['elect(?:ed|ion)?|incoming|w[io]n|wins|winning|winner|victor\\p{L}*|new(?:ly)?'] }),
    invented: {
      target: rareCues(
        '-elect',
        englishCues({ cues: ['(?:president|minister|governor|mayor|senator|chancellor)-elect'] }),
      ),
      source: vietnameseCues({ cues: ['(?:đắc|trúng|thắng|bầu) cử|tân|được bầu|thắng|nhậm chức'] }),
    },
  },
];
const SOURCE_OFFICES = pattern.g`(?<!\p{L})(?:(?:trợ lý |cố vấn |phó )(?:của )?)?(?:${VIETNAMESE_OFFICES})(?!\p{L})`;
const TARGET_OFFICES = pattern.g`\b(?:${ENGLISH_OFFICES})\b`;

/**
 * What an office is no more, not yet or only in part: former, acting, deputy, new and -elect are neither dropped nor
 * invented. "nguyên thủ" (head of state), "chính quyền" (administration), "đối phó" (cope) hold none of them. A later
 * mention may leave out the whole title, the first may add one: counted are the offices on both sides. Cannot see that
 * two holders changed places.
 * Example: "cựu Tổng thống Biden" → "President Biden" (expected "former").
 */
export function checkOffices(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const dropped = brokenRules(RULES, { source, target });
  const invented = RULES.flatMap(({ invented: rule }) => {
    const word = rule && saidByOneSide(rule.target, rule.source, { here: target, there: source });
    return word === undefined ? [] : [word];
  });
  if (dropped.length === 0 && invented.length === 0) return [];
  const added = count(target, TARGET_OFFICES) - count(source, SOURCE_OFFICES);
  return [
    ...(added < 0 ? [] : dropped).map(({ cue, rule }) =>
      issue('accuracy/omission', `"${cue}" is not rendered; expected ${rule.expected}`),
    ),
    ...(added > 0 ? [] : invented).map((word) =>
      issue('accuracy/addition', `"${word}" does not stand in the source; expected the office alone`),
    ),
  ];
}

function count(text: string, offices: RegExp): number {
  return text.toLowerCase().match(offices)?.length ?? 0;
}

function issue(category: Issue['category'], message: string): Issue {
  return { check: 'offices', category, severity: 'major', message };
}
