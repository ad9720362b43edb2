import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/text/reply-talk.ts';

describe('a refusal', () => {
  test.each([
    ["I'm sorry, but I can't assist with that request.", 'Ukraine công bố con số thương vong của mình.'],
    ['I’m sorry, I cannot translate this text.', 'Nga phóng 20 UAV trong đêm.'],
    ["Unfortunately, I can't help with that.", 'Đó là tên lửa của nước ta.'],
    ['As an AI language model, I cannot discuss weapons.', 'Xe tăng Nga tiến vào Donetsk.'],
    ['I am unable to continue with this request.', 'Tổng thống nói với anh em binh sĩ.'],
  ])('%s', (english, vietnamese) => {
    expect(isRefusal(english, vietnamese)).toBe(true);
  });
});

describe('no refusal', () => {
  test.each([
    ['"Unfortunately, I cannot help any further," he said.', '"Tiếc rằng không thể giúp gì hơn", ông nói.'],
    ['"I will not discuss the plan," Mr. Trump said.', '"Sẽ không thảo luận về kế hoạch", ông Trump nói.'],
    [
      "I'm sorry, I can't help you, the minister told them.",
      'Tôi xin lỗi, tôi không thể giúp các bạn, bộ trưởng nói với họ.',
    ],
    ['Unfortunately, the talks failed.', 'Đáng tiếc, đàm phán thất bại.'],
    ['The minister said he could not help with that request.', 'Bộ trưởng nói không thể giúp yêu cầu đó.'],
  ])('%s', (english, vietnamese) => {
    expect(isRefusal(english, vietnamese)).toBe(false);
  });
});
