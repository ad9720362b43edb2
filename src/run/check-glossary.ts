import { compileTerms } from '../glossary/compile-terms.ts';
import { acronymConflicts, contradictions } from '../glossary/contradictions.ts';
import { explainTerms } from '../glossary/explain-terms.ts';
import { byPlace, readGlossary } from '../glossary/load-glossary.ts';
import { neverMatches } from '../glossary/never-matches.ts';
import { overlaps } from '../glossary/overlaps.ts';
import { suspiciousCharacters } from '../glossary/suspicious-characters.ts';
import type { Term } from '../model/term.ts';
import { checkRows } from '../pipeline/check-rows.ts';
import { glossaryFolders } from './glossary-folders.ts';

/** What is wrong with a glossary. */
export interface GlossaryCheck {
  readonly folder: string;
  readonly rows: number;
  readonly files: number;
  /** In the order of files and lines: `defence.csv:14: what is wrong; how to mend it`. */
  readonly faults: readonly string[];
}

/**
 * Looks for all that is wrong with a glossary at once: what a run would refuse, and what it would bear and a person would
 * wonder about.
 * @throws GlossaryError where there is no glossary.
 */
export async function checkGlossary(named: string | undefined): Promise<GlossaryCheck> {
  const folders = glossaryFolders(named);
  const { files, rows, terms, overridden, faults } = await readGlossary(folders);
  const inForce = rows.filter((row) => !overridden.includes(row));
  // What is wrong already needs no second reason why it does not match.
  const sound = inForce.filter(({ place }) => !faults.some((fault) => fault.startsWith(`${place}: `)));
  const termBase = compileTerms(terms);
  const explain = explainTerms(terms);
  const ofRow = (row: Term, found: readonly string[]) => found.map((fault) => `${row.place}: ${fault}`);
  const all = [
    ...faults,
    ...rows.flatMap((row) => ofRow(row, [...suspiciousCharacters(row), ...contradictions(row)])),
    ...sound.flatMap((row) => ofRow(row, [neverMatches(row, explain) ?? []].flat())),
    ...acronymConflicts(inForce),
    ...overlaps(inForce, termBase),
    ...checkRows(inForce, termBase),
  ];
  return { folder: folders.join(' and '), rows: rows.length, files, faults: byPlace(all) };
}
