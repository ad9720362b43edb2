import { pattern } from './pattern.ts';

/**
 * Words between a cause and what came of it. Not "lý do", "cáo buộc"; nor by whom: "chính quyền do Hamas kiểm soát", where no
 * verb of the clause before has said what came of it.
 */
export const VIETNAMESE_CAUSES = {
  /** "A vì B" */
  beforeCause: pattern.i` (?<!(?:lý|tự|căn|mặc) )(?:bởi vì|vì|bởi|do(?! (?:\p{L}+ ){1,4}(?:kiểm soát|lãnh đạo|sản xuất|điều hành|hậu thuẫn|cung cấp|chế tạo|dẫn đầu|tổ chức|chủ trì|phát triển|bảo trợ|đứng đầu|thành lập|sáng lập))|nhờ) (?!vậy|thế|đó|sao|lợi ích|mục đích|hòa bình)`,
  /** "A khiến B" */
  beforeEffect: pattern.i` (?:khiến|dẫn đến|dẫn tới|gây ra|(?<!(?:cáo|bắt|ràng|bó) )buộc(?! (?:tội|phải thôi))) `,
  /** "Vì A, B" */
  atHead: pattern.i`^(?:bởi vì|vì|bởi|do|nhờ) (?!vậy|thế|đó|sao)`,
};

export const ENGLISH_CAUSES = {
  beforeCause: pattern.i` (?:because of|because|due to|owing to|as a result of|(?:caused|prompted|triggered|forced|sparked) by) `,
  beforeEffect: pattern.i` (?<!(?:was|were|is|are|be|been|being|felt) )(?:led to|leads to|leading to|caused|causing|forced|forcing|prompted|prompting|triggered|triggering|sparked|sparking|resulted in|resulting in) (?!by )`,
  atHead: pattern.i`^(?:because of|because|due to|owing to|as a result of) `,
};
