import { expect, test } from 'vitest'
import { genderOfName } from '../../src/lexicon/given-names.js'

test.each([
  ['Mary Reed', 'she'], ['Peter Lind', 'he'], ['J. Peter Lind', 'he'], ['J.R. Mary Lind', 'she'], ['Qwxz Mary Lind', 'she'], ['John Mary Lind', 'he'],
])('the name %s goes with %s', (name, gender) => {
  expect(genderOfName(name)).toBe(gender)
})

test.each([
  ['alone, which is most often a surname', 'Mary'], ['of both genders', 'Taylor Reed'], ['that is a family name and stands first', 'Kim Min-jun'], ['that no list has', 'Qwxz Reed'],
  ['of initials alone', 'J. R.'], ['that no list has, though the last could be one', 'Qwxz Mary'], ['of nothing', ''], ['that objects have', 'constructor Reed'],
])('a name %s tells nothing', (_what, name) => {
  expect(genderOfName(name)).toBeNull()
})
