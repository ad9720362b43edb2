import { describe, expect, test } from 'vitest';
import { readDesignations, withoutDesignations } from '../../src/text/designations.ts';
import { isSpelledIn } from '../../src/text/find-designation.ts';

function written(text: string): string[] {
  return readDesignations(text).map(({ text }) => text);
}

describe('readDesignations', () => {
  test.each([
    ['lựu pháo M777 của Mỹ', ['M777']],
    ['Các tiêm kích F-16, Su-30MK2 và MiG-31K', ['F-16', 'Su-30MK2', 'MiG-31K']],
    ['F-16s and F-35As', ['F-16', 'F-35A']],
    ['the F-16’s range', ['F-16']],
    ['non-F-16 aircraft, S-400-armed units', ['F-16', 'S-400']],
    ['tiêm kích F-16/F-35', ['F-16', 'F-35']],
    ['radar AN/FPS-117', ['AN/FPS-117']],
    ['F/A-18E/F Super Hornet', ['F/A-18E']],
    ['tên lửa 9M730 và pháo 2S19', ['9M730', '2S19']],
    ['Su–35.2', ['Su-35.2']],
    ['(T-72B3).', ['T-72B3']],
    ['tàu Type 055 và tàu 054A', ['054A', 'Type 055']],
    ['xe tăng Kiểu 99A', ['Type 99A']],
    ['khối G7, mạng 5G và tuyển U23', ['G7', '5G', 'U23']],
  ])('reads %s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test.each([
    'đạn 155mm và 7,62 mm',
    'lúc 10AM, công suất 500MW, ổ cứng 20GB',
    'trên QL1A hồi T5/2024, Q1',
    'Mid-2024 or mid-2024, Sept-11, No.1',
    'quý II/2025',
    'Nghị định 15/2020/NĐ-CP',
    'Type 2 diabetes',
    'phái đoàn không có chữ số nào',
  ])('reads nothing in "%s"', (text) => {
    expect(written(text)).toEqual([]);
  });

  test.each([
    ['MiG-29/31', ['MIG31']],
    ['Kh-101/555', ['KH555']],
    ['F-16C/D', ['F16D']],
    ['F/A-18E/F', ['FA18F']],
    ['AN/TPQ-36/37', ['TPQ37']],
  ])('"%s" implies %j', (text, implied) => {
    expect(readDesignations(text).flatMap((each) => each.implied)).toEqual(implied);
  });

  test.each([
    ['SU-30', 'Su-30'],
    ['F16', 'F-16'],
    ['X-101', 'Kh-101'],
    ['C-300', 'S-300'],
    ['B41', 'RPG-7'],
    ['AN/FPS-117', 'FPS-117'],
  ])('"%s" and "%s" have the same key', (one, other) => {
    expect(readDesignations(one)[0]?.key).toBe(readDesignations(other)[0]?.key);
  });

  test.each([
    'G7',
    'G-20',
    '5G',
    'U23',
    'A1',
    'COVID-19',
    'COP28',
    'Euro-2024',
    'H5N1',
    'K-9',
    '3D',
    'Mk-4',
    'CSB-8020',
  ])('takes %s for a name that may be said in words', (name) => {
    expect(readDesignations(name)[0]?.kind).toBe('name');
  });

  test.each(['B-1', 'B-1B', 'Mi-8', 'E-3', 'M16', 'H-6K', 'M1A2', 'MH370', 'Geran-2', 'Type 055'])(
    'takes %s for a designation with one writing',
    (weapon) => {
      expect(readDesignations(weapon)[0]?.kind).toBe('weapon');
    },
  );
});

describe('withoutDesignations', () => {
  test.each(['F-16', '9M730', '5G'])('blanks out %s', (designation) => {
    expect(withoutDesignations(`mẫu ${designation} của Nga`)).toBe(`mẫu ${'_'.repeat(designation.length)} của Nga`);
  });

  test.each(['155mm', '500USD', '20B', '15H30', 'mid-2024', 'Nga(24/9)', '(mid-2024/Q1)'])(
    'leaves the figure "%s"',
    (figure) => {
      expect(withoutDesignations(figure)).toBe(figure);
    },
  );
});

describe('isSpelledIn', () => {
  test.each([
    ['Su-30MK2', 'the Su-30 MK2 fighters'],
    ['F-16', 'the F 16s'],
    ['054A', 'a Type 054A frigate'],
    ['Pantsir-S1', 'a Pantsir S-1 system'],
    ['Agni-5', 'the Agni-V missile'],
    ['Kilo-636', 'Kilo-class submarines of Project 636'],
  ])('%s stands in "%s"', (designation, text) => {
    expect(readDesignations(designation).map((each) => isSpelledIn(each, text))).toEqual([true]);
  });

  test.each([
    ['F-16', 'the F-16C'],
    ['F-16', 'some MF-16'],
    ['Su-35S', 'ten Su-35s'],
    ['Agni-5', 'the Agni-IV missile'],
    ['Type 055', '1,055 shells'],
    ['Kilo-636', 'Kilo-class submarines'],
  ])('%s does not stand in "%s"', (designation, text) => {
    expect(readDesignations(designation).map((each) => isSpelledIn(each, text))).toEqual([false]);
  });
});
