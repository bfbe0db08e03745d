# The girl who beat the machine at its own café

*LAUSANNE*, *Switzerland* – For eleven years a chess computer has stood in the window of the Café des Horlogers, and for eleven years it has won. On Sunday it lost to _Noémie Rochat_, who is nine.

[direct1 «It took my bishop too quickly,»] {she} <said>, over a cup of chocolate. [direct1 «When somebody eats too quickly, there is something they haven’t seen.»]

The machine, known to its victims as «the Baron», was built by two students of the =Swiss Federal Institute of Technology=. One of them, _Reto Imhof_, now 34, came from *Zurich* by train when he heard of the defeat.

[direct2 « I checked for a power cut, »] {_Imhof_} <said>. [direct2 « There was no power cut. »]

{His former classmate, _Sandrine Favre_,} <admitted> that [mixed3 the program had been trained on the games of «men with beards»]. [direct4 „It never learned to play against somebody who swings her legs,“] {4 she} <4 said> in German to a television crew from *Austria*.

_Noémie Rochat|Noémie_’s grandfather, _Émile Rochat_, taught her the rules last winter. [direct5 «She asked me which piece was the grandmother,»] {5 _Émile Rochat_} <5 said>. [direct5 «I said we didn’t have one, and she has been angry with the game ever since.»]

{The owner of the café} <said> that [indirect6 the machine would be given a week to recover]. [indirect7 A rematch was possible, if school allowed it], {7 he} <7 added>.

The =Swiss Chess Federation= has offered the girl a place in its junior squad. She has not yet replied.

[direct9 «First I want to know,»] {_Noémie Rochat|Noémie_} <said>, [direct9 «if they have a window.»]

--- speakers
1 9: Noémie Rochat | person
2: Reto Imhof | person
3 4: Sandrine Favre | person | his former classmate / -
5: Émile Rochat | person | Noémie’s grandfather / grandfather / -
6 7: the owner of the café | person
--- people
Noémie Rochat
Reto Imhof
Sandrine Favre | his former classmate / -
Émile Rochat | Noémie’s grandfather / grandfather / -
--- places
Lausanne | CH | LAUSANNE
Switzerland | CH
Zurich | CH
Austria | AT
--- organizations
Swiss Federal Institute of Technology
Swiss Chess Federation
