import { describe, expect, test } from 'vitest'
import { namesAfter } from './marked-mentions.js'

/** What is left of the names of a marked story. */
const trimmed = (marked: string): readonly string[] => namesAfter((_, mentions) => mentions, marked)

describe('a name leaves out', () => {
  test.each([
    ['_Mr. Tom Reed_ came.', 'person Tom Reed'],
    ['_Mr Tom Reed_ came.', 'person Tom Reed'],
    ['_Dr. Mr. Reed_ came.', 'person Reed'],
    ['_Legislator Mara Lind_ came.', 'person Mara Lind'],
    ['_Tom Reed KC_ came.', 'person Tom Reed'],
    ['_Tom Reed’s_ boat.', 'person Tom Reed'],
    ['_Tom Reed of Oslo_ came.', 'person Tom Reed'],
    ['_Tom Reed (R)_ came.', 'person Tom Reed'],
    ['“It holds.” _Said Mara Lind_.', 'person Mara Lind'],
    ['=The Harbour Board= met.', 'organization Harbour Board'],
    ['=Rival Velmora Power= fell.', 'organization Velmora Power'],
    ['It fell. =Chipmaker Velmora= rose.', 'organization Velmora'],
    ['=A Senate= bill.', 'organization Senate'],
    ['=“Harbour Board”= met.', 'organization Harbour Board'],
    ['=Harbour Board’s= quay.', 'organization Harbour Board'],
    ['The quay of *Oslo,* is shut.', 'place Oslo'],
    ['The quay of *the Oslo* is shut.', 'place Oslo'],
    ['It rained in *northern Chad*.', 'place Chad'],
    ['It rained in *Northern Ireland*.', 'place Northern Ireland'],
    ['_“Tom Reed”_ came.', 'person Tom Reed'],
    ['_Tom Reed, MP,_ came.', 'person Tom Reed'],
    ['_Legislator Senator Mara Lind_ came.', 'person Mara Lind'],
    ['It holds! _Said Lind_.', 'person Lind'],
    ['_DI Lind_ came.', 'person Lind'],
    ['_Det Con Lind_ came.', 'person Lind'],
    ['_Garda Mara Lind_ came.', 'person Mara Lind'],
    ['_Alhaji Musa Bello_ came.', 'person Musa Bello'],
    ['_Hydrogeologist Mara Lind_ came.', 'person Mara Lind'],
    ['He celebrated _Mass. Lind_ came.', 'person Lind'],
    ['_Con Lind_ came.', 'person Con Lind'],
    ['_Det Ch Insp Mara Lind_ came.', 'person Mara Lind'],
  ])('what is no part of it: %s', (marked, name) => {
    expect(trimmed(marked)).toEqual([name])
  })
})

describe('a name keeps', () => {
  test.each([
    ['_Pope Silvester_ came.', 'person Pope Silvester'],
    ['_Di Lind_ came.', 'person Di Lind'],
    ['_Hunter Reed_ came.', 'person Hunter Reed'],
    ['_Tom KC_ came.', 'person Tom KC'],
    ['He met _Said Karim_.', 'person Said Karim'],
    ['_Robert (Bobby) Reed_ came.', 'person Robert (Bobby) Reed'],
    ['=Bank of Amsel= lost.', 'organization Bank of Amsel'],
    ['=Arbel Lines KC= lost.', 'organization Arbel Lines KC'],
    ['=Mr. Fish= closed.', 'organization Mr. Fish'],
    ['_Said Karim_ came.', 'person Said Karim'],
    ['It holds. _Said_ came.', 'person Said'],
    ['It holds. =Said Lines= lost.', 'organization Said Lines'],
    ['_Senator_ came.', 'person Senator'],
    ['_Dean Reed_ came.', 'person Dean Reed'],
    ['_Don Reed_ came.', 'person Don Reed'],
    ['_Tem Reed_ came.', 'person Tem Reed'],
    ['Then =Rival Velmora= fell.', 'organization Rival Velmora'],
    ['=Lender Kenya= fell.', 'organization Lender Kenya'],
    ['=Rival=, a ship, fell.', 'organization Rival'],
    ['=A Velmora Song= lost.', 'organization A Velmora Song'],
    ['=Legislator Lines= lost.', 'organization Legislator Lines'],
    ['_Ravi (Kumar) Reed_ came.', 'person Ravi (Kumar) Reed'],
    ['=Harbour Board (East)= lost.', 'organization Harbour Board (East)'],
  ])('what is part of it: %s', (marked, name) => {
    expect(trimmed(marked)).toEqual([name])
  })
})

describe('nothing is left', () => {
  test.each([
    ['a title alone', '_Mr._ came; =The= left.'],
    ['a title at the very end', 'Then came _Mr._'],
    ['a mark', 'Then =“= came.'],
    ['a mark at the very beginning', '=“= came.'],
  ])('of %s', (_, marked) => expect(trimmed(marked)).toEqual([]))
})

describe('an office in a few letters or several words', () => {
  test.each([
    ['_Cr Reed_ came.', 'person Reed'],
    ['_MCA Halima Reed_ came.', 'person Halima Reed'],
    ['_C.E.O. Ann Reed_ came.', 'person Ann Reed'],
    ['Mayor Pro _Tem Ann Reed_ came.', 'person Ann Reed'],
    ['_District Attorney Rosa Reed_ came.', 'person Rosa Reed'],
  ])('is no part of a name: %s', (marked, name) => expect(trimmed(marked)).toEqual([name]))
})
