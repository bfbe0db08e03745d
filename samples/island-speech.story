# [direct9 ‘We are not a warning’]: {9 island minister}’s plea to climate summit

*BONN*, *Germany* — A packed hall fell silent on Monday as {the environment minister of *Vanuatu*} <asked> the richest countries in the world [mixed1 to stop speaking of her islands “in the past tense”].

_Leisel Naupa_, 38, took the floor late in the evening, after eleven prime ministers and a film star. She had been given four minutes. She used nine.

[direct2 “I was told that I should bring you figures,”] {she} <2 said>. [direct2 “I have brought you my grandmother’s address.]

[direct2 “It is a good address. For sixty years the postman found it without trouble. Last year he came by boat, and this year he did not come, because the road that leads to it is now a reef.]

[direct2 “You say in your papers that we are a warning to the world. We are not a warning. We are four hundred families and a school and a very bad football team, and we would like to go on being that.”]

The chairman, _Anders Kvist_ of *Denmark*, reached for his bell and let it lie.

[direct3 “In my language there is no word for ‘adaptation’,”] {_Naupa_} <went on>. [direct3 “There is a word for what a crab does when it has lost its shell. It runs.]

[direct3 “We do not want to run. We want the money that was promised in *Paris*, and in *Glasgow*, and in so many pleasant cities. We want it before the postman retires.”]

The applause lasted longer than the speech had. {_Kvist_} <said> afterwards that [mixed4 he had “rarely heard a bell so badly needed, or so useless”].

Not all were moved. {A delegate from an oil-exporting country}, who asked not to be named, <5 called> [mixed5 the address “theatre”] and <6 said> [indirect6 it would not change a line of the final text]. {7 The =United Nations=} <7 said> in a statement that [indirect7 pledges to its loss and damage fund had reached 790 million dollars].

In a corridor, an hour later, the minister was eating an apple. Had it been planned, the part about the crab?

[direct8 “No,”] {_Naupa_} <said>. [direct8 “The part about the football team was planned.”]

--- speakers
1 2 3 8 9: Leisel Naupa | person | the environment minister of Vanuatu / -
4: Anders Kvist | person | the chairman
5 6: a delegate from an oil-exporting country | person
7: United Nations | organization
--- people
Leisel Naupa | the environment minister of Vanuatu / -
Anders Kvist | the chairman
--- places
Bonn | DE | BONN
Germany | DE
Vanuatu | VU
Denmark | DK
Paris | FR
Glasgow | GB
--- organizations
United Nations
