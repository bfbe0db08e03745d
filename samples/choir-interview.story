# [direct12 “A choir is a democracy with one microphone”]

\*\*The conductor _Themba Mokoena_ and the novelist _Ilse Vermaak_ have written an opera together, the first for both. It opens in *Cape Town* on Friday. _Fatima Adams_ met them at a rehearsal.\*\*

\*\*{_FATIMA ADAMS_}<:>\*\* [direct1 You had never met before this opera. Whose idea was it?]

\*\*{_THEMBA MOKOENA_}<:>\*\* [direct2 Hers. She sent me a letter, on paper, which in *Johannesburg* takes as long as writing an opera. By the time it came she'd finished the first act.]

\*\*{_ILSE VERMAAK_}<:>\*\* [direct3 That's not true. I had finished the title.]

\*\*{_FATIMA ADAMS_}<:>\*\* [direct4 The chorus has more to sing than the soloists. Why?]

\*\*{_THEMBA MOKOENA_}<:>\*\* [direct5 Because they asked. No, really. I told them on the first day that a choir is a democracy with one microphone, and they voted to take it away from me.]

\*\*{_ILSE VERMAAK_}<:>\*\* [direct6 I've never been so jealous. When I ask my characters what they want, they say “Another chapter, please.”]

\*\*{_FATIMA ADAMS_}<:>\*\* [direct7 _Ilse Vermaak|Ilse_, your last novel was about silence. This one is very loud.]

\*\*{_ILSE VERMAAK_}<:>\*\* [direct8 My mother read it and said the same thing. She's deaf in one ear and sat with that one towards the stage.]

\*\*{_FATIMA ADAMS_}<:>\*\* [direct9 What comes next?]

\*\*{_THEMBA MOKOENA_}<:>\*\* [direct10 Sleep.]

\*\*{_ILSE VERMAAK_}<:>\*\* [direct11 The =Market Theatre= has asked for a second one. He doesn't know yet.]

--- speakers
1 4 7 9: Fatima Adams | person
2 5 10: Themba Mokoena | person | the conductor
12: - / Themba Mokoena | person
3 6 8 11: Ilse Vermaak | person | the novelist
--- people
Themba Mokoena | the conductor | THEMBA MOKOENA
Ilse Vermaak | the novelist | ILSE VERMAAK
Fatima Adams | - | FATIMA ADAMS
--- places
Cape Town | ZA
Johannesburg | ZA
--- organizations
Market Theatre
