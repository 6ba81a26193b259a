/**
 * The one door to the network, for the command line and the language server alike. Nothing behind it runs unless somebody
 * asked for it, and all that is sent is the request for the linked page.
 *
 *     const settings = onlineSettings(configuration.online, user, process.env);
 *     const { verdicts } = await askForAnswers(addresses, { settings, folder, signal, wantsPages, onProgress });
 *     for (const line of summaryLines(verdicts)) …
 */
export { type AnswersOptions, askForAnswers, type OnlineAnswers } from './answers.ts';
export { checkOnline, type OnlineCheckOptions } from './check.ts';
export { diskCache } from './disk-cache.ts';
export { defaultOnlineSettings, onlineSettings, unsetVariables } from './settings.ts';
export { summarizeHosts, summaryLines } from './summary.ts';
export type * from './types.ts';
