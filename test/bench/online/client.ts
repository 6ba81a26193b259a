import { readFileSync } from 'node:fs';
import { checkOnline } from '../../../server/src/links/online/check.ts';
import { defaultOnlineSettings } from '../../../server/src/links/online/settings.ts';

const { addresses, settings } = JSON.parse(readFileSync(0, 'utf8'));
const began = performance.now();
const verdicts = await checkOnline(addresses, { settings: { ...defaultOnlineSettings, ...settings } });
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ seconds, verdicts: [...verdicts].map(([address, { status }]) => [address, status]) }));
