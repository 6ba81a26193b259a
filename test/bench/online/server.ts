import { startWeb } from '../../links/online/web.ts';

const web = await startWeb();
process.send?.({ origin: web.origin, host: web.host, brokenTls: web.brokenTls });
process.on('message', () => process.send?.({ asked: [...web.asked] }));
