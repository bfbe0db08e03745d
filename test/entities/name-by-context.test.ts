import { describe, expect, test } from 'vitest'
import { nameByContext } from '../../src/entities/name-by-context.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameByContext, marked)

describe('what stands beside a name', () => {
  test.each([
    ['“analysts at”', 'Then analysts at _Marlow Stone_ left.', 'Marlow Stone'],
    ['“a senior banker at”', 'Then a senior banker at _Marlow_, who left, spoke.', 'Marlow'],
    ['“shares of”', 'Then shares of Plinth rose.', 'Plinth'],
    ['“a stake in” its stock', 'He sold stock in _Marlow_ then.', 'Marlow'],
    ['its shares', 'Then _Marlow_’s shares fell.', 'Marlow'],
    ['its stock', 'Then _Marlow_’s stock fell.', 'Marlow'],
    ['its shares, bought again', 'People bought _Marlow_ shares again.', 'Marlow'],
    ['its stock without an owner’s “s”', 'People bought _Marlow_ stock.', 'Marlow'],
    ['its shares without an owner’s “s”', 'Then Plinth shares fell.', 'Plinth'],
    ['“a startup called”', 'It was a startup called Fernlight that won.', 'Fernlight'],
    ['“a firm named”', 'It was a firm named _Jo Marlow_ that won.', 'Jo Marlow'],
    ['what describes it', 'Data of SeaLantern, a ship-tracking service, show it.', 'SeaLantern'],
    ['“the”, and more than a noun', 'Then _Marlow_, the far smaller company, won.', 'Marlow'],
    ['what it does in a relative clause', 'Then _Marlow_, a Dutch bank that failed, won.', 'Marlow'],
    ['“said on Tuesday it would”', 'Plinth said on Tuesday it would cut jobs.', 'Plinth'],
    ['“announced that its”', 'Plinth announced that its boss left.', 'Plinth'],
    ['its executives', 'He said Plinth executives knew.', 'Plinth'],
    ['“the shipping firm,” between commas', 'He said the big shipping firm, Fernlight, would close.', 'Fernlight'],
    ['“the charity”', 'It was the charity _Marlow_ that won.', 'Marlow'],
    ['“research firm”', 'Then research firm *Plinthasia* said so.', 'Plinthasia'],
    ['“startup”, whoever is called so', 'Then startup _Jo Marlow_, which opened, won.', 'Jo Marlow'],
    ['“the carmaker” before letters', 'Then the carmaker BCE left.', 'BCE'],
    ['“rail operator” before letters', 'Then rail operator BC spoke.', 'BC'],
    ['“tech giant”', 'It was tech giant Plinth that won.', 'Plinth'],
    ['“charities such as”', 'It helps charities such as *Plinthasia* then.', 'Plinthasia'],
    ['“companies like”', 'It helps companies like Plinth then.', 'Plinth'],
    ['“CEO of”', 'Then the CEO of _Jo Marlow_ spoke.', 'Jo Marlow'],
    ['“a unit of” another', 'Then _Marlow_, a unit of others, won.', 'Marlow'],
    ['what describes it and goes on', 'Then *Plinthasia*, an organization for all, won.', 'Plinthasia'],
    ['“a maker of”', 'Then _Plinth Cells_, a large maker of batteries, won.', 'Plinth Cells'],
    ['whom somebody is of, known for a firm', 'Then _Jo Hale_, of *Barclays*, spoke.', 'Barclays'],
    ['whom somebody at the start of the story is of', '_Hale_, of *Barclays*, spoke.', 'Barclays'],
    ['“charities such as”, called like a girl', 'It helps charities such as _Marta_ then.', 'Marta'],
    ['a name with a common word', 'Shares of Northern Plinth rose.', 'Northern Plinth'],
    ['“startup” that opens a sentence', 'They met. Startup Fernlight, which won, left.', 'Fernlight'],
    ['“chipmaker” that opens the story', 'Chipmaker Plinth rose.', 'Plinth'],
    ['“app”', 'Then note-taking app Stridely rose.', 'Stridely'],
    ['what its shares did', 'Velmora fell 7%, it said.', 'Velmora'],
    ['what its shares did, in words', 'So while _Marlow_ gained 2.5 percent, it rained.', 'Marlow'],
    ['“firm”, though a town is called so', 'Then analyst firm *Fenton* left.', 'Fenton'],
    ['“a charity helping”', 'Then *Plinthasia*, a charity helping all, won.', 'Plinthasia'],
  ])('tells a company: %s', (_, marked, name) => expect(named(marked).filter((found) => !found.endsWith('Hale'))).toEqual([`organization ${name}`]))

  test.each([
    ['Then people bought _Marlow_ shares', 'Marlow'], ['They met _Marlow_, a Dutch bank', 'Marlow'], ['It was Jo Hale, of *Barclays*', 'Barclays'], ['Then came the CEO of _Jo Marlow_', 'Jo Marlow'],
  ])('tells a company at the very end of the story: %s', (marked, name) => expect(named(marked)).toEqual([`organization ${name}`]))

  test.each([
    ['It was the charity _Marlow_', 'organization Marlow'], ['It was _Marlow_', 'person Marlow'], ['It was _Marlow_,', 'person Marlow'], ['It was _Marlow_, a', 'person Marlow'], ['Then _Marlow_, a maker', 'person Marlow'],
  ])('looks no further than the story: %s', (marked, name) => expect(named(marked)).toEqual([name]))

  test.each(['It was Plinth', 'Then Plinth said', 'Then Plinth said on', 'Then Plinth said on Tuesday', 'Then Plinth said that'])('knows of nothing that is only said: %s', (text) => expect(named(text)).toEqual([]))

  test('tells the second of two whose shares are named', () => expect(named('Shares of Plinth and Fernlight rose.')).toEqual(['organization Plinth', 'organization Fernlight']))

  test('tells it for the whole story', () => {
    expect(named('Shares of _Marlow_ fell. Then owner _Marlow_ left, and so did =Stone Marlow=.')).toEqual(['organization Marlow', 'organization Marlow', 'organization Stone Marlow'])
    expect(named('Shares of =Marlow= fell. Then _Marlow_ left, and so did owner =Marlow Stone=.')).toEqual(['organization Marlow', 'organization Marlow', 'organization Marlow Stone'])
    expect(named('Shares of _Marlow_ fell. Then _Marlow_ left, and Marlow shares rose.')).toEqual(['organization Marlow', 'organization Marlow', 'organization Marlow'])
  })

  test.each([
    ['a person’s stock answer', 'Then _Jo Hill_’s stock answer came.', ['person Jo Hill']],
    ['a protester at somebody’s rally', 'Then protesters at _Jo Hill_ rally left.', ['person Jo Hill']],
    ['a person who is a company’s', 'Then _Jo Hill_, a company director, left.', ['person Jo Hill']],
    ['a contractor', 'Then _Jo Hill_, a service contractor who left, spoke.', ['person Jo Hill']],
    ['the surname of somebody in the story', 'Shares of _Hill_ fell. Then _Jo Hill_ left.', ['person Hill', 'person Jo Hill']],
    ['somebody with a title', 'Shares of _Hill_ fell. Then Mr. _Hill_ left.', ['person Hill', 'person Hill']],
    ['a company that opens after “then”', 'Then, the company said so.', []],
    ['officials', 'Officials said it would rain.', []],
    ['five words', 'Shares of Plinth Stone Fernlight Brook Vale rose.', []],
    ['capitals', 'Shares of PLINTH rose.', []],
    ['a known word', 'Northern said it would cut jobs.', []],
    ['companies', 'Companies said it would rain.', []],
    ['reports', 'Reports said it would rain.', []],
    ['what anybody may say', 'Plinth said so.', []],
    ['what anybody may say of it', 'Plinth said what it wanted.', []],
    ['what anybody has', 'He said Plinth people knew.', []],
    ['executives after a mark', 'He left; Plinth executives knew.', []],
    ['executives in the first words', 'Plinth executives knew.', []],
    ['what may be in anybody', 'In _Marlow_ all is well.', ['person Marlow']],
    ['what opens with “such as”', 'Such as _Marlow_ had it, all was well.', ['person Marlow']],
    ['a day', 'Shares of Friday fell.', []],
    ['lawyers for somebody', 'Then lawyers for _Marlow_ left.', ['person Marlow']],
    ['a company for somebody', 'A company for _Marlow_ left.', ['person Marlow']],
    ['a man called so', 'He was a man called _Marlow_ then.', ['person Marlow']],
    ['what somebody shares to others', 'What _Jo Hill_ shares to others is old.', ['person Jo Hill']],
    ['a town of something', 'Then *Velmora*, a town of ships, won.', ['place Velmora']],
    ['an arm of nothing', 'Then *Velmora*, a long arm, froze.', ['place Velmora']],
    ['one for whom there is a service', 'Then for _Jo Hill_, a service in *Oslo*, all came.', ['person Jo Hill', 'place Oslo']],
    ['“the company” that is meant already', 'Then _Marlow_, the company, and all left.', ['person Marlow']],
    ['somebody who robbed a bank', 'Then _Marlow_ robbed a Dutch bank that failed.', ['person Marlow']],
    ['somebody who meets a maker', 'Then _Plinth_ met a maker of batteries.', ['person Plinth']],
    ['a man who meets a maker', 'Then _Plinth_, a man who met a maker of violins, won.', ['person Plinth']],
    ['a town that no list knows', 'Then _Jo Hale_, of *Velmora*, spoke.', ['person Jo Hale', 'place Velmora']],
    ['a town that is called like a firm, and more', 'Then _Jo Hale_, of *Barclays Town*, spoke.', ['person Jo Hale', 'place Barclays Town']],
    ['a firm’s name that may be a town’s, of which nobody is', 'She left *Barclays*.', ['place Barclays']],
    ['a firm’s name that may be a town’s, in which somebody is', 'Then, in *Barclays*, she left.', ['place Barclays']],
    ['a firm’s name that may be a town’s, before its fame', 'Then _Jo Hale_, of *Barclays* fame, left.', ['person Jo Hale', 'place Barclays']],
    ['whoever a firm gives an office', 'The firm named _Jo Hill_ chief executive, then the company named _Jo Hill_ its new director.', ['person Jo Hill', 'person Jo Hill']],
    ['somebody behind a kind of company', 'Lender _Jo Hill_ left.', ['person Jo Hill']],
    ['a rival', 'Rival _Marlow_ left.', ['person Marlow']],
    ['an index', 'The Dow lost 0.8 percent.', []],
    ['what rose in years', '_Marlow_ rose 7 years ago.', ['person Marlow']],
    ['a country that the firm is in', 'So the firm *Kenya* has.', ['place Kenya']],
    ['somebody who owns it', 'Shares of _Jo Hill_ fell. Then owner _Jo Hill_ left.', ['person Jo Hill', 'person Jo Hill']],
    ['what everybody says', 'They said it would rain, and I say it again.', []],
    ['papers', 'Newspapers said it would rain.', []],
    ['a name that goes on', 'It was a group called Color of Hope that won.', []],
    ['months', 'Shares of March fell.', []],
    ['a maker by name', 'Then _Ann Hill_, a maker of violins, won.', ['person Ann Hill']],
    ['a maker of nothing', 'Then _Plinth_, a maker, won.', ['person Plinth']],
    ['a town that somebody is of', 'Then _Jo Hale_, of *Ferndale*, spoke, and of *Velmora*.', ['person Jo Hale', 'place Ferndale', 'place Velmora']],
    ['somebody who founded a firm', 'It was the firm _Marlow_ founded.', ['person Marlow']],
    ['somebody who left a ruling party', 'It was the ruling party _Jo Hill_ left.', ['person Jo Hill']],
    ['a giant of letters', 'It was literary giant _Jolo Marlow_ who won.', ['person Jolo Marlow']],
    ['people like others', 'She likes brands such as _Jo Hill_ and bands like _Jo Hill_.', ['person Jo Hill', 'person Jo Hill']],
    ['somebody whose campaign has a CEO', 'The CEO of _Hill_’s campaign left.', ['person Hill']],
    ['the party of somebody’s name', 'Then Labour Party _Hill_ won.', ['person Hill']],
    ['a town that has firms', 'It is in companies like *London* that he works.', ['place London']],
    ['believers', 'It was the Muslim, a monthly magazine.', []],
    ['television', 'It was on network TV that she spoke.', []],
    ['letters that no kind of body leads up to', 'Then the pilot BCE left.', []],
    ['letters', 'Shares offered by company N fell.', []],
    ['a country that shares', '*Velmora* shares a border with *Chad*.', ['place Velmora', 'place Chad']],
    ['somebody who is president elsewhere', 'Then a unit called _Jo Hill_ met President _Jo Hill_.', ['person Jo Hill', 'person Jo Hill']],
  ])('tells none: %s', (_, marked, names) => expect(named(marked)).toEqual(names))
})

describe('household institutions', () => {
  test.each([
    ['banks called like people', 'He likes _Goldman Sachs_ and Wells Fargo.', ['organization Goldman Sachs', 'organization Wells Fargo']],
    ['makers with a hyphen', 'He likes _Rolls-Royce_.', ['organization Rolls-Royce']],
    ['armed groups', 'Then Islamic State fled, and _Boko Haram_ came.', ['organization Islamic State', 'organization Boko Haram']],
    ['agencies of one word', 'Then Interfax said so.', ['organization Interfax']],
    ['but not a name that somebody of the story has', '_Ann Renault_ left. _Renault_ came, and so did Mr. _Siemens_.', ['person Ann Renault', 'person Renault', 'person Siemens']],
    ['airlines, taken for their country', 'Then *Air New Zealand* fell.', ['organization Air New Zealand']],
    ['but not what they make', 'A Boeing 737 and an Audi vehicle left, and a B737 Airbus.', []],
    ['offices', 'A Home Office source knew.', ['organization Home Office']],
    ['the houses of governments and banks', 'The _Kremlin_ knew, and so did the Fed.', ['organization Kremlin', 'organization Fed']],
    ['and may be places too', 'They walked by the *Kremlin*.', ['place Kremlin']],
    ['but not the same word without “the”', 'Fed by hope, he left.', []],
  ])('are known: %s', (_, marked, names) => expect(named(marked)).toEqual(names))
})

test.each([
  ['the head of a firm', 'Then the head of the firm, Marlow, left.'],
  ['somebody with a given name', 'As for the firm, Ann Marlow, who left, spoke.'],
  ['the subject of what follows', 'To save the firm, Fernlight left.'],
  ['a body of another kind', 'Then the river, Fernlight, rose.'],
])('%s is not named by “the firm,”', (_, sentence) => {
  expect(named(sentence)).toEqual([])
})
