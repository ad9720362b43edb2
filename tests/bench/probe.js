// Loaded into a command that is measured: notes its memory twice a second, and the peak at its end.
import { writeFileSync } from 'node:fs';

const samples = [];
setInterval(() => samples.push(process.memoryUsage.rss()), 500).unref();
process.on('exit', () => {
  writeFileSync(process.env.BENCH_PROBE, JSON.stringify({ peak: process.resourceUsage().maxRSS * 1024, samples }));
});
