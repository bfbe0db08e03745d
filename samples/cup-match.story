# _Tanaka_'s late strike sends =Yokomori FC|Yokomori= past =Urawa Bay=

=Yokomori FC= 2-1 =Urawa Bay= (aet)

_Kenji Tanaka_ came off the bench to score in the 118th minute as second-division =Yokomori FC|Yokomori= knocked holders =Urawa Bay= out of the cup before 21,344 rain-soaked spectators in *Saitama* on Saturday.

The 19-year-old, who had not played since breaking a foot in March, turned sharply inside the box and drove the ball under _Diego Almada_, the =Urawa Bay|Urawa= goalkeeper.

[direct1 "I shut my eyes,"] {_Tanaka_} <said>. [direct1 "When I opened them everyone was lying on top of me, so I thought, good."]

=Urawa Bay|Urawa= had gone ahead after only six minutes through _Luka Perić_, whose free kick from 25 metres went in off the post. =Yokomori FC|Yokomori= levelled just before half-time (1-1, 44) when defender _Hiroto Mori_ headed in a corner.

{Coach _Yuki Shimada_}, who took over in January with the club bottom of the table, <admitted> that [mixed2 her team had been "second best for an hour, and third best for ten minutes after that"].

[direct3 "At half-time I told them a joke,"] {she} <said>. [direct3 "It was a terrible joke. They went out to get away from me."]

Her opposite number had little to laugh about. [direct4 "We had 23 shots,"] <said> {_Marcelo Quintana_}, the =Urawa Bay|Urawa= coach. [direct4 "They had four, and a teenager."] The Brazilian, whose contract runs out in June, would not say whether he would stay.

The referee, _Anwar Siddiqui_, sent off =Urawa Bay|Urawa= captain _Shun Okada_ in the 97th minute for a second yellow card. {_Okada_} <said> on the club's website that [indirect7 the decision was correct].

=Yokomori FC|Yokomori= will meet =Kobe Rovers= or =Sapporo United= in the semi-final on 21 October. _Tanaka_, who is to have his foot examined on Monday, was already looking forward to it.

[direct8 "I hope it still hurts,"] {he} <said>. [direct8 "It hurt today."]

Other results: =Kashiwa Town= 0-3 =Oita Stars=; =Gamba Nara= 4-4 =Niigata Blues= (5-3 on penalties).

--- speakers
1 8: Kenji Tanaka | person
2 3: Yuki Shimada | person | Coach
4: Marcelo Quintana | person | the Urawa coach
7: Shun Okada | person | Urawa captain
--- people
Kenji Tanaka
Diego Almada | the Urawa goalkeeper
Luka Perić
Hiroto Mori | defender
Yuki Shimada | Coach
Marcelo Quintana | the Urawa coach
Anwar Siddiqui | the referee
Shun Okada | Urawa captain / captain
--- places
Saitama | JP
--- organizations
Yokomori FC
Urawa Bay
Kobe Rovers
Sapporo United
Kashiwa Town
Oita Stars
Gamba Nara
Niigata Blues
