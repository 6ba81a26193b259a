/**
 * The one door to the network, for the command line and the language server alike. Nothing behind it runs unless somebody
 * asked for it, and all that is sent is the request for the linked page.
 *
 *     const settings = onlineSettings(configuration.online, user, process.env);
 *     const verdicts = await checkOnline(addresses, { settings, cache, signal, onProgress });
 *     for (const { host, counts } of summarizeHosts(verdicts)) …
 */
export { checkOnline, type OnlineCheckOptions, summarizeHosts } from './check.ts';
export { diskCache } from './disk-cache.ts';
export { defaultOnlineSettings, onlineSettings, unsetVariables } from './settings.ts';
export type * from './types.ts';
