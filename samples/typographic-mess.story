# FLOOD MUSEUM TO OPEN -- 'AT LAST'

*HARROW FALLS*, *New Zealand* -- A museum about the
flood of 1958 will open here next spring , six years
late and two metres higher than planned .

[direct1 "We moved the whole building up the hill,"] <said> {its
director , _Moana Pereira_} . [direct1 ``It seemed rude to open a
flood museum in the same place as the flood.'']

The opening was put off four times -- once , in 2019 ,
because of rain -- and the council had to pay $4.1
million of the $9 million that it cost .

[direct2 “Nobody asked the ratepayers,"] <said> {councillor _Bill
Trask_} . [direct2 "My mother lived through the ’58 flood , and
she didn't need a ticket.”]

_Pereira_ does not dispute it . [direct3 'Councillor _Trask_'s mother
is in the museum,'] {she} <said>. [direct3 'She gave us her rubber
boots. They're in the first room.']

[direct4 « A town is what it chooses to remember »], <said> {_Lucien
Aubert_} , the architect , who grew up in *Nouméa* .

The rock 'n' roll band that played on the town hall roof
in '58 -- they called themselves The =Sandbags= -- will play
at the open-
ing . Its drummer , _Hemi Walker_ , is 84 .

{_Walker_} <said> : [direct5 "I told them that I would bring my own
boat , and the lady from the council wrote it down .]

_Trask_ will not be there . {6 He} <6 said> [indirect6 he had seen the
first one] .

--- speakers
1 3: Moana Pereira | person | its director / director
2 6: Bill Trask | person | councillor
4: Lucien Aubert | person | the architect
5: Hemi Walker | person | its drummer / drummer
--- people
Moana Pereira | its director / director
Bill Trask | councillor
Lucien Aubert | the architect
Hemi Walker | its drummer / drummer
--- places
Harrow Falls | NZ | HARROW FALLS
New Zealand | NZ
Nouméa | NC
--- organizations
Sandbags
--- problems
unclosed-quote: "I told them
