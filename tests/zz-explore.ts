import { checkGlossary } from '../src/run/check-glossary.ts';
console.time();
const {faults,rows,files} = await checkGlossary(process.argv[2]); console.timeEnd();
console.log(faults.join('\n'), rows, files);
