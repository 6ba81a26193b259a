/** Articles for tests, of any length: invented people, every kind of attribution and link. */
const sentences = [
  'The harbour ministry said the ferries would run again in May.',
  'Jana Roth, the harbour master, told [The Northern Courier](https://courier.vd/ferries) that nobody had been hurt.',
  '“We have waited for this for eleven years,” said Marta Quell, who leads the council.',
  'Two officials familiar with the contract said the price had doubled.',
  'The board met twice in the autumn and put the vote off.',
  'According to a report by the auditor, the line has not made money since it opened.',
  'It is believed that a buyer has been found.',
  'Critics say the plan is too dear, and the [minutes](#) do not show who asked for it.',
  'Roth said she would publish the figures.',
  'The Valdorian news agency reported, citing a security source, that three boats were missing.',
  'She added that the crew had been trained.',
  'Nobody at the yard could be reached for comment.',
];

/** Markdown of about so many words. */
export function article(words: number): string {
  const parts = ['# Ferries to run again, ministry says\n'];
  let count = 6;
  for (let i = 0; count < words; i++) {
    const paragraph = [0, 1, 2].map((j) => sentences[(i * 5 + j * 3) % sentences.length] as string).join(' ');
    count += paragraph.split(' ').length;
    parts.push(i % 9 === 8 ? `## Part ${i}\n` : `${paragraph}\n`);
  }
  return parts.join('\n');
}
