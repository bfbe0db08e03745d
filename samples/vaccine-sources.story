# [indirect16 Health agency knew of freezer failure for weeks], {16 officials} <16 say>

*BOGOTÁ*, *Colombia* — [indirect1 The =National Vaccine Institute= waited three weeks before telling hospitals that half a million doses might have spoiled in a broken freezer], {two officials with knowledge of the matter} <said>.

[direct2 “They kept hoping the numbers would warm up to the rules,”] {one of the officials} <said>. [direct2 “Numbers don't.”]

Both spoke on condition of anonymity because they were not authorized to talk to the press. {3 A third person}, who works at the warehouse in *Soacha*, <3 said> [indirect3 an alarm had been switched off because it disturbed the night shift].

{A spokeswoman for the institute} <said> [mixed4 the delay was “a matter of verification, not of secrecy”]. She declined to give her name, and did not say how many people knew.

[indirect6 No child had received a spoiled dose], {6 the institute} <6 said> later in a statement. [direct7 “We ask for calm,”] {7 it} <7 said>.

The =Health Ministry= did not respond to questions. [direct8 “We're looking into it,”] {a person close to the minister} <said>.

Parents were less patient. [direct9 “My daughter had her shot on the fourth,”] <said> {a woman outside the =San Gabriel Hospital=} who gave her name only as _Yolanda_. [direct9 “Nobody can tell me what was in it.”]

{A nurse} <said> [indirect10 she had thrown away forty vials on her own account]. [direct11 “If they want to punish me for it,”] {11 she} <11 said>, [direct11 “they know where the bin is.”]

{Residents} <complained> that [indirect12 the hotline was never answered]. {13 One} <13 said>: [direct13 “I know all of their music now.”]

{The =World Health Organization= (=WHO=)} <said> on Thursday that [indirect14 it had offered to test the remaining doses]. [indirect15 Results could be ready in ten days], {15 a =WHO= official in *Geneva*} <15 said>.

--- speakers
16: officials / two officials with knowledge of the matter | group
1: two officials with knowledge of the matter | group
2: one of the officials | person
3: a third person | person
4: a spokeswoman for the institute | person
6 7: National Vaccine Institute / the institute | organization
8: a person close to the minister | person
9: Yolanda / a woman outside the San Gabriel Hospital | person
10 11: a nurse | person
12: residents | group
13: one | person
14: World Health Organization | organization
15: a WHO official in Geneva | person
--- people
Yolanda
--- places
Bogotá | CO | BOGOTÁ
Colombia | CO
Soacha | CO
Geneva | CH
--- organizations
National Vaccine Institute
Health Ministry
San Gabriel Hospital
World Health Organization | WHO
