# Storm-hit harbour reopens as *Namibia* counts the cost

*PORT AMSEL*, *Namibia* – The first ships sailed into *Port Amsel* on Thursday, nine days after a storm tore the roof off the fish market and sank 14 boats, but {officials} <said> [indirect1 it would be months before the town could feed itself again].

[direct2 “We opened the gates at dawn, and by noon we had run out of ice,”] {harbour master _Johanna Amutenya_} <told> reporters on the quay. [direct2 “Nobody complained. Nobody has complained for nine days.”]

[indirect3 The storm, the strongest on this coast since 1987, killed six people and left about 4,000 without shelter], <according to> {the =Namibia Red Cross=}.

{Fisheries Minister _Petrus Haimbodi_}, who flew in from *Windhoek*, <promised> that [mixed4 every lost boat would be replaced “before the sardines return”]. Who will pay was left open.

[direct5 “The money is there,”] {he} <said>. [direct5 “It is the paperwork that is under water.”]

Not everyone was convinced. {_Lukas Brandt_}, who lost two trawlers, <said> [indirect6 his insurer had stopped answering the telephone].

[direct7 “I have been to three offices,”] {Mr. _Lukas Brandt|Brandt_} <said>, [direct7 “and in each of them a very polite young man told me that the ocean is not covered.”]

_Marta Brandt_, his sister, runs the only bakery still open. {8 She} <8 said> [indirect8 she had baked by candlelight since the power failed].

[direct9 “The flour from *South Africa* will last until Sunday,”] {she} <said>. [direct9 “After that, we will see who our friends are.”]

{The =European Union=} <said> on Wednesday that [indirect10 it had released 2 million euros in emergency aid]. [indirect11 A ship carrying tents and pumps left *Walvis Bay* overnight], {11 two port workers} <11 said>.

{The =World Food Programme= (=WFP=)} <described> [mixed12 the damage as “worse than anything our staff have seen from the air”]. [indirect13 The =WFP= would feed 1,200 families until the end of June], {13 a spokeswoman for the agency} <13 added>.

Ms. _Amutenya_ was less gloomy. How long would the repairs take? Behind her a crane lay on its side in the water.

[direct14 “That one? Ask me at Christmas,”] {the 52-year-old} <said>. [direct15 “The sea took nine days from us,”] {15 she} <15 added>. [direct15 “It owes us a good year.”]

--- speakers
1: officials | group
2 14 15: Johanna Amutenya | person | harbour master
3: Namibia Red Cross | organization
4 5: Petrus Haimbodi | person | Fisheries Minister
6 7: Lukas Brandt | person
8 9: Marta Brandt | person | his sister / -
10: European Union | organization
11: two port workers | group
12: World Food Programme | organization
13: a spokeswoman for the agency | person
--- people
Johanna Amutenya | harbour master
Petrus Haimbodi | Fisheries Minister
Lukas Brandt
Marta Brandt | his sister / -
--- places
Port Amsel | NA | PORT AMSEL
Namibia | NA
Windhoek | NA
South Africa | ZA
Walvis Bay | NA
--- organizations
Namibia Red Cross
European Union
World Food Programme | WFP
