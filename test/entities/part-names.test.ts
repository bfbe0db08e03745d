import { describe, expect, test } from 'vitest'
import { partNames } from '../../src/entities/part-names.js'
import { namesAfter } from './marked-mentions.js'

const parted = (marked: string): readonly string[] => namesAfter(partNames, marked)

describe('one name is two', () => {
  test.each([
    ['a party and a lawmaker', 'Then =NDP MPP Sol Marlow= left.', ['organization NDP', 'person Sol Marlow']],
    ['a lawmaker taken for a body', 'Then =MPP Sol Marlow= left.', ['person Sol Marlow']],
    ['a seat and a lawmaker', 'The MP for _Eddle Valley Ann Lind_ left.', ['place Eddle Valley', 'person Ann Lind']],
    ['a seat and whoever stands for it', 'The candidate for _Eddle Ann Lind_ left.', ['place Eddle', 'person Ann Lind']],
    ['two companies', 'It was led by =Harlow Ventures and Index Capital=.', ['organization Harlow Ventures', 'organization Index Capital']],
    ['two bodies, with what joins them', 'She sat in the =House of Elders and in the Senate=.', ['organization House of Elders', 'organization Senate']],
    ['one that was left for the other', 'She left =Plinth for Marlow= in May.', ['organization Plinth', 'organization Marlow']],
    ['a body and its town', 'The =Ministry of Health in Lusaka= said so.', ['organization Ministry of Health', 'place Lusaka']],
  ])('where it is of %s', (_, marked, names) => expect(parted(marked)).toEqual(names))

  test.each([
    ['somebody’s with a first name in front', 'The MP for _Ann Eddle Lind_ left.', ['person Ann Eddle Lind']],
    ['somebody’s without a known first name', 'The MP for _Eddle Velmora Tarn_ left.', ['person Eddle Velmora Tarn']],
    ['whom something is for', 'A boat for _Eddle Ann Lind_ left.', ['person Eddle Ann Lind']],
    ['of two words', 'The MP for _Eddle Ann_ left.', ['person Eddle Ann']],
    ['that ends with the lawmaker', 'Then =Marlow MPP= left.', ['organization Marlow MPP']],
    ['that goes on small', 'Then =MPP of Marlow= left.', ['organization MPP of Marlow']],
    ['at the start of the story', '_Eddle Ann Lind_ left.', ['person Eddle Ann Lind']],
    ['of a company that does two things', 'It was =Harlow Gas and Power=.', ['organization Harlow Gas and Power']],
    ['that goes on with a thing', 'Here is the =Center for Health and the Environment=.', ['organization Center for Health and the Environment']],
    ['of what is for something', 'She joined =Plinth for Peace=.', ['organization Plinth for Peace']],
    ['of a party and its country', 'The =Green Party in Ireland= said so.', ['organization Green Party in Ireland']],
    ['of a ministry and a country', 'The =Ministry of Health in Ireland= said so.', ['organization Ministry of Health in Ireland']],
    ['with no lawmaker', 'Then =Harbour Watch= left.', ['organization Harbour Watch']],
  ])('but not a name %s', (_, marked, names) => expect(parted(marked)).toEqual(names))
})
