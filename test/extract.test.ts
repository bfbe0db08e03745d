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
