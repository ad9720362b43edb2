import { tortureKills } from './kills.ts';
import { tortureLimits } from './limits.ts';

const PARTS: Readonly<Record<string, () => Promise<string[]>>> = { kills: tortureKills, limits: tortureLimits };

// `npm run torture` does all, `npm run torture -- limits` a part.
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`no such torture: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const [name, part] of Object.entries(PARTS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  for (const line of await part()) console.log(line);
}
