# The bridge that nobody ordered

*PUCARÁ ALTA*, *Peru* — It is 212 meters long, it cost 31 million dollars, and it ends in a potato field.

For two years the bridge over the *Mantaro River* has been a joke in this mountain town. This week it became a criminal case. Prosecutors searched the house of the former governor, _Ricardo Paredes_, and the offices of =Consorcio Andino de Puentes= (=CAP=), the company that built it.

[direct1 “We found three contracts for one bridge,”] {the chief prosecutor, _Elsa Quiroz Tello_,} <told> a news conference on Thursday. [direct1 “Each of them is signed, and no two of them agree about where it should go.”]

Mr. _Ricardo Paredes|Paredes_, 64, has not been charged. {2 He} <2 said> through his lawyer that [mixed2 he had “never seen a contract, a potato or a bribe”].

His wife was less brief. _Lucía Paredes_, who ran for mayor here in 2018 and lost by 90 votes, received reporters in her kitchen.

[direct3 “My husband signs what is put in front of him,”] {she} <said>. [direct3 “Birthday cards, marriage licenses. If you had put a bridge in front of him he would have signed that too.”] And had anyone? [direct4 “Apparently.”]

The idea of a bridge goes back to 2015, when the regional government asked the =World Bank= for money to join the town to the highway to *Huancayo*. The bank refused. [indirect5 The river was too wide there], {5 it} <5 said>, [indirect5 and the traffic too thin].

[direct6 “Eleven trucks a day,”] <said> {_Víctor “Tito” Huamán_}, who counted them for the bank. [direct6 “Twelve, when my cousin was in love.”]

_Huamán_, a retired teacher, kept his notebooks. He showed them to this newspaper in April, and to the prosecutors in May. <7 According to> {7 the notebooks}, [indirect7 the first surveyors came in the winter of 2017, measured the wrong bank and left without paying for lunch].

=CAP= denies any wrongdoing. [mixed8 The company “built what it was told to build, where it was told to build it”], {8 it} <8 said> in a statement on Friday. Its chairman, _Augusto Ferreyra Jr._, whose father founded the company, declined to be interviewed. The elder Mr. _Augusto Ferreyra Sr.|Ferreyra_, who is 91, did not.

[direct9 “I would have used arches,”] {_Augusto Ferreyra Sr._} <said> by telephone from *Arequipa*. [direct9 “My son likes cables. With arches they'd have noticed sooner that there was no road.”]

{10 Two former engineers of the company, _Rosa Linares_ and _Jorge Bellido_,} <10 said> [indirect10 they had warned their managers in 2019]. [direct11 “We wrote a memo,”] <11 said> {11 _Linares_}. [direct12 “They gave us a prize for initiative,”] <12 said> {12 _Bellido_}. [direct13 “And then they gave us other jobs,”] <13 said> {13 _Linares_}.

{14 The memo}, which this newspaper has seen, <14 warns> that [mixed14 the structure would be “an excellent bridge to nothing”].

In the capital, the affair has embarrassed a government that came to power promising to end such things. {15 The president's spokesman, _Álvaro Quispe_,} <15 said> that [indirect15 nobody in *Lima* had been aware of the third contract].

Was anyone aware of the second? [direct16 “I will have to come back to you on that,”] {_Quispe_} <said>. He has not.

{17 The comptroller's office} <17 says> [indirect17 there are 14 other unfinished bridges in the region]. An official there, who spoke on condition that his name not be used, put it differently. [direct18 “There are 14 that we have found,”] {18 the official} <18 said>.

In *Pucará Alta*, meanwhile, people have got used to it. Teenagers meet there. Couples are photographed at the far end, where the railing stops and the potatoes begin.

[direct19 “It's the only flat place in town,”] {one resident} <said>. [direct19 “My daughter learned to ride a bicycle on it.”]

The owner of the field, _Dionisia Ccori_, has been offered money for it four times: twice by the governor, once by the company and once by a man from *Texas* who wanted to jump off with a parachute. She has turned them all down.

[direct20 “They built to my door without asking me,”] {_Ccori_} <said>. [direct20 “The least they can do is knock.”]

She bent down, pulled up a plant and shook the earth from it. [indirect21 The potatoes were small this year], {21 she} <21 said>; [indirect21 the bridge took the morning sun].

--- speakers
1: Elsa Quiroz Tello | person | the chief prosecutor
2: Ricardo Paredes | person | the former governor
3 4: Lucía Paredes | person | his wife / -
5: World Bank | organization
6: Víctor “Tito” Huamán | person | a retired teacher
7: the notebooks | other
8: Consorcio Andino de Puentes | organization | the company / -
9: Augusto Ferreyra Sr. | person
10: Rosa Linares / Two former engineers of the company, Rosa Linares and Jorge Bellido / Rosa Linares and Jorge Bellido | person / group | former engineers of the company / two former engineers of the company / -
11 13: Rosa Linares | person | former engineers of the company / two former engineers of the company / -
12: Jorge Bellido | person | former engineers of the company / two former engineers of the company / -
14: the memo | other
15 16: Álvaro Quispe | person | the president's spokesman
17: comptroller's office | organization
18: an official / the official / an official there | person
19: one resident | person
20 21: Dionisia Ccori | person | the owner of the field
--- people
Ricardo Paredes | the former governor
Elsa Quiroz Tello | the chief prosecutor
Lucía Paredes | his wife / -
Víctor “Tito” Huamán | a retired teacher
Augusto Ferreyra Jr. | its chairman / chairman
Augusto Ferreyra Sr.
Rosa Linares | former engineers of the company / two former engineers of the company / -
Jorge Bellido | former engineers of the company / two former engineers of the company / -
Álvaro Quispe | the president's spokesman
Dionisia Ccori | the owner of the field
--- places
Pucará Alta | PE / - | PUCARÁ ALTA
Peru | PE
Mantaro River | -
Huancayo | PE
Arequipa | PE
Lima | PE
Texas | US
--- organizations
Consorcio Andino de Puentes | CAP
World Bank
