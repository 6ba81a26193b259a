import { picturesOf } from '../attribution/images/images.ts';
import { quoted } from './attributions.ts';
import { ap, ifcn } from './standards.ts';
import type { Rule } from './types.ts';

export const missingCredit: Rule = {
  meta: {
    id: 'missing-credit',
    family: 'article',
    severity: 'off',
    severityWhenOn: 'info',
    summary: 'A picture does not say whose it is.',
    why: 'A picture is a source like any other: who took it, when and where decides what it shows. “Photo: internet” names the road it came by, not its owner.',
    advice: ['Name photographer and agency or owner, date, and link; mark handouts and AI images.'],
    standards: [ap.credit, ifcn],
    examples: {
      flag: [
        { text: '![The quay at dawn](img/quay.jpg)\n\nThe quay was empty.' },
        { text: '![The quay at dawn](img/quay.jpg)\n*Photo: internet*\n\nThe quay was empty.' },
        { text: '![The quay. Image via Google](img/quay.jpg)' },
        { text: '![The quay at dawn](img/quay.jpg)\n\nCredit: Twitter\n\nThe quay was empty.' },
        { text: '![The crew on deck](img/crew.jpg "Courtesy photo")' },
        { text: '![The crew on deck](img/crew.jpg "Handout")' },
      ],
      pass: [
        { text: '![The quay at dawn](img/quay.jpg)\n*Photo: Jana Roth / Norda Lines*\n\nThe quay was empty.' },
        { text: '![](img/rule.png)\n\nThe quay was empty.' },
        { text: '![Norda logo](img/norda.png)' },
        { text: '![The quay at dawn. Photo: Jana Roth](img/quay.jpg)' },
        { text: '![Traffic by month](img/chart.png)\n\nSource: [Port of Amsel](https://port.vd/traffic)' },
        { text: '![The quay at dawn](img/quay.jpg "© Jana Roth, 2026")' },
      ],
    },
  },
  defaults: {},
  *check({ article }) {
    for (const { link, credit, ownerless } of picturesOf(article.document)) {
      if (credit && !ownerless) continue;
      yield {
        start: link.start,
        end: link.end,
        message: credit
          ? `${quoted(credit.text)} does not say whose picture this is. Name the photographer or owner.`
          : 'Whose picture is this? Name the photographer or owner, and the date.',
        link: link.id,
        ...(credit && { related: [{ start: credit.start, end: credit.end, message: 'The credit.' }] }),
      };
    }
  },
};
