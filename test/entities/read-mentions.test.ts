import { expect, test } from 'vitest'
import { namesMarkedAfter } from './marked-mentions.js'

const read = (marked: string): readonly string[] => namesMarkedAfter(() => undefined, marked)

test('a title by itself, or a mark, is no name', () => {
  expect(read('_Mr._ came, and *.* came, and then *Lusaka*.')).toEqual(['place Lusaka'])
})
