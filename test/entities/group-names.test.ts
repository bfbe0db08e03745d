import { expect, test } from 'vitest'
import { analyze, tokensWithin } from '../../src/analysis.js'
import { groupNames } from '../../src/entities/group-names.js'
import type { Mention } from '../../src/entities/mention.js'
import { makeMention } from '../../src/entities/read-mentions.js'
import { readDocument } from '../../src/reading/index.js'
import { parseStory } from '../story.js'

/** The names of a marked story, all of one type, put together. */
function grouped(marked: string): readonly (readonly string[])[] {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  const mentions = story.mentions.map((mention) => makeMention(analysis, tokensWithin(analysis.tokens, mention), mention.type)).filter((mention): mention is Mention => mention !== null)
  return groupNames(analysis, mentions).map((group) => group.map(({ span }) => story.text.slice(span.start, span.end)))
}

test('a team of a town of two words is also called by its last word, and a paper is not', () => {
  expect(grouped('The =New York Yankees= won. The =Yankees= wept.')).toEqual([['New York Yankees', 'Yankees']])
  expect(grouped('The =Upper Velmor Yankees= won. The =Yankees= wept.')).toEqual([['Upper Velmor Yankees'], ['Yankees']])
})

test.each([
  ['the same name', 'The =Harbour Board= met the =harbour board=.', [['Harbour Board', 'harbour board']]],
  ['its initials', 'The =Harbour Workers Union= met. The =HWU= won.', [['Harbour Workers Union', 'HWU']]],
  ['its initials, small words among them', 'The =Bank of Amsel= closed. =BOA= lost.', [['Bank of Amsel', 'BOA']]],
  ['its initials, without small words', 'The =Bank of East Amsel= closed. =BEA= lost.', [['Bank of East Amsel', 'BEA']]],
  ['what stands in brackets after it', 'The =Union of Pilots= (=PILOTU=) met. =PILOTU= won.', [['Union of Pilots', 'PILOTU', 'PILOTU']]],
  ['its name without the form', '=Arbel Lines Ltd.= lost. =Arbel Lines= wept.', [['Arbel Lines Ltd.', 'Arbel Lines']]],
  ['its name without two words for its form', '=Arbel Lines Holdings Ltd.= lost. =Arbel Lines= wept.', [['Arbel Lines Holdings Ltd.', 'Arbel Lines']]],
  ['its name without one or two words for its kind', '=Arbel Robotics Ltd.= lost. =Arbel Robotics= wept. =Arbel= left.', [['Arbel Robotics Ltd.', 'Arbel Robotics', 'Arbel']]],
  ['its initials with full stops', 'The =Harbour Workers Union= met. The =H.W.U.= won, the =HWU=.', [['Harbour Workers Union', 'H.W.U.', 'HWU']]],
  ['a paper’s last word', 'The =New Haven Herald= was right. The =Herald= said so.', [['New Haven Herald', 'Herald']]],
  ['its name with its kind or without', 'The =Reed Party= won. =Reed= lost. =Amsel University= met =Amsel=.', [['Reed Party', 'Reed'], ['Amsel University', 'Amsel']]],
  ['a name that goes on after its kind', '=Amsel Bank Union= lost. =ABU= wept.', [['Amsel Bank Union', 'ABU']]],
  ['the acronym of its name without the form', '=Arbel Lines Ltd.= lost. =Arbel Lines= (=AL=) wept, and =AL= met.', [['Arbel Lines Ltd.', 'Arbel Lines', 'AL', 'AL']]],
  ['its own name in brackets', 'The =PILOTU= (=PILOTU=) met.', [['PILOTU', 'PILOTU']]],
  ['its first word, that no text else has', '=Nordlys Cells= grew. =Nordlys= hired.', [['Nordlys Cells', 'Nordlys']]],
  ['its name without the town', 'The =Amsel Port Authority= met. The =Port Authority= left.', [['Amsel Port Authority', 'Port Authority']]],
  ['the other name of a team', 'The =Amsel Badgers= won. The =Badgers= sang. =Reed United= lost. =United= wept.', [['Amsel Badgers', 'Badgers'], ['Reed United', 'United']]],
  ['the town of a team', 'The =York Badgers= won. =York= sang.', [['York Badgers', 'York']]],
  ['its kind at the end', 'The =Ministry of Health= met. The =Health Ministry= left.', [['Ministry of Health', 'Health Ministry']]],
  ['a state shortened', 'In *Amsel*, *Tenn.*, as in all of *Tennessee*, it rained.', [['Amsel'], ['Tenn.', 'Tennessee']]],
  ['another name of a country', 'In the *United States*, or the *U.S.*, it rained.', [['United States', 'U.S.']]],
])('one organization or place is found by %s', (_, marked, groups) => {
  expect(grouped(marked)).toEqual(groups)
})

test.each([
  ['a first word that two have', '=Nordlys Cells= and =Nordlys Lamps= grew. =Nordlys= hired.', [['Nordlys Cells'], ['Nordlys Lamps'], ['Nordlys']]],
  ['a first word of every text', 'The =Senate Democrats= met. The =Senate= sat. The =House= met. The =House Republicans= left. The =Republicans= won.', [['Senate Democrats'], ['Senate'], ['House'], ['House Republicans'], ['Republicans']]],
  ['a name with a word too many', 'That is =problematic - Arden Research=. =Arden Research= left.', [['problematic - Arden Research'], ['Arden Research']]],
  ['the town of a paper', 'The =York Times= wrote. =York= sang.', [['York Times'], ['York']]],
  ['a town and what is no team', 'The =York Water= met. =York= sang. The =Senate Badgers= met. The =Senate= left.', [['York Water'], ['York'], ['Senate Badgers'], ['Senate']]],
  ['letters', 'The =UN Charter= is old. The =UN= met.', [['UN Charter'], ['UN']]],
  ['a school of its name', 'The =Nordlys School= met. =Nordlys= hired. The =Amsel Medical School= met. The =Medical School= left.', [['Nordlys School'], ['Nordlys'], ['Amsel Medical School'], ['Medical School']]],
  ['a business in a country', 'The =Nordlys Kenya= met. =Nordlys= hired.', [['Nordlys Kenya'], ['Nordlys']]],
  ['a party that another parted from', 'The =Amsel Labour Party= won. The =Labour Party= lost.', [['Amsel Labour Party'], ['Labour Party']]],
  ['a word of its end', 'The =Reed Congress= won. The =Congress= lost. =Reed Cells= fell. =Cells= lost.', [['Reed Congress'], ['Congress'], ['Reed Cells', 'Cells']]],
  ['other names', 'The =Harbour Board= met the =Harbour Union=.', [['Harbour Board'], ['Harbour Union']]],
  ['initials in small letters', 'The =Harbour Workers Union= met. The =Hwu= won.', [['Harbour Workers Union'], ['Hwu']]],
  ['small letters in brackets', 'The =Union of Pilots= (=Captains=) met.', [['Union of Pilots'], ['Captains']]],
  ['several words in brackets', 'The =Union of Pilots= (=CAPTAINS FIRST=) met.', [['Union of Pilots'], ['CAPTAINS FIRST']]],
  ['a word that is no paper’s', 'The =New Haven Quay= was shut. The =Quay= lost.', [['New Haven Quay'], ['Quay']]],
  ['places, whose forms are part of them', 'In *Amsel Co* it rained, in *Amsel* not.', [['Amsel Co'], ['Amsel']]],
  ['a bank, which is more than its form', '=Bank of Amsel= met =Bank=.', [['Bank of Amsel'], ['Bank']]],
  ['a name and its beginning', 'The =Harbour Board= met =Harbour=.', [['Harbour Board'], ['Harbour']]],
  ['a kind within a longer name', '=Amsel Bank Union= met =Amsel=.', [['Amsel Bank Union'], ['Amsel']]],
  ['kinds alone', 'The =Bank Group= met the =Bank Holding= and =Group=.', [['Bank Group'], ['Bank Holding'], ['Group']]],
  ['a state and a town of its name', 'In *Amsel*, *N.Y.*, it rained, in *New York* not, nor in *Yakima*, *Wash.*, or *Washington*.', [['Amsel'], ['N.Y.'], ['New York'], ['Yakima'], ['Wash.'], ['Washington']]],
  ['clubs, though countries have their names', '=U.S.= met =America=.', [['U.S.'], ['America']]],
  ['places with a paper’s word', 'In *Upper Post* it rained, in *Post* not.', [['Upper Post'], ['Post']]],
  ['what follows without brackets', 'The =Union of Pilots=, =PILOTU= and others met.', [['Union of Pilots'], ['PILOTU']]],
  ['what follows a comma and ends a bracket', 'All (the =Union of Pilots=, =PILOTU=) met.', [['Union of Pilots'], ['PILOTU']]],
  ['what is not alone in its brackets', 'The =Union of Pilots= (=PILOTU= and others) met.', [['Union of Pilots'], ['PILOTU']]],
  ['what no brackets follow, at the end', 'He met =PILOTU= and the =Union of Pilots=', [['PILOTU'], ['Union of Pilots']]],
  ['a bracket that nothing follows', 'He met =PILOTU= and the =Union of Pilots= (', [['PILOTU'], ['Union of Pilots']]],
  ['one word', '=Arbel= met =A=.', [['Arbel'], ['A']]],
])('two are kept apart: %s', (_, marked, groups) => {
  expect(grouped(marked)).toEqual(groups)
})
