import { describe, expect, test } from 'vitest';
import { checkCauses } from '../../src/check/causes.ts';
import { lines, pair, term } from './pair.ts';

const TERMS = [
  term('ngừng bắn', 'ceasefire'),
  term('không kích', 'airstrike'),
  term('Ấn Độ', 'India', { category: 'country' }),
];
const check = (source: string, target: string) => lines(checkCauses(pair(source, target, { terms: TERMS })));
const TURNED = ['major cause and effect changed places; expected what is the cause in the source to be the cause'];

describe('cause and effect changed places', () => {
  test.each([
    [
      'Do căng thẳng với Algeria leo thang, Mali đã rút đại sứ về nước.',
      'Because Mali recalled its ambassador, tensions with Algeria escalated.',
    ],
    [
      'Lệnh ngừng bắn sụp đổ vì Israel nối lại không kích.',
      'Israel resumed its airstrikes because the ceasefire collapsed.',
    ],
    [
      'Việc Pakistan đóng không phận khiến nhiều hãng phải bay vòng qua Ấn Độ, kéo dài chuyến bay tới Đức.',
      'Detours over India by many airlines caused Pakistan to close its airspace, adding time to flights to Germany.',
    ],
    ['Biểu tình ở Serbia khiến Vučević phải từ chức.', "Vučević's resignation led to protests in Serbia."],
  ])('%s → %s', (source, target) => {
    expect(check(source, target)).toEqual(TURNED);
  });

  test.each([
    [
      'Do căng thẳng với Algeria leo thang, Mali đã rút đại sứ về nước.',
      'Mali recalled its ambassador because of rising tensions with Algeria.',
    ],
    [
      'Lệnh ngừng bắn sụp đổ vì Israel nối lại không kích.',
      'Because Israel resumed its airstrikes, the ceasefire collapsed.',
    ],
    [
      'Lệnh ngừng bắn sụp đổ vì Israel nối lại không kích.',
      'The collapse of the ceasefire was caused by Israeli airstrikes.',
    ],
    ['Tên lửa do Iran cung cấp rơi ở Mali.', 'A missile that Iran supplied came down in Mali because of a fault.'],
    [
      'Mali rút đại sứ vì Algeria bắn hạ UAV của Mali.',
      'Mali recalled its envoy because Algeria shot down a drone of Mali.',
    ],
  ])('is right: %s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});
