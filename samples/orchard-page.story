> Home / World / Environment

# *Moldova*’s cherry growers turn to hawks to save the harvest

> By Delphine Marchetti

> Published: 9 July 2023, 06:15 GMT

> A hawk rests on the arm of its handler near Cărpineni. Photo: Ion Lupașcu

*CHIȘINĂU*, *Moldova* – It is five in the morning, and _Tudor Ciobanu_ is arguing with a bird.

[direct1 “He wants breakfast before work,”] {_Ciobanu_} <says> of the Harris’s hawk on his glove. [direct1 “I’ve explained to him that the starlings are the breakfast.”]

Around him, in the orchards of *Cărpineni*, hang 300 tonnes of cherries that should be in *Germany* by Thursday. [indirect2 Starlings can eat a tenth of them in a weekend], <2 according to> {2 the =State University of Moldova=}.

> Read more: Why Romania’s storks are wintering at home

Growers used to rely on nets and gas cannons. Nets are expensive, and the cannons were banned in 2021 after neighbours complained to the government. That was when _Ana Rusu_, who heads the local cooperative, had an idea. {3 She} <3 calls> [mixed3 it “the old police”].

[direct4 “My grandfather kept a hawk,”] {she} <says>. [direct4 “He didn’t keep it for cherries. He kept it to annoy the priest.”]

> ADVERTISEMENT

The cooperative now employs four falconers between May and July. [indirect5 Losses have fallen by two thirds], {_Rusu_} <says>. {6 The =Ministry of Agriculture=} has <6 announced> [indirect6 a grant for five more villages].

> Sign up for our newsletter, The Green Brief, and get the week’s stories in your inbox.

Bird lovers worry about the starlings. [direct7 “A hawk is not a scarecrow,”] {7 _Vasile Pântea_ of the =Society for the Protection of Birds=} <7 warns>. [direct7 “It doesn’t know that it is only supposed to frighten them.”]

_Ciobanu_ has heard this before. He unties the hawk, raises his arm and waits. For a moment nothing happens; then the whole orchard takes off at once, with a noise like gravel poured from a truck.

[direct8 “You see?”] {he} <says>. [direct8 “He hasn’t even moved.”]

> Delphine Marchetti reported from Cărpineni and Bogdan Istrate from Bucharest. Editing by Ruth Okello.

> About the author

> Delphine Marchetti has covered eastern Europe since 2015. Her work has appeared in Le Temps and The Irish Times. Follow her on Twitter.

> Check also

> “We have nothing left but the wells”: a year after the fire in Evros, Greece

> Australia bans the import of ornamental snails, Minister Kelly Brandis says

--- speakers
1 8: Tudor Ciobanu | person
2: State University of Moldova | organization
3 4 5: Ana Rusu | person
6: Ministry of Agriculture | organization
7: Vasile Pântea | person
--- people
Tudor Ciobanu
Ana Rusu
Vasile Pântea
--- places
Chișinău | MD | CHIȘINĂU
Moldova | MD
Cărpineni | MD / -
Germany | DE
--- organizations
State University of Moldova
Ministry of Agriculture
Society for the Protection of Birds
