# Brewery heirs take family quarrel to *Nairobi* court

*NAIROBI*, *Kenya* – _Joseph Kariuki_ and his daughter have not spoken since March, but on Tuesday they sat four metres apart in a *Nairobi* courtroom to hear which of them owns a brewery.

[direct1 "I built it with a borrowed kettle,"] {Mr. _Joseph Kariuki|Kariuki_} <told> reporters before the hearing. [direct1 "I'm not giving it away with a borrowed lawyer."]

{2 His daughter, _Wanjiru Kariuki_,} <2 says> [indirect2 the brewery, =Twiga Malt=, was hers from the day in 2016 when he signed over 60 percent of the shares]. {3 Ms. _Wanjiru Kariuki|Kariuki_}, 41, who has run the company since then, <3 said> outside that [mixed3 her father was "a brilliant brewer and a terrible reader of contracts"].

[direct4 "He taught me never to sign anything after lunch,"] {she} <said>. [direct4 "He signed it after lunch."]

The quarrel has split the family. {_Peter Kariuki_}, an uncle, <said> [indirect5 he would not drink the beer of either until it was settled]. [direct6 "_Joseph Kariuki|Joseph_ is stubborn and _Wanjiru Kariuki|Wanjiru_ is worse,"] {6 he} <6 added>.

_Grace Kariuki_, the founder's wife, has tried to make peace. [direct7 "They are the same person,"] {7 Mrs. _Grace Kariuki|Kariuki_} <7 said>, as her husband and her daughter looked in opposite directions. [direct7 "I married one and gave birth to the other, so it must be my fault."]

{The elder _Joseph Kariuki|Kariuki_'s lawyer, _Samuel Otieno_,} <argued> that [indirect8 the contract was void because no witness had signed it]. {9 The daughter's lawyer, _Halima Noor_,} <9 replied> that [mixed9 the only witness in the room that day had been "a crate of the product"].

{Judge _Esther Mutua_} <asked> [indirect10 whether the crate could be called]. When the laughter had stopped she adjourned the case until 6 June.

[direct12 "Go home,"] {the judge} <told> father and daughter. [direct12 "Preferably in one car."]

--- speakers
1: Joseph Kariuki | person
2 3 4: Wanjiru Kariuki | person | his daughter / -
5 6: Peter Kariuki | person | an uncle
7: Grace Kariuki | person | the founder's wife
8: Samuel Otieno | person | the elder Kariuki's lawyer / lawyer
9: Halima Noor | person | the daughter's lawyer / lawyer
10 12: Esther Mutua | person | Judge
--- people
Joseph Kariuki
Wanjiru Kariuki | his daughter / -
Peter Kariuki | an uncle
Grace Kariuki | the founder's wife
Samuel Otieno | the elder Kariuki's lawyer / lawyer
Halima Noor | the daughter's lawyer / lawyer
Esther Mutua | Judge
--- places
Nairobi | KE | NAIROBI
Kenya | KE
--- organizations
Twiga Malt
