import { linkRule, replaceAddress } from './link-rule.ts';
import { bbc } from './standards.ts';

export const malformedUrl = linkRule(
  {
    id: 'malformed-url',
    family: 'links',
    severity: 'error',
    summary: 'An address that no browser can open as written.',
    why: 'A slip of the keyboard takes the reader nowhere.',
    advice: ['Correct the address.'],
    standards: [bbc.page],
    examples: {
      flag: [
        { text: 'See the [report](http:/council.vd/report).' },
        { text: 'See the [report](htps://council.vd/report).' },
        { text: 'See the [report](https://https://council.vd/report).' },
        { text: 'See the [report](https//council.vd/report).' },
      ],
      pass: [
        { text: 'Write to [the desk](mailto:desk@courier.vd).' },
        { text: 'Call [the desk](tel:+43123456).' },
        { text: 'See the [logo](//cdn.courier.vd/logo.png).' },
        { text: 'See www.courier.vd/report for more.' },
      ],
    },
  },
  {
    statuses: ['malformed'],
    message: ({ suggestion }) =>
      suggestion ? `This address cannot be opened. Is it ${suggestion}?` : 'This address cannot be opened.',
    fix: replaceAddress('Correct the address', false),
  },
);
