import { benchGlossary } from './glossary.ts';

for (const line of benchGlossary()) process.stdout.write(`${line}\n`);
