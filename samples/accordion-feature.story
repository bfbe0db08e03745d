# The man who mends what breathes

The bell above the door of _Rui Tavares_'s workshop has not rung since 1998. [direct1 "It fell off,"] {he} <said>, and went on sanding.

On the bench in front of him lay a 1931 accordion, its bellows open like a fish on a market stall. It had crossed the *Atlantic* twice. It had survived a fire in *São Paulo* and a husband in *Lisbon*. What it had not survived was a well-meaning nephew with a tube of glue.

[direct2 "People think an instrument is made of wood,"] {_Tavares_} <said>, without looking up. [direct2 "It's made of leaks. My job is to decide which ones stay."]

He is 71 and, as far as anyone knows, the last full-time accordion mender in *Portugal*. The newspapers call him "the lung doctor", a nickname he detests. His one book, "Notes for an Unwilling Apprentice", sold 212 copies.

[direct3 "Two hundred and thirteen,"] {he} <corrected>.

The apprentice of the title does exist. _Beatriz Nunes_, 26, came to the workshop four years ago with a degree in marine biology from the =University of Porto= and a broken concertina. She never took either of them home.

[direct4 "I asked him how much it would cost,"] {_Beatriz Nunes|Nunes_} <recalled>. [direct4 "He asked me what I was doing on Monday."]

[direct5 "She had small hands,"] {_Tavares_} <said>.

[direct6 "He had no heating,"] {she} <said>.

{Her mother, _Graça Nunes_,} <told> me that [mixed7 the family had expected the "accordion phase" to last a summer]. It was not to be. [indirect8 Last year the two of them repaired 140 instruments], {8 _Beatriz Nunes_} <8 said>.

Some of the trade is new. [direct9 "During the pandemic everyone found one in the attic,"] {9 _Beatriz Nunes|Nunes_} <9 explained>, [direct9 "and everyone's attic is damp."] A band from *Helsinki* sends its reeds by post. A convent near *Braga* sent a harmonium, in eleven boxes, with {10 a note} that <10 read>: [direct10 "We have the twelfth, but we need it for the jam."]

On the wall hangs a photograph of the =Lusitânia Orchestra=, which once ordered thirty instruments in a single week. None of its members is still alive. _Tavares_ visits the photograph, rather than looks at it; he crosses the room, stands there, and comes back.

[direct11 "That one cheated at cards,"] {he} <said>, tapping the glass. [direct11 "That one owed me money. That one I would repair for nothing."]

Towards evening the 1931 accordion drew its first breath since the glue. It was not a note so much as a complaint. _Beatriz Nunes|Nunes_ smiled; the old man did not.

[direct12 "Again,"] {he} <said>.

--- speakers
1 2 3 5 11 12: Rui Tavares | person
4 6 8 9: Beatriz Nunes | person
7: Graça Nunes | person | her mother / -
10: a note | other
--- people
Rui Tavares
Beatriz Nunes
Graça Nunes | her mother / -
--- places
Atlantic | -
São Paulo | BR
Lisbon | PT
Portugal | PT
Helsinki | FI
Braga | PT
--- organizations
University of Porto
Lusitânia Orchestra
