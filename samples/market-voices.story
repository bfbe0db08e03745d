# “We live on tomatoes”: a fish market waits for its roof

*Halden Bay* – It has rained on the fish market of *Halden Bay* since March. {The town council} <says> [indirect1 a new roof will come in October]. Those who sell under the old one have heard of Octobers before.

[direct2 “I put a bucket under the cod, and another one under myself,”] <said> {_Rosalind Teague_}, who has had a stall here for 31 years.

[direct3 “Last winter we lost the freezer. The insurance sent us a calendar,”] {she} <added>.

Next to her _Moses Okoro_ and his wife, _Adaeze Okoro_, sell tomatoes, since nobody steals tomatoes. The couple came to the town in 2009. [direct4 “We thought it would be for one summer,”] {_Adaeze Okoro_} <said>.

[direct5 “One summer,”] <said> {her husband}. [direct5 “Then she saw the sea.”]

[direct6 “You saw the sea,”] {6 she} <6 said>.

[direct7 “And the rain.”]

{Mr. _Moses Okoro|Okoro_} <says> [indirect8 the council has promised a tarpaulin]. {9 Mrs. _Adaeze Okoro|Okoro_} <9 told> =Reuters= that [indirect9 she would rather have a boat].

_Ingrid Hale_ and _Casper Berg_ run the smokehouse behind the quay. {10 _Ingrid Hale|Hale_ and _Casper Berg|Berg_} <10 said> [indirect10 they had offered to pay for half the roof]. [mixed11 The council’s answer was “two pages long and said nothing”], {11 they} <11 said>.

Not all would miss the drips. {12 One resident} <12 called> [mixed12 the market “the only free aquarium in the county”]. [direct13 “Leave it as it is,”] {13 a fisherman in a yellow coat} <13 shouted> from his boat. [direct13 “The gulls like it.”]

{Customers} <say> [indirect15 the place smells no worse than before]. {16 They} <16 say> [indirect16 the prices do].

The life of 19-year-old _Jonas Teague_, her nephew, is about to change more than the roof. [direct17 “I have a place at the cooking school in *Oslo*. I will never gut a herring again. That is what I tell them here, and they laugh.”]

[direct18 “He will be back by Christmas,”] {_Rosalind Teague_} <said>. [direct18 “They always need salt.”]

--- speakers
1: town council | organization
2 3 18: Rosalind Teague | person
4 6 9: Adaeze Okoro | person | his wife / -
5 7: her husband / Moses Okoro | person
8: Moses Okoro | person
10 11: Ingrid Hale | person
12: one resident | person
13: a fisherman in a yellow coat | person
15 16: customers | group
17: Jonas Teague | person | 19-year-old / her nephew
--- via
9: Reuters
--- people
Rosalind Teague
Moses Okoro
Adaeze Okoro | his wife / -
Ingrid Hale
Casper Berg
Jonas Teague | 19-year-old / her nephew
--- places
Halden Bay
Oslo | NO
--- organizations
Reuters
