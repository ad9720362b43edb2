import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from './package-root.ts';

const OWN_GLOSSARY = 'glossary';

/** The folder that is named, else the glossary of the folder songngu runs in, or, where there is none, the shipped one. */
export function glossaryFolder(named: string | undefined): string {
  return named ?? (existsSync(OWN_GLOSSARY) ? OWN_GLOSSARY : join(PACKAGE_ROOT, OWN_GLOSSARY));
}
