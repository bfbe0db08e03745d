# *Ethiopia* and *Sudan* agree to share flood data, but not the water

*ADDIS ABABA*, *Ethiopia* (AFP) – [indirect1 *Ethiopia* and *Sudan* will exchange daily readings from 40 gauges on the *Blue Nile*], {the =African Union= (=AU=)} <announced> on Wednesday, in the first agreement between the two neighbours since talks broke down last year.

[direct2 “It is a small paper about a large river,”] {=AU= mediator _Thandeka Mbatha_} <told> journalists. [direct2 “But both of them have signed it.”]

{Ethiopian negotiator _Getachew Wolde_} <said> [indirect3 the data would be published every morning from the first of July]. {4 His Sudanese counterpart, _Amal el-Tayeb_,} <4 called> [mixed4 it “a thermometer, not a cure”].

*Egypt*, which depends on the river for nearly all of its water, was not at the table. {The Egyptian foreign ministry} <said> in a statement that [mixed5 *Cairo* “reserves all its rights” and had asked the =United Nations Security Council= (=UNSC=) for a meeting].

[direct6 “Nobody consulted the people downstream,”] {ministry spokesman _Karim Fahmy_} <said>. [direct6 “A river does not end where a signature does.”]

{Western diplomats} <described> [mixed7 the accord as “better than silence”]. The =European Union= (=EU=), which paid for the gauges, welcomed it. {8 The =EU='s envoy, _Pauline Deschamps_,} <8 said> [indirect8 *Brussels* was ready to pay for forty more].

[direct9 “The French and the Germans took two hundred years to agree about the *Rhine*,”] {she} <noted>. [direct9 “I am told that they are nearly done.”]

*Washington* was more guarded. {10 A =State Department= official} <10 said> [mixed10 the *United States* had been informed “at a late hour”]. Two weeks ago {11 the same official} had <11 said> that [indirect11 no agreement was in sight].

_Amal el-Tayeb|El-Tayeb_, who once taught hydrology in *Khartoum*, has no illusions. Asked whether the readings could stop a flood, she shook her head.

[direct12 “The water will come when it comes,”] {she} <said>. [direct12 “But now we will all be told at the same hour, and nobody can say that he was surprised.”]

--- speakers
1: African Union | organization
2: Thandeka Mbatha | person | AU mediator
3: Getachew Wolde | person | Ethiopian negotiator
4 12: Amal el-Tayeb | person | his Sudanese counterpart / -
5: Egyptian foreign ministry | organization
6: Karim Fahmy | person | ministry spokesman
7: Western diplomats | group
8 9: Pauline Deschamps | person | the EU's envoy
10 11: a State Department official | person
--- people
Thandeka Mbatha | AU mediator
Getachew Wolde | Ethiopian negotiator
Amal el-Tayeb | his Sudanese counterpart / -
Karim Fahmy | ministry spokesman
Pauline Deschamps | the EU's envoy
--- places
Ethiopia | ET
Sudan | SD
Addis Ababa | ET | ADDIS ABABA
Blue Nile | -
Egypt | EG
Cairo | EG
Brussels | BE
Rhine | -
Washington | US
United States | US
Khartoum | SD
--- organizations
African Union | AU
United Nations Security Council | UNSC
European Union | EU
State Department
