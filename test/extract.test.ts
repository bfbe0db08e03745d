import { expect, it } from 'vitest'
import { extract } from '../src/extract.js'

it('gives what the quotation marks show, no names and a problem, for a text in another language', () => {
  const { quotes, people, places, problems } = extract(
    'El transbordador salió de la isla al mediodía y nadie en el puerto podía decir cuándo volvería a ver a los suyos.\n\n«Hemos perdido la cuenta de los días que llevamos aquí», dijo Ana Lima en Puerto Ámsel.',
  )
  expect(quotes.map(({ text }) => text)).toEqual(['Hemos perdido la cuenta de los días que llevamos aquí'])
  expect([people, places]).toEqual([[], []])
  expect(problems.map(({ code }) => code)).toContain('language')
})

it('looks for nothing in page furniture', () => {
  const story = 'The ferry left Port Amsel at noon, with forty passengers, a cargo of seed and two goats on board.'
  const { quotes, people } = extract([story, story, story, 'Ines Okafor reported from Lusaka, and Tom Berg from Oslo.'].join('\n\n'))
  expect([quotes, people]).toEqual([[], []])
})
