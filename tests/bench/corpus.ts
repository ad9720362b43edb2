import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { goodTranslation, SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';

/** What makes a paragraph of the corpus one of a kind; it passes into the English unchanged. */
const MARK = / Ký hiệu (X[A-Z]+)\.$/;

/** Paragraph number `n` of the corpus: one of the sample's, and a mark in letters. */
export function corpusParagraph(n: number): string {
  const letters = [...String(n)].map((digit) => 'BCDFGHKLMN'.charAt(Number(digit))).join('');
  return `${SAMPLE_PARAGRAPHS[n % SAMPLE_PARAGRAPHS.length]} Ký hiệu X${letters}.`;
}

/** The reviewed English of a paragraph of the corpus. */
export function corpusTranslation(paragraph: string): string {
  const mark = MARK.exec(paragraph)?.[1];
  return mark ? `${goodTranslation(paragraph.replace(MARK, ''))} Mark ${mark}.` : goodTranslation(paragraph);
}

/** Writes articles below `input/`, a hundred to a folder, no two paragraphs alike. */
export async function writeCorpus(folder: string, articles: number, paragraphsEach: number): Promise<void> {
  for (let i = 0; i < articles; i += 1) {
    const paragraphs = Array.from({ length: paragraphsEach }, (_, j) => corpusParagraph(i * paragraphsEach + j));
    const file = join(folder, 'input', String(Math.floor(i / 100)), `tin-${i}.txt`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${paragraphs.join('\n\n')}\n`);
  }
}
