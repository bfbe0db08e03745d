*SANTIAGO*, *Chile* (AP) -- A strong earthquake shook northern *Chile* before dawn Wednesday, cracking roads and knocking out power to about 30,000 homes, but {authorities} <said> [indirect1 no one was killed].

{The =U.S. Geological Survey=} <said> [indirect2 the quake had a magnitude of 6.4 and was centered 38 miles (61 kilometers) east of *Calama*].

[direct3 ``The bed walked across the room,''] <said> {_Ximena Araya_}, a nurse in the mining town of *Quebrada Honda*. [direct3 ``I walked with it.'']

{Interior Minister _Rodrigo Salas_} <said> [indirect4 21 people were treated for cuts and broken bones, most of them in *Quebrada Honda*]. He flew to the region in an air force helicopter.

[direct5 ``We have been lucky, and we have been careful,''] {_Salas_} <said> after visiting a shelter. [direct5 ``It is not always easy to tell the two apart.'']

[indirect6 The state mining company =Minera Norte= stopped work at two pits as a precaution], {6 spokesman _Ignacio Bravo_} <6 said>. [indirect7 Production would resume Thursday if no damage was found], {7 he} <7 said>.

{8,11 The navy's hydrographic service} <said> [indirect8 there was no danger of a tsunami] and <11 urged> [mixed11 people on the coast to ``go back to bed'']. Not many did. In *Antofagasta*, hundreds waited on the hills until sunrise.

[direct9 ``They said the same in 2014,''] <said> {_Hernan Oyarzun_}, 67, who had carried his parrot up the hill in a shopping bag.

[indirect10 The parrot], {10 he} <10 said>, [indirect10 had slept through it].

--- speakers
1: authorities | group
2: U.S. Geological Survey | organization
3: Ximena Araya | person | a nurse / a nurse in the mining town of Quebrada Honda
4 5: Rodrigo Salas | person | Interior Minister
6 7: Ignacio Bravo | person | spokesman
8 11: navy's hydrographic service | organization
9 10: Hernan Oyarzun | person
--- people
Ximena Araya | a nurse / a nurse in the mining town of Quebrada Honda
Rodrigo Salas | Interior Minister
Ignacio Bravo | spokesman
Hernan Oyarzun
--- places
Santiago | CL | SANTIAGO
Chile | CL
Calama | CL
Quebrada Honda | CL / -
Antofagasta | CL
--- organizations
U.S. Geological Survey
Minera Norte
