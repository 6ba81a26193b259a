// Loaded into a measured process (node --require): writes what it used to $USAGE_FILE when it ends.
const { readFileSync, writeFileSync } = require('node:fs');

/** Peak memory in MB. Linux begins `maxRSS` with what the process that started this one held: VmHWM is this one's own. */
function peak(maxRSS) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return maxRSS / 1024;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(process.env.USAGE_FILE, JSON.stringify({ cpu, mb: peak(maxRSS) }));
});
