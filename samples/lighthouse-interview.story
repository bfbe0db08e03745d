# Five minutes with a lighthouse keeper

Automation has come for nearly every lighthouse in *Canada*, but not for *Gull Rock*. We spoke by radio to _Maureen Tait_, who has kept the light since 2009 and has no plans to stop.

Q: How many people have you seen this week?

{A}<:> [direct1 One, if you count the mirror. The supply boat couldn't land on Tuesday, so I waved and they waved and that was that.]

Q: Do you get lonely?

{A}<:> [direct2 People ask me that from apartments where they don't know the neighbours. I know every whale that goes by here. I wouldn't say we're friends, but we nod.]

Q: {7 The =Canadian Coast Guard=} <7 says> [indirect7 a camera could do the job].

{A}<:> [direct3 A camera can see a boat in trouble. I'd like to see it put the kettle on.]

Q: What was the worst night?

{A}<:> [direct4 The fourteenth of February, 2013. Eighty-knot winds, and a fishing boat from *Lunenburg* with three men on it lost its engine two miles out. I talked to them for seven hours. Mostly about hockey. The youngest one, _Danny Comeau_, told me he was getting married in June.]

Q: And did he?

{A}<:> [direct5 I was there. I wore a dress. He said it was the second scariest day of his life.]

Q: What will you do when they finally turn the light off?

{A}<:> [direct6 I'll turn it back on.]

--- speakers
1 2 3 4 5 6: Maureen Tait | person
7: Canadian Coast Guard | organization
--- people
Maureen Tait
Danny Comeau
--- places
Canada | CA
Gull Rock | -
Lunenburg | CA / -
--- organizations
Canadian Coast Guard
