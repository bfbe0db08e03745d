# Ferry stranded off *Crete*: live updates

> Last updated: 23:52 GMT

Key points

The Aegean Star ran aground off *Crete* at 17:20 with 412 people on board. The =Hellenic Coast Guard= has taken 388 of them to *Heraklion*. No deaths have been reported.

23:40 – Last passengers are being taken off

[direct1 “Everybody is wet and everybody is singing,”] {a rescuer} <says> over the radio. {2 The coast guard} <2 says> [indirect2 the last boat should reach the harbour within the hour].

22:55 – ‘Like a lift that never stops’

{_Katerina Vlachou_}, 34, who was travelling with her two sons, has <told> =BBC News= that [mixed3 the ship hit something “long and soft”].

[direct4 “It was like a lift that never stops. My boys thought it was part of the trip. I let them.”]

22:10 – Minister on his way

{Shipping Minister _Stelios Markou_} has <tweeted>: [direct5 “On my way to *Heraklion*. All necessary means are being used. Please keep the port roads clear!”]

His deputy, _Ioanna Petridi_, is already there. {6 She} has <6 ruled out> [indirect6 bad weather as the cause].

21:30 – What we know about the captain

[indirect7 The captain is a 51-year-old from *Piraeus* with 20 years at sea], <according to> {the owner, =Minoan Blue Lines=}. [mixed8 He stayed on the bridge and was “calm, sober and furious”], {8 a crew member} <8 tells> us.

20:45 – *Italy* offers help

{The Italian foreign ministry} <says> [indirect9 two helicopters are ready to leave *Bari*]. [indirect10 *Cyprus* and *Malta* have made similar offers], {10 the =European Commission=} <10 says>.

19:05 – First pictures

Pictures from the scene show the ship leaning heavily to port. The words “Have a nice day” can be read on its side.

> Share this update

--- speakers
1: a rescuer | person
2: Hellenic Coast Guard | organization
3 4: Katerina Vlachou | person
5: Stelios Markou | person | Shipping Minister
6: Ioanna Petridi | person | his deputy / -
7: Minoan Blue Lines | organization | the owner / -
8: a crew member | person
9: Italian foreign ministry | organization
10: European Commission | organization
--- via
3: BBC News
--- people
Katerina Vlachou
Stelios Markou | Shipping Minister
Ioanna Petridi | his deputy / -
--- places
Crete | GR
Heraklion | GR
Piraeus | GR
Italy | IT
Bari | IT
Cyprus | CY
Malta | MT
--- organizations
Hellenic Coast Guard
BBC News
Minoan Blue Lines
European Commission
