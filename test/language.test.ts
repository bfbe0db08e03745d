import { expect, it } from 'vitest'
import { analyze } from '../src/analysis.js'
import { isEnglish } from '../src/language.js'
import { readDocument } from '../src/reading/index.js'

const english = (text: string) => isEnglish(analyze(readDocument('-', text)))

it.each([
  'The ferry left the island at noon, the company said, and nobody in the harbour could say when it would be back. Those who had waited since the morning were told to go home and to try again on the next day.',
  'Scores: Oslo 3 Bergen 1, Lusaka 0 Ndola 0.',
  '',
])('reads as English: %s', (text) => expect(english(text)).toBe(true))

it.each([
  'El transbordador salió de la isla al mediodía, dijo la empresa, y nadie en el puerto podía decir cuándo volvería. A los que habían esperado desde la mañana se les dijo que se fueran a casa.',
  'Die Fähre verließ die Insel am Mittag, sagte das Unternehmen, und niemand im Hafen konnte sagen, wann sie zurückkommen würde. Wer seit dem Morgen gewartet hatte, wurde nach Hause geschickt.',
  'Le ferry a quitté l’île à midi, a dit la compagnie, et personne dans le port ne pouvait dire quand il reviendrait. Ceux qui attendaient depuis le matin ont été renvoyés chez eux.',
  'غادرت العبارة الجزيرة ظهرا حسبما قالت الشركة ولم يستطع أحد في الميناء أن يقول متى ستعود ومن كان ينتظر منذ الصباح طلب منه أن يعود إلى بيته وأن يحاول مرة أخرى في اليوم التالي صباحا',
])('reads as another language: %s', (text) => expect(english(text)).toBe(false))
