/** Milliseconds since the process began. Node loads a dozen modules when it is first asked for `performance`. */
export const now = (): number => process.uptime() * 1000;
