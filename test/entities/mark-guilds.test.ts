import { expect, it } from 'vitest'
import { extract } from '../../src/index.js'

const bodies = (text: string): readonly string[] => extract(text).organizations.map(({ name }) => name)

it.each([
  ["The Tenants' Union backed the plan.", "Tenants' Union"],
  ['The plan of the Amsel Planters’ Association was read.', 'Amsel Planters’ Association'],
  ["On Monday the National Nurses' Federation met.", "National Nurses' Federation"],
  ['Money came from the Kalmora Women’s Institute.', 'Kalmora Women’s Institute'],
  ["In the end the Bakers' and Millers' Guild gave way.", "Bakers' and Millers' Guild"],
])('takes those whom a body is for into its name: %s', (text, expected) => {
  expect(bodies(text)).toEqual([expected])
})

it.each([
  ["The tenants' union backed the plan.", "tenants' union"],
  ["Joseph Walters' Party lost the vote.", "Joseph Walters' Party"],
  ["The Maldives' Congress met.", "Maldives' Congress"],
  ["The Planters' old Union Street office is shut.", "Planters' old Union"],
])('finds no such body in: %s', (text, none) => {
  expect(bodies(text)).not.toContain(none)
})
