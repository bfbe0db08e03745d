# Pipeline leak halts oil exports from *Kurzhan* terminal

*ALMATY*, *Kazakhstan* (Reuters) - [indirect1 Oil exports through the *Caspian Sea* port of *Kurzhan* were stopped on Sunday after a leak was found in a pipeline under the harbour], {Energy Minister _Daniyar Seitkali_} <told> =Reuters=.

[direct2 “We lost eleven tonnes before the valves closed,”] {_Seitkali_} <said> in a telephone interview. [direct2 “We will not open them again until I have walked the line myself.”]

{The operator, =Kurzhan Transit=,} has <denied> that [indirect3 any oil reached the sea]. [direct4 “The water is as clean as it was on Saturday,”] {its chief engineer, _Olga Belskaya_,} was <quoted> by the state news agency =Kazinform= as saying.

[indirect5 Fishermen had seen a film on the water as early as Friday], the newspaper =Ak Zhol Times= reported, <5 citing> {5 a harbour pilot}.

In *Beijing*, {6 =Foreign Ministry= spokesman _Liu Wenhao_} <6 told> the =Xinhua= news agency that [indirect6 *China* was in contact with both sides]. [direct7 “The friendship of pipelines is long,”] {7 _Liu Wenhao|Liu_} <7 said>, according to the agency.

{8 Two traders in *Geneva*} <8 told> =Bloomberg= [indirect8 they had been offered cargoes at a discount of four dollars a barrel].

[direct9 “Nobody wants to be the first to say no,”] {one of them} <said>.

_Seitkali_ is to meet the company's owners on Tuesday. Asked whether anyone would lose his job, {10 he} <10 told> =Reuters=: [direct10 “Somebody already has. He just doesn't know it.”]

--- speakers
1 2 10: Daniyar Seitkali | person | Energy Minister
3: Kurzhan Transit | organization | the operator / -
4: Olga Belskaya | person | its chief engineer
5: a harbour pilot | person
6 7: Liu Wenhao | person | Foreign Ministry spokesman
8: two traders in Geneva | group
9: one of them / two traders in Geneva | group / person
--- via
1: Reuters
4: Kazinform
5: Ak Zhol Times
6: Xinhua
7: Xinhua / the agency
8: Bloomberg
10: Reuters
--- people
Daniyar Seitkali | Energy Minister
Olga Belskaya | its chief engineer
Liu Wenhao | Foreign Ministry spokesman
--- places
Kurzhan | KZ / -
Almaty | KZ | ALMATY
Kazakhstan | KZ
Caspian Sea | -
Beijing | CN
China | CN
Geneva | CH
--- organizations
Reuters
Kurzhan Transit
Kazinform
Ak Zhol Times
Foreign Ministry
Xinhua
Bloomberg
