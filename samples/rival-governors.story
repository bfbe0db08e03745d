# Governors trade blows over a river neither can swim in

The former governor of *Oregon*, _Lucía Márquez Ibarra_, and the governor of *Nevada*, _Yoon Tae-suk_, have not met since the flood. On Tuesday they met in the pages of the =New Haven Herald=.

[direct1 “She sold us her mud and called it a treaty,”] {the *Nevada* governor} <said>. Four pages on, {2 _Lucía Márquez Ibarra|Márquez_} <2 wrote> that [indirect2 the treaty had been his idea].

{The =Herald=} <reported> that [indirect3 both had asked to see the other’s words before they were printed]. {4 A =Herald= editor} <4 said> [mixed4 the paper had “declined with pleasure”].

[direct5 “The river does not read newspapers,”] <said> {_Willem van der Beek_}, an engineer who built most of its dams. {6 _Willem van der Beek|Van der Beek_} <6 added> [indirect6 the gates would hold until spring].

_Yoon_, a Green, faces an election in May. {7 The Green governor} <7 told> =Reuters= [indirect7 he would not pay for the dams]. His rival, _Robert “Bobby” Castellano Jr._, a Liberal, was quick to answer. [direct8 “He has money for boats,”] {8 _Castellano_} <8 said>. [direct8 “I have seen the boats.”]

{9 _H. R. Osei_}, who teaches water law in *Accra*, <9 warned> that [indirect9 the courts could take ten years]. [direct10 “Rivers win by default,”] <said> {10 Professor _H. R. Osei|Osei_}.

In *Oregon*, {three in four voters} <said> [indirect11 they would rather have the mud].

{_Salem al-Harbi_}, who speaks for the fishermen on the lower bank, <said> [indirect12 nobody had asked him]. [direct13 “I have written to both,”] <said> {13 _Salem al-Harbi|Al-Harbi_}. {14 _Omar bin Rashid_}, his deputy, <14 said> [indirect14 the letters had come back unopened].

--- speakers
1 7: Yoon Tae-suk | person | the governor of Nevada / Green / a Green
2: Lucía Márquez Ibarra | person | former governor of Oregon / The former governor of Oregon
3: New Haven Herald | organization
4: a Herald editor | person
5 6: Willem van der Beek | person | an engineer / an engineer who built most of its dams
8: Robert “Bobby” Castellano Jr. | person | His rival / a Liberal
9 10: H. R. Osei | person | Professor
11: three in four voters | group
12 13: Salem al-Harbi | person
14: Omar bin Rashid | person | his deputy
--- via
7: Reuters
--- people
Lucía Márquez Ibarra | former governor of Oregon / The former governor of Oregon
Yoon Tae-suk | the governor of Nevada / Green / a Green
Willem van der Beek | an engineer / an engineer who built most of its dams
Robert “Bobby” Castellano Jr. | His rival / a Liberal
H. R. Osei | Professor
Salem al-Harbi
Omar bin Rashid | his deputy
--- places
Oregon | US
Nevada | US
Accra | GH
--- organizations
New Haven Herald | Herald
Reuters
